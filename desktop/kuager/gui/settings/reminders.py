"""What is due for the safety of this vault: recovery sheets that were never made, a backup.

Nothing pops up: a count stands beside the settings, and the part of them says what is due. Recovery sheets
that were put off are asked for again after a week.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from kuager.flows.keys import SlotInfo

_PUT_OFF: Final = timedelta(days=7)


def recovery_is_due(slots: Sequence[SlotInfo], put_off: str, today: date) -> bool:
    """Whether sheets are missing; `put_off` is the day (ISO 8601) on which somebody said not now."""
    if any(slot.kind == "recovery" for slot in slots):
        return False
    since = _day(put_off)
    return since is None or today - since >= _PUT_OFF


def backup_is_due(last: str, days: str, today: date) -> bool:
    """Whether the last backup, or a vault without one, is as old as the setting allows; "0" never asks.

    `last` is in ISO 8601; what is none counts as old.
    """
    allowed = int(days) if days.isdecimal() else 0
    if not allowed:
        return False
    since = _day(last)
    return since is None or today - since >= timedelta(days=allowed)


def _day(stamp: str) -> date | None:
    try:
        moment = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    return (moment.astimezone() if moment.tzinfo else moment).date()
