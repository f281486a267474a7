"""What the domain names has a place in the model, and every place is a section of a kind."""

from __future__ import annotations

import inspect
import json
import typing

import jsonschema  # type: ignore[import-untyped]  # it carries no types
import msgspec
import pytest

from kuager.model import canonical
from kuager.model.consent import Consent
from kuager.model.event import Event
from kuager.model.kinds import KINDS, json_schema, section_type
from kuager.model.section import Section
from tests.support import vaults

# Field by field, in the words and in the order of the domain ("Records and their fields"). Portraits are
# files; they come with files, as a section of their own.
TESTIMONY = {
    "ticket number": "testimony.session.ticket",
    "date": "testimony.session.date",
    "start": "testimony.session.started",
    "end": "testimony.session.ended",
    "office": "testimony.session.office",
    "interviewer": "testimony.session.interviewer",
    "interpreter": "testimony.session.interpreter",
    "camera operator": "testimony.session.camera_operator",
    "everyone present": "testimony.session.present",
    "languages": "testimony.session.languages",
    "device": "testimony.session.device",
    "testifier: names": "testimony.testifier.names",
    "testifier: birth": "testimony.testifier.birth",
    "testifier: citizenship": "testimony.testifier.citizenship",
    "testifier: residence": "testimony.testifier.residence_status",
    "testifier: ID/IIN": "testimony.testifier.id_numbers",
    "testifier: address": "testimony.contact.address",
    "testifier: phones": "testimony.contact.phones",
    "testifier: occupation": "testimony.testifier.occupation",
    "testifier: safety level": "testimony.safety.level",
    "relation to each person": "account.source.relation",
    "consent": "consent.consent.grants",
    "consent: per purpose": "consent.consent.grants.purpose",
    "consent: and recipient": "consent.consent.grants.recipient",
    "consent: yes/no/ask again": "consent.consent.grants.answer",
    "consent: who read it": "consent.consent.read_by",
    "consent: in which language": "consent.consent.language",
    "consent: how it was given": "consent.consent.given_how",
    "consent: on video at timecode": "consent.consent.timecode",
    "earlier accounts: given when": "testimony.session.earlier.given",
    "earlier accounts: to whom": "testimony.session.earlier.to_whom",
    "video files": "testimony.videos.files",
    "video: file name": "testimony.videos.files.file_name",
    "video: duration": "testimony.videos.files.duration",
    "video: camera": "testimony.videos.files.camera",
    "video: times": "testimony.videos.files.started",
    "video: SHA-256": "testimony.videos.files.sha256",
    "video: where the file lies": "testimony.videos.files.location",
    "narrative": "testimony.narrative.text",
    "remaining doubts": "testimony.narrative.doubts",
    "second-person check": "testimony.check.done",
    "action taken by relatives": "testimony.steps.taken",
    "action: what it was": "testimony.steps.taken.kind",
    "action: when": "testimony.steps.taken.date",
    "action: to whom": "testimony.steps.taken.to_whom",
    "action: in words": "testimony.steps.taken.what",
    "action: number of the slip": "testimony.steps.taken.number",
    "action: how it was answered": "testimony.steps.taken.response",
    "action: when it was answered": "testimony.steps.taken.answered",
    "action: the answer in words": "testimony.steps.taken.answer",
    "or why none was possible": "testimony.steps.none_possible",
    "representative": "testimony.representation.representatives.name",
    "representative: as what": "testimony.representation.representatives.capacity",
    "representative: document": "testimony.representation.representatives.document",
    "representative: number": "testimony.representation.representatives.number",
    "representative: date": "testimony.representation.representatives.date",
    "representative: valid until": "testimony.representation.representatives.valid_until",
    "representative: issued by": "testimony.representation.representatives.issued_by",
    "representative: scope": "testimony.representation.representatives.scope",
    "reprisal": "testimony.reprisals.incidents.kind",
    "reprisal: when": "testimony.reprisals.incidents.happened",
    "reprisal: what": "testimony.reprisals.incidents.what",
    "reprisal: to whom": "testimony.reprisals.incidents.to_whom",
    "reprisal: by whom": "testimony.reprisals.incidents.by_whom",
    "reprisal: because of what": "testimony.reprisals.incidents.because",
    "reprisal: how grave": "testimony.reprisals.incidents.severity",
    "reprisal: reported where": "testimony.reprisals.incidents.reported",
}
ACCOUNT = {
    "names in every script given": "account.names.names.text",
    "names: with their kind": "account.names.names.kind",
    "sex": "account.identity.sex",
    "birth": "account.identity.birth",
    "ethnicity": "account.identity.ethnicity",
    "Chinese ID number": "account.identity.id_numbers.text",
    "passport/green card": "account.identity.id_numbers.kind",
    "citizenship": "account.identity.citizenship",
    "residence status": "account.identity.residence_status",
    "marital status": "account.circumstances.marital_status",
    "children": "account.circumstances.children",
    "profession": "account.identity.profession",
    "employer": "account.identity.employer",
    "place of origin": "account.identity.origin.told",
    "last address": "account.identity.last_address.told",
    "health": "account.circumstances.health",
    "events": "account.events.events",
    "what is not known": "account.circumstances.not_known",
    "safety level": "account.safety.level",
}
EVENT = {
    "kind": "kind",
    "when it happened": "happened",
    "when the source learned of it": "learned",
    "how the source learned of it": "learned_how",
    "place or facility": "place.told",
    "forces or authority": "forces",
    "official reason": "official_reason",
    "suspected reason": "suspected_reason",
    "article": "article",
    "sentence length": "sentence",
    "description": "description",
    "reliability": "reliability",
    "video timecode": "timecode",
}
PLACES = [
    *((f"testimony: {words}", path) for words, path in TESTIMONY.items()),
    *((f"account: {words}", path) for words, path in ACCOUNT.items()),
    *((f"event: {words}", f"account.events.events.{path}") for words, path in EVENT.items()),
]


