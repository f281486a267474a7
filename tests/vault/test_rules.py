"""Rules are kept by the receiving key, and never hold back what everybody has to hear."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.model.ids import OriginId
from kuager.model.kinds import KINDS
from kuager.vault import rules, schema
from kuager.vault.database import Database

FIRST, AGAIN, OTHER = (OriginId(digit * 32) for digit in "123")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A machine, the same one restored under another card, and another one."""
    opened = Database(tmp_path / "vault.db", b"k" * 32)
    schema.create(opened)
    for origin, recipient in ((FIRST, "age1one"), (AGAIN, "age1one"), (OTHER, "age1other")):
        opened.run(
            "INSERT INTO origin(id, ed25519, mldsa65, recipient, alias, trusted, trusted_by) "
            "VALUES(?, X'00', X'00', ?, '', '', '')",
            (origin, recipient),
        )
    yield opened
    opened.close()


def test_a_rule_holds_for_whatever_receives_with_the_key(database: Database) -> None:
    contact, letters = ("testimony", "contact"), ("letter", "")
    rules.keep(database, FIRST, [contact, letters])
    rules.keep(database, OTHER, [("account", "identity")])
    assert rules.read(database, [AGAIN]) == {contact, letters}
    assert rules.read(database, [AGAIN, OTHER]) == {contact, letters, ("account", "identity")}
    assert rules.read(database, []) == frozenset()
    rules.keep(database, AGAIN, [letters])
    assert rules.read(database, [FIRST]) == {letters}
    rules.keep(database, FIRST, [])
    assert rules.read(database, [AGAIN]) == frozenset()


def test_what_may_be_a_rule(database: Database) -> None:
    possible = rules.possible()
    assert len(set(possible)) == len(possible)
    assert all(section in KINDS[kind] for kind, section in possible if section)
    assert all(map(rules.may_be, possible))
    for heard in (
        ("consent", ""),
        ("erasure_decision", ""),
        ("testimony", "safety"),
        ("account", "retraction"),
    ):
        with pytest.raises(ValueError, match="hear"):
            rules.keep(database, FIRST, [("letter", ""), heard])
    assert rules.read(database, [FIRST]) == frozenset()
