"""Letters for print: all that may be printed in one file, the rest named with its reason."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pypdfium2
import pytest

from kuager.errors import AppError
from kuager.flows import erasure, letters, print_letters, retraction, unlock
from kuager.flows import interview as recording
from kuager.flows.unlock import Session
from kuager.model.consent import Grant
from kuager.model.ids import RecordId, new_record_id
from kuager.model.interview import Interview
from kuager.task import Cancelled, Task
from tests.support import letters_begun, people_told, vaults


def told(session: Session) -> Interview:
    return vaults.record(session, people_told.sister())


def signed(session: Session, interview: Interview, template: str = "request_ru") -> RecordId:
    person = RecordId(interview.persons[0].account)
    return letters.sign(session, letters_begun.begun(session, person, template)).id


def words(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    found = [each.get_textpage().get_text_bounded() for each in document]
    document.close()
    return found


def test_letters_follow_each_other_as_they_were_named(session: Session) -> None:
    interview = told(session)
    ru, kk = signed(session, interview), signed(session, interview, "request_kk")
    merged = print_letters.merge(session, [kk, ru, kk], Task())
    assert merged.letters == (kk, ru)
    assert merged.left_out == ()
    found = words(merged.pdf)
    assert len(found) == merged.pages
    assert "ӨТІНІШ" in found[0].upper()
    assert any("не заменяет" in page for page in found), "what a signature shows is printed"
    assert b"/Annots" not in merged.pdf
    assert b"/AcroForm" not in merged.pdf


def test_each_begins_on_the_front_of_a_sheet_if_one_says_so(session: Session) -> None:
    interview = told(session)
    chosen = [signed(session, interview) for _ in range(2)]
    alone = len(words(letters.document(session, chosen[0])))
    merged = print_letters.merge(session, chosen, Task(), even=True)
    assert merged.pages == alone + alone % 2 + alone
    found = words(merged.pdf)
    second = alone + alone % 2
    assert found[0].split()[2:20] == found[second].split()[2:20]
    assert all(not page.strip() for page in found[alone:second])


def test_what_may_not_be_printed_is_named(session: Session) -> None:
    interview = told(session)
    good, hidden = (signed(session, interview) for _ in range(2))
    retraction.retract(session, hidden, "letter", "a mistake")
    other = told(session)
    frozen = signed(session, other)
    opened = recording.open_recorded(session, RecordId(other.id))
    assert opened.interview.consent is not None
    withdrawn = (Grant("keep_and_study", "withdrawn"),)
    consent = msgspec.structs.replace(opened.interview.consent, grants=withdrawn)
    recording.save(session, opened.with_interview(msgspec.structs.replace(opened.interview, consent=consent)))
    unknown = new_record_id()
    merged = print_letters.merge(session, [unknown, hidden, frozen, good], Task())
    assert merged.letters == (good,)
    assert merged.left_out == ((unknown, "unknown"), (hidden, "retracted"), (frozen, "withdrawn"))
    with pytest.raises(AppError) as caught:
        print_letters.merge(session, [unknown, hidden], Task())
    assert caught.value.code == "annex.no_letters"


def test_an_erased_letter_is_named(tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "own")
    interview = told(session)
    letter = signed(session, interview)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    request = erasure.ask(session, RecordId(interview.id), "testimony", "the family asked")
    session.lock()
    other = unlock.unlock(tmp_path / "own", vaults.OTHER_WORDS)
    assert erasure.decide(other, request, agreed=True)
    kept = signed(other, told(other))
    merged = print_letters.merge(other, [letter, kept], Task())
    assert (merged.letters, merged.left_out) == ((kept,), ((letter, "erased"),))
    other.lock()


def test_the_file_is_written_once_and_the_log_tells_of_each(session: Session, tmp_path: Path) -> None:
    interview = told(session)
    chosen = [signed(session, interview) for _ in range(2)]
    path = tmp_path / "print.pdf"
    merged = print_letters.save(session, chosen, path, Task())
    assert path.read_bytes() == merged.pdf
    with pytest.raises(AppError) as caught:
        print_letters.save(session, chosen, path, Task())
    assert caught.value.code == "file.exists"


def test_a_cancel_leaves_nothing(session: Session, tmp_path: Path) -> None:
    letter = signed(session, told(session))
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        print_letters.save(session, [letter], tmp_path / "print.pdf", task)
    assert list(tmp_path.glob("*.pdf")) == []
