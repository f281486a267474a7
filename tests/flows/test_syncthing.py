"""Two vaults and two real Syncthing daemons, a folder each: from recorded to safe; nobody carries a thing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.flows import exchange_folder, media, whereabouts
from kuager.flows.exchange_folder import Outcome
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.task import Task
from tests.support import syncthing, vaults
from tests.support.syncthing import Pair, TooSlowError

pytestmark = pytest.mark.skipif(
    syncthing.PROGRAM is None,
    reason="syncthing is not installed (apt-get install syncthing), and KUAGER_SYNCTHING names none",
)
SILENT = Task.silent()


@pytest.fixture
def engines(tmp_path: Path) -> Iterator[Pair]:
    pair = Pair(tmp_path / "engines")
    try:
        try:
            pair.start()
        except TooSlowError:
            pytest.skip("the Syncthing daemons did not start and meet within their bound on this machine")
        yield pair
    finally:
        pair.stop()


def origin_of(session: Session) -> OriginId:
    return OriginId(session.history.origin)


def test_from_one_office_to_the_other_and_back(engines: Pair, tmp_path: Path) -> None:
    aul, town = (vaults.vault(tmp_path / name, name) for name in ("aul", "town"))
    vaults.befriend(aul, town)
    here, there = (each.folder for each in engines.both)
    exchange_folder.choose(aul, here, [origin_of(town)])
    exchange_folder.choose(town, there, [origin_of(aul)])

    def look(session: Session) -> Outcome:
        outcome = exchange_folder.sync(session, SILENT)
        engines.settle()
        return outcome

    # Records one way, a receipt the other way, and the folders are empty again.
    told = vaults.record(aul, vaults.told())
    (bundle,) = look(aul).put
    assert engines.both[1].files() == {bundle}
    assert [each.sender for each in look(town).taken] == ["aul"]
    assert look(aul).removed == (bundle,)
    look(town)
    assert [each.files() for each in engines.both] == [set(), set()]
    found = whereabouts.of_interview(aul, told.id)
    assert found is not None
    assert found.level == whereabouts.SAFE

    # Both write at once, while the line is cut; a recording goes into the same folder.
    engines.pause()
    vaults.record(town, vaults.told("32", "Ажар Мысалқызы", "Ерлан Сынақұлы"))
    (tmp_path / "film.mp4").write_bytes(bytes(range(256)) * 20_000)
    media.bring_in(aul, told.id, tmp_path / "film.mp4", SILENT)
    exchange_folder.choose(aul, here, [origin_of(town)], media=10**9)
    assert len(exchange_folder.sync(aul, SILENT).put) == 2
    exchange_folder.sync(town, SILENT)
    for folder, words in ((here, "one"), (there, "two")):
        (folder / "shared.age").write_text(f"of the same name, {words}", "utf-8")
    engines.resume()
    engines.settle()
    films = [each.media for each in look(town).taken]
    assert 1 in films
    look(aul)
    for session in (aul, town):
        assert {row.ticket for row in vaults.found(session, "interview", "")} == {"31", "32"}
    for session in (town, aul, town):
        look(session)
    conflicting = {name for name in engines.both[0].files() if "shared" in name}
    assert len(conflicting) == 2
    assert any(".sync-conflict-" in name for name in conflicting)
    states = {line.file: line.state for line in exchange_folder.show(town).lines}
    assert {states[name] for name in conflicting} == {"foreign", "copy"}
    assert engines.both[0].files() == engines.both[1].files() == conflicting
    found = whereabouts.of_interview(aul, told.id)
    assert found is not None
    assert found.level == whereabouts.SAFE
    aul.lock()
    town.lock()
