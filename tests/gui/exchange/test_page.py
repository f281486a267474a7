"""The exchange, driven as a user does: cards compared, a bundle written, opened, brought in, refused."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QRadioButton, QWidget

from kuager.flows import exchange, organisation, people, review, roster_changes, unlock
from kuager.flows import interview as recording
from kuager.flows.choosing import Choice
from kuager.flows.organisation import Role, Wanted
from kuager.flows.unlock import Session
from kuager.gui.exchange.fingerprint_code import FingerprintCode
from kuager.gui.exchange.opened_card import OpenedCard
from kuager.gui.exchange.page import ExchangePage
from kuager.gui.file_choice import FileChoice
from kuager.gui.people.conflicts import ConflictsView
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import Check
from kuager.gui.widgets.list_view import ListView
from kuager.task import Task
from tests.support import desks, look_alikes, people_told, vaults, windows
from tests.support.desks import OpenDesk, heard

SILENT = Task.silent()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Session]:
    """Another office's vault."""
    session = vaults.vault(tmp_path / "other", "Ainur")
    yield session
    session.lock()


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", people_told.three_accounts) as opened:
        yield opened


@pytest.fixture
def copied(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    """A copy of a vault that had recorded something."""
    session = vaults.vault(tmp_path / "original")
    people_told.three_accounts(session)
    session.lock()
    shutil.copytree(tmp_path / "original", tmp_path / "vault")

    def begin(folder: Path) -> Session:
        return unlock.unlock(folder, vaults.WORDS, copied="copy")

    with desks.open_desk(tmp_path / "vault", begin=begin) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[ExchangePage]:
    yield from shown(opened)


def shown(opened: OpenDesk) -> Iterator[ExchangePage]:
    page = windows.made(ExchangePage, opened.desk)
    page.resize(1170, 768)
    page.show()
    page.activateWindow()
    opened.settle()
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


@pytest.fixture
def copied_page(copied: OpenDesk) -> Iterator[ExchangePage]:
    yield from shown(copied)


def button(page: QWidget, name: str) -> Button:
    found = page.findChild(Button, name)
    assert found is not None, name
    return found


def press(opened: OpenDesk, page: QWidget, name: str) -> None:
    QTest.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    opened.settle()


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def own_card(opened: OpenDesk) -> bytes:
    card = opened.write(exchange.own_card)
    assert isinstance(card, bytes)
    return card


def trust_each_other(opened: OpenDesk, other: Session) -> None:
    card = exchange.own_card(other)
    opened.write(lambda session: exchange.trust(session, card, "Ainur, Shymkent"))
    exchange.trust(other, own_card(opened), "Marzhan, Almaty")


def bundle(opened: OpenDesk, other: Session, folder: Path) -> Path:
    """What the other office recorded, for this one."""
    trust_each_other(opened, other)
    recipient = exchange.trusted(other)[0].origin
    path, _ = exchange.export(other, folder, [recipient], SILENT, Choice(everything=True))
    return path


def test_a_card_is_trusted_only_after_its_numbers_were_compared(
    opened: OpenDesk, page: ExchangePage, other: Session, tmp_path: Path
) -> None:
    card = tmp_path / "given.kuager-card"
    exchange.export_card(other, card)
    page.tabs.tabs.choose("cards")
    page.cards.open_card(card)
    opened.settle()
    shown = page.findChild(OpenedCard)
    assert shown is not None
    assert [group for group in exchange.own_fingerprint(other).split() if group not in words(page)] == []
    assert not shown.trust.isEnabled()
    assert "Compare the numbers first." in words(page)
    check = shown.findChild(Check)
    assert check is not None
    QTest.mouseClick(check.box, Qt.MouseButton.LeftButton, pos=check.box.rect().center())
    check.box.setFocus()
    if not check.is_checked():
        QTest.keyClick(check.box, Qt.Key.Key_Space)
    assert "Give the owner a name." in words(page)
    QTest.keyClicks(shown.alias, "Ainur, Shymkent")
    QTest.mouseClick(shown.trust, Qt.MouseButton.LeftButton)
    opened.settle()
    trusted = opened.write(exchange.trusted)
    assert isinstance(trusted, list)
    assert [(each.alias, each.state) for each in trusted] == [("Ainur, Shymkent", "known")]
    assert page.findChild(OpenedCard) is None
    assert "The card of \u2068Ainur, Shymkent\u2069 is trusted." in words(page)
    page.cards.open_card(card)
    opened.settle()
    assert "You trust this card already" in words(page)


def test_a_name_that_is_taken_is_said_to_be(
    opened: OpenDesk, page: ExchangePage, other: Session, tmp_path: Path
) -> None:
    trust_each_other(opened, other)
    third = vaults.vault(tmp_path / "third", "Saule")
    exchange.export_card(third, tmp_path / "third.card")
    third.lock()
    page.tabs.tabs.choose("cards")
    page.cards.open_card(tmp_path / "third.card")
    opened.settle()
    shown = page.findChild(OpenedCard)
    assert shown is not None
    shown.compared.set_checked(True)
    shown.alias.setText("ainur, shymkent")
    QTest.mouseClick(shown.trust, Qt.MouseButton.LeftButton)
    opened.settle()
    assert "Another card is trusted here as Ainur, Shymkent" in words(page)
    shown.alias.setText("Saule")
    assert shown.trust.isEnabled()
    QTest.mouseClick(shown.trust, Qt.MouseButton.LeftButton)
    opened.settle()
    assert "The card of \u2068Saule\u2069 is trusted." in words(page)


def test_what_is_typed_is_compared_at_once(
    opened: OpenDesk, page: ExchangePage, other: Session, tmp_path: Path
) -> None:
    card = tmp_path / "given.kuager-card"
    exchange.export_card(other, card)
    page.tabs.tabs.choose("cards")
    page.cards.open_card(card)
    opened.settle()
    shown, digits = page.findChild(OpenedCard), exchange.own_fingerprint(other)
    assert shown is not None
    shown.alias.setText("Ainur, Shymkent")
    typed = shown.typed.entry
    QTest.keyClicks(typed, digits[:10])
    assert "The same so far: 2 of 8 groups." in words(page)
    assert not shown.trust.isEnabled()
    typed.setText(digits)
    assert "All eight groups are the same." in words(page)
    assert shown.compared.is_checked()
    assert shown.trust.isEnabled()
    typed.setText(digits[:15] + ("1" if digits[15] == "0" else "0"))
    assert "Group 4 is another one." in words(page)
    assert not shown.trust.isEnabled()
    shown.compared.set_checked(True)  # a mark does not outweigh what was typed
    shown.compared.changed.emit(True)
    assert not shown.trust.isEnabled()
    codes = page.findChildren(FingerprintCode)
    assert [code.objectName() for code in codes] == ["cards_own_code"]


def test_the_own_card_is_saved_and_known_as_ones_own(
    opened: OpenDesk, page: ExchangePage, tmp_path: Path
) -> None:
    page.tabs.tabs.choose("cards")
    fingerprint = opened.write(exchange.own_fingerprint)
    assert isinstance(fingerprint, str)
    assert all(group in words(page) for group in fingerprint.split())
    QTest.keyClicks(page.cards.alias, "river")
    file = tmp_path / "mine.kuager-card"
    page.cards.export_to(file)
    opened.settle()
    assert "Your card is saved" in words(page)
    facts = opened.write(lambda session: exchange.open_card(session, file)[1])
    assert isinstance(facts, exchange.CardFacts)
    assert facts.fingerprint == fingerprint
    page.cards.open_card(file)
    opened.settle()
    assert "This is your own card." in words(page)


def test_a_file_that_is_no_card_is_refused_in_words(
    opened: OpenDesk, page: ExchangePage, tmp_path: Path
) -> None:
    page.tabs.tabs.choose("cards")
    (tmp_path / "no.kuager-card").write_bytes(b"not a card")
    page.cards.open_card(tmp_path / "no.kuager-card")
    opened.settle()
    assert page.cards.says.notice is not None
    assert page.cards.says.notice.accessibleName()
    assert page.findChild(OpenedCard) is None


def test_a_bundle_is_written_for_those_who_were_chosen(
    opened: OpenDesk, page: ExchangePage, other: Session, tmp_path: Path
) -> None:
    page.tabs.tabs.choose("out")
    assert "Nobody to send to yet" in words(page)
    trust_each_other(opened, other)
    page.send_out.read()
    opened.settle()
    shown = words(page)
    assert "2 interview" in shown
    assert "2 account" in shown
    assert "Interview \u2068" in shown
    assert "Safety: at risk" in shown
    assert "Choose a folder" in shown
    at_risk = page.findChild(QCheckBox, "send_out_at_risk")
    assert at_risk is not None
    at_risk.click()
    opened.settle()
    shown = words(page)
    assert "3 interview" in shown
    assert "that else stay\nSafety: at risk" in shown
    everything = page.findChild(QRadioButton, "send_out_all")
    assert everything is not None
    everything.click()
    page.send_out.choose_folder(tmp_path)
    opened.settle()
    press(opened, page, "send_out_write")
    written = list(tmp_path.glob("*.age"))
    assert len(written) == 1
    assert f"Written: \u2068{written[0].name}\u2069" in words(page)
    incoming = exchange.open_bundle(other, written[0], SILENT)
    assert incoming.new["testimony"] == 3
    check = next(iter(page.send_out._checks.values()))
    check.box.click()
    assert "Choose to whom." in words(page)


def test_what_a_vault_was_itself_is_nobody_to_send_to(
    copied: OpenDesk, copied_page: ExchangePage, other: Session
) -> None:
    page = copied_page
    page.tabs.tabs.choose("cards")
    assert "This vault itself, before it was restored or copied" in words(page)
    assert "No card is trusted yet." in words(page)
    former = page.findChild(QWidget, "cards_trusted")
    assert former is not None
    assert "This vault itself" in former.accessibleName()
    page.tabs.tabs.choose("out")
    assert "Nobody to send to yet" in words(page)
    trust_each_other(copied, other)
    page.send_out.read()
    page.cards.read()
    copied.settle()
    assert [check.is_checked() for check in page.send_out._checks.values()] == [True]
    seen = words(page)
    for expected in ("sealed for \u2068Ainur, Shymkent\u2069", "2 interview", "Choose a folder"):
        assert expected in seen
    page.tabs.tabs.choose("cards")
    assert "No card is trusted yet." not in words(page)


def test_a_folder_that_cannot_be_written_is_said(
    opened: OpenDesk, page: ExchangePage, other: Session, tmp_path: Path
) -> None:
    trust_each_other(opened, other)
    page.tabs.tabs.choose("out")
    page.send_out.read()
    opened.settle()
    page.send_out.choose_folder(tmp_path / "no such folder")
    press(opened, page, "send_out_write")
    assert page.send_out.says.notice is not None
    assert button(page, "send_out_write").isEnabled()  # it may be tried again


def test_nothing_changes_before_it_is_brought_in(
    opened: OpenDesk, page: ExchangePage, other: Session, tmp_path: Path
) -> None:
    vaults.record(other, vaults.told("55", "Дина Сынаққызы", "Мұрат Үлгіұлы"))
    page.bring_in.open_bundle(bundle(opened, other, tmp_path))
    opened.settle()
    shown = words(page)
    for expected in ("Whole and unchanged", "Made for you", "1 interview", "Nothing has been changed yet."):
        assert expected in shown
    assert page.bring_in.accept.words().startswith("Bring in 3 record")
    assert len(opened.write(people.listing)) == 1  # type: ignore[arg-type]
    press(opened, page, "bring_in_away")
    assert page.bring_in._gathered is None
    assert len(opened.write(people.listing)) == 1  # type: ignore[arg-type]


def test_a_bundle_is_brought_in_once(
    opened: OpenDesk, page: ExchangePage, other: Session, tmp_path: Path
) -> None:
    vaults.record(other, vaults.told("55", "Дина Сынаққызы", "Мұрат Үлгіұлы"))
    path = bundle(opened, other, tmp_path)
    page.bring_in.open_bundle(path)
    opened.settle()
    heard(opened.desk.recorded, lambda: QTest.mouseClick(page.bring_in.accept, Qt.MouseButton.LeftButton))
    opened.settle()
    assert "3 record" in words(page)
    assert len(opened.write(people.listing)) == 2  # type: ignore[arg-type]
    page.bring_in.open_bundle(path)
    opened.settle()
    assert "All of it is here already." in words(page)
    assert not page.bring_in.accept.isEnabled()


def test_who_came_and_may_be_known_is_told_and_shown(
    opened: OpenDesk, page: ExchangePage, other: Session, tmp_path: Path
) -> None:
    alike = look_alikes.interview("55", "Дина Сынаққызы", "Serikbol Mysaluly", birth="1968")
    vaults.record(other, alike)
    vaults.record(other, look_alikes.interview("56", "Райхан Сынаққызы", look_alikes.APART, birth="1950"))
    page.bring_in.open_bundle(bundle(opened, other, tmp_path))
    opened.settle()
    press(opened, page, "bring_in_accept")
    assert "Nothing was put together." in words(page)
    (files,) = heard(page.bring_in.duplicates_wanted, button(page, "bring_in_perhaps_notice_act").click)
    assert alike.persons[0].account in files  # type: ignore[operator]
    assert len(opened.write(people.listing)) == 3  # type: ignore[arg-type]


def test_where_nobody_is_known_nothing_is_said_of_it(
    opened: OpenDesk, page: ExchangePage, other: Session, tmp_path: Path
) -> None:
    vaults.record(other, look_alikes.interview("56", "Райхан Үлгіқызы", look_alikes.APART, birth="1950"))
    page.bring_in.open_bundle(bundle(opened, other, tmp_path))
    opened.settle()
    press(opened, page, "bring_in_accept")
    assert page.bring_in.perhaps.notice is None


def test_what_both_changed_is_looked_at_after_the_merge(
    opened: OpenDesk, page: ExchangePage, other: Session, tmp_path: Path
) -> None:
    trust_each_other(opened, other)
    recipient = exchange.trusted(other)[0].origin
    theirs = opened.write(exchange.trusted)
    assert isinstance(theirs, list)
    path, _ = opened.write(  # type: ignore[misc]
        lambda session: exchange.export(session, tmp_path, [theirs[0].origin], SILENT, Choice(at_risk=True))
    )
    exchange.bring_in(other, exchange.open_bundle(other, path, SILENT), SILENT)
    change(other, "12 March 1968")
    opened.write(lambda session: change(session, "1969"))
    path, _ = exchange.export(other, tmp_path, [recipient], SILENT, Choice(everything=True, at_risk=True))
    page.bring_in.open_bundle(path)
    opened.settle()
    assert "Both kept, you decide later" in cells(page)
    press(opened, page, "bring_in_accept")
    press(opened, page, "bring_in_says_notice_act")
    view = page.findChild(ConflictsView)
    assert view is not None
    assert "Ainur, Shymkent" in words(view)
    assert "This office" in words(view)
    reason = view.findChild(QWidget, "merged_conflicts_decision_reason")
    assert reason is not None
    QTest.keyClicks(reason, "she showed the paper")
    press(opened, view, "merged_conflicts_decision_A")
    assert opened.write(review.conflicts) == []
    press(opened, view, "merged_conflicts_back")
    assert page.findChild(ConflictsView) is None


def change(session: Session, birth: str) -> None:
    row = next(row for row in recording.listing(session) if row.ticket == "31")
    read = recording.open_recorded(session, row.id)
    told = read.interview.persons[0]
    identity = msgspec.structs.replace(told.identity, birth=vaults.when(birth))
    persons = (msgspec.structs.replace(told, identity=identity),)
    recording.save(
        session, read.with_interview(msgspec.structs.replace(read.interview, persons=persons)), "read back"
    )


def cells(page: ExchangePage) -> list[str]:
    model = page.findChild(QWidget, "plan_list").model()  # type: ignore[attr-defined]
    return [
        model.index(row, column).data()
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]


def refused(page: ExchangePage) -> str:
    notice = page.bring_in.says.notice
    assert notice is not None
    assert notice.property("ground") == "dangerSoft"
    return notice.accessibleName()


def test_each_bad_bundle_is_refused_with_its_reason(
    opened: OpenDesk, page: ExchangePage, other: Session, tmp_path: Path
) -> None:
    vaults.record(other, vaults.told("55", "Дина Сынаққызы", "Мұрат Үлгіұлы"))
    good = bundle(opened, other, tmp_path)
    content = good.read_bytes()
    at = len(content) // 2
    flipped = content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]
    reasons = []
    for bad in (flipped, content[:-20], os.urandom(4096)):
        path = tmp_path / "bad.age"
        path.write_bytes(bad)
        page.bring_in.open_bundle(path)
        opened.settle()
        reasons.append(refused(page))
        assert not page.bring_in.accept.isVisible()
    own = opened.write(exchange.trusted)
    assert isinstance(own, list)
    path, _ = opened.write(  # type: ignore[misc]
        lambda session: exchange.export(session, tmp_path, [own[0].origin], SILENT)
    )
    page.bring_in.open_bundle(path)  # written for the other one
    opened.settle()
    reasons.append(refused(page))
    page.bring_in.open_bundle(tmp_path / "no such file.age")
    opened.settle()
    reasons.append(refused(page))
    assert len(set(reasons)) == len(reasons), reasons
    assert len(opened.write(people.listing)) == 1  # type: ignore[arg-type]


