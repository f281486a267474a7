"""An entry of the address book of letters: an office, what it is called, and how it stands at their heads.

`resources/addressees.toml`:

    format = 1
    [[addressees]]
    code = "mfa_kz"            # the same for ever: letters name it
    group = "kz_authority"     # code of the vocabulary addressee_group
    names = { en = …, kk = …, ru = … }      # in the nominative, for lists
    short = { en = …, kk = …, ru = … }      # where there is little room; may be left out
    heads = { kk = …, ru = … } # at the head of a letter in that language, in the case that it wants there
    address = "…"              # postal, on one line; may be left out, like the rest
    email = "…"
    phone = "…"
    note = "…"                 # what staff should know, such as how it takes letters

Everything is bounded and nothing else may stand in a file. No case is made of a name: where a head is missing
in a language, its name in that language stands there as it is. Raises `AppError("input.too_large" |
"input.malformed")`.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from kuager.model import toml_file
from kuager.model.vocabularies import Term, Vocabulary

Code = Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z0-9_]{0,63}\Z")]
Line = Annotated[str, msgspec.Meta(max_length=200)]
Words = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Note = Annotated[str, msgspec.Meta(max_length=500)]
Tongue = Literal["en", "kk", "ru"]

VOCABULARY = "letter_addressee"


class Addressee(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One office. `names` has at least one language."""

    code: Code
    group: Code
    names: Annotated[dict[Tongue, Words], msgspec.Meta(min_length=1)]
    short: dict[Tongue, Words] = {}
    heads: dict[Tongue, Words] = {}
    address: Line = ""
    email: Line = ""
    phone: Line = ""
    note: Note = ""

    def name(self, language: str) -> str:
        """What it is called in a language, else in the first that it has a name in."""
        return self.names.get(_tongue(language)) or next(iter(self.names.values()))

    def head(self, language: str) -> str:
        """How it stands at the head of a letter."""
        return self.heads.get(_tongue(language)) or self.name(language)


class Book(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Addressees in the order in which they are offered, each code once."""

    format: Literal[1]
    addressees: Annotated[tuple[Addressee, ...], msgspec.Meta(max_length=500)]


def parse(untrusted_bytes: bytes) -> Book:
    """Read a file of addressees."""
    return check(toml_file.read(untrusted_bytes, Book))


def check(book: Book) -> Book:
    """That no code is there twice."""
    if len({each.code for each in book.addressees}) != len(book.addressees):
        raise toml_file.malformed("an addressee is there twice")
    return book


def vocabulary(book: tuple[Addressee, ...]) -> Vocabulary:
    """The same as a coded list: what each code is called, and `short_…` where there is little room."""
    return Vocabulary(
        VOCABULARY,
        tuple(
            Term(
                each.code,
                {language: each.name(language) for language in ("en", "kk", "ru")},
                order,
                {f"short_{language}": words for language, words in each.short.items()},
            )
            for order, each in enumerate(book)
        ),
    )


def _tongue(language: str) -> Tongue:
    return "kk" if language == "kk" else "ru" if language == "ru" else "en"
