"""A person's page puts accounts side by side; whose they are is decided, undone, and travels."""

from __future__ import annotations

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import interview as recording
from kuager.flows import letters, people, review
from kuager.flows.people import PersonRow
from kuager.flows.unlock import Session
from kuager.model.account import AccountNames, AccountSource, Events
from kuager.model.event import Event
from kuager.model.ids import RecordId, link_id, new_record_id
from kuager.model.interview import Interview
from kuager.model.letter import LetterBasis
from kuager.model.names import Name
from kuager.model.person import Link, PersonFile
from kuager.model.section import Section
from kuager.model.source import SourceText
from kuager.model.testimony import Safety, Testifier
from kuager.vault.history import Change
from tests.support import people_told, vaults
from tests.support.vaults import when


def _write(session: Session, record: RecordId, kind: str, **sections: Section) -> None:
    session.history.save([Change(record, kind, sections)], session.member.id, session.clock())


def _statement(session: Session, level: str = "") -> RecordId:
    """What an official said, as a source of its own; gives the account."""
    source, account = new_record_id(), new_record_id()
    _write(
        session, source, "source", source=SourceText("official_statement", "An invented office", when("2020"))
    )
    if level:
        _write(session, source, "source", safety=Safety(level))
    _write(
        session,
        account,
        "account",
        source=AccountSource(source, connection="official"),
        names=AccountNames((Name("赛力克波力"),)),
        events=Events((Event("sentence", when("2018"), sentence="15 years"),)),
    )
    return account


def _row(session: Session, person: str) -> PersonRow:
    return next(row for row in people.listing(session) if row.id == person)


def test_a_page_has_a_column_for_each_account_and_a_row_for_each_fact(session: Session) -> None:
    person = people_told.three_accounts(session)
    page = people.page(session, RecordId(person))
    assert page.name == people_told.PERSON
    assert [column.mark for column in page.columns] == ["A", "B", "C"]
    assert {column.speaker: column.ticket for column in page.columns} == {
        "Гүлшара Мысалқызы": "31", "Дина Сынаққызы": "12", "Оразгүл Сынаққызы": "7"
    }  # fmt: skip
    assert all(column.source_kind == "testimony" and column.date for column in page.columns)
    place = {column.ticket: number for number, column in enumerate(page.columns)}
    told = {fact.code: fact for fact in page.facts}
    assert told["sentence"].values[place["31"]] == "9 years"
    assert told["sentence"].values[place["7"]] == "15 years"
    assert told["sentence"].values[place["12"]] == ""
    assert told["taken"].values[place["31"]] == "spring 2018"
    assert told["taken_place"].values[place["31"]] == "his home"
    assert told["sentence"].differs
    assert not told["sex"].differs
    assert not told["birth"].differs  # "about 1968" and a day of 1968
    assert not told["names"].differs
    assert page.row.accounts == 3
    assert page.row.contradictions == sum(fact.differs for fact in page.facts) > 0


def test_spellings_come_with_their_script_and_the_shown_one_first(session: Session) -> None:
    page = people.page(session, RecordId(people_told.three_accounts(session)))
    assert page.spellings[0] == (people_told.PERSON, "Cyrl")
    assert {("سەرىكبول مىسالۇلى", "Arab"), ("赛力克波力", "Hani"), ("Serikbol Mysal", "Latn")} <= set(
        page.spellings
    )
    assert len(set(page.spellings)) == len(page.spellings)


def test_the_timeline_runs_in_order_and_names_its_sources(session: Session) -> None:
    page = people.page(session, RecordId(people_told.three_accounts(session)))
    # A year stands before the months in it.
    assert [(entry.event.kind, entry.event.happened.told) for entry in page.timeline] == [
        ("passport_taken", "May 2017"),
        ("sentence", "2018"),
        ("sentence", "2018"),
        ("detention_centre", "spring 2018"),
        ("detention_centre", "April 2018"),
        ("prison", "March 2021"),
        ("threat_to_family", "2 November 2026"),
    ]
    marks = {column.account: column.mark for column in page.columns}
    assert all(marks[entry.account] == entry.marks for entry in page.timeline)
    assert page.status is not None
    assert (page.status.code, page.row.status) == ("in_prison", "in_prison")
    assert page.row.status_account == page.status.account


def test_a_statement_of_an_office_is_a_source_too(session: Session) -> None:
    interview = vaults.record(session, vaults.told())
    person, account = interview.persons[0].account, _statement(session)
    assert len(people.listing(session)) == 2
    people.join(session, account, person, "the ambassador named the village")
    page = people.page(session, person)
    column = next(column for column in page.columns if column.account == account)
    assert (column.source_kind, column.speaker, column.relation, column.ticket, column.date) == (
        "official_statement", "An invented office", "official", "", "2020"
    )  # fmt: skip
    sentence = next(fact for fact in page.facts if fact.code == "sentence")
    assert sentence.differs
    assert set(sentence.values) == {"9 years", "15 years"}


