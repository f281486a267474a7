"""The organisation in the settings: founded with sheets, joined by numbers, changed by two."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kuager.flows import exchange, organisation, roster_changes
from kuager.flows.organisation import Role, Wanted
from kuager.flows.unlock import Session
from kuager.gui.settings.organisation_forms import FoundingForm, LineForm, RootForm
from kuager.gui.settings.organisation_part import OrganisationPart
from kuager.gui.settings.parts_page import PartsPage
from kuager.gui.settings.sheets_form import SheetsForm
from kuager.gui.settings.signing_forms import CompareForm
from kuager.gui.widgets.buttons import Button
from tests.support import desks, vaults
from tests.support.desks import OpenDesk


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", lambda session: None) as opened:
        yield opened


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Session]:
    session = vaults.vault(tmp_path / "other", "Ainur")
    yield session
    session.lock()


@pytest.fixture
def part(opened: OpenDesk) -> Iterator[OrganisationPart]:
    part = OrganisationPart(opened.desk)
    page = PartsPage(part)
    page.resize(1000, 760)
    page.show()
    opened.settle()
    yield part
    page.close()
    page.deleteLater()
    opened.settle()


def words(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def press(opened: OpenDesk, part: QWidget, name: str) -> None:
    button = next(each for each in part.findChildren(Button, name) if each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    opened.settle()


def trust_each_other(opened: OpenDesk, other: Session) -> None:
    card = exchange.own_card(other)
    opened.write(lambda session: exchange.trust(session, card, "Ainur, Shymkent"))
    own = opened.write(exchange.own_card)
    assert isinstance(own, bytes)
    exchange.trust(other, own, "Marzhan, Almaty")


def founded(opened: OpenDesk, part: OrganisationPart) -> list[str]:
    """Founded by hand; the words of its sheets."""
    press(opened, part, "organisation_found")
    form = part.forms.form
    assert isinstance(form, FoundingForm)
    assert not form.act.isEnabled()
    form.called.setText("Үлгі ұйым")
    form.own.setText("Марджан Үлгіқызы")
    form.office.setText("1-кеңсе")
    QTest.mouseClick(form.act, Qt.MouseButton.LeftButton)
    opened.settle()
    sheets = part.forms.form
    assert isinstance(sheets, SheetsForm)
    press(opened, part, "organisation_sheets_make")
    made = list(sheets._sheets)
    assert opened.write(organisation.organisation) is None, "not before the sheets are out"
    press(opened, part, "organisation_sheets_look")
    press(opened, part, "organisation_sheets_done")
    return made


def test_it_is_founded_once_the_sheets_are_out(opened: OpenDesk, part: OrganisationPart) -> None:
    assert "Most vaults need none" in words(part)
    assert len(founded(opened, part)) == 3
    facts = opened.write(organisation.organisation)
    assert isinstance(facts, organisation.Organisation)
    assert (facts.name, facts.role) == ("Үлгі ұйым", "coordinator")
    assert "Марджан Үлгіқызы" in words(part)
    assert "Coordinator · 1-кеңсе · this vault" in words(part).replace("\u2068", "").replace("\u2069", "")


def test_who_leaves_the_sheets_founds_nothing(opened: OpenDesk, part: OrganisationPart) -> None:
    press(opened, part, "organisation_found")
    form = part.forms.form
    assert isinstance(form, FoundingForm)
    form.called.setText("Үлгі ұйым")
    form.own.setText("Марджан Үлгіқызы")
    QTest.mouseClick(form.act, Qt.MouseButton.LeftButton)
    opened.settle()
    press(opened, part, "organisation_sheets_leave")
    assert opened.write(organisation.organisation) is None
    assert part.forms.form is None


def test_a_line_waits_until_the_sheets_sign_it(
    opened: OpenDesk, part: OrganisationPart, other: Session
) -> None:
    trust_each_other(opened, other)
    sheets = founded(opened, part)
    press(opened, part, "organisation_add")
    form = part.forms.form
    assert isinstance(form, LineForm)
    form.called.setText("Айнұр Үлгіқызы")
    form.role.setCurrentIndex(1)
    QTest.mouseClick(form.act, Qt.MouseButton.LeftButton)
    opened.settle()
    assert "A change waits for 1 signature" in words(part)
    press(opened, part, "organisation_root")
    root = part.forms.form
    assert isinstance(root, RootForm)
    for area, typed in zip(root.areas.areas(), sheets, strict=False):
        area.setPlainText(typed)
    QTest.mouseClick(root.act, Qt.MouseButton.LeftButton)
    opened.settle()
    assert "A change waits" not in words(part)
    assert "Айнұр Үлгіқызы" in words(part)
    facts = opened.write(organisation.organisation)
    assert isinstance(facts, organisation.Organisation)
    assert [line.role for line in facts.lines if not line.own] == ["staff"]


def test_wrong_sheets_are_said_in_the_form(opened: OpenDesk, part: OrganisationPart, other: Session) -> None:
    trust_each_other(opened, other)
    founded(opened, part)
    line = Wanted(origin=other.history.origin, role=Role.STAFF, name="Айнұр")
    opened.write(lambda session: roster_changes.propose(session, [line]))
    part.read()
    opened.settle()
    press(opened, part, "organisation_root")
    root = part.forms.form
    assert isinstance(root, RootForm)
    for area in root.areas.areas():
        area.setPlainText("academic acid acne")
    QTest.mouseClick(root.act, Qt.MouseButton.LeftButton)
    opened.settle()
    assert root.says.notice is not None
    assert part.forms.form is root


def test_one_joins_after_comparing_the_numbers(
    opened: OpenDesk, part: OrganisationPart, other: Session, tmp_path: Path
) -> None:
    founding = organisation.prepare(other, "Үлгі ұйым", "Айнұр Үлгіқызы", "", 2, 3)
    organisation.found(other, founding)
    organisation.export(other, tmp_path / "a.kuager-roster")
    part.open_roster(tmp_path / "a.kuager-roster")
    opened.settle()
    form = part.forms.form
    assert isinstance(form, CompareForm)
    assert not form.act.isEnabled()
    assert opened.write(organisation.organisation) is None
    QTest.mouseClick(form.compared.box, Qt.MouseButton.LeftButton)
    QTest.mouseClick(form.act, Qt.MouseButton.LeftButton)
    opened.settle()
    facts = opened.write(organisation.organisation)
    assert isinstance(facts, organisation.Organisation)
    assert facts.role == ""
    assert not any(each.isVisible() for each in part.findChildren(Button, "organisation_add")), (
        "only a coordinator adds computers"
    )


def test_a_second_coordinator_signs_what_the_first_proposes(
    opened: OpenDesk, part: OrganisationPart, other: Session, tmp_path: Path
) -> None:
    trust_each_other(opened, other)
    founding = organisation.prepare(other, "Үлгі ұйым", "Айнұр Үлгіқызы", "", 2, 3)
    facts = organisation.found(other, founding)
    own = next(card.origin for card in exchange.trusted(other))
    both = Wanted(origin=own, role=Role.COORDINATOR, name="Марджан Үлгіқызы")
    roster_changes.propose(other, [both], founding.sheets[:2])
    organisation.export(other, tmp_path / "roster")
    file = organisation.open_file(tmp_path / "roster")
    opened.write(lambda session: organisation.join(session, file, facts.fingerprint))
    change = Wanted(origin=other.history.origin, role=Role.COORDINATOR, name="Айнұр", office="2-кеңсе")
    roster_changes.propose(other, [change])
    roster_changes.export_proposal(other, tmp_path / "proposal")
    part.read()
    opened.settle()
    part.open_roster(tmp_path / "proposal")
    opened.settle()
    assert "A change waits for 1 signature" in words(part)
    press(opened, part, "organisation_sign")
    joined = opened.write(organisation.organisation)
    assert isinstance(joined, organisation.Organisation)
    assert joined.version == 3
    press(opened, part, "organisation_revoke")
    form = part.forms.form
    assert isinstance(form, LineForm)
    assert not form.act.isEnabled()
    form.reason.setText("құрылғы тәркіленді")
    QTest.mouseClick(form.act, Qt.MouseButton.LeftButton)
    opened.settle()
    assert "revoked: құрылғы тәркіленді" in words(part)
    press(opened, part, "organisation_withdraw")
    assert "A change waits" not in words(part)
