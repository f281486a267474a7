"""Other sources: drafts, saving, correcting, beside what families tell; hidden, erased, found, exported."""

from __future__ import annotations

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import custody, erasure, family, people, records, retraction, search, sources
from kuager.flows.search import Filters, Query
from kuager.flows.sources import Editing
from kuager.flows.unlock import Session
from kuager.model import source_document
from kuager.model.account import Events
from kuager.model.event import Event
from kuager.model.ids import RecordId
from kuager.model.names import Name
from kuager.model.source_document import SourceDocument
from kuager.model.testimony import Safety
from kuager.vault.projections import rebuild
from tests.support import sources_told, vaults
from tests.support.sources_told import SAID


def _saved(session: Session, document: SourceDocument) -> SourceDocument:
    return sources.save(session, Editing(document)).editing.document


def test_what_was_typed_is_a_draft_until_it_is_saved(session: Session) -> None:
    editing = sources.begin(session)
    document = msgspec.structs.replace(editing.document, source=SAID)
    sources.keep_draft(session, editing.with_document(document))
    (draft,) = sources.drafts(session)
    assert draft.id == document.id
    assert draft.title == "Answer to a newspaper · Embassy of an invented country · February 2020"
    again = sources.open_draft(session, draft.id)
    assert again.document == document
    sources.save(session, again)
    assert sources.drafts(session) == []
    assert sources.open_recorded(session, document.id).document.source == SAID


def test_a_source_without_anything_but_its_kind_is_recorded(session: Session) -> None:
    blank = sources.begin(session)
    saved = sources.save(session, blank)
    (row,) = sources.listing(session)
    assert row.id == saved.id
    assert (row.title, row.author, row.persons) == ("", "", "")


def test_the_line_of_a_source_tells_who_said_what_when_of_whom(session: Session) -> None:
    document = _saved(session, sources_told.told(level="at_risk"))
    (row,) = sources.listing(session)
    assert (row.id, row.kind, row.author, row.date) == (document.id, SAID.kind, SAID.author, "February 2020")
    assert (row.persons, row.person_count, row.safety) == ("Сериккали Мысалулы", 1, "at_risk")


def test_an_undated_source_stands_at_its_publication(session: Session) -> None:
    undated = msgspec.structs.replace(SAID, date=type(SAID.date)())
    _saved(session, msgspec.structs.replace(sources_told.told(), source=undated))
    assert sources.listing(session)[0].date == "3 March 2020"


def test_what_a_source_says_stands_beside_the_family(session: Session) -> None:
    interview = vaults.record(session, vaults.told())
    file = RecordId(interview.persons[0].account)
    document = _saved(session, sources_told.told(file=file))
    page = people.page(session, file)
    assert {column.source_kind for column in page.columns} == {"testimony", "official_statement"}
    (other,) = (column for column in page.columns if column.source == document.id)
    assert (other.speaker, other.date) == (SAID.author, "February 2020")
    (sentence,) = (fact for fact in page.facts if fact.code == "sentence")
    assert sentence.differs
    assert {"9 years", "15 years"} <= set(sentence.values)
    assert page.row.contradictions >= 1


def test_a_source_tells_of_several_persons_known_and_new(session: Session) -> None:
    file = RecordId(vaults.record(session, vaults.told()).persons[0].account)
    first = sources_told.told(file=file)
    second = sources_told.told(person="Айдана Мысалқызы")
    document = _saved(session, msgspec.structs.replace(first, persons=(*first.persons, *second.persons)))
    assert sources.listing(session)[0].persons == "Сериккали Мысалулы, Айдана Мысалқызы"
    assert len(people.listing(session)) == 2
    assert document.persons[0].person == file
    assert document.persons[1].person == ""


def test_a_source_begins_with_a_file_that_is_there(session: Session) -> None:
    file = RecordId(vaults.record(session, vaults.told()).persons[0].account)
    assert sources.begin(session, file).document.persons[0].person == file
    with pytest.raises(AppError, match=r"vault\.no_record"):
        sources.begin(session, RecordId("9" * 32))


def test_only_what_changed_is_written_and_with_its_reason(session: Session) -> None:
    document = _saved(session, sources_told.told())
    assert sources.save(session, sources.open_recorded(session, document.id)).records == 0
    better = msgspec.structs.replace(SAID, author="Consulate of an invented country")
    assert sources.correct(session, document.id, better, "misread").records == 1
    assert sources.open_recorded(session, document.id).document.source == better
    with pytest.raises(AppError, match=r"review\.no_reason"):
        sources.correct(session, document.id, SAID, "  ")


def test_two_writings_of_a_source_are_a_conflict_that_lists_count(session: Session) -> None:
    document = _saved(session, sources_told.told())
    one = sources.open_recorded(session, document.id)
    other = sources.open_recorded(session, document.id)
    for editing, words in ((one, "first"), (other, "second")):
        said = msgspec.structs.replace(SAID, text=words)
        sources.save(session, editing.with_document(msgspec.structs.replace(editing.document, source=said)))
    (row,) = sources.listing(session)
    assert row.conflicts == 1


