"""PDF/A: what of the standard could be checked here, and with what.

- PDFBox Preflight 2.0.27 (Debian: libpdfbox2-java, with libactivation-java and libjaxb-api-java) validates
  PDF/A-1b. The file claims part 2; of what part 1 forbids and part 2 allows, a letter has nothing, so the
  same file with the other number must pass, but for one rule that part 2 dropped: a list of the glyphs of
  each font (CIDSet). Where it is not installed, its test is skipped.
- The rest is looked at here, with pyHanko's reader, by the clauses of ISO 19005-2 that it names.

No validator of part 2 was to be had; veraPDF is in no package source that was looked at.
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader

from kuager.crypto.certificate import SigningCertificate
from kuager.letters import page, signature
from kuager.letters.content import Annex, Block, LetterContent
from kuager.letters.signature import Signing
from kuager.model.letter import Span
from tests.letters.test_page import LETTER, NOW
from tests.letters.test_table import portrait, rows

JAVA = Path("/usr/share/java")
JARS = [JAVA / f"{name}.jar" for name in ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging")]
OLD_JAVA = [JAVA / f"{name}.jar" for name in ("javax.activation", "jaxb-api")]
"""What Java itself had when PDFBox was made."""
PART_1_ONLY = "The CIDSet entry is missing"

WHOLE: LetterContent = msgspec.structs.replace(
    LETTER,
    header=("Общество «Образец»", "г. Алматы"),
    reference="2026-0001 · 7F3K-9QXM",
    marks="KUAGER1 2026-0001 7F3K-9QXM",
    blocks=(
        *LETTER.blocks[:4],
        Block("heading", "Известное"),
        Block("quote", "سىناق ەلى كەتتى، 1978."),
        Block("item", "Слово 玉丽格 слово", (Span(0, 9, "bold"), Span(10, 15, "italic"))),
        Block("table", "", rows=rows(40)),
        *LETTER.blocks[4:],
    ),
)
ANNEXES = (
    Annex("Приложение 1", "persons", rows=rows(3), portraits=(portrait(),)),
    Annex("Приложение 2", "image", data=portrait()),
)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return page.render(WHOLE, NOW, ANNEXES)


@pytest.fixture(scope="module")
def read(pdf: bytes) -> PdfFileReader:
    return PdfFileReader(io.BytesIO(pdf))


def everything(value: Any, seen: set[int]) -> Iterator[Any]:
    """Every object that can be reached."""
    if isinstance(value, generic.IndirectObject):
        if value.idnum in seen:
            return
        seen.add(value.idnum)
        value = value.get_object()  # type: ignore[no-untyped-call]  # pyHanko leaves it bare
    yield value
    if isinstance(value, generic.DictionaryObject):
        for name in value:
            yield from everything(value.raw_get(name), seen)
    elif isinstance(value, generic.ArrayObject):
        for at in range(len(value)):
            yield from everything(value.raw_get(at), seen)


@pytest.mark.parametrize("signatures", [0, 1, 2])
def test_a_validator_of_part_1_finds_nothing_but_what_part_2_dropped(signatures: int, tmp_path: Path) -> None:
    if shutil.which("java") is None or not all(jar.is_file() for jar in (*JARS, *OLD_JAVA)):
        pytest.skip("PDFBox Preflight is not installed")
    pdf = signed(signatures)
    file = tmp_path / "letter.pdf"
    claim = b"<pdfaid:part>2</pdfaid:part>"
    assert pdf.count(claim) == 1
    file.write_bytes(pdf.replace(claim, claim.replace(b"2", b"1")))
    jars = ":".join(map(str, (*JARS, *OLD_JAVA)))
    ended = subprocess.run(
        ["java", "-cp", jars, "org.apache.pdfbox.preflight.Validator_A1b", file],
        capture_output=True,
        text=True,
        check=False,
    )
    said = [line for line in ended.stdout.splitlines() if re.match(r"[0-9.]+ : ", line)]
    assert "letter.pdf is not a valid PDF/A-1b file" in ended.stdout
    assert said
    assert [line for line in said if PART_1_ONLY not in line] == []


def signed(signatures: int) -> bytes:
    """The letter with none, one, or both of its signatures, which show themselves."""
    made = page.typeset(WHOLE, NOW, ANNEXES)
    if not signatures:
        return made.pdf
    day = timedelta(days=1)
    staff, coordinator = (SigningCertificate.create(name, NOW - day, NOW + day) for name in ("бюро", "кеңсе"))
    pdf = signature.sign(made.pdf, staff, Signing(NOW, "ru", made.boxes, counter_signed=signatures == 2))
    return pdf if signatures == 1 else signature.countersign(pdf, coordinator, NOW, "ru")


def test_the_file_begins_and_ends_as_it_must(pdf: bytes) -> None:
    """6.1.2, 6.1.3, 6.1.7.1."""
    head = pdf.splitlines()[:2]
    assert re.fullmatch(rb"%PDF-1\.[0-7]", head[0])
    assert head[1][:1] == b"%"
    assert all(byte > 127 for byte in head[1][1:5])
    assert pdf.rstrip().endswith(b"%%EOF")
    assert len(re.findall(rb"endstream", pdf)) == len(re.findall(rb"[\r\n]endstream[\r\n]", pdf))
    assert re.search(rb"/ID\s*\[\s*<[0-9a-f]{32}>\s*<[0-9a-f]{32}>\s*\]", pdf)


def test_nothing_forbidden_is_in_the_file(read: PdfFileReader) -> None:
    """6.1.6, 6.2.4.2, 6.2.5, 6.2.10, 6.5, 6.6.1, 6.8: no encryption, transparency, script, action, file."""
    seen: set[int] = set()
    objects = [*everything(read.root, seen)]
    names = {str(name) for value in objects if isinstance(value, dict) for name in value}
    assert names.isdisjoint(
        {"/AA", "/OpenAction", "/JS", "/JavaScript", "/EmbeddedFiles", "/EF", "/SMask", "/CA", "/ca", "/BM"}
    )
    assert names.isdisjoint(
        {"/Alternates", "/OPI", "/TR", "/HTP", "/Group", "/XFA", "/OCProperties", "/Annots"}
    )
    filters = {str(value.get("/Filter", "")) for value in objects if isinstance(value, generic.StreamObject)}
    assert filters == {"", "/FlateDecode", "/DCTDecode"}
    assert "/Encrypt" not in read.trailer
    spaces = {
        str(value["/ColorSpace"]) for value in objects if isinstance(value, dict) and "/ColorSpace" in value
    }
    assert spaces <= {"/DeviceRGB", "/DeviceGray"}


def test_the_colours_are_those_of_a_screen(read: PdfFileReader) -> None:
    """6.2.3."""
    intent = read.root["/OutputIntents"][0]
    assert intent["/S"] == "/GTS_PDFA1"
    profile = intent["/DestOutputProfile"]
    assert profile["/N"] == 3
    assert profile.data[36:40] == b"acsp"
    assert profile.data[12:20] == b"mntrRGB "


def test_every_font_is_whole_in_the_file(read: PdfFileReader) -> None:
    """6.2.11.3, 6.2.11.4, 6.2.11.5: embedded, mapped, and as wide as it says."""
    seen: set[int] = set()
    fonts = [
        value
        for value in everything(read.root, seen)
        if isinstance(value, dict) and value.get("/Type") == "/Font" and value.get("/Subtype") == "/Type0"
    ]
    assert len(fonts) >= 5
    for font in fonts:
        inner = font["/DescendantFonts"][0]
        assert font["/Encoding"] == "/Identity-H"
        system = inner["/CIDSystemInfo"]
        assert (system["/Registry"], system["/Ordering"]) == ("Adobe", "Identity")
        program = inner["/FontDescriptor"]["/FontFile2"].data
        mapped = inner["/CIDToGIDMap"].data
        glyphs = [int.from_bytes(mapped[at : at + 2], "big") for at in range(2, len(mapped), 2)]
        assert 0 not in glyphs  # 6.2.11.8: no ".notdef"
        widths = inner["/W"][1]
        assert len(widths) == len(glyphs)
        said = [(float(wide), advance(program, glyph)) for wide, glyph in zip(widths, glyphs, strict=True)]
        assert [pair for pair in said if abs(pair[0] - pair[1]) > 1] == []


def advance(program: bytes, glyph: int) -> float:
    """The width of a glyph in a font file, in thousandths of an em."""
    tables = {
        program[at : at + 4]: int.from_bytes(program[at + 8 : at + 12], "big")
        for at in range(12, 12 + 16 * int.from_bytes(program[4:6], "big"), 16)
    }
    head, hhea, hmtx = tables[b"head"], tables[b"hhea"], tables[b"hmtx"]
    em = int.from_bytes(program[head + 18 : head + 20], "big")
    metrics = int.from_bytes(program[hhea + 34 : hhea + 36], "big")
    at = hmtx + 4 * min(glyph, metrics - 1)
    return int.from_bytes(program[at : at + 2], "big") * 1000 / em


def test_the_metadata_say_it_twice_alike(read: PdfFileReader, pdf: bytes) -> None:
    """6.6.2, 6.6.3, 6.6.4."""
    packet = read.root["/Metadata"]
    assert "/Filter" not in packet
    xmp = packet.data.decode()
    assert "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>" in xmp
    info = read.trailer["/Info"]
    assert f">{info['/Title']}</rdf:li>" in xmp
    assert f"<pdf:Producer>{info['/Producer']}</pdf:Producer>" in xmp
    assert info["/CreationDate"] == info["/ModDate"] == "D:20261122150405+05'00'"
    assert xmp.count("2026-11-22T15:04:05+05:00") == 2
    assert set(info) == {"/Title", "/Producer", "/CreationDate", "/ModDate"}


def test_the_structure_is_whole(read: PdfFileReader) -> None:
    """6.7 asks it for part 2a; 2b does not, and a reader that speaks needs it all the same."""
    assert bool(read.root["/MarkInfo"]["/Marked"])
    assert read.root["/Lang"] == "ru"
    assert read.root["/ViewerPreferences"]["/DisplayDocTitle"]
    tree = read.root["/StructTreeRoot"]
    assert tree["/ParentTreeNextKey"] == len(read.root["/Pages"]["/Kids"])
