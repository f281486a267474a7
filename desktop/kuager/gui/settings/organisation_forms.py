"""The forms of an organisation: its names, a machine's line on the roster, and the sheets that sign."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows.organisation import Line, Role, Wanted
from kuager.gui.settings.signing_forms import Form
from kuager.gui.unlock.sheet_areas import SheetAreas
from kuager.gui.widgets.entries import Choice, ChoiceBox, Entry
from kuager.gui.widgets.fields import Field
from kuager.model.ids import OriginId


def role_words(role: str) -> str:
    """What a role is called."""
    translate = QCoreApplication.translate
    return {
        Role.VOLUNTEER.value: translate("Organisation", "Volunteer"),
        Role.STAFF.value: translate("Organisation", "Staff"),
        Role.COORDINATOR.value: translate("Organisation", "Coordinator"),
    }.get(role, role)


def _roles() -> list[Choice]:
    translate = QCoreApplication.translate
    means = {
        Role.VOLUNTEER: translate("Organisation", "records; decides nothing for others"),
        Role.STAFF: translate("Organisation", "also decides who is one person, and writes letters"),
        Role.COORDINATOR: translate("Organisation", "also signs the roster"),
    }
    return [(role.value, f"{role_words(role.value)}: {means[role]}") for role in Role]


class FoundingForm(Form):
    """`asked` carries the name of the organisation, who writes here, and the office."""

    asked = Signal(str, str, str)

    def __init__(self, *, name: str) -> None:
        about = QCoreApplication.translate(
            "Organisation",
            "Everybody in it sees these names. Next come sheets of paper: whoever holds enough of them can "
            "change the organisation together with a coordinator, or alone once the time of every "
            "coordinator has ended. Keep a backup of this vault: without a coordinator the sheets wait until "
            "then.",
        )
        super().__init__(self.tr("Found an organisation"), about, self.tr("Go on to the sheets"), name)
        self.called = Entry(name=f"{name}_called")
        self.own = Entry(name=f"{name}_own")
        self.office = Entry(name=f"{name}_office")
        for entry in (self.called, self.own):
            entry.textChanged.connect(self._look)
        self._lay_out(
            [
                Field(self.tr("Name of the organisation"), self.called),
                Field(self.tr("Who writes in this vault"), self.own),
                Field(self.tr("Office, if you want it to be seen"), self.office),
            ]
        )
        self.setFocusProxy(self.called)
        self._look()

    @Slot()
    def _look(self) -> None:
        if self.called.text().strip() and self.own.text().strip():
            self.gate.open()
        else:
            self.gate.close_because(self.tr("Write both names first."))

    @Slot()
    def _done(self) -> None:
        self.asked.emit(self.called.text().strip(), self.own.text().strip(), self.office.text().strip())


class LineForm(Form):
    """A machine's line: a new one, chosen among those whose card was compared, or one that stands.

    `asked` carries a `Wanted`.
    """

    asked = Signal(object)

    def __init__(
        self, machines: Sequence[tuple[OriginId, str]], line: Line | None, *, name: str, revoke: bool = False
    ) -> None:
        self._line, self._revokes = line, revoke
        translate = QCoreApplication.translate
        if revoke:
            title = translate("Organisation", "Revoke this computer")
            about = translate(
                "Organisation",
                "What it wrote up to what you hold now still counts; nothing that it writes later does, "
                "whoever brings it. This cannot be taken back: somebody who comes back gets a new line.",
            )
            act = translate("Organisation", "Propose it")
        else:
            title = translate("Organisation", "A line on the roster")
            about = translate("Organisation", "It counts as soon as two have signed it.")
            act = translate("Organisation", "Propose it")
        super().__init__(title, about, act, name)
        self.machine = ChoiceBox([(origin, alias) for origin, alias in machines], name=f"{name}_machine")
        self.role = ChoiceBox(_roles(), line.role if line else Role.VOLUNTEER.value, name=f"{name}_role")
        self.called = Entry(line.name if line else "", name=f"{name}_called")
        self.office = Entry(line.office if line else "", name=f"{name}_office")
        self.reason = Entry(name=f"{name}_reason")
        self.reason.textChanged.connect(self._look)
        self.called.textChanged.connect(self._look)
        fields: list[QWidget] = []
        if revoke:
            fields.append(Field(self.tr("Why"), self.reason))
        else:
            if line is None:
                fields.append(Field(self.tr("Computer"), self.machine))
            fields += [
                Field(self.tr("Who writes there"), self.called),
                Field(self.tr("Office"), self.office),
                Field(self.tr("Role"), self.role),
            ]
        self._lay_out(fields)
        self.setFocusProxy(self.reason if revoke else self.machine if line is None else self.called)
        self._look()

    @Slot()
    def _look(self) -> None:
        if self._revokes and not self.reason.text().strip():
            self.gate.close_because(self.tr("Write the reason first."))
        elif not self._revokes and not self.called.text().strip():
            self.gate.close_because(self.tr("Write the name first."))
        else:
            self.gate.open()

    @Slot()
    def _done(self) -> None:
        line = self._line
        self.asked.emit(
            Wanted(
                origin=line.origin if line else OriginId(self.machine.code()),
                role=Role(self.role.code()),
                name=self.called.text().strip(),
                office=self.office.text().strip(),
                since=line.since if line else "",
                until=line.until if line else "",
                revoked=self._revokes or (line is not None and line.state == "revoked"),
                reason=self.reason.text().strip(),
            )
        )


class RootForm(Form):
    """`given` carries the words of the organisation's sheets, which sign once and are kept nowhere."""

    given = Signal(object)

    def __init__(self, *, name: str) -> None:
        about = QCoreApplication.translate(
            "Organisation",
            "Type the words of enough sheets of the organisation. They sign this change and are forgotten.",
        )
        super().__init__(self.tr("Sign with the sheets"), about, self.tr("Sign"), name)
        self.areas = SheetAreas(name=f"{name}_areas")
        self.areas.edited.connect(self._look)
        self._lay_out([self.areas])
        self.setFocusProxy(self.areas)
        self._look()

    @Slot()
    def _look(self) -> None:
        if len(self.areas.sheets()) > 1:
            self.gate.open()
        else:
            self.gate.close_because(self.tr("Type two sheets at least."))

    @Slot()
    def _done(self) -> None:
        sheets = self.areas.sheets()
        self.areas.clear()
        self.given.emit(sheets)
