"""What is found is what a look through everything finds, in the order of ranks, however it is narrowed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.model.ids import RecordId
from kuager.vault import finding, schema, search
from kuager.vault.database import Database
from kuager.vault.finding import Rank
from kuager.vault.listing import LETTERS, PEOPLE
from kuager.vault.narrowing import Narrowing, narrow
from kuager.vault.search import Asked, Entry

WORDS = ["мысал", "мысалұлы", "серік", "серікбол", "emin", "market", "赛力克", "赛木", "at", "night", "7"]
QUERIES = ["мыс", "серік", "мысал серік", "赛力", "赛", "赛木 at", "emin 6542", "700123", "8 700 12"]
QUERIES += ["e1234567", "7 at", "7", "654", "65422119680312001x", "77051112233", "gone", "night market"]
NUMBERS = ["65422119680312001X", "654223197001010011", "77001234567", "87051112233", "E1234567"]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "vault.db", bytes(32))
    schema.create(opened)
    yield opened
    opened.close()


def put(database: Database, number: int, entry: Entry, numbers: list[str], *, hidden: bool = False) -> None:
    """A person, told of in one account."""
    person = RecordId(f"{number:032x}")
    database.run(
        "INSERT INTO person VALUES(?,?,'','','','','','',1,0,'careful',0,0,?,?)",
        (person, " ".join(entry.names), f"{number:03}", hidden),
    )
    database.run("INSERT INTO account VALUES(?,'',0,?,'','',?)", (person, person, hidden))
    for text in numbers:
        kind = "phone" if len(text) == 11 else "id"
        value = text if kind == "phone" else f"cn_resident {text}"
        database.run("INSERT INTO trait VALUES(?,'account',?,?)", (person, kind, value))
    database.run("INSERT INTO search_row VALUES(?,?,'person')", (number, person))
    columns = ", ".join(search.COLUMNS)
    database.run(
        f"INSERT INTO search(rowid, id, kind, {columns}) VALUES(?,?,'person',?,?,?,?,?)",
        (number, person, *entry.columns()),
    )


def find(
    database: Database, query: str, narrowing: Narrowing | None = None, limit: int = 1000
) -> list[tuple[int, Rank]]:
    matches = finding.find(database, PEOPLE, Asked.of(query), narrowing or narrow("person", {}), limit)
    return [(int(match.row.id, 16), match.rank) for match in matches]


@pytest.mark.parametrize("seed", range(6))
def test_finding_is_a_look_through_everything(database: Database, seed: int) -> None:
    chance = random.Random(seed)
    entries: dict[int, tuple[Entry, list[str], bool]] = {}
    with database.transaction():
        for number in range(1, 60):
            told = [chance.choices(WORDS, k=chance.randint(0, 2)) for _ in search.COLUMNS]
            row = Entry(*told), chance.sample(NUMBERS, chance.choice((0, 0, 1, 2))), chance.random() < 0.2
            entries[number] = row
            put(database, number, row[0], row[1], hidden=row[2])
    for query in QUERIES:
        asked = Asked.of(query)
        for hidden in (False, True):
            expected = {
                number: rank
                for number, (entry, numbers, is_hidden) in entries.items()
                if hidden >= is_hidden and (rank := _rank(asked, entry, numbers)) is not None
            }
            got = find(database, query, narrow("person", {}, hidden=hidden))
            assert dict(got) == expected, query
            assert [rank for _, rank in got] == sorted(expected.values())
            for rank in (Rank.NAME, Rank.BEGINNING, Rank.OTHER):
                of_rank = [number for number, each in got if each == rank]
                assert of_rank == sorted(of_rank)
            assert find(database, query, narrow("person", {}, hidden=hidden), limit=2) == got[:2] or (
                got[0][1] in (Rank.NUMBER, Rank.FRAGMENT)
            )


def _rank(asked: Asked, entry: Entry, numbers: list[str]) -> Rank | None:
    """The first rank whose condition holds, tried one by one."""
    columns = dict(zip(search.COLUMNS, entry.columns(), strict=True))

    def within(names: tuple[str, ...], words: tuple[str, ...] = asked.words, *, whole: bool = False) -> bool:
        told = [word for name in names for text in columns[name].split(";") for word in text.split()]
        return all(any(each == word if whole else each.startswith(word) for each in told) for word in words)

    def beside(names: tuple[str, ...]) -> bool:
        return all(any(run in columns[name] for name in names) for run in asked.together)

    rest = within(search.COLUMNS, asked.besides_numbers())
    ways = [{fragment.text, fragment.in_phone()} for fragment in asked.fragments]
    whole = [any(number in way for number in numbers) for way in ways]
    part = [
        any(f.text in number or (len(number) == 11 and number.startswith(f.in_phone())) for number in numbers)
        for f in asked.fragments
    ]
    names, others = ("names",), ("tickets", "names", "others")
    if within(("tickets",), whole=True) or (whole and all(whole) and rest):
        return Rank.NUMBER
    if " ".join(asked.words) in columns["names"].split(";"):
        return Rank.NAME
    if (part and all(part) and rest) or within(("tickets",)):
        return Rank.FRAGMENT
    for rank, held in ((Rank.BEGINNING, names), (Rank.OTHER, others), (Rank.PLACE, (*others, "places"))):
        if within(held) and beside(held):
            return rank
    return Rank.TEXT if within(search.COLUMNS) and beside(search.COLUMNS) else None


def test_what_only_a_text_holds_begins_with_what_was_recorded_last(database: Database) -> None:
    for number in range(1, 20):
        put(database, number, Entry(texts=["market"]) if number % 2 else Entry(places=["market"]), [])
    assert [number for number, _ in find(database, "market")] == [*range(18, 0, -2), *range(19, 0, -2)]
    assert [number for number, _ in find(database, "market", limit=3)] == [18, 16, 14]


def test_rows_are_given_in_the_order_of_what_was_asked_for(database: Database) -> None:
    for number in range(1, 5):
        put(database, number, Entry(), [], hidden=number == 2)
    asked = [RecordId(f"{number:032x}") for number in (3, 9, 2, 1)]
    rows = finding.of(database, PEOPLE, asked, narrow("person", {}))
    assert [int(row.id, 16) for row in rows] == [3, 1]
    assert [
        int(row.id, 16) for row in finding.of(database, PEOPLE, asked, narrow("person", {}, hidden=True))
    ] == [3, 2, 1]


def test_any_of_several_words_of_places(database: Database) -> None:
    put(database, 1, Entry(names=["мысал"], places=["emin county"]), [])
    put(database, 2, Entry(names=["мысал"], places=["emin", "other"]), [])
    put(database, 3, Entry(names=["emin"], places=["额敏县"]), [])
    either = search.match_any([(["мыс"], []), (["қара"], [["emin"], ["额", "敏"]])])
    rows = finding.matching(database, PEOPLE, either, narrow("person", {}), 10)
    assert [int(row.id, 16) for row in rows] == [1, 2]
    alone = search.match_any([(["қара"], [["额", "敏"]])])
    assert [
        int(row.id, 16) for row in finding.matching(database, PEOPLE, alone, narrow("person", {}), 10)
    ] == [3]


def test_common_words_are_known_to_be_common(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "_COMMON", 3)
    for number in range(1, 5):
        put(database, number, Entry(texts=["market", "night"] if number < 3 else ["market"]), [])
    assert finding.is_common(database, PEOPLE, Asked.of("market"))
    assert not finding.is_common(database, PEOPLE, Asked.of("night"))
    assert not finding.is_common(database, LETTERS, Asked.of("market"))
