"""The custody log in words: what was done, by whom, with what."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kuager.flows.custody import Happened
from kuager.gui.i18n import isolate
from kuager.gui.people.words import joined


def act_words(act: str) -> str:
    """What was done; an act of a later program shows its own name."""
    translate = QCoreApplication.translate
    return {
        "opened": translate("Custody", "Opened the vault"),
        "viewed": translate("Custody", "Looked at it"),
        "exported": translate("Custody", "Took a copy out"),
        "printed": translate("Custody", "Printed it"),
        "merged": translate("Custody", "Brought it in"),
        "slots_changed": translate("Custody", "Changed the ways in"),
        "roster_changed": translate("Custody", "Changed the roster of the organisation"),
        "signers_changed": translate("Custody", "Changed who signs letters or is trusted to"),
        "backup": translate("Custody", "Made a backup"),
        "restored": translate("Custody", "Restored a backup"),
        "issued": translate("Custody", "Signed the letter"),
        "retracted": translate("Custody", "Hid it as a mistake"),
        "shown_again": translate("Custody", "Showed it again"),
        "withdrawn": translate("Custody", "Recorded that the consent was withdrawn"),
        "erasure_asked": translate("Custody", "Asked to erase it"),
        "erasure_refused": translate("Custody", "Said no to erasing it"),
        "erased": translate("Custody", "Erased it"),
    }.get(act, act)


def part_words(part: str) -> str:
    """Which part of a record was looked at."""
    translate = QCoreApplication.translate
    return {
        "contact": translate("Custody", "address and telephone"),
        "identity": translate("Custody", "names, birth, numbers"),
        "pages": translate("Custody", "the signed pages"),
        "history": translate("Custody", "what was changed in it"),
    }.get(part, part)


def detail_words(happened: Happened) -> str:
    """What belongs to the act: the part, or the machines it went to or came from."""
    translate = QCoreApplication.translate
    machines = ", ".join(isolate(alias) for alias in happened.to if alias)
    if machines and happened.act == "merged":
        machines = translate("Custody", "from {machines}").format(machines=machines)
    elif machines:
        machines = translate("Custody", "for {machines}").format(machines=machines)
    part = part_words(str(happened.facts["part"])) if "part" in happened.facts else ""
    return joined((part, machines))
