"""The settings and the cards outside in every look: nothing cut, nothing without a name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from kuager.flows.keep import Held
from kuager.gui.settings.page import SettingsPage
from kuager.gui.unlock.entrance import Entrance
from kuager.gui.unlock.outside import Outside
from kuager.gui.workers import Workers
from tests.gui import gallery
from tests.support import desks, windows
from tests.support.desks import OpenDesk

LOOKS = ("plain", "pseudo", "rtl", "dark-150", "pseudo-125")


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault") as opened:
        yield opened


def faults(window: QWidget) -> list[str]:
    for _ in range(5):
        windows.settle()
    return windows.cut_off(window) + windows.nameless(window)


@pytest.mark.parametrize("look", LOOKS)
def test_the_settings(app: QApplication, opened: OpenDesk, look: str) -> None:
    found: dict[str, list[str]] = {}
    with gallery.dressed(app, look):
        page = windows.made(SettingsPage, opened.desk)
        windows.shown(page, 1170, 768)
        for tab in ("look", "ways", "keep", "vault"):
            page.tabs.tabs.choose(tab)
            opened.settle()
            found[tab] = faults(page)
        page.tabs.tabs.choose("ways")
        for form, act in (
            ("member", page.ways_in.add),
            ("passphrase", page.ways_in.change),
            ("sheets", page.recovery.make),
            ("bind", page.computer.act),
        ):
            act.click()
            found[form] = faults(page)
        page.close()
        page.deleteLater()
        opened.settle()
    assert {place: told for place, told in found.items() if told} == {}


@pytest.mark.parametrize("look", LOOKS)
def test_the_cards_outside(app: QApplication, tmp_path: Path, look: str) -> None:
    workers = Workers()
    found: dict[str, list[str]] = {}
    with gallery.dressed(app, look):
        outside = Outside(workers.writing, tmp_path / "vault")
        entrance = Entrance("en", outside.cards)
        windows.shown(entrance, 1280, 720)
        for card in outside.cards:
            entrance.show_card(card)
            found[card.objectName()] = faults(entrance)
        outside.choose_folder(tmp_path / "vault")
        outside.clear.show_rows([Held("records", 42, 182_000, 120_000), Held("media", 2, 3_800_000_000)])
        outside.restore.with_sheets.box.click()
        for card in outside.cards:
            entrance.show_card(card)
            found[f"{card.objectName()} whole"] = faults(entrance)
        entrance.close()
        entrance.deleteLater()
        windows.settle()
    workers.close()
    assert {place: told for place, told in found.items() if told} == {}
