"""The address book of letters: whom letters go to, how they stand at their heads, and where they are."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import Slot

from kuager.flows import addressees, documents
from kuager.flows.addressees import Addressee
from kuager.flows.unlock import Session
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.settings.addressee_form import AddresseeForm
from kuager.gui.settings.signing_part import SigningPart
from kuager.gui.widgets.badges import Mark
from kuager.gui.widgets.buttons import Kind
from kuager.gui.widgets.layout import column, held, row
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.text import Text, Wrapped

_ROWS_SHOWN: Final = 6


class _Book(NamedTuple):
    entries: tuple[Addressee, ...]
    own: frozenset[str]
    code: str
    """For a new entry."""


def _read(session: Session) -> _Book:
    own = frozenset(each.code for each in addressees.own(session))
    return _Book(addressees.every(session), own, addressees.new_code(session))


class AddresseesPart(SigningPart):
    """A list, and forms in its place."""

    def __init__(self, desk: Desk, *, name: str = "addressees") -> None:
        super().__init__(desk, name)
        self._book = _Book((), frozenset(), "")
        model: ListModel[Addressee] = ListModel(
            [
                Column(self.tr("To whom"), self._name_cell),
                Column("", self._state_cell, width=170, leaves=1),
            ],
            _code,
        )
        self.list = ListView(model, self.tr("Address book"), name=f"{name}_list")
        self.list.setMinimumHeight(_ROWS_SHOWN * theme.size("rowTwoLine") + theme.size("row"))
        self.list.opened.connect(self._open)
        self.list.chosen.connect(self._was_chosen)
        self._change = self._button(self.tr("Change…"), "change", "pencil-simple", self._open_chosen)
        self._remove = self._button(self.tr("Take it away"), "remove", "trash", self._ask_removal, Kind.QUIET)
        acts = held(
            column(
                self.list,
                row(
                    self._button(self.tr("New…"), "new", "plus", self._open_new),
                    self._change,
                    self._remove,
                    None,
                ),
                row(
                    self._button(self.tr("Save to a file…"), "save", "upload-simple", self._save),
                    self._button(self.tr("Bring in…"), "bring", "download-simple", self._ask_file),
                    None,
                ),
                gap=8,
            )
        )
        self._use_forms(acts, self.list)
        about = self.tr(
            "Addresses change: look them up before sending, and write down here what holds. What you change "
            "holds for every member of this vault; a file carries it to another."
        )
        self.setLayout(
            column(
                Text(self.tr("Address book"), "heading"),
                Wrapped(about, "body", "inkSoft"),
                self.says,
                self.forms,
                acts,
                gap=10,
            )
        )
        self.read()

    # Reading ----------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read the book again."""
        session = self._desk.session
        self._desk.read(lambda _: _read(session), self._show, self._say)

    @Slot(object)
    def _show(self, book: _Book) -> None:
        self._book = book
        self.list.show_rows(book.entries)
        if self.list.chosen_key() is None:
            self.list.choose_first()
        self._was_chosen(self.list.chosen_key())

    def _name_cell(self, entry: Addressee) -> Cell:
        group = self._desk.label("addressee_group", entry.group)
        return Cell(entry.name(self._desk.language), " · ".join(filter(None, (group, entry.address))))

    def _state_cell(self, entry: Addressee) -> Cell:
        if entry.code not in self._book.own:
            return Cell()
        shipped = any(each.code == entry.code for each in addressees.shipped())
        words = self.tr("Changed here") if shipped else self.tr("Your own")
        return Cell(badges=(Mark(words, "neutral", "pencil-simple"),))

    @Slot(object)
    def _was_chosen(self, code: object) -> None:
        self._change.setEnabled(code is not None)
        self._remove.setVisible(code in self._book.own)
        shipped = any(each.code == code for each in addressees.shipped())
        self._remove.set_words(self.tr("As it came") if shipped else self.tr("Take it away"))

    # Acts -------------------------------------------------------------------------------------------

    @Slot(object)
    def _open(self, code: object) -> None:
        entry = next((each for each in self._book.entries if each.code == code), None)
        if entry is not None:
            self._open_entry(entry, self.tr("Change an addressee"))

    @Slot()
    def _open_chosen(self) -> None:
        self._open(self.list.chosen_key())

    @Slot()
    def _open_new(self) -> None:
        blank = Addressee(self._book.code, "kz_authority", {})
        self._open_entry(blank, self.tr("A new addressee"))

    def _open_entry(self, entry: Addressee, title: str) -> None:
        form = AddresseeForm(self._desk, entry, title, name=f"{self._name}_form")
        form.asked.connect(self._keep)
        self._open_form(form)

    @Slot(object)
    def _keep(self, entry: Addressee) -> None:
        self._write(lambda session: addressees.keep(session, entry), self._was_changed)

    @Slot()
    def _ask_removal(self) -> None:
        code = self.list.chosen_key()
        if isinstance(code, str):
            self._write(lambda session: addressees.remove(session, code), self._was_changed)

    @Slot(object)
    def _was_changed(self, _: object) -> None:
        self.forms.close_form()
        self.says.clear()
        self._desk.read_addressees()
        self.read()
        self.changed.emit()

    @Slot()
    def _save(self) -> None:
        self._ask_to_save(self.tr("Address book"), "addressees.json", addressees.to_json)

    @Slot()
    def _ask_file(self) -> None:
        self._ask_to_open(self.tr("Address book"), "*.json", self.take)

    @Slot(object)
    def take(self, path: Path) -> None:
        """Take another office's entries over."""

        def work(session: Session) -> int:
            return addressees.take(session, documents.read(path, addressees.SIZE_LIMIT))

        self._write(work, self._was_taken)

    @Slot(object)
    def _was_taken(self, count: object) -> None:
        self._was_changed(count)
        self.says.say("good", self.tr("Taken over: {count}.").format(count=count))


def _code(entry: Addressee) -> str:
    return entry.code
