"""Sizes, days and times as a person reads them, in the language of the interface.

Sizes are in powers of ten, as disks and sticks are sold: the same file has one size on every page. How a day
is written is for the translator to say, for languages differ in more than the names of the months.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QObject, Qt

_KILO: Final = 1000


class _Counts(QObject):
    """Words that change with a number: the extraction of words knows these by `self.tr` only."""

    def bytes(self, count: int) -> str:
        return self.tr("%n byte(s)", "", count)


def size_words(size: int) -> str:
    """A size in bytes."""
    if 0 <= size < _KILO:
        return _Counts().bytes(size)
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def day_words(day: QDate) -> str:
    """A whole day."""
    words = QCoreApplication.translate("Figures", "d MMMM yyyy", "format of a day for QLocale")
    return QLocale().toString(day, words)


def date_words(stamp: str) -> str:
    """The day of a time (ISO 8601), as it stands there."""
    return day_words(QDate.fromString(stamp[:10], Qt.DateFormat.ISODate))


def moment_words(stamp: str) -> str:
    """A claimed time (ISO 8601) as a day and an hour.

    One with its offset is told as it was at the place where it was claimed, one in UTC (Z) as it is here.
    """
    claimed = QDateTime.fromString(stamp, Qt.DateFormat.ISODate)
    if not claimed.isValid():
        return stamp
    if stamp.endswith("Z"):
        claimed = claimed.toLocalTime()
    words = QCoreApplication.translate("Figures", "{day}, {time}")
    return words.format(day=day_words(claimed.date()), time=claimed.time().toString("HH:mm"))
