"""Recordings through the window: sent out in several files, cut off, gone on with, brought in one by one."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QWidget

from kuager.errors import AppError
from kuager.flows import arrivals, exchange, media, organisation, roster_changes, sending
from kuager.flows.choosing import Choice
from kuager.flows.organisation import Organisation, Role, Wanted
from kuager.flows.unlock import Session
from kuager.gui.exchange.page import ExchangePage
from kuager.gui.exchange.plan_view import PlanView
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.task import Task
from tests.support import desks, vaults, windows
from tests.support.desks import OpenDesk, heard

SILENT = Task.silent()


def film(session: Session, folder: Path) -> None:
    """An interview with a film."""
    interview = vaults.record(session, vaults.told("55"))
    (folder / "MVI_0031.MP4").write_bytes(secrets.token_bytes(300_000))
    media.bring_in(session, interview.id, folder / "MVI_0031.MP4", SILENT)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Session]:
    session = vaults.vault(tmp_path / "other", "Ainur")
    yield session
    session.lock()


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", lambda session: film(session, tmp_path)) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk, other: Session) -> Iterator[ExchangePage]:
    card = exchange.own_card(other)
    opened.write(lambda session: exchange.trust(session, card, "Ainur, Shymkent"))
    own = opened.write(exchange.own_card)
    assert isinstance(own, bytes)
    exchange.trust(other, own, "Marzhan, Almaty")
    page = windows.made(ExchangePage, opened.desk)
    page.resize(1100, 760)
    page.show()
    opened.settle()
    yield page
    page.close()
    page.deleteLater()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def words(page: QWidget) -> str:
    labels = [label for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    buttons = [button for button in page.findChildren(Button) if button.isVisibleTo(page)]
    return "\n".join([*(label.text() for label in labels), *(button.text() for button in buttons)])


def press(opened: OpenDesk, page: QWidget, name: str) -> None:
    button = page.findChild(Button, name)
    assert button is not None
    assert button.isEnabled()
    button.click()
    opened.settle()


def choose_media(opened: OpenDesk, page: ExchangePage, stick: Path) -> None:
    page.tabs.tabs.choose("out")
    opened.settle()
    check = page.findChild(QCheckBox, "send_out_recordings")
    size = page.findChild(QComboBox, "send_out_size")
    assert check is not None
    assert size is not None
    assert not size.isVisibleTo(page)
    check.click()
    opened.settle()
    assert size.isVisibleTo(page)
    assert "1 video" in words(page)
    page.send_out.choose_folder(stick)


def code(work: Callable[[], object]) -> str:
    with pytest.raises(AppError) as caught:
        work()
    return caught.value.code


def test_a_film_goes_out(opened: OpenDesk, page: ExchangePage, other: Session, stick: Path) -> None:
    choose_media(opened, page, stick)
    press(opened, page, "send_out_write")
    written = sorted(stick.iterdir())
    assert len(written) == 2
    assert all(path.suffix == ".age" for path in written)
    assert "2 files are written, read back and the same." in words(page)
    (records,) = [path for path in written if not arrivals.is_media(other, path)]
    assert records.name in words(page)
    exchange.bring_in(other, exchange.open_bundle(other, records, SILENT), SILENT)
    (film,) = {*written} - {records}
    assert arrivals.bring_in(other, film, SILENT).whole == 1


def test_what_was_cut_off_is_shown_gone_on_with_or_given_up(
    opened: OpenDesk, page: ExchangePage, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_media(opened, page, stick)

    def refuse(folder: Path, needed: int) -> None:
        raise AppError("disk.too_small", needed_bytes=needed, free_bytes=0)

    monkeypatch.setattr("kuager.files.check_room", refuse)
    press(opened, page, "send_out_write")
    assert len(list(stick.iterdir())) == 1
    assert page.send_out.says.notice is not None
    assert page.send_out.unfinished.isVisibleTo(page)
    assert "1 of 2 files are written and checked." in words(page)
    monkeypatch.undo()
    page.send_out.go_on(stick)
    opened.settle()
    assert "2 files are written, read back and the same." in words(page)
    assert not page.send_out.unfinished.isVisibleTo(page)
    monkeypatch.setattr("kuager.files.check_room", refuse)
    press(opened, page, "send_out_write")
    assert len(list(stick.iterdir())) == 3
    press(opened, page, "send_out_unfinished_give_up")
    assert len(list(stick.iterdir())) == 3, "it is asked first"
    (question,) = page.window().findChildren(ConfirmDialog)
    question.accept()
    opened.settle()
    assert len(list(stick.iterdir())) == 2
    assert not page.send_out.unfinished.isVisibleTo(page)
    assert opened.write(sending.unfinished) is None


def test_a_film_comes_in_after_its_records(
    opened: OpenDesk, page: ExchangePage, other: Session, tmp_path: Path, stick: Path
) -> None:
    film(other, tmp_path)
    standing = sending.send(other, stick, [exchange.trusted(other)[0].origin], SILENT)
    records, films = (stick / each.file for each in standing.written)
    page.tabs.tabs.choose("in")
    page.bring_in.open_bundle(films)
    opened.settle()
    seen = words(page)
    assert "Recordings and attachments from \u2068Ainur, Shymkent\u2069" in seen
    assert "file 2 of 2" in seen
    assert "Bring in the file with the records first." in seen
    assert not page.bring_in.accept.isEnabled()
    page.bring_in.open_bundle(records)
    opened.settle()
    assert "1 recording" in words(page)
    press(opened, page, "bring_in_accept")
    page.bring_in.open_bundle(films)
    opened.settle()
    assert "Copy 1 file into the vault" in words(page)
    heard(page.bring_in._copying.ended, page.bring_in.accept.click)
    opened.settle()
    assert "1 file was brought in." in words(page)
    assert opened.write(lambda session: len(media.listing(session))) == 2
    page.bring_in.open_bundle(films)
    opened.settle()
    assert "All of it is here already." in words(page)


def test_a_newer_roster_is_shown_and_taken(
    opened: OpenDesk, page: ExchangePage, other: Session, stick: Path
) -> None:
    vaults.record(other, vaults.told("7"))
    founding = organisation.prepare(other, "Үлгі ұйым", "Айнұр Үлгіқызы", "Shymkent", 2, 2)
    organisation.found(other, founding)
    origin = exchange.trusted(other)[0].origin
    line = Wanted(origin=origin, role=Role.STAFF, name="Маржан Үлгіқызы", office="Almaty")
    assert isinstance(roster_changes.propose(other, [line], founding.sheets), Organisation)
    file = stick / "roster"
    organisation.export(other, file)
    roster = file.read_bytes()
    opened.write(lambda session: organisation.join(session, roster, founding.fingerprint))
    higher = Wanted(origin=origin, role=Role.COORDINATOR, name="Маржан Үлгіқызы", office="Almaty")
    assert isinstance(roster_changes.propose(other, [higher], founding.sheets), Organisation)
    path, _ = exchange.export(other, stick, [origin], SILENT, Choice(everything=True))
    page.tabs.tabs.choose("in")
    page.bring_in.open_bundle(path)
    opened.settle()
    assert page.findChild(PlanView) is not None
    seen = words(page)
    assert "version 3" in seen
    assert "coordinator, before staff" in seen
    press(opened, page, "bring_in_accept")
    found = opened.write(organisation.organisation)
    assert isinstance(found, organisation.Organisation)
    assert (found.version, found.role) == (3, "coordinator")
