"""Templates filled with facts: what is known is said, and what is not known leaves its part out.

Nothing is guessed, and nothing that fills a placeholder is looked at again. What a template may hold is told
in `template.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from kuager.letters import wording
from kuager.letters.content import Block, Language, LetterContent, LetterFacts
from kuager.letters.template import PLACEHOLDER, Part, Template, TemplateBlock, opened
from kuager.letters.wording import Scope, Values
from kuager.model.letter import Span

_ENDED: Final = tuple(".!?…。！？")
_PER_PERSON: Final = frozenset({"person", "event", "version"})


def fill(template: Template, facts: LetterFacts) -> LetterContent:
    """The letter that these facts give."""
    blocks: list[Block] = []
    counts: Counter[str] = Counter()
    for block, values in _scenes(template, facts):
        if block.to and facts.addressee.code not in block.to:
            continue
        if not _met(block, values):
            continue
        numbered = {wording.NUMBER: str(counts[block.role] + 1)} | values
        is_table = block.role == "table"
        filled = _table(block, template, facts, numbered) if is_table else _filled(block, numbered)
        if filled is not None:
            counts[block.role] += 1
            blocks.append(filled)
    return LetterContent(template.language, template.title, tuple(blocks))


def letter_values(template: Template, facts: LetterFacts) -> Values:
    """What is known everywhere in a letter by this template."""
    own = wording.of_fields(facts.fields, (field.code for field in template.fields))
    return wording.of_letter(facts, template.language) | own


def _scenes(template: Template, facts: LetterFacts) -> Iterator[tuple[TemplateBlock, Values]]:
    """Each block with the facts it is filled from, as often as it comes, in the order of the page."""
    language = template.language
    letter = letter_values(template, facts)
    for per_person, run in groupby(template.blocks, key=_is_per_person):
        group = tuple(run)
        if not per_person:
            for block in group:
                for own in [{}] if block.role == "table" else _entries(block.each, facts):
                    yield block, letter | own
            continue
        for person, of_person in zip(facts.persons, _persons(facts, language), strict=True):
            known = letter | of_person
            for block in group:
                if block.each == "event":
                    own_values = [wording.of_event(event, language) for event in person.events]
                elif block.each == "version":
                    own_values = [
                        wording.of_version(version, template.labels, language) for version in person.versions
                    ]
                else:
                    own_values = [{}]
                for own in own_values:
                    yield block, known | own


def _is_per_person(block: TemplateBlock) -> bool:
    return block.each in _PER_PERSON and block.role != "table"


def _persons(facts: LetterFacts, language: Language) -> list[Values]:
    return [
        wording.of_person(person, language) | {wording.NUMBER: str(number)}
        for number, person in enumerate(facts.persons, start=1)
    ]


def _table(block: TemplateBlock, template: Template, facts: LetterFacts, values: Values) -> Block | None:
    """A table with a row for each; what is not known leaves its cell empty."""
    entries = (
        _persons(facts, template.language)
        if block.each == "person"
        else [
            {wording.NUMBER: str(at)} | each for at, each in enumerate(_entries(block.each, facts), start=1)
        ]
    )
    rows = tuple(tuple(_piece(part, values | own) for part in map(opened, block.parts)) for own in entries)
    return Block("table", "", rows=(block.head, *rows)) if rows else None


def _entries(scope: Scope, facts: LetterFacts) -> list[Values]:
    match scope:
        case "applicant":
            return [wording.of_applicant(applicant) for applicant in facts.applicants]
        case "request":
            return [wording.of_entry("request", request) for request in facts.requests]
        case "annex":
            return [wording.of_entry("annex", annex) for annex in facts.annexes]
        case _:
            return [{}]


def _filled(block: TemplateBlock, values: Values) -> Block | None:
    """The block with the parts that are known, or nothing if none is."""
    text = ""
    spans: list[Span] = []
    for part in map(opened, block.parts):
        piece = _piece(part, values)
        if not piece:
            continue
        text += (block.join if text else "") + piece
        if part.style:
            spans.append(Span(len(text) - len(piece), len(text), part.style))
    return Block(block.role, text, tuple(spans)) if text else None


def _met(asking: TemplateBlock | Part, values: Values) -> bool:
    return all(values[need] for need in asking.needs) and not any(values[each] for each in asking.unless)


def _piece(part: Part, values: Values) -> str:
    return _substituted(part.text, values) if _met(part, values) else ""


def _substituted(text: str, values: Values) -> str:
    """The text with its facts, or nothing where one of them is not known."""
    pieces = PLACEHOLDER.split(text)  # literal, name, literal, name … literal
    filled = [pieces[0]]
    for name, literal in zip(pieces[1::2], pieces[2::2], strict=True):
        value = values[name]
        if not value:
            return ""
        ended = literal.startswith(".") and value.endswith(_ENDED)
        filled += (value, literal[1:] if ended else literal)
    return "".join(filled)
