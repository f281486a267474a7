"""Words of places: which there are, which sound alike, and that new ones are known at once."""

from __future__ import annotations

import pytest

from kuager.flows import place_words
from kuager.flows.place_words import PlaceWords
from kuager.flows.unlock import Session
from kuager.names.comparison import Comparer
from tests.support import files_told, vaults


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Emin county, aul 3", ["emin", "county", "aul"]),
        ("额敏县 别斯托别乡", ["额敏", "别斯托别"]),
        ("县", ["县"]),
        ("乡下 A1 Ү", ["乡下"]),
        ("", []),
    ],
)
def test_words_of_a_place(text: str, words: list[str]) -> None:
    assert place_words.words(text) == words


@pytest.mark.parametrize(
    ("text", "can"), [("қ", False), ("12 34", False), ("қа", True), ("敏", True), ("", False)]
)
def test_one_letter_is_like_everything(text: str, can: bool) -> None:
    assert place_words.can_be_alike(text) is can


def test_words_that_sound_alike_are_known_as_soon_as_they_are_told(session: Session) -> None:
    known = PlaceWords(Comparer())
    assert known.near(session, "емин") == []
    vaults.record(session, files_told.spoken(files_told.person("Мысал", origin="Emin county")))
    assert [each.word for each in known.near(session, "емин")] == ["emin"]
    assert known.near(session, "emin") == []  # itself is found without it
    vaults.record(session, files_told.spoken(files_told.person("Мысал", origin="额敏县")))
    assert {each.word for each in known.near(session, "емин")} == {"emin", "额敏"}
    session.rebuild()
    assert {each.word for each in known.near(session, "емин")} == {"emin", "额敏"}
