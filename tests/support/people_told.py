"""Invented testimonies about one man, told three times: they agree, contradict, and one is in conflict."""

from __future__ import annotations

import msgspec

from kuager.flows import interview as recording
from kuager.flows import people
from kuager.flows.unlock import Session
from kuager.model.account import AccountNames, Circumstances, Events, Identity
from kuager.model.event import Event
from kuager.model.idnumbers import IdNumber
from kuager.model.interview import Interview, PersonTold
from kuager.model.names import Name
from kuager.model.place import Place
from kuager.model.testimony import Safety
from tests.support import vaults
from tests.support.vaults import when

PERSON = "Серікбол Мысалұлы"


def _with_account(interview: Interview, account: PersonTold, level: str = "careful") -> Interview:
    return msgspec.structs.replace(interview, persons=(account,), safety=Safety(level))


def sister() -> Interview:
    """His younger sister tells of nine years."""
    interview = vaults.told()
    account = interview.persons[0]
    events = (
        Event("passport_taken", when("May 2017"), when("May 2017"), "call"),
        Event(
            "detention_centre", when("spring 2018"), when("May 2018"), "saw", Place("his home"),
            forces="county police", description="taken from home at night",
        ),
        Event(
            "sentence", when("2018"), when("June 2020"), "relative", sentence="9 years",
            reliability="moderately_reliable",
        ),
        Event("threat_to_family", when("2 November 2026"), when("2 November 2026"), "call",
              description="“do not speak”"),
    )  # fmt: skip
    return _with_account(
        interview,
        msgspec.structs.replace(
            account,
            relation="elder_brother",
            names=AccountNames(
                (
                    Name(PERSON),
                    Name("Serikbol Mysaluly"),
                    Name("سەرىكبول مىسالۇلى"),
                    Name("赛力克波力·木沙勒", "official_chinese", "identity_card"),
                )
            ),
            identity=Identity(
                sex="male",
                birth=when("about 1968"),
                id_numbers=(IdNumber("cn_resident", "65422119680312001X"),),
                profession="driver",
                origin=Place("Emin county, Tacheng"),
            ),
            events=Events(events),
        ),
        "at_risk",
    )


def neighbour() -> Interview:
    """A neighbour knows the month, and no sentence."""
    interview = vaults.told("12", "Дина Сынаққызы", "Серік, “the driver”")
    account = msgspec.structs.replace(
        interview.persons[0],
        relation="neighbour",
        names=AccountNames((Name("Серік, “the driver”"),)),
        identity=Identity(sex="male", profession="driver"),
        circumstances=Circumstances(health="had trouble with his back", not_known="where he is now"),
        events=Events(
            (
                Event("detention_centre", when("April 2018"), when("April 2018"), "saw",
                      Place("school in the county town"), suspected_reason="prayed at a funeral"),
            )
        ),
    )  # fmt: skip
    return _with_account(interview, account)


def cousin() -> Interview:
    """A cousin tells of fifteen years."""
    interview = vaults.told("7", "Оразгүл Сынаққызы", "赛力克波力")
    account = msgspec.structs.replace(
        interview.persons[0],
        relation="cousin",
        names=AccountNames((Name("赛力克波力"), Name("Serikbol Mysal"))),
        identity=Identity(sex="male", birth=when("12 March 1968")),
        events=Events(
            (
                Event("sentence", when("2018"), when("February 2020"), "official_told", sentence="15 years",
                      official_reason="“disturbing order”", reliability="unknown"),
                Event("prison", when("March 2021"), when("March 2021"), "wechat", description="one word"),
            )
        ),
    )  # fmt: skip
    return _with_account(interview, account)


def three_accounts(session: Session) -> str:
    """One person, three accounts that a human put together; gives the person's id."""
    told = [vaults.record(session, interview) for interview in (sister(), neighbour(), cousin())]
    person = told[0].persons[0].account
    for interview in told[1:]:
        people.join(session, interview.persons[0].account, person, "the sister said so")
    return person


TWO_SIDES = (("12 March 1968", "driver"), ("1969", "driver and mechanic"))


def conflict(session: Session, person: str, sides: tuple[tuple[str, str], ...] = TWO_SIDES) -> None:
    """Offices' edits of one part of an account that is a file of its own, made from the same reading."""
    reads = (recording.open_recorded(session, row.id) for row in recording.listing(session))
    read = next(each for each in reads if each.interview.persons[0].account == person)
    told = read.interview.persons[0]
    for birth, work in sides:
        identity = msgspec.structs.replace(told.identity, birth=when(birth), profession=work)
        changed = msgspec.structs.replace(told, identity=identity)
        recording.save(
            session,
            read.with_interview(msgspec.structs.replace(read.interview, persons=(changed,))),
            "read back with the family",
        )


def crowd(session: Session) -> None:
    """A few others, with names in several scripts."""
    for number, (name, testifier) in enumerate(
        (
            ("ئايگۈل مىسال", "Райхан Байқауқызы"),
            ("Тоқтар Үлгіұлы", "Қуаныш Сынақұлы"),
            ("叶尔兰·拜考", "Айнұр Сынаққызы"),
            ("Ерлан Байқауұлы", "Бибігүл Мысалқызы"),
        ),
        40,
    ):
        interview = vaults.told(str(number), testifier, name)
        account = msgspec.structs.replace(
            interview.persons[0], relation="brother", names=AccountNames((Name(name),))
        )
        vaults.record(session, _with_account(interview, account))
