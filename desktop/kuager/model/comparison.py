"""What each source says, fact by fact, so that disagreement is read across.

A fact *differs* when two sources gave values that cannot both be true. Silence is no value, another
spelling of a name is no disagreement, and a year agrees with a day inside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from kuager.model import dates, names
from kuager.model.account import Circumstances, Identity
from kuager.model.attachment import Attachment
from kuager.model.dates import When
from kuager.model.event import Event
from kuager.model.ids import RecordId
from kuager.model.names import Name
from kuager.model.place import Place
from kuager.model.status import EventRules, current, taken


class AccountView(msgspec.Struct, frozen=True):
    """One account as it stands, whole."""

    id: RecordId
    names: tuple[Name, ...] = ()
    identity: Identity = Identity()
    circumstances: Circumstances = Circumstances()
    events: tuple[Event, ...] = ()
    attachments: tuple[Attachment, ...] = ()


class Fact(msgspec.Struct, frozen=True):
    """One row: a code, a value per account ("" where the source gave none), and whether they differ."""

    code: str
    values: tuple[str, ...]
    differs: bool = False
    coded: str = ""
    """Name of the vocabulary the values are codes of, "" where they are words as told."""
    places: tuple[str, ...] = ()
    """Of places: the code of the division that somebody chose for each value, "" where nobody did."""


def _words(code: str, values: Sequence[str], coded: str = "") -> Fact:
    given = {names.search_text(value) for value in values if value}
    return Fact(code, tuple(values), len(given) > 1, coded)


def _places(code: str, values: Sequence[Place]) -> Fact:
    told = tuple(value.told for value in values)
    return Fact(code, told, places=tuple(value.code for value in values))


def _dates(code: str, values: Sequence[When]) -> Fact:
    return Fact(code, tuple(value.told for value in values), disjoint(value.edtf for value in values))


def disjoint(edtf: Iterable[str]) -> bool:
    """Whether any two of these EDTF dates share no day. Approximate or unknown ones are never disjoint."""
    spans = [dates.bounds(each) for each in edtf if not any(mark in each for mark in "~?%")]
    ends = [end for _, end in spans if end is not None]
    starts = [start for start, _ in spans if start is not None]
    # The earliest end before the latest start: no need to hold each against each, of which there may be many.
    return bool(ends and starts) and min(ends) < max(starts)


def compare(accounts: Sequence[AccountView], rules: EventRules) -> list[Fact]:
    """The rows of a person's page: names, birth, how taken, sentence, status, work, numbers."""
    takings = [taken(account.events, rules) or Event(kind="") for account in accounts]
    sentences = [
        next((event.sentence for event in reversed(account.events) if event.sentence), "")
        for account in accounts
    ]
    statuses = [current(((account.id, event) for event in account.events), rules) for account in accounts]
    numbers = [", ".join(number.text for number in account.identity.id_numbers) for account in accounts]
    return [
        Fact("names", tuple(" · ".join(name.text for name in a.names) for a in accounts)),
        _words("sex", [a.identity.sex for a in accounts], "sex"),
        _dates("birth", [a.identity.birth for a in accounts]),
        Fact("id_numbers", tuple(numbers)),
        _places("origin", [a.identity.origin for a in accounts]),
        _places("last_address", [a.identity.last_address for a in accounts]),
        Fact("profession", tuple(a.identity.profession for a in accounts)),
        _dates("taken", [event.happened for event in takings]),
        _places("taken_place", [event.place for event in takings]),
        Fact("official_reason", tuple(event.official_reason for event in takings)),
        Fact("suspected_reason", tuple(event.suspected_reason for event in takings)),
        _words("sentence", sentences),
        _words("status", [status.code if status else "" for status in statuses], "person_status"),
        Fact("health", tuple(account.circumstances.health for account in accounts)),
        Fact("not_known", tuple(account.circumstances.not_known for account in accounts)),
    ]


def contradictions(accounts: Sequence[AccountView], rules: EventRules) -> int:
    """On how many facts accounts differ; one alone contradicts nobody."""
    return sum(fact.differs for fact in compare(accounts, rules)) if len(accounts) > 1 else 0
