"""Retraction: hide a record that was a mistake, and show it again. Nothing is lost by either."""

from __future__ import annotations

from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.model.kinds import KINDS
from kuager.model.retraction import Retraction
from kuager.vault.custody import Act
from kuager.vault.history import Change

KINDS_HIDDEN = tuple(kind for kind, sections in KINDS.items() if "retraction" in sections)
"""The kinds of record that can be retracted."""


def retract(session: Session, record: RecordId, kind: str, reason: str) -> None:
    """Hide a record from lists, search and choices, here and wherever this travels; `review.no_reason`."""
    if not reason.strip():
        raise AppError("review.no_reason")
    _write(session, record, kind, Retraction(hidden=True, reason=reason.strip()))
    session.custody.note(Act.RETRACTED, record, kind)


def show_again(session: Session, record: RecordId, kind: str, reason: str = "") -> None:
    """Undo a retraction, with all who hid it."""
    _write(session, record, kind, Retraction(hidden=False, reason=reason.strip()))
    session.custody.note(Act.SHOWN_AGAIN, record, kind)


def _write(session: Session, record: RecordId, kind: str, retraction: Retraction) -> None:
    # A person's file is named after an account and may have no record of its own yet.
    known = kind if kind != "person" else "account"
    exists = session.history.exists(record, kind) or session.history.exists(record, known)
    if kind not in KINDS_HIDDEN or not exists:
        raise AppError("vault.no_record", kind=kind)
    change = Change(record, kind, {"retraction": retraction})
    session.history.save([change], session.member.id, session.clock())
