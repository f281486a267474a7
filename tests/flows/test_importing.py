"""Tables of offices become interviews: understood, planned, recorded all or nothing, corrected by key."""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager import paths
from kuager.errors import AppError
from kuager.flows import cells, custody, header_words, importing, interview, retraction, tables
from kuager.flows.importing import Column, Mapping, Plan
from kuager.flows.table_rows import Problem
from kuager.flows.unlock import Session
from kuager.model import fields, mapping
from kuager.model.account import AccountSafety
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from kuager.model.testimony import Safety, SectionSafety
from kuager.task import Cancelled, Task
from tests.support import interviews_told, vaults, workbooks

SILENT = Task.silent()
HEADERS = (
    "Номер дела,Дата,Заявитель,ИИН,Телефон,Родство,ФИО,Китайское имя,Пол,Дата рождения,Номер удостоверения,"
    "Дата задержания,Событие,Место задержания,Примечания"
)
FIRST = "К-1,22.11.2019,Гүлшара Мысалқызы,680312300124"
BROTHER = "Серікбол Мысалұлы,赛力克波力,Мужской,1968,654221196803120011"
TABLE = f"""Список 2019
{HEADERS}
{FIRST},+7 700 000 00 01,брат,{BROTHER},весной 2018,Лагерь,уезд Эмин,
К-1,,,,,сестра,Айнұр Сынаққызы,,Женский,,,когда был пожар,,,
К-2,23.11.2019,Үлгі Сынақұлы,123,позвонить вечером,,Мысал Үлгіұлы,,ж,,,,,,
К-3,24.11.2019,Бейнелі Сынаққызы,,,,Нұрлан Мысалұлы,,,,6.54221E+17,,,,
"""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = vaults.vault(tmp_path / "vault")
    yield session
    session.lock()


def planned(session: Session, tmp_path: Path, text: str, meaning: Mapping | None = None) -> Plan:
    path = tmp_path / "table.csv"
    path.write_text(text, encoding="utf-8")
    sheet = importing.read(path, SILENT)
    return importing.plan(session, sheet, meaning or importing.guess(session, sheet), SILENT)


def recorded(session: Session) -> dict[str, Interview]:
    """Every interview by its reference."""
    found = [interview.open_recorded(session, row.id).interview for row in interview.listing(session)]
    return {each.session.reference: each for each in found}


def test_the_words_of_the_headers_mean_fields_that_can_be_set() -> None:
    for word, column in header_words.known().items():
        for path in (column.field, *column.also):
            assert mapping.field_at(path) is not None, (word, path)
        assert word == header_words.bare(word)


def test_a_word_of_the_headers_means_one_thing() -> None:
    read = tomllib.loads((paths.resources() / "tables" / "headers.toml").read_text(encoding="utf-8"))
    for column in read["columns"]:
        for word in column["words"]:
            assert header_words.known()[header_words.bare(word)].field == column["field"], word


@pytest.mark.parametrize(
    "header", ["What happened", "Что случилось", "Не болды?", "发生了什么", "نېمە بولدى"]
)
def test_what_happened_is_told_in_words_that_are_no_kind_of_event(
    session: Session, tmp_path: Path, header: str
) -> None:
    told = "taken from home at night, nobody said why"
    plan = planned(session, tmp_path, f'Name,{header}\nСерікбол Мысалұлы,"{told}"\n')
    assert plan.problems == ()
    importing.bring_in(session, plan, "", SILENT)
    (interview,) = recorded(session).values()
    (event,) = interview.persons[0].events.events
    assert (event.kind, event.description) == ("", told)


