"""Receipts in the window: given, offered and taken, and what lists and pages then say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kuager.flows import exchange, receipts
from kuager.flows.unlock import Session
from kuager.gui.exchange.page import ExchangePage
from kuager.gui.interview.interview_list import InterviewList
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.kept import KeptLine, mark_of
from kuager.gui.letters.page import LettersPage
from kuager.gui.people.people_list import PeopleList
from kuager.gui.sources.page import SourcesPage
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from kuager.task import Task
from tests.support import desks, signed_letters, sources_told, vaults, windows
from tests.support.desks import OpenDesk

SILENT = Task.silent()


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def other(opened: OpenDesk, tmp_path: Path) -> Iterator[Session]:
    """Another office's vault, whose card was compared; it is used on the writing thread, too."""

    def begin(session: Session) -> Session:
        made = vaults.vault(tmp_path / "other", "Ainur")
        exchange.trust(session, exchange.own_card(made), "Ainur, Shymkent")
        exchange.trust(made, exchange.own_card(session), "Marzhan, Almaty")
        return made

    made = opened.write(begin)
    assert isinstance(made, Session)
    yield made
    opened.write(lambda _: made.lock())


def recorded(opened: OpenDesk) -> Interview:
    told = opened.write(lambda session: vaults.record(session, vaults.told()))
    assert isinstance(told, Interview)
    return told


def send(opened: OpenDesk, other: Session, folder: Path) -> None:
    def go(session: Session) -> None:
        path, _ = exchange.export(session, folder, [other.history.origin], SILENT)
        exchange.bring_in(other, exchange.open_bundle(other, path, SILENT), SILENT)

    opened.write(go)


def receipt(opened: OpenDesk, other: Session, folder: Path) -> Path:
    path = opened.write(lambda session: receipts.give(other, folder, [session.history.origin], SILENT))
    assert isinstance(path, Path)
    return path


def shown(opened: OpenDesk, widget: QWidget) -> str:
    widget.resize(1170, 768)
    widget.show()
    opened.settle()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def close(opened: OpenDesk, *widgets: QWidget) -> None:
    for widget in widgets:
        widget.close()
        widget.deleteLater()
    opened.settle()


def test_a_receipt_is_given_to_whom_is_chosen(opened: OpenDesk, other: Session, tmp_path: Path) -> None:
    page = windows.made(ExchangePage, opened.desk)
    page.tabs.tabs.choose("receipts")
    assert "For \u2068Ainur, Shymkent\u2069." in shown(opened, page)
    folder = tmp_path / "stick"
    folder.mkdir()
    page.receipts.give_into(folder)
    opened.settle()
    (made,) = folder.iterdir()
    assert f"The receipt is \u2068{made.name}\u2069." in shown(opened, page)
    assert opened.write(lambda _: receipts.look(other, made, SILENT)) is not None
    close(opened, page)


def test_nobody_is_offered_before_a_card_was_compared(opened: OpenDesk) -> None:
    page = windows.made(ExchangePage, opened.desk)
    page.tabs.tabs.choose("receipts")
    assert "Nobody else yet" in shown(opened, page)
    assert not page.receipts.give.isVisible()
    close(opened, page)


def test_a_receipt_that_came_alone_is_shown_and_then_taken(
    opened: OpenDesk, other: Session, tmp_path: Path
) -> None:
    recorded(opened)
    send(opened, other, tmp_path)
    path = receipt(opened, other, tmp_path)
    page = windows.made(ExchangePage, opened.desk)
    shown(opened, page)
    page.bring_in.open_bundle(path)
    opened.settle()
    assert "A receipt from \u2068Ainur, Shymkent\u2069" in shown(opened, page)
    assert opened.write(receipts.every) == []
    page.bring_in.says.acted.emit()
    opened.settle()
    assert "The receipt of \u2068Ainur, Shymkent\u2069 counts now." in shown(opened, page)
    page.bring_in.open_bundle(path)
    opened.settle()
    assert "A newer one is known here" in shown(opened, page)
    close(opened, page)


