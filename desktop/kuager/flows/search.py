"""Finding people, interviews, other sources and letters, and saying why each was found.

Two answers. `exact` looks at what is written: tickets, numbers or parts of them, beginnings of names in any
spelling that was recorded, places, words in texts. `alike` looks at what sounds like it, in any script and
misspelt; it needs a `Matcher` and belongs to its thread. Each hit has a rank (vault.finding.Rank), which puts
both together: the surest first.

What is asked is untrusted: anything may be pasted. At most `MOST` hits come for words, and the first `SHOWN`
of those that stand in a text show the place; without words everything comes that the filters leave.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable, Sequence
from typing import Final, Literal, get_args

import msgspec

from kuager.flows import counties, place_words, snippets
from kuager.flows.matching import Matcher
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.names.explanation import Explanation
from kuager.vault import finding, narrowing, tellings, texts
from kuager.vault import search as index
from kuager.vault.finding import Rank
from kuager.vault.listing import (
    INTERVIEWS,
    LETTERS,
    PEOPLE,
    SOURCES,
    InterviewRow,
    LetterRow,
    PersonRow,
    R,
    SourceRow,
    Table,
)
from kuager.vault.narrowing import NO, NONE, YES, Narrowing, narrow
from kuager.vault.search import Asked
from kuager.vault.tellings import Told

__all__ = [
    "MOST",
    "NO",
    "NONE",
    "SHOWN",
    "YES",
    "Explanation",
    "Filters",
    "Hit",
    "InterviewRow",
    "Kind",
    "LetterRow",
    "PersonRow",
    "Query",
    "Rank",
    "Saved",
    "SourceRow",
    "Why",
]

Kind = Literal["person", "interview", "source", "letter"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)

MOST: Final = 1000
SHOWN: Final = 200
_MOST_ALIKE: Final = 60
_MOST_ALIKE_FILTERED: Final = 300
_MOST_PLACE_WORDS: Final = 6
_EVERYWHERE: Final = 20
_OTHERS: Final = {"person": "", "interview": "told_of", "source": "told_of", "letter": "applicant"}
"""What the others in a row are to it."""
_SETTING: Final = "searches"
_MOST_SAVED: Final = 200
_LONGEST_NAME: Final = 200


class Filters(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a row must be besides; "" asks nothing, `NONE` that nothing is recorded.

    vault.narrowing says what each means in each list. `video` is `YES` or `NO`; `county` a code of GB/T 2260.
    """

    status: str = ""
    county: str = ""
    year: str = ""
    sex: str = ""
    office: str = ""
    consent: str = ""
    video: str = ""
    letter: str = ""


