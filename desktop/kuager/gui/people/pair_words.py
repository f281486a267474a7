"""What comparing two files calls things: facts, evidence, bands, answers, groups.

Words for the codes of `flows.side_by_side` and `flows.duplicates`. They tell what was seen and propose
nothing; how much it weighs is not told in numbers.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from kuager.flows.duplicates import PairRow
from kuager.flows.side_by_side import Comparison, Decision, Row, Side, Value
from kuager.gui.desk import Desk
from kuager.gui.figures import moment_words
from kuager.gui.i18n import isolate
from kuager.gui.people.comparison_table import Compared, ComparedRow, Said
from kuager.gui.people.words import fact_label, joined, name_or_unknown
from kuager.gui.search.words import explanation_words
from kuager.gui.widgets.list_model import Cell
from kuager.model.ids import RecordId

OPEN: Final = "open"
"""The answer that takes a decision back."""

_WHOLE_HYPHEN: Final = "\u2011"
"""At which no line ends: an ending of a name stays in one piece."""

_ICONS: Final = {"same": "user", "different": "users", "unsure": "hourglass", OPEN: "undo"}


class _Counted(QObject):
    """Words that change with a number: the extraction of words knows these by `self.tr` only."""

    def accounts(self, count: int) -> str:
        return self.tr("%n account(s)", "", count)

    def speaks(self, count: int) -> str:
        return self.tr("speaks in %n interview(s)", "", count)


def band_words(band: str) -> str:
    """How much what was compared speaks for one person."""
    translate = QCoreApplication.translate
    return {
        "probable": translate("Pairs", "probable"),
        "possible": translate("Pairs", "possible"),
        "unlikely": translate("Pairs", "unlikely"),
        "different": translate("Pairs", "speaks against it"),
    }.get(band, "")


def answer_words(answer: str) -> str:
    """What an answer is called on its button."""
    translate = QCoreApplication.translate
    return {
        "same": translate("Pairs", "Same person"),
        "different": translate("Pairs", "Two people"),
        "unsure": translate("Pairs", "Cannot tell yet"),
        OPEN: translate("Pairs", "Take the decision back"),
    }.get(answer, answer)


def was_decided(answer: str) -> str:
    """What is said after an answer was given."""
    translate = QCoreApplication.translate
    return {
        "same": translate("Pairs", "Decided: they are one person. Their accounts stand in one file now."),
        "different": translate("Pairs", "Decided: they are two people. They will not be asked about again."),
        "unsure": translate("Pairs", "Left open. They wait under “Cannot tell yet”."),
        OPEN: translate("Pairs", "The decision was taken back. The two wait again."),
    }.get(answer, "")


def filters() -> list[tuple[str, str]]:
    """Which pairs can be shown."""
    translate = QCoreApplication.translate
    return [
        ("waiting", translate("Pairs", "Waiting")),
        ("unsure", translate("Pairs", "Cannot tell yet")),
        ("different", translate("Pairs", "Two people")),
        ("same", translate("Pairs", "Same person")),
        ("contradictory", translate("Pairs", "Contradictory")),
    ]


def nothing(show: str) -> tuple[str, str]:
    """What is said where there is no pair: the head, and what belongs here."""
    translate = QCoreApplication.translate
    head = {
        "waiting": translate("Pairs", "No pair waits for a decision"),
        "unsure": translate("Pairs", "Nothing was left open"),
        "different": translate("Pairs", "No two were held to be two people"),
        "same": translate("Pairs", "No two were put together here"),
    }.get(show, translate("Pairs", "No decisions contradict each other"))
    how = {
        "waiting": translate(
            "Pairs",
            "Files of people whose names and facts are alike come here. Nothing is put together by itself.",
        ),
        "contradictory": translate(
            "Pairs",
            "When two offices decide differently about the same two, both decisions wait here.",
        ),
    }.get(show, translate("Pairs", "What you decide can be looked at and taken back here."))  # fmt: skip
    return head, how


def pair_cell(pair: PairRow, person: RecordId | None = None) -> Cell:
    """A pair in the list: one, and below the other with the band; marked where more than two may be one.

    On the page of a `person` only the other one is named.
    """
    icon = "users" if pair.size > 2 else ""
    if person is not None:
        other = pair.name if pair.other == person else pair.other_name
        return Cell(name_or_unknown(other), band_words(pair.band), icon=icon)
    below = joined((name_or_unknown(pair.other_name), band_words(pair.band)))
    return Cell(name_or_unknown(pair.name), below, icon=icon)


class PairWords:
    """A comparison in words."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def sides(self, found: Comparison) -> tuple[Compared, Compared]:
        """The two heads."""
        one, other = found.sides
        return self._side(one), self._side(other)

    def _side(self, side: Side) -> Compared:
        counted = _Counted()
        told = counted.accounts(side.accounts) if side.accounts else ""
        speaks = counted.speaks(side.speaks) if side.speaks else ""
        became = self._desk.label("person_status", side.status)
        lines = (joined((told, speaks)), joined((*side.offices, became)))
        return Compared(
            name_or_unknown(side.name),
            tuple(line for line in lines if line),
            side.file,
        )

    def band(self, found: Comparison) -> str:
        """The head of the evidence."""
        words = band_words(found.band)
        if not words:
            return QCoreApplication.translate("Pairs", "Comparison")
        return QCoreApplication.translate("Pairs", "Comparison: {band}").format(band=words)

    def rows(self, rows: Iterable[Row]) -> list[ComparedRow]:
        """The facts, without those of which neither side tells anything.

        Who else is named in the interviews is shown where it was weighed: there may be many.
        """
        told = [each for each in rows if each.left or each.right]
        return [self._row(each) for each in told if each.code != "relatives" or each.verdict]

    def _row(self, each: Row) -> ComparedRow:
        left, right = (self._values(each, side) for side in (each.left, each.right))
        return ComparedRow(row_label(each.code), left, right, each.verdict, evidence_words(each))

    def _values(self, each: Row, values: Iterable[Value]) -> tuple[Said, ...]:
        return tuple(self._said(each, value) for value in values)

    def _said(self, each: Row, value: Value) -> Said:
        note = ""
        if value.note == "fails_check":
            note = QCoreApplication.translate("Pairs", "fails its own check")
        elif value.note:
            relation = self._desk.label("relation", value.note)
            note = QCoreApplication.translate("People", "tells of: {relation}").format(relation=relation)
        words = self._desk.label(each.coded, value.text) if each.coded else value.text
        if each.code == "told_by" and not words:
            words = QCoreApplication.translate("People", "Somebody not named")
        return Said(words, joined((note, *value.more)))

    def decisions(self, found: Comparison) -> list[tuple[str, str]]:
        """What was decided of the two: a line, and below it why."""
        return [self._decision(each) for each in found.decisions if each.answer != OPEN]

    def _decision(self, each: Decision) -> tuple[str, str]:
        translate = QCoreApplication.translate
        who = isolate(each.author) if each.author else translate("Pairs", "Another office")
        words = translate("Pairs", "{who} decided: {answer}").format(
            who=who, answer=answer_words(each.answer)
        )
        return joined((words, moment_words(each.time))), each.reason

    def answers(self, found: Comparison) -> list[tuple[str, str, str]]:
        """The answers that can be given now: code, words, icon. What was decided is taken back first."""
        codes = {
            "same": [OPEN],
            "different": [OPEN],
            "unsure": ["same", "different", OPEN],
        }.get(found.answer, ["same", "different", "unsure"])
        return [(code, answer_words(code), _ICONS[code]) for code in codes]


