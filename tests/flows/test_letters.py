"""Letters: what may be said, what stands in the way, and what became of them; nobody's words are lost."""

from __future__ import annotations

import re
import threading
from pathlib import Path

import msgspec
import pytest
from cryptography import x509

from kuager.errors import AppError
from kuager.flows import exchange, letter_facts, letters, people, signers, trust, unlock, vocabularies
from kuager.flows import interview as recording
from kuager.flows.letters import LetterEditing, Verdict
from kuager.flows.unlock import Session
from kuager.letters.content import StepFacts
from kuager.model.account import Identity
from kuager.model.consent import Grant
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from kuager.model.letter import WordedBlock
from kuager.model.place import Place
from kuager.model.status import EventRules
from kuager.model.steps import Reprisal, Reprisals, Step, Steps
from kuager.vault import listing as lists
from tests.support import letters_begun, people_told, vaults


def two_sources(session: Session) -> tuple[RecordId, Interview]:
    """A person with two sources who both agreed; the second one is given too."""
    first, second = people_told.sister(), people_told.cousin()
    for each in (first, second):
        vaults.record(session, each)
    person = first.persons[0].account
    people.join(session, second.persons[0].account, person, "the sister said so")
    return person, second


def begun(session: Session, person: RecordId) -> LetterEditing:
    """A letter in the name of whose account the person is called after."""
    applicant = lists.source_of(session.database, person)
    assert applicant is not None
    return letters_begun.begun(session, person, applicants=(applicant,))


def answer(session: Session, interview: Interview, given: str) -> None:
    """Somebody answers anew whether Kazakh authorities may hear of it."""
    editing = recording.open_recorded(session, interview.id)
    assert editing.interview.consent is not None
    consent = msgspec.structs.replace(editing.interview.consent, grants=(Grant("kz_authorities", given),))
    recording.save(
        session, editing.with_interview(msgspec.structs.replace(editing.interview, consent=consent))
    )


def blocking(session: Session, editing: LetterEditing) -> list[str]:
    return [each.code for each in letters.assess(session, editing).obstacles if each.blocking]


def test_a_letter_says_whose_words_it_holds(session: Session) -> None:
    person, second = two_sources(session)
    editing = begun(session, person)
    assert set(editing.basis.accounts) == {person, second.persons[0].account}
    assert blocking(session, editing) == []


@pytest.mark.parametrize("given", ["withdrawn", "no", "ask_again", "an answer of a later program"])
def test_words_that_were_taken_back_are_not_signed(session: Session, given: str) -> None:
    person, second = two_sources(session)
    editing = begun(session, person)
    assert "15 years" in " ".join(block.text for block in editing.blocks)
    answer(session, second, given)
    assert blocking(session, editing) == ["taken_back"]
    with pytest.raises(AppError, match=r"letter\.not_ready"):
        letters.sign(session, editing)
    assert letters.listing(session) == []

    anew = letters.reworded(session, editing)
    assert blocking(session, anew) == []
    assert "15 years" not in " ".join(block.text for block in anew.blocks)


def test_what_the_family_did_is_told_by_the_applicant_alone(session: Session) -> None:
    person, second = two_sources(session)
    own = recording.open_recorded(session, begun(session, person).basis.applicants[0])
    other = recording.open_recorded(session, second.id)
    for editing, office in ((own, "Сынақ министрлігі"), (other, "Мысал консулдығы")):
        told = Steps((Step("appeal", to_whom=office, number="Т-7"), Step("un_body", to_whom="a group")))
        changed = msgspec.structs.replace(editing.interview, steps=told)
        recording.save(session, editing.with_interview(changed))
    words = " ".join(block.text for block in begun(session, person).blocks)
    assert "письменное обращение, Сынақ министрлігі, № Т-7" in words
    assert "Мысал консулдығы" not in words, "another family's steps would show who it is"
    assert "a group" not in words, "an office is told of offices only"

    letter = begun(session, person)
    facts = letter_facts.gather(session, letter, letter_facts.find(session, letter), "ru")
    assert [(step.kind, step.official) for step in facts.steps] == [
        ("Письменное обращение", True),
        ("Обращение в орган ООН", False),
    ]
    answer(session, own.interview, "ask_again")
    facts = letter_facts.gather(session, letter, letter_facts.find(session, letter), "ru")
    assert facts.steps == (), "without consent nothing is told"


