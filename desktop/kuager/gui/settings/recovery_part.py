"""Whether there are recovery sheets, new ones, and a rehearsal with those that are on paper."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import keys
from kuager.flows.keys import SlotInfo
from kuager.gui.desk import Desk
from kuager.gui.figures import moment_words
from kuager.gui.settings.form_place import FormPlace
from kuager.gui.settings.rehearsal_form import RehearsalForm
from kuager.gui.settings.sheets_form import SheetsForm, SheetsWords
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Text, Wrapped


class RecoveryPart(QWidget):
    """`changed` follows a new set of sheets; the ways in are then to be read again.

    `offer_ended` follows `offer`, whether sheets were made or put off. The page is left then, so it carries
    what is to be read where one comes to: a sentence and what to do now, both "" if nothing was tried.
    """

    changed = Signal()
    offer_ended = Signal(str, str)

    def __init__(self, desk: Desk, *, name: str = "recovery") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._there = False
        self._offering = False
        self._state = Wrapped("", "body", "inkSoft")
        self.says = NoticePlace(name=f"{name}_says")
        self.make = Button(self.tr("Make recovery sheets…"), icon="files", name=f"{name}_make")
        self.make.clicked.connect(self.begin)
        self.rehearse = Button(self.tr("Try the sheets…"), icon="check", name=f"{name}_rehearse")
        self.rehearse.clicked.connect(self._open_rehearsal)
        self.forms = FormPlace(self.make, self.rehearse)
        self.forms.closed.connect(self._was_closed)
        self.setLayout(
            column(
                Text(self.tr("If the passphrase is forgotten"), "heading"),
                self._state,
                self.says,
                self.forms,
                row(self.make, self.rehearse, None),
                gap=8,
            )
        )
        self.show_ways_in([])

    @Slot(object)
    def show_ways_in(self, slots: list[SlotInfo]) -> None:
        """Take the ways in as they were read."""
        sheets = next((slot for slot in slots if slot.kind == "recovery"), None)
        self._there = sheets is not None
        self._state.set_tone("inkSoft" if self._there else "attention")
        if sheets is not None:
            words = self.tr("There are recovery sheets, made {time}. Try them now and then: paper gets lost.")
            self._state.setText(words.format(time=moment_words(sheets.made)))
        else:
            self._state.setText(
                self.tr(
                    "There are no recovery sheets. If every passphrase of this vault is forgotten, "
                    "nobody can open it any more."
                )
            )
        self.make.set_words(self.tr("Make new sheets…") if self._there else self.tr("Make recovery sheets…"))
        self._show_state()

    def offer(self) -> None:
        """Open the form as the second step of a new vault; it may be put off."""
        self._offering = True
        self._desk.keep_setting("recovery_asked", self._desk.now().date().isoformat())
        self.begin()

    @Slot()
    def begin(self) -> None:
        """Open the form that makes sheets."""
        self.says.clear()
        form = SheetsForm(self._desk, self._sheets_words(), keys.make_recovery)
        form.made.connect(self.changed)
        form.finished.connect(self._has_sheets)
        self.forms.open(form, self.make)

    def _sheets_words(self) -> SheetsWords:
        notes = []
        if self._there:
            notes.append(self.tr("The sheets that were made before will open nothing any more."))
        if self._offering:
            notes.append(self.tr("It can also be done later, in the settings under “Ways in”."))
        return SheetsWords(
            self.tr("Recovery sheets"),
            self.tr(
                "Sheets of paper with twenty words each. If a passphrase is forgotten, enough of them "
                "together open the vault; one alone tells nothing. Give them to people who do not meet "
                "often, and never keep two in one place."
            ),
            self.tr("Three sheets; any two of them open the vault"),
            self.tr("Five sheets; any three of them open the vault"),
            self.tr(
                "They were neither printed, saved nor shown, and are kept nowhere. Then nobody has these "
                "words; make new sheets, or the vault has none."
            ),
            notes,
        )

    @Slot()
    def _has_sheets(self) -> None:
        self._open_rehearsal()

    @Slot()
    def _open_rehearsal(self) -> None:
        self.says.clear()
        form = RehearsalForm(self._desk)
        form.passed.connect(self._passed)
        self.forms.open(form, self.rehearse)

    @Slot()
    def _passed(self) -> None:
        happened = self.tr("These sheets open this vault.")
        advice = self.tr("Give them away now, each to another person.")
        offered, self._offering = self._offering, False
        self.forms.close_form()
        self.says.say("good", happened, advice)
        if offered:
            self.offer_ended.emit(happened, advice)

    @Slot()
    def _was_closed(self) -> None:
        self._show_state()
        if self._offering:
            self._offering = False
            self.offer_ended.emit("", "")

    def _show_state(self) -> None:
        self.rehearse.setVisible(self._there and self.forms.form is None)
