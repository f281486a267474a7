"""Sets with media: out of one vault and into another, on several sticks, cut off, and gone on with."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import (
    arrivals,
    attachments,
    choosing,
    erasure,
    exchange,
    interview,
    media,
    receipts,
    sending,
    unlock,
)
from kuager.flows.choosing import OURS, Choice, Files, Stays
from kuager.flows.unlock import Session
from kuager.model.attachment import Attachment
from kuager.model.ids import BlobId, RecordId
from kuager.model.testimony import Safety
from kuager.task import Cancelled, Task
from kuager.vault import arriving
from kuager.vault.blobs import outdate_keys
from tests.support import disks, kills, vaults

SILENT = Task.silent()
MIB = 1 << 20


class Pair:
    """Two vaults that trust each other, and an interview with media in the first one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.one = vaults.vault(folder / "one")
        self.other = vaults.vault(folder / "other", "Ainur")
        vaults.befriend(self.one, self.other)
        self.interview = vaults.record(self.one, vaults.told("31")).id
        self.files: dict[BlobId, bytes] = {}
        self.to = [self.other.history.origin]
        self.stick = folder / "stick"
        self.stick.mkdir()

    def film(self, name: str, size: int) -> BlobId:
        """A recording of the interview."""
        source = self.folder / name
        source.write_bytes(secrets.token_bytes(size))
        video = media.bring_in(self.one, self.interview, source, SILENT)
        self.files[BlobId(video.blob)] = source.read_bytes()
        return BlobId(video.blob)

    def attach(self, name: str, size: int) -> BlobId:
        """A file that is attached to it."""
        source = self.folder / name
        source.write_bytes(secrets.token_bytes(size))
        kept = attachments.add(self.one, self.interview, source, Attachment(BlobId("0" * 32), "0" * 64, 0))
        self.files[BlobId(kept.blob)] = source.read_bytes()
        return BlobId(kept.blob)

    def send(self, task: Task = SILENT, size: int = MIB) -> sending.Standing:
        return sending.send(self.one, self.stick, self.to, task, size=size)

    def paths(self, standing: sending.Standing) -> list[Path]:
        """The volumes, the records first."""
        return [self.stick / each.file for each in standing.written]

    def bring_in_records(self, path: Path) -> None:
        exchange.bring_in(self.other, exchange.open_bundle(self.other, path, SILENT), SILENT)

    def held(self) -> dict[BlobId, bytes]:
        """What the other vault has of the media."""
        found = {}
        for blob in self.other.blobs.brought_in_for(self.interview):
            with self.other.blobs.open(blob.id, blob.sha256) as reader:
                found[blob.id] = reader.read()
        return found


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = Pair(tmp_path)
    yield made
    made.one.lock()
    made.other.lock()


def send_telling(folder: Path, tell: kills.Tell) -> None:
    """Send on a machine that may be killed, telling at each step how many volumes are done."""
    session = vaults.unlocked_copy(folder / "one")
    others = [each.origin for each in exchange.addressees(session)]
    shipment = sending.begin(session, folder / "stick", others, size=MIB)
    sending.run(session, shipment, Task(lambda *_: tell(shipment.volumes_done)))


def took(pair: Pair, path: Path) -> tuple[int, int]:
    """How many files of a volume came whole, and how many in part."""
    arrived = arrivals.bring_in(pair.other, path, SILENT)
    return arrived.whole, arrived.begun


def code(work: Callable[[], object]) -> str:
    with pytest.raises(AppError) as caught:
        work()
    return caught.value.code


def files_of(session: Session) -> int:
    return len(list((session.folder / "blobs").glob("??/*")))


