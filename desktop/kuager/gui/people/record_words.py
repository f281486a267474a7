"""Any section of any record in words: its name, its fields, and the values as a person reads them.

Values are the JSON form of a section's fields (`flows.review.Difference.values`). Told words stay as told;
a code shows its label; a field that this program has no word for shows its own name, never nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import msgspec
from PySide6.QtCore import QCoreApplication

from kuager.gui.attachments.words import done_to
from kuager.gui.desk import Desk
from kuager.gui.figures import size_words
from kuager.gui.i18n import isolate
from kuager.gui.interview.measures import clock
from kuager.gui.people.words import joined
from kuager.gui.place_words import facility_words, place_words
from kuager.model.attachment import Attachment

_CODED: Final[dict[str, str]] = {
    "addressee": "letter_addressee",
    "answer": "pair_answer",
    "connection": "source_connection",
    "given_how": "consent_given_how",
    "kind": "source_kind",  # what kind of letter it is shows as itself
    "language": "languages",
    "languages": "languages",
    "level": "safety_level",
    "marital_status": "marital_status",
    "read_aloud": "consent_purpose",
    "relation": "relation",
    "reply": "authority_response",
    "residence_status": "residence_status",
    "sex": "sex",
    "way": "dispatch_way",
}
"""Field -> vocabulary, for the fields that hold codes."""

_LISTED: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "taken": (
        *(("date",), ("kind", "step_kind"), ("to_whom",), ("number",), ("what",)),
        *(("response", "authority_response"), ("answered",), ("answer",)),
    ),
    "representatives": (
        *(("name",), ("capacity", "representative_capacity"), ("document", "power_document")),
        *(("number",), ("date",), ("valid_until",), ("issued_by",), ("scope",)),
    ),
    "incidents": (
        *(("happened",), ("kind", "reprisal_kind"), ("severity", "reprisal_severity"), ("to_whom",)),
        *(("by_whom",), ("because",), ("what",), ("reported",)),
    ),
    "movements": (
        *(("date",), ("kind", "letter_movement"), ("to_whom",), ("number",), ("until",), ("notified",)),
        ("remarks",),
    ),
    "choices": (("fact",),),
    "filled": (("text",),),
    "released": (("section",), ("reason",)),
    "enclosed": (("title",),),
    "files": (
        *(("file_name",), ("location",), ("camera",), ("started",), ("duration",)),
        *(("kind", "attachment_kind"), ("shows",), ("made_by",), ("made",), ("given_by",), ("came_from",)),
        *(("size",), ("sha256",)),
    ),
}
"""Lists of things: their parts in the order in which they are read, codes with their vocabulary."""

_NUMBERS: Final[dict[str, Callable[[int], str]]] = {
    "duration": lambda milliseconds: clock(milliseconds // 1000),
    "size": size_words,
    "timecode": clock,
}
"""Fields that hold a number which people write in another way."""

_OURS: Final = frozenset(
    {
        *("testimony", "source", "account", "position", "template_version", "earlier_letter"),
        *("applicants", "representative", "template_digest"),
        *("targets", "statement", "ed25519", "mldsa65"),
    }
)
"""Fields that tie records together and mean nothing to a reader."""


def kind_label(kind: str) -> str:
    """What a kind of record is called."""
    translate = QCoreApplication.translate
    return {
        "testimony": translate("Records", "Interview"),
        "consent": translate("Records", "Consent"),
        "account": translate("Records", "Account"),
        "source": translate("Records", "Source"),
        "person": translate("Records", "Person"),
        "link": translate("Records", "Whom an account is about"),
        "pair": translate("Records", "One person or two"),
        "letter": translate("Records", "Letter"),
        "erasure": translate("Records", "Request to erase"),
        "erasure_decision": translate("Records", "Decision on erasing"),
    }.get(kind, kind)


def section_label(section: str) -> str:
    """What a part of a record is called."""
    translate = QCoreApplication.translate
    return {
        "session": translate("Sections", "How the interview was held"),
        "testifier": translate("Sections", "Who speaks"),
        "contact": translate("Sections", "Address and telephone"),
        "safety": translate("Sections", "Safety"),
        "narrative": translate("Sections", "What was told"),
        "videos": translate("Sections", "Videos"),
        "attachments": translate("Sections", "Pictures and documents"),
        "steps": translate("Sections", "What the family did itself"),
        "representation": translate("Sections", "Who stands for the family"),
        "reprisals": translate("Sections", "What was done to the family"),
        "check": translate("Sections", "Second check"),
        "consent": translate("Sections", "Consent"),
        "source": translate("Sections", "Source"),
        "names": translate("Sections", "Names"),
        "identity": translate("Sections", "Birth, numbers, work"),
        "circumstances": translate("Sections", "Family and health"),
        "events": translate("Sections", "What happened"),
        "file": translate("Sections", "Remarks on the file"),
        "link": translate("Sections", "Who it is"),
        "pair": translate("Sections", "One person or two"),
        "letter": translate("Sections", "Addressee and kind"),
        "wording": translate("Sections", "Wording"),
        "document": translate("Sections", "Signed page"),
        "dispatch": translate("Sections", "Sending and receipt"),
        "followup": translate("Sections", "What became of it"),
        "retraction": translate("Sections", "Hidden or shown"),
        "request": translate("Sections", "What is to be erased"),
        "decision": translate("Sections", "Yes or no"),
    }.get(section, section)


def field_label(field: str) -> str:
    """What a field of a section is called; one name means one thing in every section that has it."""
    translate = QCoreApplication.translate
    return {
        "accounts": translate("Fields", "Whose words it holds"),
        "address": translate("Fields", "Address"),
        "addressee": translate("Fields", "Addressee"),
        "answer": translate("Fields", "Answer"),
        "article": translate("Fields", "Article"),
        "author": translate("Fields", "Author"),
        "because": translate("Fields", "Because of what"),
        "birth": translate("Fields", "Born"),
        "blob": translate("Fields", "File"),
        "blocks": translate("Fields", "Words"),
        "by_whom": translate("Fields", "By whom"),
        "camera": translate("Fields", "Camera"),
        "camera_operator": translate("Fields", "Camera"),
        "capacity": translate("Fields", "As what"),
        "children": translate("Fields", "Children"),
        "choices": translate("Fields", "Whose word stands"),
        "citizenship": translate("Fields", "Citizenship"),
        "connection": translate("Fields", "How the source knows"),
        "date": translate("Fields", "Date"),
        "description": translate("Fields", "What is told of it"),
        "device": translate("Fields", "Device"),
        "document": translate("Fields", "Document"),
        "done": translate("Fields", "Checked"),
        "doubts": translate("Fields", "Doubts"),
        "due": translate("Fields", "Answer due"),
        "duration": translate("Fields", "Length"),
        "earlier": translate("Fields", "Earlier accounts"),
        "employer": translate("Fields", "Employer"),
        "enclosed": translate("Fields", "What goes with it"),
        "ended": translate("Fields", "Ended"),
        "ethnicity": translate("Fields", "Ethnicity"),
        "events": translate("Fields", "Events"),
        "file_name": translate("Fields", "File"),
        "files": translate("Fields", "Files"),
        "filled": translate("Fields", "What was filled in"),
        "forces": translate("Fields", "Who did it"),
        "function": translate("Fields", "As what"),
        "given_how": translate("Fields", "How it was given"),
        "grants": translate("Fields", "Answers"),
        "happened": translate("Fields", "When it happened"),
        "health": translate("Fields", "Health"),
        "hidden": translate("Fields", "Hidden as a mistake"),
        "id_numbers": translate("Fields", "Numbers"),
        "incidents": translate("Fields", "Incidents"),
        "interpreter": translate("Fields", "Interpreter"),
        "interviewer": translate("Fields", "Interviewer"),
        "issued_by": translate("Fields", "Issued by"),
        "kind": translate("Fields", "Kind"),
        "language": translate("Fields", "Language"),
        "languages": translate("Fields", "Languages"),
        "last_address": translate("Fields", "Last address"),
        "learned": translate("Fields", "When it was learned"),
        "learned_how": translate("Fields", "How it was learned"),
        "level": translate("Fields", "Level"),
        "location": translate("Fields", "Where it lies"),
        "marital_status": translate("Fields", "Married or single"),
        "movements": translate("Fields", "What offices did"),
        "name": translate("Fields", "Name"),
        "names": translate("Fields", "Names"),
        "needs": translate("Fields", "Needs"),
        "next_step": translate("Fields", "Next step"),
        "none_possible": translate("Fields", "Why nothing was possible"),
        "not_known": translate("Fields", "Not known"),
        "notes": translate("Fields", "Notes"),
        "notes_used": translate("Fields", "Notes put into fields"),
        "notified": translate("Fields", "When it was told"),
        "number": translate("Fields", "Number"),
        "obtained": translate("Fields", "How it came here"),
        "occupation": translate("Fields", "Occupation"),
        "office": translate("Fields", "Office"),
        "official_reason": translate("Fields", "Official reason"),
        "one": translate("Fields", "One person"),
        "origin": translate("Fields", "From"),
        "other": translate("Fields", "Other person"),
        "pages": translate("Fields", "Pages"),
        "person": translate("Fields", "Person"),
        "persons": translate("Fields", "About"),
        "phones": translate("Fields", "Telephone"),
        "place": translate("Fields", "Place"),
        "present": translate("Fields", "Present"),
        "profession": translate("Fields", "Work"),
        "published": translate("Fields", "Where published"),
        "published_on": translate("Fields", "Published on"),
        "purpose": translate("Fields", "Purpose"),
        "read_aloud": translate("Fields", "Read aloud"),
        "read_by": translate("Fields", "Read aloud by"),
        "read_on": translate("Fields", "Read there on"),
        "reason": translate("Fields", "Reason"),
        "received_by": translate("Fields", "Received by"),
        "recipient": translate("Fields", "Recipient"),
        "reference": translate("Fields", "Number in the office's own papers"),
        "relation": translate("Fields", "Relation"),
        "released": translate("Fields", "What is told though at risk"),
        "reliability": translate("Fields", "Reliability"),
        "remarks": translate("Fields", "Remarks"),
        "reply": translate("Fields", "Answer"),
        "reply_date": translate("Fields", "Date of the answer"),
        "reply_number": translate("Fields", "Number of the answer"),
        "reported": translate("Fields", "Where it was reported"),
        "representatives": translate("Fields", "Representatives"),
        "residence_status": translate("Fields", "Residence"),
        "response": translate("Fields", "Kind of answer"),
        "risk": translate("Fields", "What it may cost"),
        "scope": translate("Fields", "What it allows"),
        "section": translate("Fields", "Part"),
        "sections": translate("Fields", "Parts with a level of their own"),
        "sent": translate("Fields", "Sent"),
        "sentence": translate("Fields", "Sentence"),
        "severity": translate("Fields", "How grave"),
        "sex": translate("Fields", "Sex"),
        "sha256": translate("Fields", "Checksum"),
        "signer": translate("Fields", "Signed by"),
        "size": translate("Fields", "Size in bytes"),
        "slip_date": translate("Fields", "Date of the slip"),
        "slip_number": translate("Fields", "Number of the slip"),
        "source": translate("Fields", "Where it is from"),
        "started": translate("Fields", "Started"),
        "suspected_reason": translate("Fields", "Suspected reason"),
        "taken": translate("Fields", "Own steps"),
        "template": translate("Fields", "Template"),
        "text": translate("Fields", "In words"),
        "text_version": translate("Fields", "Which text"),
        "ticket": translate("Fields", "Ticket"),
        "timecode": translate("Fields", "Place in the video"),
        "title": translate("Fields", "Title"),
        "to_whom": translate("Fields", "To whom"),
        "until": translate("Fields", "Until"),
        "url": translate("Fields", "Address on the internet"),
        "valid_until": translate("Fields", "Valid until"),
        "way": translate("Fields", "Way"),
        "what": translate("Fields", "What it was"),
    }.get(field, field)


def is_ours(field: str) -> bool:
    """Whether a field only ties records together."""
    return field in _OURS


def value_lines(desk: Desk, field: str, value: Any) -> list[str]:
    """A value as lines to read, one for each thing in a list; no line where there is nothing."""
    if value is None or value in ("", -1, {}, []):
        return []
    if isinstance(value, bool):
        translate = QCoreApplication.translate
        return [translate("Values", "Yes") if value else translate("Values", "No")]
    if isinstance(value, list | tuple):
        each = (value_lines(desk, field, _plain(field, item)) for item in value)
        return [line for lines in each for line in lines]
    if isinstance(value, dict):
        line = _structure(desk, field, value)
        return [line] if line else []
    if field in _CODED:
        return [desk.label(_CODED[field], str(value))]
    if field in _NUMBERS and isinstance(value, int):
        return [_NUMBERS[field](value)]
    return [str(value)]


def _plain(field: str, item: Any) -> Any:
    """Of a block of a letter's wording only its words are read."""
    if field != "blocks" or not isinstance(item, dict):
        return item
    return [item["text"]] if item.get("text") else [" · ".join(row) for row in item.get("rows", ())]


