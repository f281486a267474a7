"""The words of every expected failure: code -> what happened, what is safe, the way out.

Facts of the failure may stand in `{braces}`. Each sentence is short, plain, and says nothing that a person
could not do at once. `tests/gui/test_messages.py` proves that no code of `kuager.errors.CODES` is missing.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kuager.gui.copy_message_words import WORDS as COPY_WORDS
from kuager.gui.exchange_message_words import WORDS as EXCHANGE_WORDS
from kuager.gui.key_message_words import WORDS as KEY_WORDS
from kuager.gui.picture_message_words import WORDS as PICTURE_WORDS
from kuager.gui.signing_message_words import WORDS as SIGNING_WORDS
from kuager.gui.table_message_words import WORDS as TABLE_WORDS

# Any, because the stub of QT_TRANSLATE_NOOP gives object.
WORDS: Final[dict[str, tuple[Any, Any, Any]]] = {
    "crypto.damaged": (
        QT_TRANSLATE_NOOP("Messages", "Something that was kept sealed does not open."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "It is damaged or was altered. Use another copy if there is one."),
    ),
    "crypto.bad_signature": (
        QT_TRANSLATE_NOOP("Messages", "A signature does not fit what was signed."),
        QT_TRANSLATE_NOOP("Messages", "It was not used, and nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask the sender to give it to you again, in another way."),
    ),
    "crypto.bad_key": (
        QT_TRANSLATE_NOOP("Messages", "A key or card cannot be read."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was trusted and nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask for the card once more; this copy is damaged."),
    ),
    "crypto.weak_parameters": (
        QT_TRANSLATE_NOOP("Messages", "This file asks for a lock that is too weak or too heavy."),
        QT_TRANSLATE_NOOP("Messages", "It was not opened, and your passphrase went nowhere."),
        QT_TRANSLATE_NOOP("Messages", "Someone may have altered it. Use another copy."),
    ),
    "age.malformed": (
        QT_TRANSLATE_NOOP("Messages", "This file is no bundle, or its beginning is damaged."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose another file, or ask the sender for a new copy."),
    ),
    "age.not_for_us": (
        QT_TRANSLATE_NOOP("Messages", "This bundle was sealed for someone else."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Give the sender your card, and ask for a bundle that is made for you."
        ),
    ),
    "age.damaged": (
        QT_TRANSLATE_NOOP("Messages", "This bundle is damaged or not whole."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Copy it from the stick again, or ask for a new copy."),
    ),
    "letter.unreadable": (
        QT_TRANSLATE_NOOP("Messages", "This PDF cannot be read."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose another file."),
    ),
    "letter.no_applicant": (
        QT_TRANSLATE_NOOP("Messages", "Nobody has given a testimony yet who could sign this letter."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was made."),
        QT_TRANSLATE_NOOP("Messages", "Record an interview about this person first."),
    ),
    "letter.template_missing": (
        QT_TRANSLATE_NOOP("Messages", "There is no letter in this language for this addressee."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was made."),
        QT_TRANSLATE_NOOP("Messages", "Choose another language or another addressee."),
    ),
    "letter.template_invalid": (
        QT_TRANSLATE_NOOP("Messages", "This template does not follow its form: {reason}."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was made; what you wrote is still there."),
        QT_TRANSLATE_NOOP("Messages", "Correct it, or begin again with a copy of another one."),
    ),
    "template.too_many": (
        QT_TRANSLATE_NOOP("Messages", "There are {limit} templates of the office's own already."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was kept; what you wrote is still there."),
        QT_TRANSLATE_NOOP("Messages", "Remove one that nobody uses."),
    ),
    "addressee.unknown": (
        QT_TRANSLATE_NOOP("Messages", "The address book does not know whom this letter goes to."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Bring in the address book of who wrote it, or choose another."),
    ),
    "addressee.no_name": (
        QT_TRANSLATE_NOOP("Messages", "An addressee needs a name in one language at least."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was kept; what you wrote is still there."),
        QT_TRANSLATE_NOOP("Messages", "Write its name."),
    ),
    "slip.too_long": (
        QT_TRANSLATE_NOOP("Messages", "This is too long for a slip."),
        QT_TRANSLATE_NOOP("Messages", "It was not kept; slips stay as they were."),
        QT_TRANSLATE_NOOP("Messages", "A telephone number and two short lines have room."),
    ),
    "letterhead.too_long": (
        QT_TRANSLATE_NOOP("Messages", "This is too long for a letterhead."),
        QT_TRANSLATE_NOOP("Messages", "It was not kept; letters stay as they were."),
        QT_TRANSLATE_NOOP("Messages", "It has room for {lines} lines of {length} characters each."),
    ),
    "letter.number_taken": (
        QT_TRANSLATE_NOOP("Messages", "Another letter stands in the register under the number {number}."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was saved; what you wrote is still there."),
        QT_TRANSLATE_NOOP("Messages", "Give this letter another number."),
    ),
    "deadlines.bad_day": (
        QT_TRANSLATE_NOOP("Messages", "Line {line} does not begin with a day."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was kept; the calendar stays as it was."),
        QT_TRANSLATE_NOOP("Messages", "Begin each line with a day and its year, such as 11.05.2026."),
    ),
    "letter.bad_picture": (
        QT_TRANSLATE_NOOP("Messages", "This picture cannot be put into a letter."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was made."),
        QT_TRANSLATE_NOOP("Messages", "Save it as a JPEG with an image program, and attach that."),
    ),
    "letter.missing_glyph": (
        QT_TRANSLATE_NOOP("Messages", "No font here can print a sign of the letter: {character} {name}."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was made; a letter with empty boxes never leaves."),
        QT_TRANSLATE_NOOP("Messages", "Look for unusual signs in names and wording, and write them out."),
    ),
    "letter.too_many": (
        QT_TRANSLATE_NOOP("Messages", "One order makes at most {limit} letters."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was made."),
        QT_TRANSLATE_NOOP("Messages", "Narrow the list with a filter, and make the rest afterwards."),
    ),
    "letter.not_ready": (
        QT_TRANSLATE_NOOP("Messages", "Something still stands in the way of signing."),
        QT_TRANSLATE_NOOP("Messages", "The letter was not signed; it is kept as a draft."),
        QT_TRANSLATE_NOOP(
            "Messages", "Look at the list beside the letter: each line says what it waits for."
        ),
    ),
    "letter.check_failed": (
        QT_TRANSLATE_NOOP("Messages", "The signed letter did not pass its own check."),
        QT_TRANSLATE_NOOP("Messages", "It was thrown away; the draft is kept."),
        QT_TRANSLATE_NOOP("Messages", "Sign it again. If this comes back, ask for help."),
    ),
    "letter.changed": (
        QT_TRANSLATE_NOOP("Messages", "This letter was changed after it was signed."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Do not use it. Export it again from the vault."),
    ),
    "letter.not_signed": (
        QT_TRANSLATE_NOOP("Messages", "This PDF has no signature."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose the signed letter, or sign the draft."),
    ),
    **SIGNING_WORDS,
    "vault.missing": (
        QT_TRANSLATE_NOOP("Messages", "There is no vault in this folder."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose the folder that holds it, or make a new vault."),
    ),
    "vault.folder_not_empty": (
        QT_TRANSLATE_NOOP("Messages", "A new vault needs an empty folder, and this one is not."),
        QT_TRANSLATE_NOOP("Messages", "What lies there was not touched."),
        QT_TRANSLATE_NOOP("Messages", "Choose an empty folder or make a new one."),
    ),
    "vault.wrong_passphrase": (
        QT_TRANSLATE_NOOP("Messages", "That passphrase did not open the vault."),
        QT_TRANSLATE_NOOP("Messages", "Nothing is counted, nothing is deleted."),
        QT_TRANSLATE_NOOP("Messages", "Look at the keyboard language and at Caps Lock, then type it again."),
    ),
    "vault.damaged": (
        QT_TRANSLATE_NOOP("Messages", "A part of the vault is missing or damaged."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written to it."),
        QT_TRANSLATE_NOOP(
            "Messages", "Make a copy of the whole folder before anything else, and ask for help."
        ),
    ),
    "vault.newer": (
        QT_TRANSLATE_NOOP("Messages", "This vault was written by a newer Kuager."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Open it with the newer version."),
    ),
    "vault.open_elsewhere": (
        QT_TRANSLATE_NOOP("Messages", "The vault is open in another window."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Lock it or close it there, then try again."),
    ),
    "vault.passphrase_taken": (
        QT_TRANSLATE_NOOP("Messages", "This passphrase cannot be used here."),
        QT_TRANSLATE_NOOP("Messages", "Nobody was added."),
        QT_TRANSLATE_NOOP("Messages", "Choose another one; each member needs an own passphrase."),
    ),
    "vault.passphrase_weak": (
        QT_TRANSLATE_NOOP("Messages", "This passphrase is too easy to guess."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was locked with it."),
        QT_TRANSLATE_NOOP(
            "Messages", "Five or six ordinary words, in any language, are better than one word."
        ),
    ),
    "vault.no_record": (
        QT_TRANSLATE_NOOP("Messages", "This record is not in the vault."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Go back to the list and open it again."),
    ),
    "record.too_long": (
        QT_TRANSLATE_NOOP("Messages", "Something that was typed is longer than a record can hold."),
        QT_TRANSLATE_NOOP("Messages", "Nothing is lost: it stands where it was typed."),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Look for a text that was perhaps pasted by mistake, and shorten it. "
            "A long one can be kept as a document among the evidence.",
        ),
    ),
    "record.erased": (
        QT_TRANSLATE_NOOP("Messages", "This was erased, as two members decided."),
        QT_TRANSLATE_NOOP("Messages", "Nothing of it was written again."),
        QT_TRANSLATE_NOOP(
            "Messages", "Go back to the list. What was erased cannot be recorded under its name."
        ),
    ),
    "safety.at_risk": (
        QT_TRANSLATE_NOOP("Messages", "Something of this record is at risk and stays here."),
        QT_TRANSLATE_NOOP("Messages", "Nothing of it has left this machine now."),
        QT_TRANSLATE_NOOP(
            "Messages", "Whoever exports it can say that this goes too, or lower its level first."
        ),
    ),
    "consent.withdrawn": (
        QT_TRANSLATE_NOOP("Messages", "The consent to this testimony was withdrawn."),
        QT_TRANSLATE_NOOP("Messages", "Nothing of it has left this machine now."),
        QT_TRANSLATE_NOOP(
            "Messages", "It can be read here. To use it again, ask the family and record their new answer."
        ),
    ),
    "erasure.asked": (
        QT_TRANSLATE_NOOP("Messages", "This erasure has been asked for already."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Another member decides on it in the list of requests."),
    ),
    "erasure.done": (
        QT_TRANSLATE_NOOP("Messages", "This has been erased already."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "It cannot be taken back."),
    ),
    "erasure.changed": (
        QT_TRANSLATE_NOOP("Messages", "The request is not the one that was shown any more."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was decided."),
        QT_TRANSLATE_NOOP("Messages", "Read it again, then answer."),
    ),
    "vault.origin_keys": (
        QT_TRANSLATE_NOOP("Messages", "The keys of a sender do not fit the sender's number."),
        QT_TRANSLATE_NOOP("Messages", "Nothing of it was used, and nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask the sender for a new card, and compare it aloud."),
    ),
    "member.no_name": (
        QT_TRANSLATE_NOOP("Messages", "A name is missing."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was made yet."),
        QT_TRANSLATE_NOOP("Messages", "Type the name that colleagues will see; any name does."),
    ),
    "check.own": (
        QT_TRANSLATE_NOOP("Messages", "Whoever recorded an interview cannot be its second check."),
        QT_TRANSLATE_NOOP("Messages", "What you typed is kept as a draft."),
        QT_TRANSLATE_NOOP("Messages", "Take the check away under Review; another member makes it later."),
    ),
    "rule.unknown": (
        QT_TRANSLATE_NOOP("Messages", "No rule can say that."),
        QT_TRANSLATE_NOOP("Messages", "The rules stay as they were."),
        QT_TRANSLATE_NOOP("Messages", "How careful to be, and consent, always go along."),
    ),
    "review.no_reason": (
        QT_TRANSLATE_NOOP("Messages", "The reason for this decision is missing."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was decided; both versions stand."),
        QT_TRANSLATE_NOOP("Messages", "Write in a few words why; it is kept with the decision."),
    ),
    "review.no_choice": (
        QT_TRANSLATE_NOOP("Messages", "These versions cannot be combined like this."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was decided; both versions stand."),
        QT_TRANSLATE_NOOP("Messages", "Choose for each line which version is kept, or keep one version."),
    ),
    "review.no_side": (
        QT_TRANSLATE_NOOP("Messages", "No version begins so, or more than one does."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was decided; both versions stand."),
        QT_TRANSLATE_NOOP("Messages", "Choose for each line which version is kept, or keep one version."),
    ),
    "review.withheld": (
        QT_TRANSLATE_NOOP("Messages", "The other version is not on this computer."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was decided; both versions stand."),
        QT_TRANSLATE_NOOP("Messages", "Ask an office that has both to decide."),
    ),
    "cli.no_passphrase": (
        QT_TRANSLATE_NOOP("Messages", "There is nowhere to ask for the passphrase."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was opened."),
        QT_TRANSLATE_NOOP("Messages", "Start the program from a terminal, or name a file."),
    ),
    "cli.some_refused": (
        QT_TRANSLATE_NOOP("Messages", "Some of the files were refused."),
        QT_TRANSLATE_NOOP("Messages", "The others are not affected."),
        QT_TRANSLATE_NOOP("Messages", "Ask whoever made them for new ones."),
    ),
    "input.malformed": (
        QT_TRANSLATE_NOOP("Messages", "This file is not in the form it should have."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose another file, or ask the sender for a new copy."),
    ),
    "input.newer": (
        QT_TRANSLATE_NOOP("Messages", "This was written by a newer Kuager."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Open it with the newer version."),
    ),
    "input.too_large": (
        QT_TRANSLATE_NOOP("Messages", "This is larger than anything Kuager writes."),
        QT_TRANSLATE_NOOP("Messages", "It was not read further; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask the sender how it was made."),
    ),
    "file.missing": (
        QT_TRANSLATE_NOOP("Messages", "The file or folder is not there."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Look whether the stick is in, then choose it again."),
    ),
    "folder.not_empty": (
        QT_TRANSLATE_NOOP("Messages", "The folder {folder} is not empty."),
        QT_TRANSLATE_NOOP("Messages", "Nothing in it was touched."),
        QT_TRANSLATE_NOOP("Messages", "Choose an empty folder or make a new one."),
    ),
    "file.exists": (
        QT_TRANSLATE_NOOP("Messages", "A file with this name is already there."),
        QT_TRANSLATE_NOOP("Messages", "It was not overwritten."),
        QT_TRANSLATE_NOOP("Messages", "Choose another name or another folder."),
    ),
    "file.unreadable": (
        QT_TRANSLATE_NOOP("Messages", "The computer does not let this file be read."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Try another port or another copy of the stick."),
    ),
    "file.unwritable": (
        QT_TRANSLATE_NOOP("Messages", "The computer does not let anything be written there."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written."),
        QT_TRANSLATE_NOOP(
            "Messages", "Choose another place, or see whether the stick is locked against writing."
        ),
    ),
    "disk.full": (
        QT_TRANSLATE_NOOP("Messages", "There is no room left there."),
        QT_TRANSLATE_NOOP("Messages", "Nothing half-written was left behind."),
        QT_TRANSLATE_NOOP("Messages", "Free some room or choose another place."),
    ),
    "disk.too_small": (
        QT_TRANSLATE_NOOP(
            "Messages", "There is too little room: {needed_bytes} are needed, {free_bytes} are free."
        ),
        QT_TRANSLATE_NOOP("Messages", "Nothing half-written was left behind."),
        QT_TRANSLATE_NOOP("Messages", "Free some room or choose another place."),
    ),
    "media.in_use": (
        QT_TRANSLATE_NOOP("Messages", "A record names this recording."),
        QT_TRANSLATE_NOOP("Messages", "It stays in the vault."),
        QT_TRANSLATE_NOOP("Messages", "Erase the record, or correct it first."),
    ),
    **EXCHANGE_WORDS,
    **KEY_WORDS,
    **PICTURE_WORDS,
    **COPY_WORDS,
    **TABLE_WORDS,
}