def test_recordings_and_attachments_travel(pair: Pair) -> None:
    small, film, long = (
        pair.attach("photo.png", 5_000),
        pair.film("a.mp4", 300_000),
        pair.film("b.mp4", 2_500_000),
    )
    found = choosing.plan(pair.one, pair.to, OURS)
    assert (found.recordings, found.attachments) == (Files(2, 2_800_000), Files(1, 5_000))
    standing = pair.send()
    assert (standing.is_done, standing.volumes, len(standing.written)) == (True, 5, 5)
    assert sending.unfinished(pair.one) is None
    first, *rest = pair.paths(standing)
    assert {path.name for path in pair.stick.iterdir()} == {each.file for each in standing.written}
    assert all(path.stat().st_size <= MIB for path in rest)
    incoming = exchange.open_bundle(pair.other, first, SILENT)
    (bundle,) = incoming.bundles
    assert (bundle.volumes, bundle.media, bundle.media_size) == (5, 3, 2_805_000)
    exchange.bring_in(pair.other, incoming, SILENT)
    looked = arrivals.open_media(pair.other, rest[0])
    assert (looked.volume, looked.volumes, looked.lacking, looked.known) == (2, 5, 2, 0)
    assert looked.sender.alias == "Marzhan"
    assert pair.held() == {}
    for path in rest:
        assert arrivals.is_media(pair.other, path)
        arrivals.bring_in(pair.other, path, SILENT)
    assert pair.held() == pair.files
    assert [each.id for each in media.listing(pair.other)] == [film, long]
    assert media.listing(pair.other)[0].record == pair.interview
    (attached,) = attachments.of_record(pair.other, pair.interview)
    assert attached.here
    assert attachments.recorded(pair.other, small) == attached
    again = arrivals.open_media(pair.other, rest[0])
    assert (again.lacking, again.known) == (0, 2)
    assert took(pair, rest[0]) == (0, 0)
    assert files_of(pair.other) == 3


def test_a_file_in_parts_is_whole_when_the_last_one_came_in_any_order(pair: Pair) -> None:
    long = pair.film("b.mp4", 3_000_001)
    first, *rest = pair.paths(pair.send())
    pair.bring_in_records(first)
    assert len(rest) == 4
    for path, lacks in ((rest[2], (2, 3, 5)), (rest[0], (3, 5)), (rest[3], (3,))):
        arrived = arrivals.bring_in(pair.other, path, SILENT)
        assert (arrived.whole, arrived.begun, arrived.volumes, arrived.rest) == (0, 1, 5, lacks)
        assert pair.held() == {}
        looked = arrivals.open_media(pair.other, path)
        assert (looked.lacking, looked.rest, looked.set) == (1, lacks, arrived.set)
    pair.other.lock()
    pair.other = unlock.unlock(pair.folder / "other", vaults.WORDS)
    last = arrivals.bring_in(pair.other, rest[1], SILENT)
    assert (last.whole, last.begun, last.rest) == (1, 0, ())
    assert pair.held() == {long: pair.files[long]}
    with pair.other.blobs.open(*pair.other.blobs.brought_in_for(pair.interview)[0][:2]) as reader:
        reader.verify(SILENT)
    assert files_of(pair.other) == 1


def test_a_lost_volume_is_made_up_by_another_set_that_is_cut_elsewhere(pair: Pair) -> None:
    long = pair.film("b.mp4", 3_000_001)
    first, *rest = pair.paths(pair.send())
    pair.bring_in_records(first)
    for path in rest[1:]:
        arrivals.bring_in(pair.other, path, SILENT)
    for path in pair.paths(pair.send(size=2 * MIB))[1:2]:
        assert took(pair, path) == (1, 0)
    assert pair.held() == {long: pair.files[long]}


def test_media_before_its_records_waits_outside(pair: Pair) -> None:
    pair.film("a.mp4", 300_000)
    first, second = pair.paths(pair.send())
    looked = arrivals.open_media(pair.other, second)
    assert (looked.lacking, looked.known, looked.unnamed) == (0, 0, 1)
    assert code(lambda: arrivals.bring_in(pair.other, second, SILENT)) == "bundle.media_first"
    assert files_of(pair.other) == 0
    pair.bring_in_records(first)
    assert took(pair, second) == (1, 0)


def test_an_untrusted_sender_brings_nothing(pair: Pair, tmp_path: Path) -> None:
    pair.film("a.mp4", 300_000)
    third = vaults.vault(tmp_path / "third", "Dana")
    exchange.trust(pair.one, exchange.own_card(third), "Dana")
    standing = sending.send(pair.one, pair.stick, [third.history.origin], SILENT)
    media_file = pair.stick / standing.written[1].file
    assert code(lambda: arrivals.open_media(third, media_file)) == "bundle.unknown_sender"
    assert code(lambda: arrivals.bring_in(third, media_file, SILENT)) == "bundle.unknown_sender"
    assert code(lambda: arrivals.is_media(pair.other, media_file)) == "bundle.not_for_us"
    assert files_of(third) == 0
    third.lock()


