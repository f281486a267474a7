"""Questions that may be read aloud in an interview, and the field that each of them fills.

`resources/questions/<language>.toml`, read by `flows.questions`:

    format = 1
    language = "kk"
    reviewed = false           # whether somebody who speaks the language has checked the words
    [[questions]]
    code = "person_names"      # the same in every language
    field = "persons.names"    # path in the document of an interview; of a person, without its number
    text = "…"                 # one open question: it names no answer and supposes nothing

Everything is bounded and nothing else may stand in a file; `AppError("input.too_large" | "input.malformed")`.
Source: interviewing principles of the Eurojust/ICC guidelines (non-leading, one thing at a time).
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from kuager.model import toml_file

Code = Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z0-9_]{0,63}\Z")]


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One question."""

    code: Code
    field: Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z_]{0,30}(\.[a-z][a-z_]{0,30}){1,3}\Z")]
    text: Annotated[str, msgspec.Meta(min_length=1, max_length=400)]


class Questions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All questions in one language, in the order in which they may be asked."""

    format: Literal[1]
    language: Code
    reviewed: bool
    questions: Annotated[tuple[Question, ...], msgspec.Meta(min_length=1, max_length=200)]


def parse(untrusted_bytes: bytes) -> Questions:
    """Read a file of questions."""
    found = toml_file.read(untrusted_bytes, Questions)
    if len({question.code for question in found.questions}) != len(found.questions):
        raise toml_file.malformed("a question is there twice")
    return found
