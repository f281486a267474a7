"""Townships: what is smaller than a county and has a code, by the county that it lies in.

`resources/gazetteer/xinjiang_townships.toml`, read by `flows.townships`:

    format = 1
    [counties]
    654002 = [                          # code of the county (GB/T 2260)
        "654002100 巴彦岱镇 Bayandai",    # nine digits, the Chinese name, its reading in Latin letters
    ]

A code begins as that of the county does, or as one that the county had before; each stands once. Codes of
Kazakhstan (KATO) have nine digits too, but none of them begins with `FIRST`. `parse` raises
`AppError("input.too_large" | "input.malformed")`.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

import msgspec

from kuager.model import toml_file

FIRST: Final = "65"

_County = Annotated[str, msgspec.Meta(pattern=r"\A65[0-9]{4}\Z")]
_Line = Annotated[str, msgspec.Meta(pattern=r"\A65[0-9]{7} [^ ]{1,40} [A-Z][a-zü]{0,60}\Z")]
_Lines = Annotated[tuple[_Line, ...], msgspec.Meta(min_length=1, max_length=200)]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal[1]
    counties: Annotated[dict[_County, _Lines], msgspec.Meta(min_length=1, max_length=200)]


class Township(msgspec.Struct, frozen=True):
    """One of them."""

    code: str
    county: str
    name: str
    latin: str

    def label(self, language: str) -> str:
        """What to show: the Chinese name, with its reading before it where Chinese is not read."""
        return self.name if language == "zh" else f"{self.latin} ({self.name})"


def is_township(code: str) -> bool:
    """Whether a code has the form of a township's."""
    return len(code) == len("650000000") and code.isascii() and code.isdigit() and code.startswith(FIRST)


def parse(untrusted_bytes: bytes) -> dict[str, Township]:
    """Every township by its code."""
    found: dict[str, Township] = {}
    for county, lines in toml_file.read(untrusted_bytes, _File).counties.items():
        for line in lines:
            code, name, latin = line.split(" ")
            if code in found:
                raise toml_file.malformed("a code stands twice")
            found[code] = Township(code, county, name, latin)
    return found
