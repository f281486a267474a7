"""The canary scan finds a planted name wherever a program may leave it, and nothing else."""

from __future__ import annotations

import json
import zipfile
import zlib
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kuager import paths
from tests.support import canary

NAME = "Ғалымжан Мысалұлы"
CONTENTS = {
    "utf-8": NAME.encode(),
    "utf-16-le": NAME.encode("utf-16-le"),
    "utf-16-be": NAME.encode("utf-16-be"),
    "lower case, as in a search index": NAME.casefold().encode(),
    "decomposed": "Ғалымжай Мысалұлы".replace("й", "и\u0306").encode(),
    "escaped": json.dumps({"name": NAME}).encode(),
    "in the middle": b"\0" * 5000 + NAME.encode() + b"\xff" * 5000,
    "compressed stream": b"%PDF-1.7\n1 0 obj\nstream\n"
    + zlib.compress(NAME.encode("utf-16-be"))
    + b"\nendstream endobj",
}


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS.keys())
def test_finds_a_name_in_a_file(tmp_path: Path, content: bytes) -> None:
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    (below / "innocent.bin").write_bytes(content)
    names = [NAME, "Ғалымжай Мысалұлы"]
    hits = canary.scan([tmp_path], names)
    assert [hit.file.name for hit in hits] == ["innocent.bin"]
    assert hits[0].name in names


def test_finds_a_name_in_a_zip_within_a_zip(tmp_path: Path) -> None:
    inner = tmp_path / "inner.zip"
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("note.txt", NAME)
    with zipfile.ZipFile(tmp_path / "outer.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("more.zip", inner.read_bytes())
    inner.unlink()
    assert [hit.where for hit in canary.scan([tmp_path], [NAME])] == ["more.zip: note.txt"]


def test_finds_a_name_that_a_pdf_shows(tmp_path: Path) -> None:
    pdfmetrics.registerFont(TTFont("canary", str(paths.fonts() / "NotoSans-Regular.ttf")))
    canvas = Canvas(str(tmp_path / "letter.pdf"), A4)
    canvas.setFont("canary", 12)
    canvas.drawString(100, 700, NAME)
    canvas.save()
    assert NAME.encode() not in (tmp_path / "letter.pdf").read_bytes()
    assert [hit.where for hit in canary.scan([tmp_path], [NAME])] == ["page 1"]


def test_finds_a_name_in_a_file_name(tmp_path: Path) -> None:
    (tmp_path / f"{NAME}.pdf").touch()
    assert [hit.where for hit in canary.scan([tmp_path], [NAME])] == ["file name"]


def test_finds_nothing_where_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Ғалымжан", "utf-8")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\nstream\nnot compressed\nendstream")
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    assert canary.scan([tmp_path, tmp_path / "absent"], [NAME]) == []


def test_what_only_begins_like_an_archive_is_searched_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "half.zip").write_bytes(b"PK\x03\x04" + NAME.encode())
    assert [hit.where for hit in canary.scan([tmp_path], [NAME])] == ["content"]


def test_a_single_file_is_scanned_too(tmp_path: Path) -> None:
    file = tmp_path / "innocent.txt"
    file.write_text(NAME, encoding="utf-8")
    assert [hit.file for hit in canary.scan([file], [NAME])] == [file]
