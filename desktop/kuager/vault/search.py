"""Full-text search: one way to cut text into words, for what is indexed and for what is asked.

Words are runs of letters and digits of `model.names.search_text`; every Han character is a word of its own,
since Chinese names are written without spaces. A query matches where each of its words begins a word.
"""

from __future__ import annotations

import re

from kuager.model import names

_HAN = re.compile("[\u2e80-\u2fff\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
_LETTERS = re.compile(r"[^\W_]+")
_QUERY_WORDS = 16


def words(text: str) -> list[str]:
    """The words of a text in the form in which they are compared."""
    return _LETTERS.findall(_HAN.sub(r" \g<0> ", names.search_text(text)))


def clause(query: str, kind: str) -> tuple[str, tuple[str, ...]]:
    """A WHERE clause over `id` and its values that narrows a list to a query; empty for an empty one."""
    match = " ".join(f'"{word}"*' for word in words(query)[:_QUERY_WORDS])
    if not match:
        return "", ()
    return "WHERE id IN (SELECT id FROM search WHERE search MATCH ? AND kind=?)", (match, kind)
