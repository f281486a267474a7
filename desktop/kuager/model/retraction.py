"""Retraction: a record that was a mistake is hidden, not removed; a later revision shows it again."""

from __future__ import annotations

from kuager.model.section import Section


class Retraction(Section, frozen=True):
    """Whether a record is hidden from lists, search and choices; who decided is in the revision.

    Of several undominated writings one that hides is enough.
    """

    hidden: bool = True
    reason: str = ""
