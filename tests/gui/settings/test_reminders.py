"""When recovery sheets and backups are due."""

from __future__ import annotations

from datetime import date

import pytest

from kuager.flows.keys import SlotInfo
from kuager.gui.settings.reminders import backup_is_due, recovery_is_due

TODAY = date(2026, 11, 22)
OWN = SlotInfo("a", "passphrase", None, False, "", True)
SHEETS = SlotInfo("b", "recovery", None, False, "", False)


@pytest.mark.parametrize(
    ("put_off", "due"), [("", True), ("2026-11-22", False), ("2026-11-16", False), ("2026-11-15", True)]
)
def test_sheets_that_were_put_off_are_asked_for_again_after_a_week(put_off: str, due: bool) -> None:
    assert recovery_is_due([OWN], put_off, TODAY) is due
    assert recovery_is_due([OWN, SHEETS], put_off, TODAY) is False


@pytest.mark.parametrize(
    ("last", "days", "due"),
    [
        ("", "7", True),
        ("", "0", False),
        ("2026-11-16T09:00:00+05:00", "7", False),
        ("2026-11-14T09:00:00+05:00", "7", True),
        ("2026-11-14T09:00:00+05:00", "14", False),
        ("no date", "7", True),
    ],
)
def test_a_backup_is_due_after_so_many_days(last: str, days: str, due: bool) -> None:
    assert backup_is_due(last, days, TODAY) is due
