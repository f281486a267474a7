"""Why something was found, in words; and what the filters are called."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from kuager.flows import names
from kuager.flows.search import KINDS, NONE, Filters, Hit, InterviewRow, Why
from kuager.gui.search.words import explanation_words, filter_label, second_line
from kuager.model.ids import RecordId
from kuager.names.explanation import Explanation, PartMatch, explain


def plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


def hit(*why: Why) -> Hit:
    row = InterviewRow(
        id=RecordId("0" * 32), ticket="31", date="", testifier="Гүлшара Мысалқызы", persons="",
        person_count=1, interviewer="", office="", videos=0, safety="", consent="", conflicts=0, origin="",
        changed="",
    )  # fmt: skip
    return Hit("interview", row, why)


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (Why("number", "+7 700 000 00 01"), "number +7 700 000 00 01"),
        (Why("ticket", "31"), "ticket 31"),
        (Why("name", "Gulshara"), "name Gulshara"),
        (Why("name", "Гүлшара Мысалқызы"), "by this name"),
        (Why("told_of", "Серікбол Мысалұлы"), "tells of Серікбол Мысалұлы"),
        (Why("applicant", "Гүлшара"), "in the name of Гүлшара"),
        (Why("place", "Emin county"), "place Emin county"),
        (Why("words", "…taken from home at night"), "told: “…taken from home at night”"),
        (Why("something newer", "x"), "x"),
    ],
)
def test_each_reason_has_words(app: QApplication, why: Why, words: str) -> None:
    assert plain(second_line(hit(why), "Гүлшара Мысалқызы", "")) == words


def test_reasons_come_before_what_usually_stands_there(app: QApplication) -> None:
    found = hit(Why("ticket", "31"), Why("words", "at night"))
    assert plain(second_line(found, "", "about him")) == "ticket 31 · told: “at night” · about him"
    assert second_line(hit(), "", "about him") == "about him"


def test_what_is_told_is_isolated_from_the_words_around_it(app: QApplication) -> None:
    assert second_line(hit(Why("name", "ئايگۈل")), "", "") == "name \u2068ئايگۈل\u2069"


def test_a_name_alike_says_which_letters_stand_for_each_other(app: QApplication) -> None:
    why = explain(names.comparer(None), "Адильгазы Мукай", "Әділғазы Мұқай")
    words = plain(second_line(hit(Why("name_alike", "Әділғазы Мұқай", why)), "", ""))
    assert words.startswith("sounds like Әділғазы Мұқай (")
    assert "г~ғ" in words


def test_of_the_name_that_is_shown_only_the_likeness_is_told(app: QApplication) -> None:
    name = "Ерлан Байқауұлы"
    why = explain(names.comparer(None), "Yerlan", name)
    assert why.extra == ("байқау",)
    words = plain(second_line(hit(Why("name_alike", name, why)), name, ""))
    assert words.startswith("sounds alike (")
    assert "байқау" not in words, "it was not typed yet"


def test_everything_an_explanation_can_hold_has_words(app: QApplication) -> None:
    notes = ("lexicon", "pinyin", "abjad", "ayn", "loose", "joined", "newer")
    match = PartMatch("a", "b", 0.9, (("ң", ""), ("к", "қ")), notes)
    why = Explanation(0.9, (match, match), True, ("мырза",), ("ұлы",), ("қажы",))
    assert plain(explanation_words(why)) == (
        "ң~∅, к~қ, ң~∅, к~қ; the same by the lexicon; read as pinyin; vowels not written; "
        "with and without ğ; without an ending of respect; written as one word; newer; order swapped; "
        "without -ұлы; only on one side: мырза; title left out: қажы"
    )


def test_every_filter_has_a_name(app: QApplication) -> None:
    for kind in KINDS:
        for field in msgspec.structs.fields(Filters):
            assert filter_label(kind, field.name) != field.name
    assert NONE == "-"
