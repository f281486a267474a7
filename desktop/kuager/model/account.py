"""An account: what one source says of one person.

It belongs to its source for ever; another source never changes it. Sections: `source`, `names`,
`identity`, `circumstances`, `events`, `safety`.
"""

from __future__ import annotations

from kuager.model.dates import When
from kuager.model.event import Event
from kuager.model.idnumbers import IdNumber
from kuager.model.names import Name
from kuager.model.place import Place
from kuager.model.section import RecordRef, Section, Whole
from kuager.model.testimony import Safety


class AccountSource(Section, frozen=True):
    """Who says it: a testimony or another source, and what the person is to the testifier.

    `relation` reads "the person is the testifier's …"; `position` orders the accounts of one testimony.
    """

    source: RecordRef
    relation: str = ""
    connection: str = ""
    position: Whole = 0


class AccountNames(Section, frozen=True):
    """Every spelling that was given, each with its kind and where it comes from."""

    names: tuple[Name, ...] = ()


class Identity(Section, frozen=True):
    """What tells this person from another."""

    sex: str = ""
    birth: When = When()
    ethnicity: str = ""
    id_numbers: tuple[IdNumber, ...] = ()
    citizenship: str = ""
    residence_status: str = ""
    profession: str = ""
    employer: str = ""
    origin: Place = Place()
    last_address: Place = Place()


class Circumstances(Section, frozen=True):
    """Family, health, and what the source says is not known."""

    marital_status: str = ""
    children: str = ""
    health: str = ""
    needs: str = ""
    not_known: str = ""


class Events(Section, frozen=True):
    """What happened, in the order in which it was told."""

    events: tuple[Event, ...] = ()


class AccountSafety(Safety, frozen=True):
    """How careful to be about this person, beyond what holds for the source: `open` asks for nothing more."""

    level: str = "open"
    reason: str = ""
