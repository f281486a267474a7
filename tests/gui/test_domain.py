"""Every field that the domain names is in the form, in JSON, in the table, and on a person's page.

`tests/model/test_kinds.py` proves the model from the same list; `model.fields` is the program's own list.
"""

from __future__ import annotations

import csv
import json
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from kuager.flows import people, tables
from kuager.flows.unlock import Session
from kuager.gui.figures import size_words
from kuager.gui.interview.measures import clock
from kuager.gui.people.person_view import PersonView
from kuager.model import fields, source_document
from kuager.model.ids import RecordId
from kuager.model.interview import Interview, from_json, to_json
from kuager.model.section import Section
from kuager.model.source_document import SourceDocument
from kuager.task import Task
from kuager.vault.history import Change
from tests.gui.interview.test_fields import FIELDS
from tests.support import desks, windows
from tests.support.desks import OpenDesk
from tests.support.domain import OF_SOURCES, PLACES
from tests.support.filled import Filled

EACH = pytest.mark.parametrize("path", [path for _, path in PLACES], ids=[words for words, _ in PLACES])


ELSEWHERE = {
    "check.remarks": "another member's to write: tests/gui/interview/test_checking.py",
    "check.done": "another member's to set: tests/gui/interview/test_checking.py",
    "attachments": "told of a file that is brought in",
    "persons.0.attachments": "told of a file that is brought in",
}


def in_document(path: str) -> list[str]:
    """Where a field of a record stands in the document of an interview, lists left out."""
    kind, section, *fields = path.split(".")
    if kind != "account":
        return [section, *fields]
    return ["persons", *fields] if section == "source" else ["persons", section, *fields]


def in_form(path: str) -> list[str]:
    """The same in the table of what is typed: there is one person, and names and events are each one list."""
    first, *rest = in_document(path)
    if first != "persons":
        return [first, *rest]
    doubled = len(rest) > 1 and rest[0] == rest[1]
    return ["persons", "0", *(rest[1:] if doubled else rest)]


def in_list(path: str) -> list[str]:
    """A path of `model.fields` without the marks of repetition."""
    return [part for part in path.split(".") if part != fields.REPEATED]


class Told:
    """A document with every field filled: as JSON, as a table if it is one, and on its person's page."""

    def __init__(self, filled: Filled, document: bytes, page: str, table: dict[str, str]) -> None:
        self.filled, self.page = filled, page
        self.json: dict[str, Any] = json.loads(document)
        self.table = {
            tuple(part for part in path.split(".") if not part.isdecimal()): words
            for path, words in table.items()
        }


@pytest.fixture(scope="module")
def told(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Told:
    """An interview."""
    filled = Filled()
    interview = filled.interview()
    folder = tmp_path_factory.mktemp("domain")
    with desks.open_desk(folder / "vault") as opened:
        opened.write(lambda session: record(session, interview))
        opened.write(lambda session: tables.export(session, folder / "t.csv", Task.silent(), at_risk=True))
        (row,) = csv.DictReader((folder / "t.csv").read_text("utf-8-sig").splitlines())
        page = shown(opened, interview.persons[0].account)
    assert from_json(to_json(interview)) == interview
    return Told(filled, to_json(interview), page, row)


@pytest.fixture(scope="module")
def said(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Another source."""
    filled = Filled()
    source = filled.source()
    with desks.open_desk(tmp_path_factory.mktemp("domain") / "vault") as opened:
        opened.write(lambda session: record(session, source))
        page = shown(opened, source.persons[0].account)
    assert source_document.from_json(source_document.to_json(source)) == source
    return Told(filled, source_document.to_json(source), page, {})


def shown(opened: OpenDesk, person: RecordId) -> str:
    """All that can be read where a person's page leaves nothing out."""
    page = opened.write(lambda session: people.page(session, person))
    assert isinstance(page, people.PersonPage)
    view = PersonView(opened.desk, page)
    windows.shown(view, 1170, 768)
    view.tabs.tabs.choose("in_full")
    opened.settle()
    labels = view.in_full.findChildren(QLabel)
    words = "\n".join(label.text() for label in labels if label.isVisibleTo(view))
    view.close()
    view.deleteLater()
    opened.settle()
    return words.replace("\u2068", "").replace("\u2069", "")


def record(session: Session, document: Interview | SourceDocument) -> None:
    """Write every section as it is; the second check in it is that of another member."""
    records: dict[tuple[RecordId, str], dict[str, Section]] = {}
    for (at, kind, name), section in document.sections().items():
        records.setdefault((at, kind), {})[name] = section
    changes = [Change(at, kind, sections) for (at, kind), sections in records.items()]
    session.history.save(changes, session.member.id, session.clock())


@EACH
def test_the_form_has_a_place_to_write_it(path: str) -> None:
    """`test_fields` writes each of these values with the keyboard and reads it back."""
    wanted = in_form(path)
    if any(f"{'.'.join(wanted)}.".startswith(f"{elsewhere}.") for elsewhere in ELSEWHERE):
        return
    at = next(n for n in range(len(wanted), 0, -1) if ".".join(wanted[:n]) in FIELDS)
    _, _, found = FIELDS[".".join(wanted[:at])]
    for name in wanted[at:]:
        found = [getattr(each, name) for each in (found if isinstance(found, tuple) else (found,))]
        found = next(value for value in found if value not in ("", -1))
    assert found


@EACH
def test_json_carries_it(told: Told, path: str) -> None:
    leaves = told.filled.under(path)
    assert leaves
    for leaf, value in leaves.items():
        assert value in _at(told.json, in_document(leaf)), leaf


@EACH
def test_the_list_of_fields_has_it(path: str) -> None:
    wanted = in_document(path)
    assert any(in_list(field.path)[: len(wanted)] == wanted for field in fields.of_interview())


@EACH
def test_the_table_carries_it(told: Told, path: str) -> None:
    for leaf, value in told.filled.under(path).items():
        where = in_document(leaf)
        column = ["person", *where[1:]] if where[0] == "persons" else where
        assert told.table[tuple(column)] == ("yes" if value is True else str(value)), leaf


@EACH
def test_a_persons_page_shows_it(told: Told, path: str) -> None:
    for leaf, value in told.filled.under(path).items():
        assert _as_read(leaf, value) in told.page, leaf


@pytest.mark.parametrize(("words", "path"), OF_SOURCES, ids=[words for words, _ in OF_SOURCES])
def test_another_source_is_in_json_and_on_a_persons_page(said: Told, words: str, path: str) -> None:
    leaves = said.filled.under(path)
    assert leaves
    for leaf, value in leaves.items():
        assert value in _at(said.json, leaf.split(".")[1:]), leaf
        assert _as_read(leaf, value) in said.page, leaf


def _at(found: Any, path: list[str]) -> list[Any]:
    """Every value at a path, through the lists on the way."""
    if isinstance(found, list):
        return [value for each in found for value in _at(each, path)]
    if not path:
        return [found]
    return _at(found.get(path[0], {}), path[1:]) if isinstance(found, dict) else []


def _as_read(leaf: str, value: str | int) -> str:
    """A value as people read it."""
    if value is True:
        return "Yes"
    if isinstance(value, str):
        return value
    name = leaf.rpartition(".")[2]
    if name == "size":
        return size_words(value)
    return clock(value // 1000 if name == "duration" else value)
