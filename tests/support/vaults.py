"""Real vaults that open quickly: the lowest key-derivation cost that is accepted, invented people."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import msgspec

from kuager.crypto.passphrase import Cost
from kuager.errors import AppError
from kuager.flows import exchange, search, unlock, vocabularies
from kuager.flows import interview as recording
from kuager.flows.unlock import Session
from kuager.model.account import AccountNames, Events, Identity
from kuager.model.consent import Consent, Grant
from kuager.model.dates import When, understand
from kuager.model.event import Event
from kuager.model.interview import Interview
from kuager.model.names import Name
from kuager.model.place import Place
from kuager.model.status import EventRules
from kuager.model.testimony import Contact, Narrative, Testifier
from kuager.model.testimony import Session as Sitting
from kuager.vault import entry
from kuager.vault.place import MOVED, Arrival
from kuager.vault.schema import PROJECTION_TABLES
from kuager.vault.search import COLUMNS
from kuager.vault.session import Clock, local_now

CHEAP = Cost(19 * 1024, 2, 1)
WORDS = "invented horse battery aul 31"
OTHER_WORDS = "another invented saddle river 17"


class FixedClock:
    """A clock that moves one minute at each look."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 22, 9, 0, tzinfo=timezone(timedelta(hours=5)))

    def __call__(self) -> datetime:
        self._now += timedelta(minutes=1)
        return self._now


def vault(folder: Path, member: str = "Marzhan") -> Session:
    """A new vault, unlocked."""
    return unlock.create(folder, member, WORDS, cost=CHEAP, clock=FixedClock())


def unlocked_copy(folder: Path, clock: Clock = local_now, words: str = WORDS) -> Session:
    """A vault that a test copied and that goes on as the same one: nothing outside it is asked."""
    rules = EventRules.of(vocabularies.load())
    return entry.unlock(folder, words, rules, clock=clock, arrival=Arrival(answer=MOVED))


def opens(folder: Path, words: str, copied: str = "") -> bool:
    """Whether a passphrase opens a vault that nobody has open."""
    try:
        unlock.unlock(folder, words, copied=copied).lock()
    except AppError as error:
        if error.code != "vault.wrong_passphrase":
            raise
        return False
    return True


def when(told: str) -> When:
    """A date as told and as understood."""
    return When(told, understand(told).edtf)


def told(
    ticket: str = "31",
    testifier: str = "Гүлшара Мысалқызы",
    person: str = "Серікбол Мысалұлы",
    sentence: str = "9 years",
) -> Interview:
    """A whole interview about one invented person."""
    blank = Interview.blank()
    account = msgspec.structs.replace(
        blank.persons[0],
        relation="elder_brother",
        names=AccountNames((Name(person), Name("سەرىكبول مىسالۇلى"), Name("赛力克波力·木沙勒"))),
        identity=Identity(sex="male", birth=when("about 1968"), origin=Place("Emin county")),
        events=Events(
            (
                Event("passport_taken", when("May 2017"), when("May 2017"), "call"),
                Event("camp", when("spring 2018"), when("May 2018"), "relative", Place("county town")),
                Event("sentence", when("2018"), when("June 2020"), "relative", sentence=sentence),
            )
        ),
    )
    return msgspec.structs.replace(
        blank,
        session=Sitting(ticket=ticket, date=when("22.11.2026"), interviewer="Marzhan"),
        testifier=Testifier((Name(testifier),), when("1970")),
        contact=Contact(Place("Almaty, Invented street 1"), ("+7 700 000 00 00",)),
        consent=Consent(
            blank.id, (Grant("keep_and_study", "yes"), Grant("kz_authorities", "yes")), "Marzhan", "kk"
        ),
        narrative=Narrative("She saw him last at the market.", "", "Asks that the wife is not named."),
        persons=(account,),
    )


def record(session: Session, interview: Interview) -> Interview:
    """Save an interview."""
    recording.save(session, recording.Editing(interview))
    return interview


def befriend(*sessions: Session) -> None:
    """Each trusts the cards of all others, under their members' names."""
    for one in sessions:
        for other in sessions:
            if one is not other:
                exchange.trust(one, exchange.own_card(other), other.member.name)


def found(session: Session, kind: search.Kind, words: str, *, hidden: bool = False) -> list[Any]:
    """The rows of a list that hold these words."""
    query = search.Query(words, hidden=hidden)
    return [hit.row for hit in search.exact(session, kind, query)]


def withhold_newest(session: Session, name: str) -> None:
    """As if the newest writing of such a section had been withheld from this vault."""
    session.database.run(
        "UPDATE section SET salt=NULL, content=NULL WHERE n=(SELECT max(n) FROM section WHERE name=?)",
        (name,),
    )
    session.rebuild()


def projected(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Every read table, in an order of its own content."""
    columns = {"search": ", ".join(("id", "kind", *COLUMNS)), "search_row": "id, kind"}
    return {
        table: sorted(
            session.database.rows(f"SELECT {columns.get(table, '*')} FROM {table}"),  # noqa: S608 - constants
            key=repr,
        )
        for table in PROJECTION_TABLES
    }