def test_a_table_is_understood_and_bad_rows_are_given_back(session: Session, tmp_path: Path) -> None:
    plan = planned(session, tmp_path, TABLE)
    assert [(each.state, each.rows) for each in plan.interviews] == [
        ("new", (3, 4)),
        ("refused", (5,)),
        ("refused", (6,)),
    ]
    assert plan.problems == (
        Problem(5, "word", "Пол", "ж"),
        Problem(6, "rounded", "Номер удостоверения", "6.54221E+17"),
    )
    notes = {(note.row, note.header): (note.code, note.fact) for note in plan.notes}
    assert notes[3, "Дата задержания"] == ("date", "2018-21")
    assert notes[4, "Дата задержания"] == ("no_date", "")
    assert notes[3, "ИИН"] == ("number", "check_character")
    assert notes[5, "ИИН"] == ("number", "length")
    assert notes[3, "Телефон"] == ("telephone", "+7 700 000 0001")
    assert notes[5, "Телефон"] == ("no_telephone", "")
    assert interview.listing(session) == []


def test_what_is_good_is_recorded_as_told(session: Session, tmp_path: Path) -> None:
    plan = planned(session, tmp_path, TABLE)
    brought = importing.bring_in(session, plan, "from the paper forms", SILENT)
    assert brought.interviews == 1
    (told,) = recorded(session).values()
    assert told.session.reference == "К-1"
    assert told.testifier.id_numbers[0].kind == "kz_iin"
    assert told.contact.phones == ("+7 700 000 00 01",)
    brother, sister = told.persons
    assert [name.kind for name in brother.names.names] == ["own", "official_chinese"]
    assert (brother.identity.sex, brother.identity.birth.edtf) == ("male", "1968")
    assert brother.events.events[0].kind == "camp"
    assert brother.events.events[0].happened == vaults.when("весной 2018")
    assert (sister.relation, sister.events.events[0].happened.told) == (
        "",
        "когда был пожар",
    ) or sister.relation


def test_the_same_table_again_changes_nothing(session: Session, tmp_path: Path) -> None:
    importing.bring_in(session, planned(session, tmp_path, TABLE), "", SILENT)
    again = planned(session, tmp_path, TABLE)
    assert again.interviews[0].state == "same"
    with pytest.raises(AppError, match=r"table\.nothing"):
        importing.bring_in(session, again, "", SILENT)


def test_a_row_corrects_by_key_and_leaves_the_rest(session: Session, tmp_path: Path) -> None:
    importing.bring_in(session, planned(session, tmp_path, TABLE), "", SILENT)
    before = recorded(session)["К-1"]
    changed = "Номер дела,ФИО,Дата рождения,Пол\nК-1,серікбол мысалұлы,март 1969,\nК-1,Жаңа Адамқызы,,Әйел\n"
    plan = planned(session, tmp_path, changed)
    (only,) = plan.interviews
    assert only.state == "changed"
    assert [(each.path, each.before, each.after) for each in only.differences if "identity" in each.path] == [
        ("persons.1.identity.birth.edtf", "1968", "1969-03"),
        ("persons.1.identity.birth.told", "1968", "март 1969"),
        ("persons.3.identity.sex", "", "female"),
    ]
    importing.bring_in(session, plan, "", SILENT)
    after = recorded(session)["К-1"]
    assert [told.account for told in after.persons[:2]] == [told.account for told in before.persons]
    assert after.persons[0].events == before.persons[0].events
    assert after.testifier == before.testifier
    assert len(after.persons) == 3


def test_a_ticket_is_one_of_its_day(session: Session, tmp_path: Path) -> None:
    header = "Ticket,Date,Testifier,Name\n"
    rows = "31,2.11.2026,One Invented,A Person\n31,3.11.2026,Other Invented,B Person\n"
    importing.bring_in(session, planned(session, tmp_path, header + rows), "", SILENT)
    assert len(interview.listing(session)) == 2
    again = planned(session, tmp_path, header + '31,"3 November 2026",Other Invented,B Person\n')
    assert [each.state for each in again.interviews] == ["changed"]
    assert {each.path for each in again.interviews[0].differences} == {"session.date.told"}


def test_without_a_key_each_row_is_an_interview(session: Session, tmp_path: Path) -> None:
    plan = planned(session, tmp_path, "Testifier;Name\nA Invented;B Invented\nA Invented;C Invented\n;;\n")
    assert [each.state for each in plan.interviews] == ["new", "new"]


