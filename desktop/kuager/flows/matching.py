"""Who may be the same person: everybody's names and facts at hand, one against all, and all against all.

A `Matcher` belongs to one thread and to one unlocked session: what it holds is content, and goes with it.
It follows the vault by `load`, which reads only the files that changed. Nothing here decides or joins
anything: what it finds is kept by `flows.duplicates`, for a person to look at.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from math import inf
from time import perf_counter
from typing import Final

import msgspec

from kuager.flows import gazetteer, names
from kuager.flows.place_words import PlaceWords
from kuager.flows.unlock import Session
from kuager.model import idnumbers
from kuager.model.idnumbers import IdNumber
from kuager.model.ids import RecordId
from kuager.model.interview import Interview, PersonTold
from kuager.model.names import display
from kuager.names import evidence
from kuager.names.comparison import POSSIBLE
from kuager.names.evidence import Evidence, Facts, Judgement, Number
from kuager.names.explanation import Explanation, explain, explain_unfinished
from kuager.names.index import NameIndex
from kuager.task import Task
from kuager.vault import candidates, traits
from kuager.vault.accounts import file_of
from kuager.vault.candidates import MOST_NAMES, MOST_RELATIVES, Compared, Likely, Testimonies, Told

__all__ = [
    "Batch",
    "Evidence",
    "Explanation",
    "Facts",
    "Judgement",
    "Known",
    "Matcher",
    "Near",
    "facts_of_person",
    "facts_of_testifier",
    "told_with",
]

LIKELY: Final = ("probable", "possible")
"""The bands of pairs that are worth a look, the better first."""

_CHUNK: Final = 500
_BATCH_SECONDS: Final = 0.05
_PIECE_SECONDS: Final = 0.5
"""Somebody waits to see a pair: so much of the vault is read before it at most."""
_MOST_SHARING: Final = 50
"""A number that more files have than this is no number of anybody ("none", "00000")."""
_LEAST_DIGITS: Final = 5
_MOST_PLACES: Final = 1 << 16
_HOME: Final = ("division", "home")
"""The kinds of traits that say where somebody is from; events happen anywhere."""


class Near(msgspec.Struct, frozen=True):
    """A file with a name that is like the words asked for; `name` is its spelling that is most alike."""

    file: RecordId
    name: str
    score: float
    why: Explanation


class Known(msgspec.Struct, frozen=True):
    """A file that may be of the person who is being told of; `name` is its spelling that is most alike."""

    file: RecordId
    name: str
    judgement: Judgement


class Batch(msgspec.Struct, frozen=True):
    """Files that were compared: those with numbers above `after`, up to `upto`, of one making of the lists.

    Batches are kept in the order in which they came (`duplicates.keep`).
    """

    lists: str
    after: int
    upto: int
    compared: tuple[Compared, ...]


class _File(msgspec.Struct, frozen=True):
    """A file as it is compared; `touched` numbers its last change."""

    id: RecordId
    touched: int
    facts: Facts
    testimonies: Testimonies

    def is_known_by_anything(self) -> bool:
        """Whether it can be found at all."""
        return bool(self.facts.names or self.facts.ids)


class Matcher:
    """The names and facts of all files, by numbers of its own; for one thread only."""

    def __init__(self) -> None:
        self._comparer = names.comparer(names.own_lexicon())
        self.places = PlaceWords(self._comparer)
        self._counties: dict[str, tuple[str, ...]] = {}  # by told words
        self._begin("")

    def _begin(self, lists: str) -> None:
        self._lists = lists
        self._loaded = 0
        self._compared = 0
        self._index = NameIndex(self._comparer)
        self._numbers: dict[RecordId, int] = {}
        self._files: list[_File] = []
        self._order: list[tuple[int, int]] = []  # (touched, number), also of changes that others followed
        self._by_id: dict[tuple[str, str], set[int]] = defaultdict(set)  # by kind and text of a number
        self._people = 0

    def __len__(self) -> int:
        """How many files there are to compare with."""
        return self._people

    # -- following the vault ---------------------------------------------------------------------

    def load(self, session: Session, task: Task, seconds: float = inf) -> bool:
        """Read what changed since the last time; whether that is all, which it may not be after so long.

        Cancelled or out of time, it goes on where it was at the next call; what is read already can be asked
        for. The comparing goes on from what is kept.
        """
        self._compared = candidates.matched(session.database)
        return self._follow(session, task, seconds)

    def _follow(self, session: Session, task: Task, seconds: float = inf) -> bool:
        database, begun = session.database, perf_counter()
        if (lists := candidates.lists(database)) != self._lists:
            self._begin(lists)
            self._compared = candidates.matched(database)
        last = candidates.last(database)
        while changed := candidates.touched(database, self._loaded, _CHUNK):
            if perf_counter() - begun > seconds:
                return False
            task.step(min(self._loaded, last), last, "names")
            told = candidates.read(database, [each.file for each in changed])
            for each, of_file in zip(changed, told, strict=True):
                self._put(each.number, of_file)
            self._loaded = changed[-1].number
        return True

    def _put(self, touched: int, told: Told) -> None:
        """A file as it is now; one that is no more tells nothing, and nothing is like it."""
        file = _File(told.file, touched, self._facts(told), told.testimonies)
        number = self._numbers.setdefault(told.file, len(self._files))
        if number == len(self._files):
            self._files.append(file)
        else:
            before, self._files[number] = self._files[number], file
            self._index.remove(number)
            self._people -= before.is_known_by_anything()
            for one in before.facts.ids:
                self._by_id[one.kind, one.text].discard(number)
        for name in file.facts.names:
            self._index.add(number, name)
        for one in file.facts.ids:
            self._by_id[one.kind, one.text].add(number)
        self._people += file.is_known_by_anything()
        self._order.append((touched, number))

    def _facts(self, told: Told) -> Facts:
        return _facts(told.names, told.traits, told.relatives, self._counties_of)

    def _counties_of(self, words: str) -> tuple[str, ...]:
        found = self._counties.get(words)
        if found is None:
            if len(self._counties) == _MOST_PLACES:
                self._counties.clear()
            found = self._counties[words] = gazetteer.counties(words)
        return found

    # -- one against all -------------------------------------------------------------------------

    def names(self, words: str, limit: int) -> list[Near]:
        """The files with names most like these words, best first; the last word may be unfinished."""
        found = []
        for number, score in self._index.nearest(words, limit, POSSIBLE, unfinished=True):
            file = self._files[number]
            name = max(file.facts.names, key=lambda each: self._comparer.score(words, each))
            found.append(Near(file.id, name, score, explain_unfinished(self._comparer, words, name)))
        return found

    def known(
        self,
        facts: Facts,
        together: Collection[RecordId] = (),
        besides: Collection[RecordId] = (),
        limit: int = 5,
    ) -> list[Known]:
        """Who may be the person of whom this is told, the likeliest first.

        `together` are the files of others in the same interview, who are hardly the same person; `besides`
        are left out: what is told belongs to them already.
        """
        found = []
        for number in self._candidates(facts):
            file = self._files[number]
            if file.id in besides:
                continue
            judgement = self._judge(facts, file.facts, together=file.id in together)
            if judgement.band in LIKELY:
                found.append(Known(file.id, self._alike(facts, file.facts), judgement))
        return sorted(found, key=lambda each: (-each.judgement.bits, each.file))[:limit]

    def _alike(self, facts: Facts, other: Facts) -> str:
        """The spelling of the other side that is most like one of this side."""
        return max(
            other.names,
            key=lambda name: max((self._comparer.score(own, name) for own in facts.names), default=0.0),
            default="",
        )

    # -- all against all -------------------------------------------------------------------------

    def batch(self, session: Session, task: Task, seconds: float = _BATCH_SECONDS) -> Batch | None:
        """Compare the next files, for about so long; None when there is none left."""
        self._follow(session, task)
        begun, after = perf_counter(), self._compared
        compared: list[Compared] = []
        place = bisect_right(self._order, (after, len(self._files)))
        while place < len(self._order) and (not compared or perf_counter() - begun < seconds):
            task.step(place, len(self._order), "comparing")
            touched, number = self._order[place]
            place += 1
            file = self._files[number]
            if file.touched == touched:  # else it changed again, and comes later
                compared.append(Compared(touched, file.id, tuple(self._likely(number, file))))
        upto = self._order[place][0] - 1 if place < len(self._order) else self._loaded
        if upto == after:
            return None
        self._compared = upto
        return Batch(self._lists, after, upto, tuple(compared))

    def likely(self, session: Session, file: RecordId) -> list[Likely]:
        """Whom a file may be the same as, among all; nothing is kept."""
        self._follow(session, Task.silent())
        number = self._numbers.get(file)
        return [] if number is None else list(self._likely(number, self._files[number], of_all=True))

    def _likely(self, number: int, file: _File, *, of_all: bool = False) -> Iterator[Likely]:
        for candidate in self._candidates(file.facts):
            other = self._files[candidate]
            if candidate == number or (other.touched > file.touched and not of_all):
                continue
            together = file.testimonies.tell_apart(other.testimonies)
            judgement = self._judge(file.facts, other.facts, together=together)
            if judgement.band in LIKELY:
                one, another = sorted((file.id, other.id))
                yield Likely(one, another, judgement.band, judgement.bits)

    # -- two against each other ------------------------------------------------------------------

    def judge(self, session: Session, one: RecordId, other: RecordId) -> Judgement:
        """Weigh two files as they are now, or two nodes that stand in one file.

        How rare their names are is told by what is loaded.
        """
        self._follow(session, Task.silent(), _PIECE_SECONDS)
        database = session.database
        files = [file_of(database, one), file_of(database, other)]
        if files[0] != files[1]:
            left, right = candidates.read(database, files)
        else:
            left, right = candidates.read_nodes(database, [one, other])
        together = left.testimonies.tell_apart(right.testimonies)
        return self._judge(self._facts(left), self._facts(right), together=together)

    def explain(self, left: str, right: str) -> Explanation:
        """Why two names have the score that they have."""
        return explain(self._comparer, left, right)

    def _candidates(self, facts: Facts) -> set[int]:
        """The files that may be judged likely: by names, or by an equal number whatever the names."""
        found: set[int] = set()
        for name in facts.names:
            found |= self._index.candidates(name)
        for one in facts.ids:
            sharing = self._by_id.get((one.kind, one.text), set())
            if len(sharing) <= _MOST_SHARING:
                found |= sharing
        return found

    def _judge(self, left: Facts, right: Facts, *, together: bool) -> Judgement:
        return evidence.judge(
            self._comparer, left, right, self._index.rarity, max(self._people, 1), together=together
        )


def facts_of_person(interview: Interview, told: PersonTold) -> Facts:
    """What an interview that is being typed tells of one of its persons."""
    return _facts(
        (name.text for name in told.names.names),
        traits.of_account([told.identity], [told.events]),
        _others(interview, RecordId(told.account)).values(),
    )


def facts_of_testifier(interview: Interview) -> Facts:
    """What an interview that is being typed tells of whoever speaks."""
    return _facts(
        (name.text for name in interview.testifier.names),
        traits.of_testifier([interview.testifier], [interview.contact]),
        _others(interview, RecordId(interview.id)).values(),
    )


def told_with(interview: Interview, node: RecordId) -> set[RecordId]:
    """The files of the others of whom an interview tells, or who speak in it, as it is being typed."""
    files = interview.files()
    return {files[other] for other in _others(interview, node)}


def _others(interview: Interview, node: RecordId) -> dict[RecordId, str]:
    """The other nodes of an interview with their names; whoever tells of herself is no other."""
    told = {RecordId(each.account): display(each.names.names) for each in interview.persons}
    selves = {RecordId(each.account) for each in interview.persons if each.relation == "self"}
    selves.add(RecordId(interview.id))
    own = selves if node in selves else {node}
    every = {RecordId(interview.id): display(interview.testifier.names), **told}
    return {other: name for other, name in every.items() if other not in own}


def _facts(
    spelt: Iterable[str],
    told: Iterable[tuple[str, str]],
    relatives: Iterable[str],
    counties: Callable[[str], Iterable[str]] = gazetteer.counties,
) -> Facts:
    kinds: dict[str, set[str]] = defaultdict(set)
    for kind, value in told:
        kinds[kind].add(value)
    sexes = kinds["sex"]
    return Facts(
        names=tuple(dict.fromkeys(name for name in spelt if name.strip()))[:MOST_NAMES],
        birth_years=tuple(sorted(map(int, kinds["birth_year"]))),
        sex=min(sexes) if len(sexes) == 1 else "",
        counties=tuple(sorted({code for kind in _HOME for words in kinds[kind] for code in counties(words)})),
        ids=tuple(number for value in sorted(kinds["id"]) if (number := _number(value))),
        relatives=tuple(dict.fromkeys(name for name in relatives if name))[:MOST_RELATIVES],
    )


def _number(value: str) -> Number | None:
    """A number as it is compared; the old form of a Chinese one as it is written now."""
    kind, _, text = value.partition(" ")
    if sum(map(str.isdigit, text)) < _LEAST_DIGITS:
        return None
    said = idnumbers.check(IdNumber(kind, text))
    if said.reason == "old_form":
        body = text[:6] + said.birth.replace("-", "") + text[12:]
        text = body + idnumbers.cn_check_character(body)
    return Number(kind, text, valid=bool(said.valid))
