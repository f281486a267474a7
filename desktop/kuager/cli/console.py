"""What a command reads and prints."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kuager.errors import AppError
from kuager.flows import documents, unlock
from kuager.flows.unlock import Session

_PASSPHRASE_LIMIT = 4096


class Console:
    """The terminal of one command."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments = arguments

    def show(self, data: object, lines: Iterable[str]) -> None:
        """Print a result: `data` as JSON if asked for, else the lines."""
        if self._arguments.json:
            print(json.dumps(documents.plain(data), ensure_ascii=False, indent=2))
        else:
            for line in lines:
                print(printable(line))

    def passphrase(self, question: str = "Passphrase: ") -> str:
        """The passphrase from the named file or descriptor, else from a prompt without echo."""
        return self._secret(self._arguments.passphrase_file, self._arguments.passphrase_fd, question)

    def new_passphrase(self, question: str) -> str:
        """A second passphrase, for a new member; asked for apart from one's own."""
        return self._secret(
            getattr(self._arguments, "new_passphrase_file", None),
            getattr(self._arguments, "new_passphrase_fd", None),
            question,
        )

    def _secret(self, file: Path | None, descriptor: int | None, question: str) -> str:
        if descriptor is not None:
            try:
                with os.fdopen(descriptor, "rb", closefd=False) as stream:
                    return _line(stream.read(_PASSPHRASE_LIMIT))
            except OSError as error:
                raise AppError("file.unreadable", file=f"descriptor {descriptor}") from error
        if file is not None:
            try:
                with file.open("rb") as stream:
                    return _line(stream.read(_PASSPHRASE_LIMIT))
            except OSError as error:
                raise AppError("file.unreadable", file=file.name) from error
        if not sys.stdin.isatty():
            raise AppError("cli.no_passphrase")
        return getpass.getpass(question)

    @contextmanager
    def session(self) -> Iterator[Session]:
        """The vault, unlocked for the length of the block."""
        session = unlock.unlock(self._arguments.vault, self.passphrase())
        try:
            yield session
        finally:
            session.lock()


def _line(content: bytes) -> str:
    try:
        return content.decode("utf-8").split("\n", 1)[0].rstrip("\r")
    except UnicodeDecodeError as error:
        raise AppError("input.malformed", reason="passphrase is not UTF-8") from error


def printable(line: str) -> str:
    """A line without control characters: what a bundle brought must not steer a terminal."""
    return "".join(c if c.isprintable() or c == "\t" else "\N{REPLACEMENT CHARACTER}" for c in line)


def read_file(path: Path, limit: int) -> bytes:
    """A file that the user named, bounded."""
    return documents.read(path, limit)