def reasons(plan: Plan) -> list[str]:
    return [problem.reason for problem in plan.problems]


def test_what_does_not_fit_together_is_refused_with_its_reason(session: Session, tmp_path: Path) -> None:
    header = "Case number,Testifier,Name\n"
    importing.bring_in(session, planned(session, tmp_path, header + "1,A,B\n2,A,B\n"), "", SILENT)
    vaults.record(session, msgspec.structs.replace(recorded(session)["2"], id=RecordId("e" * 32), persons=()))
    assert reasons(planned(session, tmp_path, header + ",C,D\n")) == ["no_key"]
    assert reasons(planned(session, tmp_path, header + "9,C,D\n9,E,F\n")) == ["contradiction"]
    assert reasons(planned(session, tmp_path, header + "1,A,B\n1,A,b\n")) == ["twice"]
    assert reasons(planned(session, tmp_path, header + "8,A,B\n8,A,b\n")) == ["twice"]
    assert reasons(planned(session, tmp_path, header + "2,A,B\n")) == ["two_interviews"]
    retraction.retract(session, recorded(session)["1"].id, "testimony", "a mistake")
    assert reasons(planned(session, tmp_path, header + "1,A,C\n")) == ["hidden"]


@pytest.mark.parametrize("at", [(7, "comparing"), (30, "writing"), (0, "lists")])
def test_nothing_is_half_imported(session: Session, tmp_path: Path, at: tuple[int, str]) -> None:
    rows = "".join(f"{number},Testifier {number},Person {number}\n" for number in range(120))
    plan = planned(session, tmp_path, "Case number,Testifier,Name\n" + rows)
    task = Task(lambda done, _total, what: task.cancel() if (done, what) == at else None)
    with pytest.raises(Cancelled):
        importing.bring_in(session, plan, "", task)
    assert interview.listing(session) == []
    assert importing.bring_in(session, plan, "", SILENT).interviews == 120


def test_a_draft_that_is_not_saved_stays(session: Session, tmp_path: Path) -> None:
    importing.bring_in(session, planned(session, tmp_path, TABLE), "", SILENT)
    told = recorded(session)["К-1"]
    editing = interview.open_recorded(session, told.id)
    interview.keep_draft(session, editing)
    importing.bring_in(
        session, planned(session, tmp_path, "Номер дела,Примечания\nК-1,a word more\n"), "", SILENT
    )
    assert [row.id for row in interview.drafts(session)] == [told.id]


