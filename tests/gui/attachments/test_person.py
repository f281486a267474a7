"""Portraits in the list and on a person's page, and the tab with everything that was brought of a person."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QLabel

from kuager.flows import attachments
from kuager.flows.unlock import Session
from kuager.gui.attachments.portraits import PersonPortrait
from kuager.gui.attachments.preview import Preview
from kuager.gui.attachments.viewer import Viewer
from kuager.gui.people.page import PeoplePage
from kuager.gui.people.people_list import row_of
from kuager.gui.people.person_view import PersonView
from kuager.gui.widgets.list_model import CELL, Cell
from kuager.model.attachment import Attachment
from kuager.model.ids import BlobId, RecordId
from tests.support import desks, pictures_made, vaults, windows
from tests.support.desks import OpenDesk, heard

TOLD = Attachment(BlobId("0" * 32), "0" * 64, 0, kind="portrait", shows="At an invented wedding")


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    """Two men, one with a portrait and a paper."""

    def fill(session: Session) -> None:
        vaults.record(session, vaults.told("32", person="Тоқтар Үлгіұлы"))
        account = RecordId(vaults.record(session, vaults.told("31")).persons[0].account)
        for name, content, kind in (
            ("face.png", pictures_made.face(), "portrait"),
            ("answer.pdf", pictures_made.paper("one"), "answer"),
        ):
            (tmp_path / name).write_bytes(content)
            told = msgspec.structs.replace(TOLD, kind=kind)
            attachments.add(session, account, tmp_path / name, told)

    with desks.open_desk(tmp_path / "vault", fill) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[PeoplePage]:
    page = PeoplePage(opened.desk)
    windows.shown(page, 1180, 760)
    opened.settle()
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


def cells(page: PeoplePage) -> dict[str, Cell]:
    model = page.list.list.model()
    found = [model.index(at, 0).data(CELL) for at in range(model.rowCount())]
    return {cell.words: cell for cell in found}


def person_called(page: PeoplePage, name: str) -> RecordId:
    rows = (row_of(hit) for hit in page.list._model._rows)
    return next(row.id for row in rows if row.name == name)


def test_a_row_in_sight_gets_its_portrait(page: PeoplePage, opened: OpenDesk) -> None:
    found = cells(page)  # what is asked for here is what a painted row asks for
    if found["Серікбол Мысалұлы"].picture is None:
        heard(page.list._portraits.came, lambda: None)
        found = cells(page)
    assert found["Серікбол Мысалұлы"].picture is not None
    assert found["Тоқтар Үлгіұлы"].picture is None
    opened.settle()
    assert not page.grab().isNull()


def test_a_page_shows_the_portrait_and_everything_brought(page: PeoplePage, opened: OpenDesk) -> None:
    page.open_person(person_called(page, "Серікбол Мысалұлы"))
    opened.settle()
    view = page.findChild(PersonView)
    assert view is not None
    portrait = view.findChild(PersonPortrait)
    assert portrait is not None
    assert portrait.isVisibleTo(view)
    assert portrait.is_drawn()
    view.tabs.tabs.choose("pictures")
    opened.settle()
    windows.settle()
    words = [label.text() for label in view.pictures.findChildren(QLabel)]
    assert words.count("At an invented wedding") == 2
    assert any("Answer of an authority" in line for line in words)
    drawn = view.pictures.findChildren(Preview)
    assert all(each.is_drawn() for each in drawn)
    drawn[1].click()
    opened.settle()
    viewer = page.window().findChild(Viewer)
    assert viewer is not None
    assert not viewer._looking.work.isVisibleTo(viewer)  # what is recorded is worked on where it is written
    viewer.close()
    windows.settle()


def test_who_has_no_portrait_shows_none(page: PeoplePage, opened: OpenDesk) -> None:
    page.open_person(person_called(page, "Тоқтар Үлгіұлы"))
    opened.settle()
    view = page.findChild(PersonView)
    assert view is not None
    portrait = view.findChild(PersonPortrait)
    assert portrait is not None
    assert not portrait.isVisibleTo(view)
    assert not windows.cut_off(view)
