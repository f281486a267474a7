"""What the command line says for each expected failure: one line, with the way out."""

from __future__ import annotations

from kuager.errors import CODES, AppError

_WORDS: dict[str, str] = {
    "crypto.damaged": "These sealed bytes do not open: damaged, or not made for this vault.",
    "crypto.bad_signature": "A signature does not verify. Nothing was used.",
    "crypto.bad_key": "A key is malformed.",
    "crypto.weak_parameters": "The key slot's parameters are outside the accepted bounds. The header was altered.",
    "age.malformed": "This is not an age file.",
    "age.not_for_us": "The file is encrypted to somebody else.",
    "age.damaged": "The file is damaged or cut short. Ask for a new copy.",
    "vault.missing": "There is no vault in this folder. Name one with --vault, or make one: kuager vault create.",
    "vault.folder_not_empty": "A new vault needs an empty folder. Name another with --vault.",
    "vault.wrong_passphrase": "That passphrase does not open the vault. Check the keyboard layout and Caps Lock.",
    "vault.damaged": "The vault is damaged ({part}). Do not write to it; restore from a copy.",
    "vault.newer": "This vault was written by a newer Kuager. Update the program.",
    "vault.open_elsewhere": "The vault is open in another window or process. Close it there.",
    "vault.passphrase_taken": "Choose another passphrase for the new member.",
    "vault.passphrase_weak": "That passphrase is too easy to guess. Use four or more unrelated words.",
    "vault.no_record": "There is no such {kind} in this vault.",
    "vault.origin_keys": "The keys do not belong to the machine they claim.",
    "member.no_name": "Give the member a name.",
    "review.no_reason": "Say why, with --why.",
    "input.malformed": "The document does not follow its form: {reason}.",
    "input.newer": "The document was written by a newer Kuager. Update the program.",
    "input.too_large": "The document is too large.",
    "file.missing": "There is no file {file}.",
    "file.exists": "{file} exists and was not touched. Name another file.",
    "file.unreadable": "{file} can't be read.",
    "file.unwritable": "{file} can't be written.",
    "disk.full": "There is no room. Nothing was written. Free some space or choose another place.",
    "cli.no_passphrase": "No terminal to ask for the passphrase: use --passphrase-file or --passphrase-fd.",
}


class _Facts(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "?"


def sentence(error: AppError) -> str:
    """One line for a failure, with its facts put in and the code at the end for those who ask for help."""
    words = _WORDS.get(error.code, CODES[error.code].capitalize() + ".")
    return f"{words.format_map(_Facts(error.facts))} [{error.code}]"