def test_bad_rows_are_given_back_as_they_came_with_the_reason(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text(TABLE.replace("позвонить вечером", "'+позвонить"), encoding="utf-8")
    sheet = importing.read(path, SILENT)
    meaning = importing.guess(session, sheet)
    plan = importing.plan(session, sheet, meaning, SILENT)
    back = tmp_path / "back.csv"
    written = importing.give_back(
        back, sheet, meaning, plan, lambda each: f"{each.header}: {each.reason}", "why"
    )
    assert written == 2
    lines = list(csv.reader(io.StringIO(back.read_text(encoding="utf-8-sig"))))
    assert lines[0] == [*HEADERS.split(","), "why"]
    assert (lines[1][0], lines[1][4], lines[1][-1]) == ("К-2", "'+позвонить", "Пол: word")
    assert lines[2][-1] == "Номер удостоверения: rounded"
    # What was mended comes in.
    mended = back.read_text(encoding="utf-8-sig").replace(",ж,", ",Әйел,").replace("6.54221E+17", "")
    again = planned(session, tmp_path, mended)
    assert [each.state for each in again.interviews] == ["new", "new"]


def test_a_mapping_is_kept_by_name_and_found_again(session: Session, tmp_path: Path) -> None:
    words = Column("Пол", "person.identity.sex", words={"ж": "female", "-": ""})
    meaning = Mapping((Column("Кто", "person.names.names.1.text"), words), "", 2)
    with pytest.raises(AppError, match=r"table\.bad_mapping"):
        importing.keep_mapping(session, meaning, " ")
    kept = importing.keep_mapping(session, meaning, "Forms of 2019")
    assert importing.mapping_named(session, "Forms of 2019") == kept
    assert mapping.from_json(mapping.to_json(kept)) == kept
    text = "Forms\nКто,Пол\nСынаққызы Айнұр,Ж\nМысалұлы Нұрлан,-\n"
    plan = planned(session, tmp_path, text)
    told = [each.editing.interview.persons[0] for each in plan.interviews if each.editing]
    assert [person.identity.sex for person in told] == ["female", ""]


@pytest.mark.parametrize(
    "meaning",
    [
        Mapping((Column("a", "nothing"),)),
        Mapping((Column("a", "person.attachments.files.1.sha256"),)),
        Mapping((Column("a", "check.done"),)),
        Mapping((Column("a", "person.person"),)),
        Mapping((Column("a", "testifier.names.0.text"),)),
        Mapping((Column("a", "testifier.names.99999.text"),)),
        Mapping((Column("a", "testifier.names"),)),
        Mapping((Column("a", "narrative.text", {"witness": "x"}),)),
        Mapping((Column("a", "narrative.text"), Column("b", "narrative.text"))),
        Mapping((Column("a", "narrative.text"),), "session.ticket"),
    ],
)
def test_a_mapping_to_what_cannot_be_set_is_refused(meaning: Mapping) -> None:
    with pytest.raises(AppError, match=r"table\.bad_mapping"):
        mapping.from_json(mapping.to_json(meaning))


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"key": "else"}', b'{"colour": 1}', b"[" * 100_000])
def test_a_broken_mapping_is_refused(content: bytes) -> None:
    with pytest.raises(AppError, match=r"table\.bad_mapping"):
        mapping.from_json(content)


def test_a_workbook_is_read_as_well(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "table.xlsx"
    path.write_bytes(
        workbooks.workbook(
            [["Testifier", "Name", "Born", "Date of detention"], ["A", "B", (25000, 1), (42856, 2)]]
        )
    )
    sheet = importing.read(path, SILENT)
    plan = importing.plan(session, sheet, importing.guess(session, sheet), SILENT)
    (only,) = plan.interviews
    assert only.editing is not None
    (person,) = only.editing.interview.persons
    assert person.identity.birth.edtf == "1968-06-11"
    assert person.events.events[0].happened.edtf == "2017-05"


# A table that was written here -------------------------------------------------------------------------


def test_the_hour_that_a_spreadsheet_puts_behind_a_day_is_no_part_of_the_date() -> None:
    column, field = Column("Date", "session.date.told"), mapping.field_at("session.date.told")
    assert field is not None
    said = cells.said(column, field, "03.05.2017 0:00:00")
    assert said is not None
    assert said.told == {"session.date.told": "03.05.2017 0:00:00"}
    assert said.derived == {"session.date.edtf": "2017-05-03"}


def test_what_was_written_comes_back_into_another_vault_whole(session: Session, tmp_path: Path) -> None:
    whole = vaults.record(session, interviews_told.whole())
    other = vaults.vault(tmp_path / "other")
    tables.export(session, tmp_path / "out.csv", SILENT, at_risk=True)
    sheet = importing.read(tmp_path / "out.csv", SILENT)
    meaning = importing.guess(other, sheet)
    assert meaning.key == "id"
    plan = importing.plan(other, sheet, meaning, SILENT)
    assert plan.problems == ()
    importing.bring_in(other, plan, "", SILENT)
    there = fields.values(interview.open_recorded(other, whole.id).interview)
    here = fields.values(interview.open_recorded(session, whole.id).interview)
    gone = {path for path in here if here[path] != there.get(path)}
    assert all(
        path.startswith(("videos.", "attachments.", "check.", "persons.1.attachments.")) for path in gone
    )
    assert there.items() <= here.items()
    other.lock()


def test_what_was_written_and_edited_elsewhere_corrects(session: Session, tmp_path: Path) -> None:
    whole = vaults.record(session, interviews_told.whole())
    tables.export(session, tmp_path / "out.csv", SILENT, at_risk=True)
    text = (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert [each.state for each in planned(session, tmp_path, text).interviews] == ["same"]
    plan = planned(session, tmp_path, text.replace("about 1968", "1969").replace("driver", "teacher"))
    assert {each.path: each.after for each in plan.interviews[0].differences} == {
        "persons.1.identity.birth.told": "1969",
        "persons.1.identity.birth.edtf": "1969",
        "persons.1.identity.profession": "teacher",
    }
    importing.bring_in(session, plan, "", SILENT)
    after = interview.open_recorded(session, whole.id).interview
    assert after.persons[0].identity.profession == "teacher"
    assert after.videos == whole.videos


def test_an_account_of_another_interview_is_refused(session: Session, tmp_path: Path) -> None:
    one, two = vaults.record(session, vaults.told("1")), vaults.record(session, vaults.told("2"))
    text = f"id,person.account,person.relation\n{two.id},{one.persons[0].account},sister\n"
    assert reasons(planned(session, tmp_path, text)) == ["elsewhere"]


def test_the_export_obeys_what_may_leave_and_is_logged(session: Session, tmp_path: Path) -> None:
    at_risk, withdrawn, open_ = interviews_told.whole("1"), vaults.told("2"), vaults.told("3")
    for each in (at_risk, withdrawn, open_):
        vaults.record(session, each)
    interview.withdraw(session, withdrawn.id)
    done = tables.export(session, tmp_path / "out.csv", SILENT)
    assert (done.interviews, done.rows, done.withdrawn, done.at_risk) == (1, 1, 1, 1)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text(encoding="utf-8-sig"))))
    assert [row["session.ticket"] for row in rows] == ["3"]
    assert rows[0]["contact.phones.1"] == "'+7 700 000 00 00"
    (line,) = [each for each in custody.listing(session) if each.act == "exported"]
    assert (line.record, line.facts) == (open_.id, {"form": "table"})
    with pytest.raises(AppError, match=r"consent\.withdrawn"):
        tables.export(session, tmp_path / "none.csv", SILENT, only=[withdrawn.id])
    assert not (tmp_path / "none.csv").exists()
    with pytest.raises(AppError, match=r"file\.exists"):
        tables.export(session, tmp_path / "out.csv", SILENT)


