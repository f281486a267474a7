"""Coded lists: what a code is called in each language, and what else is known of it.

A vocabulary is data (`resources/vocabularies/<name>.toml`, read by `flows.vocabularies`), never
code. A code that it does not know is kept in the record and shown as itself, because another office
may have a newer list. The form of a file:

    name = "event_kind"
    [[terms]]
    code = "camp"                 # small ASCII letters, digits, _
    status = "detained_camp"      # any further key is a fact of the term, a text
    labels = { en = "Camp", kk = "Лагерь", ru = "Лагерь" }

The order of the file is the order in which terms are offered. `parse` raises
`AppError("input.too_large" | "input.malformed")`.
"""

from __future__ import annotations

import re
from typing import Final

import msgspec

from kuager.errors import AppError
from kuager.model import toml_file

FALLBACK_LANGUAGE: Final = "en"
_TERM_LIMIT: Final = 500
_TEXT_LIMIT: Final = 200
_CODE: Final = re.compile(r"[a-z][a-z0-9_]{0,63}")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(_[A-Z][A-Za-z]{1,3})?")


class Term(msgspec.Struct, frozen=True):
    """One code; `facts` are its further attributes, such as the status an event sets."""

    code: str
    labels: dict[str, str]
    order: int
    facts: dict[str, str] = {}

    def label(self, language: str) -> str:
        """The label in a language, else in English, else the code."""
        return self.labels.get(language) or self.labels.get(FALLBACK_LANGUAGE) or self.code


class Vocabulary(msgspec.Struct, frozen=True):
    """A coded list in its own order."""

    name: str
    terms: tuple[Term, ...]

    def get(self, code: str) -> Term | None:
        """The term of a code, None where this list does not know it."""
        return next((term for term in self.terms if term.code == code), None)

    def label(self, code: str, language: str) -> str:
        """What to show for a code; an unknown one shows as itself."""
        term = self.get(code)
        return term.label(language) if term else code

    def fact(self, code: str, name: str) -> str:
        """A fact of a code, empty where there is none."""
        term = self.get(code)
        return term.facts.get(name, "") if term else ""


def parse(untrusted_bytes: bytes) -> Vocabulary:
    """Read a vocabulary file."""
    document = toml_file.table(untrusted_bytes)
    name, terms = document.get("name"), document.get("terms")
    _require(document.keys() == {"name", "terms"}, "keys")
    if not isinstance(name, str) or not isinstance(terms, list):
        raise AppError("input.malformed", reason="types")
    _require(_CODE.fullmatch(name) is not None, "name")
    _require(0 < len(terms) <= _TERM_LIMIT, "terms")
    vocabulary = Vocabulary(name, tuple(_term(term, order) for order, term in enumerate(terms)))
    codes = {term.code for term in vocabulary.terms}
    _require(len(codes) == len(vocabulary.terms), "duplicate code")
    return vocabulary


def _term(untrusted_term: object, order: int) -> Term:
    if not isinstance(untrusted_term, dict):
        raise AppError("input.malformed", reason="term")
    facts = dict(untrusted_term)
    code, labels = facts.pop("code", None), facts.pop("labels", None)
    if not isinstance(code, str) or not isinstance(labels, dict):
        raise AppError("input.malformed", reason="term")
    _require(_CODE.fullmatch(code) is not None, "code")
    _require(all(_LANGUAGE.fullmatch(language) for language in labels), "language")
    _require(FALLBACK_LANGUAGE in labels, "no english label")
    _require(all(_CODE.fullmatch(fact) for fact in facts), "fact")
    for text in (*labels.values(), *facts.values()):
        _require(isinstance(text, str) and 0 < len(text) <= _TEXT_LIMIT, "text")
    return Term(code, labels, order, facts)


def _require(condition: bool, reason: str) -> None:
    if not condition:
        raise AppError("input.malformed", reason=reason)
