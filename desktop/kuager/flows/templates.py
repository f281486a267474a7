"""Templates of letters: those that come with the program, and copies that this vault's office made its own.

An own template is kept as the text of its file, a setting of the vault for all its members. Its id begins
with `own_`, so that it never stands in the place of a shipped one; each time other words are kept its version
grows. Letters keep the id, the version and the digest of the template that made them.

`AppError("letter.template_missing")` for an unknown id, `letter.template_invalid` where a text does not
follow the form, `letter.missing_glyph` where no font has a character of it, `template.too_many`.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache
from typing import Final

import msgspec

from kuager import paths
from kuager.errors import AppError
from kuager.flows import addressees, vocabularies
from kuager.flows.unlock import Session
from kuager.letters import filling, page, requirements, template, wording
from kuager.letters.content import AddresseeFacts, Language, LetterContent, LetterFacts
from kuager.letters.template import Template, TemplateField
from kuager.letters.template_words import Piece, pieces, worded
from kuager.model import toml_file

__all__ = ["Piece", "Template", "TemplateField", "pieces", "worded"]

FILE_LIMIT: Final = template.SIZE_LIMIT
OWN: Final = "own_"
LIMIT: Final = 100
"""How many own templates a vault keeps."""
_INDEX: Final = "templates"
_TEXT: Final = "template "
_DRAFT: Final = "template "
_ID: Final = re.compile(r'^id[ \t]*=[ \t]*"[^"\n]*"', re.MULTILINE)
_VERSION: Final = re.compile(r"^version[ \t]*=[ \t]*[0-9]+", re.MULTILINE)
_STATUS: Final = re.compile(r'^status[ \t]*=[ \t]*"[^"\n]*"', re.MULTILINE)
_INVENTED_DAY: Final = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Looked(msgspec.Struct, frozen=True):
    """A text as a template: its letter from invented facts, and what of the law's elements it never says."""

    template: Template
    pdf: bytes
    lacking: tuple[str, ...]


def every(session: Session) -> tuple[Template, ...]:
    """All of them by kind, the commonest first; of a kind the shipped ones, then the office's own."""
    kinds = {term.code: term.order for term in vocabularies.load()["letter_kind"].terms}
    forms = (*template.every(), *(_own(session, each) for each in _index(session)))
    return tuple(sorted(forms, key=lambda form: kinds.get(form.kind, len(kinds))))


def load(session: Session, template_id: str) -> Template:
    """The template of an id."""
    return _own(session, template_id) if template_id in _index(session) else template.load(template_id)


def for_addressee(session: Session, code: str) -> tuple[Template, ...]:
    """Those by which a letter to an entry of the address book can be written."""
    group = addressees.group(session, code)
    return tuple(each for each in every(session) if each.suits(code, group))


def first_addressee(session: Session, form: Template) -> str:
    """To whom a letter goes until somebody chooses: the first of the book that the template is for."""
    book = addressees.every(session)
    return next((each.code for each in book if form.suits(each.code, each.group)), "")


def text(session: Session, template_id: str) -> str:
    """The text of its file."""
    if template_id in _index(session):
        return session.office_setting(_TEXT + template_id)
    return template.source(template_id)


def copied(session: Session, template_id: str) -> str:
    """The text of a copy of the office's own: a draft in its first version, with an id of its own."""
    source, taken = text(session, template_id), _index(session)
    stem = OWN + template_id.removeprefix(OWN)[:48].rstrip("_0123456789")
    number = next(number for number in range(1, LIMIT + 2) if f"{stem}_{number}" not in taken)
    return _headed(source, f"{stem}_{number}", 1)


def look(session: Session, untrusted_bytes: bytes, name: str = "") -> Looked:
    """Read a file as a template, and make its letter from invented facts; `name` is for the message."""
    form = template.parse(untrusted_bytes, name)
    code = first_addressee(session, form)
    named = addressees.facts(session, code, form.language) if code else AddresseeFacts()
    facts = invented_facts(form, named)
    elements = requirements.check(form, facts)
    lacking = tuple(each.code for each in elements if each.rank == "law" and each.state == "missing")
    return Looked(form, page.render(invented_content(form, named), _INVENTED_DAY), lacking)


