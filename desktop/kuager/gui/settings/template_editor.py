"""A template of the office's own: its words, whether it follows the form, and its letter from invented facts.

Its words stand sentence by sentence or as the whole text of its file; what is written in one is in the other.
The text is tried shortly after each change, off the window's thread; an answer to an older state is dropped.
What was typed waits as an encrypted draft until it is kept or thrown away. A text that does not follow the
form says where, and cannot be kept.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QStackedWidget

from kuager.errors import AppError
from kuager.flows import letters, templates
from kuager.flows.letters import Picture
from kuager.flows.templates import Looked, Piece, Template
from kuager.flows.unlock import Session
from kuager.gui import theme
from kuager.gui.autosave import Autosave
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.jobs import Work
from kuager.gui.letters.preview_pane import WIDTH, PreviewPane
from kuager.gui.settings.template_sentences import TemplateSentences
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.entries import ChoiceBox, TextArea
from kuager.gui.widgets.fields import Field, Understanding, UnderstoodLine
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, held, line, row, scroller
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.saved_line import SavedLine
from kuager.gui.widgets.side_pane import SidePane
from kuager.gui.widgets.sub_page import SubPage

_LOOK_AFTER_MS: Final = 400
_UNKNOWN: Final = "unknown name: "
_BRACE: Final = "a brace"


class Opening(NamedTuple):
    """A template as the editor gets it: its words, and what was typed of it and not kept yet."""

    id: str
    words: str
    draft: str = ""


def read_opening(session: Session, template_id: str) -> Opening:
    """An own template; call it on a worker."""
    return Opening(template_id, templates.text(session, template_id), templates.draft(session, template_id))


def read_copy(session: Session, template_id: str) -> Opening:
    """A copy of a template, not kept yet."""
    words = templates.copied(session, template_id)
    own_id = templates.look(session, words.encode("utf-8")).template.id
    return Opening(own_id, words, templates.draft(session, own_id))


class _Tried(NamedTuple):
    number: int
    looked: Looked
    pictures: list[Picture]


def _try(session: Session, words: str, number: int, width: int) -> _Tried:
    looked = templates.look(session, words.encode("utf-8"))
    return _Tried(number, looked, letters.pictures(looked.pdf, width))


class TemplateEditor(SubPage):
    """`kept` carries the template."""

    kept = Signal(object)

    def __init__(self, desk: Desk, opening: Opening, *, name: str = "template") -> None:
        super().__init__()
        self.setObjectName(f"{name}_editor")
        self._desk, self._opening, self._name = desk, opening, name
        self._number = 0
        self._leaving = False
        self.says = NoticePlace(name=f"{name}_says")
        self.says.acted.connect(self._start_again)
        self.area = TextArea(opening.draft or opening.words, lines=12, name=f"{name}_text")
        self.area.setAccessibleName(self.tr("Text of the template"))
        self.area.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # its form is read from the left
        self.area.textChanged.connect(self._was_edited)
        self.sentences = TemplateSentences(desk, name=f"{name}_sentences")
        self.sentences.worded.connect(self._reword)
        self._pieces: tuple[Piece, ...] = ()
        self.state = UnderstoodLine(name=f"{name}_state")
        self.state.offer_taken.connect(self._go_to_fault)
        self.facts = ChoiceBox([(each, each) for each in templates.names()], name=f"{name}_facts")
        self.preview = PreviewPane(name=f"{name}_preview")
        self.autosave = Autosave(desk, self._draft, self)
        self.saved = SavedLine(name=f"{name}_saved")
        self.autosave.saving.connect(self.saved.show_saving)
        self.autosave.kept.connect(self._was_saved)
        self.autosave.failed.connect(self._not_saved)
        self.autosave.settled.connect(self._try_to_leave)
        self.area.left.connect(self.autosave.flush)
        self.sentences.left.connect(self.autosave.flush)
        self._fault = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_LOOK_AFTER_MS)
        self._pause.timeout.connect(self._look)
        self._lay_out(name)
        if opening.draft:
            self.says.say(
                "neutral",
                self.tr("This is what was being written last; it is not kept yet."),
                act=self.tr("Begin again from the template"),
            )
        self._load_sentences()
        self._pause.start(0)

    def _lay_out(self, name: str) -> None:
        insert = Button(self.tr("Put it in"), icon="plus", name=f"{name}_insert")
        insert.clicked.connect(self._insert)
        facts = Field(self.tr("Facts that a template may name"), self.facts)
        side = theme.space("page")
        self._turn = Button("", icon="article", name=f"{name}_turn")
        self._turn.clicked.connect(self._turn_over)
        self._scroller = scroller(self.sentences)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._both = QStackedWidget()
        self._both.addWidget(self._scroller)
        self._both.addWidget(self.area)
        words = held(
            column(
                row((facts, 1), insert, self._turn, gap=10),
                (self._both, 1),
                self.state,
                gap=8,
                margins=(side, 10, side, 8),
            )
        )
        self.body = SidePane(
            words, self.preview, self.tr("Preview"), icon="file-text", width=WIDTH, name=f"{name}_body"
        )
        discard = Button(self.tr("Throw the changes away…"), Kind.QUIET, icon="trash", name=f"{name}_discard")
        discard.clicked.connect(self._ask_discard)
        back = Button(self.tr("All templates"), icon="back", name=f"{name}_back")
        back.clicked.connect(self.leave)
        below = self.tr("shown with invented people")
        head = PageHeader(
            isolate(self._opening.id), below, (discard, self.body.button, back), name=f"{name}_header"
        )
        self.keep = Button(self.tr("Keep the template"), Kind.PRIMARY, icon="check", name=f"{name}_keep")
        self.keep.clicked.connect(self._keep)
        self._gate = Gate(self.keep)
        self._gate.close_because(self.tr("It is being tried."))
        foot = row(self.saved, (self._gate, 1), gap=16, margins=(side, 8, side, 8))
        self.setLayout(column(head, self.says, (self.body, 1), line(), foot, gap=0))
        self._name_turn()
        self.setFocusProxy(self._both)

    # The text ---------------------------------------------------------------------------------------

    def words(self) -> str:
        """The text as it stands."""
        return self.area.toPlainText()

    def _draft(self) -> Work:
        session, template_id, words = self._desk.session, self._opening.id, self.words()
        return lambda _: templates.keep_draft(session, template_id, words)

    def _load_sentences(self) -> None:
        """The sentences as the whole text has them; none while it does not follow the form."""
        try:
            self._pieces = templates.pieces(self.words())
        except AppError:
            self._pieces = ()
        self.sentences.load(self._pieces)

    @Slot(int, str)
    def _reword(self, number: int, words: str) -> None:
        text, self._pieces = templates.worded(self.words(), self._pieces, number, words)
        self.area.setPlainText(text)

    @Slot()
    def _turn_over(self) -> None:
        """The whole text instead of the sentences, or the sentences again."""
        if self._shows_text():
            self._load_sentences()
        self._both.setCurrentWidget(self._scroller if self._shows_text() else self.area)
        self._name_turn()

    def _shows_text(self) -> bool:
        return self._both.currentWidget() is self.area

    def _name_turn(self) -> None:
        shows_text = self._shows_text()
        self._turn.set_words(self.tr("Sentence by sentence") if shows_text else self.tr("Whole text"))

    @Slot()
    def _was_edited(self) -> None:
        self._number += 1
        self.autosave.touch()
        self._gate.close_because(self.tr("It is being tried."))
        self._pause.start()

    @Slot()
    def _insert(self) -> None:
        area = self.area if self._shows_text() else self.sentences.last()
        if area is not None:
            area.insertPlainText("{" + self.facts.code() + "}")
            area.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _start_again(self) -> None:
        self.says.clear()
        self.area.setPlainText(self._opening.words)
        self._load_sentences()

    # Trying it --------------------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        session, words, number = self._desk.session, self.words(), self._number
        width = self.preview.page_width()

        def work(_: object) -> _Tried | tuple[int, AppError]:
            try:
                return _try(session, words, number, width)
            except AppError as error:  # what is wrong with it is an answer here, and belongs to its number
                return number, error

        self._desk.read(work, self._show_tried, self._say)

    @Slot(object)
    def _show_tried(self, tried: _Tried | tuple[int, AppError]) -> None:
        if tried[0] != self._number:
            return  # something was typed meanwhile
        if not isinstance(tried, _Tried):
            self._show_fault(tried[1])
            return
        self._fault = ""
        self.preview.show_pages(tried.pictures)
        lacking = tried.looked.lacking
        if lacking:
            words = self.tr("It follows the form, but never says what is required: {elements}")
            understanding = Understanding(
                words.format(elements=isolate(", ".join(lacking))), kind="attention"
            )
        else:
            understanding = Understanding(self.tr("It follows the form."))
        self.state.show_understanding(understanding)
        self._gate.open()

    def _show_fault(self, error: AppError) -> None:
        reason = str(error.facts.get("reason", error.code))
        self._fault = ""
        if error.code == "letter.missing_glyph":
            facts = {name: isolate(str(fact)) for name, fact in error.facts.items()}
            words = self.tr("No font of the program has the character {character} ({name}).").format(**facts)
            self._fault = str(error.facts.get("character", ""))
        elif reason.startswith(_UNKNOWN):
            self._fault = reason.removeprefix(_UNKNOWN)
            words = self.tr("There is no fact called {name} here.").format(name=isolate(self._fault))
        elif reason.startswith(_BRACE):
            words = self.tr("A brace stands where it names no fact.")
        else:
            words = self.tr("It does not follow the form: {reason}").format(reason=isolate(reason))
        offer = self.tr("Show me") if self._fault else ""
        self.state.show_understanding(Understanding(words, kind="attention", offer=offer))
        self._gate.close_because(self.tr("Only what follows the form can be kept."))

    @Slot()
    def _go_to_fault(self) -> None:
        if not self._shows_text():
            self._turn_over()
        start = QTextCursor(self.area.document())
        found = self.area.document().find(self._fault, start)
        if not found.isNull():
            self.area.setTextCursor(found)
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    # Keeping and leaving ----------------------------------------------------------------------------

    @Slot()
    def _keep(self) -> None:
        session, words = self._desk.session, self.words()
        self._gate.close_because(self.tr("It is being kept."))
        self._desk.write(lambda _: templates.keep(session, words), self._was_kept, self._not_kept)

    @Slot(object)
    def _was_kept(self, form: Template) -> None:
        self.autosave.forget()
        session, template_id = self._desk.session, self._opening.id
        self._desk.draft(lambda _: templates.settle_draft(session, template_id), self._was_settled, self._say)
        self.kept.emit(form)

    @Slot(object)
    def _was_settled(self, _: object) -> None:
        """The draft is gone; there is nothing to say."""

    @Slot(object)
    def _not_kept(self, error: Exception) -> None:
        self._gate.open()
        self._say(error)

    @Slot()
    def leave(self) -> None:
        """Go back to the list as soon as the draft is on the disk."""
        self._leaving = True
        self.autosave.flush()
        self._try_to_leave()

    @Slot()
    def _try_to_leave(self) -> None:
        if self._leaving and self.autosave.is_safe():
            self.left.emit()

    @Slot()
    def _ask_discard(self) -> None:
        question = ConfirmDialog(
            self,
            self.tr("Throw the changes away?"),
            self.tr("The template stays as it was kept last. A copy that was never kept is gone."),
            self.tr("Throw the changes away"),
            self.tr("Go on writing"),
            name=f"{self._name}_discard_confirm",
        )
        question.confirmed.connect(self._discard)
        question.open()

    @Slot()
    def _discard(self) -> None:
        self.autosave.forget()
        session, template_id = self._desk.session, self._opening.id
        self._desk.draft(
            lambda _: templates.settle_draft(session, template_id), self._was_discarded, self._say
        )

    @Slot(object)
    def _was_discarded(self, _: object) -> None:
        self.left.emit()

    @Slot(object)
    def _was_saved(self, _: object) -> None:
        self.saved.show_saved(self._desk.now())

    @Slot(object)
    def _not_saved(self, error: Exception) -> None:
        self._leaving = False
        self.saved.show_failed()
        self._say(error)

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)
