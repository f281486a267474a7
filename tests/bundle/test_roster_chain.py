"""Rosters: founding, two coordinators, the root and the only one; and everything that is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import msgspec
import pytest

from kuager.bundle import roster_chain
from kuager.bundle.card import Card
from kuager.bundle.roster import ROOT, Chain, Entry, Revocation, Role, Version, keys_digest
from kuager.bundle.roster_chain import countersigned, founded, is_complete, merged, proposed
from kuager.crypto.identity import Identity
from kuager.crypto.signing import SigningKey
from kuager.errors import AppError
from kuager.model import canonical

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
ROOT_KEY = roster_chain.root_key(bytes(range(16)))


@dataclass(frozen=True)
class Machine:
    """A vault in the test."""

    key: SigningKey
    card: Card

    @property
    def origin(self) -> str:
        return self.card.origin

    def entry(self, role: Role, **more: Any) -> tuple[Card, Entry]:
        facts = {"name": "Үлгі үстел", **more}
        return self.card, Entry(origin=self.origin, keys=keys_digest(self.card), role=role, **facts)


def machine(number: int) -> Machine:
    key = SigningKey.from_seed(bytes([number]) * 64)
    recipient = str(Identity(bytes([number]) * 32).recipient)
    return Machine(key, Card(key.public.ed25519, key.public.mldsa65, recipient, "бүркеншік ат"))


AIDA, BOLAT, CECILE, DANA = map(machine, range(1, 5))


def two() -> Chain:
    """An organisation with two coordinators."""
    return founded(ROOT_KEY, "Үлгі ұйым", [m.entry(Role.COORDINATOR) for m in (AIDA, BOLAT)], NOW)


def one() -> Chain:
    return founded(ROOT_KEY, "Үлгі ұйым", [AIDA.entry(Role.COORDINATOR)], NOW)


def with_dana(chain: Chain, **more: Any) -> Chain:
    """Proposed by the first coordinator."""
    return proposed(chain, [DANA.entry(Role.VOLUNTEER, **more)], AIDA.origin, AIDA.key, NOW)


def code(act: Callable[[], object]) -> str:
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def _code_of(act: Callable[[], object]) -> str:
    try:
        act()
    except AppError as error:
        return error.code
    return ""


class TestFounding:
    def test_the_root_signs_the_first_version(self) -> None:
        chain = roster_chain.read(roster_chain.write(two()))
        assert chain.newest.version == 1
        assert [each.by for each in chain.versions[0].signatures] == [ROOT]
        assert is_complete(chain)
        assert chain.newest.coordinators(NOW.date()) == {AIDA.origin, BOLAT.origin}

    def test_the_alias_of_a_card_stays_at_home(self) -> None:
        assert all(card.alias == "" for card in two().cards)

    def test_somebody_is_coordinator(self) -> None:
        with pytest.raises(ValueError, match="coordinator"):
            founded(ROOT_KEY, "Үлгі ұйым", [AIDA.entry(Role.STAFF)], NOW)

    def test_the_same_sheets_give_the_same_root(self) -> None:
        assert roster_chain.root_key(bytes(range(16))).public == ROOT_KEY.public
        assert roster_chain.root_key(bytes(16)).public != ROOT_KEY.public

    def test_the_fingerprint_is_the_root_s(self) -> None:
        later = countersigned(with_dana(two()), BOLAT.origin, BOLAT.key)
        assert later.root.fingerprint == two().root.fingerprint
        assert len(later.root.fingerprint.split()) == 8


class TestSigning:
    def test_two_coordinators_make_the_next_version(self) -> None:
        proposal = with_dana(two())
        assert not is_complete(proposal)
        assert roster_chain.signers_lacking(proposal) == 1
        assert code(lambda: roster_chain.read(roster_chain.write(proposal))) == "roster.not_enough"
        signed = countersigned(
            roster_chain.read(roster_chain.write(proposal), proposal=True), BOLAT.origin, BOLAT.key
        )
        assert is_complete(signed)
        read = roster_chain.read(roster_chain.write(signed))
        assert read.newest.entry(DANA.origin) == DANA.entry(Role.VOLUNTEER)[1]
        assert read.card(DANA.origin).recipient == DANA.card.recipient

    def test_the_same_coordinator_twice_is_one(self) -> None:
        assert not is_complete(countersigned(with_dana(two()), AIDA.origin, AIDA.key))

    def test_the_only_coordinator_signs_with_the_root(self) -> None:
        proposal = with_dana(one())
        assert not is_complete(proposal)
        assert is_complete(countersigned(proposal, ROOT, ROOT_KEY))

    def test_the_root_alone_signs_where_no_coordinator_is_in_force(self) -> None:
        chain = founded(ROOT_KEY, "Үлгі ұйым", [AIDA.entry(Role.COORDINATOR, until="2026-06-30")], NOW)
        later = NOW + timedelta(days=90)
        by_root = proposed(chain, [BOLAT.entry(Role.COORDINATOR)], ROOT, ROOT_KEY, later)
        assert is_complete(by_root)
        too_soon = proposed(chain, [BOLAT.entry(Role.COORDINATOR)], ROOT, ROOT_KEY, NOW)
        assert not is_complete(too_soon)

    @pytest.mark.parametrize("role", [Role.STAFF, Role.VOLUNTEER])
    def test_nobody_else_signs(self, role: Role) -> None:
        grown = countersigned(
            proposed(two(), [CECILE.entry(role)], AIDA.origin, AIDA.key, NOW), BOLAT.origin, BOLAT.key
        )
        entries = [DANA.entry(Role.COORDINATOR)]
        refused = code(lambda: proposed(grown, entries, CECILE.origin, CECILE.key, NOW))
        assert refused == "roster.bad_signature"
        proposal = proposed(grown, entries, AIDA.origin, AIDA.key, NOW)
        assert code(lambda: countersigned(proposal, CECILE.origin, CECILE.key)) == "roster.bad_signature"

    def test_a_revoked_coordinator_signs_no_more(self) -> None:
        gone = BOLAT.entry(Role.COORDINATOR, revoked=Revocation(reason="құрылғы тәркіленді"))
        proposal = proposed(two(), [gone], AIDA.origin, AIDA.key, NOW)
        without = countersigned(proposal, ROOT, ROOT_KEY)
        assert without.newest.coordinators(NOW.date()) == {AIDA.origin}
        refused = code(lambda: countersigned(with_dana(without), BOLAT.origin, BOLAT.key))
        assert refused == "roster.bad_signature"

    def test_a_new_coordinator_has_no_say_in_the_own_version(self) -> None:
        proposal = proposed(two(), [CECILE.entry(Role.COORDINATOR)], AIDA.origin, AIDA.key, NOW)
        assert code(lambda: countersigned(proposal, CECILE.origin, CECILE.key)) == "roster.bad_signature"

    def test_another_key_under_a_known_name_is_refused(self) -> None:
        assert code(lambda: countersigned(with_dana(two()), BOLAT.origin, DANA.key)) == "roster.bad_signature"
        assert code(lambda: countersigned(with_dana(two()), ROOT, DANA.key)) == "roster.bad_signature"


class TestInvariants:
    def test_a_revocation_is_never_lifted_nor_moved_to_a_later_segment(self) -> None:
        def revoked(number: int, digit: str) -> tuple[Card, Entry]:
            return DANA.entry(Role.VOLUNTEER, revoked=Revocation(number, digit * 64))

        grown = countersigned(with_dana(two(), revoked=Revocation(5, "a" * 64)), BOLAT.origin, BOLAT.key)
        for line in (DANA.entry(Role.VOLUNTEER), revoked(6, "a"), revoked(5, "b")):
            assert code(partial(proposed, grown, [line], AIDA.origin, AIDA.key, NOW)) == ("roster.malformed")
        earlier = proposed(grown, [revoked(4, "c")], AIDA.origin, AIDA.key, NOW)
        assert is_complete(countersigned(earlier, BOLAT.origin, BOLAT.key))

    def test_nobody_vanishes_and_no_keys_are_exchanged(self) -> None:
        grown = countersigned(with_dana(two()), BOLAT.origin, BOLAT.key)
        roster = grown.newest
        fewer = msgspec.structs.replace(
            roster, version=3, previous=roster.digest, entries=roster.entries[:-1]
        )
        assert code(lambda: roster_chain.read(forged(grown, fewer))) == "roster.malformed"
        other = [msgspec.structs.replace(e, keys="0" * 64) for e in roster.entries]
        swapped = msgspec.structs.replace(roster, version=3, previous=roster.digest, entries=tuple(other))
        assert code(lambda: roster_chain.read(forged(grown, swapped))) == "roster.malformed"

    def test_a_card_with_another_receiving_key_is_refused(self) -> None:
        """The origin is named after the signing keys alone: a carrier could put in an own receiving key."""
        document = json.loads(roster_chain.write(two()))
        document["cards"][0]["recipient"] = CECILE.card.recipient
        assert code(lambda: roster_chain.read(canonical.encode(document))) == "roster.malformed"

    def test_a_card_that_no_version_names_is_refused(self) -> None:
        document = json.loads(roster_chain.write(two()))
        extra = json.loads(canonical.encode(msgspec.structs.replace(DANA.card, alias="")))
        document["cards"] = sorted([*document["cards"], extra], key=origin_of)
        assert code(lambda: roster_chain.read(canonical.encode(document))) == "roster.malformed"

    @pytest.mark.parametrize("field", ["name", "time", "organisation"])
    def test_what_was_signed_does_not_change(self, field: str) -> None:
        document = json.loads(roster_chain.write(two()))
        changed = {"name": "Басқа", "time": "2026-05-04T10:00:01+00:00", "organisation": "0" * 32}
        document["versions"][0]["roster"][field] = changed[field]
        assert code(lambda: roster_chain.read(canonical.encode(document))) in {
            "roster.bad_signature",
            "roster.malformed",
        }

    def test_versions_follow_each_other(self) -> None:
        chain = countersigned(with_dana(two()), BOLAT.origin, BOLAT.key)
        for versions in (chain.versions[1:], chain.versions[::-1], chain.versions + chain.versions[1:]):
            cut = msgspec.structs.replace(chain, versions=versions)
            assert code(partial(roster_chain.read, roster_chain.write(cut))) == "roster.malformed"


def forged(chain: Chain, roster: Any) -> bytes:
    """The chain with one more version that nobody could refuse for its signatures."""
    version = Version(
        roster,
        tuple(
            sorted(
                (roster_chain._signature(roster, m.origin, m.key) for m in (AIDA, BOLAT)),
                key=lambda each: each.by,
            )
        ),
    )
    return roster_chain.write(msgspec.structs.replace(chain, versions=(*chain.versions, version)))


def origin_of(card: dict[str, Any]) -> str:
    return msgspec.convert(card, Card, builtin_types=()).origin


class TestMerging:
    def test_the_longer_one_counts_in_any_order(self) -> None:
        short, long = two(), countersigned(with_dana(two()), BOLAT.origin, BOLAT.key)
        short = msgspec.structs.replace(long, versions=long.versions[:1], cards=short.cards)
        assert merged(short, long) is long
        assert merged(long, short) is long
        assert merged(None, short) is short

    def test_two_versions_of_one_number_are_a_fork(self) -> None:
        base = two()
        here = countersigned(with_dana(base), BOLAT.origin, BOLAT.key)
        line = [CECILE.entry(Role.STAFF)]
        there = countersigned(proposed(base, line, BOLAT.origin, BOLAT.key, NOW), AIDA.origin, AIDA.key)
        assert code(lambda: merged(here, there)) == "roster.fork"

    @pytest.mark.parametrize(
        ("lines", "settled"),
        [
            ([CECILE.entry(Role.STAFF, revoked=Revocation(2, "ab" * 32))], True),
            ([CECILE.entry(Role.VOLUNTEER, revoked=Revocation(1, "cd" * 32))], True),
            ([CECILE.entry(Role.STAFF, revoked=Revocation(3, "ab" * 32))], False),
            ([CECILE.entry(Role.STAFF)], False),
            ([DANA.entry(Role.STAFF)], False),
        ],
        ids=["the lines of both", "an earlier end", "a later end", "a revocation lifted", "a line lacks"],
    )
    @pytest.mark.parametrize("by_root", [True, False])
    def test_the_root_settles_a_fork_with_the_lines_of_both(
        self, lines: list[tuple[Card, Entry]], settled: bool, by_root: bool
    ) -> None:
        base = two()
        here = countersigned(with_dana(base), BOLAT.origin, BOLAT.key)
        revoked = [CECILE.entry(Role.STAFF, revoked=Revocation(2, "ab" * 32))]
        there = countersigned(proposed(base, revoked, BOLAT.origin, BOLAT.key, NOW), AIDA.origin, AIDA.key)
        assert code(lambda: merged(there, here)) == "roster.fork"
        next_one = proposed(here, lines, AIDA.origin, AIDA.key, NOW)
        second = (ROOT, ROOT_KEY) if by_root else (BOLAT.origin, BOLAT.key)
        longer = countersigned(next_one, *second)
        for order in ((there, longer), (longer, there)):
            if settled and by_root:
                assert merged(*order) is longer
            else:
                assert code(partial(merged, *order)) == "roster.fork"
        later = countersigned(
            proposed(longer, [AIDA.entry(Role.COORDINATOR, office="Үлгі")], AIDA.origin, AIDA.key, NOW),
            BOLAT.origin,
            BOLAT.key,
        )
        assert (settled and by_root) == (_code_of(partial(merged, there, later)) == "")

    @pytest.mark.parametrize(
        ("line", "settled"),
        [
            (BOLAT.entry(Role.VOLUNTEER, until="2026-11-30"), True),
            (BOLAT.entry(Role.VOLUNTEER, until="2026-11-01"), True),
            (BOLAT.entry(Role.STAFF, until="2026-11-30"), False),
            (BOLAT.entry(Role.VOLUNTEER), False),
            (BOLAT.entry(Role.VOLUNTEER, until="2026-12-01"), False),
        ],
        ids=["as it was left", "less", "a higher role", "no end", "a later end"],
    )
    def test_settling_gives_nobody_more_than_the_other_fork_left_him(
        self, line: tuple[Card, Entry], settled: bool
    ) -> None:
        base = two()
        ended = [BOLAT.entry(Role.VOLUNTEER, until="2026-11-30")]
        here = countersigned(proposed(base, ended, AIDA.origin, AIDA.key, NOW), ROOT, ROOT_KEY)
        there = countersigned(with_dana(base), ROOT, ROOT_KEY)
        longer = countersigned(proposed(there, [line], AIDA.origin, AIDA.key, NOW), ROOT, ROOT_KEY)
        assert (_code_of(partial(merged, here, longer)) == "") == settled
        untouched = countersigned(
            proposed(there, [DANA.entry(Role.STAFF)], AIDA.origin, AIDA.key, NOW), ROOT, ROOT_KEY
        )
        assert code(lambda: merged(here, untouched)) == "roster.fork"

    def test_another_organisation_is_another(self) -> None:
        stranger = founded(roster_chain.root_key(bytes(16)), "Үлгі ұйым", [AIDA.entry(Role.COORDINATOR)], NOW)
        assert code(lambda: merged(two(), stranger)) == "roster.other"

    def test_what_changed_is_told(self) -> None:
        grown = countersigned(with_dana(two()), BOLAT.origin, BOLAT.key)
        assert len(roster_chain.differences(None, two().newest)) == 2
        (change,) = roster_chain.differences(two().newest, grown.newest)
        assert change.before is None
        assert change.after.origin == DANA.origin


class TestHostileFiles:
    @pytest.mark.parametrize(
        "untrusted",
        [b"", b"{}", b"[]", b"\xff", b"[" * 100_000, b'{"format":1}', b"x" * (9 << 20)],
    )
    def test_what_is_no_roster_is_refused(self, untrusted: bytes) -> None:
        assert code(lambda: roster_chain.read(untrusted)) == "roster.malformed"

    def test_a_later_format_is_told(self) -> None:
        document = json.loads(roster_chain.write(one()))
        document["format"] = 2
        assert code(lambda: roster_chain.read(canonical.encode(document))) == "roster.newer"

    def test_every_changed_byte_is_noticed(self) -> None:
        written = roster_chain.write(one())
        for at in range(0, len(written), 97):
            changed = bytearray(written)
            changed[at] ^= 1
            assert code(partial(roster_chain.read, bytes(changed))).startswith("roster.")

    @pytest.mark.parametrize("name", ["", " x", "a\u202eb", "x" * 65])
    def test_a_name_that_could_deceive_is_refused(self, name: str) -> None:
        with pytest.raises(ValueError, match="name"):
            AIDA.entry(Role.STAFF, name=name)
