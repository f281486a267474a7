"""The second check of an interview, which another member makes than the one who recorded it.

Whoever may not make it sees why beside it; who made it, when, and what came after is said under it.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Slot

from kuager.flows import checking
from kuager.flows.checking import Checked
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.figures import moment_words
from kuager.gui.i18n import isolate
from kuager.gui.interview.form import Form
from kuager.gui.interview.parts import CheckPart, LinePart
from kuager.gui.records.difference_words import who_words
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.text import Wrapped
from kuager.model.ids import RecordId


class _State(NamedTuple):
    record: RecordId
    recorded: bool
    open: bool
    alone: bool
    checked: Checked | None


def _read(session: Session, record: RecordId) -> _State:
    recorders = checking.recorders(session, record)
    return _State(
        record,
        recorded=bool(recorders),
        open=checking.may_check(session, record),
        alone=len(session.keys.members()) < 2,
        checked=checking.checked(session, record),
    )


class CheckForm(Form):
    """That a second person read the record over against the video (`SecondCheck`)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "check")
        self._record = RecordId("")
        self._done = CheckPart(
            self.tr("Read over by a second person"),
            self.tr("Against the video, or read back to the one who speaks."),
            name="check_done",
        )
        self._why_not = Wrapped("", "small", "ink")
        self._why_not.setObjectName("check_why_not")
        self._made = Wrapped("", "small")
        self._made.setObjectName("check_made")
        self._remarks = LinePart(self.tr("Remarks of that person"), name="check_remarks")
        done, remarks = self.add_part("done", self._done), self.add_part("remarks", self._remarks)
        self.setLayout(column(done, self._why_not, self._made, remarks, gap=8))
        self._close(self.tr("Another member makes the check, once this is saved."))
        self._made.hide()
        desk.recorded.connect(self._look_again)

    def first_field(self) -> str:
        """The control that gets the keyboard first: never one that is closed."""
        return "check_done" if self._done.isEnabled() else "check_remarks"

    def look(self, record: RecordId) -> None:
        """See whether the member who is in may check an interview, and who did."""
        self._record = record
        session = self.desk.session
        self.desk.read(lambda _: _read(session, record), self._show, self._show_nothing)

    @Slot()
    def _look_again(self) -> None:
        if self._record:
            self.look(self._record)

    def _close(self, why: str, *, claimed: bool = False) -> None:
        """Close the check with a reason, "" for open; one that is only claimed can be taken away."""
        self._done.setEnabled(not why or claimed)
        self._remarks.close_because(why)
        self._done.setAccessibleDescription(why)
        self._why_not.setText(why)
        self._why_not.setVisible(bool(why))

    @Slot(object)
    def _show(self, state: _State) -> None:
        if state.record != self._record:
            return
        self._close(self._why_not_words(state), claimed=self._done.value() and state.checked is None)
        self._made.setText(self._made_words(state.checked) if state.checked else "")
        self._made.setVisible(state.checked is not None)

    def _why_not_words(self, state: _State) -> str:
        if state.open:
            return ""
        if state.alone:
            return self.tr(
                "Another member makes the check, and you are the only one here. Add one in the settings."
            )
        if state.recorded:
            return self.tr("You recorded this interview: another member makes the check.")
        return self.tr("Another member makes the check, once this is saved.")

    def _made_words(self, checked: Checked) -> str:
        who = who_words(checked.author, checked.alias, own=checked.own)
        made = self.tr("Checked by {who}, {when}.").format(who=isolate(who), when=moment_words(checked.time))
        if not checked.since:
            return made
        since = self.tr("It was changed since, %n time(s).", "", checked.since)
        return f"{made} {since}"

    @Slot(object)
    def _show_nothing(self, _: Exception) -> None:
        """It stays closed; saving would refuse it all the same."""
