"""What can be done with the signatures of a letter: counter-sign it, take a copy back, have it time-stamped.

A timestamp is asked for and taken by files: this program speaks with no server.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import documents, signing, trust
from kuager.flows.trust import Verdict
from kuager.gui.desk import Desk
from kuager.gui.file_choice import Asked, FileChoice, ask_to_save
from kuager.gui.i18n import isolate
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.ids import RecordId


class SignatureActs(QWidget):
    """`changed` follows when the kept PDF has more beside it than before."""

    changed = Signal()

    def __init__(self, desk: Desk, letter: RecordId, verdict: Verdict, *, name: str = "acts") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk, self._letter, self._name = desk, letter, name
        self.says = NoticePlace(name=f"{name}_says")
        parts: list[Any] = []
        if verdict.awaits:
            parts += self._counter()
        if all(each.timestamp is None for each in verdict.signatures):
            parts += self._time()
        self.setLayout(column(*parts, self.says, gap=8))

    def _button(self, words: str, name: str, icon: str, act: Callable[[], None]) -> Button:
        button = Button(words, icon=icon, name=f"{self._name}_{name}")
        button.clicked.connect(act)
        return button

    def _counter(self) -> list[Any]:
        meaning = self.tr(
            "Another member may counter-sign it here, or a coordinator elsewhere: export a copy, and take it "
            "back with the second signature."
        )
        here = self._button(self.tr("Counter-sign it"), "countersign", "pen-nib", self._countersign)
        back = self._button(self.tr("Take a copy back…"), "take_back", "download-simple", self._ask_back)
        return [
            Text(self.tr("Counter-signature"), "caption"),
            Wrapped(meaning, "small"),
            row(here, back, None),
        ]

    def _time(self) -> list[Any]:
        meaning = self.tr(
            "A time-stamping service can attest when the signature existed. Its request is a small file that "
            "tells the service nothing of the letter; carry it there, and bring the answer back."
        )
        ask = self._button(self.tr("Write the request…"), "time_ask", "clock", self._ask_request)
        add = self._button(self.tr("Add the answer…"), "time_add", "download-simple", self._ask_answer)
        return [Text(self.tr("Timestamp"), "caption"), Wrapped(meaning, "small"), row(ask, add, None)]

    # Acts -------------------------------------------------------------------------------------------

    @Slot()
    def _countersign(self) -> None:
        session, letter = self._desk.session, self._letter
        self._write(lambda: signing.countersign(session, letter))

    @Slot(object)
    def take_back(self, path: Path) -> None:
        """Keep a copy that came back with one more signature."""
        session, letter = self._desk.session, self._letter
        self._write(lambda: signing.take_back(session, letter, documents.read(path, trust.PDF_LIMIT)))

    @Slot(object)
    def add_answer(self, path: Path) -> None:
        """Keep the answer of a time-stamping service."""
        session, letter = self._desk.session, self._letter
        self._write(lambda: signing.add_timestamp(session, letter, documents.read(path, trust.FILE_LIMIT)))

    @Slot(object)
    def write_request(self, path: Path) -> None:
        """Write what a time-stamping service is asked."""
        session, letter = self._desk.session, self._letter

        def work(_: object) -> Path:
            documents.write(path, signing.timestamp_request(session, letter))
            return path

        self._desk.read(work, self._written, self._say)

    def _write(self, act: Callable[[], object]) -> None:
        self.says.clear()
        self._desk.write(lambda _: act(), self._was_changed, self._say)

    @Slot(object)
    def _was_changed(self, _: object) -> None:
        self._desk.recorded.emit()
        self.changed.emit()

    @Slot(object)
    def _written(self, path: Path) -> None:
        words = self.tr("The request is saved as {file}.").format(file=isolate(path.name))
        self.says.say("good", words, self.tr("Bring back the answer, often named .tsr."))

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)

    # Choosing files ---------------------------------------------------------------------------------

    @Slot()
    def _ask_back(self) -> None:
        self._choose(self.tr("Take a copy back"), ("PDF (*.pdf)",), self.take_back)

    @Slot()
    def _ask_answer(self) -> None:
        answers, everything = self.tr("Timestamps"), self.tr("All files")
        kinds = (f"{answers} (*.tsr)", f"{everything} (*)")
        self._choose(self.tr("Add the answer"), kinds, self.add_answer)

    def _choose(self, title: str, kinds: tuple[str, ...], take: Callable[[Path], None]) -> None:
        dialog = FileChoice(self, title, Asked.FILE, filters=kinds, name=f"{self._name}_dialog")
        dialog.chosen.connect(take)
        dialog.open()

    @Slot()
    def _ask_request(self) -> None:
        ask_to_save(
            self,
            self.tr("Write the request"),
            f"letter-{self._letter[:8]}.tsq",
            self.write_request,
            name=f"{self._name}_dialog",
        )
