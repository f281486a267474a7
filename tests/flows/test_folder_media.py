"""Recordings and attachments in the exchange folder: after the words, bounded, gone once signed for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import arrivals, exchange_folder, folder_media, folder_state, media, whereabouts
from kuager.flows import interview as recording
from kuager.flows.exchange_folder import MEDIA, Outcome, Way
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId, RecordId
from kuager.model.interview import Interview
from kuager.model.testimony import Safety
from kuager.task import Cancelled, Task
from tests.support import vaults

SILENT = Task.silent()
MEGA = 1 << 20
STEPS = Way(copies=False)


class Pair:
    """Two vaults and their folder; the first recorded an interview with films."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.aul, self.town = (vaults.vault(place / name, name) for name in ("aul", "town"))
        vaults.befriend(self.aul, self.town)
        self.folder = place / "shared"
        self.folder.mkdir()
        self.told: Interview = vaults.record(self.aul, vaults.told())
        self.choose(self.town, self.aul)

    def choose(self, session: Session, other: Session, media: int = 0) -> None:
        exchange_folder.choose(session, self.folder, [OriginId(other.history.origin)], media=media)

    def film(self, name: str, size: int) -> None:
        (self.place / name).write_bytes(name.encode() + bytes(size - len(name)))
        media.bring_in(self.aul, self.told.id, self.place / name, SILENT)

    def sync(self, session: Session, way: Way | None = None) -> Outcome:
        return exchange_folder.sync(session, SILENT, way)

    def sizes(self) -> int:
        return sum(each.stat().st_size for each in self.folder.iterdir())

    def level(self) -> tuple[int, int]:
        found = whereabouts.of_interview(self.aul, self.told.id)
        assert found is not None
        return found.words, found.files


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = Pair(tmp_path)
    yield made
    made.aul.lock()
    made.town.lock()


def test_after_the_words_and_gone_once_signed_for(pair: Pair) -> None:
    pair.film("film.mp4", 300_000)
    pair.choose(pair.aul, pair.town)
    (words,) = pair.sync(pair.aul).put
    assert exchange_folder.show(pair.aul).later == 0  # none are wanted
    pair.choose(pair.aul, pair.town, 8 * MEGA)
    (film,) = pair.sync(pair.aul).put
    assert exchange_folder.show(pair.aul).later == 0
    assert pair.sync(pair.aul).put == ()
    came = pair.sync(pair.town)
    assert {each.file: each.media for each in came.taken} == {words: 0, film: 1}
    assert set(pair.sync(pair.aul).removed) == {words, film}
    assert pair.level() == (whereabouts.SAFE, whereabouts.SAFE)
    pair.sync(pair.town)
    assert list(pair.folder.iterdir()) == []
    assert pair.sync(pair.aul).put == ()


def test_never_more_at_once_than_was_said(pair: Pair) -> None:
    for number in range(4):
        pair.film(f"{number}.mp4", 900_000)
    pair.film("long.mp4", 5 * MEGA)
    limit = 4 * MEGA
    pair.choose(pair.aul, pair.town, limit)
    arrived = 0
    for _ in range(8):
        standing = pair.sync(pair.aul).standing
        lying = [each.size for each in standing.lines if each.state == exchange_folder.OWN]
        assert sum(sorted(lying)[1:]) <= limit  # the smallest is the bundle of words
        assert standing.too_large == 1
        arrived += sum(each.media for each in pair.sync(pair.town).taken)
    assert arrived == 4
    assert pair.sync(pair.aul).standing.later == 0
    # More room, and it goes, too; in two volumes where one cannot hold it.
    pair.choose(pair.aul, pair.town, 8 * MEGA)
    pair.sync(pair.aul)
    assert sum(each.media for each in pair.sync(pair.town).taken) == 1
    pair.sync(pair.aul)
    assert pair.level() == (whereabouts.SAFE, whereabouts.SAFE)


def test_a_window_copies_beside_and_goes_on(pair: Pair) -> None:
    """What is left to be copied is taken by volume; what was cut off is chosen and written again."""
    pair.film("film.mp4", 300_000)
    pair.choose(pair.aul, pair.town, 8 * MEGA)
    (words,) = pair.sync(pair.aul, STEPS).put
    shipment = exchange_folder.ship(pair.aul)
    assert shipment is not None
    stopped = Task()
    stopped.cancel()
    with pytest.raises(Cancelled):
        shipment.run(stopped)
    assert folder_media.keep(pair.aul, shipment) == []
    assert [own.file for own in folder_state.chosen(pair.aul).own] == [words]
    shipment = exchange_folder.ship(pair.aul)
    assert shipment is not None
    shipment.run(SILENT)
    (film,) = folder_media.keep(pair.aul, shipment)
    assert exchange_folder.ship(pair.aul) is None
    came = pair.sync(pair.town, STEPS)
    assert [each.file for each in came.taken] == [words]
    if not came.copies:  # its turn was before the words
        came = pair.sync(pair.town, STEPS)
    assert came.copies == (film,)
    assert [line.code for line in came.standing.lines if line.file == film] == [MEDIA]
    assert pair.sync(pair.town, STEPS).copies == (film,)
    arrivals.bring_in(pair.town, pair.folder / film, SILENT)
    assert pair.sync(pair.town, STEPS).copies == ()
    assert set(pair.sync(pair.aul, STEPS).removed) >= {film}
    assert pair.level() == (whereabouts.SAFE, whereabouts.SAFE)


def test_what_was_being_written_when_the_power_went(pair: Pair) -> None:
    """A file that got its name is ours; of one that did not nothing is left."""
    pair.film("film.mp4", 300_000)
    pair.choose(pair.aul, pair.town, 8 * MEGA)
    (words,) = pair.sync(pair.aul, STEPS).put
    shipment = exchange_folder.ship(pair.aul)
    assert shipment is not None
    (name,) = shipment.names
    part = pair.folder / f"{name}.part"
    part.write_bytes(b"half")
    assert pair.sync(pair.aul, STEPS).standing.later == 1
    assert not part.exists()
    shipment = exchange_folder.ship(pair.aul)
    assert shipment is not None
    shipment.run(SILENT)  # and nobody notes it
    (name,) = shipment.names
    after = pair.sync(pair.aul, STEPS)
    assert {line.file for line in after.standing.lines if line.state == exchange_folder.OWN} == {words, name}
    assert exchange_folder.ship(pair.aul) is None
    pair.sync(pair.town)
    assert set(pair.sync(pair.aul).removed) == {words, name}


def test_what_is_at_risk_now_goes_out(pair: Pair) -> None:
    pair.film("film.mp4", 300_000)
    pair.choose(pair.aul, pair.town, 8 * MEGA)
    (_, film) = pair.sync(pair.aul).put
    editing = recording.open_recorded(pair.aul, RecordId(pair.told.id))
    risky = msgspec.structs.replace(editing.interview, safety=Safety("at_risk"))
    recording.save(pair.aul, editing.with_interview(risky), "she was called")
    assert film in pair.sync(pair.aul).removed
    assert exchange_folder.ship(pair.aul) is None


def test_a_full_folder_is_told(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    pair.film("film.mp4", 300_000)
    pair.choose(pair.aul, pair.town, 8 * MEGA)
    pair.sync(pair.aul, STEPS)

    def full(*_: object) -> None:
        raise AppError("disk.too_small", needed_bytes=1, free_bytes=0)

    monkeypatch.setattr("kuager.files.check_room", full)
    with pytest.raises(AppError, match=r"disk\.too_small"):
        pair.sync(pair.aul)
    monkeypatch.undo()
    assert len(pair.sync(pair.aul).put) == 1
