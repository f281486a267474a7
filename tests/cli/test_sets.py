"""Sets with media on the command line: out in volumes, cut off and gone on with, in one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from kuager.cli import program
from kuager.flows import interview, media
from kuager.flows.unlock import Session
from kuager.task import Task
from tests.cli.conftest import Terminal
from tests.support import vaults


def _filmed(folder: Path, size: int) -> bytes:
    film = bytes(range(256)) * (size // 256)
    (folder / "MVI_0031.MP4").write_bytes(film)
    return film


@pytest.fixture
def pair(terminal: Terminal, tmp_path: Path) -> tuple[Terminal, Terminal]:
    """Here, where an interview was filmed, and there; they compared their cards."""
    (tmp_path / "there").mkdir()
    (tmp_path / "stick").mkdir()
    there = Terminal(tmp_path / "there", terminal._capsys)
    for each in (terminal, there):
        if not each.vault.exists():
            vaults.vault(each.vault, "Дана").lock()
    for one, other, name in ((terminal, there, "there"), (there, terminal, "here")):
        card = tmp_path / f"{name}.card"
        said = other.json("card", "export", card)["fingerprint"]
        one.json("card", "trust", card, "--alias", name, "--fingerprint", said)
    _filmed(tmp_path, 300_032)

    def fill(session: Session) -> None:
        told = vaults.record(session, vaults.told("55"))
        media.bring_in(session, told.id, tmp_path / "MVI_0031.MP4", Task.silent())

    terminal.filled(fill)
    return terminal, there


def test_out_and_in(pair: tuple[Terminal, Terminal], tmp_path: Path) -> None:
    here, there = pair
    stick = tmp_path / "stick"
    sent = here.json("bundle", "export", stick, "--to", "there", "--media", "--volume-size", "700M")
    assert [each["volume"] for each in sent["volumes"]] == [1, 2]
    assert sent["lacking"] == 0
    records, film = (stick / each["file"] for each in sent["volumes"])
    assert there.refused("bundle", "import", film, "--apply") == "bundle.media_first"
    opened = there.json("bundle", "import", records, "--apply")["records"]
    assert (opened["media"], opened["media_size"]) == (1, 300_032)
    (looked,) = there.json("bundle", "import", film)["media"]
    assert (looked["lacking"], looked["lacking_size"], looked["applied"]) == (1, 300_032, None)
    assert "still to be brought in" not in there.run("bundle", "import", film).out
    said = there.run("bundle", "import", film, "--apply")
    assert said.code == program.DONE
    assert "volume 2 of 2" in said.out
    assert "1 files whole" in said.out
    assert there.json("bundle", "import", film)["media"][0]["known"] == 1
    assert "here already: 1" in there.run("bundle", "import", film, "--apply").out

    def listed(session: Session) -> list[str]:
        (row,) = [row for row in interview.listing(session) if row.ticket == "55"]
        return [each.name for each in media.listing(session) if each.record == row.id]

    assert there.filled(listed) == ["MVI_0031.MP4"]


def test_cut_off_and_gone_on_with(
    pair: tuple[Terminal, Terminal], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, _ = pair
    stick = tmp_path / "stick"
    assert here.json("bundle", "unfinished") is None
    assert here.run("bundle", "unfinished").out == "Nothing was cut off.\n"
    assert here.refused("bundle", "go-on", stick) == "bundle.no_set"
    monkeypatch.setattr("shutil.disk_usage", lambda _: _Usage())
    said = here.run("bundle", "export", stick, "--to", "there", "--media")
    assert said.code == program.FAILED
    assert "1 of 2 volumes are written and checked." in said.err
    assert "disk.too_small" in said.err
    monkeypatch.undo()
    assert here.json("bundle", "unfinished")["lacking"] == 1
    assert "1 of 2" in here.run("bundle", "unfinished").out
    done = here.json("bundle", "go-on", stick)
    assert (len(done["volumes"]), done["lacking"]) == (2, 0)
    assert {path.name for path in stick.iterdir()} == {each["file"] for each in done["volumes"]}


def test_given_up(pair: tuple[Terminal, Terminal], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here, _ = pair
    stick = tmp_path / "stick"
    monkeypatch.setattr("shutil.disk_usage", lambda _: _Usage())
    here.run("bundle", "export", stick, "--to", "there", "--media")
    monkeypatch.undo()
    assert len(list(stick.iterdir())) == 1
    assert here.json("bundle", "give-up") == {"given_up": True, "left": []}
    assert list(stick.iterdir()) == []
    assert here.json("bundle", "unfinished") is None


class _Usage:
    """A stick with room for the records and no more."""

    free = 1 << 20
