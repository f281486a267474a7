"""What goes with a letter: offered with the reason against it, refused without consent, harmless."""

from __future__ import annotations

import io
from collections.abc import Sequence

import msgspec
import pypdfium2
import pytest
from PIL import Image

from kuager.errors import AppError
from kuager.flows import documents, enclosures, letters, people
from kuager.flows import interview as recording
from kuager.flows.enclosures import Offer
from kuager.flows.letters import LetterEditing
from kuager.flows.unlock import Session
from kuager.letters import forms, preview
from kuager.media import picture
from kuager.model.attachment import Edit
from kuager.model.consent import Grant
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from kuager.model.letter import Enclosed
from kuager.model.section import Section
from kuager.model.testimony import Safety, SectionSafety
from kuager.vault.history import Change
from tests.support import enclosed, letters_begun, papers_made, people_told, pictures_made, vaults
from tests.support.papers_made import CANARY, SHOWN
from tests.support.pictures_made import CAMERA


def person(session: Session, told: Interview | None = None) -> Interview:
    return vaults.record(session, told or people_told.sister())


def about(session: Session, told: Interview, **more: object) -> LetterEditing:
    return letters_begun.begun(session, RecordId(told.persons[0].account), **more)  # type: ignore[arg-type]


def with_all(session: Session, editing: LetterEditing) -> LetterEditing:
    chosen = tuple(each.enclosed for each in enclosures.offers(session, editing) if not each.reason)
    return msgspec.structs.replace(editing, enclosed=chosen)


def files(offers: Sequence[Offer]) -> list[tuple[str, str]]:
    return [(each.kind, each.reason) for each in offers if each.attachment is not None]


def set_section(session: Session, record: str, kind: str, name: str, section: Section) -> None:
    session.history.save(
        [Change(RecordId(record), kind, {name: section})], session.member.id, session.clock()
    )


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    found = [each.get_textpage().get_text_bounded() for each in document]
    document.close()
    return found


def test_files_of_a_person_and_of_who_told_are_offered(session: Session) -> None:
    told = person(session)
    account = told.persons[0].account
    enclosed.attach(session, account, pictures_made.face(), "portrait")
    enclosed.attach(session, told.id, pictures_made.paper("invented"), "identity_paper")
    enclosed.attach(session, told.id, b"words", "private_letter")
    offers = enclosures.offers(session, about(session, told))
    assert [(each.kind, each.reason) for each in offers] == [
        ("persons", ""),
        ("portrait", ""),
        ("identity_paper", ""),
        ("private_letter", "form"),
    ]
    assert [each.enclosed.title for each in offers[:3]] == ["Список лиц", "Портрет", "Удостоверение личности"]
    assert offers[1].person == account


def test_what_nobody_agreed_to_is_not_offered_and_not_enclosed(session: Session) -> None:
    told = person(session)
    enclosed.attach(session, told.id, pictures_made.photo(), "photograph")
    second = person(session, people_told.cousin())
    people.join(session, second.persons[0].account, RecordId(told.persons[0].account), "one man")
    enclosed.attach(session, second.id, pictures_made.photo(seed=1), "screenshot")
    editing = about(session, told, applicants=(RecordId(told.id),))
    assert sorted(files(enclosures.offers(session, editing))) == [("photograph", ""), ("screenshot", "")]
    own = {each.kind: each.witness for each in enclosures.offers(session, editing)}
    assert own == {"persons": False, "photograph": False, "screenshot": True}, "it may show who the cousin is"
    chosen = with_all(session, editing)
    assert enclosures.kept_back(session, chosen) == ()
    assert [each.kind for each in enclosures.annexes(session, chosen)] == ["persons", "image", "image"]

    opened = recording.open_recorded(session, RecordId(second.id))
    assert opened.interview.consent is not None
    consent = msgspec.structs.replace(opened.interview.consent, grants=(Grant("kz_authorities", "no"),))
    recording.save(session, opened.with_interview(msgspec.structs.replace(opened.interview, consent=consent)))
    assert sorted(files(enclosures.offers(session, editing))) == [
        ("photograph", ""),
        ("screenshot", "consent"),
    ]
    ((refused, reason),) = enclosures.kept_back(session, chosen)
    assert (refused.title, reason) == ("Снимок экрана переписки или страницы", "consent")
    assert "enclosed_kept_back" in [each.code for each in letters.assess(session, chosen).obstacles]
    with pytest.raises(AppError) as caught:
        enclosures.annexes(session, chosen)
    assert (caught.value.code, caught.value.facts) == ("annex.not_allowed", {"reason": "consent"})


def test_files_at_risk_stay_until_somebody_lets_them_go(session: Session) -> None:
    told = person(session)
    enclosed.attach(session, told.id, pictures_made.photo(), "photograph")
    risk = Safety("careful", sections=(SectionSafety("attachments", "at_risk"),))
    set_section(session, told.id, "testimony", "safety", risk)
    editing = letters.begin(session, RecordId(told.persons[0].account), "request_ru")
    assert files(enclosures.offers(session, editing)) == [("photograph", "safety")]
    kept = [(each.record, each.section) for each in letters.assess(session, editing).at_risk]
    assert (told.id, "attachments") in kept
    released = editing.releasing(RecordId(told.id), "attachments", "they asked for it")
    assert files(enclosures.offers(session, released)) == [("photograph", "")]
    assert len(enclosures.annexes(session, with_all(session, released))) == 2


