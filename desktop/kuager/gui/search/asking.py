"""One question and its two answers: what fits exactly, at once; what is alike, when it comes.

The exact answer comes from the reading thread. Names alike, in any script, take longer and come from the
matching thread, which may first have to read them: then there are several answers, each with what is read so
far. Only answers to the last question are told, and a question never waits for the one before it. The same
question asked again (something was recorded) keeps what was alike until the new answer is there, so that no
row leaves the list for a moment.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from kuager.flows import search
from kuager.flows.matching import Matcher
from kuager.flows.search import Hit, Query
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.jobs import Job
from kuager.task import Task

_READING: Final = 0.2
"""Seconds that names which are not read yet are read for before there is an answer from what is read."""


class Ways(NamedTuple):
    """How a question is answered: `alike` is given what is there already."""

    exact: Callable[[Session, Query], list[Hit]]
    alike: Callable[[Session, Matcher, Query, Sequence[Hit]], list[Hit]]


class Answer(NamedTuple):
    """What is known so far; `whole` once nothing more will come."""

    query: Query
    hits: list[Hit]
    whole: bool


class _Alike(NamedTuple):
    number: int
    hits: list[Hit]
    whole: bool


class Asking(QObject):
    """`answered` carries an `Answer`, as often as more is known; `failed` an error."""

    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, ways: Ways) -> None:
        super().__init__()
        self._desk, self._ways = desk, ways
        self._query: Query | None = None
        self._number = 0
        self._exact: list[Hit] = []
        self._alike: list[Hit] = []
        self._looking: list[Job] = []

    @property
    def query(self) -> Query | None:
        """What was asked last."""
        return self._query

    def ask(self, query: Query) -> None:
        """Ask; what was asked before is nobody's question any more."""
        if query != self._query:
            self._alike = []
        self._query = query
        self._number += 1
        for job in self._looking:
            job.cancel()
        number, session, exact = self._number, self._desk.session, self._ways.exact
        job = self._desk.read(lambda _: (number, exact(session, query)), self._was_found, self._fail)
        self._looking = [job]

    @Slot(object)
    def _was_found(self, found: tuple[int, list[Hit]]) -> None:
        number, exact = found
        if number != self._number or self._query is None:
            return
        self._exact = exact
        whole = not self._query.words.strip()
        self._tell(whole=whole)
        if not whole:
            self._look(self._query, exact)

    def _look(self, query: Query, besides: list[Hit]) -> None:
        """Look for what is alike; of what is new since the last time only so much is read at once."""
        number, session, alike = self._number, self._desk.session, self._ways.alike

        def work(matcher: Matcher, task: Task) -> _Alike:
            whole = matcher.load(session, task, _READING)
            return _Alike(number, alike(session, matcher, query, besides), whole)

        self._looking = [self._desk.match(work, self._was_alike, self._fail)]

    @Slot(object)
    def _was_alike(self, found: _Alike) -> None:
        if found.number != self._number or self._query is None:
            return
        if found.whole or found.hits != self._alike:
            self._alike = found.hits
            self._tell(whole=found.whole)
        if not found.whole:
            self._look(self._query, self._exact)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        """What was found stays; that there is nothing else is not said."""
        if self.sender() in self._looking:
            self.failed.emit(error)

    def _tell(self, *, whole: bool) -> None:
        if self._query is None:
            return
        hits = self._exact
        if self._alike:
            there = {(hit.kind, hit.row.id) for hit in hits}
            more = [hit for hit in self._alike if (hit.kind, hit.row.id) not in there]
            hits = search.together([*hits, *more])
        self.answered.emit(Answer(self._query, hits, whole))
