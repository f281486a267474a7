"""What a bundle that opens leaves out, and says so; and what changes nothing when it comes once more.

`PLANNED` has for every line of a plan the records that it is for, brought by a machine that is trusted. What
stands beside them in the same bundle comes in whatever they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

import pytest

from kuager.bundle.verify import Reason
from kuager.flows import organisation
from kuager.model.ids import BlobId
from tests.hostile.samples import appended, item, put, to
from tests.support import vaults
from tests.support.doors import Door, Outcome
from tests.support.forging import Changes, Forge, History, Machine, Revision, sha256
from tests.support.sieges import (
    OTHER,
    OUTSIDE,
    REVOKED,
    SCAN,
    SCAN_ID,
    SENDER,
    STRANGER,
    VIDEO,
    VIDEO_ID,
    VOLUNTEER,
    Siege,
    besieged,
    roster,
    source,
    told,
)
from tests.support.writes import Writes

Make = Callable[[Door], tuple[Sequence[History], Changes]]


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    """A vault of an organisation that has brought in what one machine told."""
    with besieged(tmp_path_factory.mktemp("door"), OUTSIDE, joined=roster()) as found:
        assert found.take(Siege(found).bundle()).revisions == 6
        yield found


def further(*revisions: Revision) -> History:
    """What the machine goes on with of which two segments are held here."""
    forge = Forge(SENDER, SENDER)
    first = told()
    return first.after(forge.packs([first]), revisions)


def planned(*histories: History, **changes: Any) -> Make:
    """These histories, with a change at one stage."""
    return lambda door: (histories, changes)


def changed(stage: str, change: Any, *histories: History) -> Make:
    """What another machine told, with one thing wrong in it."""
    return lambda door: (histories or (told(OTHER),), {stage: change})


def own(door: Door) -> tuple[Sequence[History], Changes]:
    """What this vault signed itself and knows nothing of."""
    return [told(Machine(0, key=door.session.origin_key))], {}


LINK: Final = Revision("8" * 32, "link", {"link": {"account": "7" * 32, "person": "9" * 32}})
DECISION: Final = Revision("a" * 32, "erasure_decision", {"why": {"text": "because"}})

PLANNED: Final[dict[str, list[Make]]] = {
    "asked": [planned(History(VOLUNTEER, [[LINK]]))],
    "no_say": [planned(History(OUTSIDE, [[DECISION]]))],
    "conflict": [planned(History(OTHER, [[source("another text")]]))],
    "unknown": [planned(told(STRANGER))],
    "waiting": [
        planned(History(OTHER, [[source("late")]], number=2, first=2, previous="1" * 64)),
        changed("segment/0.1", put(number=7)),
    ],
    "refused.bad_signature": [
        changed("signature/0.0", to((bytes(64), bytes(3309)))),
        changed("signature/0.1", lambda halves: (halves[0], bytes(3309))),
        changed("signature/0.1", lambda halves: (bytes(64), halves[1])),
        changed("segments.pack", item(1, lambda data: data.replace(b'14:00:00+05:00"', b'14:00:01+05:00"'))),
    ],
    "refused.chain": [
        changed("segment/0.0", put(previous="1" * 64)),
        changed("segment/0.0", put(first=2)),
        changed("segment/0.1", put(first=3)),
        changed("segment/0.1", put(first=(1 << 53) - 1)),
    ],
    "refused.fork": [
        planned(History(SENDER, [[source("said twice")]])),
        changed("segment/0.0", put(previous="1" * 64), further(source("on"))),
        changed("segment/0.1", put(previous="1" * 64)),
    ],
    "refused.malformed": [
        changed("header/0.0.0.bytes", appended(b"\n")),
        changed("header/0.0.0", put(zone=1)),
        changed("header/0.0.0", put(origin=STRANGER.origin)),
        changed("header/0.0.0", put(seq=2)),
        changed("header/0.0.0", put(seq=0)),
        changed("header/0.0.0", put(time="2026-02-30T14:00:00+05:00")),
        changed("header/0.0.0", put(kind="Source")),
        changed("header/0.0.0", put(record="me")),
        changed("header/0.0.0.bytes", to(b"no JSON")),
        changed("header/0.0.0.bytes", to(b"[" * 60_000)),
        changed("section/0.0.0.source", put(zone=1)),
        changed("section/0.0.0.source", put(kind=None)),
        changed("section/0.0.0.source", put(kind=7)),
        changed("section/0.0.0.source.bytes", appended(b" ")),
        changed("section/0.0.0.source.bytes", to(b'{"kind":"a","kind":"a"}')),
        changed("section/0.0.0.source.bytes", to(b'{"kind":"\xed\xa0\x80"}')),
        changed("section/0.0.0.source.bytes", to(b"[" * 500_000)),
        changed("section/0.0.1.document", put(blob="../../../../etc/passwd0000000000")),
        changed("section/0.0.1.document", put(size=1 << 53)),
        changed("segment/0.0", lambda value: {**value, "headers": [*value["headers"], value["headers"][0]]}),
    ],
    "refused.newer": [changed("header/0.0.0", put(format=2))],
    "refused.own_ahead": [own],
    "refused.revoked": [planned(told(REVOKED))],
}


@pytest.mark.parametrize(
    ("state", "at"), [(state, at) for state in PLANNED for at in range(len(PLANNED[state]))]
)
def test_what_is_left_out_is_said(door: Door, state: str, at: int) -> None:
    histories, changes = PLANNED[state][at](door)
    content = Siege(door).bundle(changes, histories=histories, blobs=[])
    before = door.commits()
    with Writes() as writes:
        found = door.look(content)
    assert (found.kind, found.code) == ("records", "")
    assert state in found.states
    assert door.commits() == before
    assert writes.outside(door.folder) == []


def test_every_reason_has_its_sample() -> None:
    assert {state for state in PLANNED if "." in state} == {f"refused.{reason}" for reason in Reason}


# What comes again -----------------------------------------------------------------------------------


def test_a_bundle_once_more_changes_nothing(door: Door) -> None:
    content = Siege(door).bundle()
    before = vaults.projected(door.session), door.session.database.rows("SELECT * FROM revision")
    found = door.take(content)
    assert (found.kind, found.revisions, found.states) == ("records", 0, ())
    assert (vaults.projected(door.session), door.session.database.rows("SELECT * FROM revision")) == before


def test_an_older_receipt_and_the_same_one_tell_nothing(door: Door) -> None:
    siege = Siege(door)
    assert door.take(siege.receipt(number=7)) == Outcome("receipt", revisions=1)
    for number in (7, 6, 1):
        before = door.look(siege.receipt(number=number))
        assert before == Outcome("receipt", revisions=0, known=1)
        assert door.take(siege.receipt(number=number)).revisions == 0


def test_an_older_receipt_in_a_bundle_tells_nothing(door: Door) -> None:
    siege = Siege(door)
    for number, states in ((3, ("receipt",)), (3, ()), (2, ()), (4, ("receipt",))):
        document = Forge(SENDER, door).receipt(siege.held, number)
        assert door.take(siege.bundle(receipt=document)).states == states


def test_somebody_elses_receipt_in_a_bundle_counts_for_nobody(door: Door) -> None:
    siege = Siege(door)
    document = Forge(VOLUNTEER, door).receipt(siege.held, 9)
    assert door.take(siege.bundle(receipt=document)).states == ()


def test_an_older_roster_changes_nothing_and_another_one_is_told(door: Door) -> None:
    siege = Siege(door)
    for untrusted, states in (
        (roster(versions=[{}]), ()),
        (roster(), ()),
        (roster(root=STRANGER), ("roster.other",)),
        (roster(versions=[{}, {"name": "Басқа"}]), ("roster.fork",)),
        (roster({"chain.bytes": appended(b"\n")}), ("roster.bad",)),
    ):
        before = organisation.content(door.session)
        assert door.take(siege.bundle(roster=untrusted)).states == states
        assert organisation.content(door.session) == before


def test_media_once_more_bring_nothing(door: Door) -> None:
    siege = Siege(door)
    assert door.take(siege.media(volume=3)) == Outcome("media", revisions=0)
    assert door.take(siege.media()) == Outcome("media", revisions=2)
    assert door.look(siege.media()) == Outcome("media", revisions=0, known=2)
    assert door.take(siege.media()) == Outcome("media", revisions=0)


def test_a_part_of_other_bytes_is_not_kept(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Neither one that is not what the manifest says, nor one that is not what a record says of the file."""
    with besieged(tmp_path_factory.mktemp("parts"), SENDER) as door:
        siege = Siege(door)
        assert door.take(siege.bundle()).revisions == 6
        lying = siege.media({"members": lambda found: [found[0], (found[1][0], SCAN[::-1]), *found[2:]]})
        assert door.take(lying) == Outcome("refused", "bundle.damaged")
        assert door.take(siege.media({"part/1": to(SCAN[::-1])})) == Outcome("media", revisions=0)
        assert door.look(siege.media()) == Outcome("media", revisions=2)
        assert door.take(siege.media(volume=3)).revisions == 1  # the first part of it came with the wrong one
        assert door.take(siege.media()).revisions == 1
        assert door.session.blobs.read(BlobId(SCAN_ID), sha256(SCAN)) == SCAN
        assert door.session.blobs.read(BlobId(VIDEO_ID), sha256(VIDEO)) == VIDEO
