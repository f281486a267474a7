"""Send out, beside the list: certain people and days, rules for one of those it is for, every single item."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget

from kuager.flows import choosing, exchange
from kuager.flows.choosing import OURS
from kuager.flows.unlock import Session
from kuager.gui.exchange.send_out_pane import SendOutPane
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.list_view import ListView
from kuager.model.consent import Consent
from kuager.model.ids import OriginId
from tests.support import desks, vaults
from tests.support.desks import OpenDesk


def fill(session: Session) -> None:
    """Three interviews, of which one may not be kept yet."""
    for ticket, day in (("1", "3.10.2026"), ("2", "22.11.2026"), ("3", "22.11.2026")):
        interview = vaults.told(ticket, f"Гүлшара {ticket}ші", f"Серікбол {ticket}ұлы")
        sitting = msgspec.structs.replace(interview.session, date=vaults.when(day))
        interview = msgspec.structs.replace(interview, session=sitting)
        if ticket == "3":
            interview = msgspec.structs.replace(interview, consent=Consent(interview.id))
        vaults.record(session, interview)


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = vaults.vault(tmp_path_factory.mktemp("other") / "vault", "Ainur")
    yield session
    session.lock()


@pytest.fixture
def opened(app: QApplication, tmp_path: Path, other: Session) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", fill) as opened:
        card = exchange.own_card(other)
        opened.write(lambda session: exchange.trust(session, card, "Ainur"))
        yield opened


@pytest.fixture
def pane(opened: OpenDesk) -> Iterator[SendOutPane]:
    pane = SendOutPane(opened.desk)
    pane.resize(1100, 760)
    pane.show()
    opened.settle()
    yield pane
    pane.close()
    pane.deleteLater()


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def click(opened: OpenDesk, pane: QWidget, name: str) -> None:
    found = pane.findChild(QCheckBox, name) or pane.findChild(Button, name)
    assert isinstance(found, (QCheckBox, Button)), name
    found.click()
    opened.settle()


def test_certain_people_and_days(opened: OpenDesk, pane: SendOutPane, tmp_path: Path) -> None:
    assert "2 interviews" in words(pane)
    assert "Addresses and telephones too" in words(pane)
    assert "Interview \u20683 Гүлшара 3ші\u2069" in words(pane)
    pane.choose_folder(tmp_path)
    opened.settle()
    assert pane.write.isEnabled()
    assert "free. It takes about" in words(pane)
    to = pane.findChild(QCheckBox, "send_out_to_Ainur")
    assert to is not None
    to.setFocus()
    to.click()
    opened.settle()
    assert "Choose to whom." in words(pane)
    assert to.hasFocus(), "the list was read anew, and the keyboard stays where it was"
    to.click()
    opened.settle()
    click(opened, pane, "send_out_people_check")
    assert not pane.write.isEnabled()
    assert "Choose whose files go." in words(pane)
    entry = pane.choice.people.entry
    entry.setText("Серікбол 1")
    entry.textEdited.emit("Серікбол 1")
    opened.settle()
    QTest.keyClick(entry, Qt.Key.Key_Down)
    QTest.keyClick(entry, Qt.Key.Key_Return)
    opened.settle()
    assert "Серікбол 1ұлы" in words(pane)
    assert "1 interview, 1 account" in words(pane)
    assert "You chose others" in words(pane)
    click(opened, pane, "send_out_dated")
    assert "Say on which days it was recorded." in words(pane)
    pane.choice.days.set_text("November 2026")
    pane.choice.days.left.emit()
    opened.settle()
    assert "Nothing goes by this choice." in words(pane), "that one was recorded in October"
    click(opened, pane, "send_out_people_check")
    assert "1 interview, 1 account" in words(pane)


def test_a_rule_is_kept_and_shown(opened: OpenDesk, pane: SendOutPane, other: Session) -> None:
    click(opened, pane, "send_out_never_Ainur")
    assert "What never goes to \u2068Ainur\u2069" in words(pane)
    click(opened, pane, "never_goes_testimony_contact")
    click(opened, pane, "never_goes_save")
    assert "Address and telephone: 2 interviews" in words(pane)
    assert "Addresses and telephones too" not in words(pane)
    assert "They see that it exists, not what it says" in words(pane)
    origin = OriginId(other.history.origin)
    kept = opened.write(lambda session: choosing.rules_for(session, origin))
    assert kept == {("testimony", "contact")}
    click(opened, pane, "send_out_travels_items")
    items = pane.findChild(ListView, "every_item_list")
    assert items is not None
    model = items.model()
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == ["Stays"] * 3 + ["Goes"] * 4
    click(opened, pane, "every_item_back")
    assert "This stays, and why" in words(pane)


def test_what_was_recorded_meanwhile_is_listed_first(
    opened: OpenDesk, pane: SendOutPane, tmp_path: Path
) -> None:
    pane.choose_folder(tmp_path)
    opened.settle()
    opened.write(lambda session: vaults.record(session, vaults.told("7")))
    pane.write.click()
    opened.settle()
    assert list(tmp_path.glob("*.age")) == []
    notice = pane.says.notice
    assert notice is not None
    assert "while you looked at the list" in notice.accessibleName()
    assert "3 interviews" in words(pane)
    pane.write.click()
    opened.settle()
    assert len(list(tmp_path.glob("*.age"))) == 1
    assert opened.write(lambda session: choosing.plan(session, [], OURS).goes)["testimony"] == 3  # type: ignore[index]
