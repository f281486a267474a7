"""The program `kuager` as a command: its arguments, and how failures end."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

import kuager
from kuager.cli import exchange, interview, letter, people, vault
from kuager.cli.console import Console
from kuager.cli.words import sentence
from kuager.errors import AppError
from kuager.flows import documents
from kuager.task import Cancelled

DONE, FAILED, USAGE = 0, 1, 2


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"{self.prog}: {message} (see {self.prog} --help)\n")


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
    top.add_argument("--passphrase-file", type=Path, metavar="FILE", help="its first line")
    top.add_argument("--passphrase-fd", type=int, metavar="N", help="read from this file descriptor")
    commands = top.add_subparsers(dest="command", required=True)
    for part in (vault, interview, people, letter, exchange):
        part.add(commands)
    show = commands.add_parser("demo", help="the whole job with invented people, into a new folder")
    show.add_argument("out", type=Path, metavar="OUT")
    show.set_defaults(run=lambda arguments, _console: demo(arguments.out))
    return top


def main(words: Sequence[str], demo: Callable[[Path], None]) -> int:
    """Run one command; returns the exit code."""
    try:
        arguments = parser(demo).parse_args(words)
    except SystemExit as stop:
        return int(stop.code or DONE)
    try:
        arguments.run(arguments, Console(arguments))
    except AppError as error:
        print(f"kuager: {sentence(error)}", file=sys.stderr)
        return FAILED
    except (Cancelled, KeyboardInterrupt):
        print("kuager: stopped; nothing was changed", file=sys.stderr)
        return FAILED
    return DONE