class Query(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What is asked. Without `hidden` nothing is found that was retracted."""

    words: str = ""
    filters: Filters = Filters()
    hidden: bool = False


class Why(msgspec.Struct, frozen=True):
    """By what a row was found; several where each explains a part of the words.

    `kind` is number, ticket, name, place or words; name of others in it: told_of (in an interview or source),
    applicant (of a letter); what sounds alike: name_alike, told_of_alike, applicant_alike, place_alike.
    `text` is what
    was told: the number, the spelling, the place, or the text around the words. `explanation` says why two
    names are taken for one.
    """

    kind: str
    text: str
    explanation: Explanation | None = None


class Hit(msgspec.Struct, frozen=True):
    """A row that was found; the smaller the rank and the higher the score, the surer."""

    kind: Kind
    row: PersonRow | InterviewRow | SourceRow | LetterRow
    why: tuple[Why, ...] = ()
    rank: int = Rank.NUMBER
    score: float = 1.0


class Saved(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A search that a member keeps under a name; `kind` is "" for one that looks everywhere."""

    name: str
    kind: str
    query: Query


# What is written ------------------------------------------------------------------------------------


def exact(session: Session, kind: Kind, query: Query, limit: int = MOST) -> list[Hit]:
    """The rows that hold what is asked, the surest first; on any thread that reads."""
    if kind == "person":
        return _exact(session, kind, PEOPLE, query, limit)
    if kind == "interview":
        return _exact(session, kind, INTERVIEWS, query, limit)
    if kind == "source":
        return _exact(session, kind, SOURCES, query, limit)
    return _exact(session, kind, LETTERS, query, limit)


def everywhere(session: Session, query: Query, limit: int = _EVERYWHERE) -> list[Hit]:
    """The same over all kinds, at most so many of each; nothing where nothing is asked."""
    if not Asked.of(query.words).words and query.filters == Filters():
        return []
    return together(hit for kind in KINDS for hit in exact(session, kind, query, limit)[:limit])


def together(hits: Iterable[Hit]) -> list[Hit]:
    """Hits of several answers as one list, the surest first; else as they came."""
    return sorted(hits, key=lambda hit: (hit.rank, -hit.score))


def _exact(session: Session, kind: Kind, table: Table[R], query: Query, limit: int) -> list[Hit]:
    asked = Asked.of(query.words)
    narrowing = _narrowing(session, kind, table, query)
    found = finding.find(session.database, table, asked, narrowing, limit)
    if not asked.words:
        return [Hit(kind, match.row) for match in found]
    told = tellings.read(session.database, kind, [match.row.id for match in found])
    hits: list[Hit] = []
    shown = 0
    for row, rank in found:
        why, left = _reasons(kind, asked, _shown_name(row), told[row.id])
        if left and shown < SHOWN:
            shown += 1
            why += _in_texts(session, kind, row.id, left)
        hits.append(Hit(kind, row, tuple(why), rank))
    return hits


def _narrowing(session: Session, kind: Kind, table: Table[R], query: Query) -> Narrowing:
    if query.filters == Filters():
        return narrow(kind, {}, hidden=query.hidden)
    filters = {code: _sound(text) for code, text in msgspec.structs.asdict(query.filters).items()}
    places: list[str] = []
    if filters["county"]:
        named = counties.places_in(narrowing.homes(session.database), filters["county"])
        places = [*counties.codes(filters["county"]), *named]
    asked = Asked.of(query.words)
    many = not asked.words or finding.is_common(session.database, table, asked)
    narrowed = narrow(kind, filters, places, hidden=query.hidden, of_all=many)
    return narrowing.settled(session.database, kind, narrowed) if many and asked.words else narrowed


def _reasons(kind: Kind, asked: Asked, shown: str, told: Told) -> tuple[list[Why], list[str]]:
    """By what a row with this name was found, and the words that none of it explains."""
    left, why = list(asked.words), list[Why]()
    for fragment in asked.fragments:
        number = next((each for each in told.numbers if fragment.text in each), None)
        number = number or next((n for n in told.numbers if n.startswith(fragment.in_phone())), None)
        if number is not None:
            why.append(Why("number", number))
            left = [word for word in left if word not in fragment.words]
    for by, spelt in (
        ("ticket", told.tickets),
        ("name", [shown, *told.names]),
        (_OTHERS[kind], told.others),
        ("place", told.places),
    ):
        while left and (best := _most_explained(left, spelt)) is not None:
            text, explained = best
            why.append(Why(by, text))
            left = [word for word in left if word not in explained]
    return why, left


def _shown_name(row: PersonRow | InterviewRow | SourceRow | LetterRow) -> str:
    if isinstance(row, PersonRow):
        return row.name
    if isinstance(row, SourceRow):
        return row.title or row.author
    return row.testifier if isinstance(row, InterviewRow) else ""


def _most_explained(asked: Sequence[str], told: Iterable[str]) -> tuple[str, set[str]] | None:
    """The text of which most of the words asked for are beginnings; the first of several."""
    best: tuple[str, set[str]] | None = None
    for text in told:
        spelt = index.words(text)
        explained = {word for word in asked if any(each.startswith(word) for each in spelt)}
        if explained and (best is None or len(explained) > len(best[1])):
            best = text, explained
    return best


def _in_texts(session: Session, kind: Kind, record: RecordId, asked: Sequence[str]) -> list[Why]:
    shown = snippets.around(texts.read(session.database, kind, record), asked)
    return [Why("words", shown)] if shown else []


# What sounds alike ----------------------------------------------------------------------------------


def alike(
    session: Session, matcher: Matcher, kind: Kind, query: Query, besides: Collection[Hit]
) -> list[Hit]:
    """The rows in which a name or a place sounds like what is asked, without those that were found already.

    On the matcher's thread. It knows what `matcher.load` has read so far.
    """
    if kind == "person":
        return _alike(session, matcher, kind, PEOPLE, query, besides)
    if kind == "interview":
        return _alike(session, matcher, kind, INTERVIEWS, query, besides)
    if kind == "source":
        return _alike(session, matcher, kind, SOURCES, query, besides)
    return _alike(session, matcher, kind, LETTERS, query, besides)


def everywhere_alike(
    session: Session, matcher: Matcher, query: Query, besides: Collection[Hit], limit: int = _EVERYWHERE
) -> list[Hit]:
    """The same over all kinds, at most so many of each."""
    return together(
        hit
        for kind in KINDS
        for hit in alike(session, matcher, kind, query, [b for b in besides if b.kind == kind])[:limit]
    )


def _alike(
    session: Session, matcher: Matcher, kind: Kind, table: Table[R], query: Query, besides: Collection[Hit]
) -> list[Hit]:
    words = query.words[: index.MOST_CHARACTERS]
    if not place_words.can_be_alike(words):
        return []
    narrowing = _narrowing(session, kind, table, query)
    there = {hit.row.id for hit in besides}
    # What a filter takes away is taken from these.
    limit = _MOST_ALIKE if query.filters == Filters() else _MOST_ALIKE_FILTERED
    near = {each.file: each for each in matcher.names(words, limit)}
    found: dict[RecordId, Why] = {}
    scores: dict[RecordId, float] = {}
    for file, record, others in tellings.of_files(session.database, kind, list(near)):
        if record not in found and record not in there:
            role = _OTHERS[kind] if others else "name"
            found[record] = Why(f"{role}_alike", near[file].name, near[file].why)
            scores[record] = near[file].score
    rows = finding.of(session.database, table, list(found), narrowing)
    hits = [Hit(kind, row, (found[row.id],), Rank.ALIKE, scores[row.id]) for row in rows]
    there |= {hit.row.id for hit in hits}
    return [*hits[:MOST], *_places_alike(session, matcher, kind, table, words, narrowing, there)]


def _places_alike(
    session: Session,
    matcher: Matcher,
    kind: Kind,
    table: Table[R],
    words: str,
    narrowing: Narrowing,
    there: Collection[RecordId],
) -> list[Hit]:
    """The rows in which each word begins a word, or sounds like a word of a place."""
    asked = place_words.words(words)[:_MOST_PLACE_WORDS]
    near = {word: matcher.places.near(session, word) for word in asked}
    if not any(near.values()):
        return []
    expression = index.match_any(
        [(index.words(word), [index.words(each.word) for each in near[word]]) for word in asked]
    )
    rows = finding.matching(session.database, table, expression, narrowing, SHOWN)
    told = tellings.read(session.database, kind, [row.id for row in rows])
    hits = []
    for row in rows:
        if row.id in there:
            continue
        why: list[Why] = []
        score = 1.0
        for word in asked:
            best = next(
                (
                    (each, place)
                    for each in near[word]
                    for place in told[row.id].places
                    if each.word in place_words.words(place)
                ),
                None,
            )
            if best is not None:
                why.append(Why("place_alike", best[1], matcher.explain(word, best[0].word)))
                score = min(score, best[0].score)
        hits.append(Hit(kind, row, tuple(why), Rank.PLACE, score))
    return together(hits)


# Filters and saved searches -------------------------------------------------------------------------


def choices(session: Session, kind: Kind) -> dict[str, tuple[str, ...]]:
    """What each filter can be in a list; one that leaves no choice is not there."""
    found = narrowing.choices(session.database, kind)
    told = counties.of(narrowing.homes(session.database), narrowing.divisions(session.database))
    return found | ({"county": tuple(told)} if told else {})


def saved(session: Session) -> list[Saved]:
    """The searches of this member, by name; what an older or newer program cannot read is left out."""
    with contextlib.suppress(msgspec.DecodeError):
        kept = msgspec.json.decode(session.setting(_SETTING, "[]"), type=list[Saved])
        return sorted(kept, key=lambda each: each.name.casefold())
    return []


def save(session: Session, name: str, kind: str, query: Query) -> None:
    """Keep a search under a name, in place of one of this name and kind; the first letters of long texts."""
    words = _sound(query.words[: index.MOST_CHARACTERS])
    new = Saved(_sound(name.strip()[:_LONGEST_NAME]), kind, msgspec.structs.replace(query, words=words))
    others = [each for each in saved(session) if (each.name, each.kind) != (new.name, new.kind)]
    _keep(session, [*others[: _MOST_SAVED - 1], new])


def forget(session: Session, name: str, kind: str) -> None:
    """Keep a search no longer."""
    _keep(session, [each for each in saved(session) if (each.name, each.kind) != (name, kind)])


def _sound(untrusted_text: str) -> str:
    """Text without halves of characters, which nothing can write."""
    return untrusted_text.encode("utf-8", "replace").decode("utf-8")


def _keep(session: Session, searches: list[Saved]) -> None:
    session.keep_setting(_SETTING, msgspec.json.encode(searches).decode("utf-8"))
