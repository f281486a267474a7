"""The words that are read aloud when consent is asked: an opening, a question for each purpose, an end.

A text is a TOML file. Those in `resources/consent/<language>.toml` are drafts by the makers of the program;
an office corrects one, has it checked, and brings its own:

    format = 1
    id = "office-2026-03"      # letters, digits, dot, dash; a new one whenever the words change
    language = "kk"            # a code of the vocabulary `languages`
    reviewed = true            # somebody who speaks the language and knows the law has checked the words
    reviewed_by = "…"          # who, and when; must be there if reviewed is true
    title = "…"
    opening = ["…", "…"]       # paragraphs
    closing = ["…"]
    [[questions]]
    purpose = "keep_and_study" # a code of the vocabulary `consent_purpose`
    text = "…"

What is recorded of a text is its `stamp`: the id and the beginning of the SHA-256 of the file, so that the
words to which somebody agreed can be proved by whoever still has the file. Sizes and counts are bounded and
nothing else may stand in the file; `parse` raises `AppError("input.too_large" | "input.malformed")`.
"""

from __future__ import annotations

import hashlib
from typing import Annotated, Final, Literal

import msgspec

from kuager.model import toml_file

_DIGEST_LENGTH: Final = 12

Code = Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z0-9_]{0,63}\Z")]
Line = Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
Paragraph = Annotated[str, msgspec.Meta(min_length=1, max_length=4000)]
Paragraphs = Annotated[tuple[Paragraph, ...], msgspec.Meta(max_length=20)]


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is asked about one purpose, with what a no means."""

    purpose: Code
    text: Paragraph


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal[1]
    id: Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z0-9][A-Za-z0-9.-]{0,39}\Z")]
    language: Code
    reviewed: bool
    title: Line
    questions: Annotated[tuple[Question, ...], msgspec.Meta(min_length=1, max_length=40)]
    opening: Paragraphs = ()
    closing: Paragraphs = ()
    reviewed_by: Annotated[str, msgspec.Meta(max_length=300)] = ""


class ConsentText(msgspec.Struct, frozen=True):
    """A text as it is read. `stamp` is what the record keeps of it."""

    stamp: str
    language: str
    reviewed: bool
    reviewed_by: str
    title: str
    opening: tuple[str, ...]
    questions: tuple[Question, ...]
    closing: tuple[str, ...]

    @property
    def purposes(self) -> tuple[str, ...]:
        """What is asked about, in the order of the text."""
        return tuple(question.purpose for question in self.questions)


def parse(untrusted_bytes: bytes) -> ConsentText:
    """Read a text."""
    file = toml_file.read(untrusted_bytes, _File)
    if len({question.purpose for question in file.questions}) != len(file.questions):
        raise toml_file.malformed("a purpose is asked about twice")
    if file.reviewed and not file.reviewed_by.strip():
        raise toml_file.malformed("reviewed, but nobody is named in reviewed_by")
    words = (file.title, *file.opening, *file.closing, *(question.text for question in file.questions))
    if not all(text.strip() for text in words):
        raise toml_file.malformed("an empty text")
    digest = hashlib.sha256(untrusted_bytes).hexdigest()
    return ConsentText(
        stamp=f"{file.id}#{digest[:_DIGEST_LENGTH]}",
        language=file.language,
        reviewed=file.reviewed,
        reviewed_by=file.reviewed_by.strip() if file.reviewed else "",
        title=file.title,
        opening=file.opening,
        questions=file.questions,
        closing=file.closing,
    )
