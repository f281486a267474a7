"""What the family did itself, who stands for it, and what was done to it for that.

Sections of a testimony: `steps`, `representation`, `reprisals`. The form of the Working Group on Enforced or
Involuntary Disappearances asks for "action taken by relatives, or why none was possible". Incidents against
the family are its own to tell: they belong to the testimony, never to an account of a person.

Codes are of resources/vocabularies (`step_kind`, `authority_response`, `representative_capacity`,
`power_document`, `reprisal_kind`, `reprisal_severity`); unknown ones are kept.
"""

from __future__ import annotations

from kuager.model.dates import When
from kuager.model.section import Section


class Step(Section, frozen=True):
    """One thing the family did, and what came of it. `number` is that of a slip or a registered letter."""

    kind: str = ""
    date: When = When()
    to_whom: str = ""
    what: str = ""
    number: str = ""
    response: str = ""
    answered: When = When()
    answer: str = ""


class Steps(Section, frozen=True):
    """What the family did, in the order in which it was told; `none_possible` is why nothing was."""

    taken: tuple[Step, ...] = ()
    none_possible: str = ""


class Representative(Section, frozen=True):
    """Somebody who may act for the family, and the document that says so.

    `date` and `valid_until` are those of the document; `scope` is what it allows.
    """

    name: str = ""
    capacity: str = ""
    document: str = ""
    number: str = ""
    date: When = When()
    valid_until: When = When()
    issued_by: str = ""
    scope: str = ""


class Representation(Section, frozen=True):
    """Who stands for the family."""

    representatives: tuple[Representative, ...] = ()


class Reprisal(Section, frozen=True):
    """One incident against the family: `because` is what the family takes to be the cause of it.

    `reported` says where it was reported, and what came of that.
    """

    kind: str = ""
    happened: When = When()
    to_whom: str = ""
    by_whom: str = ""
    because: str = ""
    severity: str = ""
    what: str = ""
    reported: str = ""


class Reprisals(Section, frozen=True):
    """The incidents, in the order in which they were told."""

    incidents: tuple[Reprisal, ...] = ()
