"""The address book: shipped entries, the office's own and changed ones, and what a letter says of each."""

from __future__ import annotations

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import addressees, audiences, vocabularies
from kuager.flows.addressees import Addressee
from kuager.flows.unlock import Session
from kuager.model import addressee
from tests.support import vaults

PAPER = Addressee(
    "own_1",
    "other",
    {"ru": "Редакция «Мысал»"},
    heads={"ru": "В редакцию «Мысал»"},
    address="г. Алматы, ул. Примерная, д. 3",
)


def test_what_comes_with_the_program_is_whole() -> None:
    groups = vocabularies.load()["addressee_group"]
    purposes = {term.code for term in vocabularies.load()["consent_purpose"].terms}
    for each in addressees.shipped():
        assert set(each.names) == {"en", "kk", "ru"}, each.code
        assert groups.get(each.group) is not None, each.code
        assert audiences.of_group(each.group).purpose in purposes
    codes = [each.code for each in addressees.shipped()]
    assert codes[:5] == ["mfa_kz", "ombudsman_kz", "president_kz", "prosecutor_kz", "parliament_kz"]
    assert {"wgeid", "wgad", "special_procedures", "icrc"} <= set(codes)


def test_a_head_is_in_the_case_that_the_book_says(session: Session) -> None:
    assert addressees.facts(session, "mfa_kz", "kk").head.endswith("министрлігіне")
    assert addressees.facts(session, "president_kz", "ru").head == "Президенту Республики Казахстан"
    english = addressees.facts(session, "mfa_kz", "en")
    assert english.head == "Ministry of Foreign Affairs of the Republic of Kazakhstan"  # as it is called


def test_an_own_entry_follows_the_shipped_ones(session: Session) -> None:
    assert addressees.new_code(session) == "own_1"
    addressees.keep(session, PAPER)
    assert addressees.every(session)[-1] == PAPER
    assert addressees.new_code(session) == "own_2"
    assert addressees.facts(session, "own_1", "ru").address == PAPER.address
    assert addressees.group(session, "own_1") == "other"
    assert addressees.vocabulary(session).label("own_1", "en") == "Редакция «Мысал»"
    addressees.remove(session, "own_1")
    with pytest.raises(AppError, match=r"addressee\.unknown"):
        addressees.get(session, "own_1")


def test_a_changed_one_stands_in_its_place_and_can_be_as_it_was(session: Session) -> None:
    shipped = addressees.get(session, "mfa_kz")
    changed = msgspec.structs.replace(shipped, address="Астана")
    addressees.keep(session, changed)
    assert addressees.every(session)[0] == changed
    assert len(addressees.every(session)) == len(addressees.shipped())
    addressees.remove(session, "mfa_kz")
    assert addressees.get(session, "mfa_kz") == shipped


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (msgspec.structs.replace(PAPER, names={"ru": " "}), "addressee.no_name"),
        (msgspec.structs.replace(PAPER, group="friends"), "input.malformed"),
        (msgspec.structs.replace(PAPER, code="../x"), "input.malformed"),
        (msgspec.structs.replace(PAPER, address="x" * 201), "input.malformed"),
    ],
)
def test_what_is_out_of_bounds_is_not_kept(session: Session, entry: Addressee, code: str) -> None:
    addressees.keep(session, PAPER)
    with pytest.raises(AppError) as refused:
        addressees.keep(session, entry)
    assert refused.value.code == code
    assert addressees.own(session) == (PAPER,)


def test_a_file_carries_the_own_entries_to_another_vault(
    session: Session, tmp_path_factory: pytest.TempPathFactory
) -> None:
    addressees.keep(session, PAPER)
    addressees.keep(session, msgspec.structs.replace(addressees.get(session, "icrc"), phone="+7 700"))
    other = vaults.vault(tmp_path_factory.mktemp("other") / "vault")
    addressees.keep(other, Addressee("own_1", "other", {"ru": "Фонд «Сынақ»"}))
    assert addressees.take(other, addressees.to_json(session)) == 2
    names = {each.code: each.name("ru") for each in addressees.own(other)}
    assert names["own_1"] == "Фонд «Сынақ»"
    assert names["own_2"] == "Редакция «Мысал»"
    assert addressees.get(other, "icrc").phone == "+7 700"
    other.lock()


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"[" * 100_000,
        b'{"format":2,"addressees":[]}',
        b'{"format":1,"addressees":[{"code":"x","group":"other","names":{}}]}',
        b'{"format":1,"addressees":[{"code":"x","group":"other","names":{"en":"a"},"run":"y"}]}',
        b" " * (addressees.SIZE_LIMIT + 1),
    ],
    ids=["empty", "deep", "newer", "nameless", "unknown key", "large"],
)
def test_a_file_that_is_no_address_book_is_refused(session: Session, untrusted: bytes) -> None:
    with pytest.raises(AppError, match=r"input\."):
        addressees.take(session, untrusted)
    assert addressees.own(session) == ()


def test_two_of_one_code_are_refused() -> None:
    book = addressee.Book(1, (PAPER, PAPER))
    with pytest.raises(AppError, match=r"input\.malformed"):
        addressee.check(book)
