"""Who signs: the office or a member, with certificates of a team; counter-signatures and what comes back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kuager.errors import AppError
from kuager.flows import authority, letters, people, signers, signing, trust, unlock
from kuager.flows.authority import Held
from kuager.flows.signers import Signer
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.vault import custody
from kuager.vault.custody import Act
from tests.support import people_told, pkcs12_files, vaults
from tests.support import signed_letters as told

SECOND = "сегіз түрлі сөз жарық"
SEALED = "төрт бөлек сөз мұнда"


@pytest.fixture
def coordinator(tmp_path: Path) -> Iterator[Session]:
    """A vault elsewhere whose member holds the team's authority."""
    opened = vaults.vault(tmp_path / "coordinator", "Сынаққызы Үлгі")
    authority.make(opened, "Мысал тобы")
    yield opened
    opened.lock()


def held(session: Session) -> Held:
    found = authority.held(session)
    assert found is not None
    return found


def shown(session: Session) -> dict[str, Signer]:
    return {each.holder: each for each in signers.every(session)}


def certified(session: Session, coordinator: Session, name: str = "Алматы кеңсесі") -> None:
    """The office gets its certificate by files, with both fingerprints read aloud."""
    request, aloud = signers.request(session, "office", name)
    assert authority.read_request(request).fingerprint == aloud
    answer = authority.issue(coordinator, request, name)
    signers.take_answer(session, answer, held(coordinator).certificate.fingerprint)


def letter(session: Session) -> RecordId:
    vaults.record(session, people_told.cousin())
    return told.of_a_vault(session, RecordId(people.listing(session)[0].id))


# Who signs ------------------------------------------------------------------------------------------


def test_an_office_without_a_team_signs_with_what_its_vault_made(session: Session) -> None:
    assert [each.kind for each in signers.every(session)] == ["", ""]
    verdict = trust.verify(session, letters.document(session, letter(session)))
    (signed,) = verdict.signatures
    assert verdict.good
    assert signed.known_by == signed.by
    assert re.fullmatch(r"Kuager [0-9a-f]{8}", signed.by.name)
    office = shown(session)["office"]
    assert (office.kind, office.chosen, office.usable) == ("self_made", True, True)


def test_a_certificate_comes_by_files_and_names_the_office(session: Session, coordinator: Session) -> None:
    certified(session, coordinator)
    office = shown(session)["office"]
    assert (office.kind, office.usable, office.waiting) == ("issued", True, "")
    assert office.certificate is not None
    assert (office.certificate.name, office.certificate.issuer) == ("Алматы кеңсесі", "Мысал тобы")
    pdf = letters.document(session, letter(session))
    (signed,) = trust.verify(session, pdf).signatures
    assert signed.trusted
    assert signed.known_by is not None
    assert signed.known_by.name == "Мысал тобы"
    assert signed.revocation == "not_listed"  # the answer brought the list along
    assert trust.verify(coordinator, pdf).good
    assert not trust.verify(None, pdf).trusted
    certificate = authority.certificate(coordinator)
    assert trust.verify(None, pdf, [certificate]).trusted


def test_until_the_answer_letters_are_signed_as_before(session: Session, coordinator: Session) -> None:
    _, aloud = signers.request(session, "office", "Кеңсе")
    assert shown(session)["office"].waiting == aloud
    assert signers.current(session).fingerprint() == shown(session)["office"].certificate.fingerprint  # type: ignore[union-attr]


def test_an_answer_is_taken_only_with_the_authority_compared(session: Session, coordinator: Session) -> None:
    request, _ = signers.request(session, "office", "Кеңсе")
    answer = authority.issue(coordinator, request, "Кеңсе")
    said = signers.read_answer(session, answer)
    assert (said.holder, said.trusted, said.authority.name) == ("office", False, "Мысал тобы")
    for aloud in ("", "0000 " * 8):
        with pytest.raises(AppError, match=r"certificate\.other_fingerprint"):
            signers.take_answer(session, answer, aloud)
    assert trust.trusted(session) == []
    signers.take_answer(session, answer, said.authority.fingerprint)
    # The next time the authority is known.
    request, _ = signers.request(session, "office", "Кеңсе")
    assert signers.take_answer(session, authority.issue(coordinator, request, "Кеңсе")).trusted


def test_answers_that_are_not_ours(session: Session, coordinator: Session) -> None:
    request, _ = signers.request(coordinator, "office", "Басқа кеңсе")
    answer = authority.issue(coordinator, request, "Басқа кеңсе")
    with pytest.raises(AppError, match=r"certificate\.not_asked"):
        signers.take_answer(session, answer)
    signers.request(session, "office", "Кеңсе")
    with pytest.raises(AppError, match=r"certificate\.not_asked"):
        signers.take_answer(session, answer)
    for untrusted in (b"", b"-----BEGIN NOTHING-----", authority.certificate(coordinator), request):
        with pytest.raises(AppError, match=r"certificate\.malformed"):
            signers.take_answer(session, untrusted)