def test_there_is_no_such_person_or_account(session: Session) -> None:
    interview = vaults.record(session, vaults.told())
    account, nobody = interview.persons[0].account, new_record_id()
    for act in (
        lambda: people.page(session, nobody),
        lambda: people.join(session, account, nobody, "a mistake"),
        lambda: people.join(session, nobody, account, "a mistake"),
        lambda: people.part(session, nobody, "a mistake"),
    ):
        with pytest.raises(AppError) as refusal:
            act()
        assert refusal.value.code == "vault.no_record"
    assert people.listing(session)[0].accounts == 1


def test_joining_is_a_reversible_record_that_says_why(session: Session) -> None:
    first, second = vaults.record(session, vaults.told()), vaults.record(session, vaults.told("32"))
    account, person = second.persons[0].account, first.persons[0].account
    people.join(session, account, person, "same mother")
    people.part(session, account, "another father")
    people.join(session, account, person, "the same after all")
    rows = session.database.rows(
        "SELECT s.content FROM record d JOIN section s ON s.record=d.n WHERE d.id=? ORDER BY s.n",
        (link_id(account),),
    )
    assert [msgspec.json.decode(content, type=Link).reason for (content,) in rows] == [
        "same mother", "another father", "the same after all"
    ]  # fmt: skip
    assert review.conflicts(session) == []
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before
    assert _row(session, person).accounts == 2


def test_a_file_that_nobody_is_in_is_gone_and_comes_back(session: Session) -> None:
    first, second = vaults.record(session, vaults.told()), vaults.record(session, vaults.told("32"))
    own, other = first.persons[0].account, second.persons[0].account
    people.join(session, own, other, "same mother")
    assert [row.id for row in people.listing(session)] == [other]
    assert vaults.found(session, "person", "мысал") == people.listing(session)
    people.part(session, own, "another father")
    assert {row.id for row in people.listing(session)} == {own, other}


def test_a_link_record_under_another_id_decides_nothing(session: Session) -> None:
    first, second = vaults.record(session, vaults.told()), vaults.record(session, vaults.told("32"))
    forged = Link(account=second.persons[0].account, person=first.persons[0].account)
    _write(session, new_record_id(), "link", link=forged)
    assert [row.accounts for row in people.listing(session)] == [1, 1]
    session.rebuild()
    assert [row.accounts for row in people.listing(session)] == [1, 1]


@pytest.mark.parametrize(
    ("levels", "level"),
    [
        (("open",), "open"),
        (("open", "open"), "open"),
        (("open", "careful"), "careful"),
        (("at_risk", "open"), "at_risk"),
        (("of_another_office",), "at_risk"),  # what we do not know counts as the strictest
    ],
)
def test_a_file_is_as_safe_as_its_strictest_source(
    session: Session, levels: tuple[str, ...], level: str
) -> None:
    told: list[Interview] = []
    for each in levels:
        interview = msgspec.structs.replace(vaults.told(), safety=Safety(each))
        told.append(vaults.record(session, interview))
        people.join(session, interview.persons[0].account, told[0].persons[0].account, "same mother")
    person = told[0].persons[0].account
    assert _row(session, person).safety == level
    _write(session, person, "person", safety=Safety("at_risk"))
    assert _row(session, person).safety == "at_risk"


def test_an_account_without_its_source_counts_as_careful(session: Session) -> None:
    account = new_record_id()
    _write(
        session, account, "account", source=AccountSource(new_record_id()), names=AccountNames((Name("А"),))
    )
    assert _row(session, account).safety == "careful"
    assert _row(session, _statement(session, "open")).safety == "open"


def test_remarks_on_a_file_are_found(session: Session) -> None:
    person = vaults.record(session, vaults.told()).persons[0].account
    _write(session, person, "person", file=PersonFile("asked about by a lawyer"))
    assert [row.id for row in vaults.found(session, "person", "lawyer")] == [person]


