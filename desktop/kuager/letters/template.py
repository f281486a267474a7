"""Templates of letters: logic-less data, read strictly, filled without guessing.

A template is a TOML file, `resources/templates/letters/<language>/<name>.toml`:

    format = 1
    id = "request_ru"          # unique among all templates
    version = 1                # grows with every change of the wording
    language = "ru"
    groups = ["kz_authority"]  # to whom: codes of the vocabulary addressee_group
    addressees = ["mfa_kz"]    # only to these of the address book; without it, to any of the groups
    kind = "request"           # code of the vocabulary letter_kind
    interview = true           # whether an interview shows what it lacks for this letter; without it, false
    status = "draft"           # or "reviewed"
    title = "Заявление"        # of the document, never with a person's name
    letterhead = true          # if it is a letter of the office and no family's own; without it, false
    names = { en = …, kk = …, ru = … }      # what the program calls the template
    notes = { en = …, kk = …, ru = … }      # what the program says about its state
    labels = { birth = "Дата рождения", … } # the facts of a person of which sources may differ
    [[blocks]]
    role = "paragraph"
    each = "person"            # also "event", "version", "request", "annex"; without it the block comes once
    to = ["mfa_kz"]            # only in letters to these; without it, in all
    needs = ["events"]         # the block is left out unless each of these is known
    unless = ["sex"]           # … and unless none of these is
    join = " "                 # between its parts: a space, ", " or a line break
    parts = ["{person_full_name}.", { text = "…", needs = ["several"], style = "bold" }]
    [[blocks]]
    role = "table"             # one table: a row for each, a cell for each part
    each = "person"
    head = ["Имя", "Дата рождения"]
    parts = ["{person_full_name}", "{birth}"]
    [[fields]]                 # what staff write for this letter; {act} is then known everywhere
    code = "act"
    labels = { en = …, kk = …, ru = … }
    hints = { en = …, kk = …, ru = … }      # how it has to be written, such as the case of a name
    lines = 3                  # how much room it gets; without it, one line
    [[required]]               # see requirements.py

A part is left out unless all its placeholders and all it needs are known; it too may have an `unless`. A
block without parts is left out.
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

import hashlib
import re
from functools import cache
from typing import Annotated, Final, Literal, get_args

import msgspec

from kuager import files, paths
from kuager.errors import AppError
from kuager.letters import wording
from kuager.letters.content import Language, Role, VersionField
from kuager.letters.wording import Scope
from kuager.model import toml_file

FORMAT: Final = 1
SIZE_LIMIT: Final = 64 * 1024
"""Bytes of the largest template that is read."""

PLACEHOLDER: Final = re.compile(r"\{([a-z][a-z_]{0,31})\}")
_BRACE: Final = re.compile(r"[{}]")
_LINED: Final = frozenset({"addressee", "applicant"})
_ROWS: Final = frozenset({"person", "request", "annex"})
_ALL_NAMES: Final = frozenset({wording.NUMBER}).union(*wording.NAMES.values())

Code = Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z0-9_]{0,63}\Z")]
_WRITTEN: Final = r"\A[^\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]*\Z"
"""Without control characters, which neither a page nor the metadata of a PDF can hold."""
Words = Annotated[str, msgspec.Meta(min_length=1, max_length=300, pattern=_WRITTEN)]
Text = Annotated[str, msgspec.Meta(min_length=1, max_length=2000, pattern=_WRITTEN)]
Needs = Annotated[tuple[Code, ...], msgspec.Meta(max_length=8)]
Addressees = Annotated[tuple[Code, ...], msgspec.Meta(max_length=50)]
Labels = Annotated[dict[Literal["en", "kk", "ru"], Words], msgspec.Meta(min_length=3)]


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A piece of a block: a sentence, a line, or a word of one."""

    text: Text
    needs: Needs = ()
    unless: Needs = ()
    style: Literal["", "bold", "italic"] = ""


class TemplateBlock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A block of the page to be."""

    role: Role
    parts: Annotated[tuple[Text | Part, ...], msgspec.Meta(min_length=1, max_length=40)]
    each: Scope = ""
    to: Addressees = ()
    needs: Needs = ()
    unless: Needs = ()
    head: Annotated[tuple[Words, ...], msgspec.Meta(max_length=8)] = ()
    join: Literal[" ", ", ", "\n"] = " "


class TemplateField(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that no record says and staff write for the one letter."""

    code: Code
    labels: Labels
    hints: Labels | None = None
    lines: Annotated[int, msgspec.Meta(ge=1, le=10)] = 1

    def label(self, language: str) -> str:
        """What it is called in a language of the program."""
        return _in(self.labels, language)

    def hint(self, language: str) -> str:
        """How it has to be written, or nothing."""
        return _in(self.hints, language) if self.hints else ""


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
    each: Literal["", "applicant", "person", "event"] = ""


