"""Every field of an interview can be written in the form, and comes back as it was written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QWidget

from kuager.gui.interview.needed import STEPS
from kuager.gui.interview.page import InterviewsPage
from kuager.model.consent import Consent, Grant
from kuager.model.dates import When
from kuager.model.event import Event
from kuager.model.idnumbers import IdNumber
from kuager.model.interview import Interview, PersonTold
from kuager.model.names import Name
from kuager.model.place import Facility, Place
from kuager.model.steps import Representative, Reprisal, Step
from kuager.model.testimony import EarlierAccount, SectionSafety, Video
from tests.support import desks, rooms
from tests.support.desks import OpenDesk
from tests.support.rooms import choose, document, fill, pick_place, press

Act = Callable[[QWidget], None]


def text(name: str, words: str) -> Act:
    return lambda root: fill(root, name, words)


def code(name: str, chosen: str) -> Act:
    return lambda root: choose(root, name, chosen)


def place_of(name: str, words: str, chosen: str) -> Act:
    return lambda root: pick_place(root, name, words, chosen)


def mark(name: str) -> Act:
    return lambda root: press(root, name)


def several(*acts: Act) -> Act:
    def do(root: QWidget) -> None:
        for act in acts:
            act(root)

    return do


def told(words: str, edtf: str) -> When:
    return When(told=words, edtf=edtf)


# Path in the document -> (step, what the user does, what stands in the record).
FIELDS: Final[dict[str, tuple[str, Act, object]]] = {
    "session.ticket": ("start", text("session_ticket", "31"), "31"),
    "session.date": ("start", text("session_date", "22.11.2026"), told("22.11.2026", "2026-11-22")),
    "session.started": ("start", text("session_started", "14:05"), "14:05"),
    "session.ended": ("start", text("session_ended", "15:40"), "15:40"),
    "session.office": ("start", text("session_office", "Almaty 2"), "Almaty 2"),
    "session.interviewer": ("start", text("session_interviewer", "Маржан"), "Маржан"),
    "session.interpreter": ("start", text("session_interpreter", "Ербол"), "Ербол"),
    "session.camera_operator": ("start", text("session_camera_operator", "2"), "2"),
    "session.present": ("start", text("session_present", "her son"), "her son"),
    "session.languages": (
        "start", several(mark("session_languages_kk"), mark("session_languages_ug")), ("kk", "ug"),
    ),
    "session.device": ("start", text("session_device", "telephone"), "telephone"),
    "session.reference": ("start", text("session_reference", "К-204"), "К-204"),
    "session.earlier": (
        "start",
        several(
            mark("session_earlier_add"),
            text("session_earlier_1_given", "2019"),
            text("session_earlier_1_to_whom", "a newspaper"),
        ),
        (EarlierAccount(told("2019", "2019"), "a newspaper"),),
    ),
    "consent.grants": (
        "consent",
        several(
            mark("consent_keep_and_study_yes"),
            mark("consent_un_bodies_ask_again"),
            mark("consent_publish_video_no"),
            mark("consent_publish_name_withdrawn"),
            mark("consent_add_named"),
            text("consent_named_1_recipient", "Үлгі қоры"),
            code("consent_named_1_answer", "no"),
        ),
        (
            Grant("keep_and_study", "yes"),
            Grant("un_bodies", "ask_again"),
            Grant("publish_video", "no"),
            Grant("publish_name", "withdrawn"),
            Grant("show_partners", "no", "Үлгі қоры"),
        ),
    ),
    "consent.read_aloud": (
        "consent",
        several(
            mark("consent_read_draft"), mark("reading_question_act"), mark("reading_on"),
            mark("reading_on"), mark("reading_close"),
        ),
        ("keep_and_study",),
    ),
    "consent.read_by": ("consent", text("consent_read_by", "Маржан"), "Маржан"),
    "consent.language": ("consent", code("consent_language", "ug"), "ug"),
    "consent.text_version": ("consent", text("consent_text_version", "2026-03"), "2026-03"),
    "consent.given_how": ("consent", code("consent_given_how", "video"), "video"),
    "consent.timecode": ("consent", text("consent_timecode", "2:05"), 125),
    "consent.remarks": ("consent", text("consent_remarks", "asked twice"), "asked twice"),
    "safety.level": ("consent", code("safety_level", "at_risk"), "at_risk"),
    "safety.sections": (
        "consent", mark("safety_sections_contact"), (SectionSafety("contact", "at_risk"),),
    ),
    "safety.reason": ("consent", text("safety_reason", "she was called"), "she was called"),
    "testifier.names": (
        "testifier", text("testifier_names_2_text", "Гүлшара Мысалқызы"), (Name("Гүлшара Мысалқызы"),),
    ),
    "testifier.birth": ("testifier", text("testifier_birth", "about 1970"), told("about 1970", "1970~")),
    "testifier.sex": ("testifier", code("testifier_sex", "female"), "female"),
    "testifier.citizenship": ("testifier", text("testifier_citizenship", "Kazakhstan"), "Kazakhstan"),
    "testifier.residence_status": (
        "testifier", code("testifier_residence_status", "kandas"), "kandas",
    ),
    "testifier.id_numbers": (
        "testifier", text("testifier_id_numbers_1", "680312300124"),
        (IdNumber("kz_iin", "680312300124"),),
    ),
    "testifier.occupation": ("testifier", text("testifier_occupation", "teacher"), "teacher"),
    "contact.address": (
        "testifier",
        place_of("contact_address", "Алматы", "750000000"),
        Place("Алматы", "750000000"),
    ),
    "contact.phones": (
        "testifier", text("contact_phones", "+7 700 000 00 01\n+7 700 000 00 02"),
        ("+7 700 000 00 01", "+7 700 000 00 02"),
    ),
    "persons.0.names": (
        "persons",
        several(
            text("person_names_2_text", "Серікбол Мысалұлы"),
            mark("person_names_add"),
            text("person_names_3_text", "赛力克波力·木沙勒"),
            code("person_names_3_kind", "official_chinese"),
            code("person_names_3_source", "identity_card"),
        ),
        (Name("Серікбол Мысалұлы"), Name("赛力克波力·木沙勒", "official_chinese", "identity_card")),
    ),
    "persons.0.relation": ("persons", code("person_relation", "elder_brother"), "elder_brother"),
    "persons.0.connection": ("persons", code("person_connection", "relative"), "relative"),
    "persons.0.identity.sex": ("persons", code("person_sex", "male"), "male"),
    "persons.0.identity.birth": (
        "persons", text("person_birth", "spring 1968"), told("spring 1968", "1968-21"),
    ),
    "persons.0.identity.ethnicity": ("persons", text("person_ethnicity", "Kazakh"), "Kazakh"),
    "persons.0.identity.id_numbers": (
        "persons",
        several(
            text("person_id_numbers_1", "65422119680312001X"),
            mark("person_id_numbers_add"),
            code("person_id_numbers_2_kind", "passport"),
            text("person_id_numbers_2", "E00000000"),
        ),
        (IdNumber("cn_resident", "65422119680312001X"), IdNumber("passport", "E00000000")),
    ),
    "persons.0.identity.citizenship": ("persons", text("person_citizenship", "China"), "China"),
    "persons.0.identity.residence_status": (
        "persons", code("person_residence_status", "residence_permit"), "residence_permit",
    ),
    "persons.0.identity.profession": ("persons", text("person_profession", "driver"), "driver"),
    "persons.0.identity.employer": ("persons", text("person_employer", "a farm"), "a farm"),
    "persons.0.identity.origin": (
        "persons", place_of("person_origin", "Emin", "654221"),
        Place("Emin", "654221"),
    ),
    "persons.0.identity.last_address": (
        "persons",
        place_of("person_last_address", "Құлж", "654021"),
        Place("Құлж", "654021"),
    ),
    "persons.0.safety.level": ("persons", code("person_safety_level", "at_risk"), "at_risk"),
    "persons.0.safety.sections": (
        "persons", several(mark("person_safety_sections_names"), mark("person_safety_sections_events")),
        (SectionSafety("names", "at_risk"), SectionSafety("events", "at_risk")),
    ),
    "persons.0.safety.reason": ("persons", text("person_safety_reason", "a child"), "a child"),
    "persons.0.circumstances.marital_status": (
        "persons", code("person_marital_status", "married"), "married",
    ),
    "persons.0.circumstances.children": ("persons", text("person_children", "two"), "two"),
    "persons.0.circumstances.health": ("persons", text("person_health", "his back"), "his back"),
    "persons.0.circumstances.needs": ("persons", text("person_needs", "rent"), "rent"),
    "persons.0.circumstances.not_known": ("persons", text("person_not_known", "where"), "where"),
    "persons.0.events": (
        "events",
        several(
            mark("events_empty_begin"),
            code("event_kind", "sentence"),
            text("event_happened", "2018"),
            code("event_learned_how", "relative"),
            text("event_learned", "June 2020"),
            place_of("event_place", "额敏县", "654221"),
            code("event_facility_kind", "prison"),
            text("event_facility", "Үлгі түрмесі"),
            text("event_forces", "a court"),
            text("event_official_reason", "disturbing order"),
            text("event_suspected_reason", "prayed"),
            text("event_article", "120"),
            text("event_sentence", "9 years"),
            text("event_description", "told on the telephone"),
            code("event_reliability", "moderately_reliable"),
            text("event_timecode", "1:14:30"),
            mark("events_add"),
            code("event_kind", "release"),
        ),
        (
            Event(
                kind="sentence",
                happened=told("2018", "2018"),
                learned=told("June 2020", "2020-06"),
                learned_how="relative",
                place=Place("额敏县", "654221"),
                facility=Facility("prison", "Үлгі түрмесі"),
                forces="a court",
                official_reason="disturbing order",
                suspected_reason="prayed",
                article="120",
                sentence="9 years",
                description="told on the telephone",
                reliability="moderately_reliable",
                timecode=4470,
            ),
            Event(kind="release"),
        ),
    ),
    "representation.representatives": (
        "testifier",
        several(
            mark("representatives_empty_begin"),
            text("representative_name", "Үлгі Заңгерұлы"),
            code("representative_capacity", "lawyer"),
            code("representative_document", "notarised_power"),
            text("representative_number", "0012"),
            text("representative_date", "2020"),
            text("representative_valid_until", "2023"),
            text("representative_issued_by", "a notary"),
            text("representative_scope", "to ask and to receive answers"),
            mark("representatives_add"),
            text("representative_name", "Мысал қоры"),
        ),
        (
            Representative(
                "Үлгі Заңгерұлы", "lawyer", "notarised_power", "0012", told("2020", "2020"),
                told("2023", "2023"), "a notary", "to ask and to receive answers",
            ),
            Representative("Мысал қоры"),
        ),
    ),
    "steps.none_possible": ("family", text("steps_none_possible", "fear"), "fear"),
    "steps.taken": (
        "family",
        several(
            mark("family_empty_begin"),
            code("taken_kind", "appeal"),
            text("taken_date", "March 2019"),
            text("taken_to_whom", "the Foreign Ministry"),
            text("taken_number", "ЗТ-М-0000"),
            code("taken_response", "forwarded"),
            text("taken_answered", "20.04.2019"),
            text("taken_what", "where he is"),
            text("taken_answer", "sent on"),
            mark("family_add"),
            code("taken_kind", "visit"),
        ),
        (
            Step(
                "appeal", told("March 2019", "2019-03"), "the Foreign Ministry", "where he is", "ЗТ-М-0000",
                "forwarded", told("20.04.2019", "2019-04-20"), "sent on",
            ),
            Step("visit"),
        ),
    ),
    "reprisals.incidents": (
        "family",
        several(
            mark("reprisals_empty_begin"),
            code("reprisal_kind", "threat_call"),
            text("reprisal_happened", "2020"),
            text("reprisal_to_whom", "her son"),
            text("reprisal_by_whom", "unknown"),
            text("reprisal_because", "she spoke"),
            code("reprisal_severity", "grave"),
            text("reprisal_what", "do not speak"),
            text("reprisal_reported", "nowhere"),
        ),
        (
            Reprisal(
                "threat_call", told("2020", "2020"), "her son", "unknown", "she spoke", "grave",
                "do not speak", "nowhere",
            ),
        ),
    ),
    "videos.files": (
        "evidence",
        several(
            mark("videos_empty_begin"),
            text("video_file_name", "MVI_0031.MP4"),
            text("video_size", "1830247680"),
            text("video_duration", "1:10:10"),
            text("video_camera", "camera 2"),
            text("video_started", "2026-11-22 14:05"),
            text("video_sha256", "ab" * 32),
            text("video_location", "blue disk"),
        ),
        (
            Video(
                "MVI_0031.MP4", 1830247680, 4210_000, "camera 2", "2026-11-22 14:05", "ab" * 32, "blue disk"
            ),
        ),
    ),
    "narrative.text": ("narrative", text("narrative_text", "Snow.\nThen not."), "Snow.\nThen not."),
    "narrative.doubts": ("narrative", text("narrative_doubts", "the month"), "the month"),
    "narrative.notes": ("narrative", text("notes", "14:21 snow"), "14:21 snow"),
}  # fmt: skip

NOT_TYPED: Final = {
    "id": "made at random",
    "format": "the program's own",
    "attachments.files": "brought in as files",
    "persons.0.attachments.files": "brought in as files",
    "check.done": "another member's: test_checking",
    "check.remarks": "another member's: test_checking",
    "consent.testimony": "follows from the id",
    "persons.0.account": "made at random",
    "persons.0.person": "chosen in a search: test_persons",
    "narrative.notes_used": "put into a field: test_notes",
    "witness": "chosen in a search: test_persons",
}
WHOLE: Final = (
    *("names", "events", "id_numbers", "grants", "files", "earlier"),
    *("taken", "representatives", "incidents"),
)
"""Lists of structs that stand in the table as one value, with every field of the struct in it."""


LISTED: Final = (Event, Video, EarlierAccount, Step, Representative, Reprisal)


@pytest.fixture(scope="module")
def opened(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path_factory.mktemp("fields") / "vault") as opened:
        yield opened


@pytest.fixture(scope="module")
def place(opened: OpenDesk) -> Iterator[InterviewsPage]:
    with rooms.interviews_page(opened) as page:
        yield page


@pytest.fixture
def page(place: InterviewsPage, opened: OpenDesk) -> Iterator[InterviewsPage]:
    """A new interview."""
    place.begin()
    yield place
    rooms.editor_of(place).leave()
    opened.settle()


def value_at(interview: Interview, path: str) -> object:
    """What stands at a path; the consent is its defaults while nobody has asked."""
    parts = {"persons.0.names": path + ".names", "persons.0.events": path + ".events"}.get(path, path)
    found: object = interview
    for part in parts.split("."):
        if found is None:
            found = Consent(testimony=interview.id)
        found = found[int(part)] if isinstance(found, tuple) else getattr(found, part)
    return found


def paths(kind: type[msgspec.Struct], prefix: str = "") -> Iterator[str]:
    """Every field of a struct, into the structs in it."""
    inner = {"consent": Consent, "persons": PersonTold}
    for field in msgspec.structs.fields(kind):
        path = f"{prefix}{field.name}"
        struct = inner.get(field.name, field.type)
        if field.name == "persons":
            yield from paths(PersonTold, "persons.0.")
        elif (
            isinstance(struct, type)
            and issubclass(struct, msgspec.Struct)
            and struct not in (When, Place)
            and field.name not in WHOLE
        ):
            yield from paths(struct, f"{path}.")
        else:
            yield path


def test_the_table_knows_every_field() -> None:
    assert set(paths(Interview)) == FIELDS.keys() | NOT_TYPED.keys()


def test_the_lists_of_the_table_have_every_field_of_their_structs() -> None:
    for _, _, value in FIELDS.values():
        if isinstance(value, tuple) and value and isinstance(value[0], LISTED):
            defaults = msgspec.structs.fields(type(value[0]))
            typed = [field for field in defaults if field.name != "blob"]  # comes with the copy in the vault
            assert all(getattr(value[0], field.name) != field.default for field in typed)


@pytest.mark.parametrize("path", FIELDS)
def test_a_field_is_written_and_read_back(page: InterviewsPage, path: str) -> None:
    step, act, expected = FIELDS[path]
    editor = rooms.editor_of(page)
    before = document(page)
    editor.go_to(step)
    act(editor)
    after = document(page)
    assert value_at(after, path) == expected
    for other in FIELDS:
        section = path.split(".", maxsplit=1)[0]
        if other != path and (section != "consent" or not other.startswith("consent.")):
            assert value_at(after, other) == value_at(before, other), f"{other} was changed with it"


def test_all_fields_together_survive_every_step_and_a_new_form(
    page: InterviewsPage, opened: OpenDesk
) -> None:
    editor = rooms.editor_of(page)
    for step, act, _ in FIELDS.values():
        editor.go_to(step)
        act(editor)
    whole = document(page)
    for path, (_, _, expected) in FIELDS.items():
        assert value_at(whole, path) == expected
    for step in STEPS:
        editor.go_to(step)
        editor._was_edited()
        assert document(page) == whole, f"opening {step} changed something"
    editor.leave()
    opened.settle()
    page.open_interview(whole.id)
    opened.settle()
    assert rooms.editor_of(page) is not editor
    for step in STEPS:
        rooms.editor_of(page).go_to(step)
        rooms.editor_of(page)._was_edited()
        assert document(page) == whole, f"{step} gives back something else than it was given"
