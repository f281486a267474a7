"""What one writing says otherwise than another, in words: what it is about, and the lines before and after.

Told words stay as told; a code shows its label, and a date what was told of it. An id of a person shows the
name by which he or she is known here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final

import msgspec
from PySide6.QtCore import QCoreApplication

from kuager.flows.history import Against, Changed, Difference, Revision, Saving
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.people.record_words import field_label, is_ours, kind_label, section_label, value_lines
from kuager.gui.people.words import joined
from kuager.model import fields

_PERSON_FIELDS: Final = ("person", "persons", "applicant", "one", "other")
_LONG: Final = 60
"""Words of so many characters are told word by word."""


class Row(msgspec.Struct, frozen=True):
    """One row of a table of differences; `text` are the two texts where they are told word by word."""

    label: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    about: str = ""
    text: tuple[str, str] | None = None


def rows_of(
    desk: Desk, revision: Revision, section: str, found: Sequence[Difference], names: Mapping[str, str]
) -> list[Row]:
    """The rows of a section; what only ties records together has none."""
    rows = (
        _row(desk, f"{revision.kind}.{section}", each, names) for each in found if not is_ours(each.field)
    )
    return [row for row in rows if row.before or row.after or row.text]


def _row(desk: Desk, path: str, each: Difference, names: Mapping[str, str]) -> Row:
    field = each.part or each.field
    path = f"{path}.{each.field}.*.{each.part}" if each.part else f"{path}.{each.field}"
    label = part_label(each.field, each.part) if each.part else field_label(field)
    if each.moved:
        label = QCoreApplication.translate("History", "{field}, in another order").format(field=label)
    text = None
    if _is_long(each.before) and _is_long(each.after):
        text = (each.before, each.after)
    before, after = (_lines(desk, path, field, value, names) for value in (each.before, each.after))
    return Row(label, before, after, thing_words(desk, path, each) if each.part else "", text)


def part_label(field: str, part: str) -> str:
    """What a part of a thing in a list is called; what has a name of its own as a field keeps it."""
    translate = QCoreApplication.translate
    own = {
        ("events", "kind"): translate("Parts", "What happened"),
        ("events", "facility"): translate("Parts", "Camp or prison"),
        ("incidents", "what"): translate("Parts", "What was done"),
        ("representatives", "date"): translate("Parts", "Date of the document"),
        ("representatives", "number"): translate("Parts", "Number of the document"),
        ("taken", "answer"): translate("Parts", "What was answered"),
        ("taken", "kind"): translate("Parts", "What was done"),
    }
    if (field, part) in own:
        return own[field, part]
    return {
        "answered": translate("Parts", "When it was answered"),
        "because": translate("Parts", "Because of what"),
        "by_whom": translate("Parts", "By whom"),
        "came_from": translate("Parts", "Where it comes from"),
        "camera": translate("Parts", "Camera"),
        "capacity": translate("Parts", "As what"),
        "document": translate("Parts", "Document"),
        "duration": translate("Parts", "Length"),
        "edits": translate("Parts", "What was done to the picture"),
        "file_name": translate("Parts", "Name of the file"),
        "given_by": translate("Parts", "Who gave it"),
        "issued_by": translate("Parts", "Issued by"),
        "location": translate("Parts", "Where it lies"),
        "made": translate("Parts", "When it was made"),
        "made_by": translate("Parts", "Who made it"),
        "media_type": translate("Parts", "Kind of file"),
        "name": translate("Parts", "Name"),
        "number": translate("Parts", "Number"),
        "page": translate("Parts", "Page"),
        "reliability": translate("Parts", "How reliable"),
        "reported": translate("Parts", "Where it was reported"),
        "response": translate("Parts", "How it was answered"),
        "scope": translate("Parts", "What it allows"),
        "severity": translate("Parts", "How grave"),
        "shows": translate("Parts", "What it shows"),
        "valid_until": translate("Parts", "Valid until"),
        "what": translate("Parts", "What was asked"),
        "worked_from": translate("Parts", "Made from"),
    }.get(part) or field_label(part)


def _is_long(value: Any) -> bool:
    return isinstance(value, str) and (len(value) >= _LONG or "\n" in value)


def thing_words(desk: Desk, path: str, each: Difference) -> str:
    """Which thing of a list changed: an event by its kind and date, a file by its name."""
    thing: dict[str, Any] = each.thing
    prefix = path.rpartition(".")[0]
    kind = desk.label(_vocabulary(f"{prefix}.kind"), str(thing["kind"])) if thing.get("kind") else ""
    dated = (thing.get(part) for part in ("happened", "date", "made"))
    when = next((str(date.get("told", "")) for date in dated if isinstance(date, dict)), "")
    named = joined((str(thing.get("file_name", "") or thing.get("name", "")), kind, when))
    return named or (value_lines(desk, each.field, [thing]) or ["…"])[0]


def _lines(desk: Desk, path: str, field: str, value: Any, names: Mapping[str, str]) -> tuple[str, ...]:
    if field in _PERSON_FIELDS and value:
        unknown = QCoreApplication.translate("History", "Somebody not known here")
        ids = value if isinstance(value, list) else [value]
        return tuple(names.get(str(each), unknown) for each in ids if each)
    vocabulary = _vocabulary(path)
    if vocabulary and isinstance(value, str):
        return (desk.label(vocabulary, value),) if value else ()
    return tuple(value_lines(desk, field, value))


@cache
def _vocabularies() -> dict[str, str]:
    return {field.path: field.vocabulary for field in fields.of_records() if field.vocabulary}


def _vocabulary(path: str) -> str:
    return _vocabularies().get(path, "")


# Who, when, what ------------------------------------------------------------------------------------


def who_words(author: str, alias: str, *, own: bool) -> str:
    """Who wrote: a member of this vault, or somebody at another machine by what that is called here."""
    if own:
        return author or QCoreApplication.translate("History", "Somebody of this office")
    office = alias or QCoreApplication.translate("History", "An office without an alias")
    return joined((author, office), ", ") if author else isolate(office)


def against_words(each: Against) -> str:
    """A writing that was replaced, where there are several."""
    return who_words(each.author, each.alias, own=each.own)


def what_words(saving: Saving) -> str:
    """What was saved, in a line: the first writing of all, else the parts that were written."""
    translate = QCoreApplication.translate
    if saving.first:
        return translate("History", "Recorded")
    if any(revision.decided for revision in saving.revisions):
        return translate("History", "Decided between versions")
    sections = dict.fromkeys(
        section_label(section) for revision in saving.revisions for section in revision.sections
    )
    return ", ".join(sections)


def record_words(changed: Changed) -> str:
    """Of which record something was written."""
    revision = changed.revision
    return joined((kind_label(revision.kind), revision.title))
