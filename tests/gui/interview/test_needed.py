"""What each step lacks: the record's own wishes, and the letters' from their own lists."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from kuager.flows import interview as recording
from kuager.flows.interview import Editing, Saved
from kuager.flows.letter_needs import LetterNeeds
from kuager.gui.interview.fields import where_is
from kuager.gui.interview.letter_measure import LetterMeasure, letter_words, open_words, wanted_words
from kuager.gui.interview.needed import STEPS, Needed, needed
from kuager.gui.widgets.bars import ActionBar
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.text import Elided, Wrapped
from kuager.model.consent import Consent, Grant
from kuager.model.interview import Interview
from tests.support import desks, interviews_told, rooms, windows
from tests.support.desks import OpenDesk
from tests.support.rooms import control, editor_of


@pytest.fixture(scope="module")
def opened(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path_factory.mktemp("needed") / "vault") as opened:
        yield opened


def wanted_of(interview: Interview) -> dict[str, tuple[Needed, ...]]:
    return needed(interview, LetterNeeds().of(interview))


def test_every_element_of_every_letter_is_wanted_where_it_is_written(app: QApplication) -> None:
    interview = interviews_told.whole()
    wanted = wanted_of(interview)
    for need in LetterNeeds().of(interview):
        for element in need.counted:
            step, field, person = where_is(element.field, interview)
            found = [each for each in wanted[step] if (each.field, each.person) == (field, person)]
            assert len(found) == 1, element.field
            assert need.addressee in found[0].letters
            if element.state == "missing":
                assert not found[0].there


def test_without_letters_only_the_record_itself_wishes(app: QApplication) -> None:
    own = needed(interviews_told.whole())
    assert set(own) == set(STEPS)
    assert not any(each.letters for wishes in own.values() for each in wishes)
    assert [each.field for each in own["testifier"]] == ["testifier_birth", "testifier_id_numbers_first"]


def test_the_consent_to_a_letter_is_wanted_by_it(app: QApplication) -> None:
    wanted = {each.field: each for each in wanted_of(interviews_told.whole())["consent"]}
    assert wanted["consent_kz_authorities_not_asked"].letters == ("mfa_kz",)
    assert wanted["consent_keep_and_study_not_asked"].letters == ()


def test_gaps_stand_in_the_order_of_the_form(app: QApplication) -> None:
    fields = [each.field for each in wanted_of(Interview.blank())["testifier"]]
    assert fields == [
        "testifier_names_first", "testifier_birth", "testifier_citizenship", "testifier_id_numbers_first",
        "contact_address", "contact_phones",
    ]  # fmt: skip


def test_words_say_which_letter_wants_what(opened: OpenDesk) -> None:
    wanted = [
        Needed("what", False, "a", letters=("mfa_kz",)), Needed("where", False, "b"),
        Needed("when", True, "c", letters=("mfa_kz",)),
    ]  # fmt: skip
    assert letter_words(opened.desk, "mfa_kz") == "Foreign Ministry"
    assert wanted_words(opened.desk, wanted) == "Still wanted for \u2068Foreign Ministry\u2069: what."
    assert open_words(opened.desk, wanted) == "what (for \u2068Foreign Ministry\u2069); where"
    assert wanted_words(opened.desk, wanted[1:]) == ""


def lacks(measure: LetterMeasure) -> str:
    return next(
        (each.text() for each in measure.findChildren(Elided) if each.text().startswith(("M", "C"))), ""
    )


def test_the_measure_leads_to_consent_first_and_then_to_what_is_missing(opened: OpenDesk) -> None:
    measure, asked = LetterMeasure(opened.desk), list[str]()
    measure.wanted.connect(asked.append)
    whole = interviews_told.whole()
    windows.shown(measure, 212, 200)
    refused = Consent(whole.id, (Grant("kz_authorities", "no"),))
    for consent in (None, refused, whole.consent):
        interview = msgspec.structs.replace(whole, consent=consent)
        measure.show_needs(LetterNeeds().of(interview), 2)
        control(measure, "letter_measure_mfa_kz_link", Button).click()
    assert asked == [
        "consent.kz_authorities_not_asked", "consent.kz_authorities_not_asked",
        "persons.0.identity.citizenship",
    ]  # fmt: skip
    assert lacks(measure) == "Missing: \u2068citizenship\u2069 (person 1)"
    measure.close()


def test_nothing_is_said_of_a_letter_that_has_everything(opened: OpenDesk) -> None:
    whole = interviews_told.whole()
    brother = whole.persons[0]
    identity = msgspec.structs.replace(brother.identity, citizenship="China")
    brother = msgspec.structs.replace(brother, identity=identity)
    interview = msgspec.structs.replace(whole, persons=(brother,))
    measure = LetterMeasure(opened.desk)
    measure.show_needs(LetterNeeds().of(interview), 1)
    link = measure.findChild(Button, "letter_measure_mfa_kz_link")
    assert link is not None
    assert link.isHidden()


def test_the_room_shows_it_at_the_foot_of_the_step_and_follows_the_link(opened: OpenDesk) -> None:
    saved = opened.write(lambda session: recording.save(session, Editing(interviews_told.whole())))
    assert isinstance(saved, Saved)
    with rooms.interviews_page(opened) as page:
        page.open_interview(saved.id)
        opened.settle()
        editor = editor_of(page)
        editor.go_to("persons")
        foot = control(editor, "interview_foot", ActionBar)
        said = [each.text() for each in foot.findChildren(Wrapped) if each.isVisible()]
        assert said == [
            "Still wanted for \u2068Foreign Ministry\u2069: citizenship, born, Chinese ID, last address."
        ]
        editor.go_to("start")
        control(editor, "letter_measure_mfa_kz_link", Button).click()
        windows.settle()
        assert editor._steps.current() == "persons"
        focus = page.focusWidget()
        assert focus is not None
        assert focus.objectName() == "person_citizenship"
        rooms.fill(editor, "person_citizenship", "China")
        desks.heard(editor._measuring._behind.timeout, lambda: None)  # it is counted in a pause of the typing
        assert lacks(control(editor, "letter_measure", LetterMeasure)).startswith("Missing: \u2068born")
        editor.leave()
        opened.settle()
