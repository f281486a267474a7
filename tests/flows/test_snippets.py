"""A snippet is the told text around a word, however the word was written."""

from __future__ import annotations

import pytest

from kuager.flows import snippets

LONG = "слово " * 5000


@pytest.mark.parametrize(
    ("texts", "asked", "shown"),
    [
        (["She saw him last at the market."], ["market"], "She saw him last at the market."),
        (["She saw him.", "At the MARKET, at night."], ["market", "night"], "At the MARKET, at night."),
        (["a supermarket"], ["market"], ""),
        (["Мәсімханды\n\tкөрдім"], ["мәсімхан"], "Мәсімханды көрдім"),
        (["قۇرئان كەرىم"], ["كەرىم"], "قۇرئان كەرىم"),
        (["كِتَابٌ oqydy"], ["كتاب"], "كِتَابٌ oqydy"),  # vowel signs
        (["he was d\u0435\u0308tained"], ["d\u0435tained"], "he was d\u0435\u0308tained"),
        (["他在监狱里"], ["监", "狱"], "他在监狱里"),
        (["O\u02bcNeil came"], ["oneil"], "O\u02bcNeil came"),
        (["ＦＵＬＬ width"], ["full"], "ＦＵＬＬ width"),
        ([], ["a"], ""),
        (["", "  "], ["a"], ""),
        (["a.b(c"], ["b"], "a.b(c"),
    ],
)
def test_the_place_of_the_word(texts: list[str], asked: list[str], shown: str) -> None:
    assert snippets.around(texts, asked) == shown


def test_a_long_text_is_cut_at_words() -> None:
    shown = snippets.around([f"{LONG}базарда көрдім {LONG}"], ["базар"])
    assert shown == "…слово " + "слово " * 5 + "базарда көрдім " + "слово " * 9 + "слово…"


def test_one_long_word_is_cut_anywhere() -> None:
    shown = snippets.around(["x" * 500 + " y" + "z" * 500], ["yz"])
    assert shown == "…y" + "z" * 79 + "…"


def test_only_the_beginning_of_what_is_endless_is_looked_at() -> None:
    assert snippets.around([f"{'а ' * 200_000}базар"], ["базар"]) == ""
