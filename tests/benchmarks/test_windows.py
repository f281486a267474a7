"""What a hand and an eye wait for, each beside the bare widget of Qt doing it in the same run."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStringListModel, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from kuager import paths
from kuager.flows import interview as recording
from kuager.flows.search import Hit, PersonRow
from kuager.gui import i18n, theme
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.people.people_list import PeopleList
from kuager.model.ids import RecordId, new_record_id
from kuager.model.interview import Interview
from tests.benchmarks import ratio
from tests.support import desks, interviews_told, rooms, windows
from tests.support.desks import OpenDesk
from tests.support.many_names import names

PERSONS = 40
ROWS = 100_000
LETTERS = "мысалғабайланыстыжазбажәнетағыбірнешесөз"
PAGES = 60
PATIENCE = 30.0


@pytest.fixture(scope="module")
def app() -> QApplication:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.load_fonts(paths.fonts())
    i18n.Speech(application).speak("en")
    theme.Appearance(application, theme.Scheme.LIGHT)
    return application


@pytest.fixture(scope="module")
def opened(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path_factory.mktemp("bench") / "vault") as opened:
        yield opened


class Brush(QObject):
    """Hears when a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._painted = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self._painted = self._painted or event.type() is QEvent.Type.Paint
        return False

    def seconds(self, act: Callable[[], object]) -> float:
        """From an act to the end of the round in which the widget was painted."""
        self._painted = False
        start = time.perf_counter()
        act()
        while not self._painted:
            QCoreApplication.processEvents()
            assert time.perf_counter() - start < PATIENCE, "it is not in sight"
        return time.perf_counter() - start


def family(persons: int) -> Interview:
    """An interview about so many people, each with events."""
    whole = interviews_told.whole()
    told = tuple(
        msgspec.structs.replace(whole.persons[0], account=new_record_id(), relation="other")
        for _ in range(persons)
    )
    return msgspec.structs.replace(whole, persons=told)


def typed(entry: QWidget) -> list[float]:
    """The seconds from each key press to the paint of the field."""
    windows.settle()
    entry.setFocus()
    windows.settle()
    canvas = entry.viewport() if isinstance(entry, QAbstractScrollArea) else entry
    brush = Brush(canvas)
    taken = [
        brush.seconds(lambda letter=letter: windows.press(entry, Qt.Key.Key_unknown, letter))  # type: ignore[misc]
        for letter in LETTERS
    ]
    return taken[3:]


def bare(entry: QWidget) -> list[float]:
    """The same keys in a window that has nothing but this field."""
    window = QMainWindow()
    window.setCentralWidget(entry)
    windows.shown(window, rooms.WIDTH, rooms.HEIGHT)
    taken = typed(entry)
    window.close()
    window.deleteLater()
    return taken


@pytest.fixture(scope="module")
def room(opened: OpenDesk) -> Iterator[InterviewsPage]:
    """The interview of forty persons, open."""
    interview = family(PERSONS)
    opened.write(lambda session: recording.save(session, recording.Editing(interview)))
    with rooms.interviews_page(opened) as page:
        page.open_interview(interview.id)
        opened.settle()
        yield page


@pytest.mark.parametrize(
    ("step", "field"),
    [
        ("start", "session_office"),
        ("persons", "person_profession"),
        ("persons", "person_names_first"),
        ("persons", "person_origin"),
        ("events", "event_sentence"),
        ("events", "event_description"),
        ("narrative", "narrative_text"),
        ("narrative", "notes"),
    ],
)
def test_a_key_press_is_painted(room: InterviewsPage, opened: OpenDesk, step: str, field: str) -> None:
    room.activateWindow()
    windows.settle()
    editor = rooms.editor_of(room)
    editor.go_to(step, "" if field == "notes" else field, 0 if step in ("persons", "events") else -1)
    if field == "notes":
        editor._notes.pad.setFocus()
    opened.settle()
    entry = QApplication.focusWidget()
    assert entry is not None
    ours = typed(entry)
    floor = bare(QPlainTextEdit() if isinstance(entry, QPlainTextEdit) else QLineEdit())
    worst = max(ours) * 1000
    shown = ratio.show(
        f"key to paint, {PERSONS} persons, {field} (worst {worst:.1f} ms)",
        statistics.median(ours),
        "a bare field",
        statistics.median(floor),
    )
    assert shown < 25


def people(words: list[str]) -> list[Hit]:
    """Rows as a search gives them."""
    return [
        Hit(
            "person",
            PersonRow(
                RecordId(f"{number:032x}"), name, "", "1968", "in_prison", "2018", "", "Emin", 1, 0,
                "careful", 0, 0,
            )
        )
        for number, name in enumerate(words)
    ]  # fmt: skip


def test_a_long_list_opens_and_scrolls(app: QApplication, opened: OpenDesk) -> None:
    words = names(ROWS)
    hits = people(words)

    def our_list() -> PeopleList:
        page = PeopleList(opened.desk, "People")
        opened.settle()
        return page

    def our_opening() -> float:
        page = our_list()

        def fill() -> None:
            page._show_rows(hits)
            _show(page)

        took = Brush(page.list.viewport()).seconds(fill)
        _drop(page)
        opened.settle()
        return took

    def bare_opening() -> float:
        view = QTableView()
        model = QStringListModel(view)

        def fill() -> None:
            model.setStringList(words)
            view.setModel(model)
            _show(view)

        took = Brush(view.viewport()).seconds(fill)
        _drop(view)
        return took

    ours = statistics.median(our_opening() for _ in range(5))
    floor = statistics.median(bare_opening() for _ in range(5))
    assert ratio.show(f"a list of {ROWS} opens", ours, "QTableView of as many strings", floor) < 8

    page = our_list()
    page._show_rows(hits)
    _show(page)
    view = QTableView()
    view.setModel(QStringListModel(words, view))
    _show(view)
    ours, floor = scrolled(page.list), scrolled(view)
    _drop(page)
    _drop(view)
    opened.settle()
    # Five cells of two lines in a row against one string.
    assert ratio.show("a page of it is scrolled to", ours, "QTableView of as many strings", floor) < 12


def scrolled(view: QTableView) -> float:
    """The seconds from Page Down to the paint, in the middle of many."""
    view.setFocus()
    windows.settle()
    brush = Brush(view.viewport())
    page_down = Qt.Key.Key_PageDown
    taken = [brush.seconds(lambda: windows.press(view, page_down)) for _ in range(PAGES)]
    return statistics.median(taken)


def _show(widget: QWidget) -> None:
    widget.resize(rooms.WIDTH, rooms.HEIGHT)
    widget.show()
    widget.activateWindow()


def _drop(widget: QWidget) -> None:
    widget.close()
    widget.deleteLater()
    windows.settle()
