"""The place of the settings. Each choice holds at once and is kept in the vault, for this member alone."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from kuager import __version__
from kuager.gui import theme
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.desk import Desk
from kuager.gui.i18n import LANGUAGES
from kuager.gui.settings.members_part import MembersPart
from kuager.gui.widgets.bars import KeyHints
from kuager.gui.widgets.entries import Choice, ChoiceBox
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, held, line, page_margins, row, scroller
from kuager.gui.widgets.text import Elided, Text, Wrapped

_MINUTES: Final = (2, 5, 10, 15, 30, 60)


class SettingsPage(QWidget):
    """How it looks and speaks, when it locks, who works here, where it is kept, what it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("settings_page")
        self._desk = desk
        self.language = ChoiceBox(
            [(language.code, language.name) for language in LANGUAGES],
            desk.setting("language") or desk.language,
            name="settings_language",
        )
        self.scheme = ChoiceBox(self._schemes(), desk.setting("scheme"), name="settings_scheme")
        self.text_size = ChoiceBox(
            [(str(size), f"{size} %") for size in theme.TEXT_SIZES],
            desk.setting("text_size"),
            name="settings_text_size",
        )
        self.idle = ChoiceBox(self._minutes(), desk.setting("idle_minutes"), name="settings_idle_minutes")
        self.language.chosen.connect(self._choose_language)
        self.scheme.chosen.connect(self._choose_scheme)
        self.text_size.chosen.connect(self._choose_text_size)
        self.idle.chosen.connect(self._choose_idle)
        self.members = MembersPart(desk)
        self._fields = (
            Field(self.tr("Language"), self.language),
            Field(self.tr("Colours"), self.scheme),
            Field(self.tr("Text size"), self.text_size),
            Field(self.tr("Lock when nobody touches it for"), self.idle),
        )
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._columns = 0
        lines = column(
            Text(self.tr("Look and lock"), "heading"),
            Wrapped(
                self.tr("What you choose holds at once, for you alone. It is kept inside the vault."),
                "body",
                "inkSoft",
            ),
            self._grid,
            *self._parted(self.members),
            *self._parted(self._vault()),
            *self._parted(self._about()),
            None,
            gap=10,
            margins=page_margins(),
        )
        inner = held(lines)
        inner.setMaximumWidth(theme.size("measure") + 2 * theme.space("page"))
        hints = KeyHints([("Tab", self.tr("next")), ("F1", self.tr("all keys"))], name="settings_hints")
        body = scroller(held(row((inner, 100), None, gap=0)))
        self.setLayout(
            column(PageHeader(self.tr("Settings"), name="settings_header"), (body, 1), hints, gap=0)
        )
        self.setFocusProxy(self.language)
        self._arrange()

    @staticmethod
    def _parted(part: QWidget) -> tuple[int | QWidget, ...]:
        return (10, line(), 10, part)

    def _schemes(self) -> list[Choice]:
        return [
            ("system", self.tr("As the system has it")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]

    def _minutes(self) -> list[Choice]:
        return [(str(minutes), self.tr("%n minute(s)", "", minutes)) for minutes in _MINUTES]

    def _vault(self) -> QWidget:
        folder = Elided(str(self._desk.session.folder))
        folder.setObjectName("settings_folder")
        recovery = self.tr("Recovery words and backups come with the next release.")
        return held(
            column(
                Text(self.tr("This vault"), "heading"),
                column(Text(self.tr("Folder"), "caption"), folder, gap=4),
                Wrapped(recovery, "body", "inkSoft"),
                gap=8,
            )
        )

    def _about(self) -> QWidget:
        version = Text(self.tr("Kuager {version}").format(version=__version__))
        version.setObjectName("settings_version")
        free = self.tr(
            "Free software under the GNU General Public License, version 3 or later. It works offline and "
            "sends nothing anywhere; what leaves this computer is what you write to a file."
        )
        return held(
            column(Text(self.tr("About"), "heading"), version, Wrapped(free, "body", "inkSoft"), gap=8)
        )

    # Choosing ---------------------------------------------------------------------------------------

    @Slot(str)
    def _choose_language(self, code: str) -> None:
        self._desk.keep_setting("language", code)

    @Slot(str)
    def _choose_scheme(self, code: str) -> None:
        self._desk.keep_setting("scheme", code)

    @Slot(str)
    def _choose_text_size(self, code: str) -> None:
        self._desk.keep_setting("text_size", code)

    @Slot(str)
    def _choose_idle(self, code: str) -> None:
        self._desk.keep_setting("idle_minutes", code)

    # Room -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: object) -> None:
        """Two fields side by side where there is room."""
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if room_of(self) > Room.TINY else 1
        if columns == self._columns:
            return
        self._columns = columns
        for at, field in enumerate(self._fields):
            self._grid.addWidget(field, at // columns, at % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)