def test_the_file_dialog_leaves_no_trace(opened: OpenDesk, page: ExchangePage, home: Path) -> None:
    page.tabs.tabs.choose("cards")
    page.open_bundle_file()
    dialog = page.findChild(FileChoice)
    assert dialog is not None
    assert page.tabs.tabs.current() == "in"
    dialog.reject()
    opened.settle()
    assert [path for path in home.rglob("*") if "Qt" in path.name] == []


def test_what_a_role_leaves_to_be_asked_comes_in_if_one_says_so(
    opened: OpenDesk, page: ExchangePage, other: Session, tmp_path: Path
) -> None:
    trust_each_other(opened, other)
    origin = other.history.origin

    def organise(session: Session) -> None:
        founding = organisation.prepare(session, "Үлгі ұйым", "Марджан Үлгіқызы", "", 2, 3)
        organisation.found(session, founding)
        line = Wanted(origin=origin, role=Role.VOLUNTEER, name="Айнұр Үлгіқызы")
        roster_changes.propose(session, [line], founding.sheets[:2])

    opened.write(organise)
    for ticket, person in (("55", "Мұрат Үлгіұлы"), ("56", "Нұрлан Сынақұлы")):
        vaults.record(other, vaults.told(ticket, person=person))
    one, two = [row.id for row in people.listing(other)]
    people.join_files(other, one, two, "бір адам")
    sent, _ = exchange.export(other, tmp_path, [exchange.trusted(other)[0].origin], SILENT)
    page.bring_in.open_bundle(sent)
    opened.settle()
    assert page.bring_in.decisions.isVisible()
    shown = page.findChild(ListView, "plan_list")
    assert shown is not None
    said = [str(shown.model().index(0, column).data()) for column in range(3)]
    assert said[1:] == ["Its role leaves it to you", "Not brought in, unless you tick it below"]
    QTest.mouseClick(page.bring_in.decisions.box, Qt.MouseButton.LeftButton)
    press(opened, page, "bring_in_accept")
    assert len(opened.write(people.listing)) == 2  # type: ignore[arg-type]
