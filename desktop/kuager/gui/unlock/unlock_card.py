"""Unlocking: one field, what the keyboard does, and calm words when it did not open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from kuager.errors import AppError
from kuager.gui import theme
from kuager.gui.file_choice import Asked, FileChoice
from kuager.gui.messages import message_for
from kuager.gui.unlock.copied_question import CopiedQuestion
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.layout import column, held, panel, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.passphrase import PassphraseField
from kuager.gui.widgets.text import Elided, Text, Wrapped


class UnlockCard(QWidget):
    """`submitted` carries the passphrase; `folder_chosen` a `Path`; `new_wanted` a vault of one's own.

    `answered` ("moved" or "copy") or `declined` follows `ask_whether_copied`.
    """

    submitted = Signal(str)
    answered = Signal(str)
    declined = Signal()
    folder_chosen = Signal(object)
    new_wanted = Signal()
    recover_wanted = Signal()
    restore_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("unlock_card")
        self._more = Button(self.tr("More"), Kind.QUIET, opens_list=True, name="unlock_another")
        menu = QMenu(self._more)
        menu.addAction(self.tr("Open another folder…")).triggered.connect(self._choose_folder)
        menu.addAction(self.tr("Make a new vault…")).triggered.connect(self.new_wanted)
        menu.addAction(self.tr("Restore a backup…")).triggered.connect(self.restore_wanted)
        menu.addSeparator()
        menu.addAction(self.tr("Clear this machine…")).triggered.connect(self.clear_wanted)
        self._more.setMenu(menu)
        self._locked = Wrapped("", "body", "inkSoft")
        self._locked.setObjectName("unlock_locked")
        self._folder = Elided("", "small")
        self.field = PassphraseField(self.tr("Passphrase"), name="unlock_passphrase")
        self._button = Button(self.tr("Unlock"), Kind.PRIMARY, name="unlock_button")
        self._gate = Gate(self._button)
        self._forgotten = Button(self.tr("Forgotten?"), Kind.LINK, name="unlock_forgotten")
        self._forgotten.setAccessibleDescription(self.tr("Open with recovery sheets"))
        self._forgotten.clicked.connect(self.recover_wanted)
        self._notice = NoticePlace(name="unlock_notice")
        self._form = held(
            column(8, self.field, 8, row(self._forgotten, (self._gate, 1)), gap=8, margins=(0, 0, 0, 4))
        )
        form = column(
            row(Text(self.tr("Unlock"), "title"), None, self._more),
            self._locked,
            self._folder,
            self._form,
            gap=8,
            margins=(32, 26, 32, 20),
        )
        self._question: CopiedQuestion | None = None
        self._foot = column(self._notice, gap=0)
        card = panel(column(held(form), self._foot, gap=0, margins=(1, 1, 1, 1)))
        self.setLayout(column(card, gap=0))
        self.setMaximumWidth(theme.px(520))
        self.setMinimumWidth(min(theme.px(520), 520))
        self.setFocusProxy(self.field)
        self.field.submitted.connect(self._submit)
        self._button.clicked.connect(self._submit)
        self.say("")
        self.show_folder("")

    def say(self, words: str) -> None:
        """What happened before, such as a lock and what was kept."""
        self._locked.setText(words)
        self._locked.setVisible(bool(words))

    def show_folder(self, folder: str) -> None:
        """Which folder will be opened, where it is not the usual one."""
        self._folder.setText(folder)
        self._folder.setVisible(bool(folder))

    def show_failure(self, error: Exception) -> None:
        """Say why it did not open; nothing is counted."""
        message = message_for(error)
        wrong = isinstance(error, AppError) and error.code == "vault.wrong_passphrase"
        kind, icon = ("attention", "keyboard") if wrong else ("danger", "")
        self._notice.say(kind, message.happened, message.detail, icon=icon)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_whether_copied(self, *, rolled_back: bool) -> None:
        """Ask where this vault comes from; the passphrase was right."""
        self._drop_question()
        self._question = CopiedQuestion(rolled_back=rolled_back)
        self._question.answered.connect(self._answer)
        self._question.declined.connect(self._decline)
        self._foot.addWidget(self._question)
        self._form.hide()
        self._question.show()
        self._question.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _answer(self, answer: str) -> None:
        self._drop_question()
        self.answered.emit(answer)

    @Slot()
    def _decline(self) -> None:
        self._drop_question()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.declined.emit()

    def _drop_question(self) -> None:
        if self._question is not None:
            self._foot.removeWidget(self._question)
            self._question.hide()
            self._question.deleteLater()
            self._question = None
            self._form.show()

    def set_busy(self, words: str) -> None:
        """Wait, and say for what; "" takes passphrases again."""
        if words:
            self._gate.close_because(words)
        else:
            self._gate.open()
        for thing in (self.field, self._more, self._forgotten):
            thing.setEnabled(not words)
        if not words:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty the field and say nothing any more."""
        self.field.clear()
        self._notice.clear()
        self._drop_question()

    @Slot()
    def _submit(self) -> None:
        if self._button.isEnabled() and self.field.text():
            self._notice.clear()
            self.submitted.emit(self.field.take())

    @Slot()
    def _choose_folder(self) -> None:
        choice = FileChoice(self, self.tr("The folder of the vault"), Asked.FOLDER, name="unlock_choice")
        choice.chosen.connect(self._was_chosen)
        choice.open()

    @Slot(object)
    def _was_chosen(self, folder: Path) -> None:
        self._notice.clear()
        self._drop_question()
        self.folder_chosen.emit(folder)
