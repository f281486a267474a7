"""Short invented testimonies for comparing: who speaks, and the few facts of whom they tell."""

from __future__ import annotations

import msgspec

from kuager.flows.unlock import Session
from kuager.model.account import AccountNames, Identity
from kuager.model.consent import Consent, Grant
from kuager.model.idnumbers import IdNumber, cn_check_character
from kuager.model.ids import RecordId, new_record_id
from kuager.model.interview import Interview, PersonTold
from kuager.model.names import Name
from kuager.model.place import Place
from kuager.model.testimony import Contact, Testifier
from kuager.model.testimony import Session as Sitting
from tests.support import vaults
from tests.support.vaults import when


def number(birth: str = "19680312", sequence: str = "001", division: str = "654221") -> str:
    """A Chinese number whose check fits."""
    body = division + birth + sequence
    return body + cn_check_character(body)


def person(
    *names: str, born: str = "", sex: str = "", origin: str = "", number: str = "", relation: str = ""
) -> PersonTold:
    """Somebody who is told of."""
    return PersonTold(
        account=new_record_id(),
        relation=relation,
        names=AccountNames(tuple(map(Name, names))),
        identity=Identity(
            sex=sex,
            birth=when(born),
            id_numbers=(IdNumber("cn_resident", number),) if number else (),
            origin=Place(origin),
        ),
    )


def spoken(
    *persons: PersonTold, speaker: str = "", born: str = "", number: str = "", ticket: str = "1"
) -> Interview:
    """Who speaks, and of whom; it may be kept, and so travel."""
    numbers = (IdNumber("cn_resident", number),) if number else ()
    blank = Interview.blank()
    return msgspec.structs.replace(
        blank,
        consent=Consent(blank.id, (Grant("keep_and_study", "yes"),)),
        session=Sitting(ticket=ticket, date=when("22.11.2026"), office="Almaty 2"),
        testifier=Testifier((Name(speaker),) if speaker else (), when(born), id_numbers=numbers),
        contact=Contact(),
        persons=persons,
    )


def record(
    session: Session, *persons: PersonTold, speaker: str = "", born: str = "", number: str = ""
) -> Interview:
    """A testimony that is recorded."""
    return vaults.record(session, spoken(*persons, speaker=speaker, born=born, number=number))


def told(
    session: Session, *names: str, born: str = "", sex: str = "", origin: str = "", number: str = ""
) -> RecordId:
    """Somebody of whom a testimony by nobody in particular tells; gives the account."""
    return _account(record(session, person(*names, born=born, sex=sex, origin=origin, number=number)))


def _account(interview: Interview) -> RecordId:
    return RecordId(interview.persons[0].account)
