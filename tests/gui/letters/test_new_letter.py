"""To whom a new letter goes: everybody of the address book, or one of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kuager.flows import addressees, templates
from kuager.flows.addressees import Addressee
from kuager.flows.unlock import Session
from kuager.gui.letters.new_letter import NewLetter
from tests.support import desks, windows
from tests.support.desks import OpenDesk


def fill(session: Session) -> None:
    addressees.keep(session, Addressee("own_1", "kz_authority", {"ru": "Акимат «Мысал»"}))
    words = templates.copied(session, "request_ru").replace('en = "Request"', 'en = "Request about pensions"')
    templates.keep(session, words)


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", fill) as opened:
        opened.desk.read_addressees()
        opened.settle()
        yield opened


def test_one_chooses_to_whom_and_gets_what_can_be_written(opened: OpenDesk) -> None:
    page = NewLetter(opened.desk, "Серікбол")
    windows.shown(page, 1000, 700)
    everything = page.list.model().rowCount()
    assert everything == opened.write(lambda session: len(_choices(session)))
    page.to.choose("own_1")
    page.to.chosen.emit("own_1")
    shown = [
        page.list.model().data(page.list.model().index(at, 0)) for at in range(page.list.model().rowCount())
    ]
    assert len(shown) == 9
    assert set(shown) == {"Акимат «Мысал»"}
    heard: list[tuple[str, str]] = []
    page.chosen.connect(lambda template, to: heard.append((template, to)))
    assert page.list.choose(("own_request_ru_1", "own_1"))
    page.list.opened.emit(page.list.chosen_key())
    assert heard == [("own_request_ru_1", "own_1")]
    page.close()
    page.deleteLater()
    opened.settle()


def _choices(session: Session) -> list[tuple[str, str]]:
    return [
        (form.id, entry.code)
        for entry in addressees.every(session)
        for form in templates.for_addressee(session, entry.code)
    ]