def test_what_is_at_risk_or_withdrawn_stays(pair: Pair) -> None:
    pair.film("a.mp4", 300_000)
    editing = interview.open_recorded(pair.one, pair.interview)
    guarded = msgspec.structs.replace(editing.interview, safety=Safety("at_risk"))
    interview.save(pair.one, editing.with_interview(guarded))
    assert choosing.plan(pair.one, pair.to, OURS).recordings == Files()
    at_risk = Choice(at_risk=True)
    assert choosing.plan(pair.one, pair.to, at_risk).recordings.count == 1
    assert pair.send().volumes == 1
    interview.withdraw(pair.one, pair.interview, "told by phone")
    assert choosing.plan(pair.one, pair.to, at_risk).recordings == Files()


class At(Task):
    """Cancels itself once such a share is done."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share

    def step(self, done: int, total: int | None = None, what: str = "") -> None:
        if total is None or done >= self._share * total:
            self.cancel()
        super().step(done, total, what)


class TestGoingOn:
    @pytest.mark.parametrize("share", [0, 0.2, 0.4, 0.6, 0.8, 0.95])
    def test_what_was_read_back_is_kept(self, pair: Pair, share: float) -> None:
        pair.film("b.mp4", 3_000_001)
        with pytest.raises(Cancelled):
            pair.send(At(share))
        standing = sending.unfinished(pair.one)
        assert standing is not None
        assert {path.name for path in pair.stick.iterdir()} == {each.file for each in standing.written}
        before = {path.name: path.stat().st_mtime_ns for path in pair.stick.iterdir()}
        done = sending.run(pair.one, sending.go_on(pair.one, pair.stick), SILENT)
        assert done.is_done
        assert done.set == standing.set
        for name, time in before.items():
            assert (pair.stick / name).stat().st_mtime_ns == time
        assert sending.unfinished(pair.one) is None
        first, *rest = pair.paths(done)
        pair.bring_in_records(first)
        for path in rest:
            arrivals.bring_in(pair.other, path, SILENT)
        assert pair.held() == pair.files

    def test_a_finished_volume_that_was_damaged_is_written_anew(self, pair: Pair) -> None:
        pair.film("b.mp4", 3_000_001)
        with pytest.raises(Cancelled):
            pair.send(At(0.6))
        standing = sending.unfinished(pair.one)
        assert standing is not None
        assert len(standing.written) >= 2
        broken = pair.stick / standing.written[-1].file
        data = bytearray(broken.read_bytes())
        data[len(data) // 2] ^= 1
        broken.write_bytes(data)
        done = sending.run(pair.one, sending.go_on(pair.one, pair.stick), SILENT)
        first, *rest = pair.paths(done)
        pair.bring_in_records(first)
        for path in rest:
            arrivals.bring_in(pair.other, path, SILENT)
        assert pair.held() == pair.files

    def test_it_goes_on_with_a_second_stick(self, pair: Pair) -> None:
        pair.film("b.mp4", 3_000_001)
        with pytest.raises(Cancelled):
            pair.send(At(0.6))
        found = sending.unfinished(pair.one)
        assert found is not None
        second = pair.folder / "second"
        second.mkdir()
        done = sending.run(pair.one, sending.go_on(pair.one, second), SILENT)
        assert done.is_done
        assert set(done.folders) == {str(pair.stick), str(second)}
        names = {each.file for each in done.written}
        assert {path.name for path in second.iterdir()} == names - {each.file for each in found.written}

    def test_what_was_erased_meanwhile_does_not_go(self, pair: Pair) -> None:
        unlock.add_member(pair.one, "Saule", vaults.OTHER_WORDS)
        pair.film("b.mp4", 3_000_001)
        with pytest.raises(Cancelled):
            pair.send(At(0.6))
        request = erasure.ask(pair.one, pair.interview, "testimony", "the family asks for it")
        pair.one.lock()
        pair.one = unlock.unlock(pair.folder / "one", vaults.OTHER_WORDS)
        assert erasure.decide(pair.one, request, agreed=True)
        assert code(lambda: sending.go_on(pair.one, pair.stick)) == "bundle.set_changed"

    def test_giving_up_removes_what_was_written(self, pair: Pair) -> None:
        pair.film("b.mp4", 3_000_001)
        with pytest.raises(Cancelled):
            pair.send(At(0.6))
        (pair.stick / "theirs.age").write_bytes(b"not ours")
        sending.give_up(pair.one)
        assert [path.name for path in pair.stick.iterdir()] == ["theirs.age"]
        assert sending.unfinished(pair.one) is None
        assert code(lambda: sending.go_on(pair.one, pair.stick)) == "bundle.no_set"

    @pytest.mark.parametrize("messages", [1, 6, 12, 18])
    def test_a_kill_costs_one_volume_at_most(self, pair: Pair, messages: int) -> None:
        pair.film("b.mp4", 3_000_001)
        pair.one.lock()
        told = kills.told_until_killed(send_telling, pair.folder, 0.0, messages=messages)
        pair.one = vaults.unlocked_copy(pair.folder / "one")
        standing = sending.unfinished(pair.one)
        assert standing is not None
        assert len(standing.written) >= told[-1], "each was recorded before the next one was begun"
        whole = {path.name: path.stat().st_mtime_ns for path in pair.stick.glob("*.age")}
        assert {each.file for each in standing.written} <= whole.keys()
        vaults.record(pair.one, vaults.told("32"))
        if standing.written:
            done = sending.run(pair.one, sending.go_on(pair.one, pair.stick), SILENT)
            kept = {each.file: whole[each.file] for each in standing.written}
            assert (
                kept.items() <= {path.name: path.stat().st_mtime_ns for path in pair.stick.iterdir()}.items()
            )
            assert {path.name for path in pair.stick.iterdir()} == {each.file for each in done.written}
            first, *rest = pair.paths(done)
            pair.bring_in_records(first)
            for path in rest:
                arrivals.bring_in(pair.other, path, SILENT)
            assert pair.held() == pair.files
        else:  # the records are not what they were
            assert code(lambda: sending.go_on(pair.one, pair.stick)) == "bundle.set_changed"

    @pytest.mark.parametrize("how", ["given up", "another one", "on another stick"])
    def test_what_a_kill_left_half_written_goes(self, pair: Pair, how: str) -> None:
        pair.film("b.mp4", 3_000_001)
        pair.one.lock()
        kills.told_until_killed(send_telling, pair.folder, 0.0, messages=12)
        theirs = pair.stick / "theirs.age.part"
        theirs.write_bytes(b"not ours")
        pair.one = vaults.unlocked_copy(pair.folder / "one")
        assert len(list(pair.stick.glob("*.part"))) == 2, "killed while it wrote"
        if how == "given up":
            sending.give_up(pair.one)
            assert list(pair.stick.iterdir()) == [theirs]
            return
        second = pair.folder / "second"
        second.mkdir()
        if how == "another one":
            sending.begin(pair.one, second, pair.to, size=MIB)
        else:
            sending.go_on(pair.one, second)
        assert list(pair.stick.glob("*.part")) == [theirs]
        standing = sending.unfinished(pair.one)
        assert standing is not None
        assert standing.folder == str(second)

    def test_a_folder_is_the_same_however_it_is_called(
        self, pair: Pair, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        pair.film("b.mp4", 3_000_001)
        monkeypatch.chdir(pair.folder)
        with pytest.raises(Cancelled):
            sending.send(pair.one, Path("stick"), pair.to, At(0.6), size=MIB)
        standing = sending.unfinished(pair.one)
        assert standing is not None
        os.truncate(pair.stick / standing.written[-1].file, 100)
        monkeypatch.chdir("/")
        done = sending.run(pair.one, sending.go_on(pair.one, pair.stick), SILENT)
        assert all((pair.stick / each.file).stat().st_size == each.size for each in done.written)

    def test_a_stick_that_is_in_another_place_is_read_again(self, pair: Pair) -> None:
        pair.film("b.mp4", 3_000_001)
        with pytest.raises(Cancelled):
            pair.send(At(0.6))
        standing = sending.unfinished(pair.one)
        assert standing is not None
        os.truncate(pair.stick / standing.written[-1].file, 100)
        pair.stick = pair.stick.rename(pair.folder / "stick of today")
        done = sending.run(pair.one, sending.go_on(pair.one, pair.stick), SILENT)
        assert all((pair.stick / each.file).stat().st_size == each.size for each in done.written)

    @pytest.mark.parametrize("meanwhile", [True, False])
    def test_records_that_are_gone_are_written_anew_only_as_they_were_planned(
        self, pair: Pair, meanwhile: bool
    ) -> None:
        pair.film("b.mp4", 3_000_001)
        with pytest.raises(Cancelled):
            pair.send(At(0.6))
        standing = sending.unfinished(pair.one)
        assert standing is not None
        (pair.stick / standing.written[0].file).unlink()
        if meanwhile:
            vaults.record(pair.one, vaults.told("32"))
            shipment = sending.go_on(pair.one, pair.stick)
            assert code(lambda: sending.run(pair.one, shipment, SILENT)) == "bundle.set_changed"
            assert not (pair.stick / standing.written[0].file).exists()
        else:
            done = sending.run(pair.one, sending.go_on(pair.one, pair.stick), SILENT)
            assert {path.name for path in pair.stick.iterdir()} == {each.file for each in done.written}

    def test_what_cannot_be_reached_is_told_when_a_set_is_given_up(self, pair: Pair) -> None:
        pair.film("b.mp4", 3_000_001)
        with pytest.raises(Cancelled):
            pair.send(At(0.6))
        standing = sending.unfinished(pair.one)
        assert standing is not None
        pair.stick.rename(pair.folder / "in a pocket")
        assert sending.give_up(pair.one) == tuple(pair.stick / each.file for each in standing.written)

    def test_nothing_to_go_on_with(self, pair: Pair) -> None:
        assert sending.unfinished(pair.one) is None
        sending.give_up(pair.one)
        assert code(lambda: sending.send(pair.one, pair.stick / "gone", pair.to, SILENT)) == "file.missing"
        assert code(lambda: sending.send(pair.one, pair.stick, [], SILENT)) == "bundle.no_recipient"


class TestBadDisks:
    """Either a whole volume, read back, or none with that name."""

    def test_a_full_stick(self, pair: Pair) -> None:
        pair.film("b.mp4", 3_000_001)
        disk = pair.folder / "small"
        try:
            with disks.small_disk(disk, 34 * MIB):
                assert (
                    code(lambda: sending.send(pair.one, disk, pair.to, SILENT, size=MIB)) == "disk.too_small"
                )
                standing = sending.unfinished(pair.one)
                assert standing is not None
                assert {path.name for path in disk.iterdir()} == {each.file for each in standing.written}
                assert 0 < len(standing.written) < standing.volumes
        except OSError as error:
            pytest.skip(f"no disk can be mounted here: {error}")
        done = sending.run(pair.one, sending.go_on(pair.one, pair.stick), SILENT)
        assert done.is_done

    @pytest.mark.parametrize("room", [0, 1, 65_536, 300_000, 700_000])
    def test_a_stick_that_fills_while_it_is_written(
        self, pair: Pair, room: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        pair.film("b.mp4", 3_000_001)
        monkeypatch.setattr("kuager.files.check_room", lambda folder, needed: None)
        disk = pair.folder / "small"
        try:
            with disks.small_disk(disk, 8 * MIB):
                disks.fill(disk, leave=room)
                assert code(lambda: sending.send(pair.one, disk, pair.to, SILENT, size=MIB)) == "disk.full"
                standing = sending.unfinished(pair.one)
                assert standing is not None
                names = {path.name for path in disk.iterdir()} - {"ballast"}
                assert names == {each.file for each in standing.written}
        except OSError as error:
            pytest.skip(f"no disk can be mounted here: {error}")

    @pytest.mark.parametrize("call", ["fsync", "replace", "open"])
    @pytest.mark.parametrize("turn", [1, 2, 3, 4])
    def test_a_stick_that_is_pulled(
        self, pair: Pair, call: str, turn: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """From one call on the system knows nothing of the folder any more."""
        pair.film("b.mp4", 2_000_001)
        gone = Pulled(monkeypatch, pair.stick, call, turn)
        with pytest.raises(AppError) as caught:
            pair.send()
        assert caught.value.code in {"file.unwritable", "file.unreadable", "file.missing"}
        monkeypatch.undo()
        assert gone.calls >= turn
        standing = sending.unfinished(pair.one)
        assert standing is not None
        whole = {path.name for path in pair.stick.iterdir() if path.suffix != ".part"}
        assert whole >= {each.file for each in standing.written}
        for name in whole:
            # Renamed is read back, also where nobody could be told any more.
            if arrivals.is_media(pair.other, pair.stick / name):
                arrivals.open_media(pair.other, pair.stick / name)
            else:
                pair.bring_in_records(pair.stick / name)
        done = sending.run(pair.one, sending.go_on(pair.one, pair.stick), SILENT)
        assert done.is_done
        assert {p.name for p in pair.stick.iterdir() if p.suffix != ".part"} == {e.file for e in done.written}
        first, *rest = pair.paths(done)
        pair.bring_in_records(first)
        for path in rest:
            arrivals.bring_in(pair.other, path, SILENT)
        assert pair.held() == pair.files


class Pulled:
    """A stick that answers no call any more from the `turn`-th one of a kind on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, stick: Path, call: str, turn: int) -> None:
        self.calls = 0
        self._gone = False
        self._turn = turn
        self._stick = stick
        self._real = {name: getattr(os, name) for name in ("fsync", "replace", "open", "unlink", "stat")}
        for name in ("fsync", "open", "unlink"):
            monkeypatch.setattr(os, name, self._answering(name, name == call))
        rename = Path.replace

        def replace(path: Path, target: Path) -> Path:
            self._look(call == "replace", path)
            return rename(path, target)

        monkeypatch.setattr(Path, "replace", replace)

    def _answering(self, name: str, counted: bool) -> Callable[..., object]:
        def call(what: object, *rest: object, **more: object) -> object:
            path = what if isinstance(what, (str, Path)) else Path(f"/proc/self/fd/{what}").readlink()
            self._look(counted, Path(str(path)))
            return self._real[name](what, *rest, **more)

        return call

    def _look(self, counted: bool, path: Path) -> None:
        if self._stick not in (path, *path.parents):
            return
        self.calls += counted
        self._gone = self._gone or (counted and self.calls >= self._turn)
        if self._gone:
            raise OSError(5, "Input/output error")


