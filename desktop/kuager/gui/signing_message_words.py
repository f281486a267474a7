"""The words of the failures of signing: certificates, counter-signatures, timestamps.

A part of `kuager.gui.message_words`, which says how they are written.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

# Any, because the stub of QT_TRANSLATE_NOOP gives object.
WORDS: Final[dict[str, tuple[Any, Any, Any]]] = {
    "letter.not_sound": (
        QT_TRANSLATE_NOOP(
            "Messages", "This PDF does not verify: it was changed, or its signer is not trusted here."
        ),
        QT_TRANSLATE_NOOP("Messages", "It was not signed again."),
        QT_TRANSLATE_NOOP("Messages", "Look at it with Check a PDF, and ask those who signed it."),
    ),
    "letter.no_room": (
        QT_TRANSLATE_NOOP("Messages", "This letter has no empty place for a counter-signature."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was signed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Only a letter that was signed with a place for it can be counter-signed."
        ),
    ),
    "letter.same_signer": (
        QT_TRANSLATE_NOOP("Messages", "You signed this letter already, with this certificate."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was signed."),
        QT_TRANSLATE_NOOP("Messages", "A counter-signature is another person's."),
    ),
    "letter.other_file": (
        QT_TRANSLATE_NOOP("Messages", "This PDF is another one than the letter that is kept here."),
        QT_TRANSLATE_NOOP("Messages", "The letter stays as it was."),
        QT_TRANSLATE_NOOP("Messages", "Choose the file that came back from whom this letter went to."),
    ),
    "certificate.malformed": (
        QT_TRANSLATE_NOOP("Messages", "This file is no certificate, request or list that can be read."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask for the file once more."),
    ),
    "certificate.wrong_password": (
        QT_TRANSLATE_NOOP("Messages", "This password does not open the file."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Look at the keyboard layout, and type the password that came with the file."
        ),
    ),
    "certificate.gost": (
        QT_TRANSLATE_NOOP("Messages", "This file holds a state key (GOST), which this program cannot use."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Letters are signed with a key of the team, or an RSA key from another authority."
        ),
    ),
    "certificate.unsupported": (
        QT_TRANSLATE_NOOP("Messages", "The password may be right, but this kind of key cannot be used here."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Keys may be P-256, P-384 or RSA of 2048 to 4096 bits. State keys (GOST) are not supported.",
        ),
    ),
    "certificate.no_key": (
        QT_TRANSLATE_NOOP("Messages", "This file holds no private key with its certificate."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask for the file with the key in it, often named .p12 or .pfx."),
    ),
    "certificate.no_name": (
        QT_TRANSLATE_NOOP("Messages", "A certificate needs a name, of {most} characters at most."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Write what shall stand beside the signature, such as the office."),
    ),
    "certificate.mixed_name": (
        QT_TRANSLATE_NOOP("Messages", "This name mixes Arabic script with another one."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Readers of PDF files cannot compare such a name. Write it in one script."
        ),
    ),
    "certificate.not_asked": (
        QT_TRANSLATE_NOOP("Messages", "This certificate is for another key: nobody here asked for it."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Take the answer to the last request that was made here, or make a new request."
        ),
    ),
    "certificate.not_authority": (
        QT_TRANSLATE_NOOP("Messages", "This was not issued by an authority that is trusted here."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Trust the certificate of the authority first, after comparing its numbers aloud."
        ),
    ),
    "certificate.other_fingerprint": (
        QT_TRANSLATE_NOOP("Messages", "The numbers are not those of this certificate."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was trusted."),
        QT_TRANSLATE_NOOP("Messages", "Do not trust it; ask for the certificate again, in another way."),
    ),
    "certificate.expired": (
        QT_TRANSLATE_NOOP("Messages", "The certificate to sign with is not in force today."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was signed."),
        QT_TRANSLATE_NOOP("Messages", "Ask the coordinator for a new one: Settings, Signing letters."),
    ),
    "certificate.revoked": (
        QT_TRANSLATE_NOOP("Messages", "The certificate to sign with was withdrawn."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was signed."),
        QT_TRANSLATE_NOOP("Messages", "Ask the coordinator for a new one: Settings, Signing letters."),
    ),
    "certificate.older_list": (
        QT_TRANSLATE_NOOP("Messages", "A newer list of withdrawn certificates is known here already."),
        QT_TRANSLATE_NOOP("Messages", "The newer one stays."),
        QT_TRANSLATE_NOOP("Messages", "There is nothing to do."),
    ),
    "certificate.no_authority": (
        QT_TRANSLATE_NOOP("Messages", "You hold no authority that issues certificates."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Make one, or bring in a sealed copy of the one you hold elsewhere."),
    ),
    "certificate.has_authority": (
        QT_TRANSLATE_NOOP("Messages", "You hold an authority already."),
        QT_TRANSLATE_NOOP("Messages", "It stays as it is."),
        QT_TRANSLATE_NOOP("Messages", "One authority is enough for a team."),
    ),
    "certificate.unknown": (
        QT_TRANSLATE_NOOP("Messages", "There is no such certificate any more."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Look at the list again."),
    ),
    "timestamp.malformed": (
        QT_TRANSLATE_NOOP("Messages", "This file is no timestamp that can be read."),
        QT_TRANSLATE_NOOP("Messages", "The letter stays as it was."),
        QT_TRANSLATE_NOOP(
            "Messages", "Take the answer that the time-stamping service wrote, often named .tsr."
        ),
    ),
    "timestamp.refused": (
        QT_TRANSLATE_NOOP("Messages", "The time-stamping service refused the request."),
        QT_TRANSLATE_NOOP("Messages", "The letter stays as it was."),
        QT_TRANSLATE_NOOP("Messages", "Ask another service with the same request."),
    ),
    "timestamp.other": (
        QT_TRANSLATE_NOOP(
            "Messages", "This timestamp is for something else than this letter's last signature."
        ),
        QT_TRANSLATE_NOOP("Messages", "The letter stays as it was."),
        QT_TRANSLATE_NOOP("Messages", "Make a new request for this letter and have it answered."),
    ),
    "timestamp.no_room": (
        QT_TRANSLATE_NOOP("Messages", "The signature has no room for this timestamp."),
        QT_TRANSLATE_NOOP("Messages", "The letter stays as it was."),
        QT_TRANSLATE_NOOP("Messages", "Ask a service whose answers are smaller."),
    ),
}
