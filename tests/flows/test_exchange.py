"""Whom a vault that took an origin of its own writes to, and what it calls its own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.errors import AppError
from kuager.flows import choosing, exchange, unlock
from kuager.flows.choosing import OURS
from kuager.flows.unlock import Session
from kuager.task import Task
from tests.support import vaults

SILENT = Task.silent()


@pytest.fixture
def original(tmp_path: Path) -> Iterator[Session]:
    """A vault in which one interview was recorded; it goes on after it was copied."""
    session = vaults.vault(tmp_path / "original")
    vaults.record(session, vaults.told())
    session.lock()
    shutil.copytree(tmp_path / "original", tmp_path / "copy")
    session = unlock.unlock(tmp_path / "original", vaults.WORDS)
    yield session
    session.lock()


@pytest.fixture
def copy(original: Session, tmp_path: Path) -> Iterator[Session]:
    """The copy, which has an origin of its own."""
    session = unlock.unlock(tmp_path / "copy", vaults.WORDS, copied="copy")
    yield session
    session.lock()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Session]:
    """Another office's vault."""
    session = vaults.vault(tmp_path / "other", "Ainur")
    yield session
    session.lock()


def test_two_cards_do_not_get_names_that_may_be_taken_for_each_other(
    original: Session, copy: Session, other: Session
) -> None:
    """A card that was compared keeps its name, or gets another one that is free."""
    card, more = exchange.own_card(other, " Айнур "), exchange.own_card(copy)
    assert exchange.trust(original, card, "").alias == "Айнур"
    for alias in ("Айнур", "АЙНУР", "Aйнуp", "Айнyр"):
        with pytest.raises(AppError, match=r"card\.alias_taken") as caught:
            exchange.trust(original, more, alias)
        assert caught.value.facts == {"alias": "Айнур"}
    assert [each.alias for each in exchange.trusted(original)] == ["Айнур"]
    assert exchange.trust(original, more, "Айнур 2").alias == "Айнур 2"
    for alias in ("Айнур", "айнур", "Ainur"):
        assert exchange.trust(original, card, alias).alias == alias
    with pytest.raises(AppError, match=r"card\.bad_alias"):
        exchange.own_card(other, "a\u200bb")


def test_nobody_writes_to_what_the_vault_was_itself(
    original: Session, copy: Session, other: Session, tmp_path: Path
) -> None:
    (former,) = exchange.trusted(copy)
    assert (former.origin, former.state) == (original.history.origin, "former")
    assert exchange.addressees(copy) == []
    known = exchange.trust(copy, exchange.own_card(other), "Ainur, Shymkent")
    assert exchange.addressees(copy) == [known]
    for chosen in ([former.origin], [known.origin, former.origin], []):
        with pytest.raises(AppError, match=r"bundle\.no_recipient"):
            exchange.export(copy, tmp_path, chosen, SILENT)
    assert list(tmp_path.glob("*.age")) == []


def test_what_was_recorded_before_it_was_a_copy_goes_as_its_own(
    original: Session, copy: Session, other: Session, tmp_path: Path
) -> None:
    assert choosing.plan(copy, (), OURS).goes == choosing.plan(original, (), OURS).goes
    assert choosing.plan(copy, (), OURS).goes["testimony"] == 1
    known = exchange.trust(copy, exchange.own_card(other), "Ainur, Shymkent")
    for each, alias in ((original, "the lake"), (copy, "the river")):
        exchange.trust(other, exchange.own_card(each), alias)
    path, _ = exchange.export(copy, tmp_path, [known.origin], SILENT)
    incoming = exchange.open_bundle(other, path, SILENT)
    assert (incoming.sender.alias, incoming.new["testimony"]) == ("the river", 1)
    assert incoming.rows == ()


def test_a_copy_writes_to_the_original_once_their_cards_were_compared(
    original: Session, copy: Session, tmp_path: Path
) -> None:
    card = exchange.own_card(original)
    assert exchange.read_card(copy, card).state == "former"
    known = exchange.trust(copy, card, "the lake")
    assert (known.state, exchange.addressees(copy)) == ("known", [known])
    exchange.trust(original, exchange.own_card(copy), "the river")
    vaults.record(copy, vaults.told("55", "Дина Сынаққызы", "Мұрат Үлгіұлы"))
    path, _ = exchange.export(copy, tmp_path, [known.origin], SILENT)
    assert exchange.open_bundle(original, path, SILENT).new["testimony"] == 1
