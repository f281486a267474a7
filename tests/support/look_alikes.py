"""Invented people who may be one person, or not: some alike in several scripts, some told of three times."""

from __future__ import annotations

import msgspec

from kuager.flows.unlock import Session
from kuager.model.account import AccountNames, Events, Identity
from kuager.model.event import Event
from kuager.model.idnumbers import IdNumber
from kuager.model.interview import Interview
from kuager.model.names import Name
from kuager.model.place import Place
from kuager.model.testimony import Testifier
from tests.support import vaults
from tests.support.vaults import when

NUMBER = "653223197107040039"
THRICE = ("Әділғазы Мысалұлы", "Adilgazy Mysaluly", "ئادىلغازى مىسال")
"""One rare name in three scripts: three files, each two of them alike."""
ALIKE = ("Серікбол Үлгіұлы", "Serikbol Ulgi")
APART = "Тоқтар Сынақұлы"


def interview(
    ticket: str,
    testifier: str,
    *names: str,
    birth: str = "",
    sex: str = "male",
    origin: str = "",
    number: str = "",
    taken: str = "",
    relation: str = "brother",
) -> Interview:
    """An interview in which one person is told of."""
    told = vaults.told(ticket, testifier, names[0])
    account = msgspec.structs.replace(
        told.persons[0],
        relation=relation,
        names=AccountNames(tuple(map(Name, names))),
        identity=Identity(
            sex=sex,
            birth=when(birth),
            origin=Place(origin),
            id_numbers=(IdNumber("cn_resident", number),) if number else (),
        ),
        events=Events((Event("camp", when(taken), when(taken), "saw"),) if taken else ()),
    )
    return msgspec.structs.replace(told, persons=(account,))


def record(session: Session) -> dict[str, Interview]:
    """Record them all; by the first name of the person told of."""
    documents = (
        interview(
            "1", "Гүлшара Ойдырмақызы", THRICE[0], birth="1968", origin="Emin county", taken="spring 2018"
        ),
        interview("2", "Дина Мысалқызы", THRICE[1], birth="1968", origin="Emin county", taken="October 2018"),
        interview("3", "Оразгүл Сынаққызы", THRICE[2], birth="1969", origin="Emin county"),
        interview("4", "Райхан Үлгіқызы", ALIKE[0], birth="about 1971", number=NUMBER, taken="May 2017"),
        interview("5", "Бибігүл Сынаққызы", ALIKE[1], birth="1971", number=NUMBER),
        interview("6", "Қуаныш Ойдырмаұлы", APART, birth="1950", origin="Kulja"),
    )
    return {each.persons[0].names.names[0].text: vaults.record(session, each) for each in documents}


def same_witness(session: Session) -> tuple[Interview, Interview]:
    """Two interviews of one woman, written in two scripts."""
    found = []
    for ticket, name in (("21", "Жанаргүл Ойдырмақызы"), ("22", "Zhanargul Oidyrmakyzy")):
        told = interview(ticket, name, f"Еркін Сынақұлы {ticket}", birth="1990")
        testifier = Testifier((Name(name),), when("3 May 1975"), sex="female")
        found.append(vaults.record(session, msgspec.structs.replace(told, testifier=testifier)))
    return found[0], found[1]