def row_label(code: str) -> str:
    """The head of a row."""
    translate = QCoreApplication.translate
    own = {
        "relatives": translate("Pairs", "Named with"),
        "told_by": translate("Pairs", "Told by"),
    }
    return own.get(code) or fact_label(code)


def evidence_words(each: Row) -> str:
    """Why a row speaks for one person or against it; "" where nothing was weighed."""
    words = reason_words(each.code, each.reason)
    why = explanation_words(each.why).replace("-", _WHOLE_HYPHEN) if each.why is not None else ""
    return f"{words}: {why}" if words and why else words or why


def reason_words(code: str, reason: str) -> str:
    """A reason of `flows.side_by_side` in words."""
    translate = QCoreApplication.translate
    return {
        ("names", "same"): translate("Pairs", "Sound the same"),
        ("names", "alike"): translate("Pairs", "Sound alike"),
        ("names", "somewhat"): translate("Pairs", "Sound somewhat alike"),
        ("names", "unlike"): translate("Pairs", "Sound different"),
        ("id_numbers", "same"): translate("Pairs", "The same number"),
        ("id_numbers", "one_digit"): translate("Pairs", "The same number but one character"),
        ("id_numbers", "other"): translate("Pairs", "Two different numbers"),
        ("birth", "same"): translate("Pairs", "The same year"),
        ("birth", "near"): translate("Pairs", "Not far apart"),
        ("birth", "apart"): translate("Pairs", "Years apart"),
        ("sex", "same"): translate("Pairs", "The same"),
        ("sex", "other"): translate("Pairs", "Not the same"),
        ("origin", "same_county"): translate("Pairs", "The same county"),
        ("origin", "other_county"): translate("Pairs", "Another county"),
        ("taken", "fits"): translate("Pairs", "Fits"),
        ("taken", "apart"): translate("Pairs", "At another time"),
        ("relatives", "same"): translate("Pairs", "A name stands on both sides"),
        ("told_by", "together"): translate("Pairs", "Told of as two in one interview"),
        ("told_by", "same_speaker"): translate("Pairs", "The same person speaks"),
    }.get((code, reason), "")
