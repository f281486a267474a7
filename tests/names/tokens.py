"""Tokens in all scripts, spelled by chance, and pairs of them that are near each other."""

from __future__ import annotations

from hypothesis import strategies as st

_CYRILLIC = "абвгғдежзийкқлмнңоөпрстуұүһхчшыія"
_LATIN = "abcdefghijklmnopqrstuvwxyz'üöğş"
_ARABIC = "ابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيئە"
_HANZI = "阿艾巴拜别克达迪尔古丽哈加江卡库拉力买麦曼木穆娜努帕热沙提吐吾依扎孜"
_LETTERS = (_CYRILLIC, _LATIN, _ARABIC, _HANZI)

TOKENS = st.one_of(*(st.text(letters, min_size=1, max_size=12) for letters in _LETTERS))


@st.composite
def misspelt(draw: st.DrawFn) -> tuple[str, str]:
    """A token, and the same with some letters left out, put in or changed."""
    letters = draw(st.sampled_from(_LETTERS))
    token = changed = draw(st.text(letters, min_size=2, max_size=12))
    for _ in range(draw(st.integers(0, 3))):
        place = draw(st.integers(0, len(changed)))
        changed = (
            changed[:place] + draw(st.text(letters, max_size=1)) + changed[place + draw(st.integers(0, 1)) :]
        )
    return token, changed or token
