"""Links compose: whose file a node is in follows from all links together, in whatever order they came."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from kuager.model.account import AccountNames, AccountSource, Identity
from kuager.model.dates import When
from kuager.model.idnumbers import IdNumber, cn_check_character
from kuager.model.ids import RecordId, link_id, new_record_id, pair_id
from kuager.model.names import Name
from kuager.model.person import Link, Pair
from kuager.model.place import Place
from kuager.model.section import Section
from kuager.model.testimony import Contact, Testifier
from kuager.model.testimony import Session as Sitting
from kuager.vault import accounts, schema
from kuager.vault.history import Change
from kuager.vault.session import Session
from tests.support import vaults

A, B, C, D = (RecordId(letter * 32) for letter in "abcd")
TALK, TALK_AGAIN = RecordId("1" * 32), RecordId("2" * 32)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = vaults.vault(tmp_path / "vault")
    yield opened
    opened.lock()


def _save(vault: Session, record: RecordId, kind: str, **sections: Section) -> None:
    vault.history.save([Change(record, kind, sections)], vault.member.id, vault.clock())


def _account(session: Session, account: RecordId, *names: str, source: RecordId = TALK) -> None:
    told = AccountNames(tuple(map(Name, names)))
    _save(session, account, "account", source=AccountSource(source), names=told)


def _testimony(session: Session, testimony: RecordId, name: str = "") -> None:
    testifier = Testifier((Name(name),)) if name else Testifier()
    _save(session, testimony, "testimony", session=Sitting(ticket="1"), testifier=testifier)


def _link(session: Session, node: RecordId, person: RecordId) -> None:
    _save(session, link_id(node), "link", link=Link(node, person))


def _files(session: Session) -> dict[RecordId, RecordId]:
    rows = session.database.rows("SELECT id, person FROM account UNION SELECT id, witness FROM interview")
    return {RecordId(node): RecordId(file) for node, file in rows}


def _as_rebuilt(session: Session) -> bool:
    renewed = vaults.projected(session)
    session.rebuild()
    return vaults.projected(session) == renewed


def _meant(links: Mapping[RecordId, RecordId], node: RecordId) -> RecordId:
    """The file of a node, worked out in another way: after many steps one is at the end or in the ring."""
    place = node
    for _ in links:
        place = links.get(place, place)
    ring = [place]
    while links.get(ring[-1], ring[-1]) != ring[0]:
        ring.append(links.get(ring[-1], ring[-1]))
    return min(ring)


def test_two_links_in_a_row_make_one_file_of_three(session: Session) -> None:
    for account in (A, B, C):
        _account(session, account)
    _link(session, A, B)
    _link(session, B, C)
    assert _files(session) == {A: C, B: C, C: C}
    assert [row[0] for row in session.database.rows("SELECT id FROM person")] == [C]
    assert [node.id for node in accounts.nodes(session.database, C)] == [A, B, C]
    assert accounts.linked_directly(session.database, C) == [B]
    assert _as_rebuilt(session)
    _link(session, B, B)
    assert _files(session) == {A: B, B: B, C: C}
    assert _as_rebuilt(session)


def test_a_link_leads_on_through_an_account_that_is_not_here(session: Session) -> None:
    _account(session, A)
    _account(session, C)
    _link(session, A, B)
    assert _files(session) == {A: B, C: C}
    _link(session, B, C)
    assert _files(session) == {A: C, C: C}
    _account(session, B)
    assert _files(session) == {A: C, B: C, C: C}
    assert _as_rebuilt(session)


def test_a_ring_is_one_file_named_after_its_smallest(session: Session) -> None:
    for account in (A, B, C, D):
        _account(session, account)
    _link(session, C, B)
    _link(session, B, D)
    _link(session, D, C)
    _link(session, A, D)
    assert _files(session) == dict.fromkeys((A, B, C, D), B)
    assert _as_rebuilt(session)


def test_any_links_in_any_order_lead_where_following_them_leads(session: Session) -> None:
    chance = random.Random(8)
    nodes = [new_record_id() for _ in range(9)]
    links: dict[RecordId, RecordId] = {}
    waiting = list(nodes)
    chance.shuffle(waiting)
    for _ in range(60):
        if waiting and chance.random() < 0.3:
            node = waiting.pop()
            (_account if node in nodes[:6] else _testimony)(session, node)
        node, target = chance.choice(nodes), chance.choice(nodes)
        links[node] = target
        _link(session, node, target)
        assert _files(session) == {each: _meant(links, each) for each in nodes if each not in waiting}
    assert not waiting
    assert _as_rebuilt(session)


def test_a_witness_may_be_somebody_told_of_elsewhere(session: Session) -> None:
    _testimony(session, TALK, "Айша Сынаққызы")
    _testimony(session, TALK_AGAIN, "Ayşa Sınak")
    _account(session, A, "Айша Сынақ", source=RecordId("3" * 32))
    _link(session, TALK_AGAIN, TALK)
    assert _files(session) == {TALK: TALK, TALK_AGAIN: TALK, A: A}
    _link(session, TALK, A)
    assert _files(session) == dict.fromkeys((TALK, TALK_AGAIN, A), A)
    kinds = [(node.kind, node.source) for node in accounts.nodes(session.database, A)]
    assert kinds == [("account", "3" * 32), ("testimony", TALK), ("testimony", TALK_AGAIN)]
    assert session.database.rows("SELECT id, accounts FROM person") == [(A, 1)]


def test_an_account_and_a_testimony_of_one_id_keep_their_own_rows(session: Session) -> None:
    _testimony(session, A, "Айша Сынаққызы")
    _account(session, A, "Серік Сынақұлы")
    _link(session, A, B)
    rows = session.database.rows("SELECT role, name FROM spelling WHERE node=? ORDER BY role", (A,))
    assert rows == [("account", "Серік Сынақұлы"), ("testimony", "Айша Сынаққызы")]
    witness, person = (
        session.database.value(f"SELECT {column} FROM {table}")  # noqa: S608 - constants
        for column, table in (("witness", "interview"), ("person", "account"))
    )
    assert witness == person == B
    assert _as_rebuilt(session)


def test_spellings_and_traits_are_what_was_told(session: Session) -> None:
    body = "65422119680312001"
    number = body + cn_check_character(body)
    _account(session, A, "Серік Сынақұлы", "سەرىك سىناقۇلى", " ", "Серік Сынақұлы")
    identity = Identity(
        sex="male",
        birth=When("1968 or 1969", "1968/1969"),
        id_numbers=(IdNumber("cn_resident", f"{number[:6]} {number[6:14]} {number[14:]}".lower()),),
        origin=Place("Emin\n county", "654221"),
    )
    _save(session, A, "account", identity=identity)
    rows = session.database.rows("SELECT position, name FROM spelling ORDER BY position")
    assert rows == [(0, "Серік Сынақұлы"), (1, "سەرىك سىناقۇلى")]
    assert session.database.rows("SELECT kind, value FROM trait WHERE node=? ORDER BY 1, 2", (A,)) == [
        ("birth_year", "1968"),
        ("birth_year", "1969"),
        ("division", "654221"),
        ("home", "Emin county"),
        ("id", f"cn_resident {number}"),
        ("place", "Emin county"),
        ("sex", "male"),
    ]
    _testimony(session, TALK, "Айша")
    _save(session, TALK, "testimony", contact=Contact(Place("Almaty"), ("+7 (700) 000-00-01", "none")))
    assert session.database.rows("SELECT kind, value FROM trait WHERE node=? ORDER BY 1", (TALK,)) == [
        ("home", "Almaty"),
        ("phone", "77000000001"),
        ("place", "Almaty"),
    ]
    assert _as_rebuilt(session)


def test_a_home_in_kazakhstan_is_no_county_of_xinjiang(session: Session) -> None:
    _account(session, A, "Серік")
    _save(session, A, "account", identity=Identity(origin=Place("Ақсу", "551610000")))
    told = "SELECT kind, value FROM trait WHERE node=? ORDER BY 1"
    assert session.database.rows(told, (A,)) == [("place", "Ақсу")]
    _save(session, A, "account", identity=Identity(origin=Place("Ақсу", "652901")))
    rows = [("division", "652901"), ("home", "Ақсу"), ("place", "Ақсу")]
    assert session.database.rows(told, (A,)) == rows
    assert _as_rebuilt(session)


def test_a_vague_birth_tells_no_year(session: Session) -> None:
    _account(session, A, "Серік")
    for edtf in ("1960/1970", "../1970", "196X", "XXXX", "", "1968/.."):
        _save(session, A, "account", identity=Identity(birth=When("told", edtf)))
        assert session.database.rows("SELECT value FROM trait WHERE kind='birth_year'") == []
    _save(session, A, "account", identity=Identity(birth=When("about 1968", "1968~")))
    assert session.database.rows("SELECT value FROM trait WHERE kind='birth_year'") == [("1968",)]


def test_both_writings_of_a_conflict_are_told(session: Session) -> None:
    _account(session, A, "Серік")
    for name in ("Серік Сынақұлы", "Серик Сынакулы"):
        change = Change(A, "account", {"names": AccountNames((Name(name),))}, "", {"names": ()})
        session.history.save([change], session.member.id, session.clock())
    assert {row[0] for row in session.database.rows("SELECT name FROM spelling")} == {
        "Серік",
        "Серік Сынақұлы",
        "Серик Сынакулы",
    }


def _touched(session: Session) -> list[str]:
    return [file for (file,) in session.database.rows("SELECT file FROM touched ORDER BY n")]


def test_every_change_of_a_file_numbers_it_anew(session: Session) -> None:
    _testimony(session, TALK, "Айша")
    _account(session, A, "Серік")
    _account(session, B, "Мұрат", source=TALK_AGAIN)
    last = session.database.value("SELECT max(n) FROM touched")
    _link(session, A, B)
    assert set(_touched(session)[-2:]) >= {B} or {A, B} <= set(_touched(session)[-3:])
    assert {A, B, TALK} == set(_touched(session))
    assert session.database.value("SELECT max(n) FROM touched") > last
    _testimony(session, TALK, "Айша Сынаққызы")
    assert {TALK, B} <= set(_touched(session)[-2:])  # of whom she tells is touched too
    before = session.database.value("SELECT value FROM meta WHERE key=?", (schema.LISTS,))
    session.database.run("INSERT INTO meta VALUES(?, 3)", (schema.MATCHED,))
    session.rebuild()
    assert session.database.value("SELECT value FROM meta WHERE key=?", (schema.LISTS,)) != before
    assert session.database.value("SELECT value FROM meta WHERE key=?", (schema.MATCHED,)) is None


def test_a_file_that_is_gone_is_like_nobody(session: Session) -> None:
    _account(session, A, "Серік")
    _account(session, B, "Серик")
    session.database.run("INSERT INTO likely VALUES(?, ?, 'probable', 2.0)", (A, B))
    _link(session, A, B)
    assert session.database.rows("SELECT * FROM likely") == []


def test_a_decision_about_a_pair_is_read_from_its_own_record_only(session: Session) -> None:
    _save(session, pair_id(A, B), "pair", pair=Pair(B, A, "different", "another father"))
    _save(session, pair_id(A, C), "pair", pair=Pair(A, D, "same", "forged"))
    columns = "one, other, answer, reason, author, conflicts"
    assert session.database.rows(f"SELECT {columns} FROM pair") == [  # noqa: S608 - constants
        (A, B, "different", "another father", session.member.id, 0)
    ]
    change = Change(pair_id(A, B), "pair", {"pair": Pair(A, B, "same", "one mother")}, "", {"pair": ()})
    session.history.save([change], session.member.id, session.clock())
    assert session.database.rows("SELECT answer, conflicts FROM pair") == [("same", 1)]
    assert accounts.pairs_of(session.database, [B, D]) == [pair_id(A, B)]
    assert _as_rebuilt(session)
