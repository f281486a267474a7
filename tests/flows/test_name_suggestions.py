"""Spellings that may be taken: only what is not there, never unasked, and marked as what they are."""

from __future__ import annotations

import pytest

from kuager.flows import names, vocabularies
from kuager.model.names import Name


def texts(*given: Name, languages: tuple[str, ...] = ()) -> list[str]:
    return [each.name.text for each in names.suggestions(given, languages)]


def test_the_scripts_that_lack_are_suggested() -> None:
    found = names.suggestions([Name("Серікбол Мысалұлы")])
    assert [(each.script, each.way) for each in found] == [
        ("Arab", "kazakh_arabic"),
        ("Latn", "kazakh_latin"),
        ("Cyrl", "russian"),
    ]
    assert {each.name.source for each in found} == {names.SUGGESTED}
    assert {each.name.kind for each in found} == {"own"}


def test_a_script_that_is_there_is_not_suggested_again() -> None:
    given = (
        Name("Серікбол Мысалұлы"),
        Name("سەرىكبول مىسالۇلى"),
        Name("赛力克波力·木沙勒", "official_chinese"),
    )
    assert texts(*given) == ["Serikbol Mysaluly", "Серикбол Мысалулы", "Sailikeboli Mushalei"]
    told = names.suggestions(given)
    assert told[-1].name.kind == "official_chinese"


def test_what_was_taken_is_not_suggested_again() -> None:
    given = [Name("Серікбол Мысалұлы")]
    while found := names.suggestions(given):
        given.append(found[0].name)
    assert [name.text for name in given] == [
        "Серікбол Мысалұлы", "سەرىكبول مىسالۇلى", "Serikbol Mysaluly", "Серикбол Мысалулы",
    ]  # fmt: skip


def test_each_kind_is_a_name_of_its_own() -> None:
    found = names.suggestions([Name("Серікбол"), Name("مىسال", "father")], ("kk",))
    assert [(each.name.kind, each.name.text) for each in found] == [
        ("own", "سەرىكبول"),
        ("own", "Serikbol"),
        ("own", "Серикбол"),
        ("father", "Мысал"),
    ]


def test_what_chinese_stands_for_is_guessed_only_where_nobody_told_it() -> None:
    assert texts(Name("古丽娜尔·波拉提", "official_chinese")) == ["Gulina'er Bolati", "Гулнар Болат"]
    given = (Name("古丽娜尔·波拉提", "official_chinese"), Name("گۇلنار بولات"))
    assert "Гулнар Болат" not in texts(*given, languages=("kk",))


@pytest.mark.parametrize("kind", ["misspelling", "nickname"])
def test_a_misspelling_is_not_spread(kind: str) -> None:
    assert texts(Name("Серікбол Мысалұлы", kind)) == []


@pytest.mark.parametrize("text", ["", "  ", "?", "Н", "محمد"])
def test_of_nothing_comes_nothing(text: str) -> None:
    assert texts(Name(text)) == []


def test_a_few_are_enough() -> None:
    assert len(texts(Name("Әлия"), Name("古丽", "official_chinese"), Name("Мысал", "father"))) == 4


def test_the_source_is_a_code_of_the_vocabulary() -> None:
    assert names.SUGGESTED in {term.code for term in vocabularies.load()["name_source"].terms}
