"""What must hold of offices that exchange, whatever was done: nothing lost, leaked or back, all of it signed.

`check` is asked after each step, the rest once everybody has heard of everything.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping

from hypothesis import event

from kuager.flows import choosing, erasure, keep, organisation
from kuager.model.ids import RecordId
from kuager.vault import listing as lists
from kuager.vault import staying
from kuager.vault import whereabouts as places
from tests.support import vaults
from tests.support.network import Network
from tests.support.offices import SILENT, Office, Place

Stays = dict[str, set[tuple[str, ...]]]
"""Records, parts and rules that keep something at an office."""
Kept = dict[int, Stays]


def check(net: Network, office: Office) -> None:
    """After anything was done to an office: nothing leaked, nothing is back, what is promised is kept."""
    films = net.films_at(office)
    plain = office.plain() + b" ".join(films)
    leaked = {mark for mark in net.marks if mark in plain and office.number not in net.may[mark]}
    assert not leaked, f"in office {office.number}: {leaked}"
    erased = office.erased()
    for request in set(erased.values()):
        assert net.was_decided(office, request), f"office {office.number} erased what nobody decided"
    records = office.records_of_sections()
    left = [place for place in office.sections() if records[place] in erased]
    assert not [place for place in left if not _is_kept(records[place][1], place[2])]
    assert not {mark for mark in films if (net.film_of[mark], "testimony") in erased}
    _check_revoked(net, office)
    for each in net.offices:
        _check_promises(net, each)


def _check_revoked(net: Network, office: Office) -> None:
    """Who knows that a machine was revoked takes nothing more of what it wrote after its end."""
    chain = organisation.held(office.session)
    lines = {} if chain is None else chain.newest.lines()
    known = {origin for origin in net.cut if (line := lines.get(origin)) is not None and line.revoked}
    late = {place for place in office.sections() if place[0] in known and place[1] > net.cut[place[0]]}
    assert late <= net.late.setdefault((office.number, frozenset(known)), late)


def _check_promises(net: Network, office: Office) -> None:
    """What counts as safe is, byte for byte, with those who are named, unless they erased it."""
    records = office.records_of_sections()
    here: defaultdict[tuple[str, str], dict[Place, bytes]] = defaultdict(dict)
    for place, content in office.sections().items():
        here[records[place]][place] = content
    others = {each.origin: each for each in net.offices if each is not office}
    held = {origin: each.sections() for origin, each in others.items()}
    erased = {origin: each.erased() for origin, each in others.items()}
    for key, sections in here.items():
        found = places.of(office.session.database, [(RecordId(key[0]), key[1])])
        if found is None or found.words < places.SAFE:
            continue
        event("something is safe elsewhere")
        gone = any(key in each for each in erased.values())
        for place, content in sections.items():
            went = any(_tells_why(place, sections, each) for each in erased.values())
            assert gone or went or any(each.get(place) == content for each in held.values()), (key, place)
        films = {mark for mark in net.films_at(office) if (net.film_of[mark], "testimony") == key}
        if found.files >= places.SAFE and films and not gone:
            event("a film is safe elsewhere")
            assert films <= set().union(*(net.films_at(each) for each in others.values())), (key, films)
        for holder in found.holders:
            if holder.safe and key not in erased[holder.origin]:
                promised = {
                    place: content
                    for place, content in sections.items()
                    if not _tells_why(place, sections, erased[holder.origin])
                }
                assert promised.items() <= held[holder.origin].items(), (key, holder)
                assert films <= net.films_at(others[holder.origin]), (key, holder)


def check_signatures(net: Network) -> None:
    """Every chain, signature and digest, and the read tables are what a rebuild makes."""
    for office in net.offices:
        report = keep.check(office.session, SILENT)
        assert report.whole, report.damages
        before = vaults.projected(office.session)
        office.session.rebuild()
        assert vaults.projected(office.session) == before


def check_alike(net: Network) -> None:
    """After everybody heard of everything: what anybody may let go, everybody has, and shows alike."""
    working = [each for each in net.offices if not each.revoked]
    sections = {each.number: each.sections() for each in working}
    erased = {each.number: each.erased() for each in working}
    records: dict[Place, tuple[str, str]] = {}
    for each in working:
        records |= each.records_of_sections()
    kept = {each.number: _kept_records(each, working) for each in working}
    odd = {key for each in erased.values() for key in each}
    every = {place: content for each in sections.values() for place, content in each.items()}
    for place, content in every.items():
        key = records[place]
        if place[1] > net.cut.get(place[0], place[1]):
            odd.add(key)  # a part of what a machine wrote that was revoked since
            continue
        free = [n for n, held in sections.items() if place in held and not _stays(kept[n], key, place[2])]
        for number, held in sections.items():
            if place in held:
                assert held[place] == content
            elif key in erased[number] or not free or _tells_why(place, every, erased[number]):
                odd.add(key)
            else:
                raise AssertionError(f"office {number} lacks {key} {place}, which {free} may send")
    _check_films(net, working, kept)
    _check_levels(net, working)
    _check_requests(net, working)
    heads = [_heads(each, odd) for each in working]
    for office, found in zip(working, heads, strict=True):
        assert found == heads[0], (office.number, found - heads[0], heads[0] - found)


def _tells_why(place: Place, sections: Mapping[Place, bytes], erased: Collection[tuple[str, str]]) -> bool:
    """Whether a writing tells why somebody was put together with an erased one: it goes, too."""
    link = sections.get((*place[:2], "link"))
    if link is None:
        return False
    said = json.loads(link)
    gone = {record for record, kind in erased if kind in ("testimony", "account")}
    return said["person"] in gone and said.get("reason", "") != ""


def _check_requests(net: Network, working: Collection[Office]) -> None:
    """What is decided is done, and done everywhere where machines of an organisation decided it together."""
    told = [(office, asking) for office in working for asking in erasure.requests(office.session)]
    assert all(asking.needed > 0 or asking.state == "done" for _, asking in told)
    for office, asking in told if net.sheets and not net.cut else ():
        agreed = [vote for vote in asking.votes if vote.agreed]
        machines = {vote.office or office.number for vote in agreed}
        if len(machines) > 1 and any(vote.coordinator for vote in agreed):
            event("decided together")
            for each in working:
                assert (asking.record, "testimony") in each.erased(), (each.number, asking)


def _check_films(net: Network, working: Collection[Office], kept: Kept) -> None:
    """Who has heard of a film has it, if anybody may let it go."""
    at = {each.number: net.films_at(each) for each in working}
    for mark, record in net.film_of.items():
        key = (str(record), "testimony")
        free = [n for n, films in at.items() if mark in films and not _stays(kept[n], key, "videos")]
        for office in working:
            heard = {mark for content in office.sections().values() for mark in net.told_in(content)}
            if free and mark in heard and (record, "testimony") not in office.erased():
                event("a film is everywhere")
                assert mark in at[office.number], (
                    f"office {office.number} lacks {mark!r}, which {free} may send"
                )


def _check_levels(net: Network, working: Collection[Office]) -> None:
    """Who has a testimony knows how careful to be, also where its level was raised later."""
    erased = {key for each in working for key in each.erased()}
    frozen = {key for each in working for key in lists.frozen(each.session.database)}
    levels: defaultdict[tuple[str, str], list[frozenset[tuple[object, ...]]]] = defaultdict(list)
    for office in working:
        heads: defaultdict[tuple[str, str], set[tuple[object, ...]]] = defaultdict(set)
        for record, kind, name, *head in office.session.database.rows(
            "SELECT d.id, d.kind, h.name, r.digest, s.content FROM head h JOIN record d ON d.n=h.record "
            "JOIN section s ON s.n=h.section JOIN revision r ON r.n=s.revision "
            "WHERE d.kind='testimony' AND s.content IS NOT NULL"
        ):
            heads[record, kind] |= {tuple(head)} if name == "safety" else set()
        for key in heads.keys() - erased - frozen:
            levels[key].append(frozenset(heads[key]))
    for key, told in levels.items() if not net.cut else ():
        event("levels are compared")
        assert len(set(told)) == 1, (key, told)


def _kept_records(office: Office, to: Collection[Office]) -> Stays:
    """What stays of a bundle for all of these."""
    database = office.session.database
    found, frozen = staying.read(database), lists.frozen(database)
    return {
        "rules": {rule for each in to for rule in choosing.rules_for(office.session, each.origin)},
        "records": {*found.records, *frozen, *staying.links_to(database, frozen)},
        "parts": set(found.parts),
    }


def _heads(office: Office, odd: Collection[tuple[str, str]]) -> set[tuple[object, ...]]:
    rows = office.session.database.rows(
        "SELECT d.id, d.kind, h.name, r.digest, s.content FROM head h JOIN record d ON d.n=h.record "
        "JOIN section s ON s.n=h.section JOIN revision r ON r.n=s.revision"
    )
    return {row for row in rows if (row[0], row[1]) not in odd}


def _is_kept(kind: str, name: str) -> bool:
    return kind == "letter" and name in ("letter", "dispatch", "followup", "retraction")


def _stays(kept: Stays, key: tuple[str, str], section: str) -> bool:
    """Whether a section stays where this is kept; why it was written goes only if all of that does."""
    ruled = (key[1], section) in kept["rules"] or (key[1], "") in kept["rules"]
    if ruled or key in kept["records"] or (*key, section) in kept["parts"]:
        return True
    return section == "why" and (
        any(part[:2] == key for part in kept["parts"]) or any(rule[0] == key[1] for rule in kept["rules"])
    )
