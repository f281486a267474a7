"""Filters of the lists: what each asks of the rows of each list, and what it can be.

A filter is a code and an answer. For a person, an interview or a letter it asks:

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
from collections.abc import Callable, Collection, Mapping
from typing import Final, NamedTuple

from kuager.vault.database import Database
from kuager.vault.tellings import TELLINGS

NONE: Final = "-"
YES: Final = "yes"
NO: Final = "no"


class Narrowing(NamedTuple):
    """A condition over the table `t` of a list, and its values."""

    where: str = "1"
    values: tuple[str, ...] = ()


def _told(table: str, condition: str, *, others: bool) -> str:
    """That a node tells this; of the row itself, or of the others in it."""
    return " OR ".join(
        f"EXISTS(SELECT 1 FROM {telling.tables} CROSS JOIN trait x ON x.node={telling.node} "
        f"AND x.role='{telling.role}' WHERE {telling.where} AND {condition})"
        for telling in TELLINGS[table]
        if telling.others == others
    )


def _all_told(table: str, condition: str, *, others: bool) -> str:
    """The same, found for all rows at once: several times as fast where all are looked at."""
    return " OR ".join(
        f"t.id IN (SELECT t.id FROM trait x CROSS JOIN {telling.tables} CROSS JOIN {table} t "
        f"WHERE x.role='{telling.role}' AND {condition} AND {telling.node}=x.node AND {telling.where})"
        for telling in TELLINGS[table]
        if telling.others == others
    )


# The plus keeps the engine from looking up each of the places for each row.
_COUNTY: Final = "x.kind IN ('division', 'home') AND +x.value IN (SELECT value FROM json_each(?))"
_HAPPENED: Final = "x.kind='event_year' AND x.value=?"
_SEX: Final = "x.kind='sex' AND x.value=?"
_CONSENT: Final = "CASE WHEN i.frozen THEN 'withdrawn' ELSE i.consent END=?"
_YEAR: Final = "substr(t.date_key, 1, 4)=?"

_OF_INTERVIEW: Final = {
    "person": (
        "EXISTS(SELECT 1 FROM account a JOIN interview i ON i.id=a.source "
        "WHERE a.person=t.id AND a.hidden<=t.hidden AND {})"
    ),
    "interview": "EXISTS(SELECT 1 FROM interview i WHERE i.id=t.id AND {})",
    "letter": "EXISTS(SELECT 1 FROM interview i WHERE i.id=t.applicant_id AND {})",
}
_LETTERS_ABOUT: Final = (
    "EXISTS(SELECT 1 FROM letter_person p JOIN letter l ON l.id=p.letter "
    "WHERE p.person=t.id AND l.hidden<=t.hidden AND {})"
)
_LETTERS_WITH: Final = (
    "(EXISTS(SELECT 1 FROM letter l WHERE l.applicant_id=t.id AND l.hidden<=t.hidden AND {0}) OR "
    "EXISTS(SELECT 1 FROM account a JOIN letter_account u ON u.account=a.id JOIN letter l ON l.id=u.letter "
    "WHERE a.source=t.id AND l.hidden<=t.hidden AND {0}))"
)


def _by_traits(table: str, told: Callable[..., str]) -> dict[str, str]:
    found = {
        "county": told(table, _COUNTY, others=table == "interview"),
        "sex": told(table, _SEX, others=False),
    }
    return found | ({"year": told(table, _HAPPENED, others=False)} if table == "person" else {})


def _common(table: str) -> dict[str, str]:
    return {
        **_by_traits(table, _told),
        "office": _OF_INTERVIEW[table].format("i.office=?"),
        "consent": _OF_INTERVIEW[table].format(_CONSENT),
        "video": _OF_INTERVIEW[table].format("i.videos>0"),
    }


_CONDITIONS: Final[dict[str, dict[str, str]]] = {
    "person": _common("person")
    | {
        "status": "t.status=?",
        "letter": _LETTERS_ABOUT.format("l.state=?"),
        "no letter": f"NOT {_LETTERS_ABOUT.format('1')}",
    },
    "interview": _common("interview")
    | {
        "status": (
            "EXISTS(SELECT 1 FROM account a JOIN person p ON p.id=a.person "
            "WHERE a.source=t.id AND a.hidden<=t.hidden AND p.status=?)"
        ),
        "year": _YEAR,
        "letter": _LETTERS_WITH.format("l.state=?"),
        "no letter": f"NOT {_LETTERS_WITH.format('1')}",
    },
    "letter": _common("letter")
    | {
        "status": (
            "EXISTS(SELECT 1 FROM letter_person p JOIN person o ON o.id=p.person "
            "WHERE p.letter=t.id AND o.status=?)"
        ),
        "year": _YEAR,
        "letter": "t.state=?",
    },
}


_OF_ALL: Final = {table: _CONDITIONS[table] | _by_traits(table, _all_told) for table in TELLINGS}


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
    conditions = (_OF_ALL if of_all else _CONDITIONS)[table]
    where = [] if hidden else ["t.hidden=0"]
    values: list[str] = []
    for code, answer in filters.items():
        if not answer:
            continue
        if code == "video":
            where.append(f"{'NOT ' if answer == NO else ''}{conditions[code]}")
            continue
        if code == "letter" and answer == NONE and table != "letter":
            where.append(conditions["no letter"])
            continue
        condition = conditions[code]
        value = json.dumps(list(places)) if code == "county" else "" if answer == NONE else answer
        where.append(f"({condition})")
        values += [value] * condition.count("?")
    return Narrowing(" AND ".join(where) or "1", tuple(values))


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
    "letter": "SELECT DISTINCT substr(date_key, 1, 4) FROM letter WHERE hidden=0 AND date_key<'~'",
}


def choices(database: Database, table: str) -> dict[str, tuple[str, ...]]:
    """What each filter but `county` can be here; nothing where there is no choice.

    Years begin with the latest. `NONE` comes last.
    """
    found = {code: _column(database, sql) for code, sql in _CHOICES.items()}
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
