"""Offices that exchange by bundles, as real vaults: what they do to each other, and what must hold of them.

Every text that is told carries a mark of its own, so that a search of plain bytes shows where it came to.
Which marks an office may let go is decided here anew, from what the sections say, not by the program.
"""

from __future__ import annotations

import itertools
import json
import shutil
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
from hypothesis import event

from kuager.crypto import age
from kuager.errors import AppError
from kuager.flows import (
    erasure,
    exchange,
    incoming,
    interview,
    keep,
    organisation,
    receipts,
    roster_changes,
    unlock,
)
from kuager.flows.choosing import Choice
from kuager.flows.organisation import Role, Wanted
from kuager.flows.unlock import Session
from kuager.model.account import AccountNames
from kuager.model.ids import OriginId, RecordId
from kuager.model.names import Name
from kuager.model.testimony import Narrative, Safety
from kuager.task import Task
from kuager.vault import listing as lists
from kuager.vault import staying as reading
from kuager.vault import whereabouts as places
from tests.support import vaults

SILENT = Task.silent()
ROLES = (Role.COORDINATOR, Role.COORDINATOR, Role.STAFF, Role.VOLUNTEER)
AT_RISK = "at_risk"
COMMON = ("mark90001x", "mark90002x")
"""What is told in the interviews that everybody has."""
REFUSED = {"bundle.revoked_sender", "bundle.unknown_sender"}
"""What comes from a machine that was revoked, or from a restored one whose card was not compared yet."""

Place = tuple[str, int, str]
"""Origin, sequence number, section."""


def found(root: Path, *, organised: bool) -> tuple[str, ...]:
    """Locked vaults of two members each that trust each other and all have two interviews.

    Gives the sheets of their organisation, if any.
    """
    sessions = [vaults.vault(root / str(number), f"first{number}") for number in range(len(ROLES))]
    for number, session in enumerate(sessions):
        unlock.add_member(session, f"second{number}", vaults.OTHER_WORDS)
    vaults.befriend(*sessions)
    sheets: tuple[str, ...] = ()
    if organised:
        founding = organisation.prepare(sessions[0], "Үлгі ұйым", "Үлгі үстел 0", "", 2, 3)
        facts, sheets = organisation.found(sessions[0], founding), founding.sheets[:2]
        lines = [
            Wanted(origin=session.history.origin, role=role, name=f"Үлгі үстел {number}")
            for number, (session, role) in enumerate(zip(sessions, ROLES, strict=True))
            if number
        ]
        assert roster_changes.propose(sessions[0], lines, sheets) is None
        for session in sessions[1:]:
            organisation.join(session, organisation.content(sessions[0]), facts.fingerprint)
    for mark in COMMON:
        vaults.record(sessions[0], vaults.told("", f"Куә {mark}", f"Сынақ {mark}"))
    everybody = [session.history.origin for session in sessions[1:]]
    path, _ = exchange.export(sessions[0], root, everybody, SILENT)
    for session in sessions[1:]:
        incoming.bring_in(session, incoming.open_bundle(session, path, SILENT), SILENT)
    for session in sessions:
        session.lock()
    return sheets


@dataclass
class Office:
    """A vault, who is in, and what is kept of it elsewhere."""

    number: int
    folder: Path
    session: Session
    role: Role
    backups: list[Path] = field(default_factory=list)
    revoked: bool = False

    @property
    def origin(self) -> OriginId:
        return self.session.history.origin

    def enter(self, words: str) -> None:
        """Let another member in."""
        clock = self.session.clock
        self.session.lock()
        self.session = vaults.unlocked_copy(self.folder, clock, words)

    def sections(self) -> dict[Place, bytes]:
        """Every section of which the bytes are here."""
        return {
            (origin, seq, name): content
            for origin, seq, name, content in self.session.database.rows(
                "SELECT o.id, r.seq, s.name, s.content FROM section s JOIN revision r ON r.n=s.revision "
                "JOIN origin o ON o.n=r.origin WHERE s.content IS NOT NULL"
            )
        }

    def records_of_sections(self) -> dict[Place, tuple[str, str]]:
        """Of which record each section is, also where its bytes are not here."""
        return {
            (origin, seq, name): (record, kind)
            for origin, seq, name, record, kind in self.session.database.rows(
                "SELECT o.id, r.seq, s.name, d.id, d.kind FROM section s JOIN revision r ON r.n=s.revision "
                "JOIN origin o ON o.n=r.origin JOIN record d ON d.n=s.record"
            )
        }

    def erased(self) -> dict[tuple[str, str], str]:
        """What has a tombstone, with the request it goes back to."""
        rows = self.session.database.rows("SELECT record, kind, erasure FROM erased")
        return {(record, kind): by for record, kind, by in rows}

    def plain(self) -> bytes:
        """Everything that is in the database, in the clear."""
        database = self.session.database
        tables = database.rows(
            "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%' "
            "AND name NOT LIKE 'search_%'"
        )
        values = (
            value
            for (table,) in tables
            for row in database.rows(f"SELECT * FROM {table}")  # noqa: S608 - names of tables
            for value in row
        )
        return b"\n".join(
            value if isinstance(value, bytes) else str(value).encode()
            for value in values
            if isinstance(value, bytes | str)
        )


