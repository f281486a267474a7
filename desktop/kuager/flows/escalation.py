"""The next step after an answer that did not help, or after none: a letter about an earlier letter.

It is an ordinary letter whose template asks for facts of the earlier one. What the register holds of that is
put into the template's own fields of these codes, where it has them: earlier_number, earlier_date,
earlier_addressee, earlier_slip, earlier_due, earlier_reply, breach. They can be changed like any other; what
the register does not hold stays empty. Nothing is put into a sentence here: each is a number, a day, a name
or a phrase that stands after a colon.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import msgspec

from kuager.errors import AppError
from kuager.flows import addressees, letters, register, register_sheet, templates, vocabularies
from kuager.flows.letters import LetterEditing, TemplateChoice
from kuager.flows.unlock import Session
from kuager.letters import dates as worded
from kuager.letters.content import Language
from kuager.model.followup import NO_RESPONSE
from kuager.model.ids import RecordId
from kuager.model.letter import Filled, LetterBasis

KINDS: Final = ("inquiry", "complaint")
"""Kinds of letter that are about an earlier one."""


def choices(session: Session, earlier: RecordId) -> list[TemplateChoice]:
    """The letters that can be written about a letter, in its language first.

    Then those to its own addressee, and those to others of its group; an inquiry before a complaint.
    """
    basis = _basis(session, earlier)
    group = addressees.group(session, basis.addressee)
    found = [
        each
        for each in letters.choices(session)
        if each.kind in KINDS and addressees.group(session, each.addressee) == group
    ]
    return sorted(
        found,
        key=lambda each: (
            each.language != basis.language,
            each.addressee != basis.addressee,
            KINDS.index(each.kind),
        ),
    )


def begin(session: Session, earlier: RecordId, template_id: str, addressee: str = "") -> LetterEditing:
    """A letter about an earlier one: for the same persons, in the same name.

    It goes to the same addressee unless another is named, or its template is not for that. Errors as of
    `letters.begin`; `vault.no_record`.
    """
    basis = _basis(session, earlier)
    form = templates.load(session, template_id)
    to = addressee or (basis.addressee if _suits(session, form, basis.addressee) else "")
    first, *others = basis.persons
    begun = letters.begin(session, first, template_id, basis.applicants, others=others, addressee=to)
    return letters.reworded(
        session, about(session, begun.with_basis(representative=basis.representative), earlier)
    )


def about(session: Session, editing: LetterEditing, earlier: RecordId) -> LetterEditing:
    """A letter that is about an earlier one from now on; its words are not taken anew.

    What somebody filled into it stays; `vault.no_record`.
    """
    form = templates.load(session, editing.basis.template)
    told, there = facts(session, earlier, form.language), {each.field for each in editing.filled if each.text}
    known = {field.code: told.get(field.code, "") for field in form.fields if field.code not in there}
    filled = tuple(Filled(code, text) for code, text in known.items() if text)
    kept = tuple(each for each in editing.filled if each.field in there or each.field not in known)
    return msgspec.structs.replace(editing, filled=(*kept, *filled)).with_basis(earlier_letter=earlier)


def facts(session: Session, earlier: RecordId, language: Language) -> dict[str, str]:
    """What the register holds of a letter, in the words of another, by the codes of its template's fields."""
    basis, page = _basis(session, earlier), register.read(session, earlier)
    sent, after = page.told.dispatch, page.told.followup
    none_came = any(each.code == "no_answer" for each in page.breaches)
    code = after.reply or (NO_RESPONSE if none_came else "")
    reply = vocabularies.load()["authority_response"].label(code, language) if code else ""
    words = register_sheet.wording(language).breaches
    return {
        "earlier_number": sent.number,
        "earlier_date": worded.worded(sent.sent if sent.sent.told else basis.date, language),
        "earlier_addressee": addressees.vocabulary(session).label(basis.addressee, language),
        "earlier_slip": _joined(sent.slip_number, worded.worded(sent.slip_date, language)),
        "earlier_due": _day(page.standing.due, language),
        "earlier_reply": _joined(reply, after.reply_number, worded.worded(after.reply_date, language)),
        "breach": "; ".join(words[each.code].format(day=_day(each.day, language)) for each in page.breaches),
    }


def _basis(session: Session, letter: RecordId) -> LetterBasis:
    editing, _ = letters.open_letter(session, letter)
    return editing.basis


def _suits(session: Session, form: templates.Template, addressee: str) -> bool:
    try:
        return form.suits(addressee, addressees.group(session, addressee))
    except AppError:  # it was taken out of the address book since
        return False


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _day(day: str, language: Language) -> str:
    return worded.long(date.fromisoformat(day), language) if day else ""
