"""A source other than a testimony: an official statement, a media report, a document, a message."""

from __future__ import annotations

from kuager.model.dates import When
from kuager.model.section import Section


class SourceText(Section, frozen=True):
    """Who said what, where and when; `kind` is a code of the vocabulary source_kind."""

    kind: str
    author: str = ""
    date: When = When()
    published: str = ""
    languages: tuple[str, ...] = ()
    text: str = ""
