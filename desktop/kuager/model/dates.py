"""Dates as they were told, and EDTF as they are understood."""

from __future__ import annotations

import msgspec


class When(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What was said, never changed, and how it is understood; an empty `edtf` is not understood."""

    told: str = ""
    edtf: str = ""
