"""The string on the paper: the same for the same words, another for any other."""

from __future__ import annotations

import re

import msgspec
import segno

from kuager.letters import reference
from kuager.letters.content import Block
from kuager.model.letter import Span
from tests.letters.test_page import LETTER

ROOT = "3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855a"


def test_it_is_that_of_the_words() -> None:
    found = reference.of_content(LETTER)
    assert found == "HCAT-EP46-GDF4"
    assert re.fullmatch(r"(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}", found)


def test_another_word_or_stretch_is_another_letter() -> None:
    def replaced(block: Block) -> str:
        return reference.of_content(msgspec.structs.replace(LETTER, blocks=(*LETTER.blocks[:-1], block)))

    last = LETTER.blocks[-1]
    found = {
        reference.of_content(LETTER),
        reference.of_content(msgspec.structs.replace(LETTER, header=("Общество",))),
        reference.of_content(msgspec.structs.replace(LETTER, language="kk")),
        replaced(msgspec.structs.replace(last, text=last.text + " ")),
        replaced(msgspec.structs.replace(last, spans=(Span(0, 1, "bold"),))),
    }
    assert len(found) == 5


def test_the_mark_changes_nothing_of_it() -> None:
    marked = reference.marked(LETTER, ROOT)
    assert reference.of_content(marked) == marked.reference
    assert marked.marks == f"KUAGER1 {marked.reference} {ROOT.upper()}"
    assert marked.blocks == LETTER.blocks


def test_the_code_is_small() -> None:
    code = segno.make_qr(reference.marked(LETTER, ROOT).marks, error="m", mask=2, boost_error=False)
    assert code.mode == "alphanumeric"
    assert code.version in (4, 5)
