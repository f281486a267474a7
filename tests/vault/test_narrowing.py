"""A filter leaves the same rows whichever way it is answered, and each choice that is offered leaves some."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.vault import narrowing, schema
from kuager.vault.database import Database
from kuager.vault.narrowing import NO, NONE, YES, narrow

STATUSES, STATES, OFFICES = (
    ("in_prison", "released", ""),
    ("draft", "signed", "sent"),
    ("Almaty", "Oskemen", ""),
)
ANSWERS = {
    "status": ("in_prison", NONE, "unknown code"),
    "county": ("654221",),
    "year": ("2017", "2026", "1900"),
    "sex": ("male", "female"),
    "office": ("Almaty", NONE),
    "consent": ("yes", "withdrawn", NONE),
    "video": (YES, NO),
    "letter": ("signed", "sent", NONE),
}


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    opened = Database(_made(tmp_path_factory) / "vault.db", bytes(32))
    schema.create(opened)
    with opened.transaction():
        _fill(opened, random.Random(7))
    yield opened
    opened.close()


def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("narrowing")


def _fill(database: Database, chance: random.Random) -> None:
    people = [f"p{number:02}" for number in range(40)]
    for person in people:
        database.run(
            "INSERT INTO person VALUES(?,?,'','',?,'','','',1,0,'careful',0,0,?,?)",
            (person, person, chance.choice(STATUSES), person, chance.random() < 0.2),
        )
    for number in range(50):
        interview = f"i{number:02}"
        witness = chance.choice([interview, interview, chance.choice(people)])
        database.run(
            "INSERT INTO interview VALUES(?,?,'',?,'','',1,'',?,?,'careful',?,0,'','',?,?,?,'')",
            (
                interview,
                str(number),
                chance.choice(("2017-05-05/x", "2026-01-01/x", "~")),
                chance.choice(OFFICES),
                chance.choice((0, 0, 2)),
                chance.choice(("yes", "no", "")),
                chance.random() < 0.1,
                chance.random() < 0.2,
                witness,
            ),
        )
        _traits(database, chance, interview, "testimony")
        for told in range(chance.randint(0, 3)):
            account = f"a{number:02}{told}"
            database.run(
                "INSERT INTO account VALUES(?,?,?,?,'','',?)",
                (account, interview, told, chance.choice(people), chance.random() < 0.2),
            )
            _traits(database, chance, account, "account")
    accounts = [account for (account,) in database.rows("SELECT id FROM account")]
    for number in range(30):
        letter, hidden = f"l{number:02}", chance.random() < 0.2
        database.run(
            "INSERT INTO letter VALUES(?,'','','','',?,'','',?,0,'','','','','','','',0,1,0,?)",
            (letter, chance.choice(("2017-01-01/x", "2019-01-01/x", "~")), chance.choice(STATES), hidden),
        )
        for asking in chance.sample(range(50), chance.choice((1, 1, 2))):
            database.run("INSERT INTO letter_applicant VALUES(?,?)", (letter, f"i{asking:02}"))
        for person in chance.sample(people, chance.randint(1, 2)):
            database.run("INSERT INTO letter_person VALUES(?,?,?,?)", (letter, person, person, hidden))
        for account in chance.sample(accounts, chance.randint(0, 3)):
            database.run("INSERT INTO letter_account VALUES(?,?)", (letter, account))


def _traits(database: Database, chance: random.Random, node: str, role: str) -> None:
    told = [("sex", "male"), ("sex", "female"), ("division", "654221"), ("home", "Emin"), ("place", "Emin")]
    told += [("event_year", "2017"), ("event_year", "2018")] if role == "account" else []
    for trait in chance.sample(told, chance.randint(0, 3)):
        database.run("INSERT INTO trait VALUES(?,?,?,?)", (node, role, *trait))


QUESTIONS = [
    (table, code, answer)
    for table in ("person", "interview", "letter")
    for code, answers in ANSWERS.items()
    for answer in answers
]


def left(database: Database, table: str, filters: dict[str, str], *, hidden: bool, of_all: bool) -> set[str]:
    places = ["654221", "Emin"] if "county" in filters else []
    narrowed = narrow(table, filters, places, hidden=hidden, of_all=of_all)
    found, again = (
        {row for (row,) in database.rows(f"SELECT t.id FROM {table} t WHERE {each.where}", each.values)}  # noqa: S608
        for each in (narrowed, narrowing.settled(database, table, narrowed))
    )
    assert found == again
    return found


@pytest.mark.parametrize(("table", "code", "answer"), QUESTIONS)
def test_both_ways_leave_the_same_rows(database: Database, table: str, code: str, answer: str) -> None:
    for hidden in (False, True):
        for more in ({}, {"sex": "male", "video": "no"}):
            filters = {**more, code: answer}
            each = left(database, table, filters, hidden=hidden, of_all=False)
            assert left(database, table, filters, hidden=hidden, of_all=True) == each
            everybody = left(database, table, {}, hidden=hidden, of_all=False)
            assert each <= everybody
            assert code in more or each <= left(database, table, more, hidden=hidden, of_all=False)


@pytest.mark.parametrize("table", ["person", "interview", "letter"])
def test_what_is_offered_leaves_something_and_something_out(database: Database, table: str) -> None:
    offered = narrowing.choices(database, table)
    assert set(offered) == {"status", "year", "sex", "office", "consent", "video", "letter"}
    everybody = left(database, table, {}, hidden=True, of_all=True)
    for code, answers in offered.items():
        rows = [left(database, table, {code: answer}, hidden=True, of_all=True) for answer in answers]
        assert all(rows), (code, answers)
        assert any(each < everybody for each in rows)
        assert len(answers) > 1
        assert NONE not in answers[:-1]


def test_what_was_retracted_tells_nothing_of_what_was_not(database: Database) -> None:
    person = database.value(
        "SELECT a.person FROM account a JOIN person p ON p.id=a.person WHERE a.hidden AND NOT p.hidden"
    )
    database.run("UPDATE account SET hidden=1 WHERE person=?", (person,))
    database.run("UPDATE interview SET witness=id WHERE witness=?", (person,))
    for code, answer in (
        ("sex", "male"),
        ("sex", "female"),
        ("county", "654221"),
        ("office", "Almaty"),
        ("video", YES),
    ):
        for of_all in (False, True):
            assert person not in left(database, "person", {code: answer}, hidden=True, of_all=of_all)
