"""What frames others: notices, confirmation, progress, steps, tabs, side panes, text."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kuager.gui.breakpoints import Room
from kuager.gui.jobs import Job, Worker
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.confirm import ConfirmDialog, ConfirmPanel
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.header import FindBox
from kuager.gui.widgets.layout import column, held, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.progress import ProgressLine
from kuager.gui.widgets.segments import Segments
from kuager.gui.widgets.side_pane import SidePane
from kuager.gui.widgets.steps import Progress, Step, Steps, StepsPage
from kuager.gui.widgets.tabs import TabbedPages
from kuager.gui.widgets.text import Elided, Text, Wrapped, tip
from kuager.task import Task
from tests.gui.gallery import dressed
from tests.support.desks import heard
from tests.support.windows import press, settle, shown, type_words

STEPS = [
    Step("consent", "handshake", "Consent"),
    Step("persons", "users", "Persons"),
    Step("review", "check", "Review"),
]


@pytest.fixture
def worker(app: QApplication) -> Iterator[Worker]:
    made = Worker("frames")
    yield made
    made.close()


def button(owner: QWidget, name: str) -> Button:
    """A button by its name."""
    found = owner.findChild(Button, name)
    assert found is not None
    return found


@pytest.mark.parametrize("words", ["<b>Серік</b>", "a & b", "<img src=x>"])
def test_words_stay_words(app: QApplication, words: str) -> None:
    for label in (Text(words), Elided(words), Wrapped(words)):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text() == words
    assert "<b>" not in tip(words)
    assert "<img" not in tip(words)


def test_an_elided_line_gives_way_and_shows_itself_in_a_tip(app: QApplication) -> None:
    label = Elided("Мысалұлы " * 20, "title")
    assert label.minimumSizeHint().width() < 100
    assert label.sizeHint().width() > 1000


@pytest.mark.parametrize("look", ["light", "rtl"])
def test_margins_mirror_with_the_page(app: QApplication, look: str) -> None:
    with dressed(app, look):
        margins = row(margins=(1, 2, 3, 4)).contentsMargins()
        sides = (margins.left(), margins.top(), margins.right(), margins.bottom())
        assert sides == ((3, 2, 1, 4) if look == "rtl" else (1, 2, 3, 4))


@pytest.mark.parametrize("look", ["light", "rtl"])
@pytest.mark.parametrize("words", ["Мысалұлы", "سەرىكبول"])
def test_labels_align_with_the_page_not_with_their_script(app: QApplication, look: str, words: str) -> None:
    with dressed(app, look):
        label = Text(words)
        host = held(column(label))
        shown(host, 400, 60)
        image = host.grab().toImage()
        paper = image.pixelColor(1, 1)
        inked = [
            x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != paper
        ]
        assert (min(inked) > 200) == (look == "rtl")
        host.deleteLater()
        settle()


def test_a_place_for_notices_holds_one(app: QApplication) -> None:
    place = NoticePlace()
    acted: list[bool] = []
    place.acted.connect(lambda: acted.append(True))
    assert place.isHidden()
    place.say("danger", "Refused.", "Nothing has changed.", "Look")
    notice = place.say("attention", "Four fields are in doubt.", "You can finish.", "Look")
    settle()
    assert not place.isHidden()
    assert place.notice is notice
    assert notice.accessibleName() == "Four fields are in doubt."
    notice.button.click()
    assert acted == [True]
    place.clear()
    assert place.isHidden()
    assert place.notice is None


def test_an_empty_place_begins(app: QApplication) -> None:
    empty = EmptyState("No letters yet", "A letter is made from a person's page.", "Choose people")
    begun: list[bool] = []
    empty.begun.connect(lambda: begun.append(True))
    empty.button.click()
    assert begun == [True]


def test_confirmation_starts_on_the_safe_act(app: QApplication) -> None:
    host = QWidget()
    shown(host, 800, 600)
    dialog = ConfirmDialog(host, "Clear 9 interviews?", "They are gone.", "Clear 9", "Keep them")
    outcomes: list[str] = []
    dialog.confirmed.connect(lambda: outcomes.append("confirmed"))
    dialog.declined.connect(lambda: outcomes.append("declined"))
    dialog.open()
    settle()
    focused = QApplication.focusWidget()
    assert isinstance(focused, Button)
    assert focused.words() == "Keep them"
    press(dialog, Qt.Key.Key_Escape)
    assert outcomes == ["declined"]


def test_confirmation_by_its_act(app: QApplication) -> None:
    panel = ConfirmPanel("Clear?", "Gone.", "Clear", "Keep")
    outcomes: list[str] = []
    panel.confirmed.connect(lambda: outcomes.append("confirmed"))
    panel.declined.connect(lambda: outcomes.append("declined"))
    panel.act.click()
    press(panel, Qt.Key.Key_Escape)
    assert outcomes == ["confirmed", "declined"]


def test_quick_work_shows_no_progress(worker: Worker) -> None:
    line = ProgressLine()
    job = Job(lambda _: None)
    line.watch(job, "Saving")
    heard(line.ended, lambda: worker.start(job))
    assert line.isHidden()
    assert not line._wait.isActive()


def test_long_work_shows_counts_and_cancels(worker: Worker) -> None:
    line = ProgressLine()
    go_on = threading.Event()

    def work(task: Task) -> None:
        task.step(2**33, 2**34, "letters")
        assert go_on.wait(20)
        task.step(0)

    job = Job(work)
    line.watch(job, "Letters", cancel_means="Keeps the finished ones.", describe=lambda d, t, w: f"{w} {d}")
    heard(job.progressed, lambda: worker.start(job))
    assert line._head.text() == f"letters {2**33}"
    assert line._bar.value() * 2 == line._bar.maximum()
    if line.isHidden():
        heard(line._wait.timeout, lambda: None)
    assert not line.isHidden()
    ends: list[bool] = []
    job.cancelled.connect(lambda: ends.append(True))

    def cancel() -> None:
        line.button.click()
        go_on.set()

    heard(line.ended, cancel)
    assert ends == [True]
    assert line.isHidden()
    assert not line.button.isEnabled()


def test_segments_say_how_far(app: QApplication) -> None:
    assert Segments(5, 7).accessibleName() == "5 of 7"


def test_steps_go_on_and_back(app: QApplication) -> None:
    steps = Steps(STEPS)
    chosen: list[str] = []
    steps.chosen.connect(chosen.append)
    shown(steps, 212, 400)
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown):
        QTest.keyClick(steps, key, control)
    assert chosen == ["persons", "review"]
    assert steps.current() == "review"
    assert (steps.neighbour(-1), steps.neighbour(1)) == ("persons", "")


@pytest.mark.parametrize(
    ("room", "bars", "count", "box"),
    [
        (Room.WIDE, True, "", False),
        (Room.MEDIUM, True, "", False),
        (Room.NARROW, False, "2", False),
        (Room.TINY, False, "2", True),
    ],
)
def test_steps_take_the_shape_that_fits(
    app: QApplication, room: Room, bars: bool, count: str, box: bool
) -> None:
    steps = Steps(STEPS)
    steps.set_progress("persons", Progress(5, 7, "2 left"))
    steps.set_room(room)
    shown(steps, 400, 400)
    marks = steps.findChild(Segments, "step_persons_marks")
    place = steps.findChild(QWidget, "step_persons")
    listed = steps.findChild(QWidget, "steps_box")
    assert marks is not None
    assert place is not None
    assert listed is not None
    assert marks.isVisible() == bars
    assert place.isVisible() != box
    assert listed.isVisible() == box
    assert place._count.text() == count  # type: ignore[attr-defined]
    assert place.accessibleDescription() == "5 of 7, 2 left"


def test_steps_stand_above_in_a_tiny_window(app: QApplication) -> None:
    steps, body = Steps(STEPS), QWidget()
    page = StepsPage(steps, body)
    shown(page, 1300, 400)
    assert body.x() >= steps.width()
    shown(page, 600, 400)
    assert body.y() >= steps.height()
    assert steps.width() == 600


def test_steps_that_are_too_low_for_bars_show_numbers(app: QApplication) -> None:
    steps = Steps(STEPS)
    for step in STEPS:
        steps.set_progress(step.id, Progress(1, 3, "2 left"))
    page = StepsPage(steps, QWidget())
    marks = steps.findChild(Segments, "step_persons_marks")
    assert marks is not None
    lowest = next(height for height in range(100, 900) if steps.shape(Room.WIDE, height)[1])
    shown(page, 1300, lowest)
    assert marks.isVisible()
    shown(page, 1300, lowest - 1)
    assert not marks.isVisible()
    shown(page, 1300, 900)
    assert marks.isVisible()


def test_the_foot_of_the_steps_stays_longer_than_their_bars(app: QApplication) -> None:
    foot = QWidget()
    foot.setFixedHeight(40)
    steps = Steps(STEPS, foot)
    for step in STEPS:
        steps.set_progress(step.id, Progress(1, 3, "2 left"))
    shapes = [steps.shape(Room.WIDE, height)[1:] for height in range(900, 100, -1)]
    assert list(dict.fromkeys(shapes)) == [(True, True), (False, True), (False, False)]
    page = StepsPage(steps, QWidget())
    shown(page, 1300, 110)
    assert page.height() == 110, "what does not fit is scrolled, the window is not made higher"
    assert not foot.isVisible()
    shown(page, 600, 900)
    assert not foot.isVisible(), "a tiny window has a box of steps only"
    assert steps.shape(Room.NARROW, 900)[1:] == (False, True)


def test_tabs_turn_by_key(app: QApplication) -> None:
    pages = TabbedPages([("in", "Bring in", QWidget()), ("out", "Send & out", QWidget())])
    chosen: list[str] = []
    pages.tabs.chosen.connect(chosen.append)
    shown(pages, 500, 300)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(pages, Qt.Key.Key_Tab, control)
    QTest.keyClick(pages, Qt.Key.Key_Tab, control)
    QTest.keyClick(pages, Qt.Key.Key_Backtab, control | Qt.KeyboardModifier.ShiftModifier)
    assert chosen == ["out", "in", "out"]
    assert pages.tabs.current() == "out"


def _pane() -> tuple[SidePane, QLineEdit, QLineEdit]:
    main, side = QLineEdit(), QLineEdit()
    return SidePane(held(column(main)), held(column(side)), "Notes"), main, side


def test_a_side_stands_beside_where_there_is_room(app: QApplication) -> None:
    pane, main, side = _pane()
    shown(pane, 1000, 400)
    assert pane.is_beside()
    assert main.isVisible()
    assert side.isVisible()
    assert pane.button.isHidden()


def test_a_side_becomes_a_page_where_there_is_none(app: QApplication) -> None:
    pane, main, side = _pane()
    host = held(column(pane.button, pane))
    shown(host, 900, 400)
    assert not side.isVisible()
    assert pane.button.isVisible()
    pane.button.click()
    assert pane.is_open()
    assert side.isVisible()
    assert not main.isVisible()
    QTest.keyClick(host, Qt.Key.Key_Escape)
    assert main.isVisible()
    assert not side.isVisible()
    QTest.keyClick(host, Qt.Key.Key_F6)
    assert side.isVisible()
    shown(host, 1000, 400)
    assert main.isVisible()
    assert side.isVisible()


def test_f6_goes_from_pane_to_pane(app: QApplication) -> None:
    pane, main, side = _pane()
    shown(pane, 1000, 400)
    main.setFocus()
    settle()
    QTest.keyClick(pane, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is side
    QTest.keyClick(pane, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is main


def test_find_waits_for_a_pause_and_escape_empties(app: QApplication) -> None:
    box = FindBox("Find a person")
    searched: list[str] = []
    box.searched.connect(searched.append)
    type_words(box, "Сер")
    assert searched == []
    heard(box.searched, lambda: None)
    assert searched == ["Сер"]
    heard(box.searched, lambda: press(box, Qt.Key.Key_Escape))
    assert searched == ["Сер", ""]
    type_words(box, "x")
    heard(box.searched, lambda: press(box, Qt.Key.Key_Return, "\r"))
    assert searched == ["Сер", "", "x"]


def test_where_escape_leads_back_the_words_stay(app: QApplication) -> None:
    box = FindBox("Find a person", escape_empties=False)
    box.setText("Сер")
    press(box, Qt.Key.Key_Escape)
    assert box.text() == "Сер"
