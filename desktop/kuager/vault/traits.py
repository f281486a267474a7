"""What a node tells that can be compared and filtered by: a kind and a value each.

`birth_year`, `sex`, `division` (the GB/T 2260 code in a sound Chinese number, or of a home that somebody
chose; of a township that of its county), `id` (the kind of the number, a space, the bare number), `phone`
(digits), `home` (words as told, of where somebody is from or lives, unless somebody chose a place in
Kazakhstan for them), `place` (of homes and of what happened, facilities too), `facility` (its kind, a space,
its name as told) and `event_year` (a year in which something happened, or was learned where nobody knows when
it happened).
Every head counts: while two writings stand against each other, both are told.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from kuager.model import dates, idnumbers
from kuager.model.account import Events, Identity
from kuager.model.dates import When
from kuager.model.idnumbers import IdNumber
from kuager.model.ids import RecordId
from kuager.model.place import Facility, Place
from kuager.model.testimony import Contact, Testifier
from kuager.vault.database import Database, Row

_WIDEST: Final = 2
"""Years; what is told less exactly tells nothing."""
_DIVISION: Final = re.compile("([0-9]{6})|(65[0-9]{4})[0-9]{3}")  # GB/T 2260, and a township in one
_KAZAKHSTAN: Final = re.compile("(?!65)[0-9]{9}")  # KATO
_NO_DIGIT: Final = re.compile(r"\D")


class Trait(NamedTuple):
    """One thing told."""

    kind: str
    value: str


class Told(NamedTuple):
    """What a node tells: spellings, in order, and traits."""

    spellings: Iterable[str] = ()
    traits: Iterable[Trait] = ()


def keep(database: Database, role: str, nodes: Mapping[RecordId, Told]) -> None:
    """Keep what these nodes tell; what stands already is left alone.

    `role` is account or testimony: nothing keeps a stranger from giving both the same id.
    """
    spelt: dict[RecordId, list[Row]] = {}
    told: dict[RecordId, list[Row]] = {}
    for node, (spellings, traits) in nodes.items():
        spelt[node] = list(enumerate(dict.fromkeys(name for name in spellings if name.strip())))
        told[node] = sorted(set(traits))
    _keep_rows(database, "spelling", role, spelt)
    _keep_rows(database, "trait", role, told)


def _keep_rows(database: Database, table: str, role: str, told: Mapping[RecordId, Sequence[Row]]) -> None:
    kept: dict[RecordId, list[Row]] = defaultdict(list)
    for node, *row in database.rows(
        f"SELECT t.* FROM json_each(?) j CROSS JOIN {table} t ON t.node=j.value AND t.role=? "
        "ORDER BY 1, 3, 4",
        (json.dumps(list(told)), role),
    ):
        kept[node].append(tuple(row[1:]))
    changed = [node for node, rows in told.items() if rows != kept.get(node, [])]
    gone = [(node, role) for node in changed if node in kept]
    database.run_many(f"DELETE FROM {table} WHERE node=? AND role=?", gone)
    rows = [(node, role, *row) for node in changed for row in told[node]]
    database.run_many(f"INSERT INTO {table} VALUES(?,?,?,?)", rows)


def of_account(identities: Sequence[Identity], events: Sequence[Events]) -> Iterator[Trait]:
    """What an account tells of the person."""
    for identity in identities:
        yield from _identity(identity.birth, identity.sex, identity.id_numbers)
        yield from _homes((identity.origin, identity.last_address))
    for told in events:
        yield from _places(event.place for event in told.events)
        yield from _facilities(event.facility for event in told.events)
        for event in told.events:
            happened = _years("event_year", event.happened.edtf)
            yield from happened or _years("event_year", event.learned.edtf)


def of_testifier(testifiers: Sequence[Testifier], contacts: Sequence[Contact]) -> Iterator[Trait]:
    """What a testimony tells of whoever speaks."""
    for testifier in testifiers:
        yield from _identity(testifier.birth, testifier.sex, testifier.id_numbers)
    for contact in contacts:
        yield from _homes((contact.address,))
        for phone in contact.phones:
            if digits := _NO_DIGIT.sub("", idnumbers.bare(phone)):
                yield Trait("phone", digits)


def _identity(birth: When, sex: str, numbers: Iterable[IdNumber]) -> Iterator[Trait]:
    if sex:
        yield Trait("sex", sex)
    yield from _years("birth_year", birth.edtf)
    for number in numbers:
        if not (text := idnumbers.bare(number.text)):
            continue
        yield Trait("id", f"{number.kind} {text}")
        told = idnumbers.check(number)
        yield from _years("birth_year", told.birth)
        if told.sex:
            yield Trait("sex", told.sex)
        if told.division:
            yield Trait("division", told.division)


def _years(kind: str, edtf: str) -> list[Trait]:
    start, end = dates.bounds(edtf)
    if start is None or end is None or end.year - start.year > _WIDEST:
        return []
    return [Trait(kind, str(year)) for year in range(start.year, end.year + 1)]


def _homes(places: Iterable[Place]) -> Iterator[Trait]:
    """Places where somebody is at home, which tell who it is; a prison's county does not."""
    for place in places:
        yield from _places((place,))
        # Where Kazakhstan was chosen the words are not to be read as a county of Xinjiang, such as Aksu.
        if (words := _words(place)) and not _KAZAKHSTAN.fullmatch(place.code):
            yield Trait("home", words)
        if division := _DIVISION.fullmatch(place.code):
            yield Trait("division", division[1] or division[2])


def _places(places: Iterable[Place]) -> Iterator[Trait]:
    for place in places:
        if words := _words(place):
            yield Trait("place", words)


def _facilities(facilities: Iterable[Facility]) -> Iterator[Trait]:
    for facility in facilities:
        if name := " ".join(facility.name.split()):
            yield Trait("facility", f"{facility.kind} {name}")
            yield Trait("place", name)


def _words(place: Place) -> str:
    return " ".join(place.told.split())
