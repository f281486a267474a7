"""Names for one run: clearly invented, and so made that no other file on this computer can hold them.

A scan that finds one of them has found something that the program wrote; the sources of the tests and what
other runs leave behind hold other names.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from itertools import chain

from kuager.model.idnumbers import cn_check_character

_HANZI = "木沙提克力尔别吾古丽汗江那玛仁拜依福山库加努斯哈"


@dataclass(frozen=True)
class Told:
    """What is told, typed or chosen in the story, and must stand nowhere unencrypted."""

    testifier: str
    person: str
    person_arabic: str
    person_hanzi: str
    number: str
    phone: str
    street: str
    place: str
    story: str
    note: str
    video: str
    volunteer: str
    coordinator: str
    passphrase: str
    other_passphrase: str
    reason: str
    risk: str

    def secrets(self) -> list[str]:
        """Each of them, and each word of the names."""
        whole = [*self.__dict__.values()]
        names = (self.testifier, self.person, self.person_arabic, self.person_hanzi)
        return [*whole, *chain.from_iterable(name.replace("·", " ").split() for name in names)]


def told() -> Told:
    """All names of a run."""
    body = f"6542211968031{secrets.randbelow(10)}{secrets.randbelow(90) + 10}1"
    words = [_latin(3) for _ in range(10)]
    return Told(
        testifier=f"Мысал{_cyrillic()}қызы Сынақ{_cyrillic()}",
        person=f"Мысал{_cyrillic()}ұлы Үлгі{_cyrillic()}",
        person_arabic=f"مىسال{_arabic()}ۇلى سىناق{_arabic()}",
        person_hanzi=f"米萨勒{_han(4)}·斯那克{_han(4)}",
        number=body + cn_check_character(body),
        phone=f"+7 700 {secrets.randbelow(900) + 100} {secrets.randbelow(9000) + 1000}",
        street=f"улица Образцовая-{_cyrillic()}",
        place=f"Сынақ-{_cyrillic()}",
        story=f"Әңгіме{_cyrillic()}",
        note=f"Ескерту{_cyrillic()}",
        video=f"DSC{secrets.randbelow(9 * 10**7) + 10**7}",
        volunteer=f"Синақ{_cyrillic()}",
        coordinator=f"Үлгі{_cyrillic()}",
        passphrase=" ".join(words[:5]),
        other_passphrase=" ".join(words[5:]),
        reason=f"reason {_latin(4)}",
        risk=f"risk {_latin(4)}",
    )


@dataclass(frozen=True)
class Member:
    """Somebody with a passphrase."""

    name: str
    passphrase: str


@dataclass(frozen=True)
class Recorded:
    """One interview."""

    ticket: str
    testifier: str
    story: str


class Guarded:
    """What an office records and whom it lets in, in the second story."""

    def __init__(self) -> None:
        self.first, self.second, self.third, self.heir = (_member() for _ in range(4))
        self.later = _passphrase()
        """What the first one changes the passphrase to."""
        self.erased, self.kept = (
            Recorded(ticket, f"Мысал{_cyrillic()}қызы Сынақ{_cyrillic()}", f"Әңгіме{_cyrillic()}")
            for ticket in ("41", "42")
        )
        self.video = f"DSC{secrets.randbelow(9 * 10**7) + 10**7}"
        self.shown = f"Көрініс{_cyrillic()}"
        """What the video says of itself."""
        self.sheets: list[str] = []

    def secrets(self) -> list[str]:
        """Each of them, and each word of the names; of a sheet what no word list holds."""
        members = (self.first, self.second, self.third, self.heir)
        told = [text for each in (self.erased, self.kept) for text in (*each.testifier.split(), each.story)]
        known = [text for each in members for text in (each.name, each.passphrase)]
        return [*told, *known, self.later, self.video, self.shown, *(s[:40] for s in self.sheets)]


def _member() -> Member:
    return Member(f"Үлгі{_cyrillic()}", _passphrase())


def _passphrase() -> str:
    return " ".join(_latin(3) for _ in range(5))


def _syllables(consonants: str, vowels: str, count: int) -> str:
    return "".join(secrets.choice(consonants) + secrets.choice(vowels) for _ in range(count))


def _cyrillic() -> str:
    return _syllables("бгдклмнрст", "аеоұы", 3)


def _arabic() -> str:
    return _syllables("بگدكلمنرست", "اەوىۇ", 3)


def _latin(count: int) -> str:
    return _syllables("bdfgklmnprst", "aeiou", count)


def _han(count: int) -> str:
    return "".join(secrets.choice(_HANZI) for _ in range(count))
