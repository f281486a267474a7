"""What the parts about signing share: a place for notices and forms, files to open and to save."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.flows import documents, trust
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.file_choice import Asked, FileChoice, ask_to_save
from kuager.gui.i18n import isolate
from kuager.gui.settings.form_place import FormPlace
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.sub_page import SubPage


class SigningPart(QWidget):
    """`changed` follows what the other parts show, too."""

    changed = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk, self._name = desk, name
        self.says = NoticePlace(name=f"{name}_says")
        self.forms = FormPlace()

    def _button(
        self, words: str, name: str, icon: str, act: Callable[[], object], kind: Kind = Kind.PLAIN
    ) -> Button:
        button = Button(words, kind, icon=icon, name=f"{self._name}_{name}")
        button.clicked.connect(act)
        return button

    def _use_forms(self, acts: QWidget, first: QWidget) -> None:
        """The acts are out of sight while a form is open; the first of them gets the keyboard back."""
        self.forms = FormPlace(acts)
        self.setFocusProxy(first)

    def _open_form(self, form: SubPage) -> None:
        self.says.clear()
        self.forms.open(form, self)

    # Work -------------------------------------------------------------------------------------------

    def _write(self, act: Callable[[Session], object], done: Callable[[object], None]) -> None:
        """Do something on the writing thread; a failure is said in the form, or here."""
        session = self._desk.session
        self._desk.write(lambda _: act(session), done, self._say)

    def _ask_to_open(self, title: str, endings: str, take: Callable[[Path], object]) -> None:
        everything = self.tr("All files")
        dialog = FileChoice(
            self,
            title,
            Asked.FILE,
            filters=(f"{title} ({endings})", f"{everything} (*)"),
            name=f"{self._name}_dialog",
        )
        dialog.chosen.connect(take)
        dialog.open()

    def _ask_to_save(self, title: str, suggested: str, make: Callable[[Session], bytes]) -> None:
        """Ask where, make the file and write it."""
        self._make = make
        ask_to_save(self, title, suggested, self.save_to, name=f"{self._name}_dialog")

    @Slot(object)
    def save_to(self, path: Path) -> None:
        """Make what was asked for, and write it there; an existing file stays."""
        make = self._make

        def work(session: Session) -> Path:
            documents.check_new(path)
            documents.write(path, make(session))
            return path

        self._write(work, self._was_saved)

    @Slot(object)
    def _was_saved(self, path: object) -> None:
        assert isinstance(path, Path)  # noqa: S101 - as the work gave it
        self.forms.close_form()
        self.says.say("good", self.tr("Saved as {file}.").format(file=isolate(path.name)), self._advice())
        self.changed.emit()

    def _advice(self) -> str:
        """What is to be done with the file that was just written."""
        return ""

    @Slot(object)
    def _say(self, error: Exception) -> None:
        form = self.forms.form
        tell(getattr(form, "says", None) or self.says, error)


def read_file(path: Path) -> bytes:
    """A certificate, request, list or key file."""
    return documents.read(path, trust.FILE_LIMIT)


def emptied(box: QVBoxLayout) -> QVBoxLayout:
    """A list before it is filled anew."""
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    return box
