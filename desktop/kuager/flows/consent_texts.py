"""The texts that are read aloud when consent is asked: the office's own, else the drafts of the program.

An office's text is kept in the vault, for all its members; a newer one of the same language takes its place,
and the older one is kept, so that the words behind an old record can still be shown. Drafts that nobody has
checked are marked as such and are nobody's ready text. Texts do not travel in bundles: each machine of an
office is given the file.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import msgspec

from kuager import files, paths
from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.model import consent_text
from kuager.model.consent_text import ConsentText
from kuager.model.toml_file import SIZE_LIMIT

__all__ = ["ConsentText", "Offered", "adopt", "drafts", "find", "offered", "write_draft"]

_CURRENT: Final = "consent text of {language}"
_KEPT: Final = "consent text {stamp}"
_LANGUAGES: Final = "consent text languages"


class Offered(msgspec.Struct, frozen=True):
    """A text that can be read. `own`: the office brought it."""

    text: ConsentText
    own: bool

    @property
    def ready(self) -> bool:
        """Whether it may be read without a word of warning."""
        return self.own and self.text.reviewed


@cache
def drafts() -> dict[str, ConsentText]:
    """The drafts that come with the program, by language, read once."""
    found = (consent_text.parse(path.read_bytes()) for path in sorted(_folder().glob("*.toml")))
    return {text.language: text for text in found}


def offered(session: Session) -> tuple[Offered, ...]:
    """One text for each language in which there is one: the office's own before a draft."""
    found = {language: Offered(text, own=False) for language, text in drafts().items()}
    for language in _languages(session):
        text = _own(session, language)
        if text is not None:
            found[language] = Offered(text, own=True)
    return tuple(found.values())


def _folder() -> Path:
    return paths.resources() / "consent"


def _languages(session: Session) -> list[str]:
    listed = session.optional_secret(_LANGUAGES)
    return listed.decode("ascii").split() if listed else []


def _own(session: Session, language: str) -> ConsentText | None:
    stamp = session.optional_secret(_CURRENT.format(language=language))
    kept = None if stamp is None else session.optional_secret(_KEPT.format(stamp=stamp.decode("ascii")))
    return None if kept is None else consent_text.parse(kept)


def adopt(session: Session, path: Path) -> ConsentText:
    """Take the office's own text from a file; `input.malformed`, `input.too_large`, `file.missing`."""
    untrusted_bytes = files.read_bounded(path, SIZE_LIMIT)
    text = consent_text.parse(untrusted_bytes)
    # The words first: what is named below is always there.
    session.keep_secret(_KEPT.format(stamp=text.stamp), untrusted_bytes)
    session.keep_secret(_CURRENT.format(language=text.language), text.stamp.encode("ascii"))
    languages = sorted({*_languages(session), text.language})
    session.keep_secret(_LANGUAGES, " ".join(languages).encode("ascii"))
    return text


def find(session: Session, stamp: str) -> ConsentText | None:
    """The text whose stamp a record carries, also one that was replaced since; None if it is not here."""
    draft = next((text for text in drafts().values() if text.stamp == stamp), None)
    if draft is not None:
        return draft
    kept = session.optional_secret(_KEPT.format(stamp=stamp))
    return None if kept is None else consent_text.parse(kept)


def write_draft(language: str, path: Path) -> None:
    """Write the draft of a language to a file, to be corrected and checked; an existing file stays."""
    if language not in drafts():
        raise AppError("input.malformed", reason=f"no draft in {language[:20]}")
    files.write_whole(path, (_folder() / f"{language}.toml").read_bytes())
