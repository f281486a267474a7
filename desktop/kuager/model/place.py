"""Where something happened, as told: a place, and the camp, prison or other facility there."""

from __future__ import annotations

from kuager.model.section import Section


class Place(Section, frozen=True):
    """A place as the source named it; `code` is a GB/T 2260 or gazetteer code once somebody chose one."""

    told: str = ""
    code: str = ""


class Facility(Section, frozen=True):
    """Where somebody was held, as the source named it; `kind` is a code of the vocabulary detention_type."""

    kind: str = ""
    name: str = ""
