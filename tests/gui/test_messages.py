"""Each failure has its words; a bug never tells what was told."""

from __future__ import annotations

import string

import pytest

from kuager.errors import CODES, AppError, scrubbed_details
from kuager.gui.message_words import WORDS
from kuager.gui.messages import message_for


def test_every_code_has_words_and_no_other() -> None:
    assert WORDS.keys() == CODES.keys()


@pytest.mark.parametrize("code", sorted(CODES))
def test_a_message_says_what_is_safe_and_the_way_out(code: str) -> None:
    message = message_for(AppError(code))
    for sentence in (message.happened, message.safe, message.way_out):
        assert sentence
        assert sentence.endswith(".")
        assert "!" not in sentence
        assert "please" not in sentence.lower()


def test_facts_fill_the_braces() -> None:
    error = AppError("bundle.unknown_sender", fingerprint="0001 0002")
    assert "0001 0002" in message_for(error).detail
    assert "…" in message_for(AppError("bundle.unknown_sender")).detail


def test_facts_are_plain_text_not_templates() -> None:
    error = AppError("bundle.unknown_sender", fingerprint="{origin} {0}")
    assert "{origin} {0}" in message_for(error).detail


def test_braces_are_simple_names() -> None:
    for sentences in WORDS.values():
        for sentence in sentences:
            for _, field, spec, conversion in string.Formatter().parse(sentence):
                assert field is None or field.isidentifier()
                assert not spec
                assert not conversion


def test_a_bug_tells_where_and_nothing_else() -> None:
    told = "Мысалұлы"
    try:
        try:
            dict[str, str]()[told]
        except KeyError as error:
            raise ValueError(told) from error
    except ValueError as error:
        details = scrubbed_details(error)
        message = message_for(error)
    assert told not in details
    assert "ValueError" in details
    assert "from KeyError" in details
    assert "test_messages.py" in details
    assert told not in message.happened + message.detail


def test_a_bug_that_is_its_own_cause_is_told_once() -> None:
    try:
        try:
            raise ValueError("Мысалұлы")
        except ValueError as error:
            raise error from error
    except ValueError as error:
        details = scrubbed_details(error)
    assert details.count("ValueError") == 1
