"""Which sections will have heads of different content after a merge.

Heads are found without walking a graph (`model.revision`): a writing that nobody names as parent is a head.
So only three things are asked of the receiver, each for all places at once: its heads there, whether it
holds somebody who replaces what is new, and, where two heads meet, the bytes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from kuager.bundle.coming import header_key
from kuager.bundle.plan import Conflict
from kuager.bundle.verify import Union
from kuager.model.merge import Held, Key, Place
from kuager.model.revision import WHY, Header, SectionEntry, heads


def conflicts(
    parts: Union, new: Mapping[str, Header], held: Held, held_keys: AbstractSet[Key]
) -> list[Conflict]:
    """The places at which a new writing will stand beside another head of different content.

    `new` are the headers that will be added, by digest; `held_keys` those of their records that are held.
    """
    writings: dict[Place, list[tuple[str, SectionEntry]]] = defaultdict(list)
    for digest, header in new.items():
        record, kind = header_key(header)
        for name, entry in header.sections.items():
            if name != WHY:
                writings[record, kind, name].append((digest, entry))
    asked = {place for place in writings if place[:2] in held_keys}
    old = held.heads(asked) if asked else {}
    replaced = (
        held.replaced({(place, digest) for place in asked for digest, _ in writings[place]}) if asked else ()
    )
    found = []
    for place, written in writings.items():
        if len(written) + len(old.get(place, ())) < 2:
            continue
        entries = dict(written)
        named = {parent for entry in entries.values() for parent in entry.parents}
        arrived = [digest for digest in heads(entries) if (place, digest) not in replaced]
        standing = [digest for digest in old.get(place, ()) if digest not in named]
        if not arrived or len(arrived) + len(standing) < 2:
            continue
        # Bytes that are withheld may be anything: they stand for themselves.
        contents = {_bytes(parts, entries[digest]) or digest for digest in arrived}
        contents |= {held.content(place, digest) or digest for digest in standing}
        if len(contents) > 1:
            found.append(Conflict(*place, heads=tuple(sorted(arrived + standing))))
    return sorted(found, key=lambda conflict: (conflict.record, conflict.kind, conflict.section))


def _bytes(parts: Union, entry: SectionEntry) -> bytes | None:
    section = parts.section(entry.digest)
    return section[1] if section else None
