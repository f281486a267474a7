"""The lines of people in their list, made from the history like all read tables (`projections`)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from kuager.model import comparison, dates, names, status
from kuager.model.comparison import AccountView
from kuager.model.ids import RecordId
from kuager.model.status import EventRules
from kuager.vault import indexing, texts
from kuager.vault.accounts import read_views, safety_of_sources, told_of
from kuager.vault.database import Database, Row
from kuager.vault.heads import read_many, strictest


def keep(database: Database, records: Iterable[RecordId], rules: EventRules) -> None:
    """Make the lines of these files anew, or take away those that hold nothing."""
    accounts = told_of(database, records)
    files = read_many(database, accounts, "person")
    gone = [record for record, told in accounts.items() if not told and not files[record].sections]
    for record in gone:
        del accounts[record]
    database.run_many("DELETE FROM person WHERE id=?", ((record,) for record in gone))
    indexing.take_out(database, "person", gone)
    found = read_views(database, (told.id for each in accounts.values() for told in each))
    safeties = safety_of_sources(database, (told.source for each in accounts.values() for told in each))
    letters = _letters(database, accounts)
    lines: list[Row] = []
    words: dict[RecordId, Iterable[str]] = {}
    for record, told in accounts.items():
        file, views = files[record], [found[each.id][0] for each in told]
        shown = names.display([name for view in views for name in view.names])
        levels = [strictest((found[each.id][1].safety(), safeties[each.source])) for each in told]
        conflicts = [heads.conflicts() for heads in (file, *(found[each.id][1] for each in told))]
        is_hidden = file.hidden() or (bool(told) and all(each.hidden for each in told))
        lines.append(
            (
                record,
                *_told(shown, views, rules),
                letters.get(record, 0),
                strictest([*levels, file.safety()] if "safety" in file.sections or not levels else levels),
                comparison.contradictions(views, rules),
                sum(map(len, conflicts)),
                names.search_text(shown),
                is_hidden,
            )
        )
        words[record] = texts.of_person(views, file)
    database.run_many("INSERT OR REPLACE INTO person VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", lines)
    indexing.put(database, "person", words)


def _told(shown: str, views: Sequence[AccountView], rules: EventRules) -> Row:
    """What the accounts tell, from the name to the count of them."""
    spellings = dict.fromkeys(name.text for view in views for name in view.names if name.text)
    now = status.current(((view.id, event) for view in views for event in view.events), rules)
    return (
        shown,
        " · ".join(text for text in spellings if text != shown),
        next((view.identity.birth for view in views if view.identity.birth.told), dates.When()).told,
        now.code if now else "",
        (now.event.happened.told or now.event.learned.told) if now else "",
        now.account if now else "",
        next((view.identity.origin.told for view in views if view.identity.origin.told), ""),
        len(views),
    )


def _letters(database: Database, files: Iterable[RecordId]) -> dict[RecordId, int]:
    """How many letters there are about each of these, of those about whom there is any."""
    return dict(
        database.rows(
            "SELECT l.person, count(DISTINCT l.letter) FROM json_each(?) j "
            "CROSS JOIN letter_person l ON l.person=j.value AND l.hidden=0 GROUP BY l.person",
            (json.dumps(list(files)),),
        )
    )
