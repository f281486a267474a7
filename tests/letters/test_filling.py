"""Blocks for some addressees, parts that wait, tables, fields of staff, and how somebody was taken."""

from __future__ import annotations

import re

import pytest

from kuager.errors import AppError
from kuager.letters import requirements, template, wording
from kuager.letters.content import (
    AddresseeFacts,
    ApplicantFacts,
    EventFacts,
    LetterFacts,
    PersonFacts,
    Version,
)
from kuager.letters.filling import fill
from kuager.letters.template import Template, parse
from kuager.model.dates import When

HEAD = template.source("request_ru").split("[[blocks]]")[0]
INVALID = re.escape("letter.template_invalid")
TAIL = '\n[[required]]\ncode = "date"\nrank = "law"\nfact = "date"\nfield = "letter.date"\n'
TABLE = (
    '[[blocks]]\nrole = "table"\neach = "person"\nhead = ["№", "Имя", "Дата рождения"]\n'
    'parts = ["{number}", "{person_name}", "{birth}"]\n'
)
FIELD = '[[fields]]\ncode = "act"\nlabels = { en = "The act", kk = "Әрекет", ru = "Действие" }\n'


def made(blocks: str, tail: str = TAIL) -> Template:
    return parse((HEAD + blocks + tail).encode())


def texts(blocks: str, facts: LetterFacts) -> list[str]:
    return [block.text.replace("\u00a0", " ") for block in fill(made(blocks), facts).blocks]


def about(*events: EventFacts) -> wording.Values:
    return wording.of_person(PersonFacts(events=events), "ru")


def paragraph(parts: str, more: str = "") -> str:
    return f'[[blocks]]\nrole = "paragraph"\n{more}parts = [{parts}]\n'


def test_a_block_for_some_addressees_comes_in_letters_to_these() -> None:
    blocks = paragraph('"to all"') + paragraph('"to one"', 'to = ["mfa_kz"]\n')
    assert texts(blocks, LetterFacts(addressee=AddresseeFacts("mfa_kz"))) == ["to all", "to one"]
    assert texts(blocks, LetterFacts(addressee=AddresseeFacts("president_kz"))) == ["to all"]
    assert texts(blocks, LetterFacts()) == ["to all"]


@pytest.mark.parametrize(
    "code", ["mfa_kz", "ombudsman_kz", "president_kz", "prosecutor_kz", "parliament_kz", "own_1"]
)
def test_every_office_is_asked_what_it_can_do(code: str) -> None:
    asked = {}
    for language in ("kk", "ru"):
        facts = LetterFacts(
            (ApplicantFacts("А"),), (PersonFacts("Б"),), addressee=AddresseeFacts(code, "Кому")
        )
        blocks = fill(template.load(f"request_{language}"), facts).blocks
        asked[language] = len([block for block in blocks if block.role == "request"])
    assert asked["kk"] == asked["ru"] == {"mfa_kz": 4, "ombudsman_kz": 4, "own_1": 2}.get(code, 3)


def test_unless_leaves_out_what_another_part_says() -> None:
    blocks = paragraph('"born {birth}", { text = "not stated", unless = ["birth"] }', 'each = "person"\n')
    known = PersonFacts("А", birth=When("1968", "1968"))
    assert texts(blocks, LetterFacts(persons=(known, PersonFacts("Б")))) == ["born 1968 год", "not stated"]
    whole = paragraph('"nothing was done"', 'unless = ["own_steps"]\n')
    assert texts(whole, LetterFacts()) == ["nothing was done"]


def test_a_table_has_a_row_for_each_person_and_stands_once() -> None:
    facts = LetterFacts(persons=(PersonFacts("А", birth=When("1968", "1968")), PersonFacts("Б {birth}")))
    before, block, after = fill(made(paragraph('"x"') + TABLE + paragraph('"y"')), facts).blocks
    assert (before.text, after.text) == ("x", "y")
    assert block.rows == (
        ("№", "Имя", "Дата рождения"),
        ("1", "А", "1968 год"),
        ("2", "Б\u00a0{birth}", ""),
    )
    assert fill(made(TABLE), LetterFacts()).blocks == ()


def test_a_table_of_requests_counts_its_rows() -> None:
    blocks = (
        '[[blocks]]\nrole = "table"\neach = "request"\nhead = ["№", ""]\nparts = ["{number}", "{request}"]\n'
    )
    with pytest.raises(AppError, match=INVALID):
        made(blocks)  # a head without words
    (block,) = fill(made(blocks.replace('""', '"Что"')), LetterFacts(requests=("a", "b"))).blocks
    assert block.rows[1:] == (("1", "a"), ("2", "b"))


def test_fields_of_staff_are_known_everywhere() -> None:
    tail = (
        TAIL + FIELD + '[[required]]\ncode = "act"\nrank = "law"\nfact = "act"\nfield = "letter.fields.act"\n'
    )
    form = made(paragraph('"Act: {act}."') + paragraph('"{person_name}: {act}"', 'each = "person"\n'), tail)
    facts = LetterFacts(persons=(PersonFacts("А"),), fields={"act": "{date}\nотказ", "other": "x"})
    assert [block.text for block in fill(form, facts).blocks] == ["Act: {date} отказ.", "А: {date} отказ"]
    element = next(each for each in requirements.check(form, facts) if each.code == "act")
    assert (element.state, dict(element.labels)["ru"]) == ("present", "Действие")
    nothing = next(each for each in requirements.check(form, LetterFacts()) if each.code == "act")
    assert (nothing.state, nothing.field) == ("missing", "letter.fields.act")


