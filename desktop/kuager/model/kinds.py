"""The kinds of record and the sections each has: the one list that all rooms share."""

from __future__ import annotations

from typing import Final

import msgspec

from kuager.model import (
    account,
    attachment,
    consent,
    erasure,
    followup,
    letter,
    person,
    source,
    steps,
    testimony,
)
from kuager.model.retraction import Retraction
from kuager.model.revision import WHY, Why
from kuager.model.section import Section

KINDS: Final[dict[str, dict[str, type[Section]]]] = {
    "testimony": {
        "session": testimony.Session,
        "testifier": testimony.Testifier,
        "contact": testimony.Contact,
        "safety": testimony.Safety,
        "narrative": testimony.Narrative,
        "videos": testimony.Videos,
        "attachments": attachment.Attachments,
        "steps": steps.Steps,
        "representation": steps.Representation,
        "reprisals": steps.Reprisals,
        "check": testimony.SecondCheck,
        "retraction": Retraction,
    },
    "consent": {"consent": consent.Consent},
    "account": {
        "source": account.AccountSource,
        "names": account.AccountNames,
        "identity": account.Identity,
        "circumstances": account.Circumstances,
        "events": account.Events,
        "attachments": attachment.Attachments,
        "safety": account.AccountSafety,
        "retraction": Retraction,
    },
    "source": {
        "source": source.SourceText,
        "attachments": attachment.Attachments,
        "safety": testimony.Safety,
        "retraction": Retraction,
    },
    "person": {"file": person.PersonFile, "safety": testimony.Safety, "retraction": Retraction},
    "link": {"link": person.Link},
    "pair": {"pair": person.Pair},
    "letter": {
        "letter": letter.LetterBasis,
        "wording": letter.Wording,
        "document": letter.Document,
        "dispatch": followup.Dispatch,
        "followup": followup.FollowUp,
        "attachments": attachment.Attachments,
        "retraction": Retraction,
    },
    erasure.REQUEST: {"request": erasure.Request},
    erasure.DECISION: {"decision": erasure.Decision},
}

SCHEMA: Final = 1
"""The newest schema number of any section that this program writes and understands."""


def section_type(kind: str, name: str) -> type[Section] | None:
    """The struct of a section, None where this program does not know it."""
    return Why if name == WHY else KINDS.get(kind, {}).get(name)


def json_schema() -> bytes:
    """The JSON Schema (2020-12) of every section, by kind and name, indented."""
    names = [(kind, name) for kind, sections in KINDS.items() for name in sections]
    types = [*(KINDS[kind][name] for kind, name in names), Why]
    references, definitions = msgspec.json.schema_components(types, ref_template="#/$defs/{name}")
    kinds: dict[str, dict[str, object]] = {}
    for (kind, name), reference in zip(names, references[:-1], strict=True):
        kinds.setdefault(kind, {})[name] = reference
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Kuager records",
        "description": "For each kind of record its sections; each section is signed and stored on its own.",
        "type": "object",
        "properties": {
            kind: {
                "type": "object",
                "properties": {**sections, WHY: references[-1]},
                "additionalProperties": False,
            }
            for kind, sections in kinds.items()
        },
        "additionalProperties": False,
        "$defs": definitions,
    }
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"