def test_a_members_own_certificate_is_nobody_elses(tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    authority.make(session, "Мысал тобы")
    authority.issue_here(session, "me", "Сынаққызы Мысал")
    assert signers.chosen(session) == "me"
    own = signers.current(session).fingerprint()
    unlock.add_member(session, "Мысалұлы Екінші", SECOND)
    session.lock()
    second = unlock.unlock(tmp_path / "vault", SECOND)
    try:
        assert [each.kind for each in signers.every(second)] == ["", ""]
        assert signers.chosen(second) == "office"
        assert authority.held(second) is None
        with pytest.raises(AppError, match=r"certificate\.unknown"):
            signers.choose(second, "me")
        with pytest.raises(AppError, match=r"certificate\.no_authority"):
            authority.certificate(second)
        assert signers.current(second).fingerprint() != own
    finally:
        second.lock()
    again = unlock.unlock(tmp_path / "vault", vaults.WORDS)
    assert signers.current(again).fingerprint() == own
    signers.choose(again, "office")
    assert signers.current(again).fingerprint() != own
    again.lock()


def test_a_key_from_elsewhere_by_pkcs12(session: Session) -> None:
    untrusted = pkcs12_files.rsa("құпия", "Мысал кеңсе")
    with pytest.raises(AppError, match=r"certificate\.wrong_password"):
        signers.import_pkcs12(session, "office", untrusted, "басқа")
    with pytest.raises(AppError, match=r"certificate\.gost"):
        signers.import_pkcs12(session, "office", pkcs12_files.gost("құпия", hidden=False), "құпия")
    assert shown(session)["office"].kind == ""
    signers.import_pkcs12(session, "office", untrusted, "құпия")
    assert shown(session)["office"].kind == "imported"
    verdict = trust.verify(session, letters.document(session, letter(session)))
    assert verdict.good
    assert verdict.signatures[0].by.name == "Мысал кеңсе"
    signers.remove(session, "office")
    assert shown(session)["office"].kind == ""
    with pytest.raises(AppError, match=r"certificate\.unknown"):
        signers.remove(session, "office")


def test_with_a_withdrawn_or_expired_certificate_nothing_is_signed(
    session: Session, coordinator: Session
) -> None:
    certified(session, coordinator)
    pdf = letters.document(session, letter(session))
    serial = held(coordinator).issued[0].certificate.serial
    trust.take_list(session, authority.withdraw(coordinator, serial, "key_compromise"))
    assert shown(session)["office"].revoked_since
    with pytest.raises(AppError, match=r"certificate\.revoked"):
        signers.current(session)
    verdict = trust.verify(session, pdf)
    assert (verdict.unchanged, verdict.trusted) == (True, False)
    assert verdict.signatures[0].revocation == "revoked"
    now = session.clock
    session.clock = lambda: now() + timedelta(days=3000)
    with pytest.raises(AppError, match=r"certificate\.expired"):
        signers.current(session)


def test_what_was_just_signed_is_verified_before_anybody_gets_it(session: Session) -> None:
    pen = signing.Pen(session)
    signed, verdict = pen.sign(told.page(), (), "ru", session.clock())
    assert verdict.good
    assert signed.startswith(told.page())
    with pytest.raises(AppError, match=r"letter\.check_failed"):
        pen.sign(told.page(), (), "ru", session.clock() + timedelta(days=9000))  # it has expired by then


# The authority --------------------------------------------------------------------------------------


def test_what_was_issued_is_known_and_can_be_withdrawn_once(coordinator: Session) -> None:
    for name in ("Бірінші кеңсе", "Екінші кеңсе"):
        authority.issue_here(coordinator, "office", name)
    shown_now = held(coordinator)
    assert [each.certificate.name for each in shown_now.issued] == ["Екінші кеңсе", "Бірінші кеңсе"]
    assert shown_now.list is not None
    number = shown_now.list.number
    serial = shown_now.issued[1].certificate.serial
    authority.withdraw(coordinator, serial, "superseded")
    first = held(coordinator)
    assert [bool(each.withdrawn) for each in first.issued] == [False, True]
    assert first.list is not None
    assert (first.list.count, first.list.number > number) == (1, True)
    authority.withdraw(coordinator, serial, "key_compromise")
    again = held(coordinator)
    assert again.issued == first.issued
    with pytest.raises(AppError, match=r"certificate\.unknown"):
        authority.withdraw(coordinator, "abc", "superseded")
    with pytest.raises(AppError, match=r"certificate\.has_authority"):
        authority.make(coordinator, "Тағы біреу")


def test_a_sealed_copy_makes_another_member_the_coordinator(session: Session, coordinator: Session) -> None:
    authority.issue_here(coordinator, "office", "Кеңсе")
    with pytest.raises(AppError, match=r"vault\.passphrase_weak"):
        authority.sealed(coordinator, "abc")
    copy = authority.sealed(coordinator, SEALED)
    assert copy.startswith(b"age-encryption.org/v1\n-> scrypt ")
    with pytest.raises(AppError, match=r"age\."):
        authority.bring_in(session, copy, "another one")
    authority.bring_in(session, copy, SEALED)
    assert held(session).certificate == held(coordinator).certificate
    assert held(session).issued == held(coordinator).issued
    with pytest.raises(AppError, match=r"certificate\.has_authority"):
        authority.bring_in(session, copy, SEALED)


def test_without_one_nothing_is_issued(session: Session) -> None:
    request, _ = signers.request(session, "office", "Кеңсе")
    for act in (
        lambda: authority.issue(session, request, "Кеңсе"),
        lambda: authority.issue_here(session, "office", "Кеңсе"),
        lambda: authority.renew_list(session),
        lambda: authority.sealed(session, SEALED),
    ):
        with pytest.raises(AppError, match=r"certificate\.no_authority"):
            act()


# Trust ----------------------------------------------------------------------------------------------


def test_trust_is_given_after_comparing_and_can_be_taken_back(session: Session, coordinator: Session) -> None:
    file = authority.certificate(coordinator)
    facts = trust.read_certificate(file)
    with pytest.raises(AppError, match=r"certificate\.other_fingerprint"):
        trust.trust(session, file, "letters", "1234")
    with pytest.raises(AppError, match=r"certificate\.not_authority"):
        trust.take_list(session, authority.renew_list(coordinator))
    trust.trust(session, file, "letters", facts.fingerprint)
    trust.trust(session, file, "letters", facts.fingerprint)
    newest = authority.renew_list(coordinator)
    trust.take_list(session, newest)
    (only,) = trust.trusted(session)
    assert (only.certificate, only.use) == (facts, "letters")
    assert only.list is not None
    trust.take_list(session, newest)  # the same again is no harm
    older, newer = authority.renew_list(coordinator), authority.renew_list(coordinator)
    trust.take_list(session, newer)
    with pytest.raises(AppError, match=r"certificate\.older_list"):
        trust.take_list(session, older)
    trust.distrust(session, facts.fingerprint)
    assert trust.trusted(session) == []
    assert trust.known(session).lists == ()
    with pytest.raises(AppError, match=r"certificate\.unknown"):
        trust.distrust(session, facts.fingerprint)
    noted = [line.entry for line in custody.lines(session.database)]
    changes = [entry.facts["change"] for entry in noted if entry.act == Act.SIGNERS_CHANGED]
    assert sorted(changes) == ["distrusted", "trusted"]


# Counter-signatures ---------------------------------------------------------------------------------


def test_a_letter_travels_as_a_file_to_who_counter_signs_it(session: Session, coordinator: Session) -> None:
    certified(session, coordinator)
    signing.keep_counter_signed(session, wanted=True)
    record = letter(session)
    kept = letters.document(session, record)
    assert trust.verify(session, kept).awaits
    authority.issue_here(coordinator, "me", "Сынаққызы Үлгі")
    both, verdict = signing.countersign_file(coordinator, kept, "kk")
    assert verdict.good
    assert both.startswith(kept)
    for untrusted in (kept, kept + b"\n", b"other", both[:-1], told.signed(told.member("Кім"))):
        with pytest.raises(AppError, match=r"letter\.(other_file|not_sound|unreadable)"):
            signing.take_back(session, record, untrusted)
    assert letters.document(session, record) == kept
    back = signing.take_back(session, record, both)
    assert [each.by.name for each in back.signatures] == ["Алматы кеңсесі", "Сынаққызы Үлгі"]
    assert back.good
    assert not back.awaits
    assert letters.document(session, record) == both
    with pytest.raises(AppError, match=r"letter\.no_room"):
        signing.countersign_file(coordinator, letters.document(session, letter_without_place(session)))


def letter_without_place(session: Session) -> RecordId:
    signing.keep_counter_signed(session, wanted=False)
    return told.of_a_vault(session, RecordId(people.listing(session)[0].id), "kk")


def test_two_members_of_one_vault_sign_the_same_letter(tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    authority.make(session, "Мысал тобы")
    authority.issue_here(session, "office", "Алматы кеңсесі")
    signing.keep_counter_signed(session, wanted=True)
    record = letter(session)
    with pytest.raises(AppError, match=r"letter\.same_signer"):
        signing.countersign(session, record)
    authority.issue_here(session, "me", "Сынаққызы Мысал")
    assert signing.countersign(session, record).good
    (row,) = letters.listing(session)
    assert row.id == record
    session.lock()


def test_nobody_counter_signs_what_does_not_verify(session: Session, coordinator: Session) -> None:
    authority.issue_here(coordinator, "me", "Сынаққызы Үлгі")
    strange = told.signed(told.member("Кім"))
    with pytest.raises(AppError, match=r"letter\.not_sound"):
        signing.countersign_file(coordinator, strange)
    with pytest.raises(AppError, match=r"letter\.not_signed"):
        signing.countersign_file(coordinator, told.page())
