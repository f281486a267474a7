"""What was understood of a date or a number, in the words of the interface; guesses are called guesses.

Nothing here decides what is kept: the words stay in their field as told.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kuager.flows import gazetteer, telephones
from kuager.gui.figures import day_words
from kuager.gui.i18n import isolate
from kuager.gui.widgets.fields import Understanding
from kuager.model import dates, idnumbers
from kuager.model.dates import Meaning
from kuager.model.idnumbers import IdCheck, IdNumber

_A_YEAR: Final = 2000  # any year: only the month is wanted


def date(told: str) -> Understanding | None:
    """What a told date means."""
    understood = dates.understand(told)
    if understood.reason == "empty":
        return None
    if not understood.edtf:
        return Understanding(_not_understood(understood.reason), kind="attention")
    return edtf(understood.edtf)


def edtf(code: str) -> Understanding | None:
    """What an EDTF text means; it is shown as itself where this program does not read it."""
    words = date_words(dates.meaning(code))
    if not words:
        return Understanding(code, "EDTF", "neutral")
    return Understanding(words[0].upper() + words[1:], "" if words == code else f"EDTF {code}")


def _not_understood(reason: str) -> str:
    translate = QCoreApplication.translate
    if reason == "no_year":
        return translate("Said", "Kept as told; no year in it. Add one if it is known.")
    if reason == "impossible":
        return translate("Said", "Kept as told; there is no such day. Read it back once.")
    if reason == "reversed":
        return translate("Said", "Kept as told; the end is before the beginning. Read it back once.")
    if reason == "year":
        return translate("Said", "Kept as told; that year is too far away. Read it back once.")
    if reason == "ambiguous":
        return translate("Said", "Kept as told; it can mean more than one date.")
    return translate("Said", "Kept as told; no date understood. Add a year if it is known.")


def date_words(meaning: Meaning) -> str:
    """A date in words; empty for one that says nothing."""
    translate = QCoreApplication.translate
    if meaning.kind == "none":
        return ""
    if meaning.kind == "unknown":
        return translate("Said", "Not known")
    if meaning.kind == "interval" and meaning.start and meaning.end:
        return translate("Said", "{start} to {end}").format(
            start=date_words(meaning.start), end=date_words(meaning.end)
        )
    if meaning.kind == "open" and meaning.start:
        return translate("Said", "{start} or later").format(start=date_words(meaning.start))
    if meaning.kind == "open" and meaning.end:
        return translate("Said", "{end} or earlier").format(end=date_words(meaning.end))
    words = _point_words(meaning)
    if meaning.approximate and meaning.uncertain:
        return translate("Said", "perhaps around {date}").format(date=words)
    if meaning.approximate:
        return translate("Said", "around {date}").format(date=words)
    if meaning.uncertain:
        return translate("Said", "perhaps {date}").format(date=words)
    return words


def _point_words(meaning: Meaning) -> str:
    translate, locale, year = QCoreApplication.translate, QLocale(), str(meaning.year)
    if meaning.kind == "day":
        return day_words(QDate(meaning.year, meaning.month, meaning.day))
    if meaning.kind == "month":
        month = locale.standaloneMonthName(meaning.month)
        return translate("Said", "{month} {year}").format(month=month, year=year)
    if meaning.kind == "season":
        season = {
            21: translate("Said", "spring {year}"),
            22: translate("Said", "summer {year}"),
            23: translate("Said", "autumn {year}"),
            24: translate("Said", "winter {year}"),
        }[meaning.season]
        return season.format(year=year)
    if meaning.kind == "decade":
        return translate("Said", "the {year}s").format(year=year)
    return year


def number(told: IdNumber) -> Understanding | None:
    """What an identity number says of itself."""
    translate = QCoreApplication.translate
    found = idnumbers.check(told)
    if found.reason in ("empty", "no_check"):
        return None
    if found.valid is False:
        return Understanding(_misfit(told.kind, found.reason), kind="attention")
    words = " · ".join(filter(None, (county(found.division), *_decoded(found))))
    offer = translate("Said", "Use") if found.birth or found.sex else ""
    if found.reason == "old_form":
        words = translate("Said", "Old form without a check: {words}").format(words=words)
        return Understanding(words, kind="neutral", icon="identification-card", offer=offer)
    return Understanding(
        words or translate("Said", "The check digit fits."), icon="identification-card", offer=offer
    )


def other_kind(label: str) -> Understanding:
    """That a number does not fit its kind, but fits another one, which is called `label`."""
    translate = QCoreApplication.translate
    words = translate("Said", "It does not fit this kind, but it fits: {kind}.").format(kind=isolate(label))
    return Understanding(words, kind="attention", offer=translate("Said", "Change the kind"))


def county(division: str) -> str:
    """What a division is called in the interface's language; its code where it is not in the gazetteer."""
    return gazetteer.label(division, QLocale().name().split("_")[0]) if division else ""


def telephone(told: str, *, several: bool = False) -> Understanding:
    """What a telephone number means; one of `several` is named where nothing is understood."""
    translate = QCoreApplication.translate
    found = telephones.understand(told)
    if not found.international:
        words = translate("Said", "Kept as told; no number understood. Read it back.")
        return Understanding(f"{isolate(told.strip())}: {words}" if several else words, kind="attention")
    kind = {"mobile": translate("Said", "mobile"), "fixed": translate("Said", "fixed line")}
    country = telephones.country(found.region, QLocale().name().split("_")[0])
    words = " · ".join(filter(None, (isolate(found.international), country, kind.get(found.kind, ""))))
    return Understanding(words, icon="phone")


def _decoded(found: IdCheck) -> tuple[str, str]:
    translate = QCoreApplication.translate
    sex = {"male": translate("Said", "man"), "female": translate("Said", "woman")}.get(found.sex, "")
    return date_words(dates.meaning(found.birth)), sex


def _misfit(kind: str, reason: str) -> str:
    translate = QCoreApplication.translate
    if reason == "length":
        digits = "12" if kind == "kz_iin" else "18"
        words = translate("Said", "It should have {digits} characters. Kept as told; read it back once.")
        return words.format(digits=digits)
    if reason == "characters":
        return translate("Said", "Not only digits. Kept as told; read it back once.")
    if reason == "birth":
        return translate("Said", "The day of birth in it does not exist. Kept as told; read it back once.")
    return translate("Said", "The last digit does not fit. Kept as told; read it back once.")
