"""Parts of a name that come and go: endings for "son of", endings of respect, titles.

A patronymic ending is taken off whenever enough is left: Рахметоллаұлы, Рахметоллаев and
Rakhmatullayevich all name the father Рахметолла. A loose ending belongs to a name, or is added out of
courtesy (Мұрат, Мұратбек, Мұратжан), so the name is compared with it and, at a price, without. A title
is a word of its own. The lists are general knowledge of Kazakh, Uyghur, Kyrgyz, Uzbek and Russian names
(for the grammar of them: Johanson and Csató, "The Turkic Languages", 1998) and may be added to.
"""

from __future__ import annotations

import re
from typing import Final

_SON_OR_DAUGHTER: Final = (
    # Kazakh, Kyrgyz, Uyghur, Uzbek, Turkish
    "ұлы қызы улы уулу кызы оғли огли оғлы оглы оғлу оглу қизи "
    "uly ūly ulı úly uulu qyzy kyzy qizi qızı kizi kyzi "
    "ogly oghly oghli oghlu oglu ogli oğlu oğlı ughli "
    "ۇلى قىزى ئوغلى "
    # Russian patronymics, and surnames made as them
    "ович евич овна евна ов ев ова ева "
    "ovich evich ovna evna owich ewich ovitch evitch owna ewna ovič evič ov ev ova eva off eff"
)
_OF_RESPECT: Final = (
    "бек бай жан хан ғали ғазы гүл гул қажы қожа ахун бәг җан "
    "bek bay bai zhan jan khan xan han ghali ghazy gul gül guli qazhy haji ahun akhun axun "
    "بەك باي جان خان گۈل گۇل ئاخۇن ھاجى قاجى "
    "别克 拜 江 汗 古丽 古力 阿吉 阿洪 bieke bai jiang guli aji"
)
_TITLES: Final = (
    "қажы қажи молда мырза ханым ақсақал қари хажи ходжа мулла ахун "
    "haji hajji hajim qazhy qari molla mulla akhun axun ahun hanim khanim mirza mr mrs ms "
    "ھاجى ھاجىم قارى موللا ئاخۇن قاجى 哈吉 阿吉 毛拉 阿洪"
)
PATRONYMIC: Final = tuple(_SON_OR_DAUGHTER.split())
LOOSE: Final = tuple(dict.fromkeys(_OF_RESPECT.split()))
TITLES: Final = frozenset(_TITLES.split())
_LEAST_LETTERS: Final = 3  # of what is left; two characters where they are Chinese
_LEAST_HANZI: Final = 2


def _ending(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")$")


_PATRONYMIC_WORDS: Final = frozenset(PATRONYMIC)
_PATRONYMIC: Final = _ending(PATRONYMIC)
_LOOSE: Final = _ending(LOOSE)


def is_patronymic_word(token: str) -> bool:
    """Whether the whole token only says "son of", as in Мұқай ұлы."""
    return token in _PATRONYMIC_WORDS


def without_patronymic(token: str) -> tuple[str, str]:
    """The father's name, and the endings that said "son of"; the token and "" where there is none."""
    rest = token
    while (found := _PATRONYMIC.search(rest)) and found.start() >= _LEAST_LETTERS:
        rest = rest[: found.start()]
    return rest, token[len(rest) :]


def without_loose(token: str) -> str:
    """The name without an ending of respect; empty where it has none, or hardly anything would be left."""
    found = _LOOSE.search(token)
    if not found:
        return ""
    least = _LEAST_HANZI if ord(token[0]) >= 0x3400 else _LEAST_LETTERS
    return token[: found.start()] if found.start() >= least else ""
