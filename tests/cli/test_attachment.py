"""Pictures and documents from the command line: in, listed, shown, worked on, out."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image

from kuager.flows.unlock import Session
from kuager.model.interview import Interview
from tests.cli.conftest import Terminal
from tests.support import pictures_made, vaults


@pytest.fixture
def interview(terminal: Terminal) -> Interview:
    def fill(session: Session) -> Interview:
        return vaults.record(session, vaults.told("31"))

    told = terminal.filled(fill)
    assert isinstance(told, Interview)
    return told


def test_in_listed_shown_worked_on_and_out(terminal: Terminal, interview: Interview, tmp_path: Path) -> None:
    photo = tmp_path / "face.jpg"
    photo.write_bytes(pictures_made.photo())
    account = interview.persons[0].account
    kept = terminal.json(
        *("attachment", "add", account, photo, "--kind", "portrait", "--shows", "At a wedding"),
        *("--made", "summer 2015", "--given-by", "Her aunt", "--language", "kk", "--language", "zh"),
    )
    assert kept["sha256"] == hashlib.sha256(photo.read_bytes()).hexdigest()
    assert kept["made"] == {"told": "summer 2015", "edtf": "2015-22"}
    assert kept["languages"] == ["kk", "zh"]
    (listed,) = terminal.json("attachment", "list", interview.id)
    assert (listed["record"], listed["kind"], listed["here"]) == (account, "account", True)
    copy = terminal.json(
        *("attachment", "work", kept["blob"], "--cover", 0, 0, 20, 20, "--crop", 0, 0, 100, 80),
    )
    assert copy["worked_from"] == kept["sha256"]
    assert "crop 0 0 100 80" in terminal.run("attachment", "show", copy["blob"]).out
    out = tmp_path / "out.jpg"
    assert terminal.json("attachment", "export", copy["blob"], out) == {"file": str(out)}
    with Image.open(io.BytesIO(out.read_bytes())) as image:
        assert image.size == (100, 80)
        assert image.getpixel((5, 5)) == (0, 0, 0)
    acts = [line["act"] for line in terminal.json("custody", "list", "--record", account)]
    assert "exported" in acts


def test_what_is_not_there_is_said(terminal: Terminal, interview: Interview, tmp_path: Path) -> None:
    assert terminal.json("attachment", "list", interview.id) == []
    assert terminal.refused("attachment", "show", "0" * 32) == "vault.no_record"
    assert terminal.refused("attachment", "add", interview.id, tmp_path / "gone.jpg") == "file.missing"