def test_a_source_is_found_by_its_words_its_people_and_in_any_spelling(session: Session) -> None:
    document = _saved(session, sources_told.told())
    for words in ("embassy", "answer newsp", "Invented Herald", "good health", "wife", "Мысалулы", "ambass"):
        assert [row.id for row in vaults.found(session, "source", words)] == [document.id], words
    assert vaults.found(session, "source", "камера") == []
    hits = search.everywhere(session, Query("embassy"))
    assert [(hit.kind, hit.row.id) for hit in hits] == [("source", document.id)]
    assert hits[0].why[0].kind == "name"


def test_filters_of_sources_ask_of_those_told_of_and_never_of_consent(session: Session) -> None:
    document = _saved(session, sources_told.told())
    _saved(
        session,
        msgspec.structs.replace(sources_told.told(person="Басқа Біреу"), source=type(SAID)("document")),
    )

    def ids(**filters: str) -> list[str]:
        query = Query(filters=Filters(**filters))
        return [hit.row.id for hit in search.exact(session, "source", query)]

    assert ids(year="2020") == [document.id]
    assert len(ids(sex="male")) == 2
    assert ids(consent="yes") == []
    assert len(ids(video="no")) == 2
    offered = search.choices(session, "source")
    assert set(offered) <= {"status", "county", "year", "sex", "letter"}


def test_a_hidden_source_takes_its_accounts_with_it_and_comes_back(session: Session) -> None:
    file = RecordId(vaults.record(session, vaults.told()).persons[0].account)
    document = _saved(session, sources_told.told(file=file))
    retraction.retract(session, document.id, "source", "recorded twice")
    assert sources.listing(session) == []
    assert [row.hidden for row in sources.listing(session, hidden=True)] == [True]
    assert {column.source_kind for column in people.page(session, file).columns} == {"testimony"}
    assert vaults.found(session, "source", "embassy") == []
    assert len(vaults.found(session, "source", "embassy", hidden=True)) == 1
    about = records.about(session, document.id, "source")
    assert about.hidden
    assert about.title == "Answer to a newspaper"
    retraction.show_again(session, document.id, "source")
    assert len(people.page(session, file).columns) == 2


def test_what_would_go_with_a_source_is_said_before_it_is_erased(session: Session) -> None:
    document = _saved(session, sources_told.told())
    sources.keep_draft(session, sources.open_recorded(session, document.id))
    assert erasure.kind_of(session, document.id) == "source"
    scope = erasure.scope(session, document.id, "source")
    assert (scope.sources, scope.interviews, scope.accounts, scope.people, scope.drafts) == (1, 0, 1, 1, 1)
    assert ("source", "Answer to a newspaper") in scope.titles


def test_who_looked_at_a_source_is_in_its_log(session: Session) -> None:
    document = _saved(session, sources_told.told())
    custody.viewed(session, document.id, "source", "text")
    sources.export_json(session, document.id)
    assert [each.act for each in custody.listing(session, document.id)] == ["exported", "viewed"]


def test_a_document_is_imported_and_corrects_but_takes_no_account_of_another(session: Session) -> None:
    document = sources_told.told()
    sources.import_json(session, source_document.to_json(document))
    file = RecordId(vaults.record(session, vaults.told()).persons[0].account)
    people.join(session, document.persons[0].account, file, "the same")
    better = msgspec.structs.replace(document, safety=Safety("at_risk"))
    assert sources.import_json(session, source_document.to_json(better), "worse").records == 1
    again = sources.open_recorded(session, document.id).document
    assert again.safety.level == "at_risk"
    assert again.persons[0].person in (file, document.persons[0].account)
    assert len(people.listing(session)) == 1  # the decision stands
    stolen = msgspec.structs.replace(sources_told.told(), persons=document.persons)
    with pytest.raises(AppError, match=r"input\.malformed"):
        sources.import_json(session, source_document.to_json(stolen))


def test_a_rebuild_gives_the_same_lines(session: Session) -> None:
    document = _saved(session, sources_told.told())
    more = Events((*document.persons[0].events.events, Event("death")))
    told = msgspec.structs.replace(
        document.persons[0], events=more, names=type(document.persons[0].names)((Name("Басқаша"),))
    )
    editing = sources.open_recorded(session, document.id)
    sources.save(session, editing.with_document(msgspec.structs.replace(document, persons=(told,))))
    before = vaults.projected(session)
    with session.database.transaction():
        rebuild(session.database, session.rules)
    assert vaults.projected(session) == before
    assert sources.listing(session)[0].persons == "Басқаша"


def test_a_source_is_nobodys_family(session: Session) -> None:
    file = RecordId(vaults.record(session, vaults.told()).persons[0].account)
    before = family.family(session, file)
    _saved(session, sources_told.told(file=file))
    assert family.family(session, file).relatives == before.relatives
