"""The program `kuager` as a command: its arguments, and how failures end."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

import kuager
from kuager.cli import (
    attachment,
    consent,
    custody,
    erasure,
    exchange,
    exchange_folder,
    interview,
    keys,
    letter,
    media,
    names,
    organisation,
    people,
    queue,
    receipt,
    search,
    signing,
    source,
    vault,
)
from kuager.cli.console import Console, printable
from kuager.cli.words import sentence
from kuager.errors import AppError, scrubbed_details
from kuager.flows import documents
from kuager.task import Cancelled

DONE, FAILED, USAGE = 0, 1, 2


class _Parser(argparse.ArgumentParser):
    def __init__(self, **options: Any) -> None:
        # An option that is added later must not change what a script means.
        super().__init__(**{**options, "allow_abbrev": False})

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, printable(f"{self.prog}: {message} (see {self.prog} --help)") + "\n")


def parser(demo: Callable[[Path], None]) -> argparse.ArgumentParser:
    """The parser of all commands; `demo` is the composed demonstration."""
    top = _Parser(
        prog="kuager", description="Kuager: testimonies, letters, bundles. Without a command: the window."
    )
    top.add_argument("--version", action="version", version=f"kuager {kuager.__version__}")
    top.add_argument("--json", action="store_true", help="print results as JSON")
    top.add_argument(
        "--vault", type=Path, default=documents.default_vault(), metavar="DIR", help="default: %(default)s"
    )
    top.add_argument(
        "--moved",
        dest="copied",
        action="store_const",
        const="moved",
        help="the vault was moved here, and is nowhere else any more",
    )
    top.add_argument("--copy", dest="copied", action="store_const", const="copy", help="the vault is a copy")
    top.set_defaults(copied="")
    top.add_argument("--passphrase-file", type=Path, metavar="FILE", help="its first line")
    top.add_argument("--passphrase-fd", type=int, metavar="N", help="read from this file descriptor")
    commands = top.add_subparsers(dest="command", required=True)
    for part in (
        vault,
        keys,
        queue,
        interview,
        source,
        consent,
        people,
        search,
        letter,
        signing,
        media,
        attachment,
    ):
        part.add(commands)
    for part in (exchange, exchange_folder, receipt, organisation, names, custody, erasure):
        part.add(commands)
    show = commands.add_parser("demo", help="the whole job with invented people, into a new folder")
    show.add_argument("out", type=Path, metavar="OUT")
    show.set_defaults(run=lambda arguments, _console: demo(arguments.out))
    return top


def main(words: Sequence[str], demo: Callable[[Path], None]) -> int:
    """Run one command; returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal that is not UTF-8 shows escapes
            stream.reconfigure(errors="backslashreplace")
    try:
        arguments = _parsed(parser(demo), words)
    except SystemExit as stop:
        return int(stop.code or DONE)
    console, code = Console(arguments), DONE
    try:
        arguments.run(arguments, console)
        console.flush()
    except AppError as error:
        print(printable(f"kuager: {sentence(error)}"), file=sys.stderr)
        code = FAILED
    except BrokenPipeError:
        pass  # whoever read the output has seen enough
    except (Cancelled, KeyboardInterrupt):
        print("kuager: stopped before the end; what was told as done stays", file=sys.stderr)
        code = FAILED
    except Exception as error:  # noqa: BLE001 - a mistake of ours must not print what was told
        print(f"kuager: a mistake of the program; please report\n{scrubbed_details(error)}", file=sys.stderr)
        code = FAILED
    _drop_what_cannot_be_written()
    return code


def _parsed(top: argparse.ArgumentParser, words: Sequence[str]) -> argparse.Namespace:
    arguments = top.parse_args(words)
    for name, value in vars(arguments).items():
        # A path may be any bytes; what goes into a record is text.
        if isinstance(value, str) and any("\ud800" <= character <= "\udfff" for character in value):
            top.error(f"{name} is not UTF-8")
    return arguments


def _drop_what_cannot_be_written() -> None:
    """Keep the interpreter from complaining of the same at its end."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