def _structure(desk: Desk, field: str, value: dict[str, Any]) -> str:
    """A thing with parts in one line: a date, place, name, number, answer, event, step or file."""
    if field == "files":
        return _file(desk, value)
    if field in _LISTED:
        return joined(_part_words(desk, value, *part) for part in _LISTED[field])
    if "section" in value:
        level = desk.label("safety_level", value.get("level", "at_risk"))
        return joined((section_label(value["section"]), level), ": ")
    if "purpose" in value:
        purpose = desk.label("consent_purpose", value["purpose"])
        answer = desk.label("consent_answer", value.get("answer", ""))
        return joined((joined((purpose, value.get("recipient", "")), ", "), answer), ": ")
    if "given" in value or "to_whom" in value:
        return joined((value.get("given", {}).get("told", ""), value.get("to_whom", "")))
    if "text" in value:
        vocabulary = "id_kind" if field == "id_numbers" else "name_kind"
        kind = desk.label(vocabulary, value["kind"]) if value.get("kind") else ""
        source = desk.label("name_source", value["source"]) if value.get("source") else ""
        return joined((str(value["text"]), kind, source))
    if "kind" in value:
        return _event(desk, value)
    if "code" in value:
        return _place(desk, value)
    return str(value.get("told", "") or value.get("edtf", ""))


