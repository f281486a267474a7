"""What a command reads and prints."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kuager.errors import AppError
from kuager.flows import documents, unlock
from kuager.flows.unlock import Session
from kuager.task import Task

_PASSPHRASE_LIMIT = 4096
_NEW_CARD = (
    "kuager: this vault is a copy or an older state of another one: it signs with a new card from now on. "
    "Nobody takes anything of it until they have that card and compared it: kuager card export."
)


class Console:
    """The terminal of one command."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments = arguments

    def show(self, data: object, lines: Iterable[str]) -> None:
        """Print a result: `data` as JSON if asked for, else the lines."""
        if self._arguments.json:
            self.show_json(json.dumps(documents.plain(data), ensure_ascii=False, indent=2))
        else:
            for line in lines:
                _print(printable(line))

    def show_json(self, document: str) -> None:
        """Print a JSON document."""
        _print(printable_json(document))

    def flush(self) -> None:
        """Hand over what was printed; `file.unwritable` where it does not go."""
        _print("", end="", flush=True)

    def passphrase(self, question: str = "Passphrase: ") -> str:
        """The passphrase from the named file or descriptor, else from a prompt without echo."""
        arguments = self._arguments
        return _secret(arguments.passphrase_file, arguments.passphrase_fd, question)

    def first_passphrase(self) -> str:
        """The passphrase of a new vault; typed twice, because nobody can say later what it was."""
        arguments = self._arguments
        return _secret(arguments.passphrase_file, arguments.passphrase_fd, "New passphrase: ", twice=True)

    def new_passphrase(self, question: str) -> str:
        """A second passphrase, for a new member; asked for apart from one's own, and twice."""
        arguments = self._arguments
        return _secret(arguments.new_passphrase_file, arguments.new_passphrase_fd, question, twice=True)

    @contextmanager
    def session(self, words: str | None = None) -> Iterator[Session]:
        """The vault, unlocked for the length of the block; with these words, or those that are asked for."""
        if not unlock.exists(self._arguments.vault):  # nobody types a passphrase for nothing
            raise AppError("vault.missing")
        words = self.passphrase() if words is None else words
        self._session = unlock.unlock(self._arguments.vault, words, copied=self._arguments.copied)
        self.tell_new_card(self._session)
        try:
            yield self._session
        finally:
            self._session.lock()

    def tell_new_card(self, session: Session) -> None:
        """Say once that what this vault writes is signed with another card from now on."""
        if unlock.has_new_card(session):
            self.warn(_NEW_CARD)

    def replace_session(self, session: Session) -> None:
        """What is locked at the end of the block, where a new master key ended the session it began with."""
        self._session = session

    @staticmethod
    def warn(line: str) -> None:
        """Tell something beside the result, which is printed alone where JSON was asked for."""
        print(printable(line), file=sys.stderr)

    @staticmethod
    @contextmanager
    def progress() -> Iterator[Task]:
        """A task that is told of in one line of the terminal, which is empty again at the end."""
        if not sys.stderr.isatty():
            yield Task.silent()
            return
        told = ""

        def tell(done: int, total: int | None, what: str) -> None:
            nonlocal told
            words = f"{what} {done * 100 // total} %" if total else f"{what} {done}"
            if words != told:
                told = words
                print(f"\r{words:60}", end="", file=sys.stderr, flush=True)

        try:
            yield Task(tell)
        finally:
            print(f"\r{'':60}\r", end="", file=sys.stderr, flush=True)

    @staticmethod
    def ask_until_blank(question: str) -> list[str]:
        """Several secrets from the terminal, without echo, until one is blank."""
        if not sys.stdin.isatty():
            raise AppError("cli.no_passphrase")
        return list(iter(lambda: getpass.getpass(question).strip(), ""))


def _print(text: str, end: str = "\n", *, flush: bool = False) -> None:
    try:
        print(text, end=end, flush=flush)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise AppError("file.unwritable", file="standard output") from error


def _secret(file: Path | None, descriptor: int | None, question: str, *, twice: bool = False) -> str:
    if descriptor is not None:
        try:
            with os.fdopen(descriptor, "rb", closefd=False) as stream:
                return _line(stream.read(_PASSPHRASE_LIMIT))
        except (OSError, ValueError) as error:
            raise AppError("file.unreadable", file=f"descriptor {descriptor}") from error
    if file is not None:
        return read_secret(file, _PASSPHRASE_LIMIT)
    if not sys.stdin.isatty():
        raise AppError("cli.no_passphrase")
    words = getpass.getpass(question)
    while twice and getpass.getpass("The same again: ") != words:
        print("These two differ.", file=sys.stderr)
        words = getpass.getpass(question)
    return words


def read_secret(file: Path, limit: int) -> str:
    """The first line of a file that holds a secret; what lies beyond the bound is not looked at."""
    try:
        with file.open("rb") as stream:
            return _line(stream.read(limit))
    except FileNotFoundError as error:
        raise AppError("file.missing", file=file.name) from error
    except OSError as error:
        raise AppError("file.unreadable", file=file.name) from error


def _line(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig").split("\n", 1)[0].rstrip("\r")  # some editors put a mark in front
    except UnicodeDecodeError as error:
        raise AppError("input.malformed", reason="passphrase is not UTF-8") from error


def printable(line: str) -> str:
    """A line without control characters: what a bundle brought must not steer a terminal.

    A space of any kind is one: names in letters hold together by spaces that do not break.
    """
    shown = (" " if unicodedata.category(c) == "Zs" else c for c in line)
    return "".join(c if c.isprintable() or c == "\t" else "\N{REPLACEMENT CHARACTER}" for c in shown)


def printable_json(document: str) -> str:
    """The same JSON document with control characters written as escapes; line breaks are its own."""
    return "".join(c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in document)


def read_file(path: Path, limit: int) -> bytes:
    """A file that the user named, bounded."""
    return documents.read(path, limit)