def keep(session: Session, words: str) -> Template:
    """Keep a text as an own template, in place of one of its id; on the thread that writes.

    A template whose words changed gets the next version, and is a draft again unless it says otherwise.
    """
    form = look(session, words.encode("utf-8")).template
    index = _index(session)
    if not form.id.startswith(OWN):
        raise AppError("letter.template_invalid", template=form.id, reason=f"the id must begin with {OWN}")
    if form.id not in index and len(index) >= LIMIT:
        raise AppError("template.too_many", limit=LIMIT)
    if form.id in index:
        before = _own(session, form.id)
        if before.digest != form.digest and form.version <= before.version:
            words = _VERSION.sub(f"version = {before.version + 1}", words, count=1)
            form = template.parse(words.encode("utf-8"))
    session.keep_office_setting(_TEXT + form.id, words)
    _keep_index(session, list(dict.fromkeys((*index, form.id))))
    return form


def take(session: Session, untrusted_bytes: bytes, name: str = "") -> Template:
    """Take over the file of a template from elsewhere, as an own one; of an id that is here, as another."""
    form = template.parse(untrusted_bytes, name)
    words = untrusted_bytes.decode("utf-8-sig").replace("\r\n", "\n")
    stem, index = OWN + form.id.removeprefix(OWN)[:48], _index(session)
    same = stem in index and _own(session, stem).digest == form.digest
    wanted = [stem, *(f"{stem}_{number}" for number in range(2, LIMIT + 2))]
    own_id = stem if same else next(each for each in wanted if each not in index)
    return keep(session, _ID.sub(f'id = "{own_id}"', words, count=1))


def remove(session: Session, template_id: str) -> None:
    """Throw an own template away; letters that it made stay as they are."""
    index = _index(session)
    if template_id not in index:
        raise AppError("letter.template_missing", template=template_id[:64])
    _keep_index(session, [each for each in index if each != template_id])
    session.keep_office_setting(_TEXT + template_id, "")


def draft(session: Session, template_id: str) -> str:
    """What was being written of a template and not kept yet; empty where there is nothing."""
    found = session.drafts.read(_DRAFT + template_id)
    return "" if found is None else found.decode("utf-8")


def keep_draft(session: Session, template_id: str, words: str) -> None:
    """Autosave of a text that is being written; on the thread of the drafts."""
    session.drafts.keep(_DRAFT + template_id, "template", template_id, words.encode("utf-8"))


def settle_draft(session: Session, template_id: str) -> None:
    """It was kept, or thrown away."""
    session.drafts.settle(_DRAFT + template_id)


def names() -> tuple[str, ...]:
    """What may stand between braces: the names of the letter, then those of persons, events and the rest."""
    found = dict.fromkeys(name for scope in wording.NAMES.values() for name in sorted(scope))
    return tuple(name for name in found if name not in wording.FLAGS)


@cache
def invented(language: Language) -> LetterFacts:
    """Facts of invented people, by which a template is shown and tried."""
    file = paths.resources() / "templates" / "invented" / f"{language}.toml"
    return toml_file.read(file.read_bytes(), LetterFacts)


def invented_facts(form: Template, addressee: AddresseeFacts) -> LetterFacts:
    """The same for a template: each field of its own says what it is called.

    There is more than one person only where the template has a table for them.
    """
    fields = {field.code: f"[{field.labels[form.language]}]" for field in form.fields}
    facts = invented(form.language)
    has_table = any(block.role == "table" for block in form.blocks)
    persons = facts.persons if has_table else facts.persons[:1]
    return msgspec.structs.replace(facts, addressee=addressee, fields=fields, persons=persons)


def invented_content(form: Template, addressee: AddresseeFacts) -> LetterContent:
    """The letter that a template makes of them."""
    facts = invented_facts(form, addressee)
    content = filling.fill(form, facts)
    return msgspec.structs.replace(content, header=facts.office) if form.letterhead else content


def _index(session: Session) -> list[str]:
    kept = session.office_setting(_INDEX)
    return msgspec.json.decode(kept, type=list[str]) if kept else []


def _keep_index(session: Session, index: list[str]) -> None:
    session.keep_office_setting(_INDEX, msgspec.json.encode(index).decode("utf-8"))


def _own(session: Session, template_id: str) -> Template:
    return template.parse(session.office_setting(_TEXT + template_id).encode("utf-8"), template_id)


def _headed(words: str, template_id: str, version: int) -> str:
    """A text with another id and version, as a draft."""
    words = _ID.sub(f'id = "{template_id}"', words, count=1)
    words = _VERSION.sub(f"version = {version}", words, count=1)
    return _STATUS.sub('status = "draft"', words, count=1)
