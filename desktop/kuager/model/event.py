"""What happened to a person, in the words of one source."""

from __future__ import annotations

from kuager.model.dates import When
from kuager.model.place import Facility, Place
from kuager.model.section import Section, Whole


class Event(Section, frozen=True):
    """One event of an account. When it happened and when it was learned are two dates (DOMAIN).

    `kind`, `learned_how` and `reliability` are codes of resources/vocabularies; unknown codes are kept.
    `timecode` is a position in the testimony's video, in whole seconds, -1 where there is none.
    """

    kind: str
    happened: When = When()
    learned: When = When()
    learned_how: str = ""
    place: Place = Place()
    facility: Facility = Facility()
    forces: str = ""
    official_reason: str = ""
    suspected_reason: str = ""
    article: str = ""
    sentence: str = ""
    description: str = ""
    reliability: str = ""
    timecode: Whole = -1
