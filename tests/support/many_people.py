"""Many invented people in the read tables of a real vault, without a history: for benchmarks only."""

from __future__ import annotations

import random
from collections.abc import Iterator

from kuager.flows.unlock import Session
from kuager.model import names as name_forms
from kuager.model.idnumbers import cn_check_character
from kuager.model.ids import RecordId
from kuager.vault import search
from kuager.vault.search import Entry
from tests.support.many_names import names

STATUSES = ("detained", "sentenced", "in_prison", "detained_camp", "released", "")
COUNTIES = (
    ("654221", "Emin"),
    ("654223", "Shawan"),
    ("652301", "Changji"),
    ("654002", "Ghulja"),
    ("654301", "Altay"),
)
_WORDS = ("driver", "teacher", "herder", "imam", "trader", "cook", "nurse", "builder")
_SPELT_TWICE = 0.3


def spellings(count: int) -> list[str]:
    """The first spelling of each person, in the order in which they are filled in."""
    return names(count)


def fill(session: Session, count: int, seed: int = 5) -> list[RecordId]:
    """Put in so many people, each told of in one account; gives their ids, in the order of `spellings`."""
    chance = random.Random(seed)
    others = names(count, seed=seed + 100)
    database = session.database
    people: list[RecordId] = []
    columns = ", ".join(search.COLUMNS)
    with database.transaction():
        for number, (name, other) in enumerate(zip(spellings(count), others, strict=True), 1):
            person = RecordId(chance.randbytes(16).hex())
            people.append(person)
            spelt = [name, other] if chance.random() < _SPELT_TWICE else [name]
            traits = dict.fromkeys(_traits(chance))
            place = next(value for kind, value in traits if kind == "place")
            year = next(value for kind, value in traits if kind == "birth_year")
            words = f"{chance.choice(_WORDS)}, taken at night from {chance.choice(_WORDS)}s"
            key = name_forms.search_text(name)
            row = (person, name, " · ".join(spelt[1:]), year, chance.choice(STATUSES), "2018", person, place)
            database.run(
                "INSERT INTO person VALUES(?,?,?,?,?,?,?,?,1,0,'careful',0,0,?,0)",
                (*row, key),
            )
            database.run(
                "INSERT INTO account VALUES(?,?,0,?,?,'brother',0)", (person, person[::-1], person, name)
            )
            database.run_many(
                "INSERT INTO spelling VALUES(?,'account',?,?)",
                [(person, place, text) for place, text in enumerate(spelt)],
            )
            database.run_many(
                "INSERT INTO trait VALUES(?,'account',?,?)", [(person, *trait) for trait in traits]
            )
            database.run("INSERT INTO search_row VALUES(?,?,'person')", (number, person))
            database.run(
                f"INSERT INTO search(rowid, id, kind, {columns}) VALUES(?,?,'person',?,?,?,?,?)",
                (number, person, *Entry(names=spelt, places=[place], texts=[words]).columns()),
            )
            database.run("INSERT INTO touched(file) VALUES(?)", (person,))
    return people


def _traits(chance: random.Random) -> Iterator[tuple[str, str]]:
    year, (code, county) = chance.randint(1940, 1999), chance.choice(COUNTIES)
    body = f"{code}{year}{chance.randint(1, 12):02}{chance.randint(1, 28):02}{chance.randint(0, 999):03}"
    yield "birth_year", str(year)
    yield "sex", "male" if int(body[-1]) % 2 else "female"
    yield "division", code
    yield "id", f"cn_resident {body}{cn_check_character(body)}"
    village = f"Invented village {chance.randint(1, 400)}, {county} county"
    yield "home", village
    yield "place", village
    yield "event_year", str(chance.randint(2016, 2021))