def _field(struct: type[msgspec.Struct], name: str) -> type:
    """The type of a field, or of what a tuple of them holds."""
    kind = typing.get_type_hints(struct)[name]
    while typing.get_origin(kind) is tuple:
        kind = typing.get_args(kind)[0]
    return typing.cast("type", kind)


@pytest.mark.parametrize(("words", "path"), PLACES, ids=[words for words, _ in PLACES])
def test_what_the_domain_names_has_a_place(words: str, path: str) -> None:
    kind, section, *fields = path.split(".")
    found: type = KINDS[kind][section]
    for name in fields:
        assert issubclass(found, msgspec.Struct), (words, name)
        found = _field(found, name)


def test_two_things_never_share_a_place() -> None:
    paths = [path for _, path in PLACES]
    assert len(set(paths)) == len(paths)
    assert set(EVENT.values()) - {"place.told"} | {"place"} == set(Event.__struct_fields__)


def test_every_part_is_frozen_and_refuses_what_it_does_not_know() -> None:
    for sections in KINDS.values():
        for known in sections.values():
            assert issubclass(known, Section)
            _check(known)


def _check(struct: type[msgspec.Struct]) -> None:
    config = struct.__struct_config__
    assert config.frozen
    assert config.forbid_unknown_fields
    assert config.omit_defaults
    for name in struct.__struct_fields__:
        inner = _field(struct, name)
        if inspect.isclass(inner) and issubclass(inner, msgspec.Struct):
            _check(inner)


def test_a_section_is_found_by_kind_and_name() -> None:
    assert section_type("consent", "consent") is Consent
    assert section_type("consent", "narrative") is None
    assert section_type("of_a_newer_program", "narrative") is None
    assert section_type("account", "why") is not None  # why a revision was made, of any record


def test_every_section_has_its_published_schema() -> None:
    schema = json.loads(json_schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for kind, sections in KINDS.items():
        for name, section in sections.items():
            assert set(schema["properties"][kind]["properties"]) == {*sections, "why"}
            definition = schema["$defs"][section.__name__]
            assert set(definition["properties"]) == set(section.__struct_fields__), name
    told = vaults.told()
    for (_, kind, name), content in told.sections().items():
        assert not list(validator.iter_errors({kind: {name: json.loads(canonical.encode(content))}}))
    assert list(validator.iter_errors({"link": {"link": {"account": told.id, "person": "nobody"}}}))
    assert list(validator.iter_errors({"unknown": {}}))
