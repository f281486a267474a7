"""Expected failures as data.

An `AppError` is something that may well happen to a careful user: a wrong passphrase, a damaged file, a
full disk. It carries a stable code and plain facts; the words, and the way out, belong to the face that
shows it (`gui/messages.py`, `cli/words.py`). Anything else that is raised is a bug of ours.

Facts must never hold a name or another thing that a witness said: they may reach a log.
"""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Final

CODES: Final[dict[str, str]] = {
    # crypto
    "crypto.damaged": "sealed bytes do not open with this key: damaged, swapped, or another key",
    "crypto.bad_signature": "one of the two signatures does not verify",
    "crypto.bad_key": "a public or secret key is malformed",
    "crypto.weak_parameters": "stored key-derivation parameters are outside the accepted bounds",
    # recovery sheets and the secret of this computer
    "recovery.word_count": "a recovery sheet has twenty words",
    "recovery.misspelt": "a word is not in the list of words of recovery sheets",
    "recovery.wrong_word": "one word of a recovery sheet is another one than was printed",
    "recovery.wrong_words": "several words of a recovery sheet are others than were printed",
    "recovery.foreign": "the words are sound, but of a kind of sheet that this program never made",
    "recovery.other_set": "a recovery sheet is of another set than the others",
    "recovery.twice": "the same recovery sheet was given twice",
    "recovery.too_few": "more recovery sheets of the set are needed",
    "keyring.none": "this computer has no keyring that may be used",
    "keyring.locked": "the keyring of this computer stayed locked",
    "keyring.lost": "the keyring of this computer does not hold what is needed",
    "keyring.plain": "the keyring of this computer writes its secrets to the disk in the clear",
    # age files
    "age.malformed": "not an age v1 file, or its header breaks the specification",
    "age.not_for_us": "no recipient stanza opens with our keys",
    "age.damaged": "header MAC or payload fails authentication, or the file is truncated",
    # bundles
    "bundle.not_a_bundle": "the file is no bundle at all",
    "bundle.not_for_us": "a bundle that was written to others",
    "bundle.truncated": "the file has not the size of a whole bundle: cut short, or something was added",
    "bundle.damaged": "a part of the bundle is altered, missing, or not where it belongs",
    "bundle.newer": "the bundle was written by a newer version of the program",
    "bundle.bad_signature": "a signature of the bundle's sender is missing or does not verify",
    "bundle.unknown_sender": "the bundle is signed by somebody whose card is not trusted here",
    "bundle.too_large": "a bundle or a part of it is beyond its bound",
    "bundle.changed": "the file of a bundle is not what it was when it was looked through",
    "bundle.copy_differs": "what a disk gives back is not what was written to it",
    "bundle.media_first": "a volume of media came before the records that name what is in it",
    "bundle.nothing_waits": "nothing of this machine waits on the shelf",
    "bundle.none_found": "no bundle lies where one was looked for",
    "bundle.too_many": "more files than are opened in one go",
    "bundle.no_set": "no set of volumes waits to be gone on with",
    "bundle.set_changed": "a file of a set that was begun may not go any more",
    "folder.none": "no exchange folder was chosen",
    "folder.missing": "the exchange folder is not there, as of a share that is not connected",
    "folder.emptied": "an exchange folder is wholly empty where something was put in",
    # cards
    "card.malformed": "not a card, or one with keys or an alias of a wrong form",
    "card.newer": "the card was written by a newer version of the program",
    "card.bad_signature": "a card is not signed by its own keys",
    "card.other_fingerprint": "the fingerprint that was read aloud is not that of the card",
    "card.own": "the card is this vault's own",
    "bundle.revoked_sender": "the bundle is signed by a machine that the organisation revoked",
    "organisation.joined": "an organisation was founded or joined here already",
    "organisation.none": "no organisation was founded or joined here",
    "organisation.not_coordinator": "only a coordinator, or who has the sheets, changes the roster",
    "organisation.unknown_machine": "a machine whose card was not compared",
    "organisation.bad_name": "a name on the roster that is empty, too long, or holds what is not seen",
    "organisation.nothing_to_sign": "no change of the roster waits for a signature",
    "roster.malformed": "not a roster, or one whose versions do not follow each other",
    "roster.newer": "the roster was written by a newer version of the program",
    "roster.bad_signature": "a version of the roster is signed by somebody who may not, or by a wrong key",
    "roster.not_enough": "a version of the roster lacks a signature",
    "roster.other": "the roster is of another organisation",
    "roster.fork": "two rosters of one number hold something else",
    "card.no_alias": "a card without a name needs one given here",
    "card.bad_alias": "a name for a card that is too long, or holds what is not seen",
    "card.alias_taken": "another trusted card has this name, or one that looks like it",
    "bundle.no_recipient": "no trusted recipient was chosen",
    "bundle.several_recipients": "a name by which a recipient was chosen is that of several cards",
    "bundle.nothing": "there is nothing to send yet",
    "bundle.nothing_new": "those whom it is for have signed for all that would go",
    "bundle.plan_changed": "what would go is not what somebody looked at: something was recorded meanwhile",
    # letters
    "letter.template_invalid": "a template of a letter does not follow its form",
    "letter.template_missing": "no template of a letter has this id",
    "template.too_many": "a vault keeps no more templates of its own",
    "addressee.unknown": "no addressee of the address book has this code",
    "addressee.no_name": "an addressee has no name in any language",
    "slip.too_long": "the contact of the office has no room on a slip",
    "letterhead.too_long": "a letterhead has more lines, or a longer one, than there is room for",
    "letter.missing_glyph": "a letter holds a character that no font of ours can draw",
    "letter.bad_picture": "a picture for a letter is no JPEG in grey or in the colours of a screen",
    "letter.number_taken": "another letter stands in the register under this number",
    "deadlines.bad_day": "a line of the office's own days begins with no day",
    "letter.unreadable": "a PDF that cannot be read, or is made to break its reader",
    "letter.no_applicant": "nobody's testimony is there to be the applicant",
    "letter.too_many": "more letters than one order may be for",
    "letter.not_ready": "something still stands in the way of signing",
    "letter.check_failed": "our own signed letter did not verify; nothing was kept",
    "letter.changed": "a PDF that was changed, or added to, after it was signed",
    "letter.not_signed": "a PDF without a signature",
    "letter.not_sound": "a signed PDF that does not verify, so nobody signs it again",
    "letter.no_room": "the signed PDF has no empty place for a counter-signature",
    "letter.same_signer": "who signed a letter cannot counter-sign it",
    "letter.other_file": "a PDF that is not the kept letter with signatures added",
    # certificates
    "certificate.malformed": "not a certificate, request, list or PKCS#12 file that can be read",
    "certificate.wrong_password": "a PKCS#12 file does not open with this password",
    "certificate.gost": "a key of a state's GOST algorithms, which nothing here can use",
    "certificate.unsupported": "a kind of key or wrapping that letters cannot be signed with",
    "certificate.no_key": "a PKCS#12 file without a private key and the certificate over it",
    "certificate.no_name": "a certificate needs a name, of so many characters at most",
    "certificate.mixed_name": "a certificate's name runs one way: left to right, or right to left",
    "certificate.not_asked": "an issued certificate is over no key that waits for one here",
    "certificate.not_authority": "it is not issued by an authority that is known here",
    "certificate.other_fingerprint": "the fingerprint that was read aloud is not the certificate's",
    "certificate.expired": "the certificate to sign with is not in force now",
    "certificate.revoked": "the certificate to sign with was withdrawn by its authority",
    "certificate.older_list": "a newer list of withdrawn certificates is known already",
    "certificate.no_authority": "this member holds no authority that issues certificates",
    "certificate.has_authority": "this member holds an authority already",
    "certificate.unknown": "there is no such certificate",
    # timestamps
    "timestamp.malformed": "not an answer of a time-stamping authority that can be read",
    "timestamp.refused": "the time-stamping authority refused",
    "timestamp.other": "a timestamp over something else than this letter's last signature",
    "timestamp.no_room": "there is no room left beside the signature for this timestamp",
    # vault
    "vault.missing": "there is no vault in this folder",
    "vault.folder_not_empty": "a new vault needs an empty folder",
    "vault.wrong_passphrase": "no slot opens with this passphrase",
    "vault.damaged": "a part of the vault is missing, altered or unreadable",
    "vault.newer": "the vault was written by a newer version of the program",
    "vault.open_elsewhere": "another process holds the vault",
    "vault.passphrase_taken": "a new member's passphrase already opens the vault",
    "vault.passphrase_weak": "a new passphrase is too easy to guess",
    "vault.no_record": "no record has this id and kind",
    "record.too_long": "what was typed is longer than one part of a record, or a ticket, may be",
    "record.erased": "the record was erased on request; nothing of it may come back",
    "safety.at_risk": "a record, or a part of it, is at risk and stays here unless it is said to go",
    "consent.withdrawn": "the testifier withdrew the consent: nothing of the testimony may be used",
    "erasure.asked": "the same erasure has been asked for already",
    "erasure.changed": "the request to erase is not the one that was shown",
    "erasure.done": "the erasure has been carried out already",
    "vault.origin_keys": "an origin's id does not belong to its keys",
    "keys.no_slot": "there is no such way in",
    "keys.too_many": "a vault has no more ways in than so many",
    "keys.last_way_in": "nobody could open the vault any more without this way in",
    "keys.own_way_in": "the way in that was just used cannot be taken away with itself",
    "recovery.bad_set": "a set of recovery sheets needs two of them at least, and has so many at most",
    "recovery.not_this_vault": "recovery words of another vault, or older ones that were replaced",
    # copies of a vault
    "vault.copied": "the vault lies elsewhere than before, or is an older state of it (rolled_back)",
    "vault.is_backup": "a backup is restored, never worked in",
    "vault.being_cleared": "clearing this vault was begun and can only be finished",
    "backup.none": "there is no backup in this folder",
    "backup.other_vault": "the folder holds the backup of another vault",
    "backup.inside": "a backup cannot lie within its vault, nor a vault within its backup",
    "backup.damaged": "a part of the backup is missing or altered",
    "backup.copy_differs": "what was copied reads differently from what was written",
    "clear.not_confirmed": "the word that confirms the clearing was not typed",
    # acts
    "member.no_name": "a member needs a name",
    "check.own": "whoever recorded an interview cannot be the second person who checks it",
    "rule.unknown": "a rule that there is not, or about what everybody has to hear",
    "review.no_reason": "a decision between two writings needs its reason",
    "review.no_choice": "two writings cannot be combined as it was chosen, or something was not chosen",
    "review.no_side": "no side of a conflict, or more than one, begins as was said",
    "review.withheld": "all sides of a conflict but one are withheld from this vault, or cannot be read",
    "cli.no_passphrase": "no terminal to ask for a passphrase and no file named",
    "cli.some_refused": "of several files some were refused; each was named",
    # input
    "input.malformed": "a document from outside does not follow its schema",
    "input.newer": "a document from outside was written by a newer version of the program",
    "input.too_large": "a document from outside is larger than its bound",
    # tables
    "table.unreadable": "a file is no table that can be read",
    "table.broken_row": "a row of a CSV file cannot be read: a quote stays open, or stands where none may",
    "table.too_large": "a table has more rows or columns than are read",
    "table.bad_mapping": "what the columns of a table mean is not said in a form that can be read",
    "table.nothing": "there is nothing that may leave as a table, or nothing of a table to bring in",
    # files
    "file.missing": "a file or folder that was named does not exist",
    "file.exists": "the file would overwrite another one",
    "folder.not_empty": "what is written needs an empty folder, and the one that was named is not",
    "file.unreadable": "the operating system refused to read the file",
    "file.unwritable": "the operating system refused to write the file",
    "disk.full": "there is no room on the disk or stick",
    "disk.too_small": "a disk or stick has less room than what is to be written there needs",
    # recordings
    "media.in_use": "a record names the recording, so it is not taken away by itself",
    # pictures and documents
    "attachment.elsewhere": "the bytes of an attachment are not in this vault",
    "picture.broken": "a picture or document cannot be drawn: damaged, or not what it says",
    "picture.too_large": "a picture has more pixels than are decoded, or too many edits",
    "picture.no_page": "a document has no page of this number",
    # what goes with a letter
    "annex.locked": "a PDF does not open without a password",
    "annex.too_large": "what goes with a letter has too many pages, or is too large",
    "annex.not_shown": "a file that is neither a picture nor a PDF cannot go with a letter",
    "annex.not_allowed": "consent, or a level of safety, keeps a file or a list out of this letter",
    "annex.no_letters": "there is no signed letter to print among those that were named",
}


class AppError(Exception):
    """An expected failure: `code` is one of `CODES`, `facts` are plain values for the message."""

    def __init__(self, code: str, **facts: str | int) -> None:
        if code not in CODES:
            raise ValueError(f"unknown error code {code!r}")
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value}" for name, value in sorted(self.facts.items()))
        return f"{self.code} ({facts})" if facts else self.code


def scrubbed_details(error: BaseException) -> str:
    """What is shown of a mistake of ours: types, files, functions, lines; nothing typed or told."""
    lines: list[str] = []
    seen: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in seen:  # `raise error from error` is its own cause
        seen.append(link)
        lines.append(type(link).__name__ if not lines else f"from {type(link).__name__}")
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__)
        ]
        link = link.__cause__ or link.__context__
    return "\n".join(lines)
