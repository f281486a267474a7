"""The field for a passphrase: hidden, can be shown, and honest about the keyboard.

The commonest cause of a "wrong" passphrase is another keyboard layout or Caps Lock. The layout is named
only where the platform really tells it (Windows, macOS); elsewhere Qt gives the system's locale, which is
no layout, so the script of the letter typed last is named instead. Qt knows no Caps Lock: it is known only
after a letter has been typed whose case and Shift key do not agree, and until then nothing is said.
Nothing typed here reaches undo of another field, an input service, a drag, or the clipboard.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from kuager.gui import theme
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.name_rows import script_words
from kuager.gui.widgets.text import Key, Text
from kuager.model.names import script

_PLATFORMS_THAT_TELL = ("windows", "cocoa")


class SecretEntry(QLineEdit):
    """A line whose letters are hidden; `caps_lock` is None until it is known."""

    keyboard_noticed = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setDragEnabled(False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.caps_lock: bool | None = None
        self.typed_script = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            return
        self._notice(event)
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    def _notice(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock and self.caps_lock is not None:
            self.caps_lock = not self.caps_lock
        elif len(letter) == 1 and letter.isalpha():
            self.typed_script = script(letter)
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if letter.isupper() != letter.islower():  # the script has cases
                self.caps_lock = letter.isupper() != shifted
        else:
            return
        self.keyboard_noticed.emit()


class PassphraseField(QWidget):
    """Caption, hidden line with an eye, and what is known of the keyboard. Enter submits."""

    submitted = Signal()
    edited = Signal()

    def __init__(self, label: str, *, shows_keyboard: bool = True, name: str = "passphrase") -> None:
        super().__init__()
        self.setObjectName(f"{name}_field")
        self.entry = SecretEntry(name=name)
        self.entry.setAccessibleName(label)
        caption = Text(label, "caption")
        caption.setBuddy(self.entry)
        self._eye = Button(self.tr("Show"), Kind.QUIET, icon="eye", name=f"{name}_show")
        self._eye.clicked.connect(self._turn)
        self._label_layout = Text("", "small")
        self._layout = Key("")
        policy = self._layout.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the field must not jump at the first letter
        self._layout.setSizePolicy(policy)
        self._caps = Text("", "small")
        lines = column(caption, row((self.entry, 1), self._eye), gap=theme.space("xs"))
        self.setLayout(lines)
        self.setFocusProxy(self.entry)
        self.entry.returnPressed.connect(self.submitted)
        self.entry.textEdited.connect(self.edited)
        self._show(hidden=True)
        if shows_keyboard:  # else the words have no place, and shown they would be windows of their own
            lines.addLayout(row(self._label_layout, self._layout, self._caps, None, gap=6))
            self.entry.keyboard_noticed.connect(self._show_keyboard)
            QGuiApplication.inputMethod().localeChanged.connect(self._show_keyboard)
            self._show_keyboard()

    def text(self) -> str:
        """What is typed so far: for a strength hint, never to keep."""
        return self.entry.text()

    def take(self) -> str:
        """The passphrase; the field is empty and hidden afterwards."""
        passphrase = self.entry.text()
        self.clear()
        return passphrase

    def clear(self) -> None:
        """Forget what was typed and hide again."""
        self.entry.clear()
        self._show(hidden=True)

    def set_text(self, passphrase: str) -> None:
        """Fill in a suggested passphrase."""
        self.entry.setText(passphrase)
        self.edited.emit()

    def show_letters(self, *, shown: bool) -> None:
        """Show or hide what is typed."""
        self._show(hidden=not shown)

    @Slot()
    def _turn(self) -> None:
        self._show(hidden=self.entry.echoMode() is QLineEdit.EchoMode.Normal)

    def _show(self, *, hidden: bool) -> None:
        mode = QLineEdit.EchoMode
        self.entry.setEchoMode(mode.Password if hidden else mode.Normal)
        self._eye.set_icon("eye" if hidden else "eye-slash")
        self._eye.set_words(self.tr("Show") if hidden else self.tr("Hide"))
        self._eye.setAccessibleDescription(
            self.tr("Show what I type") if hidden else self.tr("Hide what I type")
        )

    @Slot()
    def _show_keyboard(self) -> None:
        told = _layout_words()
        layout = told or script_words(self.entry.typed_script)
        self._label_layout.setText(self.tr("Keyboard:") if told else self.tr("Letters:"))
        self._label_layout.setVisible(bool(layout))
        self._layout.setVisible(bool(layout))
        self._layout.setText(layout)
        caps = self.entry.caps_lock
        self._caps.setVisible(caps is not None)
        self._caps.setText(self.tr("Caps Lock is on") if caps else self.tr("Caps Lock is off"))
        self._caps.set_tone("attention" if caps else "")
        self.entry.setAccessibleDescription(self._caps.text() if caps else "")


def _layout_words() -> str:
    """The keyboard's language in its own words, where the platform tells it."""
    if QGuiApplication.platformName() not in _PLATFORMS_THAT_TELL:
        return ""
    return QGuiApplication.inputMethod().locale().nativeLanguageName()
