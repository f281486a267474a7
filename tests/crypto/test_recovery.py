"""Recovery sheets: any enough of them, and nothing less; typed as people type; read by the reference tool."""

from __future__ import annotations

import itertools
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
import shamir_mnemonic
from hypothesis import given, settings
from hypothesis import strategies as st
from shamir_mnemonic.wordlist import WORDLIST

from kuager.crypto import recovery
from kuager.errors import AppError

SECRET = bytes(range(16))
SHEETS = recovery.split(SECRET, 2, 3)
SHAMIR = str(Path(sys.executable).with_name("shamir"))


def refusal(sheets: Sequence[str]) -> tuple[str, dict[str, str | int]]:
    with pytest.raises(AppError) as refused:
        recovery.combine(sheets)
    return refused.value.code, refused.value.facts


def other_word(sheet: str, position: int, word: str) -> str:
    words = sheet.split()
    words[position - 1] = word
    return " ".join(words)


def another(word: str) -> str:
    return str(WORDLIST[(WORDLIST.index(word) + 77) % len(WORDLIST)])


@pytest.mark.parametrize(("threshold", "count"), [(2, 3), (3, 5), (2, 2), (16, 16)])
def test_enough_sheets_in_any_order_give_the_secret_back(threshold: int, count: int) -> None:
    sheets = recovery.split(SECRET, threshold, count)
    assert len(sheets) == count
    assert all(len(sheet.split()) == recovery.WORDS_A_SHEET for sheet in sheets)
    for chosen in itertools.islice(itertools.permutations(sheets, threshold), 20):
        assert recovery.combine(chosen) == SECRET
    assert recovery.combine(sheets) == SECRET


@given(st.binary(min_size=16, max_size=16))
@settings(max_examples=20, deadline=None)
def test_every_secret_comes_back(secret: bytes) -> None:
    assert recovery.combine(recovery.split(secret, 2, 3)[1:]) == secret


@pytest.mark.parametrize(
    ("size", "threshold", "count"), [(15, 2, 3), (32, 2, 3), (16, 1, 3), (16, 4, 3), (16, 2, 17)]
)
def test_another_form_is_a_mistake_of_ours(size: int, threshold: int, count: int) -> None:
    with pytest.raises(ValueError, match="form"):
        recovery.split(bytes(size), threshold, count)


def test_a_sheet_tells_its_set_its_number_and_how_many_are_needed() -> None:
    said = [recovery.read_share(sheet) for sheet in recovery.split(SECRET, 3, 5)]
    assert [share.number for share in said] == [1, 2, 3, 4, 5]
    assert {share.threshold for share in said} == {3}
    assert len({share.set_number for share in said}) == 1


class TestTyped:
    def test_as_people_type(self) -> None:
        first, second = SHEETS[:2]
        numbered = "\n".join(f"{number}) {word.upper()}" for number, word in enumerate(first.split(), 1))
        shortened = ", ".join(word[:4] for word in second.split())
        assert recovery.combine([f"  {numbered}\n", shortened]) == SECRET

    @pytest.mark.parametrize("position", [1, 2, 4, 7, 17, 20])
    def test_the_one_wrong_word_is_named(self, position: int) -> None:
        wrong = other_word(SHEETS[0], position, another(SHEETS[0].split()[position - 1]))
        assert refusal([SHEETS[1], wrong]) == ("recovery.wrong_word", {"sheet": 2, "position": position})

    def test_two_wrong_words_name_no_third(self) -> None:
        words = SHEETS[0].split()
        for one, two in itertools.islice(itertools.combinations(range(20), 2), 0, None, 80):
            wrong = other_word(
                other_word(SHEETS[0], one + 1, another(words[one])), two + 1, another(words[two])
            )
            assert refusal([wrong]) == ("recovery.wrong_words", {"sheet": 1})

    @pytest.mark.parametrize("word", ["zzzz", "aca", "acidic", "academical", "акаде", "a" * 300])
    def test_what_is_no_word_of_the_list_is_named_by_its_place(self, word: str) -> None:
        wrong = other_word(SHEETS[0], 5, word)
        assert refusal([wrong]) == ("recovery.misspelt", {"sheet": 1, "position": 5})

    @pytest.mark.parametrize(("words", "found"), [("", 0), (" 1. 2. ", 0), (SHEETS[0].rsplit(" ", 1)[0], 19)])
    def test_too_few_words(self, words: str, found: int) -> None:
        assert refusal([words]) == ("recovery.word_count", {"sheet": 1, "found": found, "needed": 20})

    def test_a_book_is_not_read_to_its_end(self) -> None:
        code, facts = refusal([f"{SHEETS[0]} " * 1_000_000])
        assert code == "recovery.word_count"
        assert int(facts["found"]) < 200

    def test_no_word_that_was_typed_is_told(self) -> None:
        wrong = other_word(other_word(SHEETS[0], 5, "secretword"), 6, "another")
        code, facts = refusal([wrong])
        assert "secretword" not in f"{code} {facts}"

    @given(st.text(max_size=300))
    @settings(deadline=None)
    def test_any_text_is_refused_in_our_words(self, text: str) -> None:
        assert refusal([text])[0].startswith("recovery.")

    @given(st.lists(st.sampled_from(WORDLIST), min_size=20, max_size=20))
    @settings(max_examples=5, deadline=None)
    def test_any_twenty_words_are_refused_in_our_words(self, words: list[str]) -> None:
        assert refusal([" ".join(words)])[0].startswith("recovery.")


