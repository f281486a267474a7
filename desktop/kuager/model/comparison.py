"""What each source says, fact by fact, so that disagreement is read across.

A fact *differs* when two sources gave values that cannot both be true. Silence is no value, another
spelling of a name is no disagreement, and a year agrees with a day inside it.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kuager.model import dates, names
from kuager.model.account import Circumstances, Identity
from kuager.model.dates import When
from kuager.model.event import Event
from kuager.model.ids import RecordId
from kuager.model.names import Name
from kuager.model.status import EventRules, current, taken


class AccountView(msgspec.Struct, frozen=True):
    """One account as it stands, whole."""

    id: RecordId
    names: tuple[Name, ...] = ()
    identity: Identity = Identity()
    circumstances: Circumstances = Circumstances()
    events: tuple[Event, ...] = ()


class Fact(msgspec.Struct, frozen=True):
    """One row: a code, a value per account ("" where the source gave none), and whether they differ."""

    code: str
    values: tuple[str, ...]
    differs: bool = False
    coded: str = ""
    """Name of the vocabulary the values are codes of, "" where they are words as told."""


def _words(code: str, values: Sequence[str], coded: str = "") -> Fact:
    given = {names.search_text(value) for value in values if value}
    return Fact(code, tuple(values), len(given) > 1, coded)


def _dates(code: str, values: Sequence[When]) -> Fact:
    differs = any(disjoint(one.edtf, other.edtf) for n, one in enumerate(values) for other in values[n + 1 :])
    return Fact(code, tuple(value.told for value in values), differs)


def disjoint(one: str, other: str) -> bool:
    """Whether two EDTF dates, both understood, share no day. Approximate ones are never disjoint."""
    if not one or not other or any(mark in one + other for mark in "~?%"):
        return False
    (start, end), (start_other, end_other) = dates.bounds(one), dates.bounds(other)
    before = end is not None and start_other is not None and end < start_other
    after = end_other is not None and start is not None and end_other < start
    return before or after


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
        Fact("origin", tuple(a.identity.origin.told for a in accounts)),
        Fact("last_address", tuple(a.identity.last_address.told for a in accounts)),
        Fact("profession", tuple(a.identity.profession for a in accounts)),
        _dates("taken", [event.happened for event in takings]),
        Fact("taken_place", tuple(event.place.told for event in takings)),
        Fact("official_reason", tuple(event.official_reason for event in takings)),
        Fact("suspected_reason", tuple(event.suspected_reason for event in takings)),
        _words("sentence", sentences),
        _words("status", [status.code if status else "" for status in statuses], "person_status"),
        Fact("health", tuple(account.circumstances.health for account in accounts)),
        Fact("not_known", tuple(account.circumstances.not_known for account in accounts)),
    ]
