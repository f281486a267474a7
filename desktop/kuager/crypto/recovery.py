"""A secret on several sheets of paper: twenty English words each, of which some sheets together give it back.

SLIP-39 (SatoshiLabs Improvement Proposal 39, "Shamir's Secret-Sharing for Mnemonic Codes") without a
passphrase, one group, not extendable, iteration exponent 0: a form that every reader of SLIP-39 knows. Fewer
sheets than the threshold tell nothing about the secret.

What somebody types is taken as it comes: capitals, numbers and punctuation between the words, and a word
cut short after its fourth letter, which tells all 1,024 words apart. It is bounded: of a longer text only
the beginning is looked at, a set has 16 sheets at most, and a set of another form, whose key derivation
could take minutes, is refused before any.

Errors, each with the `sheet` (1, 2 … in the order given) but never with a word: `recovery.word_count`,
`recovery.misspelt` and `recovery.wrong_word` (with the `position` of the word), `recovery.wrong_words`,
`recovery.foreign`, `recovery.other_set`, `recovery.twice`; without it `recovery.too_few`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import shamir_mnemonic
from shamir_mnemonic import rs1024
from shamir_mnemonic.constants import CUSTOMIZATION_STRING_EXTENDABLE, CUSTOMIZATION_STRING_ORIG
from shamir_mnemonic.wordlist import WORD_INDEX_MAP, WORDLIST

from kuager.errors import AppError

SECRET_SIZE: Final = 16
WORDS_A_SHEET: Final = 20
MOST_SHEETS: Final = 16

_LONGEST: Final = 1_000  # characters: twenty words of eight letters, with their numbers, are 260
_WORD: Final = re.compile(r"[^\W\d_]+")
_TELLING: Final = 4  # letters (SLIP-39, "Wordlist")
_BY_START: Final = {word[:_TELLING]: word for word in WORDLIST}


@dataclass(frozen=True, slots=True)
class Share:
    """What a sheet says of itself: which set it is of, its number (from 1), and how many are needed."""

    set_number: int
    number: int
    threshold: int


def split(secret: bytes, threshold: int, count: int) -> list[str]:
    """The words of `count` sheets, any `threshold` of which give the secret back."""
    if len(secret) != SECRET_SIZE or not 2 <= threshold <= count <= MOST_SHEETS:
        raise ValueError("not a secret, or not a set of sheets, of this program's form")
    (mnemonics,) = shamir_mnemonic.generate_mnemonics(
        1, [(threshold, count)], secret, extendable=False, iteration_exponent=0
    )
    return list(mnemonics)


def read_share(untrusted_words: str, sheet: int = 1) -> Share:
    """What one sheet says of itself; raises the error that its words have."""
    share = _parsed(untrusted_words, sheet)
    return Share(share.identifier, share.index + 1, share.member_threshold)


def combine(untrusted_sheets: Sequence[str]) -> bytes:
    """The secret from the words of enough sheets; if there are more than needed, all must agree."""
    shares: dict[int, Any] = {}
    for sheet, untrusted_words in enumerate(untrusted_sheets, start=1):
        share = _parsed(untrusted_words, sheet)
        first = next(iter(shares.values()), share)
        if share.group_parameters() != first.group_parameters():
            raise AppError("recovery.other_set", sheet=sheet)
        if share.index in shares:
            raise AppError("recovery.twice", sheet=sheet)
        shares[share.index] = share
    threshold = next((share.member_threshold for share in shares.values()), 2)
    if len(shares) < threshold:
        raise AppError("recovery.too_few", have=len(shares), needed=threshold)
    mnemonics = [share.mnemonic() for share in shares.values()]
    common, further = mnemonics[: threshold - 1], mnemonics[threshold - 1 :]
    secrets = set()
    for at, mnemonic in enumerate(further, start=threshold):
        try:
            secrets.add(bytes(shamir_mnemonic.combine_mnemonics([*common, mnemonic])))
        except shamir_mnemonic.MnemonicError as error:
            raise AppError("recovery.other_set", sheet=at) from error
    if len(secrets) > 1:
        raise AppError("recovery.other_set", sheet=len(mnemonics))
    return secrets.pop()


def _parsed(untrusted_words: str, sheet: int) -> Any:
    indices = _indices(untrusted_words, sheet)
    if not _fits(indices):
        position = _wrong_word(indices)
        if position is None:
            raise AppError("recovery.wrong_words", sheet=sheet)
        raise AppError("recovery.wrong_word", sheet=sheet, position=position)
    try:
        share = shamir_mnemonic.Share.from_mnemonic(" ".join(WORDLIST[index] for index in indices))
    except shamir_mnemonic.MnemonicError as error:
        raise AppError("recovery.foreign", sheet=sheet) from error
    form = (share.extendable, share.iteration_exponent, share.group_count, len(share.value))
    if form != (False, 0, 1, SECRET_SIZE) or share.member_threshold < 2:
        raise AppError("recovery.foreign", sheet=sheet)
    return share


def _indices(untrusted_words: str, sheet: int) -> list[int]:
    """The numbers of the words in the list; `recovery.word_count`, `recovery.misspelt`."""
    text = unicodedata.normalize("NFKC", untrusted_words[:_LONGEST]).lower()
    words = _WORD.findall(text)
    if len(words) != WORDS_A_SHEET or len(untrusted_words) > _LONGEST:
        raise AppError("recovery.word_count", sheet=sheet, found=len(words), needed=WORDS_A_SHEET)
    indices = []
    for position, word in enumerate(words, start=1):
        listed = _BY_START.get(word[:_TELLING], "")
        if not listed.startswith(word):
            raise AppError("recovery.misspelt", sheet=sheet, position=position)
        indices.append(WORD_INDEX_MAP[listed])
    return indices


def _fits(indices: Sequence[int]) -> bool:
    """Whether the checksum of the words is theirs; it finds any three wrong words."""
    purposes = (CUSTOMIZATION_STRING_ORIG, CUSTOMIZATION_STRING_EXTENDABLE)
    return any(rs1024.verify_checksum(indices, purpose) for purpose in purposes)


def _wrong_word(indices: Sequence[int]) -> int | None:
    """The position of the only wrong word, from 1; None if more than one is.

    Where one other word would make the sheet whole it is the wrong one: two sheets differ in at least four
    words. SLIP-39 allows the place to be told, but not the word that would fit.
    """
    for at in range(len(indices)):
        for other in range(len(WORDLIST)):
            changed = [*indices[:at], other, *indices[at + 1 :]]
            if rs1024.verify_checksum(changed, CUSTOMIZATION_STRING_ORIG):
                return at + 1
    return None
