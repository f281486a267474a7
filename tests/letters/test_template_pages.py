"""Every kind of letter in every language looks as somebody has seen it: pages of poppler, with tolerance.

The letters are those of invented facts by which the program itself shows a template. The pages are kept small
and grey: what moves, vanishes or breaks shows, and another version of poppler draws edges a little otherwise.
After a change that was looked at they are renewed with `KUAGER_GOLDEN=1` in the environment.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import zlib
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

import pypdfium2
import pytest

from kuager.flows import addressees, templates
from kuager.letters import filling, page, requirements, template
from kuager.letters.content import AddresseeFacts, LetterFacts, PersonFacts
from kuager.letters.template import Template, opened

GOLDEN = Path(__file__).parent / "golden" / "pages"
FORMAT = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
FORMS = template.every()
IDS = [form.id for form in FORMS]
CELL = 4
"""Pixels are compared in squares of this many, so that an edge that is drawn otherwise counts for little."""
TOLERANCE = 40
"""How much lighter or darker (of 255) a square may be."""
STRAYS = 0.002
"""The share of squares that may differ more than that."""


class Grey(NamedTuple):
    width: int
    height: int
    pixels: bytes


def to_whom(form: Template) -> AddresseeFacts:
    entry = next(each for each in addressees.shipped() if form.suits(each.code, each.group))
    return AddresseeFacts(entry.code, entry.head(form.language), entry.address)


def pdf_of(form: Template) -> bytes:
    return page.render(templates.invented_content(form, to_whom(form)), NOW)


def tool(name: str, pdf: bytes, folder: Path, *options: str, before: tuple[str, ...] = ()) -> str:
    """What one of poppler's tools says of a PDF."""
    path = shutil.which(name)
    if path is None:
        pytest.skip("poppler-utils is not installed")
    (folder / "letter.pdf").write_bytes(pdf)
    command = [path, *before, str(folder / "letter.pdf"), *options]
    return subprocess.run(command, check=True, timeout=60, capture_output=True).stdout.decode("utf-8")


def drawn(pdf: bytes, folder: Path) -> list[Grey]:
    """The pages as poppler draws them, at 40 dots an inch."""
    tool("pdftoppm", pdf, folder, str(folder / "page"), before=("-r", "40", "-gray"))
    return [read_pgm(file.read_bytes()) for file in sorted(folder.glob("page-*.pgm"))]


def read_pgm(content: bytes) -> Grey:
    kind, width, height, depth, pixels = content.split(maxsplit=4)
    assert (kind, depth) == (b"P5", b"255")
    return Grey(int(width), int(height), content[-int(width) * int(height) :] if pixels else b"")


def kept(path: Path) -> Grey:
    content = zlib.decompress(path.read_bytes())
    return read_pgm(content)


def keep(path: Path, shown: Grey) -> None:
    head = f"P5\n{shown.width} {shown.height}\n255\n".encode()
    path.write_bytes(zlib.compress(head + shown.pixels, 9))


def squares(shown: Grey) -> list[int]:
    """How light each square is on average."""
    found = []
    for top in range(0, shown.height - CELL + 1, CELL):
        for left in range(0, shown.width - CELL + 1, CELL):
            rows = (shown.pixels[(top + y) * shown.width + left :][:CELL] for y in range(CELL))
            found.append(sum(map(sum, rows)) // (CELL * CELL))
    return found


@pytest.mark.parametrize("form", FORMS, ids=IDS)
def test_its_pages_look_as_they_were_seen(form: Template, tmp_path: Path) -> None:
    shown = drawn(pdf_of(form), tmp_path)
    if os.environ.get("KUAGER_GOLDEN"):
        for old in GOLDEN.glob(f"{form.id}-*.z"):
            old.unlink()
        for number, each in enumerate(shown, start=1):
            keep(GOLDEN / f"{form.id}-{number}.z", each)
    golden = [kept(path) for path in sorted(GOLDEN.glob(f"{form.id}-*.z"))]
    assert len(shown) == len(golden)
    for now, seen in zip(shown, golden, strict=True):
        assert (now.width, now.height) == (seen.width, seen.height)
        pairs = list(zip(squares(now), squares(seen), strict=True))
        strays = sum(abs(one - other) > TOLERANCE for one, other in pairs)
        assert strays <= STRAYS * len(pairs)


def test_a_page_that_lost_a_line_is_seen(tmp_path: Path) -> None:
    (golden, *_) = [kept(path) for path in sorted(GOLDEN.glob("request_ru-*.z"))]
    dark = next(at for at, light in enumerate(squares(golden)) if light < 200)
    row = dark // (golden.width // CELL) * CELL * golden.width
    blank = (
        golden.pixels[:row]
        + b"\xff" * (2 * CELL * golden.width)
        + golden.pixels[row + 2 * CELL * golden.width :]
    )
    pairs = list(zip(squares(golden), squares(golden._replace(pixels=blank)), strict=True))
    assert sum(abs(one - other) > TOLERANCE for one, other in pairs) > STRAYS * len(pairs)


def test_no_page_is_kept_of_a_template_that_is_gone() -> None:
    assert {path.stem.rsplit("-", 1)[0] for path in GOLDEN.glob("*.z")} == set(IDS)


@pytest.mark.parametrize("form", FORMS, ids=IDS)
def test_every_name_is_found_in_the_letter(form: Template, tmp_path: Path) -> None:
    """Poppler finds each name whole; pdfium each of its words: at the end of a line it turns Arabic ones."""
    pdf = pdf_of(form)
    with pypdfium2.PdfDocument(pdf) as opened:
        words = normalize("NFKC", "\n".join(each.get_textpage().get_text_range() for each in opened)).split()
    read = " ".join(words)
    whole = tool("pdftotext", pdf, tmp_path, "-")
    facts = templates.invented_facts(form, to_whom(form))
    for person in facts.persons:
        for name in (person.name, *person.other_names):
            assert name in " ".join(FORMAT.sub("", whole).split()), name
            assert [word for word in normalize("NFKC", name).split() if word not in read] == []


@pytest.mark.parametrize("form", FORMS, ids=IDS)
def test_invented_facts_have_all_that_is_required(form: Template) -> None:
    facts = templates.invented_facts(form, to_whom(form))
    elements = requirements.check(form, facts)
    assert [each.code for each in elements if each.rank == "law" and each.state == "missing"] == []
    nothing = requirements.check(form, LetterFacts())
    assert [each.code for each in nothing if each.rank == "law" and each.state == "missing"]


@pytest.mark.parametrize("form", FORMS, ids=IDS)
def test_no_label_stands_alone(form: Template) -> None:
    """Where nothing is known of a fact, the words that announce it are left out, or it says so."""
    blocks = filling.fill(form, LetterFacts(persons=(PersonFacts(name="Сынақ"),))).blocks
    alone = [block.text for block in blocks if [span.end for span in block.spans] == [len(block.text)]]
    assert [text for text in alone if text.endswith(":")] == []


@pytest.mark.parametrize("form", FORMS, ids=IDS)
def test_what_sources_say_differently_is_said_of_each(form: Template) -> None:
    """Wherever a letter says when somebody was born, it says each version with its source."""
    text = " ".join(
        " ".join((block.text, *(cell for row in block.rows for cell in row)))
        for block in templates.invented_content(form, to_whom(form)).blocks
    )
    versions = templates.invented(form.language).persons[0].versions
    years = [version.when.edtf[:4] for version in versions]
    asks = any("birth" in str(opened(part).text) for block in form.blocks for part in block.parts)
    asks = asks or any(block.each == "version" for block in form.blocks)
    assert [year in text for year in years] == [asks] * len(years)
