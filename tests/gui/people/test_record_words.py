"""Any part of any record can be put into words: no field without one, no value that breaks the page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QLabel

from kuager.flows.review import Conflict, Difference, Side
from kuager.gui.desk import Desk
from kuager.gui.people import record_words
from kuager.gui.people.conflict_table import ConflictTable
from kuager.model.account import AccountNames, Events
from kuager.model.consent import Consent, Grant
from kuager.model.event import Event
from kuager.model.followup import Dispatch, FollowUp, Movement
from kuager.model.ids import RecordId
from kuager.model.kinds import KINDS
from kuager.model.names import Name
from kuager.model.place import Place
from kuager.model.section import Section
from kuager.model.steps import Representation, Representative, Reprisal, Reprisals, Step, Steps
from kuager.model.testimony import Contact
from tests.support import desks, made_up
from tests.support.vaults import when

SECTIONS = [(kind, name, section) for kind, parts in KINDS.items() for name, section in parts.items()]


@pytest.fixture(scope="module")
def desk(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder: Path = tmp_path_factory.mktemp("words")
    with desks.open_desk(folder / "vault") as opened:
        yield opened.desk


def plain(section: Section, field: str) -> object:
    """A value as `flows.review` gives it."""
    return msgspec.to_builtins(getattr(section, field))


@pytest.mark.parametrize(("kind", "name", "section"), SECTIONS)
def test_every_part_and_field_has_a_word(kind: str, name: str, section: type[Section]) -> None:
    assert record_words.kind_label(kind) != kind
    assert record_words.section_label(name) != name
    for field in section.__struct_fields__:
        assert record_words.is_ours(field) or record_words.field_label(field) != field


@pytest.mark.parametrize(("kind", "name", "section"), SECTIONS)
@given(data=st.data())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_value_becomes_lines(
    desk: Desk, kind: str, name: str, section: type[Section], data: st.DataObject
) -> None:
    made = data.draw(made_up.struct(section))
    for field in section.__struct_fields__:
        lines = record_words.value_lines(desk, field, plain(made, field))
        assert all(isinstance(line, str) and line for line in lines)


def lines(desk: Desk, section: Section, field: str) -> list[str]:
    found = record_words.value_lines(desk, field, plain(section, field))
    return [line.replace("\u2068", "").replace("\u2069", "") for line in found]


def test_what_tells_two_writings_apart_is_said(desk: Desk) -> None:
    event = Event("camp", when("spring 2018"), place=Place("county town"))
    unsure = msgspec.structs.replace(event, reliability="unreliable")
    assert lines(desk, Events((event,)), "events") == ["spring 2018 · Camp · county town"]
    assert lines(desk, Events((unsure,)), "events") == ["spring 2018 · Camp · county town · Unreliable"]
    chosen = msgspec.structs.replace(event, place=Place("Құлжа", "654021"))
    said = "spring 2018 · Camp · Құлжа (Ghulja County, Ili Prefecture)"
    assert lines(desk, Events((chosen,)), "events") == [said]
    assert lines(desk, Contact(Place("", "750000000")), "address") == ["Almaty City"]
    assert lines(desk, Contact(Place("Мысал", "KZ-1")), "address") == ["Мысал (KZ-1)"]
    names = AccountNames((Name("Мысал"), Name("木沙勒", "official_chinese", "identity_card")))
    assert lines(desk, names, "names")[0].startswith("Мысал")
    assert lines(desk, names, "names")[1] != "木沙勒"
    consent = Consent(RecordId("0" * 32), (Grant("kz_authorities", "no"),), timecode=-1)
    assert lines(desk, consent, "grants")[0].endswith(": No")
    assert lines(desk, consent, "timecode") == []


def test_what_a_family_did_and_suffered_is_one_line_each(desk: Desk) -> None:
    step = Step("appeal", when("2019"), "an office", "where he is", "Т-7", "token", when("2020"), "wait")
    assert lines(desk, Steps((step, Step("visit")), "fear"), "taken") == [
        "2019 · Written appeal · an office · Т-7 · where he is · Token answer · 2020 · wait",
        "Visit to an office",
    ]
    assert lines(desk, Steps((), "fear"), "none_possible") == ["fear"]
    incident = Reprisal("of_another_office", severity="grave", what="do not speak")
    (line,) = lines(desk, Reprisals((incident,)), "incidents")
    assert line == "of_another_office · Grave: freedom or life in danger · do not speak"
    lawyer = Representative("Үлгі", "lawyer", "spoken", valid_until=when("2023"))
    (line,) = lines(desk, Representation((lawyer,)), "representatives")
    assert line == "Үлгі · Lawyer · Spoken word only · valid until 2023"


def test_what_offices_did_with_a_letter_is_one_line_each(desk: Desk) -> None:
    longer = Movement(
        "extended", when("09.11.2026"), number="7", until=when("15.12.2026"), notified=when("12.11.2026")
    )
    moved = Movement("forwarded", to_whom="an office", remarks="by telephone")
    after = FollowUp((longer, moved), reply="token")
    assert lines(desk, after, "movements") == [
        "09.11.2026 · The office takes longer · 7 · until 15.12.2026 · told on 12.11.2026",
        "Handed on to another office · an office · by telephone",
    ]
    assert lines(desk, after, "reply") == ["Token answer"]
    assert lines(desk, Dispatch(way="portal"), "way") == ["Over the portal eOtinish"]


def test_a_table_shows_what_only_one_side_has_in_bold(desk: Desk) -> None:
    sides = tuple(
        Side(
            str(at), "Ainur" if at else "", own=not at, time="2026-11-22T09:00:00+05:00", why="", section=part
        )
        for at, part in enumerate((AccountNames((Name("А"), Name("Б"))), AccountNames((Name("А"),))))
    )
    values = tuple(msgspec.to_builtins(side.section.names) for side in sides)  # type: ignore[union-attr]
    conflict = Conflict(
        RecordId("0" * 32), "account", "names", "Мысал", sides, (Difference("names", values),)
    )
    table = ConflictTable(desk, conflict, {})
    roles = {label.text(): label.property("role") for label in table.findChildren(QLabel)}
    shared = next(words for words in roles if words.startswith("\u2068А"))
    alone = next(words for words in roles if words.startswith("\u2068Б"))
    assert roles[shared] == "body"
    assert roles[alone] == "strong"
    heads = [role for words, role in roles.items() if "This office" in words or "Ainur" in words]
    assert heads == ["strong", "strong"]
