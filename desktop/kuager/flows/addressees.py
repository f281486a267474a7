"""The address book of letters: the offices that come with the program, and what this vault's office changed.

An own entry of the code of a shipped one stands in its place; others follow. The book is a setting of the
vault, for all its members, and does not travel in bundles: `to_json` and `take` carry it by a file.
`AppError("addressee.unknown")` where a code is in no book, `addressee.no_name` where an entry has none,
`input.…` for a file.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

import msgspec

from kuager import paths
from kuager.errors import AppError
from kuager.flows import vocabularies
from kuager.flows.unlock import Session
from kuager.letters.content import AddresseeFacts, Language
from kuager.model import addressee, toml_file
from kuager.model.addressee import Addressee, Book
from kuager.model.vocabularies import Vocabulary

__all__ = ["Addressee"]

SIZE_LIMIT: Final = 1 << 20
_BOOK: Final = "addressees"
_OWN: Final = "own_"


@cache
def shipped() -> tuple[Addressee, ...]:
    """Those that come with the program."""
    return addressee.parse((paths.resources() / "addressees.toml").read_bytes()).addressees


def own(session: Session) -> tuple[Addressee, ...]:
    """What this vault's office wrote down or changed."""
    kept = session.office_setting(_BOOK)
    return msgspec.json.decode(kept, type=Book).addressees if kept else ()


def every(session: Session) -> tuple[Addressee, ...]:
    """The whole book: the shipped ones in their order, then the office's own."""
    changed = {each.code: each for each in own(session)}
    first = [changed.pop(each.code, each) for each in shipped()]
    return (*first, *changed.values())


def get(session: Session, code: str) -> Addressee:
    """The entry of a code."""
    found = next((each for each in every(session) if each.code == code), None)
    if found is None:
        raise AppError("addressee.unknown", addressee=code[:64])
    return found


def group(session: Session, code: str) -> str:
    """What an addressee is: a code of the vocabulary addressee_group."""
    return get(session, code).group


def facts(session: Session, code: str, language: Language) -> AddresseeFacts:
    """What a letter says of it."""
    found = get(session, code)
    return AddresseeFacts(code, found.head(language), found.address)


def vocabulary(session: Session) -> Vocabulary:
    """The book as a coded list, for whoever shows what a code is called."""
    return addressee.vocabulary(every(session))


def new_code(session: Session) -> str:
    """A code for an entry of the office's own."""
    numbers = [each.code.removeprefix(_OWN) for each in own(session) if each.code.startswith(_OWN)]
    return f"{_OWN}{max((int(each) for each in numbers if each.isdecimal()), default=0) + 1}"


def keep(session: Session, entry: Addressee) -> None:
    """Keep an entry, in place of one of its code; on the thread that writes."""
    if not any(name.strip() for name in entry.names.values()):
        raise AppError("addressee.no_name")
    if vocabularies.load()["addressee_group"].get(entry.group) is None:
        raise toml_file.malformed("group")
    _write(session, [each for each in own(session) if each.code != entry.code] + [entry])


def remove(session: Session, code: str) -> None:
    """Take an own entry away; one that was shipped is as it was shipped."""
    _write(session, [each for each in own(session) if each.code != code])


def to_json(session: Session) -> bytes:
    """The office's own entries and changes, for another vault."""
    return msgspec.json.format(msgspec.json.encode(Book(1, own(session))), indent=2) + b"\n"


def take(session: Session, untrusted_bytes: bytes) -> int:
    """Take another vault's entries over, in place of those of the same codes; how many.

    One whose code is the office's own of another name gets a new code: two offices count from 1.
    """
    if len(untrusted_bytes) > SIZE_LIMIT:
        raise AppError("input.too_large", size=len(untrusted_bytes), limit=SIZE_LIMIT)
    try:
        brought = addressee.check(msgspec.json.decode(untrusted_bytes, type=Book)).addressees
    except (ValueError, RecursionError) as error:
        raise toml_file.malformed(str(error)) from error
    for entry in brought:
        here = next((each for each in own(session) if each.code == entry.code), None)
        differs = here is not None and here.names != entry.names and entry.code.startswith(_OWN)
        keep(session, msgspec.structs.replace(entry, code=new_code(session)) if differs else entry)
    return len(brought)


def _write(session: Session, entries: Iterable[Addressee]) -> None:
    book = addressee.check(Book(1, tuple(entries)))
    # Read again as it will be read: an entry that is out of bounds is refused and not kept.
    encoded = msgspec.json.encode(book)
    try:
        msgspec.json.decode(encoded, type=Book)
    except msgspec.ValidationError as error:
        raise toml_file.malformed(str(error)) from error
    session.keep_office_setting(_BOOK, encoded.decode("utf-8"))
