"""Templates are read strictly and filled without guessing; facts stay literal."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager import paths
from kuager.errors import AppError
from kuager.letters import requirements
from kuager.letters import template as templates
from kuager.letters.content import (
    ApplicantFacts,
    EventFacts,
    IdentityNumber,
    Language,
    LetterFacts,
    PersonFacts,
    StepFacts,
    Version,
)
from kuager.letters.filling import fill
from kuager.letters.template import SIZE_LIMIT, load, parse
from kuager.model.dates import When
from kuager.model.letter import Span
from tests.support import appeals

GOLDEN = Path(__file__).parent / "golden"
APPEALS: dict[Language, str] = {"kk": "request_kk", "ru": "request_ru"}
LANGUAGES: list[Language] = ["kk", "ru"]
KAZAKH_ONLY = set("әғқңөұүһі")

HEAD = (paths.resources() / "templates/letters/ru/request.toml").read_text().split("[[blocks]]")[0]
INVALID = re.escape("letter.template_invalid")
TAIL = """
[[required]]
code = "date"
rank = "law"
fact = "date"
field = "letter.date"
"""
BLOCK = '[[blocks]]\nrole = "paragraph"\nparts = ["{person_name}."]\neach = "person"\n'


def made(blocks: str, tail: str = TAIL) -> templates.Template:
    return parse((HEAD + blocks + tail).encode(), "made.toml")


def texts(blocks: str, facts: LetterFacts) -> list[str]:
    return [plain(block.text) for block in fill(made(blocks), facts).blocks]


def plain(text: str) -> str:
    """With common spaces where no line may be broken."""
    return text.replace("\u00a0", " ")


def persons(*names: str) -> LetterFacts:
    return LetterFacts(persons=tuple(PersonFacts(name=name) for name in names))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", ["full", "sparse"])
def test_the_appeal_reads_as_the_golden_text(language: Language, case: str) -> None:
    facts = appeals.FULL[language] if case == "full" else appeals.SPARSE
    worded = appeals.as_text(fill(load(APPEALS[language]), facts))
    assert worded == (GOLDEN / f"request_{language}_{case}.txt").read_text()


def test_both_languages_say_the_same_things() -> None:
    kazakh, russian = load(APPEALS["kk"]), load(APPEALS["ru"])
    assert (kazakh.language, russian.language) == ("kk", "ru")
    assert kazakh.required == russian.required
    assert kazakh.groups == russian.groups == ("kz_authority",)
    assert not kazakh.reviewed
    assert not russian.reviewed

    def shape(template: templates.Template) -> list[object]:
        return [
            (block.role, block.each, block.needs, [re.findall(r"\{\w+\}", str(part)) for part in block.parts])
            for block in template.blocks
        ]

    assert shape(kazakh)[1:] == shape(russian)[1:]
    own = [str(part) for block in russian.blocks for part in block.parts]
    assert not KAZAKH_ONLY.intersection("".join(own).lower())


def test_an_unknown_id_is_told() -> None:
    with pytest.raises(AppError) as refused:
        load("../../etc/passwd")
    assert refused.value.code == "letter.template_missing"


def test_what_is_not_known_leaves_its_part_out() -> None:
    blocks = '[[blocks]]\nrole = "date"\njoin = ", "\nparts = ["{place}", "on {date}"]\n'
    assert texts(blocks, LetterFacts(place="Алматы")) == ["Алматы"]
    assert texts(blocks, LetterFacts()) == []


def test_needs_leave_out_parts_and_blocks() -> None:
    blocks = (
        '[[blocks]]\nrole = "paragraph"\nneeds = ["annexes"]\nparts = ["Annexes:"]\n'
        '[[blocks]]\nrole = "paragraph"\n'
        'parts = [{ text = "one", needs = ["single"] }, { text = "many", needs = ["several"] }]\n'
    )
    assert texts(blocks, persons("А")) == ["one"]
    assert texts(blocks, persons("А", "Б")) == ["many"]
    assert texts(blocks, LetterFacts(annexes=("x",))) == ["Annexes:"]


def test_a_group_is_repeated_whole_for_each_person() -> None:
    blocks = (
        '[[blocks]]\nrole = "paragraph"\neach = "person"\nparts = ["{number}. {person_name}"]\n'
        '[[blocks]]\nrole = "paragraph"\neach = "event"\nparts = ["{person_name}: {event_kind}"]\n'
        '[[blocks]]\nrole = "annex"\neach = "annex"\nparts = ["{number}) {annex}"]\n'
    )
    facts = LetterFacts(
        persons=(
            PersonFacts(name="А", events=(EventFacts(kind="x"), EventFacts(kind="y"))),
            PersonFacts(name="Б", events=(EventFacts(kind="z"),)),
        ),
        annexes=("p", "q"),
    )
    assert texts(blocks, facts) == ["1. А", "А: x", "А: y", "2. Б", "Б: z", "1) p", "2) q"]


def test_the_kind_other_is_not_printed_and_nothing_stands_twice_for_versions() -> None:
    blocks = (
        '[[blocks]]\nrole = "paragraph"\neach = "event"\nparts = ["{event_kind}.", "{note}."]\n'
        '[[blocks]]\nrole = "paragraph"\neach = "person"\nparts = ["born {birth}"]\n'
        '[[blocks]]\nrole = "paragraph"\neach = "version"\n'
        'parts = ["{version_label}: {version} ({version_source})"]\n'
    )
    person = PersonFacts(
        birth=When("1968", "1968"),
        events=(EventFacts(kind="Другое", code="other", note="слух"),),
        versions=(
            Version("birth", "СМИ", when=When("1968", "1968")),
            Version("birth", "Сестра", when=When("1969", "1969")),
        ),
    )
    assert texts(blocks, LetterFacts(persons=(person,))) == [
        "слух.",
        "Дата рождения: 1968 год (СМИ)",
        "Дата рождения: 1969 год (сестра)",
    ]


@pytest.mark.parametrize(
    "name",
    ["{x}", "{person_name}", "{{", "}", "<b>Мысал</b>", "Мысал & Сынақ", "%s %(x)s", "\\1 \\g<0>", "$name"],
)
def test_facts_stay_literal(name: str) -> None:
    assert texts(BLOCK, persons(name)) == [f"{name}."]
    whole = fill(load(APPEALS["kk"]), LetterFacts((ApplicantFacts(name=name),), (PersonFacts(name=name),)))
    assert sum(name in plain(block.text) for block in whole.blocks) == 3  # applicant, person, signature


def test_no_line_is_broken_within_a_name() -> None:
    person = PersonFacts(name="Сынақ Мысал", other_names=("سىناق مىسال",))
    template = made(BLOCK.replace("person_name", "person_full_name"))
    (block,) = fill(template, LetterFacts(persons=(person,))).blocks
    assert block.text == "Сынақ\u00a0Мысал (سىناق\u00a0مىسال)."


def test_a_styled_part_is_a_span_of_the_block() -> None:
    bold = '{ text = "{person_name}.", style = "bold" }'
    unknown = '{ text = "Дата: {birth}.", style = "italic" }'
    blocks = BLOCK.replace('["{person_name}."]', f'["Имя:", {bold}, {unknown}]')
    (block,) = fill(made(blocks), persons("Сынақ")).blocks
    assert (block.text, block.spans) == ("Имя: Сынақ.", (Span(5, 11, "bold"),))
    assert not fill(made(BLOCK), persons("Сынақ")).blocks[0].spans


@pytest.mark.parametrize(("told", "printed"), [("a", "a."), ("a.", "a."), ("a?", "a?"), ("a…", "a…")])
def test_a_sentence_ends_once(told: str, printed: str) -> None:
    assert texts(BLOCK, persons(told)) == [printed]


def test_no_fact_makes_itself_a_line() -> None:
    assert texts(BLOCK, persons("Мысал\r\nПодпись:\u2028\x85x")) == ["Мысал Подпись: x."]


def test_labels_take_their_small_letter_but_abbreviations_do_not() -> None:
    blocks = '[[blocks]]\nrole = "paragraph"\neach = "event"\nparts = ["{learned_how}"]\n'
    for label, printed in [
        ("Слух", "слух"),
        ("СМИ", "СМИ"),
        ("WeChat хабарламасы", "WeChat хабарламасы"),
        ("Өз көзімен көрді", "өз көзімен көрді"),
    ]:
        facts = LetterFacts(persons=(PersonFacts(events=(EventFacts(learned_how=label),)),))
        assert texts(blocks, facts) == [printed]


HOSTILE = {
    "unknown name": BLOCK.replace("person_name", "password"),
    "name of another scope": BLOCK.replace("person_name", "event_kind"),
    "attribute": BLOCK.replace("{person_name}", "{person_name.__class__}"),
    "index": BLOCK.replace("{person_name}", "{person_name[0]}"),
    "format": BLOCK.replace("{person_name}", "{person_name:>9999999}"),
    "conversion": BLOCK.replace("{person_name}", "{person_name!r}"),
    "position": BLOCK.replace("{person_name}", "{}"),
    "open brace": BLOCK.replace("{person_name}", "{person_name"),
    "doubled brace": BLOCK.replace("{person_name}", "{{person_name}}"),
    "printed flag": BLOCK.replace("person_name", "single"),
    "unknown need": BLOCK + 'needs = ["sudo"]\n',
    "unknown role": BLOCK.replace("paragraph", "script"),
    "unknown key": BLOCK + 'run = "x"\n',
    "unknown scope": BLOCK.replace('"person"', '"file"'),
    "lines in a paragraph": BLOCK + 'join = "\\n"\n',
    "no parts": BLOCK.replace('["{person_name}."]', "[]"),
    "wrong type": BLOCK.replace('["{person_name}."]', "7"),
    "wrong type of a part": BLOCK.replace('["{person_name}."]', "[7]"),
    "part in a part": BLOCK.replace('["{person_name}."]', '[["a"]]'),
    "empty part": BLOCK.replace("{person_name}.", ""),
    "long part": BLOCK.replace("{person_name}.", "a" * 2001),
    "many blocks": BLOCK * 101,
    "no blocks": "",
    "not toml": BLOCK + "]]",
}


@pytest.mark.parametrize("blocks", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_template_is_refused_when_it_is_read(blocks: str) -> None:
    with pytest.raises(AppError) as refused:
        made(blocks)
    assert refused.value.code == "letter.template_invalid"
    assert refused.value.facts["template"] == "made.toml"
    assert len(str(refused.value.facts["reason"])) <= 200


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("format = 1", "format = 2"),
        ('language = "ru"', 'language = "xx"'),
        ('id = "request_ru"', 'id = "../x"'),
        ('id = "request_ru"', 'id = "x\\n"'),
        ("version = 1", "version = -1"),
        ("version = 1", 'version = "1"'),
        ('status = "draft"', 'status = "approved"'),
        ('health = "Состояние здоровья"', ""),
        ('health = "', 'wealth = "'),
        ('title = "Заявление"', ""),
        ('title = "Заявление"', 'title = "Заявление\\u0000"'),
        ('title = "Заявление"', 'title = "\\u001b[2J"'),
        ('en = "Draft', 'de = "Draft'),
    ],
)
def test_a_wrong_head_is_refused(old: str, new: str) -> None:
    assert old in HEAD
    with pytest.raises(AppError, match=INVALID):
        parse((HEAD.replace(old, new) + BLOCK + TAIL).encode())


@pytest.mark.parametrize(
    "tail",
    [
        TAIL.replace('fact = "date"', ""),
        TAIL + 'role = "date"\n',
        TAIL.replace('fact = "date"', 'fact = "birth"'),
        TAIL.replace("letter.date", "persons.{x}"),
        TAIL.replace("letter.date", "a b"),
        TAIL.replace('"law"', '"maybe"'),
    ],
)
def test_a_wrong_requirement_is_refused(tail: str) -> None:
    with pytest.raises(AppError, match=INVALID):
        made(BLOCK, tail)


@pytest.mark.parametrize(
    "untrusted",
    [
        b"x" * (SIZE_LIMIT + 1),
        b"a = " + b"[" * 30_000 + b"]" * 30_000,
        b"a." * 15_000 + b"a = 1",
        b"a = " + b"{a = " * 10_000,
        b"\xff\xfe",
        b"",
    ],
    ids=["large", "deep arrays", "deep keys", "deep tables", "no utf-8", "empty"],
)
def test_large_and_deep_templates_are_refused(untrusted: bytes) -> None:
    with pytest.raises(AppError, match=INVALID):
        parse(untrusted)


NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
LINE_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")


@given(
    st.sampled_from(LANGUAGES),
    st.tuples(NAMES, st.lists(NAMES, max_size=3)),
    st.lists(st.tuples(NAMES, st.lists(NAMES, max_size=3)), max_size=3),
)
def test_no_name_that_was_given_is_lost(
    language: Language, applicant: tuple[str, list[str]], told: list[tuple[str, list[str]]]
) -> None:
    facts = LetterFacts(
        (ApplicantFacts(name=applicant[0], other_names=tuple(applicant[1])),),
        tuple(PersonFacts(name=name, other_names=tuple(others)) for name, others in told),
    )
    blocks = fill(load(APPEALS[language]), facts).blocks

    def holds(name: str, role: str) -> bool:
        printed = plain(LINE_BREAKS.sub(" ", name).strip(" "))
        return any(printed in plain(block.text) for block in blocks if block.role == role)

    for name in (applicant[0], *applicant[1]):
        assert not name.strip() or holds(name, "applicant")
    for first, others in told:
        for name in (first, *others):
            assert not name.strip() or holds(name, "paragraph")


def test_every_fact_of_the_full_case_is_printed() -> None:
    def given_texts(value: object) -> list[str]:
        if isinstance(value, str):
            return [value]
        if isinstance(value, tuple):
            return [text for each in value for text in given_texts(each)]
        if isinstance(value, When | Version):
            return []
        if isinstance(value, StepFacts) and not value.official:
            return []  # this letter tells an office only of other offices
        if isinstance(value, msgspec.Struct):
            skipped = {"code", "differing"}
            fields = msgspec.structs.asdict(value)
            return [
                text for name, each in fields.items() if name not in skipped for text in given_texts(each)
            ]
        return []

    for language in LANGUAGES:
        facts = appeals.FULL[language]
        printed = appeals.as_text(fill(load(APPEALS[language]), facts)).casefold()
        assert [text for text in given_texts(facts) if text.casefold() not in printed] == []


STEPS = (
    StepFacts(
        "Визит", True, When("2019", "2019"), "консульство", answer="Отказ", answered=When("2020", "2020")
    ),
    StepFacts("Поиски", to_whom="у соседей", number="7", answered=When("2021", "2021")),
    StepFacts(answer="нет ответа"),
    StepFacts(),
)


def test_own_steps_are_told_with_what_came_of_them() -> None:
    blocks = '[[blocks]]\nrole = "paragraph"\nparts = ["{own_steps}"]\n'
    assert texts(blocks, LetterFacts(steps=STEPS)) == [
        "визит, консульство, 2019 год — отказ, 2020 год; поиски, у соседей, № 7; нет ответа"
    ]
    assert texts(blocks.replace("own_steps", "own_appeals"), LetterFacts(steps=STEPS)) == [
        "визит, консульство, 2019 год — отказ, 2020 год"
    ]
    assert texts(blocks, LetterFacts()) == []


def test_a_template_can_require_own_steps_or_why_there_were_none() -> None:
    tail = (
        '[[required]]\ncode = "own_steps"\nrank = "law"\nfact = "own_steps"\nfield = "steps.taken"\n'
        '[[required]]\ncode = "no_steps_reason"\nrank = "law_if_any"\nfact = "no_steps_reason"\n'
        'field = "steps.none_possible"\n'
    )
    template = made(BLOCK, tail)
    for facts, found in (
        (LetterFacts(steps=STEPS[:1]), {"own_steps": "present", "no_steps_reason": "missing"}),
        (LetterFacts(no_steps="страх"), {"own_steps": "missing", "no_steps_reason": "present"}),
    ):
        assert {each.code: each.state for each in requirements.check(template, facts)} == found


def test_numbers_keep_their_word() -> None:
    facts = LetterFacts(
        (ApplicantFacts(other_ids=(IdentityNumber("Паспорт", "1"), IdentityNumber("", "2"))),)
    )
    blocks = '[[blocks]]\nrole = "applicant"\nparts = ["{applicant_ids}"]\n'
    assert texts(blocks, facts) == ["Паспорт 1; 2"]
