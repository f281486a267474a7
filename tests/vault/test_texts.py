"""The texts of a record: what the index holds is what a snippet is cut from, for each kind."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kuager.flows import letters, people
from kuager.vault import search, texts
from tests.flows.test_letters import begun, two_sources
from tests.support import vaults


def test_texts_are_those_of_the_index(tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    person, _ = two_sources(session)
    letter = letters.sign(session, begun(session, person)).id
    kinds = {"person": person, "interview": people.page(session, person).columns[0].source, "letter": letter}
    for kind, record in kinds.items():
        told = texts.read(session.database, kind, record)
        assert told
        assert all(text.strip() for text in told)
        indexed = session.database.value("SELECT texts FROM search WHERE id=? AND kind=?", (record, kind))
        assert search.Entry(texts=told).columns()[-1] == indexed
    assert "She saw him last at the market." in texts.read(session.database, "interview", kinds["interview"])
    of_person = texts.read(session.database, "person", person)
    assert {"driver", "taken from home at night", "9 years", "about 1968"} <= set(of_person)
    assert any("Серікбол" in text for text in texts.read(session.database, "letter", letter))
    session.lock()


def test_an_unknown_record_tells_nothing(tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    blank = msgspec.structs.replace(vaults.told()).id
    assert [texts.read(session.database, kind, blank) for kind in ("person", "interview", "letter")] == [
        [],
        [],
        [],
    ]
    session.lock()
