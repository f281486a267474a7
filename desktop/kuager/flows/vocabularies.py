"""Load the coded lists that come with the program."""

from __future__ import annotations

from functools import cache

from kuager import paths
from kuager.model import addressee, vocabularies
from kuager.model.status import EventRules
from kuager.model.vocabularies import Vocabulary


@cache
def load() -> dict[str, Vocabulary]:
    """Every vocabulary by its name, read once; `AppError` where a file of ours is damaged.

    The addressees of letters that come with the program are one of them.
    """
    folder = paths.resources() / "vocabularies"
    found = [vocabularies.parse(file.read_bytes()) for file in sorted(folder.glob("*.toml"))]
    book = addressee.parse((paths.resources() / "addressees.toml").read_bytes()).addressees
    return {vocabulary.name: vocabulary for vocabulary in (*found, addressee.vocabulary(book))}


@cache
def event_rules() -> EventRules:
    """What the lists say of events: which status each kind sets."""
    return EventRules.of(load())