class TestSets:
    def test_a_sheet_of_another_set_is_named(self) -> None:
        other = recovery.split(SECRET, 2, 3)
        assert refusal([SHEETS[0], other[1]]) == ("recovery.other_set", {"sheet": 2})

    def test_the_same_sheet_twice_is_named(self) -> None:
        assert refusal([SHEETS[0], SHEETS[0]]) == ("recovery.twice", {"sheet": 2})

    def test_too_few_sheets(self) -> None:
        assert refusal([]) == ("recovery.too_few", {"have": 0, "needed": 2})
        assert refusal(recovery.split(SECRET, 3, 5)[:2]) == ("recovery.too_few", {"have": 2, "needed": 3})

    def test_a_forged_sheet_of_the_same_number_is_found_even_beyond_the_threshold(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(shamir_mnemonic.shamir, "_random_identifier", lambda: 4711)
        one, two = recovery.split(SECRET, 2, 3), recovery.split(SECRET[::-1], 2, 3)
        assert refusal([one[0], two[1]]) == ("recovery.other_set", {"sheet": 2})
        assert refusal([one[0], one[1], two[2]]) == ("recovery.other_set", {"sheet": 3})

    @pytest.mark.parametrize(
        ("group_threshold", "groups", "extendable", "exponent"),
        [
            (1, [(2, 3)], True, 0),
            (1, [(2, 3)], False, 15),
            (2, [(2, 3), (2, 3)], False, 0),
            (1, [(1, 1)], False, 0),
        ],
    )
    def test_sheets_of_another_form_are_refused_before_any_key_is_derived(
        self,
        monkeypatch: pytest.MonkeyPatch,
        group_threshold: int,
        groups: list[tuple[int, int]],
        extendable: bool,
        exponent: int,
    ) -> None:
        """An exponent of 15 asks for 327 million rounds: it is written here without them."""
        monkeypatch.setattr(shamir_mnemonic.cipher, "_round_function", lambda *_: bytes(8))
        made = shamir_mnemonic.generate_mnemonics(
            group_threshold, groups, SECRET, extendable=extendable, iteration_exponent=exponent
        )
        monkeypatch.setattr(shamir_mnemonic.cipher, "_round_function", None)
        assert refusal(made[0][:2]) == ("recovery.foreign", {"sheet": 1})


class TestTheReferenceTool:
    """The command `shamir` of the authors of SLIP-39."""

    def test_it_opens_our_sheets(self) -> None:
        for chosen in itertools.combinations(SHEETS, 2):
            ended = subprocess.run(
                [SHAMIR, "recover"], input="\n".join(chosen), capture_output=True, text=True, check=True
            )
            assert f"Your master secret is: {SECRET.hex()}" in ended.stdout

    def test_one_sheet_is_not_enough_for_it(self) -> None:
        ended = subprocess.run(
            [SHAMIR, "recover"], input=SHEETS[0], capture_output=True, text=True, check=False
        )
        assert "1 of 2 shares needed" in ended.stdout
        assert SECRET.hex() not in ended.stdout

    def test_we_open_sheets_that_it_made_in_our_form(self) -> None:
        command = [SHAMIR, "create", "3of5", "--no-extendable", "-E", "0", "-S", SECRET.hex()]
        ended = subprocess.run(command, capture_output=True, text=True, check=True)
        sheets = ended.stdout.splitlines()[-5:]
        assert recovery.combine(sheets[1:4]) == SECRET
