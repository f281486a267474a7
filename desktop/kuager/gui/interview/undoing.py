"""Taking back what was done in the form, and doing it again: across all fields and steps of one document.

A *step* is the document before and after, and where the keyboard was: a run of typing in one field without a
pause is one. Only the parts that a step changed are put back, so that what came from elsewhere meanwhile
stays. Files are not taken back here (a copy in the vault has its own ways), nor anything from before a saving
or a withdrawal: that is recorded, and is corrected.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

import msgspec
from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from kuager.gui.keeping import DocumentKeeper
from kuager.gui.widgets.entries import UNDOES, is_redo, is_undo
from kuager.gui.widgets.keys import add_key
from kuager.model.interview import Interview, PersonTold
from kuager.model.source_document import SourceDocument

_PAUSE: Final = 1.2
"""Seconds without typing after which the next letter begins a new step."""
_MOST: Final = 500
_FILES: Final = ("videos", "attachments")
_NUMBER: Final = re.compile("[0-9]+")


@dataclass(frozen=True)
class Place:
    """Where something was done: the step of the document, the person, and the name of the control.

    Controls of rows are numbered anew whenever rows are shown, so `nth` says which of those it was.
    """

    step: str
    person: int
    field: str
    typed: bool = False
    nth: int = 0


D = TypeVar("D", bound=Interview | SourceDocument)
E = TypeVar("E")


@dataclass(frozen=True)
class _Step(Generic[D]):
    before: D
    after: D
    place: Place
    at: float


class Steps(Generic[D]):
    """The steps that can be taken back, and those that can be done again. `clock` counts seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._done: list[_Step[D]] = []
        self._undone: list[_Step[D]] = []

    def note(self, before: D, after: D, place: Place) -> None:
        """Something was done in the form."""
        if _files(before) != _files(after):
            return
        self._undone.clear()
        now, last = self._clock(), self._done[-1] if self._done else None
        if last is not None and place.typed and last.place == place and now - last.at < _PAUSE:
            self._done[-1] = _Step(last.before, after, place, now)
        else:
            self._done.append(_Step(before, after, place, now))
            del self._done[:-_MOST]

    def undo(self, now: D) -> tuple[D, Place] | None:
        """The document without the last step, and where to look; None where there is none."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        return _put(step.after, step.before, now), step.place

    def redo(self, now: D) -> tuple[D, Place] | None:
        """The document with the step that was taken back last."""
        if not self._undone:
            return None
        step = self._undone.pop()
        # What is typed next begins a step of its own.
        self._done.append(_Step(step.before, step.after, step.place, self._clock() - _PAUSE))
        return _put(step.before, step.after, now), step.place

    def forget(self) -> None:
        """Nothing can be taken back any more."""
        self._done.clear()
        self._undone.clear()


def _put(left: D, wanted: D, now: D) -> D:
    """What stands now, with those parts as wanted that are otherwise in what is left."""
    changed: dict[str, Any] = {
        part: getattr(wanted, part)
        for part in now.__struct_fields__
        if getattr(wanted, part) != getattr(left, part)
    }
    for part in _FILES:
        if part in changed and _named(changed[part].files) != _named(getattr(now, part).files):
            del changed[part]
    if "persons" in changed:
        standing = {told.account: told for told in now.persons}
        changed["persons"] = tuple(
            _with_files(told, standing.get(told.account)) for told in changed["persons"]
        )
    return msgspec.structs.replace(now, **changed)


def _with_files(told: PersonTold, standing: PersonTold | None) -> PersonTold:
    if standing is None or _named(told.attachments.files) == _named(standing.attachments.files):
        return told
    return msgspec.structs.replace(told, attachments=standing.attachments)


def _named(files: Any) -> tuple[tuple[str, str], ...]:
    return tuple((file.blob, file.sha256) for file in files)


def _files(document: Interview | SourceDocument) -> object:
    """Which files a document names; a person who comes or goes takes his or her own along."""
    told = {person.account: _named(person.attachments.files) for person in document.persons}
    files = [_named(getattr(document, part).files) for part in _FILES if hasattr(document, part)]
    return files, {account: named for account, named in told.items() if named}


class Undoing(QObject, Generic[D, E]):
    """The keys of an editor, and the steps behind them. `put` says that the keeper holds another document."""

    put = Signal(object)
    """The `Place` where something was taken back, or done again."""

    def __init__(self, editor: QWidget, keeper: DocumentKeeper[D, E]) -> None:
        super().__init__(editor)
        self._editor, self._keeper = editor, keeper
        self.steps: Steps[D] = Steps()
        self._last: QWidget | None = None
        self._place = Place("", -1, "")
        editor.setProperty(UNDOES, True)
        add_key(editor, self.tr("Take back what was done last"), "Ctrl+Z", self._undo)
        add_key(editor, self.tr("Do again what was taken back"), "Ctrl+Shift+Z", self._redo)

    def change(self, document: D, step: str, person: int) -> bool:
        """Let the keeper take a document as it was typed just now; False if nothing is different."""
        before = self._keeper.document
        if not self._keeper.change(document):
            return False
        focused: QWidget | None = self._editor.window().focusWidget()
        if focused is None or not self._editor.isAncestorOf(focused):
            place = Place(step, person, "")
        elif focused is self._last and (self._place.step, self._place.person) == (step, person):
            place = self._place  # to look for it anew at each key would be slow
        else:
            place = _place_of(self._editor, focused, step, person)
        self._last, self._place = focused, place
        self.steps.note(before, document, place)
        return True

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key was one of these: a field that has the keyboard leaves them to the form."""
        if is_undo(event):
            self._undo()
        elif is_redo(event):
            self._redo()
        else:
            return False
        return True

    @Slot()
    def _undo(self) -> None:
        self._put(self.steps.undo(self._keeper.document))

    @Slot()
    def _redo(self) -> None:
        self._put(self.steps.redo(self._keeper.document))

    def _put(self, found: tuple[D, Place] | None) -> None:
        if found is not None:
            document, place = found
            self._keeper.change(document)
            self.put.emit(place)


