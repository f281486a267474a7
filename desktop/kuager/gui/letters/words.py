"""What the pages about letters call things."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kuager.gui.widgets.badges import Mark, standard


def state_mark(state: str) -> Mark:
    """The badge of a letter's state, as the register gives it: draft, signed, sent, answered."""
    if state == "answered":
        return Mark(QCoreApplication.translate("Letters", "Answered"), "good", "chat-circle-text")
    return standard(state if state in ("draft", "signed", "sent") else "draft")
