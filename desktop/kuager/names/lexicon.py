"""Forms of one name that no rule of sound connects: a list that people may add to.

A group holds spellings of one name element in any script. Two tokens of a group are the same name though
they sound apart (Һүсейін, 玉山). Written as TOML, so that it can be edited by hand:

    [[group]]
    forms = ["Хүсейін", "Hüsen", "玉山"]
    source = "who says so"
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from kuager.errors import AppError
from kuager.model import toml_file
from kuager.names.parts import parse

_MOST_BYTES: Final = 1 << 20
_MOST_FORMS: Final = 64


class Lexicon:
    """Groups of tokens; a token may be in several."""

    def __init__(self, groups: Iterable[Iterable[str]] = ()) -> None:
        """Each form is one part of a name as parts.parse makes it; a form of several parts is left out."""
        members: dict[str, set[int]] = {}
        self._forms: list[tuple[str, ...]] = []
        for number, group in enumerate(groups):
            self._forms.append(tuple(group))
            for form in self._forms[-1]:
                parts = parse(form).parts
                if len(parts) == 1:
                    members.setdefault(parts[0].text, set()).add(number)
        self._groups: Mapping[str, frozenset[int]] = {t: frozenset(found) for t, found in members.items()}

    def groups(self, token: str) -> frozenset[int]:
        """The groups that hold the token."""
        return self._groups.get(token, frozenset())

    def forms(self, token: str) -> tuple[str, ...]:
        """The forms of the first group that holds the token, as they stand in the list."""
        return self._forms[min(found)] if (found := self.groups(token)) else ()

    def same(self, left: str, right: str) -> bool:
        """Whether a group holds both."""
        return not self.groups(left).isdisjoint(self.groups(right))

    @classmethod
    def read(cls, untrusted_text: str) -> Lexicon:
        """From TOML; `input.too_large`, `input.malformed` where it is none, or not of this form."""
        found = toml_file.table(untrusted_text.encode(), limit=_MOST_BYTES)
        groups = found.get("group", [])
        if not isinstance(groups, list):
            raise AppError("input.malformed", reason="lexicon has no groups")
        return cls(_forms(group) for group in groups)


def _forms(group: object) -> list[str]:
    forms = group.get("forms") if isinstance(group, dict) else None
    if not isinstance(forms, list) or len(forms) > _MOST_FORMS or not all(isinstance(f, str) for f in forms):
        raise AppError("input.malformed", reason="a group of the lexicon has no list of forms")
    return forms
