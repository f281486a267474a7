"""Where a line of a paragraph may end: between words, after a dash, and around ideographs.

Never inside a run of at most 24 ideographs or a short phrase of Arabic script among Cyrillic (names), nor
between a number sign, initials, the groups of a telephone number or an abbreviated word and what it belongs
to, nor at a space that says so itself (U+00A0).  A part of UAX #14.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from kuager.letters import bidi, shaping

_HAN: Final = "[\u3005\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
# What stands between the parts of a name in ideographs, in all the forms that are typed for it.
_BETWEEN: Final = "(?: ?[·・‧•∙⋅․．᛫-] ?| )"
_NAME: Final = re.compile(f"(?<!{_HAN}){_HAN}(?:{_BETWEEN}?{_HAN}){{0,23}}(?!{_BETWEEN}?{_HAN})")
_LONGEST_NAME: Final = 40
_NO_START: Final = frozenset("，。、；：？！）》〉」』】〕·%）.,;:!?)]}»”’…、،؛؟")
_NO_END: Final = frozenset("（《〈「『【〔([{«“‘№")
# No break at these spaces: "№ 5", "г. Алматы", "А. Б. Мысалов", "кв. 5", "2026 жылғы", "2026 г.", "00 01".
_GLUED: Final = re.compile(
    r"(?<=№) |(?<=\b[^\W\d_]\.) (?=\S)|(?<=\b[^\W\d_]{2}\.) (?=\d)"
    r"|(?<=\d) (?=(?:жылғы|жылы|ж|года|году|г)\b)|(?<=\d) (?=\d{2,3}\b)"
)


@lru_cache(maxsize=2_000)
def break_points(text: str, base: int) -> tuple[int, ...]:
    """Where a line of a paragraph of this level may end, as indices into the text (a part of UAX #14)."""
    names = list(_NAME.finditer(text))
    if base == 0:
        names += (phrase for phrase in bidi.PHRASE.finditer(text) if len(phrase.group()) <= _LONGEST_NAME)
    held = {at for name in names for at in range(name.start() + 1, name.end())}
    held |= {glued.end() for glued in _GLUED.finditer(text)}
    return tuple(
        at for at in range(1, len(text)) if at not in held and _may_break(text[at - 1], text[at], text, at)
    )


def _may_break(before: str, after: str, text: str, at: int) -> bool:
    if before in " \u200b":
        return after not in " \u200b"
    if before in "—–/-" and at > 1:
        return text[at - 2].isalpha() and (after.islower() if before == "-" else after.isalpha())
    if "han" in (shaping.script(before), shaping.script(after)):
        return (
            after not in _NO_START and after not in " \u00a0" and before not in _NO_END and before != "\u00a0"
        )
    return False
