"""What was brought in beside the words: files of a testimony, an account, another source or a letter.

Section `attachments` of each of them. The bytes lie in the vault as they came, with whatever the camera wrote
into them; the section says what they are. What was cropped or blackened is an attachment of its own beside
the untouched one: it names that one by its checksum, and every edit that led from there to it. Anybody who
holds both can make the edits again and compare.

Codes are of resources/vocabularies (`attachment_kind`, `languages`); unknown ones are kept. The portrait of
a person is an attachment of the account with the kind `portrait`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kuager.model.dates import When
from kuager.model.section import BlobRef, MaybeSha256, Section, Sha256, Whole

PORTRAIT: Final = "portrait"
TURN: Final = "turn"
CROP: Final = "crop"
COVER: Final = "cover"


class Edit(Section, frozen=True):
    """One thing that was done to a picture: `crop` keeps the rectangle, `cover` blackens it, `turn` turns.

    The rectangle is in pixels of the picture as the edits before have left it, from its upper left corner; a
    picture is upright as its camera says. `degrees` are clockwise: 90, 180 or 270.
    """

    act: str
    left: Whole = 0
    top: Whole = 0
    width: Whole = 0
    height: Whole = 0
    degrees: Whole = 0


class Attachment(Section, frozen=True):
    """A picture or another file. `sha256` and `size` (bytes) are of the whole file, as it was brought in.

    `media_type` is what its first bytes say it is, "" for what this program cannot show. `came_from` says
    where the file comes from (a chat, a website, an envelope), `given_by` who handed it over, `made_by` and
    `made` who took the picture or wrote the paper, and when. `page` is that of a document which a working
    copy shows, from 1.
    """

    blob: BlobRef
    sha256: Sha256
    size: Whole
    file_name: str = ""
    media_type: str = ""
    kind: str = ""
    shows: str = ""
    given_by: str = ""
    came_from: str = ""
    made_by: str = ""
    made: When = When()
    languages: tuple[str, ...] = ()
    worked_from: MaybeSha256 = ""
    page: Whole = 0
    edits: tuple[Edit, ...] = ()


class Attachments(Section, frozen=True):
    """The attachments of one record, in order."""

    files: tuple[Attachment, ...] = ()

    def portrait(self) -> Attachment | None:
        """The picture that stands for the person, where there is one."""
        return portrait(self.files)


def portrait(files: Sequence[Attachment]) -> Attachment | None:
    """The portrait that is shown: the last one that was cropped or turned for it, else the first.

    A copy with black boxes is made for others to see, not for those who look for a face.
    """
    found = [each for each in files if each.kind == PORTRAIT and each.media_type.startswith("image/")]
    worked = [each for each in found if each.worked_from and all(edit.act != COVER for edit in each.edits)]
    return worked[-1] if worked else next(iter(found), None)
