"""Which text is read when consent is asked, and how much of it was (`Consent.read_aloud`).

A text that nobody has checked is never offered as ready: the office's own comes first, as a file or as a
paper whose version is typed; a draft is read only after a plain sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from kuager.flows import consent_texts
from kuager.flows.consent_texts import ConsentText, Offered
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.file_choice import Asked, FileChoice, ask_to_save
from kuager.gui.i18n import isolate
from kuager.gui.interview.parts import Part
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.confirm import ConfirmPanel
from kuager.gui.widgets.entries import ChoiceBox
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Text, Wrapped
from kuager.gui.widgets.turning import Turning

_FALLBACK: Final = "kk"


class ReadingPart(Part):
    """`opened` carries the text that is to be read, an `Offered`."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("consent_reading")
        self._desk = desk
        self._offered: dict[str, Offered] = {}
        self._read: tuple[str, ...] = ()
        self._version = ""
        self._languages: tuple[str, ...] = ()
        self._question: ConfirmPanel | None = None
        self._language = ChoiceBox(name="reading_language", whole=True)
        self._language.setAccessibleName(self.tr("Language of the text"))
        self._language.chosen.connect(self._show)
        self._state = NoticePlace(name="reading_state")
        self._says = NoticePlace(name="reading_says")
        self._count = Wrapped("", "small")
        self._count.setObjectName("reading_count")
        self._begin = Button(self.tr("Read aloud"), icon="speaker-high", name="consent_read")
        self._take = Button(self.tr("Take the office's text from a file…"), name="consent_take_text")
        self._draft = Button(self.tr("Read the unchecked text…"), Kind.QUIET, name="consent_read_draft")
        self._write = Button(self.tr("Write the draft to a file…"), Kind.QUIET, name="consent_write_draft")
        self._begin.clicked.connect(self._open)
        self._draft.clicked.connect(self._ask)
        self._take.clicked.connect(self._choose_text)
        self._write.clicked.connect(self._choose_place)
        self._acts = Turning(self._begin, self._take, self._draft, self._write)
        self._asking = QVBoxLayout()
        self._asking.setContentsMargins(0, 0, 0, 0)
        self.setLayout(
            column(
                row(Text(self.tr("The words that are read aloud"), "caption"), None, self._language),
                self._state,
                self._says,
                self._acts,
                self._asking,
                self._count,
                gap=theme.space("s"),
            )
        )
        self._show()
        session = desk.session
        desk.read(lambda _: consent_texts.offered(session), self._take_offered, self._say)

    # The part of the form ---------------------------------------------------------------------------

    def value(self) -> tuple[str, ...]:
        return self._read

    def set_value(self, value: Sequence[str]) -> None:
        self._read = tuple(value)
        self._say_count()

    def show_version(self, version: str) -> None:
        """Say what was read as of another text."""
        self._version = version
        self._say_count()

    def suggest(self, languages: Sequence[str]) -> None:
        """Begin with a language that the family speaks."""
        if tuple(languages) != self._languages:
            self._languages = tuple(languages)
            self._choose_language()

    def note_read(self, text: ConsentText, purpose: str) -> None:
        """That the words of a purpose were read; another text begins its count anew."""
        before = self._read if self._version == text.stamp else ()
        self._version = text.stamp
        self._read = before if purpose in before else (*before, purpose)
        self._say_count()

    def take_keyboard(self) -> None:
        """The keyboard comes back from the text."""
        button = self._begin if not self._begin.isHidden() else self._draft
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    # Which text -------------------------------------------------------------------------------------

    @Slot(object)
    def _take_offered(self, offered: tuple[Offered, ...]) -> None:
        self._offered = {each.text.language: each for each in offered}
        self._language.set_choices([(code, self._desk.label("languages", code)) for code in self._offered])
        self._choose_language()

    def _choose_language(self) -> None:
        spoken = (*self._languages, self._desk.language, _FALLBACK)
        self._language.choose(next((code for code in spoken if code in self._offered), ""))
        self._show()

    @Slot()
    def _show(self) -> None:
        self._drop_question()
        offered = self._offered.get(self._language.code())
        ready = offered is not None and offered.ready
        self._language.setVisible(bool(self._offered))
        self._begin.setVisible(ready)
        self._draft.setVisible(offered is not None and not ready)
        self._write.setVisible(offered is not None and not offered.own)
        if offered is None:
            self._state.clear()
        elif ready:
            detail = self.tr("Version {version}. Checked by: {who}.").format(
                version=isolate(offered.text.stamp), who=isolate(offered.text.reviewed_by)
            )
            self._state.say("good", self.tr("The office's own text."), detail)
        else:
            self._say_unchecked(offered)
        self._acts.turn()
        self._say_count()

    def _say_unchecked(self, offered: Offered) -> None:
        language = isolate(self._desk.label("languages", offered.text.language))
        happened = self.tr("There is no checked text in this language: {language}.").format(language=language)
        whose = (
            self.tr("The office's text is not marked as checked.")
            if offered.own
            else self.tr("What comes with the program is a draft that nobody has checked.")
        )
        instead = self.tr(
            "Take the office's own text from a file, or read your paper and write its date or number below, "
            "under “Which text”."
        )
        self._state.say("attention", happened, f"{whose} {instead}")

    def _say_count(self) -> None:
        version = self._version
        text = next((each.text for each in self._offered.values() if each.text.stamp == version), None)
        words = ""
        if text is not None:
            words = self.tr("Read aloud: {done} of {total} questions, version {version}.").format(
                done=len(self._read), total=len(text.questions), version=isolate(version)
            )
        elif self._read:
            words = self.tr("Read aloud from another text: %n question(s).", "", len(self._read))
        self._count.setText(words)
        self._count.setVisible(bool(words))

    # Acts -------------------------------------------------------------------------------------------

    @Slot()
    def _open(self) -> None:
        self._drop_question()
        self.opened.emit(self._offered[self._language.code()])

    @Slot()
    def _ask(self) -> None:
        self._drop_question()
        self._question = ConfirmPanel(
            self.tr("Nobody has checked these words. Read them all the same?"),
            self.tr(
                "They may be wrong, or say less than the law asks for, and what is answered to them may not "
                "hold. The record will say which text it was."
            ),
            self.tr("Read the unchecked text"),
            self.tr("Leave it"),
            name="reading_question",
        )
        self._question.confirmed.connect(self._open)
        self._question.declined.connect(self._decline)
        self._asking.addWidget(self._question)
        self._question.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _decline(self) -> None:
        self._drop_question()
        self.take_keyboard()

    def _drop_question(self) -> None:
        if self._question is not None:
            self._asking.removeWidget(self._question)
            self._question.hide()
            self._question.deleteLater()
            self._question = None

    @Slot()
    def _choose_text(self) -> None:
        choice = FileChoice(
            self,
            self.tr("The office's consent text"),
            Asked.FILE,
            filters=(self.tr("Consent texts (*.toml)"),),
            name="consent_text_choice",
        )
        choice.chosen.connect(self._adopt)
        choice.open()

    @Slot(object)
    def _adopt(self, path: Path) -> None:
        session = self._desk.session
        self._desk.write(lambda _: consent_texts.adopt(session, path), self._was_adopted, self._say)

    @Slot(object)
    def _was_adopted(self, text: ConsentText) -> None:
        self._languages = (text.language,)
        self._offered[text.language] = Offered(text, own=True)
        self._take_offered(tuple(self._offered.values()))
        self._says.say("good", self.tr("It is kept in this vault for everybody who works with it."))

    @Slot()
    def _choose_place(self) -> None:
        language = self._language.code()
        ask_to_save(
            self,
            self.tr("Where to write the draft"),
            f"consent-{language}.toml",
            self._write_draft,
            name="consent_draft_choice",
        )

    @Slot(object)
    def _write_draft(self, path: Path) -> None:
        language = self._language.code()
        self._desk.file(lambda _: consent_texts.write_draft(language, path), self._was_written, self._say)

    @Slot(object)
    def _was_written(self, _: object) -> None:
        self._says.say(
            "good",
            self.tr("The draft is written. Correct it, have it checked, and take it from the file again."),
        )

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self._says, error)
