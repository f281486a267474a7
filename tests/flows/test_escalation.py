"""A letter about an earlier letter: what the register holds of that one stands in it."""

from __future__ import annotations

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import escalation, letters, register
from kuager.flows.register import Dispatch, FollowUp
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.model.letter import Filled
from tests.support import letters_begun, people_told, vaults
from tests.support.vaults import when


def late_letter(session: Session) -> RecordId:
    """One that was to be answered by 18 November 2026; it is the 22nd."""
    told = people_told.sister()
    vaults.record(session, told)
    letter = letters.sign(session, letters_begun.begun(session, told.persons[0].account)).id
    sent = Dispatch(when("27.10.2026"), "by_hand", "ЗТ-2026-00451", when("28.10.2026"), number="АЛМ-1/2026")
    register.change(session, letter, sent, FollowUp())
    return letter


def test_the_register_speaks_in_the_next_letter(session: Session) -> None:
    earlier = late_letter(session)
    assert escalation.facts(session, earlier, "ru") == {
        "earlier_number": "АЛМ-1/2026",
        "earlier_date": "27 октября 2026 года",
        "earlier_addressee": "Министерство иностранных дел Республики Казахстан",
        "earlier_slip": "ЗТ-2026-00451, 28 октября 2026 года",
        "earlier_due": "18 ноября 2026 года",
        "earlier_reply": "Нет ответа",
        "breach": "ответ не получен в срок до 18 ноября 2026 года",
    }
    begun = escalation.begin(session, earlier, "inquiry_ru")
    first, _ = letters.open_letter(session, earlier)
    assert begun.basis.earlier_letter == earlier
    assert (begun.basis.addressee, begun.basis.kind) == ("mfa_kz", "inquiry")
    assert (begun.basis.persons, begun.basis.applicants) == (first.basis.persons, first.basis.applicants)
    words = "\n".join(block.text.replace("\u00a0", " ") for block in begun.blocks)
    for told in ("АЛМ-1/2026", "ЗТ-2026-00451", "28 октября 2026 года", "18 ноября 2026 года"):
        assert told in words
    assert {each.field for each in begun.filled} == set(escalation.facts(session, earlier, "ru"))


def test_what_somebody_filled_in_stays(session: Session) -> None:
    earlier = late_letter(session)
    begun = escalation.begin(session, earlier, "inquiry_ru")
    own = msgspec.structs.replace(begun, filled=(Filled("breach", "ответа нет"), Filled("earlier_due", "")))
    again = {each.field: each.text for each in escalation.about(session, own, earlier).filled}
    assert again["breach"] == "ответа нет"
    assert again["earlier_due"] == "18 ноября 2026 года"


def test_an_answer_is_told_as_it_came(session: Session) -> None:
    earlier = late_letter(session)
    sent = register.read_told(session, earlier).dispatch
    after = FollowUp(reply="token", reply_date=when("20.11.2026"), reply_number="05-11/77")
    register.change(session, earlier, sent, after)
    told = escalation.facts(session, earlier, "kk")
    assert told["earlier_reply"] == "Жалтарма жауап, 05-11/77, 2026 жылғы 20 қараша"
    assert told["breach"] == "жауап мерзімінен кеш берілді: 2026 жылғы 18 қараша"


def test_whoever_was_followed_up_presses_no_more(session: Session) -> None:
    earlier = late_letter(session)
    assert [entry.row.id for entry in register.pressing(session)] == [earlier]
    begun = letters_begun.let_go(session, escalation.begin(session, earlier, "complaint_ru", "prosecutor_kz"))
    assert begun.basis.addressee == "prosecutor_kz"
    later = letters.sign(session, msgspec.structs.replace(begun, risk="none known")).id
    assert register.pressing(session) == []
    assert [row.id for row in register.read(session, earlier).later] == [later]
    found = register.read(session, later).earlier
    assert found is not None
    assert found.id == earlier
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before


def test_letters_about_a_letter_are_offered_to_authorities_of_its_kind(session: Session) -> None:
    earlier = late_letter(session)
    found = escalation.choices(session, earlier)
    assert (found[0].kind, found[0].language, found[0].addressee) == ("inquiry", "ru", "mfa_kz")
    assert {each.kind for each in found} == set(escalation.KINDS)
    assert "wgeid" not in {each.addressee for each in found}
    with pytest.raises(AppError, match=r"vault\.no_record"):
        escalation.choices(session, RecordId("9" * 32))
