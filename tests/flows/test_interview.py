"""From a draft to a recorded interview, its correction, and JSON out and in."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings

from kuager.errors import AppError
from kuager.flows import interview as flow
from kuager.flows import people, review, unlock
from kuager.flows.interview import Editing
from kuager.flows.unlock import Session
from kuager.model.account import AccountSource
from kuager.model.ids import RecordId, new_record_id
from kuager.model.interview import DOCUMENT_LIMIT, PERSONS_LIMIT, Interview
from kuager.model.names import Name
from kuager.model.testimony import Contact, Narrative, Testifier
from kuager.vault import history
from kuager.vault.heads import read_heads
from tests.support import vaults
from tests.support.histories import Writer
from tests.support.made_up import interviews
from tests.support.strangers import bring_in, trust


def _with(editing: Editing, **changed: Any) -> Editing:
    return editing.with_interview(msgspec.structs.replace(editing.interview, **changed))


def _about(editing: Editing, person: str) -> Editing:
    """The same document, its first person linked to a file."""
    told = msgspec.structs.replace(editing.interview.persons[0], person=person)
    return _with(editing, persons=(told, *editing.interview.persons[1:]))


def _revisions(session: Session) -> int:
    return int(session.database.value("SELECT count(*) FROM revision"))


def test_from_a_draft_to_a_corrected_interview(session: Session) -> None:
    editing = flow.begin().with_interview(vaults.told())
    record = editing.interview.id
    flow.keep_draft(session, editing)
    (row,) = flow.drafts(session)
    assert (row.id, row.title, row.own) == (record, "31 · Гүлшара Мысалқызы", True)
    assert flow.listing(session) == []
    assert flow.open_draft(session, record) == editing

    saved = flow.save(session, flow.open_draft(session, record))
    assert (saved.id, saved.records) == (record, 3)  # the testimony, its consent, the account
    assert flow.drafts(session) == []
    assert flow.open_recorded(session, record) == saved.editing
    assert saved.editing.interview == editing.interview
    (listed,) = flow.listing(session)
    assert (listed.ticket, listed.persons, listed.consent, listed.safety) == (
        "31", "Серікбол Мысалұлы", "yes", "careful"
    )  # fmt: skip

    told = Narrative("She saw him last at the station.")
    corrected = flow.save(session, _with(saved.editing, narrative=told), "heard again on the video")
    assert corrected.records == 1
    assert flow.open_recorded(session, record).interview.narrative == told
    head = read_heads(session.database, record, "testimony").sections["narrative"][0]
    assert (head.why, head.author) == ("heard again on the video", session.member.id)
    assert vaults.found(session, "interview", "station")[0].id == record
    assert vaults.found(session, "interview", "market") == []


def test_what_is_the_same_is_not_written_again(session: Session) -> None:
    saved = flow.save(session, Editing(vaults.told()))
    before = _revisions(session)
    assert flow.save(session, saved.editing).records == 0
    assert flow.save(session, flow.open_recorded(session, saved.id), "a reason alone").records == 0
    assert _revisions(session) == before


def test_nothing_is_ever_required(session: Session) -> None:
    saved = flow.save(session, flow.begin())
    assert saved.records == 2  # that there was an interview, and a person to begin with
    assert flow.open_recorded(session, saved.id).interview == saved.editing.interview
    assert flow.listing(session)[0].person_count == 1
    bare = flow.save(session, Editing(Interview(id=new_record_id())))
    assert bare.records == 1
    assert flow.listing(session)[0].persons == ""


def test_there_is_no_such_record(session: Session) -> None:
    for act in (flow.open_recorded, flow.open_draft, flow.export_json):
        with pytest.raises(AppError) as refusal:
            act(session, new_record_id())
        assert refusal.value.code == "vault.no_record"


@settings(
    max_examples=40,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(interviews())
def test_what_was_saved_is_what_is_read(session: Session, made: Interview) -> None:
    # All examples go into one vault, so each gets ids of its own.
    record = new_record_id()
    interview = msgspec.structs.replace(
        made,
        id=record,
        check=msgspec.structs.replace(made.check, done=False),  # another member's: test_checking
        consent=made.consent and msgspec.structs.replace(made.consent, testimony=record),
        persons=tuple(msgspec.structs.replace(told, account=new_record_id()) for told in made.persons),
    )
    flow.keep_draft(session, Editing(interview))
    assert flow.open_draft(session, interview.id).interview == interview
    assert flow.save(session, Editing(interview)).editing.interview == interview
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before


# -- drafts -------------------------------------------------------------------------------------------


def test_a_draft_survives_locking_and_is_marked_as_another_members(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    session = vaults.vault(folder)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    own, discarded = Editing(vaults.told("31")), Editing(vaults.told("32"))
    flow.keep_draft(session, own)
    flow.keep_draft(session, discarded)
    flow.discard_draft(session, discarded.interview.id)
    session.lock()
    other = unlock.unlock(folder, vaults.OTHER_WORDS)
    (row,) = flow.drafts(other)
    assert (row.id, row.own) == (own.interview.id, False)
    assert flow.open_draft(other, row.id) == own
    other.lock()


def test_saving_leaves_another_members_draft_of_the_same_interview(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    session = vaults.vault(folder)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    saved = flow.save(session, Editing(vaults.told()))
    mine = _with(saved.editing, contact=Contact(phones=("+7 701",)))
    flow.keep_draft(session, mine)
    session.lock()
    other = unlock.unlock(folder, vaults.OTHER_WORDS)
    hers = _with(flow.open_recorded(other, saved.id), narrative=Narrative("Heard again."))
    flow.keep_draft(other, hers)
    assert [(row.id, row.own) for row in flow.drafts(other)] == [(saved.id, True)]
    assert flow.open_draft(other, saved.id) == hers
    flow.save(other, hers)
    assert [(row.id, row.own) for row in flow.drafts(other)] == [(saved.id, False)]
    other.lock()
    session = unlock.unlock(folder, vaults.WORDS)
    assert flow.open_draft(session, saved.id) == mine
    flow.save(session, flow.open_draft(session, saved.id))
    assert flow.drafts(session) == []
    found = flow.open_recorded(session, saved.id).interview
    assert (found.contact.phones, found.narrative.text) == (("+7 701",), "Heard again.")
    assert review.conflicts(session) == []
    session.lock()


def test_a_draft_of_a_correction_remembers_what_was_read(session: Session) -> None:
    saved = flow.save(session, Editing(vaults.told()))
    mine = _with(saved.editing, contact=Contact(phones=("+7 701 000 00 00",)))
    flow.keep_draft(session, mine)
    reopened = flow.open_draft(session, saved.id)
    flow.save(session, _with(saved.editing, narrative=Narrative("Corrected meanwhile.")))
    flow.save(session, reopened)
    found = flow.open_recorded(session, saved.id).interview
    assert (found.contact.phones, found.narrative.text) == (("+7 701 000 00 00",), "Corrected meanwhile.")
    assert review.conflicts(session) == []


def test_a_draft_that_outlived_its_saving_changes_nothing(session: Session) -> None:
    # A crash between the commit and the end of the draft leaves both.
    editing = _about(Editing(vaults.told()), new_record_id())
    flow.save(session, editing)
    before = _revisions(session)
    assert flow.save(session, editing).records == 0
    assert _revisions(session) == before


def test_a_draft_that_outlived_a_correction_does_not_undo_it(session: Session) -> None:
    editing = Editing(vaults.told())
    saved = flow.save(session, editing)
    flow.save(session, _with(saved.editing, testifier=Testifier((Name("Гүлшара Сынаққызы"),))))
    flow.save(session, editing)
    (conflict,) = review.conflicts(session)
    assert conflict.section == "testifier"
    assert len(conflict.sides) == 2


def test_autosave_comes_from_a_thread_of_its_own(session: Session) -> None:
    editing = Editing(vaults.told())
    failures: list[BaseException] = []

    def autosave() -> None:
        try:
            for number in range(20):
                flow.keep_draft(session, _with(editing, narrative=Narrative(f"version {number}")))
        except BaseException as error:  # noqa: BLE001 - handed to the test
            failures.append(error)

    thread = threading.Thread(target=autosave)
    thread.start()
    for number in range(10):
        flow.save(session, Editing(vaults.told(str(number))))
    thread.join()
    assert failures == []
    assert flow.open_draft(session, editing.interview.id).interview.narrative.text == "version 19"
    assert len(flow.listing(session)) == 10


# -- what was not read is not replaced ----------------------------------------------------------------


def test_two_editors_of_different_sections_do_not_meet(session: Session) -> None:
    saved = flow.save(session, Editing(vaults.told()))
    flow.save(session, _with(saved.editing, testifier=Testifier((Name("Гүлшара Сынаққызы"),))))
    flow.save(session, _with(saved.editing, narrative=Narrative("Heard again.")))
    found = flow.open_recorded(session, saved.id).interview
    assert found.testifier.names[0].text == "Гүлшара Сынаққызы"
    assert found.narrative.text == "Heard again."
    assert review.conflicts(session) == []


def test_a_section_filled_in_meanwhile_stays_beside(session: Session) -> None:
    saved = flow.save(session, Editing(msgspec.structs.replace(vaults.told(), narrative=Narrative())))
    flow.save(session, _with(saved.editing, narrative=Narrative("One told it so.")))
    flow.save(session, _with(saved.editing, narrative=Narrative("The other so.")))
    (conflict,) = review.conflicts(session)
    assert {side.section.text for side in conflict.sides} == {"One told it so.", "The other so."}  # type: ignore[union-attr]


def test_a_section_too_large_is_refused_and_nothing_half_saved(session: Session) -> None:
    editing = _with(Editing(vaults.told()), contact=Contact(phones=("7" * (1 << 20),)))
    flow.keep_draft(session, editing)
    with pytest.raises(AppError) as refusal:
        flow.save(session, editing)
    assert refusal.value.code == "record.too_long"
    assert _revisions(session) == 0
    assert not flow.listing(session)
    assert not people.listing(session)
    assert flow.open_draft(session, editing.interview.id) == editing


@pytest.fixture
def newer(session: Session, monkeypatch: pytest.MonkeyPatch) -> RecordId:
    """An interview whose contact and consent a newer program wrote."""
    saved = flow.save(session, Editing(vaults.told()))
    assert saved.editing.interview.consent is not None
    with monkeypatch.context() as patch:
        patch.setattr(history, "SCHEMA", 2)
        agreed = msgspec.structs.replace(saved.editing.interview.consent, remarks="in a newer way")
        flow.save(session, _with(saved.editing, contact=Contact(phones=("+7 702",)), consent=agreed))
    return saved.id


def test_a_section_of_a_newer_program_is_left_as_it_is(session: Session, newer: RecordId) -> None:
    editing = flow.open_recorded(session, newer)
    assert editing.interview.contact == Contact()
    assert editing.interview.consent is None
    assert flow.listing(session)[0].consent == ""  # what we cannot read we do not act on
    before = _revisions(session)
    assert flow.save(session, editing).records == 0
    assert _revisions(session) == before
    flow.save(session, _with(editing, narrative=Narrative("Heard again.")))
    assert review.conflicts(session) == []


def test_what_is_typed_over_a_section_of_a_newer_program_stands_beside_it(
    session: Session, newer: RecordId
) -> None:
    editing = flow.open_recorded(session, newer)
    flow.save(session, _with(editing, contact=Contact(phones=("+7 703",))))
    (conflict,) = review.conflicts(session)
    assert [side.section for side in conflict.sides].count(None) == 1
    again = flow.open_recorded(session, newer)
    assert again.interview.contact.phones == ("+7 703",)
    # The readable side was shown, so that is the one replaced.
    flow.save(session, _with(again, contact=Contact(phones=("+7 704",))))
    (conflict,) = review.conflicts(session)
    assert len(conflict.sides) == 2


# -- the person an account is about -------------------------------------------------------------------


def test_an_account_is_linked_to_a_file_and_parted_again(session: Session) -> None:
    first = vaults.record(session, vaults.told())
    person = first.persons[0].account
    second = _about(Editing(vaults.told("32", "Дина Сынаққызы", "Серік Мысалұлы")), person)
    saved = flow.save(session, second)
    assert saved.records == 4  # the decision is a record of its own
    assert saved.editing.interview.persons[0].person == person
    (row,) = people.listing(session)
    assert (row.id, row.accounts) == (person, 2)
    assert flow.save(session, saved.editing).records == 0
    assert flow.save(session, _about(saved.editing, ""), "another father").records == 1
    assert [row.accounts for row in people.listing(session)] == [1, 1]


def test_a_decision_made_while_the_interview_was_open_is_not_undone(session: Session) -> None:
    first = vaults.record(session, vaults.told())
    saved = flow.save(session, Editing(vaults.told("32", "Дина Сынаққызы", "Серік Мысалұлы")))
    account, person = saved.editing.interview.persons[0].account, first.persons[0].account
    people.join(session, account, person, "same mother")
    flow.save(session, _with(saved.editing, narrative=Narrative("Heard again.")))
    (row,) = people.listing(session)
    assert row.accounts == 2


def test_two_decisions_about_one_account_are_a_conflict(session: Session) -> None:
    first, other = vaults.record(session, vaults.told("31")), vaults.record(session, vaults.told("32"))
    saved = flow.save(session, Editing(vaults.told("33")))
    account = saved.editing.interview.persons[0].account
    people.join(session, account, first.persons[0].account, "same mother")
    flow.save(session, _about(saved.editing, other.persons[0].account))
    (conflict,) = review.conflicts(session)
    assert (conflict.kind, conflict.section) == ("link", "link")


def test_the_one_who_speaks_is_known_from_an_earlier_interview(session: Session) -> None:
    first = vaults.record(session, vaults.told())
    second = msgspec.structs.replace(vaults.told("32"), witness=first.id)
    saved = flow.save(session, Editing(second))
    assert saved.editing.interview.witness == first.id
    assert flow.save(session, saved.editing).records == 0
    again = flow.import_json(session, flow.export_json(session, second.id))
    assert (again.records, again.editing.interview.witness) == (0, first.id)
    own = _with(again.editing, witness="")
    assert flow.save(session, own, "a namesake").records == 1
    assert flow.open_recorded(session, second.id).interview.witness == ""


def test_a_file_that_went_on_elsewhere_is_no_new_decision(session: Session) -> None:
    first, other = vaults.record(session, vaults.told("31")), vaults.record(session, vaults.told("32"))
    person, third = first.persons[0].account, other.persons[0].account
    saved = flow.save(session, _about(Editing(vaults.told("33")), person))
    people.join(session, person, third, "same mother")
    narrative = Narrative("Heard again.")
    assert flow.save(session, _with(saved.editing, narrative=narrative)).records == 1  # the testimony alone
    opened = flow.open_recorded(session, saved.id)
    assert opened.interview.persons[0].person == third
    assert flow.save(session, opened).records == 0
    assert flow.save(session, _about(opened, person)).records == 0  # the same file by another name


# -- JSON ---------------------------------------------------------------------------------------------


def test_json_carries_an_interview_to_another_vault(session: Session, tmp_path: Path) -> None:
    recorded = vaults.record(session, vaults.told())
    document = flow.export_json(session, recorded.id)
    other = vaults.vault(tmp_path / "other", "Saule")
    saved = flow.import_json(other, document)
    assert (saved.id, saved.records) == (recorded.id, 3)
    assert flow.export_json(other, recorded.id) == document
    assert flow.import_json(other, document).records == 0
    assert flow.import_json(session, document).records == 0
    assert flow.listing(other)[0].testifier == flow.listing(session)[0].testifier
    other.lock()


def test_a_document_of_a_known_id_is_a_correction(session: Session) -> None:
    recorded = vaults.record(session, vaults.told())
    plain = json.loads(flow.export_json(session, recorded.id))
    plain["session"]["ticket"] = "77"
    assert flow.import_json(session, json.dumps(plain).encode()).records == 1
    (row,) = flow.listing(session)
    assert (row.ticket, row.conflicts) == ("77", 0)


def test_a_document_that_names_no_person_leaves_a_decision_alone(session: Session) -> None:
    first, second = vaults.record(session, vaults.told()), vaults.record(session, vaults.told("32"))
    document = flow.export_json(session, second.id)
    person = first.persons[0].account
    people.join(session, second.persons[0].account, person, "same mother")
    assert flow.import_json(session, document).records == 0
    assert people.listing(session)[0].accounts == 2
    named = json.loads(flow.export_json(session, second.id))
    assert named["persons"][0]["person"] == person
    assert flow.import_json(session, json.dumps(named).encode()).records == 0


def test_a_document_links_to_an_existing_person(session: Session) -> None:
    first = vaults.record(session, vaults.told())
    person = first.persons[0].account
    document = {"id": "e" * 32, "persons": [{"account": "f" * 32, "person": person}]}
    flow.import_json(session, json.dumps(document).encode())
    assert [(row.id, row.accounts) for row in people.listing(session)] == [(person, 2)]
    assert flow.import_json(session, json.dumps(document).encode()).records == 0


def test_a_document_cannot_take_an_account_from_its_interview(session: Session) -> None:
    recorded = vaults.record(session, vaults.told())
    account = recorded.persons[0].account
    document = {"id": "e" * 32, "persons": [{"account": account, "relation": "neighbour"}]}
    before = _revisions(session)
    with pytest.raises(AppError) as refusal:
        flow.import_json(session, json.dumps(document).encode())
    assert refusal.value.code == "input.malformed"
    assert _revisions(session) == before
    assert [row.id for row in flow.listing(session)] == [recorded.id]


def test_a_wrong_document_changes_nothing(session: Session) -> None:
    for content in (b"", b"{}", b"[" * 9999, b'{"id": "x"}', b'{"id": "%s", "format": 2}' % (b"e" * 32)):
        with pytest.raises(AppError):
            flow.import_json(session, content)
    assert _revisions(session) == 0


def test_a_draft_of_any_interview_that_was_brought_in_can_be_opened_again(session: Session) -> None:
    stranger = Writer()
    trust(session, stranger)
    talk = RecordId("f" * 32)
    stranger.save(talk, "testimony", {"narrative": Narrative("ж" * 500_000)})
    for number in range(PERSONS_LIMIT + 1):
        stranger.save(RecordId(f"{number:032x}"), "account", {"source": AccountSource(talk)})
    bring_in(session, stranger.export())
    editing = flow.open_recorded(session, talk)
    assert len(editing.interview.persons) == PERSONS_LIMIT + 1
    long = "ж" * DOCUMENT_LIMIT
    changed = editing.with_interview(msgspec.structs.replace(editing.interview, narrative=Narrative(long)))
    flow.keep_draft(session, changed)
    assert flow.open_draft(session, talk) == changed
