"""Sizes, days and times in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtWidgets import QApplication

from kuager.gui.figures import day_words, moment_words, size_words


@pytest.mark.parametrize(
    ("size", "words"), [(0, "0 bytes"), (999, "999 bytes"), (1_830_247_680, "1.8 GB"), (2**41, "2.2 TB")]
)
def test_a_size_is_in_powers_of_ten(app: QApplication, size: int, words: str) -> None:
    assert size_words(size) == words


def test_a_moment_is_told_at_the_place_where_it_was_claimed(app: QApplication) -> None:
    assert moment_words("2026-11-22T23:33:08+05:00") == "22 November 2026, 23:33"
    here = QDateTime(QDate(2026, 11, 22), QTime(23, 33))
    assert moment_words(here.toUTC().toString(Qt.DateFormat.ISODate)) == "22 November 2026, 23:33"
    assert moment_words("yesterday") == "yesterday"


def test_a_day_takes_the_language_of_the_interface(app: QApplication) -> None:
    QLocale.setDefault(QLocale("ru"))
    assert day_words(QDate(2026, 11, 22)) == "22 ноября 2026"
