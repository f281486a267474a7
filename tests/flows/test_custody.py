"""Every act leaves its line, and a record shows those that touched it and what belongs to it."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import custody, exchange, interview, letters, unlock
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.task import Task
from tests.support import vaults


def _acts(session: Session, record: RecordId | None = None) -> list[str]:
    return [line.act for line in custody.listing(session, record)]


def test_an_interview_and_its_person_show_who_saw_them(session: Session) -> None:
    told = vaults.record(session, vaults.told())
    other = vaults.record(session, vaults.told("32"))
    custody.viewed(session, told.id, "testimony", "contact")
    custody.viewed(session, told.persons[0].account, "person", "identity")
    interview.export_json(session, told.id)
    assert _acts(session, told.id) == ["exported", "viewed", "viewed"]
    assert _acts(session, told.persons[0].account) == ["exported", "viewed", "viewed"]
    assert _acts(session, other.id) == []
    line = custody.listing(session, told.id)[0]
    assert (line.member, line.kind, line.title, line.own) == (
        "Marzhan",
        "testimony",
        "31 Гүлшара Мысалқызы",
        True,
    )


def test_a_letter_is_issued_and_exported(session: Session, tmp_path: Path) -> None:
    told = vaults.record(session, vaults.told())
    editing = letters.begin(session, told.persons[0].account, "request_ru")
    letter = letters.sign(session, msgspec.structs.replace(editing, risk="none known")).id
    letters.export(session, letter, tmp_path / "letter.pdf")
    with pytest.raises(AppError, match=r"file\.exists"):
        letters.export(session, letter, tmp_path / "letter.pdf")
    # The line comes before the copy: what could not be written stands in the log, never the reverse.
    assert _acts(session, letter) == ["exported", "exported", "issued"]


def test_a_bundle_touches_what_it_carries(session: Session, tmp_path: Path) -> None:
    other = vaults.vault(tmp_path / "other", "Saule")
    exchange.trust(session, exchange.own_card(other), "the bureau")
    exchange.trust(other, exchange.own_card(session), "the village")
    told = vaults.record(session, vaults.told())
    path, _ = exchange.export(session, tmp_path, [other.history.origin], Task.silent())
    later = vaults.record(session, vaults.told("32"))
    incoming = exchange.open_bundle(other, path, Task.silent())
    assert _acts(other) == []
    exchange.bring_in(other, incoming, Task.silent())
    sent = custody.listing(session, told.id)
    assert [(line.act, line.to) for line in sent] == [("exported", ("the bureau",))]
    assert _acts(session, later.id) == []
    came = custody.listing(other, told.id)
    assert [(line.act, line.to, line.record) for line in came] == [("merged", ("the village",), "")]
    # Who saw it here is nobody's business there.
    assert _acts(other, told.id) == ["merged"]
    other.lock()


def test_opening_is_noted_under_the_name_of_who_opened(tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    session.lock()
    unlock.unlock(tmp_path / "vault", vaults.WORDS).lock()
    session = unlock.unlock(tmp_path / "vault", vaults.OTHER_WORDS)
    assert [(line.act, line.member) for line in custody.listing(session)][:2] == [
        ("opened", "Saule"),
        ("opened", "Marzhan"),
    ]
    session.lock()
