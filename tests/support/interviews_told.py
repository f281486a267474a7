"""An invented interview with something in almost every field, and two persons."""

from __future__ import annotations

import msgspec

from kuager.model.account import AccountNames, Circumstances, Events, Identity
from kuager.model.consent import Consent, Grant
from kuager.model.event import Event
from kuager.model.idnumbers import IdNumber
from kuager.model.ids import new_record_id
from kuager.model.interview import Interview, PersonTold
from kuager.model.names import Name
from kuager.model.place import Place
from kuager.model.steps import Representation, Representative, Reprisal, Reprisals, Step, Steps
from kuager.model.testimony import (
    Contact,
    EarlierAccount,
    Narrative,
    Safety,
    Session,
    Testifier,
    Video,
    Videos,
)
from tests.support.vaults import when

NOTES = """14:21  She saw him last at the market in the county town. Snow was melting.

14:24  A neighbour told her by phone in May 2018: “taken to study”.

14:33  Asks that the wife is not named anywhere."""


def whole(ticket: str = "31") -> Interview:
    """A sister tells of her brother; of his wife she knows little."""
    blank = Interview.blank()
    grants = (
        Grant("keep_and_study", "yes"),
        Grant("kz_authorities", "yes"),
        Grant("un_bodies", "ask_again"),
        Grant("publish_video", "no"),
        Grant("publish_name", "no"),
        Grant("publish_anonymised", "no"),
        Grant("show_partners", "yes", "Үлгі қоры"),
    )
    return msgspec.structs.replace(
        blank,
        session=Session(
            ticket=ticket,
            date=when("22.11.2026"),
            started="14:05",
            interviewer="Маржан Үлгіқызы",
            camera_operator="2",
            languages=("kk", "ug"),
            earlier=(EarlierAccount(when("2019"), "a newspaper"),),
        ),
        testifier=Testifier(
            names=(Name("Гүлшара Мысалқызы"),),
            sex="female",
            birth=when("1971"),
            citizenship="Kazakhstan",
            residence_status="kz_citizen",
            id_numbers=(IdNumber("kz_iin", "680312300124"),),
        ),
        contact=Contact(Place("Алматы облысы, Үлгі ауылы"), ("+7 700 000 00 01",)),
        consent=Consent(blank.id, grants, "Маржан", "kk", given_how="video", timecode=125),
        safety=Safety("at_risk", "his wife was called"),
        persons=(_brother(blank), _wife()),
        videos=Videos(
            (
                Video(
                    "MVI_0031.MP4",
                    1830247680,
                    4_210_000,
                    "camera 2",
                    "2026-11-22 14:05",
                    "ab" * 32,
                    "blue disk",
                ),
                Video("MVI_0032.MP4"),
            )
        ),
        steps=Steps(
            (
                Step(
                    "appeal",
                    when("March 2019"),
                    "the Foreign Ministry",
                    "where he is held",
                    "ЗТ-М-0000",
                    "forwarded",
                    when("20.04.2019"),
                    "sent on to the embassy",
                ),
                Step("visit", when("summer 2019"), "the consulate"),
            )
        ),
        representation=Representation(
            (
                Representative(
                    "Үлгі Заңгерұлы", "lawyer", "notarised_power", "0012", when("2020"), when("2023")
                ),
            )
        ),
        reprisals=Reprisals(
            (
                Reprisal(
                    "threat_call",
                    when("2.11.2026"),
                    "her, on the telephone",
                    "a man who did not give his name",
                    "that she spoke to a newspaper",
                    "serious",
                    "“do not speak”",
                    "to nobody yet",
                ),
            )
        ),
        narrative=Narrative("She saw him last at the market.", "The month.", NOTES),
    )


def _brother(blank: Interview) -> PersonTold:
    names = (
        Name("Серікбол Мысалұлы"),
        Name("سەرىكبول مىسالۇلى"),
        Name("赛力克波力·木沙勒", "official_chinese", "identity_card"),
    )
    events = (
        Event("passport_taken", when("May 2017"), when("May 2017"), "call"),
        Event(
            "detention_centre",
            when("spring 2018"),
            when("May 2018"),
            "saw",
            Place("his home, Emin county"),
            forces="county police",
            description="taken from home at night",
        ),
        Event(
            "sentence",
            when("the year after the fire"),
            when("June 2020"),
            "relative",
            sentence="9 years",
            reliability="moderately_reliable",
            timecode=870,
        ),
    )
    return msgspec.structs.replace(
        blank.persons[0],
        relation="elder_brother",
        connection="relative",
        names=AccountNames(names),
        identity=Identity(
            birth=when("about 1968"),
            id_numbers=(IdNumber("cn_resident", "65422119680312001X"),),
            profession="driver",
            origin=Place("Emin county", "654221"),
            last_address=Place("Emin county, Tacheng"),
        ),
        circumstances=Circumstances(marital_status="married", children="two", not_known="where he is"),
        events=Events(events),
    )


def _wife() -> PersonTold:
    return PersonTold(
        account=new_record_id(), relation="other", names=AccountNames((Name("Айнұр Сынаққызы"),))
    )
