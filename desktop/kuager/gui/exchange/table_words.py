"""What the pages of tables call things: fields, keys, reasons why a row is not taken, what was understood."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from kuager.flows.importing import Difference, Note, Planned, Problem
from kuager.gui.i18n import isolate
from kuager.gui.people.record_words import field_label, section_label
from kuager.gui.people.words import joined

_OF_PERSON: Final = re.compile(r"person\.|persons\.[0-9]+\.")
_ROWS_NAMED: Final = 8
_CHANGES_NAMED: Final = 4


class _Counts(QObject):
    """Words that change with a number: the extraction of words knows these by `self.tr` only."""

    def fields(self, count: int) -> str:
        return self.tr("%n field(s) change", "", count)

    def persons(self, count: int) -> str:
        return self.tr("%n person(s)", "", count)


def field_words(path: str) -> str:
    """What a field of a row, or of an interview, is called, with the numbers of repetitions."""
    translate = QCoreApplication.translate
    section, *parts = _OF_PERSON.sub("", path).split(".")
    words = [section_label(section)]
    if _OF_PERSON.match(path):
        words = [translate("Tables", "Person told of")]
        if section == "safety":
            words.append(section_label(section))
        elif not parts:
            parts = [section]  # what the person is to the testifier
    for before, part in zip((section, *parts), parts, strict=False):
        if part.isdecimal():
            words[-1] = f"{words[-1]} {part}"
        elif part == "edtf":
            words.append("EDTF")
        elif part == "code":
            words.append(translate("Tables", "Code"))
        elif part != "told" and not (part == "text" and before.isdecimal()):  # these are the thing itself
            words.append(field_label(part))
    return joined(words)


def key_words(key: str) -> str:
    """By what rows find the interviews that they correct."""
    translate = QCoreApplication.translate
    return {
        "": translate("Tables", "Not at all: every row is a new interview"),
        "id": translate("Tables", "By the number that Kuager gave it"),
        "session.reference": translate("Tables", "By the number in the office's own papers"),
        "session.ticket": translate("Tables", "By ticket and date"),
    }.get(key, key)


def reason_words(problem: Problem) -> str:
    """Why a row is not taken, with the cell that is to be mended."""
    translate = QCoreApplication.translate
    why = {
        "rounded": translate("Tables", "The other program rounded this number. Type it again as text."),
        "word": translate("Tables", "This word is in no list. Write it as it is called here."),
        "number": translate("Tables", "This is no whole number."),
        "yes_no": translate("Tables", "This is neither yes nor no."),
        "date": translate("Tables", "This is no date in EDTF."),
        "no_key": translate("Tables", "The number that the row is found by is empty."),
        "two_interviews": translate("Tables", "Several interviews have this number."),
        "contradiction": translate("Tables", "Two rows of one interview differ here."),
        "hidden": translate("Tables", "The interview is hidden as a mistake."),
        "erased": translate("Tables", "The interview was erased."),
        "elsewhere": translate("Tables", "The account belongs to another interview or source."),
        "two_persons": translate("Tables", "Several people of the interview have this name."),
        "twice": translate("Tables", "Two rows are about one person."),
        "persons": translate("Tables", "Too many people for one interview."),
        "form": translate("Tables", "This does not fit the field."),
    }.get(problem.reason, problem.reason)
    cell = joined((problem.header, problem.told), ": ")
    return f"{cell}. {why}" if cell else why


def reason_line(problem: Problem) -> str:
    """The same for a file, without the marks that keep directions apart on the screen."""
    return reason_words(problem).replace("\u2068", "").replace("\u2069", "")


def note_words(note: Note) -> str:
    """What was understood of a cell, which is kept as told."""
    translate = QCoreApplication.translate
    if note.code == "number":
        return _number_words(note.fact)
    words = {
        "date": translate("Tables", "Understood as {fact}"),
        "telephone": translate("Tables", "Dialled {fact}"),
        "no_date": translate("Tables", "Kept as told; no date was understood"),
        "no_telephone": translate("Tables", "Kept as told; no telephone number was understood"),
    }[note.code]
    return words.format(fact=isolate(note.fact))


def _number_words(reason: str) -> str:
    translate = QCoreApplication.translate
    if reason == "fits":
        return translate("Tables", "The number fits its own check")
    if reason in ("no_check", "old_form", "empty"):
        return translate("Tables", "Kept as told; this kind of number has no check")
    return translate("Tables", "Kept as told; the number does not fit its own check")


def is_doubtful(note: Note) -> bool:
    """Whether somebody should look at it."""
    if note.code == "number":
        return note.fact not in ("fits", "no_check", "old_form", "empty")
    return note.code.startswith("no_")


def rows_words(planned: Planned) -> str:
    """In which rows it stands."""
    numbers = ", ".join(str(number) for number in planned.rows[:_ROWS_NAMED])
    more = ", …" if len(planned.rows) > _ROWS_NAMED else ""
    return QCoreApplication.translate("Tables", "In row {numbers}").format(numbers=numbers + more)


def happens_words(planned: Planned) -> tuple[str, str]:
    """What will happen with the rows of an interview, and the smaller line below."""
    translate = QCoreApplication.translate
    if planned.state == "refused":
        problem = planned.problems[0]
        return translate("Tables", "Not brought in"), reason_words(problem)
    if planned.state == "new":
        people = ", ".join(isolate(name) for name in planned.persons if name)
        return translate("Tables", "New interview"), people or _Counts().persons(len(planned.persons))
    if planned.state == "changed":
        # How a date is understood follows from how it is told, and is told below.
        told = [
            each for each in planned.differences if not each.path.endswith(".edtf")
        ] or planned.differences
        changes = ", ".join(_difference_words(each) for each in told[:_CHANGES_NAMED])
        return _Counts().fields(len(told)), changes
    return translate("Tables", "Nothing changes"), ""


def _difference_words(difference: Difference) -> str:
    before = isolate(difference.before) if difference.before else "—"
    return f"{field_words(difference.path)}: {before} → {isolate(difference.after) or '—'}"
