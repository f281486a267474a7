"""Templates of letters: logic-less data, read strictly, filled without guessing.

A template is a TOML file, `resources/templates/letters/<language>/<name>.toml`:

    format = 1
    id = "mfa_request_ru"      # unique among all templates
    version = 1                # grows with every change of the wording
    language = "ru"
    addressee = "mfa_kz"       # code of the vocabulary letter_addressee
    kind = "request"
    status = "draft"           # or "reviewed"
    title = "Заявление"        # of the document, never with a person's name
    letterhead = true          # if it is a letter of the office and no family's own; without it, false
    names = { en = …, kk = …, ru = … }      # what the program calls the template
    notes = { en = …, kk = …, ru = … }      # what the program says about its state
    labels = { birth = "Дата рождения", … } # the facts of a person of which sources may differ
    [[blocks]]
    role = "paragraph"
    each = "person"            # also "event", "version", "request", "annex"; without it the block comes once
    needs = ["events"]         # the block is left out unless each of these is known
    join = " "                 # between its parts: a space, ", " or a line break
    parts = ["{person_full_name}.", { text = "…", needs = ["several"], style = "bold" }]
    [[required]]               # see requirements.py

A part is left out unless all its placeholders and all it needs are known; a block without parts is left out.
Blocks for persons, events and versions that follow each other are one group: the whole group is repeated for
each person, within it a block for each of that person's events or versions. `{number}` counts the blocks of
the same role; in blocks of such a group, the persons.

There is no other construct: a placeholder is a small ASCII name between braces, and a brace is nothing else.
What fills it is never looked at again, so braces in a fact are plain letters. A full stop that follows a
placeholder is left out where the fact ends with its own. Sizes and counts are bounded; the shape allows no
nesting. Everything wrong raises `AppError("letter.template_invalid")` when the template is read, never when
it is filled; an unknown id `letter.template_missing`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import Annotated, Final, Literal, get_args

import msgspec

from kuager import files, paths
from kuager.errors import AppError
from kuager.letters import wording
from kuager.letters.content import Block, Language, LetterContent, LetterFacts, Role, VersionField
from kuager.letters.wording import Scope, Values
from kuager.model import toml_file
from kuager.model.letter import Span

FORMAT: Final = 1
SIZE_LIMIT: Final = 64 * 1024
"""Bytes of the largest template that is read."""

_PLACEHOLDER: Final = re.compile(r"\{([a-z][a-z_]{0,31})\}")
_BRACE: Final = re.compile(r"[{}]")
_ENDED: Final = tuple(".!?…。！？")
_PER_PERSON: Final = frozenset({"person", "event", "version"})
_LINED: Final = frozenset({"addressee", "applicant"})

Code = Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z0-9_]{0,63}\Z")]
Words = Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
Text = Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]
Needs = Annotated[tuple[Code, ...], msgspec.Meta(max_length=8)]
Labels = Annotated[dict[Literal["en", "kk", "ru"], Words], msgspec.Meta(min_length=3)]


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A piece of a block: a sentence, a line, or a word of one."""

    text: Text
    needs: Needs = ()
    style: Literal["", "bold", "italic"] = ""


class TemplateBlock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A block of the page to be."""

    role: Role
    parts: Annotated[tuple[Text | Part, ...], msgspec.Meta(min_length=1, max_length=40)]
    each: Scope = ""
    needs: Needs = ()
    join: Literal[" ", ", ", "\n"] = " "


Rank = Literal["law", "law_if_any", "useful"]


class Requirement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a letter of this kind shall carry: a fact by its name, or a block by its role.

    `rank`: the law asks for it, asks for it if there is one, or the letter is of little use without it.
    `field` is the path of the record's form; in it `{person}` and `{event}` are positions from 0.
    """

    code: Code
    rank: Rank
    field: Annotated[str, msgspec.Meta(pattern=r"\A[a-z0-9_.{}]{1,80}\Z")]
    fact: Code | Literal[""] = ""
    role: Role | Literal[""] = ""
    each: Literal["", "person", "event"] = ""


