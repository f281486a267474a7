"""The demonstration as a user runs it: every file it leaves is named and worth looking at."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kuager.letters import verification
from kuager.letters.chain import Known

ROOT = Path(__file__).resolve().parents[2]
FEWEST_COLOURS = 40


def kuager_demo(out: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kuager", "demo", str(out)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env={**os.environ, "PYTHONPATH": str(ROOT / "desktop")},
    )


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of a demonstration, and what it said."""
    out = tmp_path_factory.mktemp("demo") / "out"
    ended = kuager_demo(out)
    assert ended.returncode == 0, ended.stderr
    return out, ended.stdout


def files(out: Path) -> list[str]:
    """What it left, each vault as one thing."""
    found = {path.relative_to(out) for path in out.rglob("*") if path.is_file()}
    return sorted({str(Path(*path.parts[:2])) if path.parts[0] == "vaults" else str(path) for path in found})


def test_every_file_that_it_leaves_is_named(left: tuple[Path, str]) -> None:
    out, said = left
    named = set(re.findall(r"^(\S+/\S+): ", said, re.MULTILINE))
    assert named == set(files(out))
    kinds = {Path(name).suffix for name in named}
    assert kinds == {"", ".age", ".kuager-card", ".pdf", ".png"}


def test_its_pictures_show_something(left: tuple[Path, str]) -> None:
    pictures = {name: QImage(str(left[0] / name)) for name in files(left[0]) if name.endswith(".png")}
    assert len(pictures) >= 15
    for name, picture in pictures.items():
        assert (picture.width(), picture.height()) == (1366, 768), name
        assert len(colours(picture)) >= FEWEST_COLOURS, f"{name} is blank"
    assert [two for two in pairwise(pictures) if pictures[two[0]] == pictures[two[1]]] == []


def colours(picture: QImage) -> set[bytes]:
    """The colours of every third line."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    bits, width = bytes(plain.constBits()), 3 * plain.width()
    starts = range(0, plain.sizeInBytes(), 3 * plain.bytesPerLine())
    lines = [bits[start : start + width] for start in starts]
    return {line[at : at + 3] for line in lines for at in range(0, width, 3)}


def test_its_letters_are_signed_and_whole(left: tuple[Path, str]) -> None:
    letters = sorted((left[0] / "letters").iterdir())
    assert [letter.name for letter in letters] == ["mfa_kz-kk.pdf", "mfa_kz-ru.pdf"]
    for letter in letters:
        verdict = verification.verify(letter.read_bytes(), Known())
        assert (verdict.intact, verdict.valid, verdict.whole_file) == (True, True, True)


def test_a_second_time_into_the_same_folder_is_one_clear_line(left: tuple[Path, str]) -> None:
    out = left[0]
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    ended = kuager_demo(out)
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.startswith("kuager: The folder out is not empty and was not touched.")
    assert ended.stderr.count("\n") == 1
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == before


def test_without_a_display_run_takes_a_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    """The script itself, with a set-up and a program that only say what they were asked."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    shutil.copy(ROOT / "packaging" / "run.sh", tmp_path / "packaging")
    (tmp_path / "packaging" / "setup.sh").write_text("")
    program = tmp_path / ".venv" / "bin" / "kuager"
    program.write_text('#!/bin/sh\necho "$@" "$QT_QPA_PLATFORM"\nmkdir -p "$2"\n')
    program.chmod(0o755)
    environment = {"PATH": os.environ["PATH"]}
    command = ["bash", str(tmp_path / "packaging" / "run.sh")]
    said = [
        subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout
        for _ in range(3)
    ]
    assert said == [
        f"demo {folder} offscreen\n" for folder in ("kuager-demo", "kuager-demo-2", "kuager-demo-3")
    ]