def _file(desk: Desk, value: dict[str, Any]) -> str:
    """A video, or a picture or document with its languages and what was done to it."""
    told = [_part_words(desk, value, *part) for part in _LISTED["files"]]
    told.append(", ".join(desk.label("languages", code) for code in value.get("languages", ())))
    if value.get("worked_from"):
        told.append(done_to(msgspec.convert(value, Attachment)))
    return joined(told)


def _place(desk: Desk, value: object) -> str:
    """A place as told, and the division that somebody chose for it."""
    if not isinstance(value, dict):
        return ""
    return place_words(str(value.get("told", "")), str(value.get("code", "")), desk.language)


def _facility(desk: Desk, value: object) -> str:
    """A camp or prison as it was called, with its kind."""
    if not isinstance(value, dict):
        return ""
    return facility_words(desk, str(value.get("kind", "")), str(value.get("name", "")))


def _part_words(desk: Desk, value: dict[str, Any], part: str, vocabulary: str = "") -> str:
    """A part of a thing, which is a text, a code, a number or a date."""
    if part in _NUMBERS:
        return _NUMBERS[part](value[part]) if part in value else ""
    words = _told(value, part) if isinstance(value.get(part), dict) else str(value.get(part, ""))
    if part == "valid_until" and words:
        return QCoreApplication.translate("Records", "valid until {date}").format(date=isolate(words))
    if part == "until" and words:
        return QCoreApplication.translate("Records", "until {date}").format(date=isolate(words))
    if part == "notified" and words:
        return QCoreApplication.translate("Records", "told on {date}").format(date=isolate(words))
    return desk.label(vocabulary, words) if vocabulary and words else words


def _event(desk: Desk, value: dict[str, Any]) -> str:
    return joined(
        (
            _told(value, "happened"),
            desk.label("event_kind", value["kind"]),
            _facility(desk, value.get("facility")),
            _place(desk, value.get("place")),
            value.get("sentence", ""),
            value.get("forces", ""),
            value.get("official_reason", ""),
            value.get("suspected_reason", ""),
            value.get("article", ""),
            value.get("description", ""),
            desk.label("learned_how", value["learned_how"]) if value.get("learned_how") else "",
            _told(value, "learned"),
            desk.label("reliability", value["reliability"]) if value.get("reliability") else "",
            _part_words(desk, value, "timecode"),
        )
    )


def _told(value: dict[str, Any], part: str) -> str:
    inner = value.get(part, {})
    return str(inner.get("told", "")) if isinstance(inner, dict) else ""
