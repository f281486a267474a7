"""What a node tells that can be compared and filtered by: a kind and a value each.

`birth_year`, `sex`, `division` (the GB/T 2260 code in a sound Chinese number, or of a place that somebody
chose), `id` (the kind of the number, a space, the bare number), `phone` (digits) and `place` (words as told).
Every head counts: while two writings stand against each other, both are told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from kuager.model import dates, idnumbers
from kuager.model.account import Events, Identity
from kuager.model.dates import When
from kuager.model.idnumbers import IdNumber
from kuager.model.place import Place
from kuager.model.testimony import Contact, Testifier

_WIDEST: Final = 2
"""Years; a birth told less exactly tells nothing."""
_DIVISION: Final = re.compile("[0-9]{6}")
_NO_DIGIT: Final = re.compile(r"\D")


class Trait(NamedTuple):
    """One thing told."""

    kind: str
    value: str


def of_account(identities: Sequence[Identity], events: Sequence[Events]) -> Iterator[Trait]:
    """What an account tells of the person."""
    for identity in identities:
        yield from _identity(identity.birth, identity.sex, identity.id_numbers)
        yield from _places((identity.origin, identity.last_address))
    for told in events:
        yield from _places(event.place for event in told.events)


def of_testifier(testifiers: Sequence[Testifier], contacts: Sequence[Contact]) -> Iterator[Trait]:
    """What a testimony tells of whoever speaks."""
    for testifier in testifiers:
        yield from _identity(testifier.birth, testifier.sex, testifier.id_numbers)
    for contact in contacts:
        yield from _places((contact.address,))
        for phone in contact.phones:
            if digits := _NO_DIGIT.sub("", idnumbers.bare(phone)):
                yield Trait("phone", digits)


def _identity(birth: When, sex: str, numbers: Iterable[IdNumber]) -> Iterator[Trait]:
    if sex:
        yield Trait("sex", sex)
    yield from _years(birth.edtf)
    for number in numbers:
        if not (text := idnumbers.bare(number.text)):
            continue
        yield Trait("id", f"{number.kind} {text}")
        told = idnumbers.check(number)
        yield from _years(told.birth)
        if told.sex:
            yield Trait("sex", told.sex)
        if told.division:
            yield Trait("division", told.division)


def _years(edtf: str) -> Iterator[Trait]:
    start, end = dates.bounds(edtf)
    if start is not None and end is not None and end.year - start.year <= _WIDEST:
        for year in range(start.year, end.year + 1):
            yield Trait("birth_year", str(year))


def _places(places: Iterable[Place]) -> Iterator[Trait]:
    for place in places:
        if words := " ".join(place.told.split()):
            yield Trait("place", words)
        if _DIVISION.fullmatch(place.code):
            yield Trait("division", place.code)
