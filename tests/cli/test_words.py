"""Every expected failure has its one line, with a way out, whatever its facts hold."""

from __future__ import annotations

import ast
import string
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

import kuager
from kuager.cli.words import WORDS, sentence
from kuager.errors import CODES, AppError

SOURCE = Path(kuager.__file__).parent


def _fields(words: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(words) if field}


@cache
def _raised() -> dict[str, list[set[str]]]:
    """The facts that each `AppError("code", …)` in the program carries."""
    found: dict[str, list[set[str]]] = defaultdict(list)
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name | ast.Attribute):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            if name == "AppError" and node.args and isinstance(node.args[0], ast.Constant):
                found[str(node.args[0].value)].append({word.arg or "" for word in node.keywords})
    return found


def test_every_code_has_words_and_no_other() -> None:
    assert WORDS.keys() == CODES.keys()


@pytest.mark.parametrize("code", sorted(CODES))
def test_a_sentence_is_one_line_with_a_way_out(code: str) -> None:
    words = sentence(AppError(code))
    assert words.endswith(f". [{code}]")
    assert "\n" not in words
    assert words[0].isupper() or words.startswith("it ")
    assert len(WORDS[code]) <= 200
    said = WORDS[code].replace(". ", ".\n").splitlines()
    assert len(said) >= 2 or ":" in WORDS[code], "what happened, and the way out"
    assert not {"!", "please", "error", "invalid", "illegal"} & set(words.lower().replace("!", " ! ").split())


@pytest.mark.parametrize("code", sorted(CODES))
def test_what_the_words_name_is_told_wherever_it_is_raised(code: str) -> None:
    for facts in _raised()[code]:
        assert _fields(WORDS[code]) - {"file"} <= facts | (
            {"reasons"} if code == "letter.not_ready" else set()
        )


def test_codes_that_are_raised_are_codes() -> None:
    assert set(_raised()) <= set(CODES)


def test_facts_fill_the_braces_and_are_no_templates() -> None:
    assert "a card.age exists" not in sentence(AppError("file.exists", file="card.age"))
    assert sentence(AppError("file.exists", file="card.age")).startswith("card.age exists")
    assert "{0.__class__}" in sentence(AppError("file.exists", file="{0.__class__}"))
    assert sentence(AppError("file.unreadable")).startswith("The system does not let it be read.")
    assert sentence(AppError("vault.damaged")).startswith("The vault is damaged (?).")
