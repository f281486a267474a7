"""Many invented people, recorded quickly: whole interviews saved in large transactions."""

from __future__ import annotations

import random
import re

import msgspec

from kuager.flows.unlock import Session
from kuager.vault.history import Change
from tests.support import vaults

_SYLLABLES = re.findall(
    r"\w+", "ай бол ғас дәу ер жан зер иса қай лас мұр нұр ой пар рай сәу тол ұлан шың ырыс"
)
_BATCH = 500


def invented_name(random_source: random.Random) -> str:
    """Two made-up words of invented syllables, marked as made up by the second one's ending."""
    word = "".join(random_source.choices(_SYLLABLES, k=3))
    other = "".join(random_source.choices(_SYLLABLES, k=2))
    return f"{word.capitalize()} {other.capitalize()}ұйдырмаұлы"


def record(session: Session, count: int, seed: int = 1) -> None:
    """Record interviews about `count` people, one each."""
    source = random.Random(seed)
    for start in range(0, count, _BATCH):
        changes: list[Change] = []
        for number in range(start, min(start + _BATCH, count)):
            document = vaults.told(str(number), invented_name(source), invented_name(source))
            sections: dict[tuple[str, str], dict[str, msgspec.Struct]] = {}
            for (record_id, kind, name), section in document.sections().items():
                if section != type(section)() if name not in {"source", "consent"} else True:
                    sections.setdefault((record_id, kind), {})[name] = section
            changes += [Change(r, kind, parts) for (r, kind), parts in sections.items()]  # type: ignore[arg-type]
        session.history.save(changes, session.member.id, session.clock())