def test_what_was_lost_here_is_told_with_the_way_to_get_it(
    opened: OpenDesk, other: Session, tmp_path: Path
) -> None:
    """What an older state of this vault, that was put back, does not have is with the other office."""
    recorded(opened)
    send(opened, other, tmp_path)

    def lose(session: Session) -> None:
        for table in ("segment", "section", "revision"):
            session.database.run(f"DELETE FROM {table}")  # noqa: S608 - constants

    opened.write(lose)
    page = windows.made(ExchangePage, opened.desk)
    page.tabs.tabs.choose("in")
    page.bring_in.open_bundle(receipt(opened, other, tmp_path))
    opened.settle()
    page.bring_in.says.acted.emit()
    opened.settle()
    assert "Ainur, Shymkent\u2069: records that this vault wrote are there" in shown(opened, page)
    page.tabs.tabs.choose("receipts")
    opened.settle()
    assert "ask for a bundle with everything" in shown(opened, page)
    close(opened, page)


def test_lists_and_pages_say_where_it_is(opened: OpenDesk, other: Session, tmp_path: Path) -> None:
    told = recorded(opened)
    interviews, people, page = (
        InterviewList(opened.desk),
        PeopleList(opened.desk, "People"),
        InterviewsPage(opened.desk),
    )
    interviews.read_again()
    shown(opened, interviews)
    shown(opened, people)
    shown(opened, page)
    page.show_interview(told.id)
    opened.settle()
    (line,) = page.findChildren(KeptLine)

    def said() -> list[str]:
        opened.settle()
        marks = [each.words for each in interviews._kept.marks(told.id)]
        (person,) = vaults.found(opened.desk.session, "person", "")
        return [*marks, *(each.words for each in people._kept.marks(person.id)), line.accessibleName()]

    assert said() == ["Only here", "Only here", "Nothing of it is with anybody else."]
    send(opened, other, tmp_path)
    opened.desk.recorded.emit()
    name = "\u2068Ainur, Shymkent\u2069"
    assert said() == ["Sent", "Sent", f"Sent to {name}; nobody has confirmed all of it."]
    path = receipt(opened, other, tmp_path)

    def take(session: Session) -> None:
        offered = receipts.look(session, path, SILENT)
        assert offered is not None
        receipts.take(session, offered)

    opened.write(take)
    opened.desk.recorded.emit()
    assert said() == ["Safe elsewhere", "Safe elsewhere", f"Safely with {name}."]
    close(opened, interviews, people, page)


def test_letters_and_other_sources_say_it_too(opened: OpenDesk, other: Session, tmp_path: Path) -> None:
    def fill(session: Session) -> RecordId:
        vaults.record(session, vaults.told())
        (person,) = vaults.found(session, "person", "")
        signed_letters.of_a_vault(session, person.id)
        return sources_told.record(session, sources_told.told())

    source = opened.write(fill)
    assert isinstance(source, str)
    sources, letters = SourcesPage(opened.desk), LettersPage(opened.desk)
    shown(opened, sources)
    shown(opened, letters)
    sources.open_source(RecordId(source))
    opened.settle()
    (line,) = sources.findChildren(KeptLine)
    lists = (sources.list.list, letters.register.list)

    def said() -> list[str]:
        opened.desk.recorded.emit()
        opened.settle()
        cells = [each.model().index(0, each.model().columnCount() - 1) for each in lists]
        marks = [str(cell.data(Qt.ItemDataRole.AccessibleTextRole)).split(", ")[-1] for cell in cells]
        return [*marks, line.accessibleName()]

    nobody = "Nothing of it is with anybody else."
    assert said() == ["Only here", "Only here", nobody]
    send(opened, other, tmp_path)
    sent = "Sent to \u2068Ainur, Shymkent\u2069; nobody has confirmed all of it."
    assert said() == ["Sent", "Sent", sent]
    close(opened, sources, letters)


def test_files_that_did_not_go_are_said_to_be_here() -> None:
    assert [mark_of(words, files).words for words, files in ((0, 2), (1, 0), (2, 0), (2, 1), (2, 2))] == [
        "Only here",
        "Files only here",
        "Files only here",
        "Sent",
        "Safe elsewhere",
    ]
