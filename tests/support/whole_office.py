"""What a whole office wrote, recorded quickly: interviews, sources, links, pairs, letters, corrections."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping

import msgspec

from kuager.flows.unlock import Session
from kuager.model import canonical
from kuager.model.account import AccountNames, AccountSafety, Identity
from kuager.model.dates import understand
from kuager.model.followup import Dispatch
from kuager.model.ids import RecordId, link_id, new_record_id, pair_id
from kuager.model.interview import Interview, PersonTold
from kuager.model.letter import LetterBasis, WordedBlock, Wording
from kuager.model.names import Name
from kuager.model.person import Link, Pair, PersonFile
from kuager.model.place import Place
from kuager.model.retraction import Retraction
from kuager.model.section import Section
from kuager.model.testimony import Narrative
from kuager.vault.history import Change
from tests.support import interviews_told, many_names, sources_told, vaults

_BATCH = 300
_WORDS = ("market", "snow", "neighbour", "county", "study", "night", "passport", "letter", "harvest")
_COUNTIES = ("Emin", "Shawan", "Changji", "Ghulja", "Altay")


class Office:
    """Writes changes of everything there is; the same for the same seed, but for the ids."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        self._names = iter(many_names.names(100_000, seed))
        self._accounts: list[RecordId] = []
        self._testimonies: list[RecordId] = []

    def changes(self, interviews: int) -> Iterator[Change]:
        """So many interviews, and what else there is for so many."""
        for number in range(interviews):
            yield from self._interview(number)
            if number % 3 == 0:
                yield self._link()
            if number % 10 == 0:
                yield from self._other_source()
                yield self._pair()
                yield self._letter(number)
            if number % 20 == 0:
                record = self._chance.choice(self._accounts)
                yield Change(record, "person", {"file": PersonFile(self._words(8))})

    def corrections(self, count: int) -> Iterator[Change]:
        """What is changed later in records that are there."""
        for number in range(count):
            talk, account = self._chance.choice(self._testimonies), self._chance.choice(self._accounts)
            yield Change(talk, "testimony", {"narrative": Narrative(self._words(60))}, "heard again")
            if number % 5 == 0:
                yield Change(account, "account", {"names": AccountNames((self._name(),))})
            if number % 7 == 0:
                yield Change(account, "account", {"safety": AccountSafety("at_risk", "asked")})
            if number % 11 == 0:
                yield Change(talk, "testimony", {"retraction": Retraction(True)}, "twice")

    def _name(self) -> Name:
        return Name(next(self._names))

    def _words(self, count: int) -> str:
        return " ".join(self._chance.choices(_WORDS, k=count))

    def _person(self) -> PersonTold:
        chance = self._chance
        whole, told = interviews_told.whole().persons[0], vaults.told().persons[0]
        self._accounts.append(account := new_record_id())
        county, year = chance.choice(_COUNTIES), str(chance.randint(1940, 1999))
        born = msgspec.structs.replace(whole.identity.birth, told=year, edtf=understand(year).edtf)
        return msgspec.structs.replace(
            chance.choice((whole, told)),
            account=account,
            names=AccountNames(tuple(self._name() for _ in range(chance.choice((1, 1, 2, 3))))),
            identity=Identity(
                sex=chance.choice(("male", "female", "")),
                birth=born,
                id_numbers=whole.identity.id_numbers if chance.random() < 0.3 else (),
                profession=self._words(1),
                origin=Place(f"Invented village {chance.randint(1, 400)}, {county} county"),
            ),
        )

    def _interview(self, number: int) -> Iterator[Change]:
        chance = self._chance
        told: Interview = interviews_told.whole(str(number)) if number % 2 else vaults.told(str(number))
        told = msgspec.structs.replace(
            told,
            testifier=msgspec.structs.replace(told.testifier, names=(self._name(),)),
            narrative=Narrative(self._words(chance.choice((10, 80, 300)))),
            persons=tuple(self._person() for _ in range(chance.choice((1, 1, 2, 3)))),
        )
        self._testimonies.append(told.id)
        yield from _saved(told.sections())

    def _other_source(self) -> Iterator[Change]:
        told = msgspec.structs.replace(sources_told.told(), persons=(self._person(),))
        yield from _saved(told.sections())

    def _node(self) -> RecordId:
        return self._chance.choice(self._testimonies if self._chance.random() < 0.1 else self._accounts)

    def _link(self) -> Change:
        node, file = self._node(), self._chance.choice(self._accounts)
        return Change(link_id(node), "link", {"link": Link(node, file, "the sister said so")})

    def _pair(self) -> Change:
        one, other = sorted((self._node(), self._chance.choice(self._accounts)))
        return Change(pair_id(one, other), "pair", {"pair": Pair(one, other)})

    def _letter(self, number: int) -> Change:
        accounts = tuple(self._chance.sample(self._accounts, min(len(self._accounts), 3)))
        applicants = (self._chance.choice(self._testimonies),)
        sections: dict[str, Section] = {
            "letter": LetterBasis(
                "mfa_kz", "request", "kk", "request_kk", 1, applicants, accounts, accounts=accounts
            ),
            "wording": Wording((WordedBlock("paragraph", self._words(80)),)),
        }
        if number % 20 == 0:
            sections["dispatch"] = Dispatch(number=f"12-{number}")
        return Change(new_record_id(), "letter", sections)


def _saved(told: Mapping[tuple[RecordId, str, str], Section]) -> Iterator[Change]:
    """What is written of a document: what is not blank."""
    found: dict[tuple[RecordId, str], dict[str, Section]] = {}
    for (record, kind, name), section in told.items():
        if canonical.encode(section) != b"{}":
            found.setdefault((record, kind), {})[name] = section
    for (record, kind), sections in found.items():
        yield Change(record, kind, sections)


def record(session: Session, interviews: int, seed: int = 1) -> None:
    """Record what an office wrote with so many interviews, and corrected."""
    office = Office(seed)
    for changes in (office.changes(interviews), office.corrections(interviews // 5)):
        waiting: list[Change] = []
        for change in changes:
            waiting.append(change)
            if len(waiting) == _BATCH:
                session.history.save(waiting, session.member.id, session.clock())
                waiting = []
        session.history.save(waiting, session.member.id, session.clock())
