"""What a place is called: as told, and by the division that somebody chose, in the interface's language."""

from __future__ import annotations

from kuager.flows import gazetteer
from kuager.gui.i18n import isolate


def place_words(told: str, code: str, language: str) -> str:
    """The words as told, and what was chosen for them in brackets; a code without words tells by itself."""
    if not code:
        return told
    chosen = gazetteer.whole_label(code, language) or code
    return f"{isolate(told)} ({chosen})" if told.strip() else chosen
