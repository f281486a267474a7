"""Bundles that carry only some segments of what a vault holds, as if those before had been lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kuager.bundle import reader, writer
from kuager.bundle.content import Content
from kuager.bundle.writer import Sender
from kuager.flows import exchange, roster_news
from kuager.flows.choosing import Choice
from kuager.flows.unlock import Session
from kuager.model.revision import SectionBytes, Segment, digest_of, read_header, read_segment
from kuager.task import Task

Wanted = Callable[[Segment], bool]


def part(whole: Content, wanted: Wanted) -> Content:
    """The wanted segments, and what travels with them."""
    segments = [each for each in whole.segments if wanted(read_segment(each.content))]
    listed = {digest for each in segments for digest in read_segment(each.content).headers}
    headers = [header for header in whole.headers if digest_of(header) in listed]
    named = {entry.digest for header in headers for entry in read_header(header).sections.values()}
    sections = [each for each in whole.sections if SectionBytes(*each).digest in named]
    return Content(segments, headers, sections)


def send(sender: Session, to: Session, folder: Path, wanted: Wanted, *, roster: bool = False) -> Path:
    """A bundle of some segments of all that the sender holds."""
    recipients = [to.history.origin]
    whole, _ = exchange.export(sender, folder, recipients, Task.silent(), Choice(everything=True))
    received = reader.read(whole, to.identity, lambda _: sender.origin_key.public, Task.silent())
    whole.unlink()
    cards = exchange.cards_for(sender, recipients)
    path = folder / writer.suggested_name()
    signed_by = Sender(sender.origin_key, exchange.sender_card(sender), cards, sender.clock())
    along = roster_news.outgoing(sender, recipients) if roster else b""
    writer.write(path, part(received.content, wanted), signed_by, Task.silent(), roster=along)
    return path


def of(session: Session, *numbers: int) -> Wanted:
    """The segments with these numbers by one vault; all of it where none is given."""
    origin = session.history.origin
    return lambda segment: segment.origin == origin and (not numbers or segment.number in numbers)
