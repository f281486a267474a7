"""`kuager card` and `kuager bundle`: whom to trust, what goes out, what comes in."""

from __future__ import annotations

import argparse
from pathlib import Path

from kuager.cli import bringing, choices, sets
from kuager.cli.console import Console
from kuager.errors import AppError
from kuager.flows import exchange, fingerprints
from kuager.flows.exchange import CardFacts
from kuager.flows.fingerprints import Likeness


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    cards = commands.add_parser("card", help="this vault's card, and the cards that are trusted")
    verbs = cards.add_subparsers(dest="verb", required=True)
    export = verbs.add_parser("export", help="write this vault's card and show its fingerprint")
    export.add_argument("out", type=Path, metavar="FILE")
    export.add_argument("--alias", default="", help="a name on the card, if you want one")
    export.set_defaults(run=_card_export)
    show = verbs.add_parser("show", help="what a card file says")
    show.add_argument("file", type=Path)
    show.set_defaults(run=_card_show)
    trust = verbs.add_parser("trust", help="trust a card after comparing its fingerprint aloud")
    trust.add_argument("file", type=Path)
    trust.add_argument("--alias", default="", help="the name it has here")
    trust.add_argument(
        "--fingerprint", required=True, help="the 8 groups of 4 digits that the other one read to you"
    )
    trust.set_defaults(run=_card_trust)
    verbs.add_parser("list", help="the trusted cards").set_defaults(run=_card_list)
    choices.add_rules(verbs)

    bundles = commands.add_parser("bundle", help="write a bundle, or look at one and bring it in")
    verbs = bundles.add_subparsers(dest="verb", required=True)
    choices.add(verbs)
    sets.add(verbs)
    bringing.add(verbs)


def _line(card: CardFacts) -> str:
    return f"{card.fingerprint}  {card.alias or '(no name)'}  {card.state}"


def _card_export(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        exchange.export_card(session, arguments.out, arguments.alias)
        fingerprint = exchange.own_fingerprint(session)
    console.show(
        {"file": str(arguments.out), "fingerprint": fingerprint},
        [f"Card written: {arguments.out}", f"Read this aloud to whom you give it: {fingerprint}"],
    )


def _card_show(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        _, card = exchange.open_card(session, arguments.file)
    console.show(card, [_line(card)])


def _card_trust(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        untrusted_bytes, card = exchange.open_card(session, arguments.file)
        if fingerprints.compare(card.fingerprint, arguments.fingerprint).likeness is not Likeness.SAME:
            raise AppError("card.other_fingerprint")
        card = exchange.trust(session, untrusted_bytes, arguments.alias)
    console.show(card, [f"Trusted as {card.alias}.", *bringing.completed(card)])


def _card_list(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        cards = exchange.trusted(session)
    console.show(cards, [_line(card) for card in cards] or ["No card is trusted yet."])
