"""The exchange folder in the window: chosen, looked at, changed, left, in trouble, through a lock."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QWidget

from kuager.errors import AppError
from kuager.flows import exchange, exchange_folder, media, organisation, whereabouts
from kuager.flows.unlock import Session
from kuager.gui.exchange import folder_watch
from kuager.gui.exchange.folder_pane import FolderPane
from kuager.gui.exchange.folder_watch import Report
from kuager.gui.exchange.page import ExchangePage
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.task import Task
from tests.support import desks, programs, vaults, windows
from tests.support.desks import OpenDesk, heard

SILENT = Task.silent()


class Office:
    """This office's desk, and another office's vault, which is used on the writing thread, too."""

    def __init__(self, opened: OpenDesk, place: Path) -> None:
        self.opened, self.folder = opened, place / "Exchange"
        self.folder.mkdir()
        made = opened.write(lambda session: self._other(session, place))
        assert isinstance(made, Session)
        self.other = made
        self.page = windows.made(ExchangePage, opened.desk)
        self.page.resize(1170, 768)
        self.page.show()
        opened.settle()

    @staticmethod
    def _other(session: Session, place: Path) -> Session:
        made = vaults.vault(place / "other", "Ainur")
        exchange.trust(session, exchange.own_card(made), "Ainur, Shymkent")
        exchange.trust(made, exchange.own_card(session), "Marzhan, Almaty")
        vaults.record(session, vaults.told())
        return made

    @property
    def pane(self) -> FolderPane:
        return self.page.folder

    def choose(self) -> Report:
        """Choose the folder; the report of the first look."""
        self.page.tabs.tabs.show_tab("folder", shown=True)
        self.page.tabs.tabs.choose("folder")
        self.pane.form.choose_folder(self.folder)
        return self.looked(self.pane.act.click)

    def look(self) -> Report:
        return self.looked(self.pane.watch.look)

    def looked(self, act: object) -> Report:
        assert callable(act)
        (report,) = heard(self.pane.watch.looked, act)
        self.opened.settle()
        assert isinstance(report, Report)
        return report

    def there(self) -> exchange_folder.Outcome:
        """The other office looks."""

        def look(session: Session) -> exchange_folder.Outcome:
            if not self._has_chosen():
                exchange_folder.choose(self.other, self.folder, [session.history.origin])
            return exchange_folder.sync(self.other, SILENT)

        done = self.opened.write(look)
        assert isinstance(done, exchange_folder.Outcome)
        return done

    def _has_chosen(self) -> bool:
        try:
            exchange_folder.chosen(self.other)
        except AppError:
            return False
        return True

    def words(self) -> str:
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def files(self) -> dict[str, tuple[str, str]]:
        """What the list says of each file."""
        model = self.pane.list.model()
        cells = [
            [model.index(row, at).data(Qt.ItemDataRole.AccessibleTextRole) for at in (0, 1)]
            for row in range(model.rowCount())
        ]
        return {first.split(", ")[0]: tuple(second.split(", ", 1)) for first, second in cells}

    def close(self) -> None:
        self.page.close()
        self.page.deleteLater()
        self.opened.settle()


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def office(opened: OpenDesk, tmp_path: Path) -> Iterator[Office]:
    made = Office(opened, tmp_path)
    yield made
    made.close()
    opened.write(lambda _: made.other.lock())


def tabs(page: QWidget) -> list[str]:
    bar = page.findChild(QTabBar, "exchange_tabs_bar")
    assert bar is not None
    return [bar.tabText(at) for at in range(bar.count())]


def tab_is_shown(page: QWidget) -> bool:
    bar = page.findChild(QTabBar, "exchange_tabs_bar")
    assert bar is not None
    return next(bar.isTabVisible(at) for at in range(bar.count()) if bar.tabText(at) == "Folder")


def test_hidden_until_there_is_an_organisation(office: Office) -> None:
    assert not tab_is_shown(office.page)
    before = office.page.tabs.tabs.current()
    for _ in range(5):  # the key passes over it
        QTest.keyClick(office.page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        assert office.page.tabs.tabs.current() != "folder"
    assert office.page.tabs.tabs.current() == before

    def found(session: Session) -> None:
        organisation.found(session, organisation.prepare(session, "Invented circle", "Marzhan", "", 2, 3))

    office.opened.write(found)
    office.page.hide()
    office.page.show()
    office.opened.settle()
    assert tab_is_shown(office.page)
    office.page.tabs.tabs.choose("folder")
    assert "keeps one folder the same on several computers" in office.words()
    assert "Choose the folder." in office.words()
    assert not office.pane.act.isEnabled()


def test_from_choosing_to_leaving(office: Office) -> None:
    report = office.choose()
    assert (report.put, report.error) == (1, None)
    (name,) = (each.name for each in office.folder.iterdir())
    assert office.files() == {name: ("Put in by this computer", "waits for \u2068Ainur, Shymkent\u2069")}
    office.there()
    assert office.look().removed == 1
    assert "Looked at " in office.words()

    def record(_: Session) -> None:
        vaults.record(office.other, vaults.told("32", "Ажар Мысалқызы", "Ерлан Сынақұлы"))

    office.opened.write(record)
    office.there()
    (office.folder / "notes.docx").write_bytes(b"PK")
    (recorded,) = heard(office.opened.desk.recorded, office.pane.watch.look) or (None,)
    assert recorded is None
    office.opened.settle()
    assert {words[0] for words in office.files().values()} == {
        "Taken in",
        "Nothing of Kuager; it is left",
        "Put in by this computer",
    }
    found = office.opened.write(lambda session: vaults.found(session, "interview", "32"))
    assert isinstance(found, list)
    assert len(found) == 1
    office.pane.leave.click()
    question = office.page.findChild(ConfirmDialog)
    assert question is not None
    question.confirmed.emit()
    question.reject()
    office.opened.settle()
    assert "The folder is left. What lies in it stays." in office.words()
    assert office.pane.act.words() == "Exchange by this folder"
    assert len(list(office.folder.iterdir())) == 3


def test_recordings_go_and_come_beside_everything_else(office: Office, tmp_path: Path) -> None:
    def film(session: Session, name: str) -> None:
        (row, *_) = vaults.found(session, "interview", "")
        (tmp_path / name).write_bytes(name.encode() * 90_000)
        media.bring_in(session, row.id, tmp_path / name, SILENT)

    office.opened.write(lambda session: film(session, "one.mp4"))
    office.pane.form.media.choose(str(exchange_folder.LIMITS["1G"]))
    assert office.choose().put == 2
    there = office.there()
    assert sum(each.media for each in there.taken) == 1
    assert office.look().removed == 2

    def record(session: Session) -> None:
        vaults.record(office.other, vaults.told("32", "Ажар Мысалқызы", "Ерлан Сынақұлы"))
        film(office.other, "two.mp4")
        exchange_folder.choose(
            office.other, office.folder, [session.history.origin], media=exchange_folder.LIMITS["1G"]
        )

    office.opened.write(record)
    office.there()
    report = office.look()
    assert report.error is None
    assert report.copied == 1 or office.look().copied == 1  # the volume may stand before its records
    office.there()
    levels = office.opened.write(lambda _: whereabouts.levels(office.other, "interview"))
    assert isinstance(levels, whereabouts.Levels)
    safe = (whereabouts.SAFE, whereabouts.SAFE)
    rows = office.opened.write(lambda _: vaults.found(office.other, "interview", "32"))
    assert isinstance(rows, list)
    assert levels.of(rows[0].id) == safe


def test_changed_and_in_trouble_and_well_again(office: Office) -> None:
    office.choose()
    form, save = office.pane.form, office.pane.save
    assert not save.isVisible()
    form.often.choose("15")
    form.often.chosen.emit("15")
    assert save.isVisible()
    office.looked(save.click)
    kept = office.opened.write(exchange_folder.chosen)
    assert isinstance(kept, exchange_folder.Kept)
    assert (kept.minutes, len(kept.own)) == (15, 1)
    assert not save.isVisible()
    shutil.move(office.folder, office.folder.with_name("away"))
    assert office.look().error is not None
    assert "The exchange folder is not there." in office.words()
    assert "Folder: 1" in tabs(office.page)
    assert "it did not come to its end" in office.words()
    shutil.move(office.folder.with_name("away"), office.folder)
    assert office.look().error is None
    assert "The exchange folder is not there." not in office.words()
    assert "Folder" in tabs(office.page)


def test_the_program_looks_by_itself_after_each_unlocking(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, other = tmp_path / "Exchange", vaults.vault(tmp_path / "other", "Ainur")
    folder.mkdir()
    card = exchange.own_card(other)
    other.lock()

    def choose(session: Session) -> None:
        exchange.trust(session, card, "Ainur, Shymkent")
        exchange_folder.choose(session, folder, [exchange.addressees(session)[0].origin])
        vaults.record(session, vaults.told())

    with programs.running(app, tmp_path / "vault") as program:
        programs.make_first(program)
        desk = program._desk
        assert desk is not None
        desks.done(program._workers.writing, lambda: choose(desk.session))
        pane = programs.places(program).exchange.folder
        pane.watch.look()
        heard(program.locked, program.lock)  # in the middle of it
        monkeypatch.setattr(folder_watch, "FIRST", 0)
        programs.let_in(program)
        pane = programs.places(program).exchange.folder
        if pane.watch.is_looking or not any(folder.glob("*.age")):
            heard(pane.watch.looked, lambda: None)
        assert len(list(folder.glob("*.age"))) == 1


def test_a_lock_ends_a_look_and_the_next_unlocking_goes_on(office: Office) -> None:
    office.choose()
    watch = office.pane.watch

    def locks() -> None:
        watch.look()
        office.opened.desk.cancel_all()

    cut_off = office.looked(locks)
    assert (cut_off.error, cut_off.is_news) == (None, False)
    office.close()
    office.page = windows.made(ExchangePage, office.opened.desk)
    office.page.show()
    office.opened.settle()
    assert tab_is_shown(office.page)
    assert "Not looked at yet" in "\n".join(each.text() for each in office.pane.findChildren(QLabel))
    assert office.look().error is None
