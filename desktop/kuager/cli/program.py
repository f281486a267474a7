"""The program `kuager` as a command: its arguments, and how failures end."""

from __future__ import annotations

import argparse
import importlib
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

import kuager
from kuager.cli.console import Console, printable
from kuager.cli.words import sentence
from kuager.errors import AppError, scrubbed_details
from kuager.flows import documents
from kuager.task import Cancelled

DONE, FAILED, USAGE = 0, 1, 2

_PARTS: Final = {
    "vault": ("vault",),
    "keys": ("keys",),
    "queue": ("queue",),
    "interview": ("interview", "schema"),
    "source": ("source",),
    "consent": ("consent",),
    "people": ("people", "conflicts"),
    "search": ("search", "saved"),
    "letter": ("letter",),
    "signing": ("signing",),
    "media": ("media",),
    "attachment": ("attachment",),
    "exchange": ("card", "bundle"),
    "exchange_folder": ("exchange-folder",),
    "receipt": ("receipt",),
    "organisation": ("organisation",),
    "names": ("names",),
    "custody": ("custody",),
    "erasure": ("record", "erasure"),
}
"""The modules of the commands, and the first words of those that each adds."""


class _Parser(argparse.ArgumentParser):
    def __init__(self, **options: Any) -> None:
        # An option that is added later must not change what a script means.
        super().__init__(**{**options, "allow_abbrev": False})

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, printable(f"{self.prog}: {message} (see {self.prog} --help)") + "\n")


def _options() -> argparse.ArgumentParser:
    """What may stand before a command."""
    options = _Parser(prog="kuager", add_help=False)
    options.add_argument("--json", action="store_true", help="print results as JSON")
    options.add_argument(
        "--vault", type=Path, default=documents.default_vault(), metavar="DIR", help="default: %(default)s"
    )
    options.add_argument(
        "--moved",
        dest="copied",
        action="store_const",
        const="moved",
        help="the vault was moved here, and is nowhere else any more",
    )
    options.add_argument(
        "--copy", dest="copied", action="store_const", const="copy", help="the vault is a copy"
    )
    options.set_defaults(copied="")
    options.add_argument("--passphrase-file", type=Path, metavar="FILE", help="its first line")
    options.add_argument("--passphrase-fd", type=int, metavar="N", help="read from this file descriptor")
    return options


def parser(demo: Callable[[Path], None], words: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The parser of the command in these words, or else of all; `demo` is the composed demonstration.

    A command is imported when it is asked for: all of them take a second, most take a third of one.
    """
    options = _options()
    _, rest = options.parse_known_args(words)
    asked = [part for part, names in _PARTS.items() if rest[:1] and rest[0] in names]
    top = _Parser(
        prog="kuager",
        description="Kuager: testimonies, letters, bundles. Without a command: the window.",
        parents=[options],
    )
    top.add_argument("--version", action="version", version=f"kuager {kuager.__version__}")
    commands = top.add_subparsers(dest="command", required=True)
    for part in asked or _PARTS:
        importlib.import_module(f"kuager.cli.{part}").add(commands)
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
        arguments = _parsed(parser(demo, words), words)
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
