"""Other sources of invented people, as they are recorded."""

from __future__ import annotations

import msgspec

from kuager.flows import sources
from kuager.flows.unlock import Session
from kuager.model.account import AccountNames, Events, Identity
from kuager.model.event import Event
from kuager.model.ids import RecordId
from kuager.model.names import Name
from kuager.model.place import Place
from kuager.model.source import SourceText
from kuager.model.source_document import SourceDocument
from kuager.model.testimony import Safety
from tests.support.vaults import when

SAID = SourceText(
    kind="official_statement",
    author="Embassy of an invented country",
    date=when("February 2020"),
    title="Answer to a newspaper",
    function="ambassador",
    place=Place("Almaty, Invented street 8"),
    to_whom="a reporter",
    published="The Invented Herald",
    published_on=when("3 March 2020"),
    url="https://example.invalid/answer",
    read_on=when("2026-11-20"),
    languages=("en", "zh"),
    obtained="cut out of the paper by the wife",
    text="He was sentenced to 15 years and is in good health.",
    remarks="The wife was not named.",
)


def told(
    person: str = "Сериккали Мысалулы", sentence: str = "15 years", file: str = "", level: str = "open"
) -> SourceDocument:
    """A whole source about one invented person, perhaps of a file that is known."""
    blank = SourceDocument.blank(file)
    account = msgspec.structs.replace(
        blank.persons[0],
        connection="official",
        names=AccountNames((Name(person),)),
        identity=Identity(sex="male", origin=Place("Emin county")),
        events=Events((Event("sentence", when("2018"), sentence=sentence, reliability="unknown"),)),
    )
    return msgspec.structs.replace(blank, source=SAID, safety=Safety(level), persons=(account,))


def record(session: Session, document: SourceDocument) -> RecordId:
    """Save a source."""
    return sources.save(session, sources.Editing(document)).id
