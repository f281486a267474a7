"""Who may be told what: the consent that a group of addressees needs, and how careful one is with it.

The groups are data, the vocabulary `addressee_group`: `purpose` is the purpose of consent, `recipient`
narrows it to one recipient, and `bears` is the strictest safety level that is told to them without a
decision. A group that says nothing of these is told nothing: nobody can have agreed to it.
"""

from __future__ import annotations

import msgspec

from kuager.flows import addressees, vocabularies
from kuager.flows.unlock import Session
from kuager.vault.heads import SAFETY_STRICTNESS

_GROUPS = "addressee_group"


class Audience(msgspec.Struct, frozen=True):
    """What has to be asked before those of a group are told: `bears` is a safety level."""

    group: str
    purpose: str = ""
    recipient: str = ""
    bears: str = SAFETY_STRICTNESS[0]

    def may_hear(self, level: str) -> bool:
        """Whether something of this safety level is told to them; never one that this program cannot read."""
        levels = SAFETY_STRICTNESS
        return level in levels and self.bears in levels and levels.index(level) <= levels.index(self.bears)


def of_group(group: str) -> Audience:
    """The audience of a group of addressees."""
    term = vocabularies.load()[_GROUPS].get(group)
    facts = term.facts if term is not None else {}
    return Audience(
        group,
        facts.get("purpose", ""),
        facts.get("recipient", ""),
        facts.get("bears", SAFETY_STRICTNESS[0]),
    )


def of_addressee(session: Session, addressee: str) -> Audience:
    """The audience that an addressee of the address book belongs to."""
    return of_group(addressees.group(session, addressee))
