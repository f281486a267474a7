"""What searching calls things: kinds, filters, and why something was found.

Whatever was told (a name, letters of it, a piece of a text) stands in isolates (U+2068 … U+2069, UAX #9)
inside a sentence, so that its direction never turns the words around it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from kuager.flows import gazetteer
from kuager.flows.matching import Explanation
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.letters.words import state_mark

if TYPE_CHECKING:
    from kuager.flows.search import Filters, Hit, Kind, Why

_NONE: Final = "-"
_VOCABULARIES: Final = {"status": "person_status", "sex": "sex", "consent": "consent_answer"}


def filter_label(kind: Kind, code: str) -> str:
    """What a filter asks for in the list of one kind."""
    translate = QCoreApplication.translate
    of_kind = {
        ("person", "year"): translate("Search", "Year in which it happened"),
        ("interview", "county"): translate("Search", "County told of"),
        ("source", "county"): translate("Search", "County told of"),
        ("source", "sex"): translate("Search", "Sex of one told of"),
        ("source", "letter"): translate("Search", "Letter from it"),
        ("interview", "sex"): translate("Search", "Sex of who speaks"),
        ("interview", "letter"): translate("Search", "Letter from it"),
        ("letter", "letter"): translate("Search", "What became of the letter"),
        ("letter", "status"): translate("Search", "What became of the person"),
    }
    return of_kind.get((kind, code)) or {
        "status": translate("Search", "What became"),
        "county": translate("Search", "County"),
        "year": translate("Search", "Year"),
        "sex": translate("Search", "Sex"),
        "office": translate("Search", "Office"),
        "consent": translate("Search", "Consent to letters"),
        "video": translate("Search", "Video"),
        "letter": translate("Search", "Letter"),
    }.get(code, code)


def choice_words(desk: Desk, code: str, answer: str) -> str:
    """One answer of a filter in words; what was told, such as an office, shows as itself."""
    translate = QCoreApplication.translate
    if answer == _NONE:
        return {
            "status": translate("Search", "Not known"),
            "consent": translate("Search", "Not asked"),
            "letter": translate("Search", "No letter"),
        }.get(code, translate("Search", "Not said"))
    if code in _VOCABULARIES:
        return desk.label(_VOCABULARIES[code], answer)
    if code == "county":
        return gazetteer.label(answer, desk.language)
    if code == "letter":
        return state_mark(answer).words
    if code == "video":
        return translate("Search", "With video") if answer == "yes" else translate("Search", "Without video")
    return answer


def filters_words(desk: Desk, filters: Filters) -> str:
    """Everything that is asked for, in one line."""
    chosen = [(code, getattr(filters, code)) for code in filters.__struct_fields__]
    return " · ".join(isolate(choice_words(desk, code, answer)) for code, answer in chosen if answer)


def second_line(hit: Hit, shown: str, usual: str) -> str:
    """What stands under the name that a row shows: why it was found, and then what usually stands there."""
    reasons = [_reason(hit.kind, why, shown) for why in hit.why]
    return " · ".join(part for part in (*reasons, usual) if part)


def _reason(kind: Kind, why: Why, shown: str) -> str:
    translate = QCoreApplication.translate
    if why.kind == "name" and why.text == shown:
        return translate("Search", "by this name")
    alike = (
        translate("Search", "sounds alike")
        if why.text == shown
        else translate("Search", "sounds like {text}")
    )
    if kind == "letter":
        text = translate("Search", "in it: “{text}”")
    else:
        text = translate("Search", "told: “{text}”")
    words = {
        "number": translate("Search", "number {text}"),
        "ticket": translate("Search", "ticket {text}"),
        "name": translate("Search", "name {text}"),
        "name_alike": alike,
        "told_of": translate("Search", "tells of {text}"),
        "told_of_alike": translate("Search", "tells of {text}, who sounds alike"),
        "applicant": translate("Search", "in the name of {text}"),
        "applicant_alike": translate("Search", "in the name of {text}, who sounds alike"),
        "place": translate("Search", "place {text}"),
        "place_alike": translate("Search", "place {text}, which sounds alike"),
        "words": text,
    }.get(why.kind, "{text}")
    # What only the told name has was not typed, perhaps not yet: it says nothing about likeness.
    because = "" if why.explanation is None else explanation_words(why.explanation, extra=False)
    found = words.format(text=isolate(why.text))
    return f"{found} ({because})" if because else found


def explanation_words(why: Explanation, *, extra: bool = True) -> str:
    """Why two names are taken for one: letters that stand for each other, and what was left out.

    With `extra` also the parts that only one of them has.
    """
    translate = QCoreApplication.translate
    letters = ", ".join(
        f"{isolate(left or '∅')}~{isolate(right or '∅')}"
        for match in why.matches
        for left, right in match.differences
    )
    parts = [letters] if letters else []
    parts += dict.fromkeys(_note(note) for match in why.matches for note in match.notes)
    if why.swapped:
        parts.append(translate("Search", "order swapped"))
    if why.endings:
        endings = ", ".join(isolate(f"-{ending}") for ending in why.endings)
        parts.append(translate("Search", "without {endings}").format(endings=endings))
    if why.extra and extra:
        names = ", ".join(map(isolate, why.extra))
        parts.append(translate("Search", "only on one side: {names}").format(names=names))
    if why.titles:
        titles = ", ".join(map(isolate, why.titles))
        parts.append(translate("Search", "title left out: {titles}").format(titles=titles))
    return "; ".join(parts)


def _note(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "lexicon": translate("Search", "the same by the lexicon"),
        "pinyin": translate("Search", "read as pinyin"),
        "abjad": translate("Search", "vowels not written"),
        "ayn": translate("Search", "with and without ğ"),
        "loose": translate("Search", "without an ending of respect"),
        "joined": translate("Search", "written as one word"),
        "begins": translate("Search", "begins so"),
    }.get(code, code)
