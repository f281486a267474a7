"""Who saw a record, and what is done with it as a whole, as a person does it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from kuager.flows import erasure, interview, letters, unlock
from kuager.flows.unlock import Session
from kuager.gui.interview.interview_list import InterviewList
from kuager.gui.people.page import PeoplePage
from kuager.gui.people.people_list import PeopleList
from kuager.gui.records.record_page import RecordPage
from kuager.gui.settings.requests_part import RequestsPart
from kuager.gui.widgets.buttons import Button
from kuager.model.ids import RecordId
from tests.flows.test_letters import begun
from tests.support import desks, vaults
from tests.support.desks import OpenDesk, heard


def fill(session: Session) -> None:
    told = vaults.record(session, vaults.told())
    vaults.record(session, vaults.told("32", "Бибігүл Сынаққызы", "Ерлан Байқауұлы"))
    letters.sign(session, begun(session, told.persons[0].account))
    interview.export_json(session, told.id)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", fill) as opened:
        yield opened


def shown(opened: OpenDesk, widget: QWidget) -> None:
    widget.resize(1280, 760)
    widget.show()
    opened.settle()


def closed(opened: OpenDesk, *widgets: QWidget) -> None:
    for widget in widgets:
        widget.close()
        widget.deleteLater()
    opened.settle()


def press(opened: OpenDesk, widget: QWidget, name: str) -> None:
    button = widget.findChild(Button, name)
    assert button is not None, name
    assert button.isEnabled(), name
    button.click()
    opened.settle()


def said(widget: QWidget) -> str:
    labels = (label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))
    return " ".join(label.text() for label in labels).replace("\u2068", "").replace("\u2069", "")


def first(opened: OpenDesk) -> RecordId:
    rows = opened.write(lambda session: vaults.found(session, "interview", "31", hidden=True))
    assert isinstance(rows, list)
    return RecordId(rows[0].id)


def test_the_log_of_a_record_is_shown(opened: OpenDesk) -> None:
    page = RecordPage(opened.desk, first(opened), "testimony")
    shown(opened, page)
    model = page.log.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Took a copy out"]
    assert model.index(0, 1).data() == "Marzhan"
    assert "What would go, in every version: 1 interview" in said(page)
    assert "That a letter went out stays in the register." in said(page)
    closed(opened, page)


def test_hiding_needs_a_reason_and_can_be_undone(opened: OpenDesk) -> None:
    record = first(opened)
    page, listed = RecordPage(opened.desk, record, "testimony"), InterviewList(opened.desk)
    listed.read_again()
    shown(opened, listed)
    shown(opened, page)
    hide = page.findChild(Button, "record_hide_act")
    assert hide is not None
    assert not hide.isEnabled()
    reason = page.findChild(QLineEdit, "record_hide_reason")
    assert reason is not None
    QTest.keyClicks(reason, "recorded twice")
    press(opened, page, "record_hide_act")
    assert "It is hidden now." in said(page)
    rows = listed.findChild(QWidget, "interviews_list")
    filtering = listed.findChild(Button, "interviews_hidden")
    assert rows is not None
    assert filtering is not None
    assert filtering.words() == "Show hidden: 1"
    assert listed._list.model().rowCount() == 1
    filtering.click()
    opened.settle()
    assert listed._list.model().rowCount() == 2
    press(opened, page, "record_says_notice_act")
    assert "It is shown again." in said(page)
    assert not filtering.isVisible()
    assert opened.write(lambda session: len(interview.listing(session))) == 2
    closed(opened, page, listed)


def test_a_withdrawal_is_confirmed_and_closes_the_act(opened: OpenDesk) -> None:
    page = RecordPage(opened.desk, first(opened), "testimony")
    shown(opened, page)
    press(opened, page, "record_withdraw_act")
    press(opened, page, "record_withdrawing_safe")
    assert page.findChild(Button, "record_withdraw_act") is not None
    press(opened, page, "record_withdraw_act")
    press(opened, page, "record_withdrawing_act")
    assert "Nothing of it is used from now on." in said(page)
    again = page.findChild(Button, "record_withdraw_act")
    assert again is not None
    assert not again.isEnabled()
    rows = opened.write(interview.listing)
    assert isinstance(rows, list)
    assert [row.frozen for row in rows if row.ticket == "31"] == [True]
    closed(opened, page)


def test_one_asks_and_another_member_erases(opened: OpenDesk, tmp_path: Path) -> None:
    record = first(opened)
    page = RecordPage(opened.desk, record, "testimony")
    shown(opened, page)
    reason = page.findChild(QLineEdit, "record_erase_reason")
    assert reason is not None
    QTest.keyClicks(reason, "the family asks for it")
    press(opened, page, "record_erase_act")
    assert "Nothing is erased yet." in said(page)
    closed(opened, page)
    part = RequestsPart(opened.desk)
    shown(opened, part)
    assert "Interview · 31 Гүлшара Мысалқызы" in said(part)
    assert "You said yes. Another member has to agree." in said(part)
    assert part.findChild(Button, "requests_0_yes") is None
    closed(opened, part)


def test_the_second_yes_is_confirmed_and_carried_out(app: QApplication, tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    fill(session)
    told = vaults.found(session, "interview", "31")[0].id
    erasure.ask(session, told, "testimony", "the family asks for it")
    session.lock()
    with desks.open_desk(tmp_path / "other") as opened:
        own = opened.write(lambda session: session.lock())
        assert own is None
        opened.desk.session = opened.write(  # type: ignore[assignment]
            lambda _: unlock.unlock(tmp_path / "vault", vaults.OTHER_WORDS)
        )
        part = RequestsPart(opened.desk)
        due = heard(part.due_changed, part.read)
        assert due == (1,)
        shown(opened, part)
        press(opened, part, "requests_0_yes")
        press(opened, part, "requests_erasing_act")
        assert "It was erased." in said(part)
        assert "It was carried out." in said(part)
        assert [row.ticket for row in opened.write(interview.listing)] == ["32"]  # type: ignore[attr-defined]
        page = RecordPage(opened.desk, told, "testimony")
        shown(opened, page)
        assert "It was erased, as two members decided." in said(page)
        closed(opened, part, page)


def test_a_person_leads_to_who_saw_it(opened: OpenDesk) -> None:
    place = PeoplePage(opened.desk)
    shown(opened, place)
    rows = opened.write(lambda session: vaults.found(session, "person", "Мысалұлы"))
    assert isinstance(rows, list)
    place.open_person(rows[0].id)
    opened.settle()
    press(opened, place, "person_seen")
    page = place.findChild(RecordPage)
    assert page is not None
    model = page.log.model()
    told = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert told == ["Looked at it", "Took a copy out"]
    closed(opened, place)


def test_who_is_hidden_is_out_of_the_list_of_people(opened: OpenDesk) -> None:
    listed = PeopleList(opened.desk, "People")
    shown(opened, listed)
    assert listed.list.model().rowCount() == 2
    page = RecordPage(opened.desk, first(opened), "testimony")
    shown(opened, page)
    reason = page.findChild(QLineEdit, "record_hide_reason")
    assert reason is not None
    QTest.keyClicks(reason, "a rehearsal")
    press(opened, page, "record_hide_act")
    assert listed.list.model().rowCount() == 1
    press(opened, listed, "people_hidden")
    assert listed.list.model().rowCount() == 2
    closed(opened, listed, page)
