"""A question that may be read aloud, in the family's language, and the field that it fills.

It follows the keyboard: whoever comes into a field sees the question of that field. It can be turned by
itself too, and leads to its field. Nothing is ever filled in from here, and no question has to be asked.
Hidden or not is remembered; the language is the family's, until another one is chosen for this interview.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QWidget

from kuager.flows import questions
from kuager.flows.questions import Question
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.icons import Glyph
from kuager.gui.interview.fields import where_is
from kuager.gui.people.record_words import field_label
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import ChoiceBox
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import bar, column, held, mirrored, row, top
from kuager.gui.widgets.text import Elided, Wrapped
from kuager.gui.widgets.turning import Turning
from kuager.model.interview import Interview
from kuager.model.names import script

SETTING: Final = "questions"
_HIDDEN: Final = "hidden"
_FALLBACK: Final = "kk"
_QUOTES: Final = {"zh": "“{question}”", "en": "“{question}”"}
_OTHER_QUOTES: Final = "«{question}»"
_LEAST_WORDS: Final = 440
_NARROWEST: Final = 200
_READING_STEP: Final = "consent"
_LOW: Final = 480
"""Height of a window, at 100 %, under which the keys alone must do."""


class _Words(Wrapped):
    """The question, from the side where its script begins."""

    def show_words(self, words: str) -> None:
        self.setText(words)
        rtl = script(words) == "Arab"
        # In a line of its own it stands at the start of the page; inside it, the words run their own way.
        start = Qt.AlignmentFlag.AlignRight if rtl or mirrored() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class QuestionBand(QFrame):
    """`field_wanted` carries the path of a field; `shown` says that it came into sight or went."""

    field_wanted = Signal(str)
    shown = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("question_band")
        self.setProperty("ground", "accentSoft")
        self._desk = desk
        self._interview: Interview | None = None
        self._step, self._person, self._code = "", 0, ""
        self._wanted, self._in_the_way = desk.setting(SETTING) != _HIDDEN, False
        self._languages: tuple[str, ...] = ()
        self._above = Elided("", "small", "ink")
        self._words = _Words("", "strong")
        self._words.setObjectName("question_words")
        self._language = ChoiceBox(
            [(code, desk.label("languages", code)) for code in questions.load()],
            whole=True,
            name="question_language",
        )
        self._language.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._language.setAccessibleName(self.tr("Language of the questions"))
        self._language.chosen.connect(self._show)
        self._field = Button(self.tr("Go to the field"), Kind.QUIET, name="question_field")
        self._before = Button(self.tr("Before"), Kind.QUIET, icon="back", name="question_before")
        self._next = Button(self.tr("Next"), Kind.QUIET, icon="forward", name="question_next")
        self._hide = Button(self.tr("Hide"), Kind.QUIET, icon="x", name="question_hide")
        self._field.clicked.connect(self._go_to_field)
        self._before.clicked.connect(self._turn_back)
        self._next.clicked.connect(self._turn)
        self._hide.clicked.connect(self.turn_visible)
        self._acts = held(row(self._field, self._before, self._next, self._language, self._hide, None, gap=2))
        self._said = held(column(self._above, self._words, gap=0))
        mark = Glyph("speaker-high", "accent", beside="body")
        self._box = Turning(self._said, self._acts, lead=theme.px(_LEAST_WORDS))
        inner = row(mark, (self._box, 1), gap=10, margins=(theme.space("m"), 4, 8, 4))
        top(inner, mark)
        self.setLayout(row(bar("accent"), (inner, 1), gap=0))
        add_key(self, self.tr("Next question"), "F7", self._turn)
        add_key(self, self.tr("Question before"), "Shift+F7", self._turn_back)
        add_key(self, self.tr("To the field of the question"), "F9", self._go_to_field)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._appear()

    def minimumSizeHint(self) -> QSize:
        # The acts go where there is no room for them, so they must not keep the window from getting lower.
        least = super().minimumSizeHint()
        height = min(least.height(), self._said.minimumSizeHint().height() + 8)
        return QSize(min(least.width(), theme.px(_NARROWEST)), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_acts()
        self._box.turn()

    def _fit_acts(self) -> None:
        """What keys do too goes first."""
        self._acts.setVisible(not self.is_low())
        room = self.width() - theme.size("icon") - 2 * theme.space("xl")
        least = (self._before, self._next, self._language)
        room -= sum(act.sizeHint().width() + 2 for act in least)
        for act in (self._hide, self._field):
            room -= act.sizeHint().width() + 2
            act.setVisible(room >= 0)

    def is_low(self) -> bool:
        """Whether the window is too low for the acts; what they do is still done by keys."""
        return self.window().height() < theme.px(_LOW)

    # What is shown ----------------------------------------------------------------------------------

    def show_interview(self, interview: Interview) -> None:
        """The document as it is now: its languages, and which fields there are."""
        first, self._interview = self._interview is None, interview
        spoken = interview.session.languages
        if first or spoken != self._languages:
            self._languages = spoken
            known = questions.load()
            wanted = (*spoken, self._desk.language, _FALLBACK)
            self._language.choose(next(code for code in wanted if code in known))
            self._show()

    def show_step(self, step: str, person: int) -> None:
        """The questions of a step; the first one, unless the keyboard is in a field of another."""
        if (step, person) != (self._step, self._person):
            self._step, self._person = step, person
            self._code = ""
            self._show()

    def questions(self) -> Sequence[Question]:
        """What may be asked in the open step."""
        known = questions.load().get(self._language.code())
        if known is None or self._interview is None:
            return ()
        return [each for each in known.questions if self._spot(each)[0] == self._step]

    def question(self) -> Question | None:
        """What is shown now."""
        asked = self.questions()
        return next((each for each in asked if each.code == self._code), asked[0] if asked else None)

    def _path(self, question: Question) -> str:
        if question.field.startswith("persons."):
            return question.field.replace("persons.", f"persons.{self._person}.", 1)
        return question.field

    def _spot(self, question: Question) -> tuple[str, str]:
        if self._interview is None:
            return "", ""
        step, control, _ = where_is(self._path(question), self._interview)
        return step, control

    @Slot()
    def _show(self) -> None:
        asked, question = self.questions(), self.question()
        if question is not None:
            known = questions.load()[self._language.code()]
            quotes = _QUOTES.get(known.language, _OTHER_QUOTES)
            self._words.show_words(quotes.format(question=question.text))
            parts = [
                self.tr("Read aloud {number} of {total}").format(
                    number=asked.index(question) + 1, total=len(asked)
                ),
                self.tr("for: {field}").format(field=isolate(field_label(question.field.split(".")[-1]))),
            ]
            if not known.reviewed:
                parts.append(self.tr("draft, its wording is not checked"))
            self._above.setText(" · ".join(parts))
            self.setAccessibleName(question.text)
            self.setAccessibleDescription(self._above.text())
        self._appear()

    def _appear(self) -> None:
        """Where a step has no question there is no band."""
        covered = self._in_the_way and self._step == _READING_STEP
        self.setVisible(self._wanted and not covered and self.question() is not None)
        self._box.turn()

    # Turning ----------------------------------------------------------------------------------------

    @Slot()
    def _turn(self) -> None:
        self._go(1)

    @Slot()
    def _turn_back(self) -> None:
        self._go(-1)

    def _go(self, by: int) -> None:
        asked, question = self.questions(), self.question()
        if question is None:
            return
        at = asked.index(question) + by
        if 0 <= at < len(asked):
            self._code = asked[at].code
            self._show()

    @Slot()
    def _go_to_field(self) -> None:
        question = self.question()
        if question is not None:
            self.field_wanted.emit(self._path(question))

    @Slot(QWidget, QWidget)
    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """Show the question of the field that the keyboard came into."""
        if now is None or not self._wanted or now.window() is not self.window() or self.isAncestorOf(now):
            return
        controls = {control: each.code for each in self.questions() if (control := self._spot(each)[1])}
        holder: QWidget | None = now
        while holder is not None:
            code = controls.get(holder.objectName())
            if code is not None:
                self._code = code
                self._show()
                return
            holder = holder.parentWidget()

    # Sight ------------------------------------------------------------------------------------------

    def is_wanted(self) -> bool:
        """Whether questions are shown at all."""
        return self._wanted

    @Slot(bool)
    def make_room(self, needed: bool) -> None:
        """Go while something else is read aloud, and come back."""
        self._in_the_way = needed
        self._appear()

    @Slot()
    def turn_visible(self) -> None:
        """Show or hide it, now and from now on."""
        self._wanted = not self._wanted
        self._desk.keep_setting(SETTING, "" if self._wanted else _HIDDEN)
        self._appear()
        self.shown.emit(self._wanted)
