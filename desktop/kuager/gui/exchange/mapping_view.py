"""What the columns of an opened table mean: each header with a few of its cells and the field it goes to.

`changed` tells that the mapping is another one now; `reread_wanted` that the file is to be read another way.
So many columns are shown as a person can go through; the rest keep what was guessed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from kuager.flows import header_words, importing
from kuager.flows.importing import Column, Mapping, Problem, Sheet
from kuager.gui.desk import Desk
from kuager.gui.exchange import table_words
from kuager.gui.i18n import isolate
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import Choice, ChoiceBox, Entry
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, held, line, page_margins, row
from kuager.gui.widgets.text import Elided, Text, Wrapped
from kuager.model import mapping

_SHOWN: Final = 100
_SAMPLES: Final = 3
_HEADER_ROWS: Final = 10
_WORDS_SHOWN: Final = 20
_LEFT_OUT: Final = "-"
_KEYS: Final = ("", "id", "session.reference", "session.ticket")
_ENCODINGS: Final = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "cp1251": "Windows-1251 (русский)",
    "kz1048": "KZ-1048 (қазақша)",
    "gb18030": "GB 18030 (中文)",
}


class MappingView(QWidget):
    """The choices for one table; `keep_wanted` carries the name to keep the mapping under."""

    changed = Signal()
    reread_wanted = Signal(str, str)
    keep_wanted = Signal(str)

    def __init__(
        self, desk: Desk, sheet: Sheet, meaning: Mapping, kept: list[Mapping], *, name: str = "mapping"
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name = name
        self._desk = desk
        self._sheet = sheet
        self._kept = {each.name: each for each in kept}
        self._meaning = meaning
        self._boxes: dict[str, ChoiceBox] = {}
        self._word_boxes: dict[tuple[str, str], ChoiceBox] = {}
        self._fields = column(gap=10)
        self._fields_held = held(self._fields)
        self._lines = column(gap=10, margins=page_margins())
        self._lines.addWidget(Text(self.tr("What the columns mean"), "heading"))
        self._lines.addLayout(self._ways())
        self._words = column(gap=8)
        self._words_held = held(self._words)
        self._words_held.hide()
        self._lines.addWidget(self._words_held)
        self._lines.addWidget(line())
        self._lines.addWidget(self._fields_held)
        self._lines.addWidget(line())
        self._lines.addLayout(self._keeping())
        self._lines.addStretch(1)
        self.setLayout(self._lines)
        self._fill()

    @property
    def meaning(self) -> Mapping:
        """The mapping as it is chosen now."""
        return self._meaning

    # How it is read -----------------------------------------------------------------------------------

    def _ways(self) -> QBoxLayout:
        ways = column(gap=8)
        if self._kept:
            names = [("", self.tr("Guessed by the headers")), *((each, each) for each in self._kept)]
            self._named = self._choice("named", names, self._meaning.name, self._use_kept)
            ways.addWidget(Field(self.tr("Mapping"), self._named))
        if self._sheet.encoding:
            encodings = list(_ENCODINGS.items())
            self._encoding = self._choice("encoding", encodings, self._sheet.encoding, self._reread)
            hint = self.tr("if the words look wrong")
            ways.addWidget(Field(self.tr("Encoding"), self._encoding, hint=hint))
        elif len(self._sheet.names) > 1:
            sheets = [(each, each) for each in self._sheet.names]
            self._of_workbook = self._choice("sheet", sheets, self._sheet.name, self._reread)
            ways.addWidget(Field(self.tr("Sheet"), self._of_workbook))
        self._header = self._choice(
            "header", self._header_rows(), str(self._meaning.header_row), self._rehead
        )
        ways.addWidget(Field(self.tr("Row of the headers"), self._header))
        self._key = self._choice("key", self._keys(), self._meaning.key, self._rekey)
        ways.addWidget(Field(self.tr("How interviews that are recorded are found"), self._key))
        return ways

    def _choice(self, part: str, choices: list[Choice], code: str, slot: object) -> ChoiceBox:
        box = ChoiceBox(choices, code, name=f"{self._name}_{part}")
        box.chosen.connect(slot)
        return box

    def _header_rows(self) -> list[Choice]:
        return [
            (str(each.number), f"{each.number}: {', '.join(cell for cell in each.cells if cell)[:80]}")
            for each in self._sheet.rows[:_HEADER_ROWS]
        ]

    def _keys(self) -> list[Choice]:
        fields = {each.field for each in self._meaning.columns}
        return [(key, table_words.key_words(key)) for key in _KEYS if not key or key in fields]

    def _offer_keys(self) -> None:
        self._key.choose("")  # a key that is gone must not be kept among the choices
        self._key.set_choices(self._keys())
        self._key.choose(self._meaning.key)

    @Slot(str)
    def _use_kept(self, name: str) -> None:
        self._meaning = self._kept.get(name) or header_words.guess(self._sheet.rows)
        self._fill()
        self.changed.emit()

    @Slot(str)
    def _reread(self, _: str) -> None:
        encoding = self._encoding.code() if self._sheet.encoding else ""
        sheet = "" if self._sheet.encoding else self._of_workbook.code()
        self.reread_wanted.emit(encoding, sheet)

    @Slot(str)
    def _rehead(self, number: str) -> None:
        self._meaning = msgspec.structs.replace(self._meaning, header_row=int(number))
        self._fill()
        self.changed.emit()

    @Slot(str)
    def _rekey(self, key: str) -> None:
        self._meaning = msgspec.convert(msgspec.to_builtins(self._meaning) | {"key": key}, Mapping)
        self.changed.emit()

    # What the columns mean ----------------------------------------------------------------------------

    def _fill(self) -> None:
        """A line for each column, those that mean something first."""
        _empty(self._fields)
        self._boxes = {}
        means = {each.header: each for each in self._meaning.columns}
        headers = [each for each in importing.headers(self._sheet, self._meaning.header_row) if each]
        wanted = list(dict.fromkeys(headers))
        wanted.sort(key=lambda header: header not in means)
        choices = self._choices()
        for at, header in enumerate(wanted[:_SHOWN]):
            field = means[header].field if header in means else ""
            box = ChoiceBox(choices, name=f"{self._name}_column_{at}")
            if field and box.findData(field) < 0:
                box.addItem(table_words.field_words(field), field)
            box.choose(field)
            box.setAccessibleName(header)
            box.chosen.connect(self._remap)
            self._boxes[header] = box
            samples = Elided(self._samples(header), "small", "inkSoft")
            self._fields.addWidget(held(column(row((Elided(header, "strong"), 1), (samples, 1)), box, gap=3)))
        if len(wanted) > _SHOWN:
            more = self.tr(
                "%n more column(s) are not shown and stay as they were guessed.", "", len(wanted) - _SHOWN
            )
            self._fields.addWidget(Wrapped(more, "small"))
        self._header.choose(str(self._meaning.header_row))
        self._offer_keys()

    def _samples(self, header: str) -> str:
        above = importing.headers(self._sheet, self._meaning.header_row)
        at = above.index(header)
        below = (each for each in self._sheet.rows if each.number > self._meaning.header_row)
        found = dict.fromkeys(cell for each in below if (cell := each.cell(at).strip()))
        return ", ".join(isolate(cell[:40]) for cell, _ in zip(found, range(_SAMPLES), strict=False))

    def _choices(self) -> list[Choice]:
        usual = [*header_words.usual(), *(each.field for each in self._meaning.columns)]
        others = [path.replace(".*", ".1") for path in mapping.settable()]
        return [
            ("", self.tr("Not brought in")),
            *((path, table_words.field_words(path)) for path in dict.fromkeys([*usual, *others])),
        ]

    @Slot(str)
    def _remap(self, _: str) -> None:
        """Take what is chosen; a field that another column had goes from that one."""
        sender = self.sender()
        before = {each.header: each for each in self._meaning.columns}
        taken = {each.field for each in before.values()}
        columns: dict[str, Column] = dict(before)
        for header, box in self._boxes.items():
            field = box.code()
            if box is sender and field in taken and before.get(header, Column("", "")).field != field:
                columns = {key: each for key, each in columns.items() if each.field != field}
        for header, box in self._boxes.items():
            field = box.code()
            if box is sender:
                columns.pop(header, None)
                if field:
                    columns[header] = self._column(header, field)
        for header, box in self._boxes.items():
            box.choose(columns[header].field if header in columns else "")
        key = self._meaning.key if self._meaning.key in {each.field for each in columns.values()} else ""
        self._meaning = msgspec.structs.replace(self._meaning, columns=tuple(columns.values()), key=key)
        self._offer_keys()
        self.changed.emit()

    def _column(self, header: str, field: str) -> Column:
        usual = (each for each in header_words.known().values() if each.field == field)
        return Column(header, field, next((each.also for each in usual), {}))

    # What the words of a column mean ------------------------------------------------------------------

    def ask_words(self, problems: Sequence[Problem]) -> None:
        """Offer to say what words mean that are in no list; those that were said can be changed."""
        unknown = [(each.header, each.told) for each in problems if each.reason == "word"]
        columns = {each.header: each for each in self._meaning.columns}
        said = [(header, word) for header, each in columns.items() for word in each.words]
        wanted = list(dict.fromkeys([*said, *unknown]))[:_WORDS_SHOWN]
        if wanted == list(self._word_boxes):
            return
        focused = next((at for at, box in enumerate(self._word_boxes.values()) if box.hasFocus()), -1)
        _empty(self._words)
        self._word_boxes = {}
        self._words_held.setVisible(bool(wanted))
        if wanted:
            self._words.addWidget(Text(self.tr("Words that are in no list"), "heading"))
        for at, (header, word) in enumerate(wanted):
            meant = columns[header]
            field = mapping.field_at(meant.field)
            choices = [
                ("", self.tr("Not said yet")),
                (_LEFT_OUT, self.tr("Leave this word out")),
                *(self._desk.choices(field.vocabulary) if field is not None and field.vocabulary else ()),
            ]
            code = (meant.words[word] or _LEFT_OUT) if word in meant.words else ""
            box = self._choice(f"word_{at}", choices, code, self._reword)
            self._word_boxes[header, word] = box
            self._words.addWidget(Field(f"{isolate(header)}: {isolate(word)}", box))
            if at == focused:
                box.setFocus()

    @Slot(str)
    def _reword(self, _: str) -> None:
        columns = []
        for each in self._meaning.columns:
            words = {
                word: "" if box.code() == _LEFT_OUT else box.code()
                for (header, word), box in self._word_boxes.items()
                if header == each.header and box.code()
            }
            columns.append(msgspec.structs.replace(each, words=words))
        self._meaning = msgspec.structs.replace(self._meaning, columns=tuple(columns))
        self.changed.emit()

    # Keeping ------------------------------------------------------------------------------------------

    def _keeping(self) -> QBoxLayout:
        self._keep_name = Entry(self._meaning.name, name=f"{self._name}_name")
        self._keep = Button(self.tr("Keep"), icon="floppy-disk", name=f"{self._name}_keep")
        self._keep.clicked.connect(self._ask_keep)
        hint = self.tr("for the next table like this one")
        return row((Field(self.tr("Keep the mapping as"), self._keep_name, hint=hint), 1), self._keep)

    @Slot()
    def _ask_keep(self) -> None:
        self.keep_wanted.emit(self._keep_name.text().strip())


def _empty(box: QBoxLayout) -> None:
    while (item := box.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
