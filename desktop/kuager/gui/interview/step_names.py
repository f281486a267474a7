"""What the steps of an interview are called, and the icon of each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

ICONS: Final = {
    "start": "identification-badge",
    "consent": "handshake",
    "testifier": "user",
    "persons": "users",
    "events": "clock",
    "family": "path",
    "evidence": "video-camera",
    "narrative": "article",
    "review": "clipboard-text",
}


def titles() -> dict[str, str]:
    """The name of each step."""
    translate = QCoreApplication.translate
    return {
        "start": translate("InterviewEditor", "Ticket and room"),
        "consent": translate("InterviewEditor", "Consent"),
        "testifier": translate("InterviewEditor", "Testifier"),
        "persons": translate("InterviewEditor", "Persons"),
        "events": translate("InterviewEditor", "What happened"),
        "family": translate("InterviewEditor", "The family's steps"),
        "evidence": translate("InterviewEditor", "Evidence"),
        "narrative": translate("InterviewEditor", "Narrative"),
        "review": translate("InterviewEditor", "Review"),
    }
