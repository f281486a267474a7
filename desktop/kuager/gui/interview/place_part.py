"""The part of a form that holds a place: the words as told, and a division where somebody chose one.

While somebody types, what may be meant is offered below; picking sets `Place.code` and leaves the words as
they are. Nothing is chosen by itself. A code holds while the words may still mean it (flows.place_names):
while they do not, the value has none, and on leaving the field it is gone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from kuager.flows import gazetteer, place_names
from kuager.flows.place_names import Meant
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.interview.parts import Part, in_one_line
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.fields import Field, Understanding
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.offers import Offers
from kuager.model.place import Place


class _Answer(NamedTuple):
    """What may be meant by words, and which question it answers."""

    number: int
    meant: list[Meant]


class PlacePart(Part):
    """A line of text, what may be meant by it, and what was chosen."""

    def __init__(self, desk: Desk, label: str, *, hint: str = "", name: str) -> None:
        super().__init__()
        self._desk, self.label = desk, label
        self._code, self._words = "", ""  # what was chosen, and the words that stood there then
        self._held: tuple[str, bool] | None = None  # the words that were asked about last, and the answer
        self._number = 0
        self._entry = Entry(name=name)
        self._field = Field(label, self._entry, hint=hint, understands=True)
        self._hold(self._field)
        words = self.tr("What may be meant: {place}").format(place=label)
        self._offers = Offers(self._entry, self._model(), words, name=f"{name}_offers")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(theme.delay("understandAfter"))
        self._pause.timeout.connect(self._look)
        self._entry.installEventFilter(self)
        self._entry.textEdited.connect(self._was_edited)
        self._entry.editingFinished.connect(self._was_left)
        self._offers.picked.connect(self._was_picked)
        self._field.offer_taken.connect(self._take_back)

    def value(self) -> Place:
        words = self._entry.text()
        return Place(told=words, code=self._code if self._holds(words) else "")

    def set_value(self, value: Place) -> None:
        self._entry.setText(value.told)
        self._entry.setCursorPosition(0)
        self._choose(value.code)

    def with_words(self, value: Place, words: str) -> Place:
        return Place(told=in_one_line(value.told, words), code=value.code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._entry and event.type() is QEvent.Type.FocusIn:
            # Else the first letter would wait until every name is ready to be compared.
            self._desk.read(_prepared, self._ignore, self._ignore)
        return False

    # Typing -----------------------------------------------------------------------------------------

    @Slot()
    def _was_edited(self) -> None:
        self._number += 1  # answers about other words are nobody's any more
        self._pause.start()
        self.edited.emit()

    @Slot()
    def _look(self) -> None:
        """The typing paused: say what is still understood, and ask what may be meant where nothing is."""
        words = self._entry.text()
        self._say()
        if not words.strip() or (self._code and self._holds(words)):
            self._offers.hide()
            return
        self._desk.read(_question(self._number, words), self._show, self._ignore)

    @Slot(object)
    def _show(self, answer: _Answer) -> None:
        if answer.number == self._number and self._entry.hasFocus():
            self._offers.show_rows(answer.meant)

    @Slot(object)
    def _ignore(self, _: object) -> None:
        """That nothing is offered needs no word; a bug shows itself at the desk."""

    @Slot()
    def _was_left(self) -> None:
        self._pause.stop()
        self._number += 1
        self._offers.hide()
        if self._code and not self._holds(self._entry.text()):
            self._code = ""
        self._say()
        self.left.emit()

    def _holds(self, words: str) -> bool:
        """Whether what was chosen may still be meant."""
        if not self._code or words == self._words:
            return bool(self._code)
        if self._held is None or self._held[0] != words:  # asked several times for each letter
            self._held = (words, place_names.still_means(words, self._code, self._words))
        return self._held[1]

    # Choosing ---------------------------------------------------------------------------------------

    @Slot(object)
    def _was_picked(self, code: str) -> None:
        self._choose(code)
        self.edited.emit()
        self.left.emit()

    @Slot()
    def _take_back(self) -> None:
        self._choose("")
        self._entry.setFocus()
        self.edited.emit()
        self.left.emit()

    def _choose(self, code: str) -> None:
        self._code, self._words = code, self._entry.text()
        self._held = None
        self._number += 1
        self._pause.stop()
        self._offers.hide()
        self._say()

    def _say(self) -> None:
        code = self._code if self._holds(self._entry.text()) else ""
        if not code:
            self._field.show_understanding(None)
            return
        chosen = gazetteer.whole_label(code, self._desk.language)
        offer = self.tr("Take it back")
        if chosen:
            self._field.show_understanding(Understanding(chosen, code, offer=offer))
        else:
            words = self.tr("A code that the list of places does not have")
            self._field.show_understanding(Understanding(words, code, "neutral", offer=offer))

    def _model(self) -> ListModel[Meant]:
        language = self._desk.language

        def which(meant: Meant) -> Cell:
            how = (self.tr("sounds alike"),) if meant.alike else ()
            below = " · ".join((*how, *gazetteer.other_names(meant.code, language)))
            return Cell(gazetteer.whole_label(meant.code, language), below=below)

        return ListModel([Column("", which)], key=lambda meant: meant.code)


def _prepared(_: object) -> None:
    place_names.prepare()


def _question(number: int, words: str) -> Callable[[object], _Answer]:
    return lambda _: _Answer(number, place_names.suggest(words))
