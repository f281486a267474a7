"""Signing in the settings: a certificate is asked for, issued, taken, trusted and withdrawn, all by files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kuager.flows import authority, signers, signing, trust
from kuager.flows.unlock import Session
from kuager.gui.settings.page import SettingsPage
from kuager.gui.settings.signing_forms import CompareForm, NameForm, SecretForm
from tests.gui.settings.test_page import click, words
from tests.support import desks, people_told, pkcs12_files, vaults, windows
from tests.support.desks import OpenDesk

SEALED = "төрт бөлек сөз мұнда"


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", people_told.three_accounts) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[SettingsPage]:
    page = windows.made(SettingsPage, opened.desk)
    windows.shown(page, 1170, 900)
    page.tabs.tabs.choose("signing")
    opened.settle()
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


@pytest.fixture
def coordinator(tmp_path: Path) -> Iterator[Session]:
    elsewhere = vaults.vault(tmp_path / "coordinator", "Сынаққызы Үлгі")
    authority.make(elsewhere, "Мысал тобы")
    yield elsewhere
    elsewhere.lock()


def own_fingerprint(coordinator: Session) -> str:
    held = authority.held(coordinator)
    assert held is not None
    return held.certificate.fingerprint


def asked_for(opened: OpenDesk, page: SettingsPage, tmp_path: Path, name: str = "Алматы кеңсесі") -> Path:
    click(page, "signer_ask")
    form = page.signer.forms.form
    assert isinstance(form, NameForm)
    assert form.gate.reason() == "Write the name first."
    form.entry.setText(name)
    form.act.click()
    opened.settle()
    file = tmp_path / "request.csr"
    page.signer.save_to(file)
    opened.settle()
    return file


def test_a_vault_without_a_team_is_told_so(opened: OpenDesk, page: SettingsPage) -> None:
    shown = words(page)
    assert "the vault makes one of its own with the first letter" in shown
    assert "No certificate is trusted yet." in shown
    assert "For a coordinator only." in shown
    assert "no state-recognised e-signature" in shown


def test_a_certificate_is_asked_for_and_taken_after_comparing(
    opened: OpenDesk, page: SettingsPage, coordinator: Session, tmp_path: Path
) -> None:
    file = asked_for(opened, page, tmp_path)
    assert "Saved as" in words(page)
    assert "A request waits for its answer." in words(page)
    asked = authority.read_request(file.read_bytes())
    assert page.signer._digits.digits() == asked.fingerprint
    answer = tmp_path / "answer.pem"
    answer.write_bytes(authority.issue(coordinator, file.read_bytes(), asked.name))
    page.signer.open_answer(answer)
    opened.settle()
    form = page.signer.forms.form
    assert isinstance(form, CompareForm)
    assert own_fingerprint(coordinator)[:9] in " ".join(words(form).split())
    assert form.gate.reason() == "Compare the numbers first."
    form.compared.box.click()
    form.act.click()
    opened.settle()
    shown = words(page)
    assert "Letters are signed with it from now on." in shown
    assert "Алматы кеңсесі" in shown
    assert "vouched for by" in shown
    (trusted,) = opened.write(trust.trusted)  # type: ignore[misc]
    assert trusted.certificate.name == "Мысал тобы"


def test_an_answer_to_somebody_else_is_refused_in_its_place(
    opened: OpenDesk, page: SettingsPage, coordinator: Session, tmp_path: Path
) -> None:
    request, _ = signers.request(coordinator, "office", "Басқа")
    (tmp_path / "answer.pem").write_bytes(authority.issue(coordinator, request, "Басқа"))
    page.signer.open_answer(tmp_path / "answer.pem")
    opened.settle()
    assert "nobody here asked for it" in words(page.signer)


def test_a_key_file_with_its_password(opened: OpenDesk, page: SettingsPage, tmp_path: Path) -> None:
    file = tmp_path / "key.p12"
    file.write_bytes(pkcs12_files.rsa("құпия", "Мысал кеңсе"))
    page.signer.open_key_file(file)
    opened.settle()
    form = page.signer.forms.form
    assert isinstance(form, SecretForm)
    form.words.set_text("басқа")
    form.act.click()
    opened.settle()
    assert "This password does not open the file." in words(form)
    form.words.set_text("құпия")
    form.act.click()
    opened.settle()
    assert page.signer.forms.form is None
    assert "Мысал кеңсе" in words(page.signer)
    click(page, "signer_drop_office")
    opened.settle()
    click(page, "signer_confirm_act")
    opened.settle()
    assert "Мысал кеңсе" not in words(page.signer)


def test_state_keys_are_refused_plainly(opened: OpenDesk, page: SettingsPage, tmp_path: Path) -> None:
    file = tmp_path / "key.p12"
    file.write_bytes(pkcs12_files.gost("құпия", hidden=False))
    page.signer.open_key_file(file)
    opened.settle()
    form = page.signer.forms.form
    assert isinstance(form, SecretForm)
    form.words.set_text("құпия")
    form.act.click()
    opened.settle()
    assert "state key (GOST)" in words(form)


def test_the_place_for_a_counter_signature_is_a_setting(opened: OpenDesk, page: SettingsPage) -> None:
    page.signer.counter.box.click()
    opened.settle()
    assert opened.write(signing.is_counter_signed) is True
    assert page.signer.counter.is_checked()


def test_trust_is_given_after_comparing_and_taken_back(
    opened: OpenDesk, page: SettingsPage, coordinator: Session, tmp_path: Path
) -> None:
    file = tmp_path / "authority.pem"
    file.write_bytes(authority.certificate(coordinator))
    page.trust.open_certificate(file)
    opened.settle()
    form = page.trust.forms.form
    assert isinstance(form, CompareForm)
    form.compared.box.click()
    form.act.click()
    opened.settle()
    assert "Мысал тобы" in words(page.trust)
    (tmp_path / "list.crl").write_bytes(authority.renew_list(coordinator))
    page.trust.open_list(tmp_path / "list.crl")
    opened.settle()
    assert "The list is taken." in words(page.trust)
    assert "0 withdrawn" in words(page.trust)
    page.trust.open_list(file)
    opened.settle()
    assert "no certificate, request or list" in words(page.trust)
    click(page, "trust_away")
    opened.settle()
    assert "No certificate is trusted yet." in words(page.trust)


def test_an_authority_is_made_issues_and_withdraws(
    opened: OpenDesk, page: SettingsPage, coordinator: Session, tmp_path: Path
) -> None:
    click(page, "authority_make")
    form = page.authority.forms.form
    assert isinstance(form, NameForm)
    form.entry.setText("Сынақ тобы")
    form.act.click()
    opened.settle()
    assert "You hold" in words(page.authority)
    assert "Сынақ тобы" in words(page.trust)  # the other parts are read again
    click(page, "authority_here")
    form = page.authority.forms.form
    assert isinstance(form, NameForm)
    form.entry.setText("Алматы кеңсесі")
    form.act.click()
    opened.settle()
    assert "Алматы кеңсесі" in words(page.signer)

    request, aloud = signers.request(coordinator, "office", "Астана кеңсесі")
    (tmp_path / "request.csr").write_bytes(request)
    page.authority.open_request(tmp_path / "request.csr")
    opened.settle()
    compare = page.authority.forms.form
    assert isinstance(compare, CompareForm)
    assert aloud[:4] in words(compare)
    compare.compared.box.click()
    compare.act.click()
    opened.settle()
    page.authority.save_to(tmp_path / "answer.pem")
    opened.settle()
    answer = (tmp_path / "answer.pem").read_bytes()
    said = signers.read_answer(coordinator, answer)
    signers.take_answer(coordinator, answer, said.authority.fingerprint)
    assert "Астана кеңсесі" in words(page.authority)

    click(page, "authority_withdraw")  # of the latest
    opened.settle()
    click(page, "authority_confirm_act")
    opened.settle()
    assert "Withdrawn" in words(page.authority)
    click(page, "authority_list")
    opened.settle()
    page.authority.save_to(tmp_path / "withdrawn.crl")
    opened.settle()
    trust.take_list(coordinator, (tmp_path / "withdrawn.crl").read_bytes())
    assert next(each for each in signers.every(coordinator) if each.holder == "office").revoked_since


def test_a_sealed_copy_goes_out_and_comes_in(
    opened: OpenDesk, page: SettingsPage, coordinator: Session, tmp_path: Path
) -> None:
    copy = tmp_path / "authority.age"
    copy.write_bytes(authority.sealed(coordinator, SEALED))
    page.authority.open_copy(copy)
    opened.settle()
    form = page.authority.forms.form
    assert isinstance(form, SecretForm)
    form.words.set_text("another one")
    form.act.click()
    opened.settle()
    assert form.says.notice is not None
    form.words.set_text(SEALED)
    form.act.click()
    opened.settle()
    assert "You hold" in words(page.authority)
    click(page, "authority_seal")
    sealing = page.authority.forms.form
    assert isinstance(sealing, SecretForm)
    sealing.words.set_text("abc")
    assert sealing.gate.reason() == "The password is too easy to guess."
    sealing.words.set_text(SEALED)
    assert sealing.gate.reason() == "Type the password twice."
    sealing.again.set_text(SEALED)
    sealing.act.click()
    opened.settle()
    page.authority.save_to(tmp_path / "again.age")
    opened.settle()
    assert (tmp_path / "again.age").read_bytes().startswith(b"age-encryption.org/v1")


def test_letters_name_the_person_only_by_choice(opened: OpenDesk, page: SettingsPage) -> None:
    def prepare(session: Session) -> None:
        authority.make(session, "Мысал тобы")
        authority.issue_here(session, "office", "Алматы кеңсесі")
        authority.issue_here(session, "me", "Сынаққызы Мысал")
        signers.choose(session, "office")

    opened.write(prepare)
    page.signer.read()
    opened.settle()
    click(page, "signer_use_me")
    opened.settle()
    assert opened.write(signers.chosen) == "me"
    click(page, "signer_use_office")
    opened.settle()
    assert opened.write(signers.chosen) == "office"
