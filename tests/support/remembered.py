"""Answers that are computed once in a run: what costs much and depends on nothing but what it is given."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, ParamSpec, TypeVar

import pytest

from kuager.crypto import passphrase
from kuager.crypto.passphrase import Cost
from kuager.flows import unlock
from kuager.vault import entry, slots
from tests.support import vaults

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


class Remembered(Generic[Given, Answer]):
    """A function whose answers are kept, without what it was given: some tests look for that in memory."""

    def __init__(self, function: Callable[Given, Answer]) -> None:
        self._function = function
        self._answers: dict[bytes, Answer] = {}

    def __call__(self, *given: Given.args, **named: Given.kwargs) -> Answer:
        key = hashlib.sha256(repr((given, sorted(named.items()))).encode("utf-8", "surrogatepass")).digest()
        if key not in self._answers:
            self._answers[key] = self._function(*given, **named)
        return self._answers[key]


class OneSalt:
    """Chance as a new vault draws it, but for the salt of its passphrases, which all of a run share."""

    _SALT = secrets.token_bytes(slots.SALT_SIZE)

    def token_bytes(self, size: int) -> bytes:
        """The salt if that is asked for, else what nobody knows."""
        return self._SALT if size == slots.SALT_SIZE else secrets.token_bytes(size)


@contextmanager
def stretched_once() -> Iterator[None]:
    """A passphrase is stretched once with each salt, and judged once; all new vaults begin with one salt.

    What is stretched at more than the lowest cost is not kept: how long that takes may be what is measured.
    """
    stretch, kept = passphrase.stretch, Remembered(passphrase.stretch)

    def stretched(words: str, salt: bytes, cost: Cost) -> bytes:
        return (kept if cost == vaults.CHEAP else stretch)(words, salt, cost)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passphrase, "stretch", stretched)
        patch.setattr(entry, "secrets", OneSalt())
        patch.setattr(unlock, "strength", Remembered(passphrase.strength))
        yield
