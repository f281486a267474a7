"""One question and its answers: what is slow never delays or overwrites what was asked after it."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kuager.errors import AppError
from kuager.flows import matching, search
from kuager.flows.matching import Matcher
from kuager.flows.search import Hit, Query
from kuager.flows.unlock import Session
from kuager.gui.search.asking import Answer, Asking, Ways
from kuager.gui.searched_list import ways_to_search
from tests.support import desks, people_told
from tests.support.desks import OpenDesk, heard


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    def fill(session: Session) -> None:
        people_told.three_accounts(session)
        people_told.crowd(session)

    with desks.open_desk(tmp_path / "vault", fill) as opened:
        yield opened


class Slow:
    """The real answers, of which the one that is alike waits to be let go for some words."""

    def __init__(self) -> None:
        self.begun, self.let_go = threading.Event(), threading.Event()
        self.slow = ""

    def ways(self) -> Ways:
        return Ways(ways_to_search("person").exact, self._alike)

    def _alike(self, session: Session, matcher: Matcher, query: Query, besides: Sequence[Hit]) -> list[Hit]:
        if query.words == self.slow:
            self.begun.set()
            assert self.let_go.wait(desks.PATIENCE / 1000)
        return search.alike(session, matcher, "person", query, besides)


def names(answer: Answer) -> list[str]:
    return [hit.row.name for hit in answer.hits if isinstance(hit.row, search.PersonRow)]


def ask(asking: Asking, words: str) -> Answer:
    answer = heard(asking.answered, lambda: asking.ask(Query(words)))[0]
    assert isinstance(answer, Answer)
    return answer


def test_what_fits_exactly_comes_first_and_what_is_alike_is_added(opened: OpenDesk) -> None:
    asking = Asking(opened.desk, ways_to_search("person"))
    answers: list[Answer] = []
    asking.answered.connect(answers.append)
    asking.ask(Query("Erlan"))
    opened.settle()
    assert [answer.whole for answer in answers] == [False, True]
    assert names(answers[0]) == []
    assert {"Ерлан Байқауұлы", "叶尔兰·拜考"} <= set(names(answers[1]))
    assert all(hit.why for hit in answers[1].hits)


def test_without_words_there_is_one_answer(opened: OpenDesk) -> None:
    asking = Asking(opened.desk, ways_to_search("person"))
    answers: list[Answer] = []
    asking.answered.connect(answers.append)
    asking.ask(Query(" "))
    opened.settle()
    assert [(answer.whole, len(answer.hits)) for answer in answers] == [(True, 5)]


def test_a_slow_answer_neither_delays_nor_overwrites_a_newer_question(opened: OpenDesk) -> None:
    slow = Slow()
    slow.slow = "Erlan"
    asking = Asking(opened.desk, slow.ways())
    answers: list[Answer] = []
    asking.answered.connect(answers.append)
    ask(asking, "Erlan")
    assert slow.begun.wait(desks.PATIENCE / 1000)
    newer = ask(asking, "Серікбол")
    assert names(newer) == [people_told.PERSON], "it is there while the slow one is still being answered"
    assert not slow.let_go.is_set()
    slow.let_go.set()
    opened.settle()
    assert [answer.query.words for answer in answers] == ["Erlan", "Серікбол", "Серікбол"]
    assert answers[-1].whole
    assert "叶尔兰·拜考" not in names(answers[-1])


def test_the_same_question_again_loses_no_row_meanwhile(opened: OpenDesk) -> None:
    asking = Asking(opened.desk, ways_to_search("person"))
    asking.ask(Query("Erlan"))
    opened.settle()
    first = ask(asking, "Erlan")
    assert not first.whole
    assert "叶尔兰·拜考" in names(first)
    other = ask(asking, "Erlam")
    assert names(other) == [], "but another question begins with nothing"


def test_names_are_read_piece_by_piece_with_an_answer_from_each(
    opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = itertools.count(1)
    monkeypatch.setattr(matching, "perf_counter", lambda: next(looks) // 3)  # time for one piece each
    monkeypatch.setattr(matching, "_CHUNK", 2)
    asking = Asking(opened.desk, ways_to_search("person"))
    answers: list[Answer] = []
    asking.answered.connect(answers.append)
    asking.ask(Query("Erlan"))
    opened.settle()
    assert len(answers) > 2
    assert [answer.whole for answer in answers[:-1]] == [False] * (len(answers) - 1)
    assert answers[-1].whole
    counts = [len(answer.hits) for answer in answers]
    assert counts == sorted(counts)
    assert counts[-1] >= 2


def test_after_a_failure_what_was_found_stays_and_nothing_is_claimed(opened: OpenDesk) -> None:
    def fail(*_: object) -> list[Hit]:
        raise AppError("vault.damaged", part="person")

    asking = Asking(opened.desk, Ways(ways_to_search("person").exact, fail))
    answers: list[Answer] = []
    asking.answered.connect(answers.append)
    (error,) = heard(asking.failed, lambda: asking.ask(Query("Ерлан")))
    assert isinstance(error, AppError)
    opened.settle()
    assert [(names(answer), answer.whole) for answer in answers] == [(["Ерлан Байқауұлы"], False)]