def test_a_picture_that_was_blackened_is_told_apart_from_its_original(session: Session) -> None:
    told = person(session)
    original = enclosed.attach(session, told.id, pictures_made.photo(), "photograph")
    edits = (Edit("cover", left=0, top=0, width=9, height=9),)
    enclosed.attach(
        session, told.id, pictures_made.photo(seed=9), "photograph", edits=edits, of=original.sha256
    )
    covered = [each.covered for each in enclosures.offers(session, about(session, told))]
    assert covered == [False, True, False]


def test_what_is_enclosed_follows_the_letter_and_is_listed_in_it(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = person(session)
    enclosed.attach(session, told.persons[0].account, pictures_made.face(), "portrait")
    enclosed.attach(session, told.id, pictures_made.photo(orientation=6), "photograph")
    enclosed.attach(session, told.id, papers_made.harmful()["form"], "court_paper")
    editing = with_all(session, about(session, told))
    editing = letters.reworded(session, editing)
    signed = letters.sign(session, editing)
    pdf = letters.document(session, signed.id)
    found = pages(pdf)
    first = next(number for number, words in enumerate(found) if words.startswith("Приложение 1."))
    lines = [line.strip() for words in found[:first] for line in words.splitlines()]
    assert {"1. Список лиц", "2. Портрет", "3. Фотография"} <= set(lines)
    assert "Приложение 1. Список лиц" in found[first]
    assert people_told.PERSON.split()[0] in found[first]
    assert found[first + 1].startswith("Приложение 2. Портрет")
    assert SHOWN in found[-1]
    assert all(f"из {len(found)}" in words for words in found)
    assert signed.verdict.whole_file
    assert signed.verdict.intact
    assert CAMERA.encode() not in pdf
    assert CANARY not in pdf
    assert forms.MARK.encode() in pdf
    monkeypatch.setattr(preview, "render", None)  # pages from outside are drawn by the child alone
    drawn = letters.pictures(pdf, 400)
    assert [each.width for each in drawn] == [400] * len(found)
    assert all(len(each.rgb) == each.width * each.height * 3 for each in drawn)
    assert len({each.rgb for each in drawn}) == len(found)
    assert len([*documents.printed(pdf)]) == len(found)


def test_portraits_stand_in_the_list_where_there_are_any(session: Session) -> None:
    one, other = person(session), person(session, vaults.told())
    enclosed.attach(session, one.persons[0].account, pictures_made.face(), "portrait")
    enclosed.attach(session, other.persons[0].account, pictures_made.photo()[:300], "portrait")
    editing = letters_begun.begun(
        session,
        RecordId(one.persons[0].account),
        "cover_ru",
        others=[RecordId(other.persons[0].account)],
    )
    editing = msgspec.structs.replace(editing, enclosed=(Enclosed("persons", "Список лиц"),))
    (annex,) = enclosures.annexes(session, editing)
    assert len(annex.rows) == 3
    assert [bool(each) for each in annex.portraits] == [True, False], "a broken picture is no portrait"
    image = Image.open(io.BytesIO(annex.portraits[0]))
    assert image.format == "JPEG"
    assert image.width <= 320


def test_the_earlier_letter_goes_with_the_inquiry(session: Session) -> None:
    told = person(session)
    first = letters.sign(session, about(session, told))
    enclosed.attach(session, first.id, pictures_made.paper("answer"), "answer")
    inquiry = about(session, told, template="inquiry_ru").with_basis(earlier_letter=first.id)
    offers = enclosures.offers(session, inquiry)
    assert [(each.kind, each.reason) for each in offers] == [("persons", ""), ("letter", ""), ("answer", "")]
    chosen = msgspec.structs.replace(inquiry, enclosed=(offers[1].enclosed,))
    (annex,) = enclosures.annexes(session, chosen)
    assert (annex.title, annex.kind) == ("Приложение 1. Копия предыдущего обращения", "pdf")
    assert "не заменяет" in "".join(pages(letters.pdf(session, chosen))[-first.pages :]), (
        "with what its signature shows"
    )


def test_what_is_too_large_is_said(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    told = person(session)
    enclosed.attach(session, told.id, pictures_made.photo(), "photograph")
    monkeypatch.setattr(enclosures, "SIZE_LIMIT", 100)
    with pytest.raises(AppError) as caught:
        enclosures.annexes(session, with_all(session, about(session, told)))
    assert caught.value.code == "annex.too_large"


def test_what_is_gone_is_refused(session: Session) -> None:
    told = person(session)
    kept = enclosed.attach(session, told.id, pictures_made.photo(), "photograph")
    editing = with_all(session, about(session, told))
    other = person(session, vaults.told())
    moved = msgspec.structs.replace(editing, enclosed=(Enclosed("attachment", "x", other.id, kept.blob),))
    with pytest.raises(AppError) as caught:
        enclosures.annexes(session, moved)
    assert caught.value.facts == {"reason": "hidden"}


def test_a_file_is_read_once_and_forgotten_after_a_lock(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = person(session)
    enclosed.attach(session, told.id, pictures_made.photo(), "photograph")
    editing = with_all(session, about(session, told))
    first = enclosures.annexes(session, editing)
    asked: list[int] = []

    def photograph(_content: bytes, width: int, *_: object) -> bytes:
        asked.append(width)
        return b""

    monkeypatch.setattr(picture, "photograph", photograph)
    assert enclosures.annexes(session, editing) == first
    assert asked == []
    enclosures.forget()
    enclosures.annexes(session, editing)
    assert len(asked) == 1
    enclosures.forget()
