"""What a place or facility is called: as told, with what was chosen for it, in the interface's language."""

from __future__ import annotations

from kuager.flows import gazetteer
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate


def place_words(told: str, code: str, language: str) -> str:
    """The words as told, and what was chosen for them in brackets; a code without words tells by itself."""
    if not code:
        return told
    chosen = gazetteer.whole_label(code, language) or code
    return f"{isolate(told)} ({chosen})" if told.strip() else chosen


def facility_words(desk: Desk, kind: str, name: str) -> str:
    """A facility as it was called, and its kind after it; the kind alone where no name was told."""
    label = desk.label("detention_type", kind) if kind else ""
    if not name.strip():
        return label
    return f"{isolate(name)} ({label})" if label else name
