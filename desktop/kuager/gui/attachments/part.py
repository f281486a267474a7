"""The pictures and documents of one record: a list, the form of the chosen one, ways to bring more in.

Files come by picking, by dropping them here, and by pasting. They are in the vault before they are named in
the draft; what is removed here stays in the vault as long as any version of the record names it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from kuager.gui.attachments import words
from kuager.gui.attachments.bringing_in import BringingIn, can_take
from kuager.gui.attachments.preview import Preview
from kuager.gui.attachments.viewer import Viewer
from kuager.gui.desk import Desk
from kuager.gui.figures import size_words
from kuager.gui.file_choice import Asked, FileChoice
from kuager.gui.interview.codes import CodesPart
from kuager.gui.interview.form import Form, Pairs
from kuager.gui.interview.items import Items, ItemWords, Numbered
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, row, top
from kuager.gui.widgets.list_model import Cell, Column
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Wrapped
from kuager.model.attachment import Attachment
from kuager.model.ids import RecordId
from kuager.model.section import Section

_PREVIEW = 132
_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


class _AttachmentForm(Form):
    """What is told of one file, beside a small picture of it."""

    opened = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk, name)
        self.preview = Preview(desk, _PREVIEW, name=f"{name}_preview")
        self.preview.clicked.connect(self.opened)
        self._facts = Wrapped("", "small")
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        fields = Pairs(
            [
                self.choice("kind", self.tr("What it is"), "attachment_kind"),
                self.date("made", self.tr("Taken or written when")),
                self.line("made_by", self.tr("Taken or written by")),
                self.line("given_by", self.tr("Given by")),
            ]
        )
        shows = self.area("shows", self.tr("What it shows"), lines=2)
        came = self.line(
            "came_from", self.tr("Where it comes from"), self.tr("a chat, a website, an envelope, an album")
        )
        languages = CodesPart(self.tr("Languages in it"), desk.choices("languages"), name=f"{name}_languages")
        self.add_part("languages", languages)
        told = column(shows, fields, came, languages, self._facts, gap=8)
        whole = row(self.preview, (told, 1), gap=16)
        top(whole, self.preview)
        self.setLayout(whole)

    def load(self, section: Section) -> None:
        super().load(section)
        if not isinstance(section, Attachment):
            return
        self.preview.show_attachment(section)
        lines = [
            f"{section.file_name} · {words.form(section)} · {size_words(section.size)}",
            words.done_to(section),
            f"SHA-256 {section.sha256}",
        ]
        self._facts.setText("\n".join(filter(None, lines)))


class _AttachmentItems(Items):
    """Adding begins with a file."""

    asked = Signal()

    @Slot()
    def add(self) -> None:
        self.asked.emit()


class AttachmentsPart(QWidget):
    """`edited` and `left` as for any form. `set_items` says what record they are of."""

    edited = Signal()
    left = Signal()

    def __init__(self, desk: Desk, title: str, how: str, *, quiet: bool = True, name: str) -> None:
        """`quiet`: most often there is none. `how` says what would stand here."""
        super().__init__()
        self.setObjectName(f"{name}_part")
        self.setAcceptDrops(True)
        self._desk = desk
        self._bringing = BringingIn(desk, self)
        self._bringing.kept.connect(self._was_kept)
        self._bringing.failed.connect(self._was_not_kept)
        self._kind = ""
        self._notice = NoticePlace(name=f"{name}_part_notice")
        form = _AttachmentForm(desk, name)
        form.opened.connect(self.open_chosen)
        self._form = form
        self._items = _AttachmentItems(
            form,
            _columns(desk),
            Section,
            ItemWords(
                title,
                self.tr("Add a file…"),
                self.tr("The file was removed from here. What was recorded keeps it."),
                title if quiet else self.tr("No picture or document yet"),
                how,
            ),
            first_field=f"{name}_shows",
            name=name,
            quiet=quiet,
        )
        self._items.edited.connect(self.edited)
        self._items.left.connect(self.left)
        self._items.asked.connect(self.ask_file)
        paste = Button(self.tr("Paste"), Kind.QUIET, icon="clipboard-text", name=f"{name}_paste")
        paste.clicked.connect(self.paste)
        add_key(self, self.tr("Paste a picture or file"), "Ctrl+Shift+V", self.paste, context=_WITHIN)
        drop = Wrapped(self.tr("A file can also be dropped here, or pasted."), "small")
        self.setLayout(column(self._notice, self._items, row((drop, 1), paste), gap=8))

    # The document -----------------------------------------------------------------------------------

    def set_items(self, record: RecordId, files: Sequence[Attachment]) -> None:
        """Show the attachments of a record without telling anyone."""
        self._bringing.record = record
        self._notice.clear()
        self._items.set_items(files)

    def items(self) -> tuple[Attachment, ...]:
        """The attachments as they stand now."""
        return self._items.items()

    # Bringing in ------------------------------------------------------------------------------------

    @Slot()
    def ask_file(self) -> None:
        """Let somebody pick a file."""
        self.ask_for("")

    def ask_for(self, kind: str) -> None:
        """Let somebody pick a file that is to be of a kind."""
        self._kind = kind
        choice = FileChoice(self, self.tr("Pick a picture or document"), Asked.FILE, name="attachment_choice")
        choice.chosen.connect(self.take)
        choice.open()

    @Slot(object)
    def take(self, path: Path) -> None:
        """Bring a file in."""
        self._notice.clear()
        self._bringing.take_files([path])

    @Slot()
    def paste(self) -> None:
        """Bring in what was copied: a picture, or files."""
        self._notice.clear()
        if not self._bringing.take(QGuiApplication.clipboard().mimeData()):
            self._notice.say("neutral", self.tr("Nothing was copied that is a picture or a file."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._notice.clear()
        if self._bringing.take(event.mimeData()):
            event.acceptProposedAction()

    @Slot(object)
    def _was_kept(self, attachment: Attachment) -> None:
        if any(each.blob == attachment.blob for each in self.items()):
            self._notice.say("neutral", self.tr("This very file is in the list already."))
            return
        kind, self._kind = self._kind, ""
        self._items.add_item(msgspec.structs.replace(attachment, kind=kind) if kind else attachment)

    @Slot(object)
    def _was_not_kept(self, error: Exception) -> None:
        tell(self._notice, error)

    # Looking ----------------------------------------------------------------------------------------

    @Slot()
    def open_chosen(self) -> None:
        """Open the one whose form is shown."""
        if self._form.preview.attachment is not None:
            self.open(self._form.preview.attachment)

    def open(self, attachment: Attachment) -> None:
        """Look at one of them over the window."""
        viewer = Viewer(self, self._desk, attachment, self._bringing.record)
        viewer.worked.connect(self._was_worked)
        viewer.open()

    @Slot(object)
    def _was_worked(self, copy: Attachment) -> None:
        if all(each.blob != copy.blob for each in self.items()):
            self._items.add_item(copy)


def _columns(desk: Desk) -> list[Column[Numbered]]:
    translate = QCoreApplication.translate

    def which(numbered: Numbered) -> Cell:
        each: Attachment = numbered[1]
        below = each.file_name if words.title(desk, each) != each.file_name else ""
        return Cell(words.title(desk, each), below, icon=words.icon(each))

    def kind(numbered: Numbered) -> Cell:
        each: Attachment = numbered[1]
        return Cell(desk.label("attachment_kind", each.kind), size_words(each.size))

    def copy(numbered: Numbered) -> Cell:
        each: Attachment = numbered[1]
        if each.worked_from:
            return Cell(translate("Attachments", "Working copy"), icon="crop")
        return Cell(translate("Attachments", "As it came"), icon="lock-simple", tone="good")

    return [
        Column(translate("Attachments", "Picture or document"), which),
        Column(translate("Attachments", "What it is"), kind, width=170),
        Column(translate("Attachments", "Kept"), copy, width=150, leaves=1),
    ]