HOSTILE = {
    "field like a fact": (paragraph('"x"'), TAIL + FIELD.replace('"act"', '"birth"')),
    "field like a number": (paragraph('"x"'), TAIL + FIELD.replace('"act"', '"number"')),
    "two fields": (paragraph('"x"'), TAIL + FIELD + FIELD),
    "field without a language": (paragraph('"x"'), TAIL + FIELD.replace('kk = "Әрекет", ', "")),
    "unknown field": (paragraph('"{act}"'), TAIL),
    "table without rows": (TABLE.replace('each = "person"\n', ""), TAIL),
    "table of events": (TABLE.replace('"person"', '"event"'), TAIL),
    "head of another width": (TABLE.replace('"№", ', ""), TAIL),
    "head of no table": (TABLE.replace('"table"', '"paragraph"'), TAIL),
    "unless of an unknown": (paragraph('{ text = "x", unless = ["sudo"] }'), TAIL),
    "many addressees": (paragraph('"x"', "to = [" + '"a",' * 51 + "]\n"), TAIL),
    "a digest of its own": ('digest = "00"\n' + paragraph('"x"'), TAIL),
}


@pytest.mark.parametrize(("blocks", "tail"), HOSTILE.values(), ids=HOSTILE)
def test_what_does_not_follow_the_form_is_refused(blocks: str, tail: str) -> None:
    with pytest.raises(AppError, match=INVALID):
        made(blocks, tail)


def test_a_template_cannot_say_its_own_digest() -> None:
    lines = HEAD.replace("version = 1\n", 'version = 1\ndigest = "00"\n')
    with pytest.raises(AppError) as refused:
        parse((lines + paragraph('"x"') + TAIL).encode())
    assert refused.value.facts["reason"] == "digest"


TAKEN = EventFacts(
    "Арест", "arrest", When("2018", "2018"), "Сынак", "полиция", part="taken", article="статья 1"
)


def test_how_somebody_was_taken_is_said_as_a_form_asks() -> None:
    prison = EventFacts(
        "Тюрьма", "prison", When("2019", "2019"), "тюрьма", "суд", part="held", sentence="9 лет"
    )
    seen = EventFacts("Видели", "last_seen", When("2017", "2017"), "рынок", part="last_seen")
    values = about(seen, TAKEN, prison)
    assert (values["taken_when"], values["taken_place"], values["taken_forces"]) == (
        "2018 год",
        "Сынак",
        "полиция",
    )
    assert values["vanished_when"] == "2018 год"
    assert values["held_places"] == "Сынак, 2018 год; тюрьма, 2019 год"
    assert (values["holders"], values["sentences"], values["legal_basis"]) == (
        "полиция; суд",
        "9 лет",
        "статья 1",
    )
    only_seen = about(seen)
    assert (only_seen["vanished_when"], only_seen["vanished_place"]) == ("2017 год", "рынок")
    assert only_seen["taken_when"] == ""


def test_where_sources_differ_each_says_its_own() -> None:
    values = about(
        EventFacts(
            when=When("2018", "2018"), place="Сынак", part="taken", source="Заявитель", differing=True
        ),
        EventFacts(when=When("2019", "2019"), place="Сынак", part="taken", source="СМИ", differing=True),
    )
    assert values["taken_when"] == "2018 год (заявитель); 2019 год (СМИ)"
    assert values["taken_place"] == "Сынак"


def test_versions_of_a_fact_stand_together_where_a_form_has_one_line() -> None:
    versions = (
        Version("birth", "Заявитель", when=When("1968", "1968")),
        Version("birth", "Паспорт", when=When("1967", "1967")),
    )
    values = wording.of_person(
        PersonFacts(birth=When("1968", "1968"), versions=versions, sex="Мужской"), "ru"
    )
    assert values["birth"] == ""
    assert values["said_birth"] == "1968 год (заявитель); 1967 год (паспорт)"
    assert values["said_sex"] == values["sex"] == "мужской"


def test_the_six_elements_of_a_disappearance() -> None:
    form = template.load("wgeid_en")
    person = PersonFacts("A", events=(TAKEN,))
    facts = LetterFacts((ApplicantFacts("B"),), (person,), no_steps="fear", office=("Mysal Foundation",))
    law = [each for each in requirements.check(form, facts) if each.rank == "law"]
    assert [(each.code, each.state) for each in law] == [
        ("person_name", "present"), ("vanished_when", "present"), ("vanished_place", "present"),
        ("taken_forces", "present"), ("steps_or_reason", "present"), ("submitter", "present"),
    ]  # fmt: skip
    lacking = [each.code for each in requirements.check(form, LetterFacts()) if each.rank == "law"]
    assert len(lacking) == 6


def test_a_contradiction_about_the_taking_is_told() -> None:
    taken = [
        EventFacts(when=When(year, year), part="taken", source=source, differing=True)
        for year, source in (("2018", "x"), ("2019", "y"))
    ]
    facts = LetterFacts(persons=(PersonFacts("A", events=tuple(taken)),))
    found = {each.code: each.state for each in requirements.check(template.load("wgeid_en"), facts)}
    assert found["vanished_when"] == "contradictory"
    assert found["vanished_place"] == "missing"
