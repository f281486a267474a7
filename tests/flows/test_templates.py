"""Own templates: copied, edited, tried, kept with a growing version, taken from a file, thrown away."""

from __future__ import annotations

import pytest

from kuager.errors import AppError
from kuager.flows import templates
from kuager.flows.unlock import Session
from kuager.letters import template
from kuager.letters.template import SIZE_LIMIT


def ids(session: Session) -> list[str]:
    return [form.id for form in templates.every(session)]


def edited(words: str) -> str:
    assert "Известные обстоятельства:" in words
    return words.replace("Известные обстоятельства:", "Что известно семье:")


def test_a_copy_is_a_draft_of_its_own(session: Session) -> None:
    words = templates.copied(session, "request_ru")
    kept = templates.keep(session, edited(words))
    assert (kept.id, kept.version, kept.reviewed) == ("own_request_ru_1", 1, False)
    assert templates.load(session, kept.id) == kept
    assert templates.text(session, kept.id) == edited(words)
    assert kept in templates.every(session)
    assert templates.load(session, "request_ru").version == 1
    again = template.parse(templates.copied(session, kept.id).encode())
    assert again.id == "own_request_ru_2"


def test_other_words_get_the_next_version_and_another_digest(session: Session) -> None:
    words = templates.copied(session, "request_ru")
    first = templates.keep(session, words)
    assert templates.keep(session, words) == first
    second = templates.keep(session, edited(words))
    assert (second.id, second.version) == (first.id, 2)
    assert second.digest != first.digest
    assert templates.keep(session, templates.text(session, first.id)) == second
    assert len(templates.every(session)) == len(template.every()) + 1


def test_a_shipped_template_is_never_replaced(session: Session) -> None:
    with pytest.raises(AppError, match=r"letter\.template_invalid"):
        templates.keep(session, templates.text(session, "request_ru"))
    assert set(ids(session)) == {form.id for form in template.every()}


def test_a_broken_text_is_told_and_not_kept(session: Session) -> None:
    words = templates.copied(session, "request_ru")
    with pytest.raises(AppError) as refused:
        templates.keep(session, words.replace("{relation}", "{password}"))
    assert refused.value.facts["reason"] == "unknown name: password"
    with pytest.raises(AppError, match=r"letter\.missing_glyph"):
        templates.keep(session, words.replace("Известные", "\u05d0"))
    assert set(ids(session)) == {form.id for form in template.every()}


def test_looking_says_what_is_never_said(session: Session) -> None:
    words = templates.copied(session, "complaint_ru")
    whole = templates.look(session, words.encode())
    assert whole.pdf.startswith(b"%PDF")
    assert whole.lacking == ()
    cut, _, rest = words.partition('[[blocks]]\nrole = "signature"')
    without = cut + rest[rest.index("[[required]]") :]
    assert templates.look(session, without.encode()).lacking == ("signature",)


def test_only_what_suits_an_addressee_is_offered(session: Session) -> None:
    to_ministry = {form.id for form in templates.for_addressee(session, "mfa_kz")}
    assert {"request_kk", "complaint_ru", "inquiry_kk", "cover_ru"} <= to_ministry
    assert not {"wgeid_en", "tracing_ru", "cover_en"} & to_ministry
    to_group = {form.id for form in templates.for_addressee(session, "wgeid")}
    assert to_group == {"cover_en", "cover_ru", "wgeid_en", "wgeid_ru"}
    assert {form.id for form in templates.for_addressee(session, "icrc")} >= {"tracing_en", "tracing_kk"}
    assert templates.first_addressee(session, template.load("request_kk")) == "mfa_kz"
    assert templates.first_addressee(session, template.load("wgad_en")) == "wgad"


def test_the_commonest_kind_comes_first_and_the_own_one_after_it(session: Session) -> None:
    own = templates.keep(session, templates.copied(session, "request_ru"))
    assert ids(session)[:4] == ["request_kk", "request_ru", own.id, "complaint_kk"]


def test_a_file_is_taken_over_beside_one_of_its_id(session: Session) -> None:
    words = templates.copied(session, "request_ru")
    first = templates.keep(session, words)
    assert templates.take(session, words.encode()) == first
    other = templates.take(session, b"\xef\xbb\xbf" + edited(words).replace("\n", "\r\n").encode())
    assert other.id == "own_request_ru_1_2"
    shipped = templates.take(session, templates.text(session, "wgeid_en").encode())
    assert shipped.id == "own_wgeid_en"
    assert len(templates.every(session)) == len(template.every()) + 3


@pytest.mark.parametrize("untrusted", [b"", b"\xff\xfe", b"a = [" * 9000, b"x" * (SIZE_LIMIT + 1)])
def test_a_hostile_file_is_refused(session: Session, untrusted: bytes) -> None:
    with pytest.raises(AppError, match=r"letter\.template_invalid"):
        templates.take(session, untrusted)


def test_one_that_is_removed_is_gone(session: Session) -> None:
    kept = templates.keep(session, templates.copied(session, "request_ru"))
    templates.remove(session, kept.id)
    assert set(ids(session)) == {form.id for form in template.every()}
    for act in (templates.load, templates.remove, templates.text):
        with pytest.raises(AppError, match=r"letter\.template_missing"):
            act(session, kept.id)


def test_no_more_are_kept_than_there_is_room_for(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(templates, "LIMIT", 1)
    templates.keep(session, templates.copied(session, "cover_ru"))
    with pytest.raises(AppError, match=r"template\.too_many"):
        templates.keep(session, templates.copied(session, "cover_kk"))


def test_what_is_being_written_waits_as_a_draft(session: Session) -> None:
    assert templates.draft(session, "own_x") == ""
    templates.keep_draft(session, "own_x", "half a wo")
    assert templates.draft(session, "own_x") == "half a wo"
    templates.settle_draft(session, "own_x")
    assert templates.draft(session, "own_x") == ""


def test_every_name_that_is_offered_may_be_used() -> None:
    offered = templates.names()
    assert {"person_full_name", "applicant_name", "taken_when", "event_kind", "request"} <= set(offered)
    assert "several" not in offered
