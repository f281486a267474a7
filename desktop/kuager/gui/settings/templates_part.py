"""The templates of letters: those of the program, and the office's own, which can be copied and edited."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import Signal, Slot

from kuager.flows import documents, templates
from kuager.flows.templates import Template
from kuager.flows.unlock import Session
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.settings.signing_part import SigningPart
from kuager.gui.settings.template_editor import Opening, read_copy, read_opening
from kuager.gui.widgets.badges import Mark
from kuager.gui.widgets.buttons import Kind
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.layout import column, held, row
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.text import Text, Wrapped

_ROWS_SHOWN: Final = 8


class _Row(NamedTuple):
    form: Template
    own: bool


class TemplatesPart(SigningPart):
    """`edited` carries an `Opening`: the page of the settings shows its editor."""

    edited = Signal(object)

    def __init__(self, desk: Desk, *, name: str = "templates") -> None:
        super().__init__(desk, name)
        self._rows: dict[object, _Row] = {}
        model: ListModel[_Row] = ListModel(
            [
                Column(self.tr("Letter"), self._name_cell),
                Column(self.tr("Language"), self._language_cell, width=120, leaves=1),
                Column("", self._state_cell, width=210, leaves=2),
            ],
            _id,
        )
        self.list = ListView(model, self.tr("Templates of letters"), name=f"{name}_list")
        self.list.setMinimumHeight(_ROWS_SHOWN * theme.size("rowTwoLine") + theme.size("row"))
        self.list.opened.connect(self._open)
        self.list.chosen.connect(self._was_chosen)
        self._copy = self._button(self.tr("Copy and edit"), "copy", "copy", self._open_copy)
        self._edit = self._button(self.tr("Edit"), "edit", "pencil-simple", self._open_chosen)
        self._remove = self._button(self.tr("Remove…"), "remove", "trash", self._ask_removal, Kind.QUIET)
        acts = held(
            column(
                self.list,
                row(self._edit, self._copy, self._remove, None),
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
            "The program's own stay as they are; a copy can be worded anew, and holds for every member of "
            "this vault. Each letter keeps which version made it. No lawyer has read the wordings that are "
            "marked as not reviewed."
        )
        self.setLayout(
            column(
                Text(self.tr("Templates of letters"), "heading"),
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
        """Read the list again."""
        session = self._desk.session
        self._desk.read(lambda _: templates.every(session), self._show, self._say)

    @Slot(object)
    def _show(self, forms: tuple[Template, ...]) -> None:
        rows = [_Row(form, form.id.startswith(templates.OWN)) for form in forms]
        rows.sort(key=lambda each: not each.own)
        self._rows = {each.form.id: each for each in rows}
        self.list.show_rows(rows)
        if self.list.chosen_key() is None:
            self.list.choose_first()
        self._was_chosen(self.list.chosen_key())

    def _name_cell(self, shown: _Row) -> Cell:
        whom = " · ".join(
            self._desk.label("letter_addressee", each) for each in shown.form.addressees
        ) or " · ".join(self._desk.label("addressee_group", each) for each in shown.form.groups)
        return Cell(shown.form.name(self._desk.language), whom)

    def _language_cell(self, shown: _Row) -> Cell:
        return Cell(self._desk.label("languages", shown.form.language))

    def _state_cell(self, shown: _Row) -> Cell:
        version = self.tr("Version {number}").format(number=shown.form.version)
        marks = [] if shown.form.reviewed else [Mark(self.tr("Not reviewed"), "attention", "warning")]
        if shown.own:
            marks.insert(0, Mark(self.tr("Your own"), "neutral", "pencil-simple"))
        return Cell(version, badges=tuple(marks))

    @Slot(object)
    def _was_chosen(self, template_id: object) -> None:
        chosen = self._rows.get(template_id)
        self._copy.setEnabled(chosen is not None)
        own = chosen is not None and chosen.own
        self._edit.setVisible(own)
        self._remove.setVisible(own)

    # Acts -------------------------------------------------------------------------------------------

    @Slot(object)
    def _open(self, template_id: object) -> None:
        chosen = self._rows.get(template_id)
        if chosen is not None:
            session, form = self._desk.session, chosen.form.id
            reading = read_opening if chosen.own else read_copy
            self._desk.read(lambda _: reading(session, form), self._show_opening, self._say)

    @Slot()
    def _open_chosen(self) -> None:
        self._open(self.list.chosen_key())

    @Slot()
    def _open_copy(self) -> None:
        session, form = self._desk.session, self.list.chosen_key()
        if isinstance(form, str):
            self._desk.read(lambda _: read_copy(session, form), self._show_opening, self._say)

    @Slot(object)
    def _show_opening(self, opening: Opening) -> None:
        self.says.clear()
        self.edited.emit(opening)

    @Slot(object)
    def was_kept(self, form: Template) -> None:
        """A template was kept in the editor."""
        words = self.tr("{name} is kept as version {number}.")
        name = isolate(form.name(self._desk.language))
        self.says.say("good", words.format(name=name, number=form.version))
        self._desk.recorded.emit()
        self.read()

    @Slot()
    def _ask_removal(self) -> None:
        question = ConfirmDialog(
            self,
            self.tr("Remove this template?"),
            self.tr("Letters that it made stay as they are. Letters on the desk cannot take its words anew."),
            self.tr("Remove the template"),
            self.tr("Leave it"),
            name=f"{self._name}_remove_confirm",
        )
        question.confirmed.connect(self._take_away)
        question.open()

    @Slot()
    def _take_away(self) -> None:
        form = self.list.chosen_key()
        if isinstance(form, str):
            self._write(lambda session: templates.remove(session, form), self._was_removed)

    @Slot(object)
    def _was_removed(self, _: object) -> None:
        self.says.clear()
        self._desk.recorded.emit()
        self.read()

    @Slot()
    def _save(self) -> None:
        form = self.list.chosen_key()
        if isinstance(form, str):

            def make(session: Session) -> bytes:
                return templates.text(session, form).encode("utf-8")

            self._ask_to_save(self.tr("Template of a letter"), f"{form}.toml", make)

    @Slot()
    def _ask_file(self) -> None:
        self._ask_to_open(self.tr("Template of a letter"), "*.toml", self.take)

    @Slot(object)
    def take(self, path: Path) -> None:
        """Take a template over from a file."""

        def work(session: Session) -> Template:
            return templates.take(session, documents.read(path, templates.FILE_LIMIT))

        self._write(work, self._was_taken)

    @Slot(object)
    def _was_taken(self, form: object) -> None:
        assert isinstance(form, Template)  # noqa: S101 - as the work gave it
        self.was_kept(form)


def _id(shown: _Row) -> str:
    return shown.form.id