def test_words_first_and_videos_after(pair: Pair) -> None:
    film = pair.film("a.mp4", 300_000)
    pair.attach("photo.png", 5_000)
    words = Choice(only_new=True, recordings=False)
    plan = choosing.plan(pair.one, pair.to, words)
    assert (plan.recordings, plan.attachments) == (Files(1, 300_000), Files(1, 5_000))
    assert Stays("left_out", "recording", 1, size=300_000) in plan.stays
    first, second = pair.paths(sending.send(pair.one, pair.stick, pair.to, SILENT, words))
    pair.bring_in_records(first)
    arrivals.bring_in(pair.other, second, SILENT)
    path = receipts.give(pair.other, pair.stick, [pair.one.history.origin], SILENT)
    offered = receipts.look(pair.one, path, SILENT)
    assert offered is not None
    receipts.take(pair.one, offered)
    # They signed for all the words and for the photograph: only the film is left, and goes alone.
    after = choosing.plan(pair.one, pair.to, Choice(only_new=True))
    assert (after.goes, after.attachments, after.recordings) == ({}, Files(), Files(1, 300_000))
    standing = sending.send(pair.one, pair.stick, pair.to, SILENT, Choice(only_new=True))
    arrivals.bring_in(pair.other, pair.paths(standing)[1], SILENT)
    assert pair.held()[film] == pair.files[film]


