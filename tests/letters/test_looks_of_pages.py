"""Pages as the eye sees them, against pictures that were looked at (`golden/page_*.png`).

A picture is what pdftoppm makes of a page at 50 dots per inch, in grey. Another version of it draws edges a
little otherwise, so that a page may differ in few dots and in none very far away. A picture is made anew by
deleting its file and running this test, which then fails once; look at what it made.
"""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import msgspec
import pytest
from PIL import Image, ImageChops, ImageFilter

from kuager.letters import page, sheets
from kuager.letters.content import Block, LetterContent
from kuager.letters.sheets import Sheet
from tests.letters.test_archival import ANNEXES, WHOLE
from tests.letters.test_head import headed
from tests.letters.test_page import LETTER, NOW
from tests.letters.test_table import rows

GOLDEN = Path(__file__).with_name("golden")
DOTS = 50
TOLERANCE = 0.002
"""The share of dots that may differ by more than a quarter of the way from black to white."""

WIDE = LetterContent(
    "ru", "Реестр", (Block("title", "РЕЕСТР"), Block("table", "", rows=rows(9, "Сведений нет. " * 4)))
)
PAGES: dict[str, tuple[LetterContent, Sheet, int]] = {
    "plain": (LETTER, sheets.PORTRAIT, 1),
    "headed": (headed(), sheets.PORTRAIT, 1),
    "english": (msgspec.structs.replace(headed(), language="en"), sheets.PORTRAIT, 1),
    "everything_1": (WHOLE, sheets.PORTRAIT, 1),
    "everything_2": (WHOLE, sheets.PORTRAIT, 2),
    "persons": (WHOLE, sheets.PORTRAIT, 3),
    "wide": (WIDE, sheets.LANDSCAPE, 1),
}


def drawn(content: LetterContent, sheet: Sheet, number: int) -> Image.Image:
    pdf = page.render(content, NOW, ANNEXES if content is WHOLE else (), sheet)
    ended = subprocess.run(
        ["pdftoppm", "-gray", "-png", "-r", str(DOTS), "-f", str(number), "-l", str(number), "-"],
        input=pdf,
        capture_output=True,
        check=True,
    )
    return Image.open(io.BytesIO(ended.stdout)).convert("L")


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm is not installed")
@pytest.mark.parametrize("name", PAGES)
def test_a_page_looks_as_it_did_when_it_was_looked_at(name: str) -> None:
    found = drawn(*PAGES[name])
    file = GOLDEN / f"page_{name}.png"
    if not file.is_file():
        found.save(file, optimize=True)
        pytest.fail(f"{file.name} is new: look at it")
    golden = Image.open(file).convert("L")
    assert found.size == golden.size
    # Softened, so that an edge half a dot further on is no difference and a line in another place is.
    soft = [picture.filter(ImageFilter.BoxBlur(1)) for picture in (found, golden)]
    histogram = ImageChops.difference(*soft).histogram()
    assert sum(histogram[64:]) / sum(histogram) < TOLERANCE


def test_a_line_in_another_place_is_a_difference() -> None:
    golden = Image.open(GOLDEN / "page_plain.png").convert("L")
    moved = ImageChops.offset(golden, 0, 3)
    soft = [picture.filter(ImageFilter.BoxBlur(1)) for picture in (moved, golden)]
    histogram = ImageChops.difference(*soft).histogram()
    assert sum(histogram[64:]) / sum(histogram) > TOLERANCE * 3
