"""An attachment in words: what it is called, what it is, what was done to it."""

from __future__ import annotations

from collections import Counter
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.model.attachment import COVER, CROP, TURN, Attachment

_FORMS: Final = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/webp": "WebP",
    "application/pdf": "PDF",
}


class _Counts(QObject):
    """Words that change with a number: the extraction of words knows these by `self.tr` only."""

    def boxes(self, count: int) -> str:
        return self.tr("%n black box(es)", "", count)


def title(desk: Desk, attachment: Attachment) -> str:
    """What it shows, or what kind of thing it is, or what the file was called."""
    kind = desk.label("attachment_kind", attachment.kind)
    return attachment.shows.split("\n")[0] or kind or attachment.file_name or form(attachment)


def form(attachment: Attachment) -> str:
    """The form of the file."""
    translate = QCoreApplication.translate
    if attachment.media_type == "text/plain":
        return translate("Attachments", "Plain text")
    return _FORMS.get(attachment.media_type) or translate("Attachments", "A file that cannot be shown here")


def icon(attachment: Attachment) -> str:
    """The icon of its form."""
    if attachment.media_type.startswith("image/"):
        return "image"
    return "file-text" if attachment.media_type else "file"


def done_to(attachment: Attachment) -> str:
    """What made a working copy of it, "" for an original."""
    if not attachment.worked_from:
        return ""
    translate = QCoreApplication.translate
    acts = Counter(edit.act for edit in attachment.edits)
    parts = []
    if attachment.page:
        parts.append(translate("Attachments", "page {number}").format(number=attachment.page))
    if acts[TURN]:
        parts.append(translate("Attachments", "turned"))
    if acts[CROP]:
        parts.append(translate("Attachments", "cropped"))
    if acts[COVER]:
        parts.append(_Counts().boxes(acts[COVER]))
    parts.append(translate("Attachments", "without the camera's data"))
    return translate("Attachments", "Working copy: {what}").format(what=", ".join(parts))


def line(desk: Desk, attachment: Attachment) -> str:
    """Everything that is recorded of it, in one line."""
    languages = ", ".join(desk.label("languages", code) for code in attachment.languages)
    told = (
        attachment.file_name,
        desk.label("attachment_kind", attachment.kind),
        attachment.shows,
        attachment.made_by,
        attachment.made.told,
        attachment.given_by,
        attachment.came_from,
        languages,
        done_to(attachment),
    )
    return " · ".join(isolate(each) for each in told if each)
