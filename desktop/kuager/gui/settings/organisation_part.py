"""An organisation, for whoever needs one: found or join it, its roster, and what waits for a signature.

Most vaults have none; then this says in one sentence what it would be for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import organisation, roster_changes
from kuager.flows.organisation import Founding, Line, Organisation, Wanted
from kuager.flows.roster_changes import Proposal
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.exchange.brought_words import BroughtWords
from kuager.gui.exchange.fingerprint import Fingerprint
from kuager.gui.i18n import isolate
from kuager.gui.people.words import joined
from kuager.gui.settings.organisation_forms import FoundingForm, LineForm, RootForm, role_words
from kuager.gui.settings.sheets_form import SheetsForm, SheetsWords
from kuager.gui.settings.signing_forms import CompareForm
from kuager.gui.settings.signing_part import SigningPart, emptied
from kuager.gui.widgets.badges import Badge, Mark
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, held, line, panel, row
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.ids import OriginId

_ENDING = organisation.ENDING.lstrip(".")


class _Seen(NamedTuple):
    """What the part shows."""

    facts: Organisation | None
    proposal: Proposal | None
    machines: Sequence[tuple[OriginId, str]]


def _read(session: Session) -> _Seen:
    facts = organisation.organisation(session)
    if facts is None:
        return _Seen(None, None, ())
    return _Seen(facts, roster_changes.proposal(session), roster_changes.known_machines(session))


class OrganisationPart(SigningPart):
    """`changed` follows every change of the roster: other machines are trusted by it."""

    def __init__(self, desk: Desk, *, name: str = "organisation") -> None:
        super().__init__(desk, name)
        self._seen = _Seen(None, None, ())
        self._founding: Founding | None = None
        self._untrusted = b""
        self._join_as = ""
        self._about = Wrapped("", "body", "inkSoft")
        self._digits = Fingerprint(name=f"{name}_fingerprint")
        self._waiting = column(gap=0)
        self._lines = column(gap=0)
        self._without = held(
            row(
                self._button(self.tr("Found one…"), "found", "users-three", self._open_founding),
                self._button(self.tr("Join one…"), "join", "folder-open", self._ask_roster),
                None,
            )
        )
        self._add = self._button(self.tr("Add a computer…"), "add", "plus", self._open_line)
        self._with = held(
            row(
                self._add,
                self._button(self.tr("Open a roster…"), "open", "folder-open", self._ask_roster),
                self._button(self.tr("Save the roster…"), "save", "upload-simple", self._ask_where),
                None,
            )
        )
        acts = held(column(self._without, self._with, gap=0))
        self._use_forms(acts, acts)
        self.setLayout(
            column(
                Text(self.tr("Organisation"), "heading"),
                self._about,
                self._digits,
                self._waiting,
                self._lines,
                self.says,
                self.forms,
                acts,
                gap=8,
            )
        )
        self._without.hide()
        self._with.hide()
        self.read()

    # Reading ----------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read what was founded or joined."""
        session = self._desk.session
        self._desk.read(lambda _: _read(session), self._show, self._say)

    @Slot(object)
    def _show(self, seen: _Seen) -> None:
        self._seen = seen
        facts = seen.facts
        self._without.setVisible(facts is None)
        self._with.setVisible(facts is not None)
        lines, waiting = emptied(self._lines), emptied(self._waiting)
        self._digits.show_digits("" if facts is None else facts.fingerprint)
        if facts is None:
            self._about.setText(
                self.tr(
                    "Offices that work together can keep one list of their computers: who is trusted, with "
                    "what role, and who no more. Most vaults need none; comparing cards is enough."
                )
            )
            return
        words = self.tr(
            "{name}, roster {number}. Whoever joins compares these numbers aloud; they never change."
        )
        self._about.setText(words.format(name=isolate(facts.name), number=facts.version))
        self._add.setVisible(facts.role == "coordinator" and bool(seen.machines))
        if seen.proposal is not None:
            waiting.addWidget(self._proposal(seen.proposal, facts))
        for each in facts.lines:
            lines.addWidget(self._line(each, facts))
            lines.addWidget(line())

    def _line(self, each: Line, facts: Organisation) -> QWidget:
        below = [role_words(each.role), each.office]
        if each.own:
            below.append(self.tr("this vault"))
        if each.reason:
            below.append(each.reason)
        if each.late:
            below.append(self.tr("%n change(s) from after its end are here and go no further", "", each.late))
        said = joined([part for part in below if part])
        box = row(
            (column(Text(isolate(each.name), "strong"), Wrapped(said, "small"), gap=2), 1),
            gap=10,
            margins=(0, 6, 0, 6),
        )
        if each.state == "revoked":
            box.addWidget(Badge(Mark(self.tr("Revoked"), "attention", "prohibit")))
        elif each.state in {"early", "ended"}:
            words = self.tr("Not yet") if each.state == "early" else self.tr("Ended")
            box.addWidget(Badge(Mark(words, "inkSoft", "hourglass")))
        if facts.role == "coordinator" and each.state != "revoked":
            box.addWidget(self._of_line(self.tr("Change…"), "change", self._open_change, each))
            if not each.own:
                box.addWidget(self._of_line(self.tr("Revoke…"), "revoke", self._open_revoking, each))
        shown = held(box)
        shown.setObjectName(f"{self._name}_line")
        shown.setAccessibleName(joined([each.name, said]))
        return shown

    def _of_line(self, words: str, name: str, act: Callable[[], object], each: Line) -> Button:
        button = self._button(words, name, "", act, Kind.QUIET)
        button.setAccessibleDescription(each.name)
        button.setProperty("origin", each.origin)
        return button

    def _proposal(self, waiting: Proposal, facts: Organisation) -> QWidget:
        names = ", ".join(isolate(change.after.name) for change in waiting.changes)
        signed = ", ".join(isolate(self._signer(each)) for each in waiting.signed_by)
        acts = row(gap=10)
        if facts.role == "coordinator" and not waiting.mine:
            acts.addWidget(self._button(self.tr("Sign it"), "sign", "check", self._sign, Kind.PRIMARY))
        acts.addWidget(self._button(self.tr("Sign with the sheets…"), "root", "files", self._open_root))
        acts.addWidget(
            self._button(self.tr("Save it for another to sign…"), "carry", "upload-simple", self._ask_carry)
        )
        acts.addWidget(self._button(self.tr("Forget it"), "withdraw", "prohibit", self._withdraw, Kind.QUIET))
        acts.addStretch(1)
        box = column(
            Text(self.tr("A change waits for %n signature(s)", "", waiting.lacking), "strong"),
            Wrapped(self.tr("About: {names}").format(names=names), "body", "ink"),
            *(Wrapped(self._change(change.before, change.after), "small") for change in waiting.changes),
            Wrapped(self.tr("Signed by: {names}").format(names=signed), "small"),
            acts,
            gap=6,
            margins=(16, 12, 16, 14),
        )
        shown = panel(box)
        shown.setObjectName(f"{self._name}_proposal")
        return shown

    def _signer(self, name: str) -> str:
        return self.tr("the sheets") if name == "root" else name

    def _change(self, before: Line | None, after: Line) -> str:
        now = self.tr("revoked: {reason}").format(reason=after.reason) if after.state == "revoked" else ""
        said = joined([part for part in (role_words(after.role), after.office, now) if part])
        if before is None:
            return self.tr("{name}: new, {facts}").format(name=isolate(after.name), facts=said)
        was = joined([part for part in (role_words(before.role), before.office) if part])
        words = self.tr("{name}: {facts} (was: {before})")
        return words.format(name=isolate(after.name), facts=said, before=was)

    @Slot(object)
    def _was_done(self, found: object) -> None:
        self.forms.close_form()
        self.says.clear()
        self.read()
        if isinstance(found, Organisation):
            completed = BroughtWords(self).completed(found.came, found.erased, found.cut)
            counts = self.tr("Roster {number} counts here.").format(number=found.version)
            if found.file in ("older", "same"):
                completed.append(self.tr("The file brought nothing newer."))
            self.says.say("good", counts, " ".join(completed))
        self.changed.emit()
        self._desk.recorded.emit()  # what waited for a card of the roster may have come in

    def _was_saved(self, path: object) -> None:
        super()._was_saved(path)
        self.read()

    # Founding ---------------------------------------------------------------------------------------

    @Slot()
    def _open_founding(self) -> None:
        form = FoundingForm(name=f"{self._name}_founding")
        form.asked.connect(self._open_sheets)
        self._open_form(form)

    @Slot(str, str, str)
    def _open_sheets(self, called: str, own: str, office: str) -> None:
        words = SheetsWords(
            self.tr("Sheets of the organisation"),
            self.tr(
                "Enough of these sheets together sign for the organisation: its first roster now, and any "
                "change when coordinators are lacking. Give them to people who do not meet often."
            ),
            self.tr("Three sheets; any two of them sign"),
            self.tr("Five sheets; any three of them sign"),
            self.tr(
                "They were neither printed, saved nor shown, and are kept nowhere. Then nothing is founded."
            ),
        )

        def make(session: Session, threshold: int, count: int) -> Sequence[str]:
            self._founding = organisation.prepare(session, called, own, office, threshold, count)
            return self._founding.sheets

        form = SheetsForm(self._desk, words, make, name=f"{self._name}_sheets")
        form.finished.connect(self._found)
        self._open_form(form)

    @Slot()
    def _found(self) -> None:
        founding, self._founding = self._founding, None
        if founding is not None:
            self._write(lambda session: organisation.found(session, founding), self._was_done)

    # Joining, and what others changed ---------------------------------------------------------------

    @Slot()
    def _ask_roster(self) -> None:
        self._ask_to_open(self.tr("Rosters"), f"*.{_ENDING}", self.open_roster)

    @Slot(object)
    def open_roster(self, path: Path) -> None:
        """Look at a roster: to join, to take what is newer, or a proposal to sign."""
        joined_one = self._seen.facts is not None

        def work(session: Session) -> object:
            self._untrusted = organisation.open_file(path)
            if not joined_one:
                return organisation.look(session, self._untrusted)
            return roster_changes.open_or_take(session, self._untrusted)

        self._write(work, self._opened)

    @Slot(object)
    def _opened(self, found: object) -> None:
        if isinstance(found, Organisation) and self._seen.facts is None:
            form = CompareForm(
                self.tr("Join {name}").format(name=isolate(found.name)),
                self.tr("Its coordinators then decide which computers are trusted here, and with what role."),
                found.fingerprint,
                self.tr("Join it"),
                name=f"{self._name}_compare",
            )
            self._join_as = found.fingerprint
            form.agreed.connect(self._join)
            self._open_form(form)
            return
        self._was_done(found)

    @Slot()
    def _join(self) -> None:
        untrusted, digits = self._untrusted, self._join_as
        self._write(lambda session: organisation.join(session, untrusted, digits), self._was_done)

    # Changing ---------------------------------------------------------------------------------------

    @Slot()
    def _open_line(self) -> None:
        self._open_lines_form(LineForm(self._seen.machines, None, name=f"{self._name}_form"))

    @Slot()
    def _open_change(self) -> None:
        self._open_lines_form(LineForm((), self._line_asked(), name=f"{self._name}_form"))

    @Slot()
    def _open_revoking(self) -> None:
        self._open_lines_form(LineForm((), self._line_asked(), revoke=True, name=f"{self._name}_form"))

    def _line_asked(self) -> Line | None:
        """The line whose button was pressed."""
        origin = self.sender().property("origin")
        facts = self._seen.facts
        return next((each for each in facts.lines if each.origin == origin), None) if facts else None

    def _open_lines_form(self, form: LineForm) -> None:
        form.asked.connect(self._propose)
        self._open_form(form)

    @Slot(object)
    def _propose(self, wanted: Wanted) -> None:
        self._write(lambda session: roster_changes.propose(session, [wanted]), self._was_done)

    @Slot()
    def _sign(self) -> None:
        self._write(roster_changes.sign_proposal, self._was_done)

    @Slot()
    def _open_root(self) -> None:
        form = RootForm(name=f"{self._name}_root_form")
        form.given.connect(self._sign_with)
        self._open_form(form)

    @Slot(object)
    def _sign_with(self, sheets: list[str]) -> None:
        self._write(lambda session: roster_changes.sign_proposal(session, sheets), self._was_done)

    @Slot()
    def _withdraw(self) -> None:
        self._write(roster_changes.withdraw_proposal, self._was_done)

    # Files ------------------------------------------------------------------------------------------

    @Slot()
    def _ask_where(self) -> None:
        self._ask_to_save(self.tr("Save the roster"), f"roster.{_ENDING}", organisation.content)

    @Slot()
    def _ask_carry(self) -> None:
        self._ask_to_save(
            self.tr("Save the proposal"), f"proposal.{_ENDING}", roster_changes.proposal_content
        )
