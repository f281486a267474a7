"""What follows a letter in the same file: pictures, pages of documents, the list of its persons.

Each annex begins a page, under its title. A picture is as large as its page and its pixels allow; a page from
outside keeps its proportions, is never enlarged, and stands in a thin frame, so that it is plain what is not
the letter's own; its foot is that of the letter. The list of persons is a table with portraits.

Lengths are in points. Errors: `letter.bad_picture`, `letter.missing_glyph`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from kuager.letters import forms, picture, prose, table, wording
from kuager.letters.content import Annex, Block, Language, PersonFacts, VersionField
from kuager.letters.document import Element, Page
from kuager.letters.forms import Form, Taken
from kuager.letters.pagination import Setting
from kuager.letters.picture import Picture
from kuager.letters.sheets import MM, Sheet

_UNDER_TITLE: Final = 10.0
_SMALLER: Final = 1.0
"""By how much the list of persons is set smaller than other tables: it holds more."""
_EDGE: Final = 10 * MM
"""What a page from outside leaves free at either side of the sheet: it has margins of its own."""
_COARSEST: Final = 100
"""Pixels an inch of a picture, at least: beyond that it would only be blurred."""
_FRAME: Final = 0.4
_HEADED: Final[dict[Language, str]] = {
    "kk": "{number}-қосымша. {title}",
    "ru": "Приложение {number}. {title}",
    "en": "Annex {number}. {title}",
}
# Drafts, to be checked by native speakers, as all wording of letters is.
_COLUMNS: Final[dict[Language, tuple[str, ...]]] = {
    "kk": ("№", "Аты-жөні", "Туған күні, құжаттары", "Қайдан, соңғы мекенжайы", "Не болды"),
    "ru": ("№", "Имя", "Дата рождения, документы", "Откуда, последний адрес", "Что произошло"),
    "en": ("No.", "Name", "Born, documents", "From, last address", "What happened"),
}


def headed(number: int, title: str, language: Language) -> str:
    """The title of an annex with its number, from 1."""
    return _HEADED[language].format(number=number, title=title).strip()


def persons_rows(persons: Sequence[PersonFacts], language: Language) -> tuple[tuple[str, ...], ...]:
    """The list of a letter's persons as a table, its header first; where sources differ, each by itself."""
    return _COLUMNS[language], *(_row(at, person, language) for at, person in enumerate(persons, start=1))


def _row(number: int, person: PersonFacts, language: Language) -> tuple[str, ...]:
    told = wording.of_person(person, language)

    def fact(field: VersionField) -> str:
        versions = (
            wording.of_version(each, {field: ""}, language) for each in person.versions if each.field == field
        )
        said = (f"{each['version']} ({each['version_source']})" for each in versions)
        return "; ".join(said) or told[field]

    def listed(*texts: str) -> str:
        return "; ".join(dict.fromkeys(filter(None, texts)))

    taken = ", ".join(filter(None, (told["taken_how"], told["taken_when"], told["taken_place"])))
    return (
        str(number),
        told["person_full_name"],
        listed(fact("birth"), fact("chinese_id"), told["person_ids"]),
        listed(fact("origin"), fact("last_address")),
        listed(taken, told["sentences"]) or told["events"],
    )


def settings(annex: Annex, root: Element, language: Language, sheet: Sheet, size: float) -> list[Setting]:
    """An annex set on pages of its own, its title first; `size` is that of the letter's body."""
    part = root.child("Sect")
    title = Block("heading", annex.title)
    found = [line.set(size, sheet.left, sheet.width) for line in prose.paragraphs(title, part, language)]
    if found:
        found[0] = found[0]._replace(fresh=True)
    room = sheet.height - sum(sum(setting.heights) for setting in found) - _UNDER_TITLE
    if annex.kind == "persons":
        rows = table.read(annex.rows, part, language, annex.portraits)
        if rows:
            listed = rows._replace(above=_UNDER_TITLE, kept=True)
            found.append(listed.set(size - _SMALLER, sheet.left, sheet.width))
    elif annex.kind == "image":
        figure = part.child("Figure", alternative=annex.title)
        found.append(_photograph(picture.read(annex.data), figure, sheet, room))
    else:
        found += _pages(annex, part, sheet, room)
    return found


def _pages(annex: Annex, part: Element, sheet: Sheet, room: float) -> Iterator[Setting]:
    """The pages of a document, the first one under the title."""
    wide = sheet.size[0] - 2 * _EDGE
    pages = forms.read(annex.data)
    for number, page in enumerate(pages, start=1):
        words = f"{annex.title} ({number}/{len(pages)})" if len(pages) > 1 else annex.title
        figure = part.child("Figure", alternative=words)
        high = room if number == 1 else sheet.height
        setting = _page(page, figure, sheet, wide, high)
        yield setting if number == 1 else setting._replace(above=0.0, kept=False, fresh=True)


def _photograph(shown: Picture, element: Element, sheet: Sheet, high: float) -> Setting:
    """A picture as large as the room and its pixels allow, in the middle."""
    scale = min(sheet.width / shown.width, high / shown.height, 72 / _COARSEST)
    width, height = shown.width * scale, shown.height * scale
    left = sheet.left + (sheet.width - width) / 2

    def draw(page: Page, _start: int, _end: int, top: float) -> None:
        page.begin(element)
        page.place(shown, left, top - height, width, height)
        page.end()

    return Setting((height,), draw, _UNDER_TITLE, kept=True)


def _page(taken: Taken, element: Element, sheet: Sheet, wide: float, high: float) -> Setting:
    """A page from outside, in its frame, in the middle of the sheet."""
    scale = min(wide / taken.width, high / taken.height, 1.0)
    width, height = taken.width * scale, taken.height * scale
    left = (sheet.size[0] - width) / 2

    def draw(page: Page, _start: int, _end: int, top: float) -> None:
        page.begin(element)
        if isinstance(taken.shown, Form):
            page.place_form(taken.shown, left, top - height, scale)
        else:
            page.place(taken.shown, left, top - height, width, height)
        page.end()
        page.begin_artifact()
        across = ((left, level, width, _FRAME) for level in (top - height, top - _FRAME))
        down = ((edge, top - height, _FRAME, height) for edge in (left, left + width - _FRAME))
        page.fill([*across, *down])
        page.end()

    return Setting((height,), draw, _UNDER_TITLE, kept=True)