def test_lists_of_letters_follow_a_corrected_name(session: Session) -> None:
    interview = vaults.record(session, vaults.told())
    other = vaults.record(session, vaults.told("32", person="Серік Сынақұлы"))
    person = interview.persons[0].account
    letter = new_record_id()
    basis = LetterBasis(
        "mfa", "request", "kk", "mfa-request-kk", 1, (interview.id,), (person,), when("22.11.2026")
    )
    _write(session, letter, "letter", letter=basis)
    assert _row(session, person).letters == 1

    saved = recording.open_recorded(session, interview.id)
    told = msgspec.structs.replace(
        saved.interview.persons[0], names=AccountNames((Name("Серікбол Түзетілгенұлы"),))
    )
    changed = msgspec.structs.replace(
        saved.interview, testifier=Testifier((Name("Гүлшара Түзетілгенқызы"),)), persons=(told,)
    )
    recording.save(session, saved.with_interview(changed))
    (row,) = people.page(session, person).letters
    assert (row.persons, row.applicant) == ("Серікбол Түзетілгенұлы", "Гүлшара Түзетілгенқызы")
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before

    # The letter turns out to be about the other one: neither file keeps a wrong count.
    moved = msgspec.structs.replace(basis, persons=(other.persons[0].account,))
    _write(session, letter, "letter", letter=moved)
    assert (_row(session, person).letters, _row(session, other.persons[0].account).letters) == (0, 1)
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before


def test_marks_go_on_after_z(session: Session) -> None:
    first = vaults.record(session, vaults.told("0"))
    person = first.persons[0].account
    for number in range(1, 28):
        other = vaults.record(session, vaults.told(str(number)))
        people.join(session, other.persons[0].account, person, "same mother")
    marks = [column.mark for column in people.page(session, person).columns]
    assert marks[:2] + marks[25:] == ["A", "B", "Z", "AA", "AB"]


def test_letters_follow_a_file_that_is_joined_to_another(session: Session) -> None:
    first, second = vaults.record(session, vaults.told()), vaults.record(session, vaults.told("32"))
    person, other = first.persons[0].account, second.persons[0].account
    editing = letters.begin(session, other, "request_ru")
    letters.sign(session, msgspec.structs.replace(editing, risk="none known"))
    people.join_files(session, person, other, "same mother")
    assert [row.letters for row in people.listing(session)] == [1]
    assert len(people.page(session, person).letters) == 1
    assert letters.listing(session)[0].persons == people.listing(session)[0].name
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before
    people.part(session, other, "another mother")
    assert {row.id: row.letters for row in people.listing(session)} == {person: 0, other: 1}


def test_parting_the_account_a_file_is_named_after_gathers_the_others(session: Session) -> None:
    accounts = [vaults.record(session, vaults.told(str(n))).persons[0].account for n in (31, 32, 33)]
    for other in accounts[1:]:
        people.join_files(session, accounts[0], other, "same mother")
    assert [row.accounts for row in people.listing(session)] == [3]
    rest = people.part(session, accounts[0], "another mother")
    assert {row.id: row.accounts for row in people.listing(session)} == {accounts[0]: 1, rest: 2}


def _three(session: Session) -> list[RecordId]:
    return [vaults.record(session, vaults.told(str(n))).persons[0].account for n in (31, 32, 33)]


def test_who_is_joined_brings_along_whom_he_was_joined_with(session: Session) -> None:
    one, two, three = _three(session)
    assert people.join(session, one, two, "same mother") == two
    assert people.join(session, two, three, "same father") == three
    assert {row.id: row.accounts for row in people.listing(session)} == {three: 3}
    revisions = session.database.value("SELECT count(*) FROM revision")
    assert people.join_files(session, one, three, "said once more") == three
    assert session.database.value("SELECT count(*) FROM revision") == revisions


def test_the_one_between_two_leaves_and_the_two_stay_together(session: Session) -> None:
    one, two, three = _three(session)
    people.join(session, one, two, "same mother")
    people.join(session, two, three, "same father")
    assert people.part(session, two, "another house") == three
    assert {row.id: row.accounts for row in people.listing(session)} == {two: 1, three: 2}
    assert people.part(session, two, "alone already") == two


def test_leaving_a_ring_keeps_the_others_together(session: Session) -> None:
    one, two, three = sorted(_three(session))
    for node, person in ((one, two), (two, three), (three, one)):
        link = Link(account=node, person=person)
        _write(session, link_id(node), "link", link=link)
    assert [row.accounts for row in people.listing(session)] == [3]
    for leaving in (two, one):
        people.part(session, leaving, "another house")
        people.join(session, leaving, three, "the same after all")
    rest = people.part(session, one, "another house")
    assert {row.id: row.accounts for row in people.listing(session)} == {one: 1, rest: 2}


def test_a_testifier_is_joined_to_a_person_and_parted_again(session: Session) -> None:
    first, second = vaults.record(session, vaults.told()), vaults.record(session, vaults.told("32"))
    person = first.persons[0].account
    assert people.join(session, second.id, first.id, "the same woman") == first.id
    assert people.join(session, first.id, person, "he was set free and speaks himself") == person
    assert recording.open_recorded(session, second.id).interview.witness == person
    assert [row.accounts for row in people.listing(session) if row.id == person] == [1]
    assert people.part(session, first.id, "a namesake") == person
    assert recording.open_recorded(session, first.id).interview.witness == ""
    assert recording.open_recorded(session, second.id).interview.witness == person