class Template(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One kind of letter to some groups of addressees in one language.

    `digest` is the SHA-256 of the file, in hexadecimal; no file says it of itself.
    """

    format: Literal[1]
    id: Code
    version: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
    language: Language
    groups: Annotated[tuple[Code, ...], msgspec.Meta(min_length=1, max_length=8)]
    kind: Code
    status: Literal["draft", "reviewed"]
    title: Words
    names: Labels
    notes: Labels
    labels: dict[VersionField, Words]
    blocks: Annotated[tuple[TemplateBlock, ...], msgspec.Meta(min_length=1, max_length=100)]
    required: Annotated[tuple[Requirement, ...], msgspec.Meta(max_length=60)]
    letterhead: bool = False
    interview: bool = False
    addressees: Addressees = ()
    fields: Annotated[tuple[TemplateField, ...], msgspec.Meta(max_length=20)] = ()
    digest: str = ""

    @property
    def reviewed(self) -> bool:
        """Whether somebody who knows the law and the language has read the wording."""
        return self.status == "reviewed"

    def name(self, language: str) -> str:
        """What the program calls it, in a language of the program."""
        return _in(self.names, language)

    def note(self, language: str) -> str:
        """What the program says about its state."""
        return _in(self.notes, language)

    def suits(self, addressee: str, group: str) -> bool:
        """Whether a letter to an addressee of this group can be written by it."""
        return group in self.groups and (not self.addressees or addressee in self.addressees)


def _in(labels: Labels, language: str) -> str:
    """Labels are there in some of the program's languages; the others read English."""
    return next((words for each, words in labels.items() if each == language), labels["en"])


def parse(untrusted_bytes: bytes, name: str = "") -> Template:
    """Read a template; `name` is that of its file, for the message."""
    try:
        template = toml_file.read(untrusted_bytes, Template, limit=SIZE_LIMIT)
    except AppError as error:
        raise _invalid(name, str(error.facts.get("reason", "too large"))) from error
    if template.digest:
        raise _invalid(name, "digest")
    if missing := set(get_args(VersionField)) - template.labels.keys():
        raise _invalid(name, f"no label: {min(missing)}")
    fields = frozenset(field.code for field in template.fields)
    if len(fields) < len(template.fields):
        raise _invalid(name, "two fields of one code")
    if taken := fields & _ALL_NAMES:
        raise _invalid(name, f"a field that is called as a fact: {min(taken)}")
    for block in template.blocks:
        _check_block(block, fields, name)
    for requirement in template.required:
        if bool(requirement.fact) == bool(requirement.role) or (requirement.role and requirement.each):
            raise _invalid(name, f"fact or role: {requirement.code}")
        if requirement.fact:
            _check_names((requirement.fact,), requirement.each, fields, name)
        if _BRACE.search(requirement.field.replace("{person}", "").replace("{event}", "")):
            raise _invalid(name, f"field: {requirement.code}")
    return msgspec.structs.replace(template, digest=hashlib.sha256(untrusted_bytes).hexdigest())


def _check_block(block: TemplateBlock, fields: frozenset[str], file: str) -> None:
    if block.join == "\n" and block.role not in _LINED:
        raise _invalid(file, f"lines in {block.role}")
    is_table = block.role == "table"
    if len(block.head) != len(block.parts) * is_table or (is_table and block.each not in _ROWS):
        raise _invalid(file, f"rows in {block.role}")
    _check_names((*block.needs, *block.unless), block.each, fields, file)
    for part in map(opened, block.parts):
        if _BRACE.search(PLACEHOLDER.sub("", part.text)):
            raise _invalid(file, "a brace that is no placeholder")
        used = PLACEHOLDER.findall(part.text)
        _check_names((*used, *part.needs, *part.unless), block.each, fields, file)
        if flags := wording.FLAGS.intersection(used):
            raise _invalid(file, f"not to be printed: {min(flags)}")


def _check_names(names: tuple[str, ...], scope: Scope, fields: frozenset[str], file: str) -> None:
    if unknown := set(names) - wording.known(scope) - fields:
        raise _invalid(file, f"unknown name: {min(unknown)}")


def _invalid(name: str, reason: str) -> AppError:
    return AppError("letter.template_invalid", template=name, reason=reason)


def every() -> tuple[Template, ...]:
    """Every template that comes with the program, in the order of language and file name."""
    return tuple(found for found, _ in _shipped().values())


def source(template_id: str) -> str:
    """The text of the file of such a template."""
    if template_id not in _shipped():
        raise AppError("letter.template_missing", template=template_id[:64])
    return _shipped()[template_id][1]


@cache
def _shipped() -> dict[str, tuple[Template, str]]:
    folder = paths.resources() / "templates" / "letters"
    found: dict[str, tuple[Template, str]] = {}
    for file in sorted(folder.glob("*/*.toml")):
        content = files.read_bounded(file, SIZE_LIMIT)
        template = parse(content, file.name)
        if template.id in found:
            raise _invalid(template.id, "two of this id")
        found[template.id] = template, content.decode("utf-8")
    return found


def load(template_id: str) -> Template:
    """The template of an id that came with the program."""
    if template_id not in _shipped():
        raise AppError("letter.template_missing", template=template_id[:64])
    return _shipped()[template_id][0]


def opened(part: str | Part) -> Part:
    """A part of a block with all that it may say."""
    return Part(part) if isinstance(part, str) else part
