"""A signed letter: what was verified, a copy to take away, its pages, and what became of it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QBoxLayout

from kuager.errors import AppError
from kuager.flows import letters, people, register, trust, whereabouts
from kuager.flows.letters import LetterEditing, Picture
from kuager.flows.register import Page, Registered
from kuager.flows.trust import Verdict
from kuager.flows.unlock import Session
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.file_choice import ask_to_save
from kuager.gui.i18n import isolate
from kuager.gui.kept import KeptLine
from kuager.gui.letters.preview_pane import WIDTH, PreviewPane
from kuager.gui.letters.register_form import RegisterForm
from kuager.gui.letters.register_words import standing_mark
from kuager.gui.letters.signature_acts import SignatureActs
from kuager.gui.letters.standing_view import StandingView
from kuager.gui.letters.verdict_view import VerdictView
from kuager.gui.letters.words import addressee_and_language
from kuager.gui.people.words import name_or_unknown
from kuager.gui.telling import tell
from kuager.gui.widgets.badges import BadgeRow
from kuager.gui.widgets.bars import ActionBar
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.keys import add_key, focus_first
from kuager.gui.widgets.layout import column, line, page_margins, scroller
from kuager.gui.widgets.notice import Notice, NoticePlace
from kuager.gui.widgets.side_pane import SidePane
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Text
from kuager.model.ids import RecordId


class Signed(NamedTuple):
    """A recorded letter; without its page where that did not travel with it, or was erased."""

    editing: LetterEditing
    about: str
    page: Page
    verdict: Verdict | None
    erased: bool = False


def read_signed(session: Session, letter: RecordId) -> Signed:
    """A recorded letter, verified anew; call it on the writing worker (it may have to make a certificate)."""
    editing, signed = letters.open_letter(session, letter)
    verdict = None
    if signed:
        try:
            verdict = trust.verify(session, letters.document(session, letter))
        except AppError:
            verdict = None  # the page is not here, or cannot be read: said in words
    try:
        about = people.page(session, editing.basis.persons[0]).name
    except AppError:
        about = ""  # the person belongs to another file now
    page = register.read(session, letter)
    return Signed(editing, about, page, verdict, letters.is_erased(session, letter))


def _pictures(session: Session, letter: RecordId, width: int) -> list[Picture]:
    pdf = letters.document(session, letter)
    return letters.pictures(pdf, width)


class SignedView(SubPage):
    """One signed letter; `record_wanted` asks who saw it; `signatures_changed`: it is to be read again.

    `next_wanted` asks for a letter about this one, `letter_wanted` carries another letter. `kept` follows
    `save`: whether what was written is in the vault.
    """

    record_wanted = Signal()
    signatures_changed = Signal()
    next_wanted = Signal()
    letter_wanted = Signal(object)
    kept = Signal(bool)

    def __init__(self, desk: Desk, signed: Signed, *, name: str = "signed") -> None:
        super().__init__()
        self.setObjectName(f"{name}_page")
        self._desk, self._signed = desk, signed
        self.letter = signed.editing.letter
        self.says = NoticePlace(name=f"{name}_says")
        self.preview = PreviewPane(name=f"{name}_preview")
        self._leaving = False
        self.standing = StandingView(name=f"{name}_standing")
        self.standing.next_wanted.connect(self.next_wanted)
        self.standing.letter_wanted.connect(self.letter_wanted)
        self.form = RegisterForm(desk, self.letter, signed.page.told, name=f"{name}_dispatch")
        self.form.edited.connect(self._look)
        add_key(self, self.tr("Correct what became of it"), "F2", self._go_to_form)
        add_key(self, self.tr("History"), "Ctrl+H", self._ask_record)
        body = column(gap=10, margins=page_margins())
        body.addWidget(Text(self.tr("The signed page"), "heading"))
        body.addLayout(self._facts())
        body.addSpacing(4)
        body.addWidget(line())
        body.addWidget(Text(self.tr("What became of it"), "heading"))
        body.addWidget(self.standing)
        body.addWidget(self.form)
        body.addStretch(1)
        self.body = SidePane(
            scroller(body), self.preview, self.tr("Pages"), icon="file-text", width=WIDTH, name=f"{name}_body"
        )
        self._state = BadgeRow(name=f"{name}_state")
        self._show_standing()
        seen = Button(self.tr("History"), icon="clock-counter-clockwise", name=f"{name}_seen")
        seen.clicked.connect(self.record_wanted)
        back = Button(self.tr("All letters"), icon="back", name=f"{name}_back")
        back.clicked.connect(self.leave)
        head = PageHeader(
            name_or_unknown(signed.about),
            addressee_and_language(desk, signed.editing.basis),
            (self._state, self.body.button, seen, back),
            name=f"{name}_header",
        )
        self.save = Button(self.tr("Save what happened"), icon="check", name=f"{name}_save")
        self.save.clicked.connect(self.keep)
        self._gate = Gate(self.save)
        self.export = Button(self.tr("Export a copy…"), Kind.PRIMARY, icon="file-pdf", name=f"{name}_export")
        self.export.clicked.connect(self._ask_where)
        self.export.setEnabled(signed.verdict is not None)
        bar = ActionBar(end=(self._gate, self.export), name=f"{name}_bar")
        side = theme.space("page")
        find, sides = whereabouts.of_letter, (side, 4, side, 4)
        kept = KeptLine(desk, find, self.letter, margins=sides, name=f"{name}_kept")
        self.setLayout(column(head, kept, self.says, (self.body, 1), bar, gap=0))
        self.setFocusProxy(self.export)
        self._look()
        self._draw = QTimer(self)
        self._draw.setSingleShot(True)
        self._draw.timeout.connect(self._read_pages)
        if signed.erased:
            words = self.tr("The letter was erased, as two members decided.")
            self.says.say("neutral", words, self.tr("What became of it stays in the register."))
        if signed.verdict is None:
            return
        if signed.verdict.good:
            self._draw.start(0)  # when the panes know how wide they are
        else:
            words = self.tr("Pages of letters that were signed elsewhere are not drawn here yet.")
            self.preview.says.say("neutral", words, self.tr("Export a copy to read it."))

    def _facts(self) -> QBoxLayout:
        lines = column(gap=8)
        verdict = self._signed.verdict
        if verdict is None:
            words = self.tr("The signed page is not here, or cannot be read.")
            more = self.tr("It may not have come with the record. Ask those who signed it for a copy.")
            lines.addWidget(Notice("attention", words, more, name="signed_no_page"))
            return lines
        lines.addWidget(VerdictView(verdict, name="signed_verdict"))
        if verdict.good:
            acts = SignatureActs(self._desk, self.letter, verdict, name="signed_acts")
            acts.changed.connect(self.signatures_changed)
            lines.addWidget(acts)
        return lines

    @Slot()
    def _read_pages(self) -> None:
        session, letter, width = self._desk.session, self.letter, self.preview.page_width()
        self._desk.read(lambda _: _pictures(session, letter, width), self._show_pages, self._no_pages)

    @Slot(object)
    def _show_pages(self, pictures: list[Picture]) -> None:
        self.preview.show_pages(pictures)

    @Slot(object)
    def _no_pages(self, error: Exception) -> None:
        tell(self.preview.says, error)

    # What happened ----------------------------------------------------------------------------------

    @Slot()
    def _go_to_form(self) -> None:
        focus_first(self.form)

    @Slot()
    def _ask_record(self) -> None:
        self.record_wanted.emit()

    def _show_standing(self) -> None:
        page = self._signed.page
        self._state.set_marks((standing_mark(page.standing),))
        self.standing.show_page(page)

    @Slot()
    def _look(self) -> None:
        if self.is_safe():
            self._gate.close_because(self.tr("Nothing new is written."))
        else:
            self._gate.open()

    def is_safe(self) -> bool:
        """Whether nothing is written that is not in the vault."""
        return self.form.told() == self._signed.page.told

    @Slot()
    def leave(self) -> None:
        """Go back; what was written is saved first."""
        if self.is_safe():
            self.left.emit()
            return
        self._leaving = True
        self.keep()

    @Slot()
    def keep(self) -> None:
        """Save what was written; `kept` follows."""
        session, letter, told = self._desk.session, self.letter, self.form.told()
        before = self._signed.page.told

        def work(_: object) -> tuple[Registered, Page]:
            register.record(session, letter, told, before)
            return told, register.read(session, letter)

        self._gate.close_because(self.tr("It is being saved."))
        self._desk.write(work, self._saved, self._not_saved)

    @Slot(object)
    def _saved(self, outcome: tuple[Registered, Page]) -> None:
        told, page = outcome
        # What was written stands; where somebody else's words stand beside it, the list says so.
        self._signed = self._signed._replace(page=msgspec.structs.replace(page, told=told))
        self._show_standing()
        self._look()
        self.says.say("good", self.tr("Saved with the letter."))
        self._desk.recorded.emit()
        self.kept.emit(True)
        if self._leaving:
            self.left.emit()

    @Slot(object)
    def _not_saved(self, error: Exception) -> None:
        self._leaving = False
        self._look()
        tell(self.says, error)
        self.kept.emit(False)

    # A copy -----------------------------------------------------------------------------------------

    @Slot()
    def _ask_where(self) -> None:
        ask_to_save(
            self,
            self.tr("Export a copy"),
            f"letter-{self.letter[:8]}.pdf",
            self.export_to,
            name="signed_dialog",
        )

    @Slot(object)
    def export_to(self, path: Path) -> None:
        """Write a copy of the signed page."""
        session, letter = self._desk.session, self.letter

        def work(_: object) -> Path:
            letters.export(session, letter, path)
            return path

        self._desk.write(work, self._exported, self._say)

    @Slot(object)
    def _exported(self, path: Path) -> None:
        words = self.tr("A copy is saved as {file}.").format(file=isolate(path.name))
        more = self.tr("It is not locked: whoever has the file can read it. The vault keeps its own.")
        self.says.say("good", words, more)

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)
