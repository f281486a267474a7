"""What was changed in a record, as a person reads it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kuager.flows import custody, people
from kuager.flows import interview as recording
from kuager.flows.unlock import Session
from kuager.gui.records.changes_view import ChangesView
from kuager.gui.records.difference_table import DifferenceTable, RunsText, shortened
from kuager.gui.records.difference_words import Row, part_label
from kuager.gui.records.record_page import RecordPage
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.list_model import ListModel
from kuager.model.account import Events
from kuager.model.difference import Run, runs
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from kuager.model.kinds import KINDS
from kuager.model.section import Section
from kuager.model.testimony import Narrative
from tests.gui import gallery
from tests.support import desks, vaults, windows
from tests.support.desks import OpenDesk

LONG = "She saw him last at the market, in the spring of 2018. Nobody has told the family where he is."


def edited(session: Session, told: Interview) -> None:
    person = told.persons[0]
    *others, sentence = person.events.events
    events = Events(
        (*others, msgspec.structs.replace(sentence, sentence="19 years", reliability="unreliable"))
    )
    for why, narrative, persons in (
        ("heard again", Narrative(LONG), told.persons),
        (
            "",
            Narrative(LONG.replace("spring", "<b>autumn</b>")),
            (msgspec.structs.replace(person, events=events),),
        ),
    ):
        editing = recording.open_recorded(session, told.id)
        document = msgspec.structs.replace(editing.interview, narrative=narrative, persons=persons)
        recording.save(session, editing.with_interview(document), why)


@pytest.fixture
def told() -> Interview:
    return vaults.told()


@pytest.fixture
def opened(app: QApplication, tmp_path: Path, told: Interview) -> Iterator[OpenDesk]:
    def fill(session: Session) -> None:
        vaults.record(session, told)
        edited(session, told)

    with desks.open_desk(tmp_path / "vault", fill) as opened:
        yield opened


@pytest.fixture
def view(opened: OpenDesk, told: Interview) -> Iterator[ChangesView]:
    view = ChangesView(opened.desk, told.id, "testimony")
    windows.shown(view, 1000, 700)
    opened.settle()
    yield view
    view.close()
    view.deleteLater()
    opened.settle()


def said(widget: QWidget) -> list[str]:
    labels = (label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))
    return [label.text().replace("\u2068", "").replace("\u2069", "") for label in labels if label.text()]


def rows(view: ChangesView) -> list[tuple[str, str]]:
    model = view.list.model()
    assert isinstance(model, ListModel)
    cells = [model.columns[0].cell(model.row(at)) for at in range(model.rowCount())]
    return [(cell.words, cell.below.replace("\u2068", "").replace("\u2069", "")) for cell in cells]


def choose(opened: OpenDesk, view: ChangesView, at: int) -> list[str]:
    model = view.list.model()
    assert isinstance(model, ListModel)
    view.list.choose(model.key_of(at))
    opened.settle()
    windows.settle()
    return said(view)


def test_every_saving_is_a_line(view: ChangesView) -> None:
    assert rows(view) == [
        ("What was told, What happened", "22 November 2026, 09:05 · Marzhan"),
        ("What was told", "22 November 2026, 09:04 · Marzhan"),
        ("Recorded", "22 November 2026, 09:03 · Marzhan"),
    ]


def test_a_saving_tells_why_and_what_was_before(opened: OpenDesk, view: ChangesView) -> None:
    words = choose(opened, view, 1)
    assert "Why: heard again" in words
    assert "changed again later" in words
    at = words.index("−")
    assert words[at : at + 4] == ["−", "She saw him last at the market.", "+", LONG]


def test_a_thing_is_told_part_by_part_in_words(opened: OpenDesk, view: ChangesView) -> None:
    words = choose(opened, view, 0)
    assert "No reason was given." in words
    assert "Sentence · 2018" in words
    at = words.index("Sentence")
    assert words[at : at + 5] == ["Sentence", "−", "9 years", "+", "19 years"]
    at = words.index("How reliable")
    assert words[at : at + 3] == ["How reliable", "+", "Unreliable"]


def test_a_long_text_is_told_word_by_word_and_never_as_markup(opened: OpenDesk, view: ChangesView) -> None:
    choose(opened, view, 0)
    (text,) = view.findChildren(RunsText)
    assert "<s>spring</s>" in text.text()
    assert "&lt;" in text.text()
    assert "<b>autumn" not in text.text()
    assert "before: \u2068spring\u2069" in text.accessibleName()


def test_the_first_saving_is_told_whole(opened: OpenDesk, view: ChangesView) -> None:
    words = choose(opened, view, 2)
    assert "written for the first time, changed again later" in words
    for expected in ("Almaty, Invented street 1", "+7 700 000 00 00", "Letters to Kazakh authorities: Yes"):
        assert expected in words
    assert "+" not in words


def test_what_is_saved_meanwhile_comes_in(opened: OpenDesk, view: ChangesView, told: Interview) -> None:
    def save(session: Session) -> None:
        editing = recording.open_recorded(session, told.id)
        changed = msgspec.structs.replace(editing.interview, narrative=Narrative("In summer."))
        recording.save(session, editing.with_interview(changed))

    chosen = choose(opened, view, 1)
    opened.write(save)
    view.read()
    opened.settle()
    assert len(rows(view)) == 4
    assert "Why: heard again" in chosen
    assert "Why: heard again" in said(view)


def test_a_person_has_one_too_with_names_for_ids(opened: OpenDesk, told: Interview) -> None:
    account = told.persons[0].account

    def join(session: Session) -> None:
        other = vaults.record(session, vaults.told("32", "Бибігүл Сынаққызы"))
        people.join(session, other.persons[0].account, account, "the same number")

    opened.write(join)
    view = ChangesView(opened.desk, account, "person")
    windows.shown(view, 1000, 700)
    opened.settle()
    assert rows(view)[0][0] == "Who it is"
    assert "Серікбол Мысалұлы" in said(view)
    assert "the same number" in said(view)
    view.close()
    view.deleteLater()
    opened.settle()


@pytest.mark.parametrize("look", ["light", "rtl"])
@pytest.mark.parametrize("size", [(1306, 768), (910, 560), (640, 480)])
def test_no_word_is_cut_off(
    app: QApplication, opened: OpenDesk, told: Interview, look: str, size: tuple[int, int]
) -> None:
    with gallery.dressed(app, look):
        page = RecordPage(opened.desk, told.id, "testimony")
        windows.shown(page, *size)
        opened.settle()
        windows.settle()
        assert windows.cut_off(page) == []
        assert windows.nameless(page) == []
        page.close()
        page.deleteLater()
        opened.settle()


def test_whoever_looks_is_in_the_log_and_may_correct(opened: OpenDesk, told: Interview) -> None:
    page = RecordPage(opened.desk, told.id, "testimony")
    windows.shown(page, 1000, 700)
    opened.settle()
    happened = opened.write(lambda session: custody.listing(session, told.id))
    assert isinstance(happened, list)
    assert [(each.act, each.facts["part"]) for each in happened] == [("viewed", "history")]
    wanted: list[RecordId] = []
    page.correction_wanted.connect(wanted.append)
    button = page.findChild(Button, "record_correct")
    assert button is not None
    button.click()
    assert wanted == [told.id]
    page.close()
    page.deleteLater()
    opened.settle()


def test_every_part_of_a_thing_has_a_word(app: QApplication) -> None:
    for sections in KINDS.values():
        for section in sections.values():
            for field in msgspec.structs.fields(section):
                for part in _parts(field.type):
                    assert part in ("blob", "left", "top") or part_label(field.name, part) != part, part


def _parts(type_: object) -> tuple[str, ...]:
    inner = [each for each in getattr(type_, "__args__", ()) if isinstance(each, type)]
    things = [each for each in inner if issubclass(each, Section) and len(each.__struct_fields__) > 4]
    return tuple(part for thing in things for part in thing.__struct_fields__)


def test_what_stayed_is_shortened_around_what_changed() -> None:
    text = "word " * 200
    found = shortened(runs(f"{text}one {text}", f"{text}two {text}"))
    assert [run.kind for run in found] == ["same", "gone", "new", "same"]
    assert all(len(run.text) < 100 for run in found)
    assert shortened((Run("same", "short"), Run("new", "x")))[0].text == "short"


def test_arabic_script_runs_from_right_to_left(app: QApplication) -> None:
    table = DifferenceTable([Row("In words", (), (), text=("ئۇ بازاردا", "ئۇ بازاردا كۆردى"))])
    (text,) = table.findChildren(RunsText)
    assert 'dir="rtl"' in text.text()
