"""What the editor of letters reads from the vault, on a worker."""

from __future__ import annotations

from typing import NamedTuple

from kuager.flows import enclosures, letters, people, templates
from kuager.flows.enclosures import Offer
from kuager.flows.letters import Assessment, LetterEditing, Picture
from kuager.flows.templates import TemplateField
from kuager.flows.unlock import Session


class Opened(NamedTuple):
    """A letter as the editor gets it: whom it is about, and whether a draft of it is on the disk.

    `fields` are those of the template's own; `reviewed`: a lawyer read its wording.
    """

    editing: LetterEditing
    about: str
    assessment: Assessment
    has_draft: bool
    fields: tuple[TemplateField, ...] = ()
    reviewed: bool = False


def read_opened(session: Session, editing: LetterEditing, *, has_draft: bool) -> Opened:
    """What the editor shows of a letter; call it on a worker."""
    about = ", ".join(people.page(session, each).name for each in editing.basis.persons)
    form = templates.load(session, editing.basis.template)
    return Opened(
        editing, about, letters.assess(session, editing), has_draft, form.fields, reviewed=form.reviewed
    )


class Looked(NamedTuple):
    """What is shown beside the words, of the state `number` of the letter."""

    number: int
    assessment: Assessment
    offers: tuple[Offer, ...]
    pictures: list[Picture]


def look(session: Session, editing: LetterEditing, number: int, width: int) -> Looked:
    """The needs and the pages of a letter; call it on a worker. `width` is that of a page, in pixels."""
    pdf = letters.pdf(session, editing)
    pictures = letters.pictures(pdf, width)
    offers = enclosures.offers(session, editing)
    return Looked(number, letters.assess(session, editing), offers, pictures)
