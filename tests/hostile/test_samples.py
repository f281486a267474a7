"""Each wrong file is refused with the one code that is meant for it, and leaves nothing; none is forgotten.

The tables: `samples.REFUSED` for files of records, media and receipts; here `CARDS` and `ROSTERS`; and for
codes that speak of an own act the test that shows it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest

from kuager.crypto.signing import Namespace
from kuager.errors import CODES, AppError
from kuager.flows import exchange, organisation
from tests.hostile.samples import REFUSED, appended, put, to
from tests.support.doors import SILENT, Door, Outcome
from tests.support.forging import Changes, Forge, Machine
from tests.support.sieges import ENTRIES, OTHER, REVOKED, ROOT, SENDER, STRANGER, Siege, besieged, roster
from tests.support.writes import Writes

SAMPLES: Final = [(code, name) for code, samples in REFUSED.items() for name in samples]
Act = Callable[[Door], object]
TESTS: Final = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    with besieged(tmp_path_factory.mktemp("door"), SENDER, OTHER, REVOKED) as found:
        yield found


@pytest.fixture(scope="module")
def joined(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    """A vault whose organisation revoked one machine."""
    with besieged(tmp_path_factory.mktemp("joined"), joined=roster()) as found:
        yield found


@pytest.fixture(scope="module")
def siege(door: Door) -> Siege:
    return Siege(door)


# Files ----------------------------------------------------------------------------------------------


def test_the_good_ones_are_good(door: Door, siege: Siege) -> None:
    assert door.look(siege.bundle()) == Outcome("records", "", (), revisions=6, known=0)
    assert door.look(siege.receipt()) == Outcome("receipt", revisions=1)
    assert door.look(siege.media()).kind == "media"
    with_both = siege.bundle(roster=roster(), receipt=Forge(SENDER, door).receipt(siege.held))
    assert door.look(with_both) == Outcome("records", "", ("receipt",), revisions=6)


@pytest.mark.parametrize(("code", "name"), SAMPLES)
def test_a_file_is_refused(door: Door, siege: Siege, code: str, name: str) -> None:
    content = REFUSED[code][name](siege)
    before = door.commits()
    with Writes() as writes:
        assert door.take(content) == Outcome("refused", code)
    assert door.commits() == before
    assert writes.outside(door.folder) == []


def test_a_machine_that_was_revoked(joined: Door) -> None:
    siege = Siege(joined)
    for content in (siege.bundle(sender=REVOKED), siege.media(sender=REVOKED), siege.receipt(sender=REVOKED)):
        assert joined.take(content) == Outcome("refused", "bundle.revoked_sender")
    assert joined.look(siege.bundle()).code == ""


def test_media_before_the_records_that_name_them(joined: Door) -> None:
    assert joined.take(Siege(joined).media()) == Outcome("refused", "bundle.media_first")


def test_a_file_larger_than_any_bundle(door: Door) -> None:
    path = door.folder / "large.age"
    with path.open("wb") as stream:
        stream.write(b"age-encryption.org/v1\n")
        stream.truncate((2 << 30) + 1)  # sparse: nothing is written, and nothing is read
    with pytest.raises(AppError, match=r"bundle\.too_large"):
        exchange.open_bundle(door.session, path, SILENT)


def test_a_vault_that_has_nothing_to_send(joined: Door) -> None:
    exchange.export(joined.session, joined.folder, [SENDER.origin], SILENT)  # the roster goes, once
    with pytest.raises(AppError, match=r"bundle\.nothing"):
        exchange.export(joined.session, joined.folder, [SENDER.origin], SILENT)


# Cards ----------------------------------------------------------------------------------------------


def card(changes: Changes | None = None, machine: Machine = STRANGER) -> bytes:
    return Forge(machine, machine, changes).card()


def other_halves(namespace: Namespace) -> list[Changes]:
    """Signatures by another, each half for itself, and none."""
    sshsig, mldsa65 = OTHER.sign(b"something else", namespace)
    return [{"sshsig": to(sshsig)}, {"mldsa65": to(mldsa65)}, {"sshsig": to(b"")}, {"mldsa65": to(b"")}]


def just(content: bytes) -> Callable[[], bytes]:
    return lambda: content


def read(make: Callable[[], bytes]) -> Act:
    return lambda door: exchange.read_card(door.session, make())


def trust(make: Callable[[], bytes], alias: str) -> Act:
    return lambda door: exchange.trust(door.session, make(), alias)


CARDS: Final[dict[str, list[Act]]] = {
    "card.malformed": [
        read(untrusted)
        for untrusted in (
            just(b""),
            just(b"{}"),
            just(b"\0" * 400),
            just(b"[" * 16_000),
            just(card() + b" " * (16 << 10)),
            partial(card, {"document.bytes": appended(b"\n")}),
            partial(card, {"document": put(zone=1)}),
            partial(card, {"card": put(zone=1)}),
            partial(card, {"card": put(ed25519="AAAA")}),
            partial(card, {"card": put(mldsa65="AAAA")}),
            partial(card, {"card": put(recipient="age1pq1x")}),
            partial(card, {"card": put(recipient=STRANGER.card["recipient"].upper())}),
            partial(card, {"card": put(alias="\u202eturned")}),
            partial(card, {"card": put(alias="x" * 65)}),
            partial(card, {"card": put(alias=" x")}),
        )
    ],
    "card.newer": [read(partial(card, {"document": put(format=2)}))],
    "card.bad_signature": [read(partial(card, changes)) for changes in other_halves(Namespace.CARD)],
    "card.own": [
        lambda door: exchange.trust(door.session, exchange.own_card(door.session), "me"),
    ],
    "card.no_alias": [trust(partial(card, machine=OTHER), "  ")],
    "card.bad_alias": [
        *(trust(partial(card, machine=OTHER), alias) for alias in ("\u202eturned", "x" * 65, "a\u200bb")),
        lambda door: exchange.own_card(door.session, "\u200b"),
    ],
    "card.alias_taken": [
        trust(partial(card, machine=OTHER), alias)
        for alias in ("machine 1", " MACHINE l", "mасhine 1", "m\u00e1chine 1")
    ],
    "card.other_fingerprint": [lambda door: organisation.join(door.session, roster(), "0000 " * 8)],
}


def look(make: Callable[[], bytes]) -> Act:
    return lambda door: organisation.look(door.session, make())


def take(make: Callable[[], bytes]) -> Act:
    return lambda door: organisation.take(door.session, make())


def _signed_by_another(chain: dict[str, Any], half: str) -> dict[str, Any]:
    first, *others = chain["versions"]
    (signed,) = first["signatures"]
    wrong = {**signed, half: others[0]["signatures"][0][half]}
    return {**chain, "versions": [{**first, "signatures": [wrong]}, *others]}


LINES: Final = [ENTRIES[origin] for origin in sorted(ENTRIES)]


def lines(at: int, **fields: Any) -> dict[str, Any]:
    """The entries with other fields in one of them."""
    return {"entries": [put(**fields)(line) if place == at else line for place, line in enumerate(LINES)]}


ROSTERS: Final[dict[str, list[Act]]] = {
    "roster.malformed": [
        look(untrusted)
        for untrusted in (
            just(b""),
            just(b"{}"),
            just(b"[" * 100_000),
            partial(roster, {"chain.bytes": appended(b"\n")}),
            partial(roster, {"chain": put(zone=1)}),
            partial(roster, {"chain": lambda chain: {**chain, "cards": chain["cards"][::-1]}}),
            partial(roster, {"chain": lambda chain: {**chain, "cards": chain["cards"][:-1]}}),
            partial(roster, {"chain": lambda chain: {**chain, "cards": [*chain["cards"], STRANGER.card]}}),
            partial(roster, {"chain": lambda chain: {**chain, "versions": chain["versions"][::-1]}}),
            partial(roster, {"chain": lambda chain: {**chain, "versions": []}}),
            partial(roster, {"chain": lambda chain: {**chain, "root": {**chain["root"], "ed25519": "AAAA"}}}),
            partial(roster, versions=[{"time": "2026-02-30T14:00:00+05:00"}]),
            partial(roster, versions=[{}, {"time": "2026-02-30T14:00:00+05:00"}]),
            partial(roster, versions=[{"version": 2}]),
            partial(roster, versions=[{"previous": "1" * 64}]),
            partial(roster, versions=[{}, {"previous": "1" * 64}]),
            partial(roster, versions=[{"organisation": "1" * 32}]),
            partial(roster, versions=[{"name": "\u202eturned"}]),
            partial(roster, versions=[{"name": ""}]),
            partial(roster, versions=[{"entries": LINES[::-1]}]),
            partial(roster, versions=[{"entries": LINES[:1] * 2}]),
            partial(roster, versions=[{"entries": []}]),
            partial(roster, versions=[lines(0, keys="1" * 64)]),
            partial(roster, versions=[lines(0, origin="me")]),
            partial(roster, versions=[lines(0, role="root")]),
            partial(roster, versions=[lines(0, name="\u200b")]),
            partial(roster, versions=[lines(0, since="2026-02-30")]),
            partial(roster, versions=[lines(0, since="20261122")]),
            partial(roster, versions=[lines(0, revoked={"segment": 1})]),
            partial(roster, versions=[{}, {"entries": LINES[:-1]}]),
            partial(roster, versions=[lines(2, revoked={"reason": "x"}), {"entries": LINES}]),
        )
    ],
    "roster.newer": [look(partial(roster, {"chain": put(format=2)}))],
    "roster.bad_signature": [
        look(partial(roster, versions=[{"by": (SENDER,)}])),
        look(partial(roster, versions=[{"by": (SENDER, ROOT)}])),
        look(partial(roster, versions=[{}, {"by": (SENDER, STRANGER)}])),
        look(partial(roster, {"chain": lambda chain: _signed_by_another(chain, "ed25519")})),
        look(partial(roster, {"chain": lambda chain: _signed_by_another(chain, "mldsa65")})),
    ],
    "roster.not_enough": [
        look(partial(roster, versions=[{}, {"by": (SENDER,)}])),
        look(partial(roster, versions=[{}, {"by": (ROOT,)}])),
    ],
    "roster.other": [take(partial(roster, root=STRANGER))],
    "roster.fork": [take(partial(roster, versions=[{}, {"name": "Басқа"}]))],
}


@pytest.mark.parametrize(("code", "at"), [(code, at) for code in CARDS for at in range(len(CARDS[code]))])
def test_a_card_is_refused(door: Door, code: str, at: int) -> None:
    before = door.commits()
    with pytest.raises(AppError) as caught:
        CARDS[code][at](door)
    assert (caught.value.code, door.commits()) == (code, before)


@pytest.mark.parametrize(("code", "at"), [(code, at) for code in ROSTERS for at in range(len(ROSTERS[code]))])
def test_a_roster_is_refused(joined: Door, code: str, at: int) -> None:
    before = joined.commits()
    with pytest.raises(AppError) as caught:
        ROSTERS[code][at](joined)
    assert (caught.value.code, joined.commits()) == (code, before)


# Nothing is forgotten -------------------------------------------------------------------------------

HERE: Final = {
    "bundle.revoked_sender": test_a_machine_that_was_revoked,
    "bundle.nothing": test_a_vault_that_has_nothing_to_send,
    "bundle.media_first": test_media_before_the_records_that_name_them,
}
"""Codes that need a vault which knows more, or less, than the one that the other samples are put to."""

ELSEWHERE: Final = {
    "bundle.changed": "hostile/test_sticks.py",
    "bundle.copy_differs": "bundle/test_media.py",
    "bundle.no_recipient": "flows/test_exchange.py",
    "bundle.no_set": "flows/test_sending.py",
    "bundle.none_found": "cli/test_bringing.py",
    "bundle.nothing_new": "flows/test_choosing.py",
    "bundle.nothing_waits": "flows/test_waiting.py",
    "bundle.plan_changed": "flows/test_choosing.py",
    "bundle.several_recipients": "cli/test_choices.py",
    "bundle.set_changed": "flows/test_sending.py",
    "bundle.too_many": "hostile/test_sticks.py",
}
"""Codes that speak of what one does oneself, or of more than one file, and where they are tested."""


def test_every_code_has_its_sample() -> None:
    wanted = {code for code in CODES if code.startswith(("bundle.", "card.", "receipt.", "roster."))}
    assert {*REFUSED, *CARDS, *ROSTERS, *HERE, *ELSEWHERE} == wanted
    for code, module in ELSEWHERE.items():
        assert re.search(code.replace(".", r"\\?\."), (TESTS / module).read_text("utf-8")), code