class Template(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One kind of letter to one addressee in one language."""

    format: Literal[1]
    id: Code
    version: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
    language: Language
    addressee: Code
    kind: Code
    status: Literal["draft", "reviewed"]
    title: Words
    names: Labels
    notes: Labels
    labels: dict[VersionField, Words]
    blocks: Annotated[tuple[TemplateBlock, ...], msgspec.Meta(min_length=1, max_length=100)]
    required: Annotated[tuple[Requirement, ...], msgspec.Meta(max_length=60)]
    letterhead: bool = False

    @property
    def reviewed(self) -> bool:
        """Whether somebody who knows the law and the language has read the wording."""
        return self.status == "reviewed"


def parse(untrusted_bytes: bytes, name: str = "") -> Template:
    """Read a template; `name` is that of its file, for the message."""
    try:
        template = toml_file.read(untrusted_bytes, Template, limit=SIZE_LIMIT)
    except AppError as error:
        raise _invalid(name, str(error.facts.get("reason", "too large"))) from error
    if missing := set(get_args(VersionField)) - template.labels.keys():
        raise _invalid(name, f"no label: {min(missing)}")
    for block in template.blocks:
        if block.join == "\n" and block.role not in _LINED:
            raise _invalid(name, f"lines in {block.role}")
        _check_names(block.needs, block.each, name)
        for part in block.parts:
            opened = _opened(part)
            if _BRACE.search(_PLACEHOLDER.sub("", opened.text)):
                raise _invalid(name, "a brace that is no placeholder")
            used = _PLACEHOLDER.findall(opened.text)
            _check_names((*used, *opened.needs), block.each, name)
            if flags := wording.FLAGS.intersection(used):
                raise _invalid(name, f"not to be printed: {min(flags)}")
    for requirement in template.required:
        if bool(requirement.fact) == bool(requirement.role) or (requirement.role and requirement.each):
            raise _invalid(name, f"fact or role: {requirement.code}")
        if requirement.fact:
            _check_names((requirement.fact,), requirement.each, name)
        if _BRACE.search(requirement.field.replace("{person}", "").replace("{event}", "")):
            raise _invalid(name, f"field: {requirement.code}")
    return template


def _check_names(names: tuple[str, ...], scope: Scope, file: str) -> None:
    if unknown := set(names) - wording.known(scope):
        raise _invalid(file, f"unknown name: {min(unknown)}")


def _invalid(name: str, reason: str) -> AppError:
    return AppError("letter.template_invalid", template=name, reason=reason)


@cache
def every() -> tuple[Template, ...]:
    """Every template that comes with the program, in the order of language and file name."""
    folder = paths.resources() / "templates" / "letters"
    found = tuple(
        parse(files.read_bounded(file, SIZE_LIMIT), file.name) for file in sorted(folder.glob("*/*.toml"))
    )
    counted = Counter(template.id for template in found)
    for template_id, count in counted.items():
        if count > 1:
            raise _invalid(template_id, "two of this id")
    return found


def load(template_id: str) -> Template:
    """The template of this id."""
    for template in every():
        if template.id == template_id:
            return template
    raise AppError("letter.template_missing", template=template_id[:64])


def fill(template: Template, facts: LetterFacts) -> LetterContent:
    """The letter that these facts give."""
    blocks: list[Block] = []
    counts: Counter[str] = Counter()
    for block, values in _scenes(template, facts):
        numbered = {wording.NUMBER: str(counts[block.role] + 1)} | values
        if filled := _filled(block, numbered):
            counts[block.role] += 1
            blocks.append(filled)
    return LetterContent(template.language, template.title, tuple(blocks))


def _scenes(template: Template, facts: LetterFacts) -> Iterator[tuple[TemplateBlock, Values]]:
    """Each block with the facts it is filled from, as often as it comes, in the order of the page."""
    language = template.language
    letter = wording.of_letter(facts, language)
    for per_person, run in groupby(template.blocks, key=lambda block: block.each in _PER_PERSON):
        group = tuple(run)
        if not per_person:
            for block in group:
                for own in _entries(block.each, facts):
                    yield block, letter | own
            continue
        for number, person in enumerate(facts.persons, start=1):
            known = letter | wording.of_person(person, language) | {wording.NUMBER: str(number)}
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


def _entries(scope: Scope, facts: LetterFacts) -> list[Values]:
    match scope:
        case "request":
            return [wording.of_entry("request", request) for request in facts.requests]
        case "annex":
            return [wording.of_entry("annex", annex) for annex in facts.annexes]
        case _:
            return [{}]


def _opened(part: str | Part) -> Part:
    return Part(part) if isinstance(part, str) else part


def _filled(block: TemplateBlock, values: Values) -> Block | None:
    """The block with the parts that are known, or nothing if none is."""
    if not _met(block.needs, values):
        return None
    text = ""
    spans: list[Span] = []
    for part in map(_opened, block.parts):
        piece = _substituted(part.text, values) if _met(part.needs, values) else ""
        if not piece:
            continue
        text += (block.join if text else "") + piece
        if part.style:
            spans.append(Span(len(text) - len(piece), len(text), part.style))
    return Block(block.role, text, tuple(spans)) if text else None


def _met(needs: tuple[str, ...], values: Values) -> bool:
    return all(values[need] for need in needs)


def _substituted(text: str, values: Values) -> str:
    """The text with its facts, or nothing where one of them is not known."""
    pieces = _PLACEHOLDER.split(text)  # literal, name, literal, name … literal
    filled = [pieces[0]]
    for name, literal in zip(pieces[1::2], pieces[2::2], strict=True):
        value = values[name]
        if not value:
            return ""
        ended = literal.startswith(".") and value.endswith(_ENDED)
        filled += (value, literal[1:] if ended else literal)
    return "".join(filled)
