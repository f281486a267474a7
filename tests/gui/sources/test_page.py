"""Other sources as a user records them: from the list and from a person's page, kept, saved, corrected."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from kuager.flows import attachments, history, people, sources
from kuager.flows.sources import SourceRow
from kuager.flows.unlock import Session
from kuager.gui.attachments.part import AttachmentsPart
from kuager.gui.people.page import PeoplePage
from kuager.gui.sources.source_editor import SourceEditor
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.list_model import CELL
from kuager.gui.widgets.steps import Steps
from kuager.model.ids import RecordId
from kuager.model.source_document import SourceDocument
from tests.support import desks, people_told, pictures_made, rooms, sources_told, windows
from tests.support.desks import OpenDesk, heard
from tests.support.rooms import choose, control, fill


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    """A man of whom three interviews tell."""

    def fill_vault(session: Session) -> None:
        people_told.three_accounts(session)

    with desks.open_desk(tmp_path / "vault", fill_vault) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[PeoplePage]:
    page = PeoplePage(opened.desk)
    windows.shown(page, rooms.WIDTH, rooms.HEIGHT)
    opened.settle()
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


def man(opened: OpenDesk) -> RecordId:
    rows = opened.write(people.listing)
    assert isinstance(rows, list)
    return next(RecordId(row.id) for row in rows if row.name == people_told.PERSON)


def recorded(opened: OpenDesk) -> list[SourceRow]:
    rows = opened.write(sources.listing)
    assert isinstance(rows, list)
    return rows


def waiting(opened: OpenDesk) -> list[sources.DraftRow]:
    drafts = opened.write(sources.drafts)
    assert isinstance(drafts, list)
    return drafts


def press(page: QWidget, name: str, opened: OpenDesk) -> None:
    QTest.mouseClick(control(page, name, Button), Qt.MouseButton.LeftButton)
    opened.settle()


def editor_of(page: PeoplePage) -> SourceEditor:
    editor = page.sources.editor
    assert editor is not None, "no source is open"
    return editor


def step(page: PeoplePage, name: str) -> None:
    steps = page.findChild(Steps, "source_steps")
    assert steps is not None
    steps.choose(name)


def focused(page: QWidget) -> str:
    """Who has the keyboard of the window, or gets it with it."""
    found: QWidget | None = page.window().focusWidget()
    return found.objectName() if found is not None else ""


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def write_statement(page: PeoplePage) -> None:
    choose(page, "source_kind", "official_statement")
    fill(page, "source_title", "Answer to a newspaper")
    fill(page, "source_author", "Embassy of an invented country")
    fill(page, "source_date", "February 2020")
    fill(page, "source_text", "He was sentenced to 15 years.")


def save_by_key(page: QWidget) -> None:
    shown = control(page, "source_copies_shows", QWidget)
    QTest.keyClick(shown, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_what_a_source_says_is_added_from_a_persons_page_and_stands_beside_the_family(
    page: PeoplePage, opened: OpenDesk
) -> None:
    file = man(opened)
    page.open_person(file)
    opened.settle()
    press(page, "person_accounts_add_source", opened)
    assert focused(page) == "source_kind"
    write_statement(page)
    step(page, "persons")
    opened.settle()
    assert people_told.PERSON in words(page)  # whose file it belongs to
    name = page.focusWidget()
    assert name is not None
    assert name.objectName().startswith("person_names_")
    windows.type_words(name, "Сериккали Мысалулы")
    choose(page, "person_connection", "official")
    step(page, "events")
    press(page, "events_empty_begin", opened)
    choose(page, "event_kind", "sentence")
    fill(page, "event_happened", "2018")
    fill(page, "event_sentence", "15 years")
    step(page, "settle")
    choose(page, "source_safety_level", "open")
    heard(editor_of(page).recorded, lambda: control(page, "source_next", Button).click())
    opened.settle()
    assert page.sources.editor is None
    (row,) = recorded(opened)
    assert (row.title, row.author, row.date, row.safety) == (
        "Answer to a newspaper",
        "Embassy of an invented country",
        "February 2020",
        "open",
    )
    assert waiting(opened) == []
    shown = opened.write(lambda session: people.page(session, file))
    assert isinstance(shown, people.PersonPage)
    assert len(shown.columns) == 4
    assert "Сериккали Мысалулы" in {text for text, _ in shown.spellings}
    assert "Embassy of an invented country" in words(page)  # back on the person's page
    assert "15 years" in words(page)


def test_the_column_of_a_source_opens_it_for_correcting_with_a_reason(
    page: PeoplePage, opened: OpenDesk
) -> None:
    file = man(opened)
    opened.write(lambda session: sources_told.record(session, sources_told.told(file=file)))
    page.open_person(file)
    opened.settle()
    mark = next(
        column.mark
        for column in opened.write(lambda session: people.page(session, file)).columns  # type: ignore[attr-defined]
        if column.source_kind != "testimony"
    )
    press(page, f"person_accounts_table_open_{mark}", opened)
    assert editor_of(page).keeper.document.source == sources_told.SAID
    fill(page, "source_author", "Consulate of an invented country")
    step(page, "settle")
    fill(page, "source_why", "misread")
    heard(editor_of(page).recorded, lambda: control(page, "source_next", Button).click())
    opened.settle()
    assert [row.author for row in recorded(opened)] == ["Consulate of an invented country"]
    assert "Consulate of an invented country" in words(page)


def test_what_was_typed_is_kept_when_one_leaves_and_goes_on_from_the_list(
    page: PeoplePage, opened: OpenDesk
) -> None:
    press(page, "people_sources", opened)
    press(page, "sources_empty_begin", opened)
    write_statement(page)
    QTest.keyClick(control(page, "source_title", QWidget), Qt.Key.Key_Escape)
    opened.settle()
    assert page.sources.editor is None
    (draft,) = waiting(opened)
    assert draft.title == "Answer to a newspaper · Embassy of an invented country · February 2020"
    press(page, "draft_open", opened)
    assert editor_of(page).keeper.document.source.text == "He was sentenced to 15 years."
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert len(recorded(opened)) == 1
    assert editor_of(page).keeper.is_safe()


def test_a_draft_is_thrown_away_only_after_a_question(page: PeoplePage, opened: OpenDesk) -> None:
    document = sources_told.told()
    opened.write(lambda session: sources.keep_draft(session, sources.Editing(document)))
    press(page, "people_sources", opened)
    press(page, "draft_discard", opened)
    question = page.findChild(ConfirmDialog)
    assert question is not None
    assert len(waiting(opened)) == 1
    question.confirmed.emit()
    opened.settle()
    assert waiting(opened) == []


def test_the_list_tells_what_who_when_and_how_careful(page: PeoplePage, opened: OpenDesk) -> None:
    opened.write(lambda session: sources_told.record(session, sources_told.told(level="at_risk")))
    press(page, "people_sources", opened)
    model = page.sources.list.list.model()
    cells = [model.index(0, at).data(CELL) for at in range(model.columnCount())]
    assert cells[0].words == "Answer to a newspaper"
    assert "Сериккали Мысалулы" in cells[0].below
    assert cells[1].words == "Official statement"
    assert cells[2].words == "February 2020"
    assert [badge.words for badge in cells[3].badges] == ["Family at risk"]


def test_a_source_that_is_open_stays_open_while_people_are_looked_at(
    page: PeoplePage, opened: OpenDesk
) -> None:
    press(page, "people_sources", opened)
    press(page, "sources_empty_begin", opened)
    fill(page, "source_title", "Half a title")
    page.open_person(man(opened))
    opened.settle()
    assert people_told.PERSON in words(page)
    page.open_sources()
    opened.settle()
    assert editor_of(page).isVisible()
    assert editor_of(page).keeper.document.source.title == "Half a title"


def test_another_source_is_opened_only_when_the_first_is_on_the_disk(
    page: PeoplePage, opened: OpenDesk
) -> None:
    record = opened.write(lambda session: sources_told.record(session, sources_told.told()))
    assert isinstance(record, str)
    press(page, "people_sources", opened)
    press(page, "sources_new", opened)
    fill(page, "source_title", "Half a title")
    page.open_source(RecordId(record))
    opened.settle()
    assert editor_of(page).keeper.document.id == record
    assert [draft.title for draft in waiting(opened)] == ["Half a title"]


def test_what_was_typed_is_taken_back_and_done_again_across_steps(page: PeoplePage, opened: OpenDesk) -> None:
    press(page, "people_sources", opened)
    press(page, "sources_empty_begin", opened)
    fill(page, "source_title", "Half a title")
    step(page, "settle")
    fill(page, "source_remarks", "ours")
    keys = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(control(page, "source_remarks", QWidget), Qt.Key.Key_Z, keys)
    assert editor_of(page).keeper.document.source.remarks == ""
    QTest.keyClick(control(page, "source_remarks", QWidget), Qt.Key.Key_Z, keys)
    assert editor_of(page).keeper.document.source.title == ""
    assert focused(page) == "source_title"
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(control(page, "source_title", QWidget), Qt.Key.Key_Z, keys | shift)
    assert editor_of(page).keeper.document.source.title == "Half a title"


def test_securing_brings_what_was_typed_onto_the_disk(page: PeoplePage, opened: OpenDesk) -> None:
    assert heard(page.sources.secured, page.sources.secure) == (True,)
    press(page, "people_sources", opened)
    press(page, "sources_empty_begin", opened)
    fill(page, "source_title", "Half a title")
    assert page.sources.unkept() is not None
    assert heard(page.sources.secured, page.sources.secure) == (True,)
    assert page.sources.unkept() is None
    assert [draft.title for draft in waiting(opened)] == ["Half a title"]


def test_it_is_corrected_from_its_history_beginning_with_the_reason_which_the_draft_keeps(
    page: PeoplePage, opened: OpenDesk
) -> None:
    record = opened.write(lambda session: sources_told.record(session, sources_told.told()))
    press(page, "people_sources", opened)
    press(page, "sources_seen", opened)
    press(page, "source_record_correct", opened)
    assert focused(page) == "source_why"
    fill(page, "source_why", "misread")
    QTest.keyClick(control(page, "source_why", QWidget), Qt.Key.Key_Escape)
    opened.settle()
    press(page, "draft_open", opened)
    QTest.keyClick(control(page, "source_title", QWidget), Qt.Key.Key_F2)
    assert control(page, "source_why", QLineEdit).text() == "misread"
    step(page, "said")
    fill(page, "source_author", "Consulate of an invented country")
    step(page, "settle")
    heard(editor_of(page).recorded, lambda: control(page, "source_next", Button).click())
    opened.settle()
    made = opened.write(lambda session: history.savings(session, RecordId(str(record)), "source"))
    assert isinstance(made, list)
    assert {each.why for each in made} == {"", "misread"}


def test_f2_on_the_page_of_one_of_whom_only_a_source_tells_leads_to_the_reason(
    page: PeoplePage, opened: OpenDesk
) -> None:
    document = sources_told.told(person="Айдана Мысалқызы")
    opened.write(lambda session: sources_told.record(session, document))
    page.open_person(RecordId(document.persons[0].account))
    opened.settle()
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_F2)
    opened.settle()
    assert editor_of(page).keeper.document.id == document.id
    assert focused(page) == "source_why"


def test_a_source_is_hidden_as_a_mistake_from_its_list(page: PeoplePage, opened: OpenDesk) -> None:
    opened.write(lambda session: sources_told.record(session, sources_told.told()))
    press(page, "people_sources", opened)
    press(page, "sources_seen", opened)
    fill(page, "source_record_hide_reason", "recorded twice")
    press(page, "source_record_hide_act", opened)
    assert recorded(opened) == []
    assert "1 other source" in words(page)  # what erasing would take


@pytest.mark.parametrize("size", [(1306, 768), (900, 700), (660, 900)])
@pytest.mark.parametrize("name", ["said", "copies", "persons", "events", "settle"])
def test_nothing_is_cut_off(page: PeoplePage, opened: OpenDesk, name: str, size: tuple[int, int]) -> None:
    record = opened.write(lambda session: sources_told.record(session, sources_told.told()))
    page.open_source(RecordId(str(record)))
    opened.settle()
    step(page, name)
    windows.shown(page, *size)
    opened.settle()
    assert windows.cut_off(page) == []


@pytest.mark.parametrize("size", [(1306, 768), (580, 560)])
def test_nothing_of_the_list_is_cut_off(page: PeoplePage, opened: OpenDesk, size: tuple[int, int]) -> None:
    opened.write(lambda session: sources_told.record(session, sources_told.told()))
    page.open_sources()
    windows.shown(page, *size)
    opened.settle()
    assert windows.cut_off(page.sources) == []


def test_every_field_of_a_source_is_in_the_form(page: PeoplePage, opened: OpenDesk) -> None:
    """What is typed nowhere cannot be recorded."""
    press(page, "people_sources", opened)
    press(page, "sources_empty_begin", opened)
    fields = {"said": [], "settle": ["remarks"]}  # type: dict[str, list[str]]
    fields["said"] = [each for each in sources_told.SAID.__struct_fields__ if each != "remarks"]
    for name, wanted in fields.items():
        step(page, name)
        opened.settle()
        for field in wanted:
            shown = f"source_{field}_kk" if field == "languages" else f"source_{field}"
            assert control(page, shown, QWidget).isVisible(), field


def test_a_copy_is_kept_with_the_source_and_comes_back(
    page: PeoplePage, opened: OpenDesk, tmp_path: Path
) -> None:
    page.open_sources()
    opened.settle()
    press(page, "sources_empty_begin", opened)
    fill(page, "source_title", "A cutting")
    step(page, "copies")
    assert focused(page) == "source_copies_empty_begin"
    file = tmp_path / "page.png"
    file.write_bytes(pictures_made.face())
    part = page.findChild(AttachmentsPart, "source_copies_part")
    assert part is not None
    part.take(file)
    opened.settle()
    fill(page, "source_copies_shows", "The page of the paper")
    record = RecordId(editor_of(page).keeper.document.id)
    heard(editor_of(page).recorded, lambda: save_by_key(page))
    opened.settle()
    document = opened.write(lambda session: sources.open_recorded(session, record).document)
    assert isinstance(document, SourceDocument)
    (copy,) = document.attachments.files
    assert (copy.file_name, copy.shows) == ("page.png", "The page of the paper")
    assert copy.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    found = opened.write(lambda session: attachments.of_record(session, record))
    assert isinstance(found, list)
    assert [(each.kind, each.here) for each in found] == [("source", True)]
