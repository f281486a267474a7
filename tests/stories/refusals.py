"""Bundles that are refused whole, each with its own words and nothing changed."""

from __future__ import annotations

from pathlib import Path

from kuager.flows import exchange as flows
from kuager.task import Task
from tests.stories.exchange import bundles, open_bundle
from tests.stories.story import Story
from tests.support import tampering, vaults
from tests.support.seats import Seat


def a_flipped_byte_is_refused(story: Story) -> None:
    whole = bundles(story.stick)[0].read_bytes()
    flipped = tampering.flip(whole, len(whole) // 2)
    refused(story.coordinator, bad(story, flipped), "This bundle is damaged or was altered.")


def a_bundle_that_was_cut_short_is_refused(story: Story) -> None:
    whole = bundles(story.stick)[0].read_bytes()
    refused(story.coordinator, bad(story, whole[:-100]), "This bundle is not whole: it was cut short")


def a_bundle_for_somebody_else_is_refused(story: Story) -> None:
    refused(story.volunteer, bundles(story.stick)[0], "This bundle was sealed for someone else.")


def a_bundle_of_an_unknown_sender_is_refused(story: Story) -> None:
    stranger = vaults.vault(story.stick.parent / "stranger")
    vaults.record(stranger, vaults.told())
    card, _ = flows.open_card(stranger, story.stick / "other.kuager-card")
    coordinator = flows.trust(stranger, card, "coordinator")
    path, _ = flows.export(stranger, story.stick.parent, [coordinator.origin], Task.silent())
    words = "This bundle is from a sender whose card is not trusted here."
    fingerprint = flows.own_fingerprint(stranger)
    stranger.lock()
    refused(story.coordinator, path, words, f"Its fingerprint is {fingerprint}.")


def what_is_no_bundle_is_refused(story: Story) -> None:
    refused(story.coordinator, bad(story, b"%PDF-1.7 not a bundle at all"), "This file is no bundle")


# What is done more than once -----------------------------------------------------------------------


def refused(seat: Seat, path: Path, words: str, *more: str) -> None:
    """The bundle is refused in these words, no plan is shown, and no byte of the vault is another."""
    before = content(seat)
    open_bundle(seat, path)
    seat.see(words, *more)
    kind, said = seat.notice("bring_in_says")
    assert kind == "danger"
    assert words in said
    assert "Nothing has been changed yet." not in seat.words()
    assert content(seat) == before


def content(seat: Seat) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in seat.folder.rglob("*") if file.is_file()}


def bad(story: Story, content: bytes) -> Path:
    path = story.stick.parent / "bad.age"
    path.write_bytes(content)
    return path


CHAPTERS = (
    a_flipped_byte_is_refused,
    a_bundle_that_was_cut_short_is_refused,
    a_bundle_for_somebody_else_is_refused,
    a_bundle_of_an_unknown_sender_is_refused,
    what_is_no_bundle_is_refused,
)
