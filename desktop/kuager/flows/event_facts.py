"""What a letter says of the events of a person, source by source, and of what sources differ in.

Where sources cannot all be right, each is told with who says it, unless somebody chose whose word stands:
then the others' word on that one fact is left out. Other witnesses are never named.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final, Literal, NamedTuple

from kuager.flows.letter_sources import SourceUse
from kuager.flows.letter_words import LetterWords
from kuager.letters.content import EventFacts, Version
from kuager.model import comparison, status
from kuager.model.comparison import AccountView
from kuager.model.event import Event
from kuager.model.ids import RecordId
from kuager.model.status import EventRules

SETTLED: Final = ("birth", "sex", "taken", "sentence")
"""The facts on which letters have sources differ: codes of `model.comparison`."""

_OF_THE_FAMILY: Final = "threat_to_family"
_LAST_SEEN: Final = "last_seen"

Told = tuple[SourceUse, AccountView]


class Differing(NamedTuple):
    """The facts on which sources differ, and those of them for which an account was chosen."""

    facts: frozenset[str]
    chosen: Mapping[str, RecordId]

    @property
    def worded(self) -> frozenset[str]:
        """Those that the letter words: who says what."""
        return self.facts - self.chosen.keys()

    def is_silenced(self, fact: str, account: RecordId) -> bool:
        """Whether another account's word stands for a fact."""
        return self.chosen.get(fact, account) != account


def differing(views: Sequence[AccountView], rules: EventRules, chosen: Mapping[str, RecordId]) -> Differing:
    """On what these accounts differ; a choice counts only while its account is among them."""
    found = frozenset(fact.code for fact in comparison.compare(views, rules) if fact.differs)
    told = {view.id for view in views}
    stands = {fact: account for fact, account in chosen.items() if fact in found and account in told}
    return Differing(found & frozenset(SETTLED), stands)


def events(
    used: Sequence[Told],
    applicants: Collection[RecordId],
    differs: Differing,
    rules: EventRules,
    words: LetterWords,
) -> tuple[EventFacts, ...]:
    """The events in the order of the sources."""
    return tuple(
        each for use, view in used for each in _of_source(use, view, applicants, differs, rules, words)
    )


def _of_source(
    use: SourceUse,
    view: AccountView,
    applicants: Collection[RecordId],
    differs: Differing,
    rules: EventRules,
    words: LetterWords,
) -> Iterator[EventFacts]:
    taking = status.taken(view.events, rules)
    own = use.source in applicants
    for event in view.events:
        # What was done to another witness's family is theirs to tell, and would show who they are.
        if event.kind == _OF_THE_FAMILY and not own:
            continue
        if event is taking and differs.is_silenced("taken", view.id):
            continue
        contradicted = ("sentence" in differs.worded and event.sentence != "") or (
            "taken" in differs.worded and event is taking
        )
        tells_sentence = not differs.is_silenced("sentence", view.id)
        yield EventFacts(
            kind=words.of("event_kind", event.kind),
            code=event.kind,
            when=event.happened,
            place=", ".join(filter(None, (words.facility(event.facility), words.place(event.place)))),
            forces=event.forces,
            official_reason=event.official_reason,
            suspected_reason=event.suspected_reason,
            sentence=", ".join(filter(None, (event.sentence, event.article))) if tells_sentence else "",
            article=event.article if tells_sentence else "",
            part=_part(event, taking, rules),
            note=event.description,
            learned_when=event.learned,
            learned_how=words.of("learned_how", event.learned_how),
            source="" if own and not contradicted else words.source(use, applicants),
            differing=contradicted,
        )


def _part(event: Event, taking: Event | None, rules: EventRules) -> Literal["", "taken", "held", "last_seen"]:
    if event is taking:
        return "taken"
    if event.kind == _LAST_SEEN:
        return "last_seen"
    return "held" if rules.status.get(event.kind, "") in rules.held else ""


def versions(
    used: Sequence[Told], applicants: Collection[RecordId], differs: Differing, words: LetterWords
) -> tuple[Version, ...]:
    """What each source says of birth and sex where they cannot all be right."""
    found: list[Version] = []
    for use, view in used:
        source = words.source(use, applicants)
        if "birth" in differs.worded and view.identity.birth.told:
            found.append(Version("birth", source, when=view.identity.birth))
        if "sex" in differs.worded and view.identity.sex:
            found.append(Version("sex", source, words.of("sex", view.identity.sex)))
    return tuple(found)
