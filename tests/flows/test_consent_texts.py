"""The office's own text comes before a draft; a draft is never ready; what was read can be found again."""

from __future__ import annotations

from pathlib import Path

import pytest

from kuager import paths
from kuager.errors import AppError
from kuager.flows import consent_texts, vocabularies
from kuager.flows.unlock import Session
from tests.support import vaults

LANGUAGES = ("en", "kk", "ru", "ug", "zh")


def checked(language: str = "kk", version: str = "office-1") -> bytes:
    """A draft as an office gives it back."""
    draft = (paths.resources() / "consent" / f"{language}.toml").read_text("utf-8")
    changed = draft.replace('id = "draft-1"', f'id = "{version}"')
    return changed.replace("reviewed = false", 'reviewed = true\nreviewed_by = "Үлгі Сынаққызы"').encode()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "text.toml"
    path.write_bytes(checked())
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_draft_asks_about_every_purpose_and_nobody_has_checked_it(language: str) -> None:
    text = consent_texts.drafts()[language]
    purposes = tuple(term.code for term in vocabularies.load()["consent_purpose"].terms)
    assert text.purposes == purposes
    assert not text.reviewed
    assert text.stamp.startswith("draft-")
    assert vocabularies.load()["languages"].get(language) is not None


def test_without_a_text_of_the_office_nothing_is_ready(session: Session) -> None:
    offered = consent_texts.offered(session)
    assert {each.text.language for each in offered} == set(LANGUAGES)
    assert not any(each.ready or each.own for each in offered)


def test_the_office_brings_its_own_text(session: Session, file: Path) -> None:
    text = consent_texts.adopt(session, file)
    offered = {each.text.language: each for each in consent_texts.offered(session)}
    assert offered["kk"].ready
    assert offered["kk"].text == text
    assert not offered["ru"].ready


def test_a_newer_text_takes_the_place_and_the_older_one_is_still_found(session: Session, file: Path) -> None:
    first = consent_texts.adopt(session, file)
    file.write_bytes(checked(version="office-2"))
    second = consent_texts.adopt(session, file)
    current = {each.text.language: each.text for each in consent_texts.offered(session)}["kk"]
    assert current == second
    assert consent_texts.find(session, first.stamp) == first
    assert consent_texts.find(session, consent_texts.drafts()["ug"].stamp) == consent_texts.drafts()["ug"]
    assert consent_texts.find(session, "a paper of 2024") is None


def test_a_text_of_the_office_that_is_not_checked_is_not_ready(session: Session, file: Path) -> None:
    file.write_bytes((paths.resources() / "consent" / "kk.toml").read_bytes())
    consent_texts.adopt(session, file)
    offered = {each.text.language: each for each in consent_texts.offered(session)}["kk"]
    assert (offered.own, offered.ready) == (True, False)


def test_a_text_outlives_the_lock(tmp_path: Path, file: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    text = consent_texts.adopt(session, file)
    session.lock()
    again = vaults.unlocked_copy(tmp_path / "vault")
    assert consent_texts.find(again, text.stamp) == text
    again.lock()


def test_a_damaged_file_changes_nothing(session: Session, file: Path) -> None:
    file.write_bytes(b"format = 7")
    with pytest.raises(AppError, match=r"input\.malformed"):
        consent_texts.adopt(session, file)
    file.unlink()
    with pytest.raises(AppError, match=r"file\.missing"):
        consent_texts.adopt(session, file)
    assert not any(each.own for each in consent_texts.offered(session))


def test_a_draft_is_written_to_a_file_and_an_existing_one_stays(tmp_path: Path) -> None:
    path = tmp_path / "draft.toml"
    consent_texts.write_draft("ug", path)
    assert path.read_bytes() == (paths.resources() / "consent" / "ug.toml").read_bytes()
    with pytest.raises(AppError, match=r"file\.exists"):
        consent_texts.write_draft("kk", path)
    with pytest.raises(AppError, match=r"input\.malformed"):
        consent_texts.write_draft("../en", tmp_path / "other.toml")