class TestArriving:
    def test_a_run_that_is_cut_off_keeps_what_came(self, pair: Pair) -> None:
        pair.film("a.mp4", 300_000)
        pair.film("c.mp4", 400_000)
        pair.film("b.mp4", 3_000_001)
        first, *rest = pair.paths(pair.send())
        pair.bring_in_records(first)
        with pytest.raises(Cancelled):
            arrivals.bring_in(pair.other, rest[0], At(0.6))
        assert len(pair.held()) == 1
        assert files_of(pair.other) == 1
        for path in rest:
            arrivals.bring_in(pair.other, path, SILENT)
        assert pair.held() == pair.files
        assert files_of(pair.other) == 3

    def test_what_came_whole_behind_a_locked_vault_is_found(self, pair: Pair) -> None:
        pair.film("a.mp4", 300_000)
        pair.attach("photo.png", 5_000)
        first, second = pair.paths(pair.send())
        pair.bring_in_records(first)
        receiving = arrivals.begin(pair.other, second)
        pair.other.lock()
        receiving.run(SILENT)
        pair.other = unlock.unlock(pair.folder / "other", vaults.WORDS)
        assert pair.held() == pair.files
        assert arrivals.finish(pair.other, receiving).whole == 0
        assert pair.held() == pair.files

    def test_what_was_erased_while_it_came_is_dropped(self, pair: Pair) -> None:
        pair.film("b.mp4", 2_000_001)
        unlock.add_member(pair.other, "Saule", vaults.OTHER_WORDS)
        first, *rest = pair.paths(pair.send())
        pair.bring_in_records(first)
        arrivals.bring_in(pair.other, rest[0], SILENT)
        assert files_of(pair.other) == 1
        request = erasure.ask(pair.other, pair.interview, "testimony", "the family asks for it")
        receiving = arrivals.begin(pair.other, rest[1])
        receiving.run(SILENT)
        pair.other.lock()
        pair.other = unlock.unlock(pair.folder / "other", vaults.OTHER_WORDS)
        assert erasure.decide(pair.other, request, agreed=True)
        assert files_of(pair.other) == 0
        arrivals.finish(pair.other, receiving)
        assert pair.held() == {}
        assert files_of(pair.other) == 0
        assert code(lambda: arrivals.bring_in(pair.other, rest[1], SILENT)) == "bundle.media_first"

    def test_a_part_that_was_damaged_leaves_the_others(self, pair: Pair) -> None:
        pair.attach("photo.png", 5_000)
        pair.film("a.mp4", 300_000)
        first, second = pair.paths(pair.send())
        pair.bring_in_records(first)
        data = bytearray(second.read_bytes())
        data[200_000] ^= 1
        second.write_bytes(data)
        assert code(lambda: arrivals.bring_in(pair.other, second, SILENT)) == "bundle.damaged"
        assert [len(each) for each in pair.held().values()] == [5_000]
        assert files_of(pair.other) == 1

    def test_there_must_be_room(self, pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
        pair.film("a.mp4", 300_000)
        first, second = pair.paths(pair.send())
        pair.bring_in_records(first)
        monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1, 1, 0))
        assert code(lambda: arrivals.bring_in(pair.other, second, SILENT)) == "disk.too_small"
        assert files_of(pair.other) == 0

    def test_parts_that_make_up_something_else_go(self, pair: Pair) -> None:
        """Each part as its sender signed it, and yet not the file that the record names."""
        long = pair.film("b.mp4", 2_000_001)
        first, *rest = pair.paths(pair.send())
        pair.bring_in_records(first)
        for path in rest[:-1]:
            arrivals.bring_in(pair.other, path, SILENT)
        ((file,),) = pair.other.database.rows("SELECT file FROM arriving")
        stored = pair.other.folder / "blobs" / file
        sealed = bytearray(stored.read_bytes())
        sealed[100] ^= 1
        stored.write_bytes(sealed)
        assert took(pair, rest[-1]) == (0, 0)
        assert pair.other.database.rows("SELECT file FROM arriving") == []
        for path in rest:
            arrivals.bring_in(pair.other, path, SILENT)
        assert pair.held() == {long: pair.files[long]}


