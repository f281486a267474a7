"""Many invented files in the read tables of a real vault, without a history: for benchmarks only.

A testimony tells of two or three people. Of some people much is told, of others hardly more than a name.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from kuager.flows.unlock import Session
from kuager.model.idnumbers import cn_check_character
from tests.support.many_names import names

_TOLD = (2, 2, 3)
_COUNTIES = ("654221", "654223", "652301", "654002", "654301", "653101", "652901", "650102")


def fill(session: Session, count: int, seed: int = 5) -> None:
    """Put in so many files, testifiers among them; more of them at each call."""
    chance = random.Random(seed)
    given = iter(names(count, seed=seed))
    left = count
    with session.database.transaction():
        while left > 0:
            told = [next(given) for _ in range(min(left, 1 + chance.choice(_TOLD)))]
            left -= len(told)
            _testimony(session, chance, told[0], told[1:])


def _testimony(session: Session, chance: random.Random, speaker: str, told: list[str]) -> None:
    database, testimony = session.database, chance.randbytes(16).hex()
    database.run(
        "INSERT INTO interview VALUES(?,'','','',?,?,?,'','',0,'careful','',0,'','',0,0,?,'')",
        (testimony, speaker, ", ".join(told), len(told), testimony),
    )
    _node(session, chance, testimony, "testimony", speaker)
    for position, name in enumerate(told):
        account = chance.randbytes(16).hex()
        database.run(
            "INSERT INTO account VALUES(?,?,?,?,?,'brother',0)",
            (account, testimony, position, account, name),
        )
        database.run(
            "INSERT INTO person VALUES(?,?,'','','','','','',1,0,'careful',0,0,?,0)", (account, name, name)
        )
        _node(session, chance, account, "account", name)


def _node(session: Session, chance: random.Random, node: str, role: str, name: str) -> None:
    database = session.database
    database.run("INSERT INTO spelling VALUES(?,?,0,?)", (node, role, name))
    traits = [(node, role, *trait) for trait in _traits(chance)]
    database.run_many("INSERT INTO trait VALUES(?,?,?,?)", traits)
    database.run("INSERT INTO touched(file) VALUES(?)", (node,))


def _traits(chance: random.Random) -> Iterator[tuple[str, str]]:
    year, code = chance.randint(1940, 1999), chance.choice(_COUNTIES)
    if chance.random() < 0.7:
        yield "birth_year", str(year)
    if chance.random() < 0.9:
        yield "sex", chance.choice(("male", "female"))
    if chance.random() < 0.6:
        yield "division", code
    if chance.random() < 0.15:
        body = f"{code}{year}{chance.randint(1, 12):02}{chance.randint(1, 28):02}{chance.randint(0, 999):03}"
        yield "id", f"cn_resident {body}{cn_check_character(body)}"
