"""What the command line says of failures of signing; a part of `kuager.cli.words`."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, str]] = {
    "letter.not_sound": (
        "This PDF does not verify here, so it is not signed again. See kuager letter verify."
    ),
    "letter.no_room": (
        "This letter has no empty place for a counter-signature. It is made when a letter is signed."
    ),
    "letter.same_signer": (
        "This letter is signed with this certificate already. A counter-signature is another person's."
    ),
    "letter.other_file": (
        "This PDF is not the kept letter with a signature added. The letter stays as it was."
    ),
    "certificate.malformed": (
        "This file is no certificate, request, list or PKCS#12 file that can be read. Ask for it again."
    ),
    "certificate.wrong_password": (
        "This password does not open the PKCS#12 file. Check the keyboard layout and Caps Lock."
    ),
    "certificate.gost": (
        "This file holds a key of a state's GOST algorithms, which cannot be used here. Ask for an RSA key."
    ),
    "certificate.unsupported": (
        "This kind of key cannot be used: only P-256, P-384 and RSA of 2048 to 4096 bits, no GOST."
    ),
    "certificate.no_key": (
        "This file holds no private key with its certificate. Ask for the .p12 or .pfx with the key in it."
    ),
    "certificate.no_name": ("A certificate needs a name of 1 to {most} characters. Give one with --name."),
    "certificate.mixed_name": "A certificate's name is in Arabic script alone, or without any. Shorten it.",
    "certificate.not_asked": (
        "This certificate is over no key that waits here. Take the answer to the last request, or ask again."
    ),
    "certificate.not_authority": (
        "This is not issued by an authority that is trusted here. See kuager signing trust."
    ),
    "certificate.other_fingerprint": (
        "The fingerprint is not that of this certificate. Do not trust it; ask for it again, another way."
    ),
    "certificate.expired": (
        "The certificate to sign with is not in force today. Ask for a new one: kuager signing request."
    ),
    "certificate.revoked": (
        "The certificate to sign with was withdrawn. Ask for a new one: kuager signing request."
    ),
    "certificate.older_list": ("A newer list of withdrawn certificates is known here already. It stays."),
    "certificate.no_authority": (
        "You hold no authority here. Make one, or bring in its sealed copy: kuager signing authority --help."
    ),
    "certificate.has_authority": ("You hold an authority already. It stays as it is."),
    "certificate.unknown": ("There is no such certificate. See kuager signing list."),
    "timestamp.malformed": ("This file is no timestamp answer that can be read. The letter stays as it was."),
    "timestamp.refused": ("The time-stamping service refused the request. Ask another one."),
    "timestamp.other": ("This timestamp is not for this letter's last signature. Make a new request."),
    "timestamp.no_room": (
        "The signature has no room for this timestamp. Ask a service whose answers are smaller."
    ),
}
