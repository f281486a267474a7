"""Where something happened, as told."""

from __future__ import annotations

from kuager.model.section import Section


class Place(Section, frozen=True):
    """A place as the source named it; `code` is a GB/T 2260 or gazetteer code once somebody chose one."""

    told: str = ""
    code: str = ""