class Network:
    """The offices, what is on its way between them, and what was promised."""

    def __init__(self, template: Path, folder: Path, sheets: tuple[str, ...]) -> None:
        self.folder, self.sheets = folder, sheets
        clock = vaults.FixedClock()
        self.offices = []
        for number, role in enumerate(ROLES):
            place = folder / str(number)
            shutil.copytree(template / str(number), place)
            self.offices.append(Office(number, place, vaults.unlocked_copy(place, clock), role))
        self.road: list[tuple[frozenset[int], Path]] = []
        self.receipts: list[tuple[int, Path]] = []
        self.numbers = itertools.count(1)
        self.marks = [mark.encode() for mark in COMMON]
        self.may = defaultdict[bytes, set[int]](set, {mark: set(range(len(ROLES))) for mark in self.marks})
        self.agreed: defaultdict[str, set[tuple[str, int]]] = defaultdict(set)
        self.cut: dict[str, int] = {}
        """Of a revoked machine, the last sequence number that counts."""

    def close(self) -> None:
        for office in self.offices:
            office.session.lock()

    # -- telling -----------------------------------------------------------------------------------

    def mark(self, office: Office) -> str:
        """A new mark, told here."""
        text = f"mark{next(self.numbers):05}x"
        self.marks.append(text.encode())
        self.may[text.encode()].add(office.number)
        return text

    def record(self, office: Office, safety: Safety) -> None:
        """An interview with a person, in which every text is marked."""
        told = vaults.told(self.mark(office), f"Куә {self.mark(office)}", f"Сынақ {self.mark(office)}")
        changed = msgspec.structs.replace(told, safety=safety, narrative=Narrative(self.mark(office)))
        vaults.record(office.session, changed)

    def correct(self, office: Office, which: int, *, person: bool) -> None:
        """Another text, with a reason that is marked, too."""
        editing = self._one(office, which)
        if editing is None:
            return
        document = editing.interview
        if person and document.persons:
            first = msgspec.structs.replace(
                document.persons[0], names=AccountNames((Name(f"Сынақ {self.mark(office)}"),))
            )
            changed = msgspec.structs.replace(document, persons=(first, *document.persons[1:]))
        else:
            changed = msgspec.structs.replace(document, narrative=Narrative(self.mark(office)))
        interview.save(office.session, editing.with_interview(changed), self.mark(office))

    def guard(self, office: Office, which: int, safety: Safety) -> None:
        """Another level of safety."""
        if (editing := self._one(office, which)) is not None:
            changed = msgspec.structs.replace(editing.interview, safety=safety)
            interview.save(office.session, editing.with_interview(changed), "level")

    def withdraw(self, office: Office, which: int) -> None:
        """The witness takes the consent back."""
        if (editing := self._one(office, which)) is not None:
            interview.withdraw(office.session, editing.interview.id, "asked")

    def _one(self, office: Office, which: int) -> interview.Editing | None:
        rows = sorted(interview.listing(office.session), key=lambda row: row.id)
        return interview.open_recorded(office.session, rows[which % len(rows)].id) if rows else None

    # -- erasing -----------------------------------------------------------------------------------

    def ask(self, office: Office, which: int) -> None:
        editing = self._one(office, which)
        if editing is not None:
            try:
                request = erasure.ask(office.session, editing.interview.id, "testimony", "asked")
            except AppError as error:
                if error.code != "erasure.asked":
                    raise
                return
            self.agreed[request].add((office.session.member.id, office.number))

    def decide(self, office: Office, which: int, *, agreed: bool) -> None:
        waiting = sorted(
            (each for each in erasure.requests(office.session) if each.state != "done"),
            key=lambda each: each.id,
        )
        if not waiting:
            return
        request = waiting[which % len(waiting)]
        if agreed:
            self.agreed[request.id].add((office.session.member.id, office.number))
        carried_out = erasure.decide(office.session, request.id, agreed=agreed, shown=request.digest)
        assert carried_out == (agreed and request.after_mine == "")
        if carried_out:
            event("erased by the second yes")

    def was_decided(self, office: Office, request: str) -> bool:
        """Whether whoever may agreed at some time: the least that an erasure needs."""
        if not self.sheets:
            return len({member for member, at in self.agreed[request] if at == office.number}) > 1
        members = {member for member, _ in self.agreed[request]}
        return len(members) > 1 and any(
            self.offices[at].role is Role.COORDINATOR for _, at in self.agreed[request]
        )

    # -- exchanging --------------------------------------------------------------------------------

    def send(
        self, office: Office, to: Collection[int], *, everything: bool = False, at_risk: bool = False
    ) -> None:
        """A bundle for these, that then is on the road; what it may carry is found out on the way."""
        known = {card.origin for card in exchange.addressees(office.session)}
        receivers = {n for n in to if n != office.number and self.offices[n].origin in known}
        if not receivers:
            return
        chosen = [self.offices[n].origin for n in sorted(receivers)]
        kept = self._kept(office, at_risk=at_risk)
        try:
            path, _ = exchange.export(
                office.session, self.folder, chosen, SILENT, Choice(everything=everything, at_risk=at_risk)
            )
        except AppError as error:
            if error.code != "bundle.nothing":
                raise
            return
        with path.open("rb") as stream:
            reader = self.offices[min(receivers)].session.identity
            carried = b"".join(age.decrypt_stream(stream, [reader]))
        for mark in self.marks:
            if mark in carried:
                assert mark not in kept, f"{mark!r} left office {office.number}"
                self.may[mark] |= receivers
        self.road.append((frozenset(receivers), path))

    def _kept(self, office: Office, *, at_risk: bool) -> set[bytes]:
        """The marks that must not leave an office now."""
        session = office.session
        heads: dict[tuple[str, str], list[dict[str, object]]] = defaultdict(list)
        for record, kind, content in session.database.rows(
            "SELECT d.id, d.kind, s.content FROM head h JOIN record d ON d.n=h.record "
            "JOIN section s ON s.n=h.section WHERE h.name='safety'"
        ):
            heads[record, kind].append(json.loads(content))
        hidden = {
            (row.id, "testimony")
            for row in interview.listing(session, hidden=True)
            if row.frozen or (not at_risk and _any_at_risk(heads[row.id, "testimony"]))
        }
        hidden |= {
            (account, "account")
            for account, source in session.database.rows("SELECT id, source FROM account")
            if (source, "testimony") in hidden
        }
        parts = set() if at_risk else set(_parts(heads))
        found: set[bytes] = set()
        for record, kind, name, content, why in session.database.rows(
            "SELECT d.id, d.kind, s.name, s.content, w.content FROM section s JOIN record d ON d.n=s.record "
            "LEFT JOIN section w ON w.revision=s.revision AND w.name='why' WHERE s.content IS NOT NULL"
        ):
            if (record, kind) in hidden or (record, kind, name) in parts:
                found |= {mark for mark in self.marks if mark in content or mark in (why or b"")}
        return found

    def arrive(self, which: int, *, asked: bool) -> None:
        """Any bundle that was ever written, at one of those whom it is for."""
        if not self.road:
            return
        receivers, path = self.road[which % len(self.road)]
        self.bring(sorted(receivers)[which % len(receivers)], path, asked=asked)

    def bring(self, receiver: int, path: Path, *, asked: bool) -> None:
        """Look at a bundle and bring it in; what a machine that was revoked sends is left."""
        session = self.offices[receiver].session
        try:
            came = incoming.open_bundle(session, path, SILENT)
        except AppError as error:
            if error.code not in REFUSED:
                raise
            return
        refused = {row.reason for row in came.rows if row.state == "refused"}
        assert refused <= {"revoked"}, refused
        for row in came.rows:
            event(f"a plan tells: {row.state}")
        before = set(self.offices[receiver].erased())
        incoming.bring_in(session, came, SILENT, asked=asked)
        erased = set(self.offices[receiver].erased()) - before
        if any(kind == "testimony" for _, kind in erased):
            event("erased from elsewhere")
            assert any(row.state == "erases" for row in came.rows)

    def lose(self, which: int) -> None:
        """A stick is lost."""
        if self.road:
            del self.road[which % len(self.road)]

    def give(self, office: Office, to: int) -> None:
        """A receipt for another office."""
        known = {card.origin for card in exchange.addressees(office.session)}
        if to != office.number and self.offices[to].origin in known:
            path = receipts.give(office.session, self.folder, [self.offices[to].origin], SILENT)
            self.receipts.append((to, path))

    def take(self, which: int) -> None:
        """Any receipt that was ever given."""
        if not self.receipts:
            return
        to, path = self.receipts[which % len(self.receipts)]
        try:
            offered = receipts.look(self.offices[to].session, path, SILENT)
        except AppError as error:
            if error.code not in REFUSED:
                raise
            return
        assert offered is not None
        receipts.take(self.offices[to].session, offered)

    # -- losing, leaving and the roster ------------------------------------------------------------

    def back_up(self, office: Office) -> None:
        target = self.folder / f"backup{next(self.numbers)}"
        target.mkdir()
        keep.backup(office.session, target, SILENT)
        office.backups.append(target)

    def restore(self, office: Office, which: int) -> None:
        """The disk broke; a new machine from a backup, whose card all compare, gets the line it had."""
        if not office.backups or office.revoked:
            return
        clock = office.session.clock
        office.session.lock()
        shutil.rmtree(office.folder)
        backup = office.backups[which % len(office.backups)]
        office.session, report = keep.restore(backup, vaults.WORDS, office.folder, SILENT, clock=clock)
        assert report.whole, report.damages
        event("restored")
        for other in self.offices:
            if other is not office:
                exchange.trust(other.session, exchange.own_card(office.session), f"office{office.number}")
        for other in self.offices:
            if other is not office:
                exchange.trust(office.session, exchange.own_card(other.session), f"office{other.number}")
        self.propose(office)

    def revoke(self, office: Office) -> None:
        """What the office wrote counts up to what the registrar has of it."""
        registrar = self._registrar()
        if not self.sheets or office.revoked or office is registrar:
            return
        self.propose(office, revoked=True)
        event("revoked")
        office.revoked = True
        rows = registrar.session.database.rows(
            "SELECT o.id, coalesce(max(g.last), 0) FROM origin o LEFT JOIN segment g ON g.origin=o.n "
            "WHERE o.id=? GROUP BY o.id",
            (office.origin,),
        )
        self.cut |= dict(rows)

    def _registrar(self) -> Office:
        return next(each for each in self.offices if each.role is Role.COORDINATOR and not each.revoked)

    def propose(self, office: Office, *, revoked: bool = False) -> None:
        """A line of the roster, by whoever keeps it, who has the newest version first."""
        if not self.sheets:
            return
        registrar = self._registrar()
        newest = max(self.offices, key=lambda each: _version(each.session))
        organisation.take(registrar.session, organisation.content(newest.session))
        name = f"Үлгі үстел {office.number}"
        line = Wanted(origin=office.origin, role=office.role, name=name, revoked=revoked)
        assert roster_changes.propose(registrar.session, [line], self.sheets) is None

    # -- what must hold ----------------------------------------------------------------------------

    def check(self, office: Office) -> None:
        """After anything was done to an office: nothing leaked, nothing is back, what is promised is kept."""
        plain = office.plain()
        leaked = {mark for mark in self.marks if mark in plain and office.number not in self.may[mark]}
        assert not leaked, f"in office {office.number}: {leaked}"
        erased = office.erased()
        for request in set(erased.values()):
            assert self.was_decided(office, request), f"office {office.number} erased what nobody decided"
        records = office.records_of_sections()
        left = [place for place in office.sections() if records[place] in erased]
        assert not [place for place in left if not _is_kept(records[place][1], place[2])]
        for each in self.offices:
            self._check_promises(each)

    def _check_promises(self, office: Office) -> None:
        """What counts as safe is, byte for byte, with those who are named, unless they erased it."""
        records = office.records_of_sections()
        here: defaultdict[tuple[str, str], dict[Place, bytes]] = defaultdict(dict)
        for place, content in office.sections().items():
            here[records[place]][place] = content
        others = {each.origin: each for each in self.offices if each is not office}
        held = {origin: each.sections() for origin, each in others.items()}
        erased = {origin: each.erased() for origin, each in others.items()}
        for key, sections in here.items():
            found = places.of(office.session.database, [(RecordId(key[0]), key[1])])
            if found is None or found.words < places.SAFE:
                continue
            event("something is safe elsewhere")
            gone = any(key in each for each in erased.values())
            for place, content in sections.items():
                assert gone or any(each.get(place) == content for each in held.values()), (key, place)
            for holder in found.holders:
                if holder.safe and key not in erased[holder.origin]:
                    assert sections.items() <= held[holder.origin].items(), (key, holder)

    def check_signatures(self) -> None:
        """Every chain, signature and digest, and the read tables are what a rebuild makes."""
        for office in self.offices:
            report = keep.check(office.session, SILENT)
            assert report.whole, report.damages
            before = vaults.projected(office.session)
            office.session.rebuild()
            assert vaults.projected(office.session) == before

    def exchange_everything(self) -> None:
        """Everybody sends everybody everything, until nobody has anything that another one lacks."""
        working = [each for each in self.offices if not each.revoked]
        for _ in range(3):
            before = [self._history(each) for each in working]
            for sender in working:
                self.send(sender, [each.number for each in working], everything=True)
                if self.road:
                    receivers, path = self.road[-1]
                    for number in sorted(receivers):
                        if not self.offices[number].revoked:
                            self.bring(number, path, asked=True)
            if [self._history(each) for each in working] == before:
                break

    def _history(self, office: Office) -> tuple[int, ...]:
        row = office.session.database.row(
            "SELECT (SELECT count(*) FROM revision WHERE header IS NOT NULL), "
            "(SELECT count(*) FROM section WHERE content IS NOT NULL), (SELECT count(*) FROM erased)"
        )
        return tuple(row or ())

    def check_alike(self) -> None:
        """After everybody heard of everything: what anybody may let go, everybody has, and shows alike."""
        working = [each for each in self.offices if not each.revoked]
        sections = {each.number: each.sections() for each in working}
        erased = {each.number: each.erased() for each in working}
        records: dict[Place, tuple[str, str]] = {}
        for each in working:
            records |= each.records_of_sections()
        kept = {each.number: self._kept_records(each) for each in working}
        odd: set[tuple[str, str]] = set()
        every = {place: content for each in sections.values() for place, content in each.items()}
        for place, content in every.items():
            key = records[place]
            if place[1] > self.cut.get(place[0], place[1]):
                odd.add(key)  # a part of what a machine wrote that was revoked since
                continue
            free = [n for n, held in sections.items() if place in held and not _stays(kept[n], key, place[2])]
            for number, held in sections.items():
                if place in held:
                    assert held[place] == content
                elif key in erased[number] or not free:
                    odd.add(key)
                else:
                    raise AssertionError(f"office {number} lacks {key} {place}, which {free} may send")
        if not any(each.revoked for each in self.offices):
            decided = {number: set(each) for number, each in erased.items()}
            if self.sheets:
                assert all(each == decided[0] for each in decided.values()), decided
        heads = [self._heads(each, odd) for each in working]
        assert all(each == heads[0] for each in heads)

    def _kept_records(self, office: Office) -> dict[str, set[tuple[str, ...]]]:
        staying = reading.read(office.session.database)
        return {
            "records": {*staying.records, *lists.frozen(office.session.database)},
            "parts": set(staying.parts),
        }

    def _heads(self, office: Office, odd: Collection[tuple[str, str]]) -> set[tuple[object, ...]]:
        rows = office.session.database.rows(
            "SELECT d.id, d.kind, h.name, r.digest, s.content FROM head h JOIN record d ON d.n=h.record "
            "JOIN section s ON s.n=h.section JOIN revision r ON r.n=s.revision"
        )
        return {row for row in rows if (row[0], row[1]) not in odd}


def _version(session: Session) -> int:
    facts = organisation.organisation(session)
    return 0 if facts is None else facts.version


def _any_at_risk(levels: Iterable[dict[str, object]]) -> bool:
    return any(each.get("level", "careful") == AT_RISK for each in levels)


def _parts(heads: dict[tuple[str, str], list[dict[str, object]]]) -> Iterator[tuple[str, str, str]]:
    for (record, kind), levels in heads.items():
        for each in levels:
            sections = each.get("sections", [])
            assert isinstance(sections, list)
            yield from ((record, kind, part["section"]) for part in sections)


def _is_kept(kind: str, name: str) -> bool:
    return kind == "letter" and name in ("letter", "dispatch", "followup", "retraction")


def _stays(kept: dict[str, set[tuple[str, ...]]], key: tuple[str, str], section: str) -> bool:
    """Whether a section stays where this is kept; why it was written goes only if all of that does."""
    if key in kept["records"] or (*key, section) in kept["parts"]:
        return True
    return section == "why" and any(part[:2] == key for part in kept["parts"])
