"""Resources beside the program, the user's own folders by the system's custom."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from kuager import paths

ROOT = Path(__file__).resolve().parents[1]


def test_fonts_are_those_that_were_tried() -> None:
    for line in (ROOT / "packaging/fonts.sha256").read_text("ascii").splitlines():
        digest, name = line.split()
        assert hashlib.sha256((paths.fonts() / name).read_bytes()).hexdigest() == digest, name


def test_fonts_of_a_package_may_lie_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KUAGER_FONTS", str(tmp_path))
    assert paths.fonts() == tmp_path


def test_resources_lie_in_the_tree_and_translations_are_built() -> None:
    assert paths.resources() == ROOT / "resources"
    assert {file.name for file in paths.translations().glob("*.qm")} >= {
        *("kuager_en.qm", "kuager_kk.qm", "kuager_ru.qm"),
    }


def test_user_folders_are_not_made_by_asking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert paths.user_data() == tmp_path / "data" / "kuager"
    assert paths.user_config() == tmp_path / "config" / "kuager"
    assert list(tmp_path.iterdir()) == []