def _place_of(editor: QWidget, focused: QWidget, step: str, person: int) -> Place:
    field = focused.objectName()
    alike = sorted(_alike(editor, field), key=lambda each: each.mapTo(editor, QPoint()).y())
    typed = isinstance(focused, QLineEdit | QPlainTextEdit)
    return Place(step, person, field, typed, alike.index(focused) if focused in alike else 0)


def go_back_to(editor: QWidget, place: Place) -> bool:
    """Give the keyboard to where something was done, behind the words; False if that is not in sight."""
    # Rows that were shown just now have their numbers in order, and no place on the page yet.
    alike = sorted(_alike(editor, place.field), key=lambda each: _numbers(each.objectName()))
    if not alike:
        return False
    field = alike[min(place.nth, len(alike) - 1)]
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(field, QLineEdit):
        field.setCursorPosition(len(field.text()))
    elif isinstance(field, QPlainTextEdit):
        field.moveCursor(QTextCursor.MoveOperation.End)
    return True


def _alike(editor: QWidget, field: str) -> list[QWidget]:
    """The controls in sight that are called like this but for a number."""
    if not field:
        return []
    name = re.compile(_NUMBER.sub("[0-9]+", field))
    return [
        each
        for each in editor.findChildren(QWidget)
        if name.fullmatch(each.objectName()) and each.isEnabled() and _is_in_sight(each, editor)
    ]


def _is_in_sight(widget: QWidget, editor: QWidget) -> bool:
    """Whether nobody hid it; what was added just now is not shown yet, but will be."""
    shown: QWidget | None = widget
    while shown is not None and shown is not editor:
        if shown.isHidden() and shown.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return False
        shown = shown.parentWidget()
    return True


def _numbers(name: str) -> list[int]:
    return [int(number) for number in _NUMBER.findall(name)]
