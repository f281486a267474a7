"""What the command line says for each expected failure: one line, with the way out."""

from __future__ import annotations

from typing import Final

from kuager.cli.signing_words import WORDS as SIGNING_WORDS
from kuager.errors import AppError

WORDS: Final[dict[str, str]] = {
    # crypto
    "crypto.damaged": "These sealed bytes do not open: damaged, or made for another vault. Use another copy.",
    "crypto.bad_signature": "A signature does not verify. Nothing was used; ask for a new copy.",
    "crypto.bad_key": "A key is malformed. Nothing was used; ask for a new copy.",
    "crypto.weak_parameters": (
        "The vault's header names parameters out of bounds: it was altered. Restore it from a copy."
    ),
    # recovery sheets and the secret of this computer
    "recovery.word_count": "Sheet {sheet} has {found} words here, but {needed} on paper. Type them again.",
    "recovery.misspelt": "Word {position} of sheet {sheet} is no word of such a sheet. Compare it.",
    "recovery.wrong_word": "Word {position} of sheet {sheet} is another one than on paper. Compare it.",
    "recovery.wrong_words": "Several words of sheet {sheet} are wrong. Compare each with the paper.",
    "recovery.foreign": "The words of sheet {sheet} are from another program. Find the sheets of this vault.",
    "recovery.other_set": "Sheet {sheet} is of another set than the first. Take sheets of one set number.",
    "recovery.twice": "Sheet {sheet} was given already. Take another sheet of the same set.",
    "recovery.too_few": "Only {have} of {needed} sheets are there. Bring another sheet of the same set.",
    "keyring.none": "This computer has no keyring that keeps a secret. Go on without one, or set one up.",
    "keyring.locked": "The keyring of this computer stayed locked. Unlock it and try again.",
    "keyring.lost": (
        "The keyring of this computer does not hold this vault's secret. "
        "Log in as who set it up, or use another way in."
    ),
    "keyring.plain": (
        "The keyring of this computer has no password, so its secrets lie on the disk in the clear. "
        "Nothing was kept there. Give the keyring a password."
    ),
    "recovery.bad_set": "There is no such set of sheets. It needs two at least, and has {most} at most.",
    "recovery.not_this_vault": "These sheets open another vault, or are replaced. Look for another set.",
    # ways in
    "keys.no_slot": "There is no such way in. See kuager keys list.",
    "keys.too_many": "A vault has {most} ways in at most. Take one away first.",
    "keys.last_way_in": "Nobody could open the vault any more. Add another member first.",
    "keys.own_way_in": "You came in this way. Let another member take it away.",
    # age files
    "age.malformed": "This is not an age file, or its header is broken. Ask for a new copy.",
    "age.not_for_us": "This age file is encrypted to somebody else. Ask for one made for this vault's card.",
    "age.damaged": "This age file is damaged or cut short. Ask for a new copy.",
    # bundles
    "bundle.not_a_bundle": "This is not a bundle of Kuager. Name another file.",
    "bundle.not_for_us": (
        "This bundle was written to others, or here. Give the sender this vault's card (kuager card export)."
    ),
    "bundle.truncated": "This bundle is cut short, or something was added. Copy it again from the stick.",
    "bundle.damaged": "This bundle is damaged or altered ({part}). Nothing was brought in; get a new one.",
    "bundle.newer": "This bundle was written by a newer Kuager. Update the program.",
    "bundle.bad_signature": (
        "The sender's signature of this bundle does not verify. Nothing was brought in; ask for a new one."
    ),
    "bundle.unknown_sender": (
        "This bundle is from a machine that is not trusted here, fingerprint {fingerprint}. "
        "Get its card and compare the fingerprint aloud: kuager card trust."
    ),
    "bundle.too_large": "This bundle is larger than anything Kuager writes. It was not read further.",
    "bundle.changed": (
        "A bundle is not what it was when it was looked through: its file was replaced, or the stick "
        "is failing. Nothing was brought in. Copy it to this computer and bring in the copy."
    ),
    "bundle.copy_differs": (
        "The disk gives back something else than was written ({file}). Nothing was left there under this "
        "name; use another stick."
    ),
    "bundle.media_first": (
        "This volume holds recordings and attachments of records that are not here. Bring in the volume of "
        "records of the same set first."
    ),
    "bundle.nothing_waits": "Nothing of this machine waits here. See kuager bundle waiting.",
    "bundle.none_found": "No bundle lies there. Name files that end in .age, or the folder that holds them.",
    "bundle.too_many": "These are {count} files. At most {limit} are opened in one go; name fewer.",
    "bundle.no_set": "No set of volumes waits to be gone on with. Begin one: kuager bundle export --media.",
    "bundle.set_changed": (
        "Something of this set may not leave any more: it was erased, withdrawn, or is at risk now. "
        "Give the set up and begin a new one: kuager bundle give-up."
    ),
    "folder.none": (
        "No exchange folder was chosen. Choose one: kuager exchange-folder choose FOLDER --to ALIAS."
    ),
    "folder.missing": (
        "The exchange folder {file} is not there: is the share connected? Nothing was done. "
        "If it has moved, choose the folder again: kuager exchange-folder choose."
    ),
    "folder.emptied": (
        "{file} is wholly empty now: is the share connected? Nothing was done. "
        "If it is right, choose the folder again: kuager exchange-folder choose."
    ),
    "bundle.no_recipient": "No card to send to has this name. See kuager card list.",
    "bundle.several_recipients": (
        "The name {alias} is that of {count} cards to send to. Nothing was written. Trust one of them once "
        "more, under another name: kuager card trust FILE --alias."
    ),
    "bundle.nothing_new": (
        "They have signed for all of it. Give a receipt (kuager receipt give), or add --again."
    ),
    "bundle.plan_changed": (
        "Something was recorded or decided after this plan was made. Nothing was written; make it again."
    ),
    "bundle.nothing": "Nothing goes. See what stays and why: kuager bundle plan.",
    # cards
    "card.malformed": "This is not a card of Kuager, or it is damaged. Ask for a new one.",
    "card.newer": "This card was written by a newer Kuager. Update the program.",
    "card.bad_signature": "This card is not signed by its own keys: it was altered. Ask for a new one.",
    "card.other_fingerprint": (
        "The fingerprint is not that of this card. Do not trust it; ask for the card again, another way."
    ),
    "card.own": "This card is this vault's own. Name the other machine's card.",
    "bundle.revoked_sender": (
        "This bundle is from {alias}, whom the organisation revoked. Nothing came in; ask a coordinator."
    ),
    "organisation.joined": "An organisation was joined here already. A vault belongs to one organisation.",
    "organisation.none": "No organisation was founded or joined here. See: kuager organisation --help.",
    "organisation.not_coordinator": "Only a coordinator changes the roster. Or give the sheets: --sheets.",
    "organisation.unknown_machine": "This machine's card was not compared yet. See: kuager card trust.",
    "organisation.bad_name": "This name cannot be on a roster. Give 1 to {limit} characters in one line.",
    "organisation.nothing_to_sign": "No change of the roster waits for a signature. Open a proposal first.",
    "roster.malformed": "This is not a roster of Kuager, or it is damaged. Ask for it once more.",
    "roster.newer": "This roster was written by a newer Kuager. Update the program.",
    "roster.bad_signature": "This roster is signed by somebody who may not. Ask the coordinators.",
    "roster.not_enough": "This roster lacks a signature. Give it to a second coordinator to sign.",
    "roster.other": "This roster is of another organisation. Ask for the one that was joined here.",
    "roster.fork": (
        "Two rosters of the same number say different things; the one held here stays. To settle it, a "
        "coordinator proposes a version higher than both, with the lines of both and the sheets."
    ),
    "card.no_alias": "The card names nobody. Give it a name, with --alias.",
    "card.bad_alias": (
        "This name cannot be that of a card. Give at most {limit} characters in one line, none of them "
        "invisible: --alias."
    ),
    "card.alias_taken": (
        "Another card is trusted here as {alias}, which is this name or looks like it. Nothing was trusted. "
        "Choose another name: --alias."
    ),
    # letters
    "letter.template_invalid": (
        "The template {template} does not follow its form ({reason}). Correct it, or take a copy of another."
    ),
    "letter.template_missing": "There is no template {template}. See kuager letter templates.",
    "template.too_many": "A vault keeps {limit} templates of its own at most. Remove one first.",
    "addressee.unknown": "There is no addressee {addressee}. See kuager letter addressees.",
    "addressee.no_name": "An addressee needs a name in one language at least. Nothing was kept.",
    "slip.too_long": "The contact is too long for a slip. A telephone number and two short lines fit.",
    "letter.missing_glyph": (
        "A character of the letter ({character} {name}) is in no font of the program. "
        "Write that word another way."
    ),
    "letterhead.too_long": "A letterhead has at most {lines} lines of {length} characters each. Shorten it.",
    "letter.number_taken": "Another letter has the number {number}. Give another one, with --number.",
    "deadlines.bad_day": "Line {line} does not begin with a day. Begin it with one, such as 2026-05-11.",
    "letter.bad_picture": "This picture cannot be put into a letter. Save it as a JPEG, and attach that.",
    "letter.unreadable": "This PDF cannot be read. Ask for another copy.",
    "letter.no_applicant": (
        "Nobody's testimony about this person is here, so the letter has no applicant. Record one first."
    ),
    "letter.too_many": "One order makes at most {limit} letters. Choose fewer people.",
    "letter.not_ready": "The letter cannot be signed yet: {reasons}. See kuager letter check.",
    "letter.check_failed": "The signed letter did not verify and was not kept. Tell those who make Kuager.",
    "letter.changed": "This PDF was changed, or added to, after it was signed. Do not rely on it.",
    "letter.not_signed": "This PDF has no signature. Nothing can be said of where it comes from.",
    # signing
    **SIGNING_WORDS,
    # vault
    "vault.missing": "There is no vault in this folder. Name one with --vault, or: kuager vault create.",
    "vault.folder_not_empty": "A new vault needs an empty folder. Name another with --vault.",
    "vault.wrong_passphrase": (
        "That passphrase does not open the vault. Check the keyboard layout and Caps Lock."
    ),
    "vault.damaged": (
        "The vault is damaged ({part}). Do not write to it. See kuager vault check, then restore a backup "
        "(kuager vault restore) or take what can be read (kuager vault salvage)."
    ),
    "vault.newer": "This vault was written by a newer Kuager. Update the program.",
    "vault.open_elsewhere": "The vault is open in another window or process. Close it there.",
    "vault.passphrase_taken": "This passphrase opens the vault already. Choose another for the new member.",
    "vault.passphrase_weak": "That passphrase is too easy to guess. Use four or more unrelated words.",
    "vault.no_record": "There is no such {kind} in this vault. See the lists.",
    "record.too_long": "A text of its part {section} is too long. Nothing was written. Shorten it.",
    "record.erased": "This was erased, as two members decided. Nothing of it may be written again.",
    "safety.at_risk": "Something of this record is at risk and stays here. To export it too, say --at-risk.",
    "consent.withdrawn": (
        "The testifier withdrew the consent: nothing of this testimony may leave. It can still be read here."
    ),
    "erasure.asked": "This erasure has been asked for already. See kuager erasure list.",
    "erasure.changed": "The request is not the one that was shown any more. Read it again.",
    "erasure.done": "This has been erased already. It cannot be taken back.",
    "vault.origin_keys": (
        "These are not the keys that are trusted for that machine. Compare the fingerprints aloud once more."
    ),
    # copies of a vault
    "vault.copied": (
        "The vault lies elsewhere than before, or is an older state of it. If it was moved here and is "
        "nowhere else any more, say --moved; if it is a copy, or you are not sure, say --copy."
    ),
    "vault.is_backup": "This is a backup. Make a vault of it: kuager vault restore.",
    "vault.being_cleared": "Clearing this vault was begun. Finish it: kuager vault clear.",
    "backup.none": "There is no backup in this folder. Name the folder that kuager vault backup wrote.",
    "backup.other_vault": "This folder holds the backup of another vault. Name another folder.",
    "backup.inside": "A backup must lie outside its vault, best on another disk. Name another folder.",
    "backup.damaged": (
        "This backup is damaged ({part}). Use an older one, or take what can be read: kuager vault salvage."
    ),
    "backup.copy_differs": (
        "The copy of {file} reads differently from what was written. Use another stick; this one fails."
    ),
    "clear.not_confirmed": "Nothing was cleared. Type the word as it is shown, with --confirm.",
    # acts
    "member.no_name": "The member needs a name. Give one with --name.",
    "check.own": (
        "Another member than the one who recorded this interview must check it. "
        "Record it without the check, and let that member set it."
    ),
    "rule.unknown": "No rule can say that: safety and consent go along. See kuager card rules ALIAS.",
    "review.no_reason": "A decision needs its reason. Say it with --why.",
    "review.no_choice": "A field that differs has no choice that fits. Say --take FIELD=A, B … or all.",
    "review.no_side": "No side of it begins so, or more than one does. See kuager conflicts list.",
    "review.withheld": "The other side is withheld here. Let somebody decide who can read both.",
    "cli.no_passphrase": "No terminal to ask for a passphrase: use --passphrase-file or --passphrase-fd.",
    "cli.some_refused": "Of {of} files {count} could not be brought in, named above. The others are fine.",
    # input
    "input.malformed": "The document does not follow its form: {reason}. See kuager schema.",
    "input.newer": "The document was written by a newer Kuager. Update the program.",
    "input.too_large": "This is larger than anything Kuager writes. It was not used.",
    # tables
    "table.unreadable": (
        "This is no table that can be read ({reason}). Save it as XLSX or CSV; for CSV name its --encoding."
    ),
    "table.broken_row": (
        "Row {row} cannot be read, nor what follows it. Close the quotation mark there, or save it as XLSX."
    ),
    "table.too_large": "The table has more rows or columns than are read. Cut it into several files.",
    "table.bad_mapping": "The mapping is not in its form: {reason}. See import-table --show-mapping.",
    "table.nothing": "There is nothing to write or to bring in. Nothing was done.",
    # files
    "file.missing": "There is no file or folder {file}. Check its name and whether the stick is in.",
    "folder.not_empty": "The folder {folder} is not empty and was not touched. Name an empty or a new one.",
    "file.exists": "{file} exists and was not touched. Name another file.",
    "file.unreadable": "The system does not let {file} be read. Check who may, or use another copy.",
    "file.unwritable": "The system does not let {file} be written. Choose another place.",
    "disk.full": "There is no room; nothing half-written was left. Free some room or choose another place.",
    "disk.too_small": (
        "There is too little room: {needed_bytes} are needed, {free_bytes} are free. "
        "Free some room or choose another place."
    ),
    # recordings
    "media.in_use": "A record names this recording. Erase the record, or correct it first.",
    # pictures and documents
    "attachment.elsewhere": "The file itself is not in this vault. Ask the office that brought it in.",
    "picture.broken": "This file cannot be shown: it is damaged, or not what it says. It is kept as it came.",
    "picture.too_large": "This picture has more pixels than can be shown. It is kept as it came.",
    "picture.no_page": "The document has no such page. Name another one.",
    "annex.locked": "This PDF opens with a password only. Ask for a copy without one.",
    "annex.too_large": "What goes with this letter is too long or too large. Leave something out.",
    "annex.not_shown": "This file is neither a picture nor a PDF. Save it as a PDF, and add that one too.",
    "annex.not_allowed": (
        "Consent or a level of safety keeps out what was to go with this letter ({reason}). Take it out."
    ),
    "annex.no_letters": "None of these letters can be printed. Sign a letter first: kuager letter make.",
}


class _Facts(dict[str, object]):
    """Facts for the braces; what did not come is "it" or "?"."""

    def __missing__(self, key: str) -> str:
        return "it" if key == "file" else "?"


def sentence(error: AppError) -> str:
    """One line for a failure, with its facts put in and the code at the end for those who ask for help."""
    facts = _Facts(
        {name: _size(value) if name.endswith("_bytes") else value for name, value in error.facts.items()}
    )
    return f"{WORDS[error.code].format_map(facts)} [{error.code}]"


def _size(value: str | int) -> str:
    return f"{int(value) / 10**6:.1f} MB"