def test_incidents_against_a_family_are_told_before_its_words_are_used(session: Session) -> None:
    person, second = two_sources(session)
    editing = begun(session, person)
    assert "reprisals" not in [each.code for each in letters.assess(session, editing).obstacles]
    told = recording.open_recorded(session, second.id)
    incidents = Reprisals((Reprisal("threat_call"), Reprisal("questioned")))
    recording.save(session, told.with_interview(msgspec.structs.replace(told.interview, reprisals=incidents)))
    found = {each.code: each for each in letters.assess(session, editing).obstacles}
    assert (found["reprisals"].blocking, found["reprisals"].facts) == (False, {"count": 2})
    answer(session, second, "no")
    assert "reprisals" not in [each.code for each in letters.assess(session, editing).obstacles]


def test_why_nothing_was_done_and_what_no_list_knows_are_told_in_their_words() -> None:
    blank = Interview.blank()
    steps = Steps((Step("other", what="asked the elders", answer="nothing"),), "fear")
    facts = letter_facts.told(
        msgspec.structs.replace(blank, steps=steps), EventRules.of(vocabularies.load()), "ru"
    )
    assert facts.no_steps == "fear"
    assert facts.steps == (StepFacts("asked the elders", answer="nothing"),)


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (Place("Құлжа", "654021"), "Құлжа (Ghulja County, Ili Prefecture)"),
        (Place("Мысал ауылы"), "Мысал ауылы"),
        (Place("", "654021"), "Ghulja County, Ili Prefecture"),
        (Place("Мысал", "1"), "Мысал"),
        (Place(), ""),
    ],
)
def test_a_place_that_was_chosen_is_told_in_the_letters_language(place: Place, said: str) -> None:
    sister = people_told.sister()
    person = msgspec.structs.replace(sister.persons[0], identity=Identity(origin=place))
    interview = msgspec.structs.replace(sister, persons=(person,))
    facts = letter_facts.told(interview, EventRules.of(vocabularies.load()), "en")
    assert facts.persons[0].origin == said


def test_words_of_somebody_who_turned_out_to_be_another_are_not_signed(session: Session) -> None:
    person, second = two_sources(session)
    editing = begun(session, person)
    people.part(session, second.persons[0].account, "another mother")
    assert blocking(session, editing) == ["taken_back"]
    assert blocking(session, letters.reworded(session, editing)) == []


def test_a_block_of_an_unknown_role_is_a_paragraph(session: Session) -> None:
    person, _ = two_sources(session)
    editing = begun(session, person)
    strange = msgspec.structs.replace(editing, blocks=(WordedBlock("seal_of_a_later_program", "Сынақ"),))
    plain = msgspec.structs.replace(editing, blocks=(WordedBlock("paragraph", "Сынақ"),))
    assert len(letters.pdf(session, strange)) == len(letters.pdf(session, plain))


def test_signing_leaves_another_members_unsaved_words_alone(tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    person, _ = two_sources(session)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    editing = begun(session, person)
    letters.keep_draft(session, editing, "hers")
    session.lock()

    session = unlock.unlock(tmp_path / "vault", vaults.OTHER_WORDS)
    (draft,) = letters.drafts(session)
    letters.sign(session, letters.open_draft(session, draft[0]))
    assert letters.open_draft(session, editing.letter) == editing
    session.lock()

    session = unlock.unlock(tmp_path / "vault", vaults.WORDS)
    letters.sign(session, editing)
    assert letters.drafts(session) == []
    session.lock()


def test_a_letter_from_elsewhere_is_looked_at_without_writing(session: Session, tmp_path: Path) -> None:
    other = vaults.vault(tmp_path / "other")
    person, _ = two_sources(other)
    pdf = letters.document(other, letters.sign(other, begun(other, person)).id)
    assert trust.verify(other, pdf).good
    other.lock()

    found: list[Verdict] = []
    before = session.database.rows("SELECT name FROM secret")
    reading = threading.Thread(target=lambda: found.append(trust.verify(session, pdf)))
    reading.start()
    reading.join()
    (verdict,) = found
    assert (verdict.intact, verdict.valid, verdict.whole_file, verdict.trusted) == (True, True, True, False)
    assert session.database.rows("SELECT name FROM secret") == before


def test_a_certificate_tells_nothing_of_the_machine(session: Session) -> None:
    name = x509.load_pem_x509_certificate(signers.certificate(session)).subject.rfc4514_string()
    assert re.fullmatch(r"CN=Kuager [0-9a-f]{8}", name)
    digits = name.removeprefix("CN=Kuager ")
    for told in (exchange.own_fingerprint(session), session.origin_key.public.fingerprint()):
        assert digits not in told.replace(" ", "")
    assert digits not in session.history.origin
