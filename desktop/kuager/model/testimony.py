"""A testimony: one interview with one testifier.

Sections: `session`, `testifier`, `contact`, `safety`, `narrative`, `videos`, `check`, and those of
`model.steps`. Consent is a record of its own (`consent`), and so is each account of a person (`account`).
"""

from __future__ import annotations

from kuager.model.dates import When
from kuager.model.idnumbers import IdNumber
from kuager.model.names import Name
from kuager.model.place import Place
from kuager.model.section import MaybeBlobRef, Section, Whole


class EarlierAccount(Section, frozen=True):
    """That the testifier has spoken before: when, to whom. Never asked to be repeated."""

    given: When = When()
    to_whom: str = ""


class Session(Section, frozen=True):
    """How the interview was held. `date` is a day; `started` and `ended` are local times HH:MM.

    `reference` is what the office's own papers call this interview: a table is brought in again by it.
    """

    ticket: str = ""
    date: When = When()
    started: str = ""
    ended: str = ""
    office: str = ""
    interviewer: str = ""
    interpreter: str = ""
    camera_operator: str = ""
    present: str = ""
    languages: tuple[str, ...] = ()
    device: str = ""
    earlier: tuple[EarlierAccount, ...] = ()
    reference: str = ""


class Testifier(Section, frozen=True):
    """Who speaks."""

    names: tuple[Name, ...] = ()
    birth: When = When()
    sex: str = ""
    citizenship: str = ""
    residence_status: str = ""
    id_numbers: tuple[IdNumber, ...] = ()
    occupation: str = ""


class Contact(Section, frozen=True):
    """How to reach the testifier. A section of its own, so that it can stay behind when the rest travels."""

    address: Place = Place()
    phones: tuple[str, ...] = ()


class SectionSafety(Section, frozen=True):
    """The level of one other section of the same record."""

    section: str
    level: str = "at_risk"


class Safety(Section, frozen=True):
    """What may leave the machine: `level` is open, careful or at_risk; the strictest of several holds.

    What is at risk stays here unless somebody says otherwise. `sections` are parts of the record that are
    held more strictly than the rest.
    """

    level: str = "careful"
    reason: str = ""
    sections: tuple[SectionSafety, ...] = ()


class Narrative(Section, frozen=True):
    """The testimony in words: as told, the remaining doubts, and the interviewer's own notes.

    `notes_used` are the words of the notes that were put into fields; the notes keep them.
    """

    text: str = ""
    doubts: str = ""
    notes: str = ""
    notes_used: tuple[str, ...] = ()


class Video(Section, frozen=True):
    """A video file's metadata; `sha256` is of the whole file, empty until the file was at hand.

    `size` is in bytes and `duration` in milliseconds, -1 where unknown; `started` is a local time as the
    camera wrote it; `location` says in words where the file lies (camera 2, blue disk). `blob` is the copy in
    the vault; while it has no `sha256` yet it is still being copied.
    """

    file_name: str
    size: Whole = -1
    duration: Whole = -1
    camera: str = ""
    started: str = ""
    sha256: str = ""
    location: str = ""
    blob: MaybeBlobRef = ""


class Videos(Section, frozen=True):
    """The video files of the interview, in order."""

    files: tuple[Video, ...] = ()


class SecondCheck(Section, frozen=True):
    """That a second member read the record over against the video."""

    done: bool = False
    remarks: str = ""