def test_nothing_arrives_twice_at_once(pair: Pair) -> None:
    pair.film("a.mp4", 300_000)
    first, second = pair.paths(pair.send())
    pair.bring_in_records(first)
    one, two = arrivals.begin(pair.other, second), arrivals.begin(pair.other, second)
    one.run(SILENT)
    two.run(SILENT)
    assert arrivals.finish(pair.other, one).whole + arrivals.finish(pair.other, two).whole == 1
    assert pair.held() == pair.files
    assert isinstance(arriving.lacking(pair.other.database, pair.other.blobs, []), dict)
    assert pair.interview == RecordId(pair.interview)


def test_new_keys_begin_anew_what_came_in_parts(pair: Pair) -> None:
    """Whoever knew the old keys is kept out of what comes from now on, too."""
    long = pair.film("b.mp4", 2_000_001)
    first, *rest = pair.paths(pair.send())
    pair.bring_in_records(first)
    arrivals.bring_in(pair.other, rest[0], SILENT)
    outdate_keys(pair.other.database)
    pair.other.blobs.gc()
    assert files_of(pair.other) == 0
    for path in rest[1:]:
        assert arrivals.bring_in(pair.other, path, SILENT).whole == 0
    assert arrivals.bring_in(pair.other, rest[0], SILENT).whole == 1
    assert pair.held() == {long: pair.files[long]}
