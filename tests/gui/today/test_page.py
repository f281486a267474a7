"""The place of today: tickets at the door, into the room and out again, by keys and buttons."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from kuager.flows import interview, letters, queue, register, unlock
from kuager.flows.queue import Told
from kuager.flows.register import Dispatch, FollowUp
from kuager.flows.unlock import Session
from kuager.gui import i18n
from kuager.gui.file_choice import FileChoice
from kuager.gui.letters.signed_view import SignedView
from kuager.gui.places import Places
from kuager.gui.today.answers_due import AnswersDue
from kuager.gui.today.room_cards import GiveButton
from kuager.gui.today.ticket_page import TicketPage
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.list_model import CELL
from kuager.gui.widgets.list_view import ListView
from kuager.model.ids import RecordId
from tests.support import desks, letters_begun, people_told, vaults, windows
from tests.support.desks import OpenDesk, heard
from tests.support.rooms import control, fill

CONTROL = Qt.KeyboardModifier.ControlModifier
NAMES = ("Айнұр Сынаққызы", "ئايگۈل مىسال", "Дина Сынаққызы")


def fill_vault(session: Session) -> None:
    people_told.three_accounts(session)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    for name in NAMES:
        queue.add(session, Told(name=name, about="about a brother"))


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", fill_vault) as opened:
        yield opened


@pytest.fixture
def places(opened: OpenDesk) -> Iterator[Places]:
    places = Places(opened.desk)
    windows.shown(places.window, 1366, 768)
    opened.settle()
    windows.settle()
    yield places
    places.destroy()
    opened.settle()


def rows(places: Places, name: str = "today_waiting") -> list[list[str]]:
    view = places.today.findChild(ListView, name)
    assert view is not None
    model = view.model()
    return [
        [model.index(at, column).data(CELL).spoken() for column in range(model.columnCount())]
        for at in range(model.rowCount())
    ]


def press(opened: OpenDesk, root: QWidget, name: str) -> None:
    button = control(root, name, Button)
    assert button.isEnabled(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    opened.settle()
    windows.settle()


def key(opened: OpenDesk, places: Places, code: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    focus: QWidget | None = places.window.focusWidget()
    QTest.keyClick(focus or places.window, code, modifiers or Qt.KeyboardModifier.NoModifier)
    opened.settle()
    windows.settle()


def ticket_page(places: Places) -> TicketPage:
    page = places.today.findChild(TicketPage)
    assert page is not None, "no ticket is open"
    return page


def words(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def tickets(opened: OpenDesk) -> queue.Queue:
    found = opened.write(queue.listing)
    assert isinstance(found, queue.Queue)
    return found


def ticket(opened: OpenDesk, number: int) -> queue.Ticket:
    found = opened.write(lambda session: queue.today(session, number))
    assert isinstance(found, queue.Ticket)
    return found


def test_the_queue_stands_there_first_with_who_may_be_known(opened: OpenDesk, places: Places) -> None:
    assert places.window.place == "today"
    assert [row[:2] for row in rows(places)] == [
        [str(at), f"{name}, about a brother"] for at, name in enumerate(NAMES, 1)
    ]
    assert [row[3] for row in rows(places)] == ["New", "New", "Perhaps seen before"]
    assert "Sunday 22 November · 0 of 3 ticket" in words(places.today)
    assert places.window.navigation._buttons["today"].accessibleDescription() == "3"
    assert places.window.focusWidget() is places.today.board.list
    assert places.today.board.list.chosen_key() == tickets(opened).waiting[0].id


def test_from_the_door_into_the_room_and_done_by_keys_alone(opened: OpenDesk, places: Places) -> None:
    key(opened, places, Qt.Key.Key_N, CONTROL)
    focus = places.window.focusWidget()
    assert focus.objectName() == "ticket_name"
    windows.type_words(focus, "Райхан Байқауқызы")
    QTest.keyClick(focus, Qt.Key.Key_Return, CONTROL)
    opened.settle()
    windows.settle()
    opened.settle()
    assert places.window.place == "interviews"
    editor = places.interviews.editor
    assert editor is not None
    document = editor.keeper.interview
    assert document.session.ticket == "4"
    assert [name.text for name in document.testifier.names] == ["Райхан Байқауқызы"]
    assert ticket(opened, 4).state == "room"
    key(opened, places, Qt.Key.Key_Escape)
    assert places.window.place == "today"
    assert ticket(opened, 4).state == "paused"
    assert "Paused, with you" in words(places.today)
    places.today.choose_interview(RecordId(ticket(opened, 4).interview))
    places.today.read()
    opened.settle()
    opened.desk.session.clock()  # a minute later it is told anew, and the keyboard stays
    places.today._look_at_clock()
    windows.settle()
    assert places.window.focusWidget().objectName() == "room_4_resume"
    key(opened, places, Qt.Key.Key_Return, CONTROL)  # the main button: back into the interview
    opened.settle()
    editor = places.interviews.editor
    assert editor is not None
    assert ticket(opened, 4).state == "room"
    key(opened, places, Qt.Key.Key_S, CONTROL)
    key(opened, places, Qt.Key.Key_Escape)
    assert ticket(opened, 4).state == "done"
    assert places.window.place == "today"
    assert control(places.today, "today_over_fold_turn", Button).words() == "Done today  1"
    press(opened, places.today, "today_over_fold_turn")
    assert rows(places, "today_over")[0][1] == "Райхан Байқауқызы"


def test_a_ticket_that_is_open_is_on_the_disk_before_a_lock(opened: OpenDesk, places: Places) -> None:
    places.today.begin()
    opened.settle()
    assert ticket(opened, 4).told == Told()
    windows.type_words(control(places.today, "ticket_name", QWidget), "Тоқтар")
    assert ticket(opened, 4).told.name == ""
    assert heard(places.secured, places.secure) == (True,)
    assert ticket(opened, 4).told.name == "Тоқтар"


def test_escape_loses_nothing(opened: OpenDesk, places: Places) -> None:
    key(opened, places, Qt.Key.Key_Return)
    fill(ticket_page(places), "ticket_about", "her two sons")
    key(opened, places, Qt.Key.Key_Escape)
    assert places.today.findChild(TicketPage) is None
    assert rows(places)[0][1] == f"{NAMES[0]}, her two sons"
    assert places.window.focusWidget() is places.today.board.list


def test_the_same_telephone_is_told_and_leads_to_the_interview(opened: OpenDesk, places: Places) -> None:
    key(opened, places, Qt.Key.Key_Return)
    page = ticket_page(places)
    fill(page, "ticket_phone", "8 700 000 00 00")
    page._pause.stop()
    page._look()
    opened.settle()
    assert "The same telephone: " in words(page)
    press(opened, page, "ticket_exactly_1_open")
    opened.settle()
    assert places.window.place == "interviews"
    assert places.interviews.editor is not None
    assert ticket(opened, 1).told.phone == "8 700 000 00 00"


def test_two_tickets_of_today_with_one_telephone_know_each_other(opened: OpenDesk, places: Places) -> None:
    opened.write(lambda session: queue.add(session, Told(name="Дина Сынаққызы", phone="+7 700 000 00 07")))
    press(opened, places.today, "today_new")
    page = ticket_page(places)
    fill(page, "ticket_phone", "8 700 000 00 07")
    page._look()
    opened.settle()
    windows.settle()
    said = words(page).replace("\u2068", "").replace("\u2069", "")
    assert "The same telephone: Ticket 4 of today · Дина Сынаққызы" in said
    press(opened, page, "ticket_exactly_1_open")
    assert control(ticket_page(places), "ticket_name", QLineEdit).text() == "Дина Сынаққызы"
    assert "The same telephone: Ticket 5 of today" in words(ticket_page(places))
    press(opened, places.today, "ticket_back")
    assert {"Like ticket 4", "Like ticket 5"} <= {cell for row in rows(places) for cell in row}


def test_who_is_recognised_begins_as_the_same_person(opened: OpenDesk, places: Places) -> None:
    places.today.open_ticket(tickets(opened).waiting[2].id)
    opened.settle()
    page = ticket_page(places)
    page._known.perhaps.ask_now()
    opened.settle()
    press(opened, page, "ticket_perhaps_1_same")
    key(opened, places, Qt.Key.Key_Escape)
    assert rows(places)[2][3] == "Comes back"
    witness = ticket(opened, 3).witness
    assert witness
    places.today._take(ticket(opened, 3).id)
    opened.settle()
    editor = places.interviews.editor
    assert editor is not None
    assert editor.keeper.interview.witness == witness


def test_the_next_one_is_called_and_shown_to_the_waiting_room(opened: OpenDesk, places: Places) -> None:
    press(opened, places.today, "today_numbers")
    shown = places.today.numbers
    assert shown is not None
    assert shown.number() == ""
    press(opened, places.today, "today_call")
    assert shown.number() == "1"
    assert rows(places)[0][2].startswith("called ")
    press(opened, places.today, "today_call")
    assert shown.number() == "2"
    assert [row[0] for row in rows(places)] == ["1", "2", "3"]
    assert not shown.findChildren(QLabel)
    assert "2" not in shown.windowTitle()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_a_removed_ticket_can_be_put_back(opened: OpenDesk, places: Places) -> None:
    for _ in NAMES:
        key(opened, places, Qt.Key.Key_Delete)
    assert rows(places) == []
    assert places.window.focusWidget().objectName() == "today_empty_begin"
    assert "Ticket 3 was removed." in words(places.today)
    press(opened, places.today, "today_notice_notice_act")
    assert [row[0] for row in rows(places)] == ["3"]
    assert ticket(opened, 3).told.name == NAMES[2]
    places.today.begin()
    opened.settle()
    assert ticket(opened, 4).told == Told()  # no number is given twice


def test_who_went_away_can_come_back(opened: OpenDesk, places: Places) -> None:
    key(opened, places, Qt.Key.Key_Return)
    press(opened, places.today, "ticket_left")
    assert ticket(opened, 1).state == "left"
    places.today.open_ticket(ticket(opened, 1).id)
    opened.settle()
    press(opened, places.today, "ticket_reopen")
    assert ticket(opened, 1).state == "waiting"


def test_a_ticket_is_handed_over_with_its_draft(opened: OpenDesk, places: Places) -> None:
    places.today._take(ticket(opened, 1).id)
    opened.settle()
    assert not places.today.findChildren(GiveButton)[0].isVisible()  # not while it is open
    places.interviews.editor.leave()  # type: ignore[union-attr]
    opened.settle()
    give = control(places.today, "room_1_give", GiveButton)
    action = give.menu().actions()[0]
    assert action.text() == "Saule"
    action.trigger()
    opened.settle()
    (row,) = tickets(opened).begun
    assert (row.member, row.own, row.ticket.state) == ("Saule", False, "paused")
    assert "Paused, with Saule" in words(places.today).replace("\u2068", "").replace("\u2069", "")
    assert control(places.today, "room_1_resume", Button).words() == "Take over"
    drafts = opened.write(interview.drafts)
    assert isinstance(drafts, list)
    assert [draft.own for draft in drafts] == [False]
    press(opened, places.today, "room_1_resume")
    opened.settle()
    assert places.interviews.editor is not None
    (row,) = tickets(opened).begun
    assert (row.member, row.own, row.ticket.state) == ("Marzhan", True, "room")


def test_an_interview_that_is_open_gives_way_to_the_one_from_the_queue(
    opened: OpenDesk, places: Places
) -> None:
    for number in (1, 2):
        places.today._take(ticket(opened, number).id)
        opened.settle()
        windows.settle()
        opened.settle()
    editor = places.interviews.editor
    assert editor is not None
    assert editor.keeper.interview.session.ticket == "2"
    assert places.window.place == "interviews"
    assert [ticket(opened, number).state for number in (1, 2)] == ["paused", "room"]


def test_what_earlier_days_left_is_behind_a_fold_until_it_is_cleared(
    opened: OpenDesk, places: Places
) -> None:
    def yesterday(session: Session) -> None:
        for each in session.tickets.all():
            session.tickets.discard([each.id])
            session.tickets.put(queue.Ticket(each.id, "2026-11-21", each.number, each.told), "")

    opened.write(yesterday)
    places.today.read()
    opened.settle()
    assert rows(places) == []
    assert "Nobody is waiting" in words(places.today)
    assert "3 of them still waiting" in words(places.today).replace("(s)", "")
    press(opened, places.today, "today_earlier_fold_turn")
    assert len(rows(places, "today_earlier")) == 3
    earlier = control(places.today, "today_earlier", ListView)
    earlier.choose_first()
    earlier.setFocus()
    QTest.keyClick(earlier, Qt.Key.Key_Return)
    opened.settle()
    press(opened, places.today, "ticket_reopen")
    assert [row[0] for row in rows(places)] == ["1"]
    press(opened, places.today, "today_clear")
    dialog = places.window.findChild(ConfirmDialog)
    assert dialog is not None
    QTest.mouseClick(control(dialog, "today_clear_act", Button), Qt.MouseButton.LeftButton)
    opened.settle()
    assert rows(places, "today_earlier") == []
    assert [row[0] for row in rows(places)] == ["1"]


def test_unfinished_interviews_without_a_ticket_lead_back_into_them(opened: OpenDesk, places: Places) -> None:
    places.window.show_place("interviews")
    places.interviews.begin()
    opened.settle()
    editor = places.interviews.editor
    assert editor is not None
    fill(editor, "session_ticket", "A7")
    editor.leave()
    opened.settle()
    assert places.window.place == "interviews"
    places.window.show_place("today")
    opened.settle()
    places.today.choose_interview(editor.keeper.interview.id)
    places.today.read()
    opened.settle()
    windows.settle()
    focused = places.window.focusWidget()
    assert focused.objectName() == "today_draft_open"
    press(opened, places.today, "today_draft_open")
    opened.settle()
    assert places.interviews.editor is not None
    assert places.interviews.editor.keeper.interview.session.ticket == "A7"


def test_what_is_only_here_leads_to_the_backup(opened: OpenDesk, places: Places) -> None:
    assert "3 interview" in words(places.today)
    assert "There is no backup yet." in words(places.today)
    press(opened, places.today, "today_backup")
    assert places.window.place == "settings"
    assert places.settings.tabs.tabs.current() == "keep"


def test_a_slip_is_saved_in_the_language_that_is_remembered(
    opened: OpenDesk, places: Places, tmp_path: Path
) -> None:
    places.window.show_place("settings")
    fill(places.settings, "contact_words", "+7 700 000 00 00")
    press(opened, places.settings, "contact_keep")
    assert "It stands on every slip from now on." in words(places.settings)
    places.window.show_place("today")
    key(opened, places, Qt.Key.Key_Return)
    page = ticket_page(places)
    page._slip._language.chosen.emit("ug")
    page._slip._language.choose("ug")
    press(opened, page, "ticket_slip_save")
    dialog = places.window.findChild(FileChoice)
    assert dialog is not None
    dialog.chosen.emit(tmp_path / "slip.pdf")
    dialog.reject()
    opened.settle()
    assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF")
    assert "not encrypted" in words(page)
    assert opened.desk.setting("slip_language") == "ug"


def test_a_ticket_that_was_erased_meanwhile_is_told_and_nothing_breaks(
    opened: OpenDesk, places: Places
) -> None:
    gone = ticket(opened, 1).id
    opened.write(lambda session: session.tickets.discard([gone]))
    places.today._take(gone)
    opened.settle()
    assert "This record is not in the vault." in words(places.today)


@pytest.mark.parametrize("size", [(1366, 768), (960, 560), (683, 400)])
@pytest.mark.parametrize("rtl", [False, True])
def test_nothing_is_cut_off_in_any_room(
    app: QApplication, opened: OpenDesk, size: tuple[int, int], *, rtl: bool
) -> None:
    i18n.force_direction(app, rtl=rtl)
    opened.write(lambda session: queue.take(session, queue.today(session, 1).id))
    places = Places(opened.desk)
    try:
        windows.shown(places.window, *size)
        for _ in range(3):  # what is low scrolls: its height is known one turn later
            opened.settle()
            windows.settle()
        assert windows.cut_off(places.window) == []
        assert windows.nameless(places.window) == []
        places.today.open_ticket(RecordId(ticket(opened, 2).id))
        opened.settle()
        windows.settle()
        assert windows.cut_off(places.window) == []
        assert windows.nameless(places.window) == []
    finally:
        places.destroy()
        opened.settle()


def test_answers_that_are_due_lead_to_their_letters(app: QApplication, tmp_path: Path) -> None:
    def late(session: Session) -> None:
        person = RecordId(people_told.three_accounts(session))
        letter = letters.sign(session, letters_begun.begun(session, person)).id
        received = Dispatch(sent=vaults.when("27.10.2020"), way="portal", number="АЛМ-1/2020")
        register.change(session, letter, received, FollowUp())

    with desks.open_desk(tmp_path / "late", late) as opened:
        places = Places(opened.desk)
        windows.shown(places.window, 1366, 768)
        opened.settle()
        windows.settle()
        due = control(places.today, "today_due", AnswersDue)
        assert due.isVisible()
        said = "\n".join(label.text() for label in due.findChildren(QLabel) if label.isVisible())
        assert people_told.PERSON in said
        assert "working day" in said
        press(opened, places.today, "today_due_open")
        view = places.letters.findChild(SignedView)
        assert view is not None
        assert places.letters.isVisible()
        view.leave()
        opened.settle()
        places.today.letters_due_wanted.emit()
        opened.settle()
        assert places.letters.register.group.code() == "pressing"
        assert places.letters.register.list.model().rowCount() == 1
        places.destroy()
        opened.settle()


def test_without_letters_nothing_is_due(places: Places) -> None:
    assert not places.today.side.due.isVisible()
