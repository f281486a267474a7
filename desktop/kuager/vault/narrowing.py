"""Filters of the lists: what each asks of the rows of each list, and what it can be.

A filter is a code and an answer. For a person, an interview or a letter it asks as said here; for another
source as for an interview, whose office, consent and video it does not have:

- `status`: what became of the person; of one of those told of; of one whom the letter is about.
- `county`: where the person is from or at home, by number or by place; one of those told of; one whom the
  letter is about. Where a prison lies says nothing about who is held there.
- `year`: a year in which something happened to the person; the year of the interview; of the letter.
- `sex`: of the person; of who speaks; of one whom the letter is about.
- `office`, `consent` (to letters to Kazakh authorities), `video`: of an interview that tells of the person;
  of the interview; of the applicant's.
- `letter`: the state of a letter about the person; of one that holds words of the interview; of the letter.

`NONE` asks for those of whom nothing is recorded.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Final, NamedTuple

from kuager.vault.database import Database
from kuager.vault.tellings import TELLINGS, Telling

NONE: Final = "-"
YES: Final = "yes"
NO: Final = "no"


class Narrowing(NamedTuple):
    """A condition over the table `t` of a list, and its values."""

    where: str = "1"
    values: tuple[str, ...] = ()


class _Way(NamedTuple):
    """How one comes from a row `t` to what is asked of it: tables in this order, and what ties them."""

    tables: tuple[str, ...]
    tie: str

    def each(self, _: str, condition: str) -> str:
        """That there is such a thing, looked up for one row."""
        return f"EXISTS(SELECT 1 FROM {' CROSS JOIN '.join(self.tables)} WHERE {self.tie} AND {condition})"

    def all(self, table: str, condition: str) -> str:
        """The same, found for all rows at once and from the other end: faster where most are looked at."""
        way = " CROSS JOIN ".join((*reversed(self.tables), f"{table} t"))
        return f"t.id IN (SELECT t.id FROM {way} WHERE {condition} AND {self.tie})"


class _Question(NamedTuple):
    """A condition, and the ways to where it may hold; none where it is asked of the row itself."""

    ways: tuple[_Way, ...]
    condition: str


def _of_telling(telling: Telling) -> _Way:
    tie = f"{telling.where} AND x.node={telling.node} AND x.role='{telling.role}'"
    return _Way((*telling.tables, "trait x"), tie)


def _trait(table: str, condition: str, *, others: bool = False) -> _Question:
    """What a node tells: of the row itself, or of the others in it."""
    return _Question(tuple(_of_telling(each) for each in TELLINGS[table] if each.others == others), condition)


# The plus keeps the engine from looking up each of the places for each row.
_COUNTY: Final = "x.kind IN ('division', 'home') AND +x.value IN (SELECT value FROM json_each(?))"
_HAPPENED: Final = "x.kind='event_year' AND x.value=?"
_SEX: Final = "x.kind='sex' AND x.value=?"
_OFFICE: Final = "{}.office=?"
_CONSENT: Final = "CASE WHEN {0}.frozen THEN 'withdrawn' ELSE {0}.consent END=?"
_VIDEO: Final = "{}.videos>0"
_YEAR: Final = _Question((), "substr(t.date_key, 1, 4)=?")

_NEVER: Final = _Question((), "0")

_TELLING_OF: Final = (
    _Way(("account a", "interview i"), "a.person=t.id AND i.id=a.source AND a.hidden<=t.hidden"),
)
_APPLICANT: Final = (_Way(("letter_applicant n", "interview i"), "n.letter=t.id AND i.id=n.testimony"),)
_TOLD_OF: Final = (_Way(("account a", "person p"), "a.source=t.id AND p.id=a.person AND a.hidden<=t.hidden"),)
_ABOUT: Final = (_Way(("letter_person r", "person p"), "r.letter=t.id AND p.id=r.person"),)
_LETTERS_ABOUT: Final = (
    _Way(("letter_person r", "letter l"), "r.person=t.id AND l.id=r.letter AND l.hidden<=t.hidden"),
)
_LETTERS_WITH: Final = (
    _Way(("letter_applicant n", "letter l"), "n.testimony=t.id AND l.id=n.letter AND l.hidden<=t.hidden"),
    _Way(
        ("account a", "letter_account u", "letter l"),
        "a.source=t.id AND u.account=a.id AND l.id=u.letter AND l.hidden<=t.hidden",
    ),
)

_QUESTIONS: Final[dict[str, dict[str, _Question]]] = {
    "person": {
        "status": _Question((), "t.status=?"),
        "county": _trait("person", _COUNTY),
        "year": _trait("person", _HAPPENED),
        "sex": _trait("person", _SEX),
        "office": _Question(_TELLING_OF, _OFFICE.format("i")),
        "consent": _Question(_TELLING_OF, _CONSENT.format("i")),
        "video": _Question(_TELLING_OF, _VIDEO.format("i")),
        "letter": _Question(_LETTERS_ABOUT, "l.state=?"),
        "any letter": _Question(_LETTERS_ABOUT, "1"),
    },
    "interview": {
        "status": _Question(_TOLD_OF, "p.status=?"),
        "county": _trait("interview", _COUNTY, others=True),
        "year": _YEAR,
        "sex": _trait("interview", _SEX),
        "office": _Question((), _OFFICE.format("t")),
        "consent": _Question((), _CONSENT.format("t")),
        "video": _Question((), _VIDEO.format("t")),
        "letter": _Question(_LETTERS_WITH, "l.state=?"),
        "any letter": _Question(_LETTERS_WITH, "1"),
    },
    "source": {
        "status": _Question(_TOLD_OF, "p.status=?"),
        "county": _trait("source", _COUNTY, others=True),
        "year": _YEAR,
        "sex": _trait("source", _SEX, others=True),
        "office": _NEVER,
        "consent": _NEVER,
        "video": _NEVER,
        "letter": _Question(_LETTERS_WITH[1:], "l.state=?"),
        "any letter": _Question(_LETTERS_WITH[1:], "1"),
    },
    "letter": {
        "status": _Question(_ABOUT, "p.status=?"),
        "county": _trait("letter", _COUNTY),
        "year": _YEAR,
        "sex": _trait("letter", _SEX),
        "office": _Question(_APPLICANT, _OFFICE.format("i")),
        "consent": _Question(_APPLICANT, _CONSENT.format("i")),
        "video": _Question(_APPLICANT, _VIDEO.format("i")),
        "letter": _Question((), "t.state=?"),
        "any letter": _Question((), "1"),
    },
}


def narrow(
    table: str,
    filters: Mapping[str, str],
    places: Collection[str] = (),
    *,
    hidden: bool = False,
    of_all: bool = False,
) -> Narrowing:
    """The condition that the filters make; an empty answer asks nothing.

    `places` are all codes of the county that is asked for, and the told homes that lie in it. Without
    `hidden` there is nothing that was retracted. `of_all`: most rows of the list will be looked at.
    """
    where = [] if hidden else ["t.hidden=0"]
    values: list[str] = []
    for code, answer in filters.items():
        if not answer:
            continue
        nothing = answer == NO if code == "video" else code == "letter" and answer == NONE
        ways, condition = _QUESTIONS[table]["any letter" if nothing and code == "letter" else code]
        told = [(way.all if of_all else way.each)(table, condition) for way in ways] or [condition]
        where.append(f"{'NOT ' if nothing else ''}({' OR '.join(told)})")
        value = json.dumps(list(places)) if code == "county" else "" if answer == NONE else answer
        values += [value] * where[-1].count("?")
    return Narrowing(" AND ".join(where) or "1", tuple(values))


def settled(database: Database, table: str, narrowing: Narrowing) -> Narrowing:
    """The same as the rows for which it holds, for several questions about them."""
    rows = database.rows(f"SELECT t.id FROM {table} t WHERE {narrowing.where}", narrowing.values)
    return Narrowing(
        "t.id IN (SELECT value FROM json_each(?))", (json.dumps([record for (record,) in rows]),)
    )


_CHOICES: Final = {
    "status": "SELECT DISTINCT status FROM person WHERE hidden=0",
    "sex": "SELECT DISTINCT value FROM trait WHERE kind='sex'",
    "office": "SELECT DISTINCT office FROM interview WHERE hidden=0",
    "consent": (
        "SELECT DISTINCT CASE WHEN frozen THEN 'withdrawn' ELSE consent END FROM interview WHERE hidden=0"
    ),
    "video": "SELECT DISTINCT CASE WHEN videos THEN 'yes' ELSE 'no' END FROM interview WHERE hidden=0",
    "letter": "SELECT DISTINCT state FROM letter WHERE hidden=0",
}
_YEARS: Final = {
    "person": "SELECT DISTINCT value FROM trait WHERE kind='event_year'",
    "interview": "SELECT DISTINCT substr(date_key, 1, 4) FROM interview WHERE hidden=0 AND date_key<'~'",
    "source": "SELECT DISTINCT substr(date_key, 1, 4) FROM source WHERE hidden=0 AND date_key<'~'",
    "letter": "SELECT DISTINCT substr(date_key, 1, 4) FROM letter WHERE hidden=0 AND date_key<'~'",
}


def choices(database: Database, table: str) -> dict[str, tuple[str, ...]]:
    """What each filter but `county` can be here; nothing where there is no choice.

    Years begin with the latest. `NONE` comes last.
    """
    asked = _QUESTIONS[table]
    found = {code: _column(database, sql) for code, sql in _CHOICES.items() if asked[code] is not _NEVER}
    found["year"] = _column(database, _YEARS[table])[::-1]
    if found["letter"] and table != "letter":
        found["letter"].append(NONE)
    return {code: tuple(answers) for code, answers in found.items() if len(answers) > 1}


def _column(database: Database, sql: str) -> list[str]:
    """The values in order, `NONE` for the empty one at the end."""
    values = {str(value) for (value,) in database.rows(sql)}
    return [*sorted(values - {""}), *([NONE] if "" in values else [])]


def divisions(database: Database) -> set[str]:
    """The codes of counties that numbers tell, or that somebody chose."""
    return set(_column(database, "SELECT DISTINCT value FROM trait WHERE kind='division'"))


def homes(database: Database) -> set[str]:
    """Every place where somebody is from or at home, in its words."""
    return set(_column(database, "SELECT DISTINCT value FROM trait WHERE kind='home'"))


def places(database: Database) -> set[str]:
    """Every place that was told, in its words."""
    return set(_column(database, "SELECT DISTINCT value FROM trait WHERE kind='place'"))


def facilities(database: Database) -> list[tuple[str, str, int]]:
    """(kind, name as told, number of accounts) of every facility, those of the most accounts first."""
    rows = database.rows(
        "SELECT x.value, count(DISTINCT x.node) FROM trait x JOIN account a ON a.id=x.node AND a.hidden=0 "
        "WHERE x.kind='facility' AND x.role='account' GROUP BY x.value ORDER BY 2 DESC, 1"
    )
    return [(*value.split(" ", 1), count) for value, count in rows]
