"""The place of the settings: look and lock, ways in, what keeps the vault safe, and what it is."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager import __version__
from kuager.flows.keys import SlotInfo
from kuager.gui.autosave import Autosave
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.settings.addressees_part import AddresseesPart
from kuager.gui.settings.authority_part import AuthorityPart
from kuager.gui.settings.backup_part import BackupPart
from kuager.gui.settings.check_part import CheckPart
from kuager.gui.settings.clear_part import ClearPart
from kuager.gui.settings.computer_part import ComputerPart
from kuager.gui.settings.contact_part import contact_part
from kuager.gui.settings.letterhead_part import letterhead_part
from kuager.gui.settings.look_part import LookPart
from kuager.gui.settings.organisation_part import OrganisationPart
from kuager.gui.settings.parts_page import PartsPage
from kuager.gui.settings.recovery_part import RecoveryPart
from kuager.gui.settings.register_parts import days_off_part, days_worked_part, number_part
from kuager.gui.settings.reminders import recovery_is_due
from kuager.gui.settings.requests_part import RequestsPart
from kuager.gui.settings.signer_part import SignerPart
from kuager.gui.settings.template_editor import Opening, TemplateEditor
from kuager.gui.settings.templates_part import TemplatesPart
from kuager.gui.settings.trust_part import TrustPart
from kuager.gui.settings.ways_in import WaysIn
from kuager.gui.widgets.bars import KeyHints
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, held
from kuager.gui.widgets.tabs import TabbedPages
from kuager.gui.widgets.text import Elided, Text, Wrapped


class SettingsPage(QWidget):
    """Tabs: `look`, `ways`, `letters`, `signing`, `organisation`, `keep`, `vault`.

    The editor of a template stands in their place while it is open.

    `due_changed` says how much is due for the vault's safety.
    """

    due_changed = Signal(int)
    secured = Signal(bool)
    """Follows `secure`: whether everything that was typed is on the disk."""
    offer_ended = Signal(str, str)
    """As that of the recovery sheets."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("settings_page")
        self._desk = desk
        self.look = LookPart(desk)
        self.contact = contact_part(desk)
        self.letterhead = letterhead_part(desk)
        self.addressees, self.templates = AddresseesPart(desk), TemplatesPart(desk)
        self.templates.edited.connect(self._edit_template)
        self.addressees.changed.connect(self.templates.read)
        self._editor: TemplateEditor | None = None
        self._securing = False
        self.ways_in = WaysIn(desk)
        self.recovery = RecoveryPart(desk)
        self.computer = ComputerPart(desk)
        self.backup = BackupPart(desk)
        self.check = CheckPart(desk)
        self.clear = ClearPart(desk)
        self.requests = RequestsPart(desk)
        self.signer, self.trust, self.authority = SignerPart(desk), TrustPart(desk), AuthorityPart(desk)
        self.organisation = OrganisationPart(desk)
        for part in (self.signer, self.trust, self.authority):
            for other in (self.signer, self.trust, self.authority):
                if other is not part:
                    part.changed.connect(other.read)
        days = (days_off_part(desk), days_worked_part(desk))
        self._due = {"ways": 0, "keep": 0, "vault": 0}
        self.requests.due_changed.connect(self._requests_due)
        self.backup.due_changed.connect(self._backup_due)
        self.ways_in.shown.connect(self.recovery.show_ways_in)
        self.ways_in.shown.connect(self.computer.show_ways_in)
        self.ways_in.shown.connect(self._recovery_due)
        self.recovery.offer_ended.connect(self._end_offer)
        self.recovery.changed.connect(self.ways_in.read)
        self.computer.changed.connect(self.ways_in.read)
        self.tabs = TabbedPages(
            [
                (
                    "look",
                    self.tr("Look and lock"),
                    PartsPage(self.look, self.contact, self._about()),
                ),
                ("ways", self.tr("Ways in"), PartsPage(self.ways_in, self.recovery, self.computer)),
                (
                    "letters",
                    self.tr("Letters"),
                    PartsPage(self.templates, self.addressees, self.letterhead, number_part(desk), *days),
                ),
                (
                    "signing",
                    self.tr("Signing letters"),
                    PartsPage(self.signer, self.trust, self.authority),
                ),
                ("organisation", self.tr("Organisation"), PartsPage(self.organisation)),
                ("keep", self.tr("Backup and check"), PartsPage(self.backup, self.check)),
                ("vault", self.tr("This vault"), PartsPage(self._vault(), self.requests, self.clear)),
            ],
            name="settings_tabs",
        )
        hints = KeyHints(
            [("Tab", self.tr("next")), ("Ctrl+Tab", self.tr("tabs")), ("F1", self.tr("all keys"))],
            name="settings_hints",
        )
        head = PageHeader(self.tr("Settings"), ruled=False, name="settings_header")
        self._settings = held(column(head, (self.tabs, 1), hints, gap=0))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._settings)
        self.setLayout(column((self._stack, 1), gap=0))
        self.setFocusProxy(self.look)

    @Slot(object)
    def _edit_template(self, opening: Opening) -> None:
        self._editor = TemplateEditor(self._desk, opening)
        self._editor.autosave.failed.connect(self._is_not_safe)
        self._editor.autosave.settled.connect(self._look_if_safe)
        self._editor.left.connect(self._close_editor)
        self._editor.kept.connect(self._close_editor)
        self._editor.kept.connect(self.templates.was_kept)
        self._stack.addWidget(self._editor)
        self._stack.setCurrentWidget(self._editor)
        self.setFocusProxy(self._editor)
        self._editor.setFocus()

    def secure(self) -> None:
        """Put the template that is being written onto the disk; `secured` follows."""
        unkept = self.unkept()
        self._securing = unkept is not None
        if unkept is None:
            self.secured.emit(True)
        else:
            unkept.flush()

    def unkept(self) -> Autosave | None:
        """Who keeps a template, while something typed there is not on the disk."""
        editor = self._editor
        return None if editor is None or editor.autosave.is_safe() else editor.autosave

    @Slot()
    def _look_if_safe(self) -> None:
        if not self._securing:
            return
        unkept = self.unkept()
        if unkept is None:
            self._securing = False
            self.secured.emit(True)
        else:
            unkept.flush()  # something was typed meanwhile

    @Slot(object)
    def _is_not_safe(self, _: Exception) -> None:
        if self._securing:
            self._securing = False
            self.secured.emit(False)

    @Slot()
    def _close_editor(self) -> None:
        editor, self._editor = self._editor, None
        self._look_if_safe()
        if editor is not None:
            self._stack.setCurrentWidget(self._settings)
            self._stack.removeWidget(editor)
            editor.deleteLater()
            self.setFocusProxy(self.look)
            self.templates.setFocus()

    def offer_recovery(self) -> None:
        """Offer recovery sheets for a vault that was just made; `offer_ended` follows."""
        self.tabs.tabs.choose("ways")
        self.recovery.offer()

    @Slot(str, str)
    def _end_offer(self, happened: str, advice: str) -> None:
        self.tabs.tabs.choose("look")
        self.offer_ended.emit(happened, advice)

    @Slot(object)
    def _recovery_due(self, slots: list[SlotInfo]) -> None:
        desk = self._desk
        self._tell_due("ways", recovery_is_due(slots, desk.setting("recovery_asked"), desk.now().date()))

    @Slot(bool)
    def _backup_due(self, due: bool) -> None:
        self._tell_due("keep", due)

    @Slot(int)
    def _requests_due(self, count: int) -> None:
        self._tell_due("vault", count)

    def _tell_due(self, tab: str, due: int) -> None:
        self._due[tab] = due
        words = {
            "ways": self.tr("Ways in"),
            "keep": self.tr("Backup and check"),
            "vault": self.tr("This vault"),
        }[tab]
        self.tabs.tabs.set_words(tab, f"{words}  {due:d}" if due else words)
        self.due_changed.emit(sum(self._due.values()))

    def _vault(self) -> QWidget:
        folder = Elided(isolate(str(self._desk.session.folder)))
        folder.setObjectName("settings_folder")
        return held(
            column(
                Text(self.tr("This vault"), "heading"),
                column(Text(self.tr("Folder"), "caption"), folder, gap=4),
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
