"""Why an interview was not recorded, above its form; where a text is too long, which one, and the way to it.

Of a record that is too long the longest text is named: one was pasted where it does not belong.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from kuager.errors import AppError
from kuager.gui.exchange.table_words import field_words
from kuager.gui.i18n import isolate
from kuager.gui.messages import message_for
from kuager.gui.telling import tell
from kuager.gui.widgets.notice import NoticePlace
from kuager.model import fields
from kuager.model.interview import Interview

_NOTES = "narrative.notes"
_INNER = frozenset({"told", "edtf", "code", "text"})
"""Of what is told as one thing: the thing itself has the field."""


class RefusalPlace(NoticePlace):
    """`path_wanted` carries the path of a field, as `fields.where_is` knows it; `notes_wanted`: the pane."""

    path_wanted = Signal(str)
    notes_wanted = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self._path = ""
        self.acted.connect(self._go)

    def refuse(self, error: Exception, document: Interview) -> None:
        """Say why the document was not recorded."""
        if not (isinstance(error, AppError) and error.code == "record.too_long"):
            tell(self, error)
            return
        told = fields.values(document)
        self._path = max(told, key=lambda path: len(told[path]))
        happened = self.tr("This is longer than a record can hold: {field}.")
        what = isolate(field_words(self._path))
        self.say("danger", happened.format(field=what), message_for(error).detail, self.tr("Go there"))

    @Slot()
    def _go(self) -> None:
        if self._path == _NOTES:
            self.notes_wanted.emit()
        else:
            self.path_wanted.emit(_field_of(self._path))


def _field_of(path: str) -> str:
    """The path of the field that a text of the document is written in; persons count from 0 there."""
    first, *rest = path.split(".")
    person = [str(int(rest.pop(0)) - 1)] if first == "persons" else []
    named = [part for part in rest if not part.isdecimal()]
    if len(named) > 1 and named[-1] in _INNER:
        named.pop()
    return ".".join((first, *person, *named))