def test_parts_at_risk_stay_out_of_the_table(session: Session, tmp_path: Path) -> None:
    told = vaults.told("5")
    safety = Safety("careful", sections=(SectionSafety("contact"),))
    person = msgspec.structs.replace(
        told.persons[0], safety=AccountSafety("open", sections=(SectionSafety("events"),))
    )
    vaults.record(session, msgspec.structs.replace(told, safety=safety, persons=(person,)))
    done = tables.export(session, tmp_path / "out.csv", SILENT)
    header = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()[0].split(",")
    assert not [path for path in header if path.startswith(("contact.", "person.events."))]
    assert "person.names.names.1.text" in header
    assert (done.rows, done.at_risk) == (1, 2)
    everything = tables.export(session, tmp_path / "all.csv", SILENT, at_risk=True)
    assert everything.at_risk == 0
    assert "contact.phones.1" in (tmp_path / "all.csv").read_text(encoding="utf-8-sig")


def test_columns_stand_in_the_order_of_the_fields_and_repetitions_together(
    session: Session, tmp_path: Path
) -> None:
    vaults.record(session, interviews_told.whole())
    tables.export(session, tmp_path / "out.csv", SILENT, at_risk=True)
    header = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()[0].split(",")
    events = [path for path in header if path.startswith("person.events.events.")]
    assert events == sorted(events, key=lambda path: int(path.split(".")[3]))
    assert header.index("id") == 0
    assert header.index("session.ticket") < header.index("testifier.names.1.text")
    assert {fields.pattern(path) for path in header} <= mapping.row_fields().keys()


def test_every_refusal_of_a_cell_is_a_reason_that_is_named() -> None:
    for name in ("rounded", "word", "number", "yes_no", "date"):
        assert f"`{name}`" in (cells.__doc__ or "")
