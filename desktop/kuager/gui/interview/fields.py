"""Where a field of the document is written: for "Fill it in" from a letter or a person's page.

A field is named by its path in the document: `testifier.birth`, `persons.0.identity.birth`,
`persons.1.events`. A person is named by number or by the id of the account. What the form does not know
opens the first step.
"""

from __future__ import annotations

from typing import Final

import msgspec

from kuager.model.ids import RecordId
from kuager.model.interview import Interview

_STEPS: Final = {
    "session": "start",
    "consent": "consent",
    "safety": "consent",
    "testifier": "testifier",
    "contact": "testifier",
    "representation": "testifier",
    "steps": "family",
    "reprisals": "family",
    "attachments": "evidence",
    "videos": "evidence",
    "narrative": "narrative",
    "check": "review",
}
_LISTS: Final = {
    "steps": ("taken_kind", "family_empty_begin"),
    "reprisals": ("reprisal_kind", "reprisals_empty_begin"),
    "representation": ("representative_name", "representatives_empty_begin"),
}
"""Of sections that are lists: the control of a thing in it, and that which begins the list."""
WHY: Final = "why"
"""In place of a path: the reason for a correction."""
_LONGEST_NUMBER: Final = 4
_FIRST_OF_ROWS: Final = {
    "names": "names_first",
    "id_numbers": "id_numbers_first",
    "languages": "languages_kk",
}

Spot = tuple[str, str, int]
"""Step, object name of the control ("" for the first), number of the person (-1 for none)."""


def where_is(path: str, interview: Interview) -> Spot:
    """The spot of a field; a new or unnamed one begins at the ticket."""
    if path == WHY:
        return "review", WHY, -1
    parts = path.split(".") if path else ["session", "ticket"]
    section, last = parts[0], _FIRST_OF_ROWS.get(parts[-1], parts[-1])
    if section == "persons":
        return _of_person(parts[1:], last, interview)
    if section not in _STEPS:
        return "start", "session_ticket", -1
    if section == "attachments":
        return _STEPS[section], "attachments_paste", -1
    if section in _LISTS:
        first, empty = _LISTS[section]
        listed = any(msgspec.structs.astuple(getattr(interview, section))[:1])
        return _STEPS[section], first if listed else empty, -1
    return _STEPS[section], f"{section}_{last}" if len(parts) > 1 else "", -1


def _is_number(words: str) -> bool:
    return words.isascii() and words.isdigit() and len(words) <= _LONGEST_NUMBER


def _of_person(parts: list[str], last: str, interview: Interview) -> Spot:
    named = parts[0] if parts else ""
    if _is_number(named):
        number = int(named)
    else:
        accounts = [told.account for told in interview.persons]
        number = accounts.index(RecordId(named)) if named in accounts else 0
    person = max(0, min(number, len(interview.persons) - 1))
    if "attachments" in parts:
        return "persons", "person_attachments_paste", person
    if "events" in parts:
        return "events", f"event_{last}" if last != "events" else "event_kind", person
    if "safety" in parts:
        return "persons", f"person_safety_{last if last != 'safety' else 'level'}", person
    return "persons", f"person_{last}" if len(parts) > 1 else "person_names_first", person
