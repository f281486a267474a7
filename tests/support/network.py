"""What offices that exchange by bundles do to each other; `network_truths` says what must hold of them.

Every text that is told carries a mark of its own, so that a search of plain bytes shows where it came to.
"""

from __future__ import annotations

import itertools
import shutil
from collections import defaultdict
from collections.abc import Collection
from pathlib import Path

import msgspec
from hypothesis import event

from kuager.crypto import age
from kuager.errors import AppError
from kuager.flows import (
    arrivals,
    choosing,
    erasure,
    exchange,
    incoming,
    interview,
    keep,
    media,
    organisation,
    people,
    receipts,
    review,
    roster_changes,
    sending,
)
from kuager.flows.choosing import Choice
from kuager.flows.organisation import Organisation, Role, Wanted
from kuager.flows.unlock import Session
from kuager.model.account import AccountNames
from kuager.model.ids import RecordId
from kuager.model.names import Name
from kuager.model.testimony import Narrative, Safety
from tests.support import vaults
from tests.support.network_levels import kept_sections
from tests.support.offices import COMMON, ROLES, SILENT, Office, Place

EVERYTHING = Choice(everything=True)
REFUSED = {"bundle.revoked_sender", "bundle.unknown_sender"}
"""What comes from a machine that was revoked, or from a restored one whose card was not compared yet."""


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
        self.late: dict[tuple[int, frozenset[str]], set[Place]] = {}
        """What an office had of later ones when it heard that these machines were revoked."""
        self.films: dict[bytes, bytes] = {}
        """Of the mark of a film, its SHA-256."""
        self.film_of: dict[bytes, RecordId] = {}

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

    def film(self, office: Office, which: int) -> None:
        """A recording of a few bytes, which are a mark."""
        if (editing := self._one(office, which)) is not None:
            source = self.folder / self.mark(office)
            source.write_bytes(source.name.encode())
            video = media.bring_in(office.session, editing.interview.id, source, SILENT)
            self.films[source.name.encode()] = video.sha256.encode()
            self.film_of[source.name.encode()] = editing.interview.id

    def films_at(self, office: Office) -> set[bytes]:
        """The marks of the films of which an office has the bytes."""
        held = {each.sha256.encode() for each in office.session.blobs.files()}
        return {mark for mark, sha256 in self.films.items() if sha256 in held}

    def guard(self, office: Office, which: int, safety: Safety) -> None:
        """Another level of safety."""
        if (editing := self._one(office, which)) is not None:
            changed = msgspec.structs.replace(editing.interview, safety=safety)
            interview.save(office.session, editing.with_interview(changed), "level")

    def resolve(self, office: Office, which: int) -> None:
        """One of two versions is taken."""
        for conflict in sorted(review.conflicts(office.session), key=lambda each: (each.title, each.section)):
            chosen = conflict.sides[which % len(conflict.sides)].section
            if chosen is not None and conflict.replaceable:  # else there are bytes that are not here
                review.resolve(office.session, conflict, chosen, self.mark(office))
                break

    def link(self, office: Office, which: int, other: int) -> None:
        """Two files are of one person, or an account is of somebody else."""
        # Ids are random: in an order that another run has, too.
        accounts = office.session.database.rows("SELECT id FROM account ORDER BY name")
        files = [row.id for row in sorted(people.listing(office.session), key=lambda row: row.name)]
        if not accounts:
            return
        account = RecordId(accounts[which % len(accounts)][0])
        if files and other % 3:
            people.join(office.session, account, files[other % len(files)], self.mark(office))
        else:
            people.part(office.session, account, self.mark(office))

    def withdraw(self, office: Office, which: int) -> None:
        """The witness takes the consent back."""
        if (editing := self._one(office, which)) is not None:
            interview.withdraw(office.session, editing.interview.id, "asked")

    def _one(self, office: Office, which: int) -> interview.Editing | None:
        rows = sorted(interview.listing(office.session), key=lambda row: (row.ticket, row.testifier))
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
            key=lambda each: (each.time, each.titles),
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

    def agree_here(self, office: Office, which: int) -> None:
        """One member asks, and another one of the same machine says yes at once."""
        self.ask(office, which)
        first = office.session.member.id
        for words in (vaults.WORDS, vaults.OTHER_WORDS):
            office.enter(words)
            if office.session.member.id != first:
                self.decide(office, which, agreed=True)
                break

    def was_decided(self, office: Office, request: str) -> bool:
        """Whether whoever may agreed at some time: the least that an erasure needs."""
        if not self.sheets:
            return len({member for member, at in self.agreed[request] if at == office.number}) > 1
        members = {member for member, _ in self.agreed[request]}
        return len(members) > 1 and any(
            self.offices[at].role is Role.COORDINATOR for _, at in self.agreed[request]
        )

    # -- exchanging --------------------------------------------------------------------------------

    def send(self, office: Office, to: Collection[int], choice: Choice) -> None:
        """A bundle for these, that then is on the road; what it may carry is found out on the way."""
        known = {card.origin for card in exchange.addressees(office.session)}
        receivers = {n for n in to if n != office.number and self.offices[n].origin in known}
        if not receivers:
            return
        chosen = [self.offices[n].origin for n in sorted(receivers)]
        kept = set[bytes]().union(*map(self.told_in, kept_sections(office, chosen, at_risk=choice.at_risk)))
        target = self.folder / f"sent{next(self.numbers)}"
        target.mkdir()
        try:
            sending.send(office.session, target, chosen, SILENT, choice)
        except AppError as error:
            if error.code not in {"bundle.nothing", "bundle.nothing_new"}:
                raise
            return
        reader = self.offices[min(receivers)].session.identity
        for path in sorted(target.iterdir()):
            with path.open("rb") as stream:
                carried = b"".join(age.decrypt_stream(stream, [reader]))
            for mark in self.marks:
                if mark in carried:
                    assert mark not in kept, f"{mark!r} left office {office.number}"
                    self.may[mark] |= receivers
            self.road.append((frozenset(receivers), path))

    def told_in(self, content: bytes) -> set[bytes]:
        """The marks of what a section says, and of the films that it names."""
        return {mark for mark in self.marks if self.films.get(mark, mark) in content}

    def rule(self, office: Office, to: int, rules: Collection[tuple[str, str]]) -> None:
        """What never goes from here to another office."""
        if self.offices[to].origin in {card.origin for card in exchange.trusted(office.session)}:
            choosing.keep_rules(office.session, self.offices[to].origin, rules)

    def arrive(self, which: int, *, asked: bool) -> None:
        """Any bundle that was ever written, at one of those whom it is for."""
        if not self.road:
            return
        receivers, path = self.road[which % len(self.road)]
        self.bring(sorted(receivers)[which % len(receivers)], path, asked=asked)

    def bring(self, receiver: int, *paths: Path, asked: bool) -> None:
        """Look at bundles and bring them in together; what a machine that was revoked sends is left."""
        office = self.offices[receiver]
        films = [path for path in paths if arrivals.is_media(office.session, path)]
        came, refused = incoming.open_bundles(
            office.session, [each for each in paths if each not in films], SILENT
        )
        assert {each.error.code for each in refused} <= REFUSED
        if came is not None:
            self._bring_records(office, came, asked=asked)
        for path in films:
            try:
                arrivals.bring_in(office.session, path, SILENT)
            except AppError as error:
                if error.code not in {*REFUSED, "bundle.media_first"}:
                    raise

    def _bring_records(self, office: Office, came: incoming.Incoming, *, asked: bool) -> None:
        reasons = {row.reason for row in came.rows if row.state == "refused"}
        assert reasons <= {"revoked"}, reasons
        for row in came.rows:
            event(f"a plan tells: {row.state}")
        before = set(office.erased())
        incoming.bring_in(office.session, came, SILENT, asked=asked)
        if any(kind == "testimony" for _, kind in set(office.erased()) - before):
            event("erased from elsewhere")
            assert any(row.state == "erases" for row in came.rows) or came.newer_roster

    def bring_many(self, receiver: int, which: Collection[int]) -> None:
        """Several of those on the road that are for one office."""
        for_it = [path for receivers, path in self.road if receiver in receivers]
        if for_it:
            self.bring(receiver, *{for_it[each % len(for_it)]: None for each in which}, asked=False)

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

    def exchange_everything(self, choice: Choice) -> None:
        """Everybody sends everybody all, or what is new, until nobody has anything that another one lacks."""
        working = [each for each in self.offices if not each.revoked]
        if self.sheets:
            newest = organisation.content(max(working, key=lambda each: _version(each.session)).session)
            for each in working:
                organisation.take(each.session, newest)
        for _ in range(6):
            before = [self._history(each) for each in working]
            for sender in working:
                count = len(self.road)
                self.send(sender, [each.number for each in working], choice)
                paths = [path for _, path in self.road[count:]]
                for each in working:
                    if each is not sender:
                        self.bring(each.number, *paths, asked=True)
            if [self._history(each) for each in working] == before:
                break

    def _history(self, office: Office) -> tuple[int, ...]:
        row = office.session.database.row(
            "SELECT (SELECT count(*) FROM revision WHERE header IS NOT NULL), "
            "(SELECT count(*) FROM section WHERE content IS NOT NULL), (SELECT count(*) FROM erased), "
            "(SELECT count(*) FROM blob)"
        )
        return tuple(row or ())

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
        self.late = {key: held for key, held in self.late.items() if key[0] != office.number}
        for other in self.offices:
            if other is not office:
                exchange.trust(other.session, exchange.own_card(office.session), _name(office))
        for other in self.offices:
            if other is not office:
                exchange.trust(office.session, exchange.own_card(other.session), _name(other))
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
        assert isinstance(roster_changes.propose(registrar.session, [line], self.sheets), Organisation)


def _name(office: Office) -> str:
    """What an office is called: the machine that it was before a restore has its name for ever."""
    return f"office {office.origin}"


def _version(session: Session) -> int:
    facts = organisation.organisation(session)
    return 0 if facts is None else facts.version
