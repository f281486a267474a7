"""`kuager letter letterhead`: shown, kept, refused."""

from __future__ import annotations

from tests.cli.conftest import Terminal


def test_the_letterhead_is_shown_and_kept(terminal: Terminal) -> None:
    assert terminal.run("letter", "letterhead").out == "There is no letterhead.\n"
    assert terminal.run("letter", "letterhead", "«Мысал» қоры", " Алматы ").out == "«Мысал» қоры\nАлматы\n"
    assert terminal.json("letter", "letterhead") == ["«Мысал» қоры", "Алматы"]
    assert terminal.refused("letter", "letterhead", *"abcdef") == "letterhead.too_long"
