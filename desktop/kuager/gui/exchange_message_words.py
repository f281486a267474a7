"""The words of the failures of bundles, cards and rosters.

A part of `kuager.gui.message_words`, which says how they are written.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

# Any, because the stub of QT_TRANSLATE_NOOP gives object.
WORDS: Final[dict[str, tuple[Any, Any, Any]]] = {
    "folder.none": (
        QT_TRANSLATE_NOOP("Messages", "No exchange folder was chosen."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose a folder first, and whom it is for."),
    ),
    "folder.missing": (
        QT_TRANSLATE_NOOP("Messages", "The exchange folder is not there."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was done; all records are safe here."),
        QT_TRANSLATE_NOOP(
            "Messages", "Look whether the share is connected. If the folder has moved, choose it once more."
        ),
    ),
    "folder.emptied": (
        QT_TRANSLATE_NOOP("Messages", "The exchange folder is wholly empty, though something was put in."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was done; all records are safe here."),
        QT_TRANSLATE_NOOP(
            "Messages", "Look whether the share is connected. If it is, choose the folder once more."
        ),
    ),
    "bundle.not_a_bundle": (
        QT_TRANSLATE_NOOP("Messages", "This file is no bundle."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Choose another file. A bundle ends in .age and comes from another Kuager."
        ),
    ),
    "bundle.not_for_us": (
        QT_TRANSLATE_NOOP("Messages", "This bundle was sealed for someone else."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Give the sender your card, and ask for a bundle that is made for you."
        ),
    ),
    "bundle.truncated": (
        QT_TRANSLATE_NOOP(
            "Messages", "This bundle is not whole: it was cut short, or something was added to it."
        ),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Copy it from the stick again, or ask the sender for a new copy."),
    ),
    "bundle.damaged": (
        QT_TRANSLATE_NOOP("Messages", "This bundle is damaged or was altered."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Copy it from the stick again, or ask the sender for a new copy."),
    ),
    "bundle.newer": (
        QT_TRANSLATE_NOOP("Messages", "This bundle was written by a newer Kuager."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Open it with the newer version."),
    ),
    "bundle.bad_signature": (
        QT_TRANSLATE_NOOP(
            "Messages", "The signature on this bundle does not fit. Someone may have altered it."
        ),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Do not use it. Ask the sender for a new one, given in another way."),
    ),
    "bundle.unknown_sender": (
        QT_TRANSLATE_NOOP("Messages", "This bundle is from a sender whose card is not trusted here."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Its fingerprint is {fingerprint}. Compare it with the sender aloud, and trust the card first.",
        ),
    ),
    "bundle.too_large": (
        QT_TRANSLATE_NOOP("Messages", "This bundle is larger than any that Kuager writes."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask the sender how it was made."),
    ),
    "bundle.changed": (
        QT_TRANSLATE_NOOP("Messages", "This file is not what it was when it was looked through."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It was replaced, or the stick is failing. Copy it to this computer and open the copy.",
        ),
    ),
    "bundle.copy_differs": (
        QT_TRANSLATE_NOOP("Messages", "This disk gives back something else than was written to it."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was left there under the name of a bundle."),
        QT_TRANSLATE_NOOP("Messages", "Use another stick."),
    ),
    "bundle.media_first": (
        QT_TRANSLATE_NOOP(
            "Messages", "This bundle holds recordings and attachments of records that are not here."
        ),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Bring in the bundle with the records first, then this one again."),
    ),
    "bundle.nothing_waits": (
        QT_TRANSLATE_NOOP("Messages", "Nothing of this computer waits here any more."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Look at the list again."),
    ),
    "bundle.none_found": (
        QT_TRANSLATE_NOOP("Messages", "There is no bundle in this folder."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose the folder with the files that end in .age."),
    ),
    "bundle.too_many": (
        QT_TRANSLATE_NOOP("Messages", "These are {count} files; {limit} can be opened in one go."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose fewer of them."),
    ),
    "bundle.no_set": (
        QT_TRANSLATE_NOOP("Messages", "There is nothing to go on with."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written."),
        QT_TRANSLATE_NOOP("Messages", "Write a new bundle."),
    ),
    "bundle.set_changed": (
        QT_TRANSLATE_NOOP("Messages", "Something of what was begun may not leave this computer any more."),
        QT_TRANSLATE_NOOP("Messages", "Nothing more was written."),
        QT_TRANSLATE_NOOP("Messages", "Give it up, and write a new bundle."),
    ),
    "bundle.no_recipient": (
        QT_TRANSLATE_NOOP("Messages", "Nobody was chosen who may open the bundle."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written."),
        QT_TRANSLATE_NOOP("Messages", "Choose one or more cards that are trusted here."),
    ),
    "bundle.several_recipients": (
        QT_TRANSLATE_NOOP("Messages", "The name {alias} is that of {count} cards that are trusted here."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written."),
        QT_TRANSLATE_NOOP("Messages", "Trust one of them once more, under another name."),
    ),
    "bundle.nothing": (
        QT_TRANSLATE_NOOP("Messages", "There is nothing to send yet."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written."),
        QT_TRANSLATE_NOOP("Messages", "Save an interview first."),
    ),
    "bundle.nothing_new": (
        QT_TRANSLATE_NOOP("Messages", "They have signed for all of it: nothing is new for them."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written."),
        QT_TRANSLATE_NOOP("Messages", "Give a receipt under Receipts, or send everything again."),
    ),
    "bundle.plan_changed": (
        QT_TRANSLATE_NOOP("Messages", "Something was recorded or decided while you looked at the list."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written. The list shows it now."),
        QT_TRANSLATE_NOOP("Messages", "Look at the list again, and then write the bundle."),
    ),
    "card.malformed": (
        QT_TRANSLATE_NOOP("Messages", "This is no card, or it is damaged."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was trusted and nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose another file, or ask for the card once more."),
    ),
    "card.newer": (
        QT_TRANSLATE_NOOP("Messages", "This card was made by a newer Kuager."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was trusted and nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Open it with the newer version."),
    ),
    "card.bad_signature": (
        QT_TRANSLATE_NOOP(
            "Messages", "This card is not signed by its own keys. Someone may have altered it."
        ),
        QT_TRANSLATE_NOOP("Messages", "Nothing was trusted and nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask for the card again, and compare the fingerprint aloud."),
    ),
    "card.other_fingerprint": (
        QT_TRANSLATE_NOOP("Messages", "The fingerprint that was read aloud is not that of this card."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was trusted and nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Read it once more. If it still differs, this card is not theirs."),
    ),
    "card.own": (
        QT_TRANSLATE_NOOP("Messages", "This is the card of this vault itself."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose the card that the other person gave you."),
    ),
    "bundle.revoked_sender": (
        QT_TRANSLATE_NOOP("Messages", "This bundle is from {alias}, which the organisation revoked."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Do not use it. Ask a coordinator."),
    ),
    "organisation.joined": (
        QT_TRANSLATE_NOOP("Messages", "An organisation was joined here already."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "A vault belongs to one organisation. Make another vault for another one."
        ),
    ),
    "organisation.none": (
        QT_TRANSLATE_NOOP("Messages", "No organisation was founded or joined here."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Found one, or open the roster that a coordinator gave you."),
    ),
    "organisation.not_coordinator": (
        QT_TRANSLATE_NOOP("Messages", "Only a coordinator changes the roster."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask a coordinator, or use the sheets of the organisation."),
    ),
    "organisation.unknown_machine": (
        QT_TRANSLATE_NOOP("Messages", "The card of this machine was not compared yet."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Compare its card first, under Exchange."),
    ),
    "organisation.bad_name": (
        QT_TRANSLATE_NOOP("Messages", "This name cannot be on a roster."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Type 1 to {limit} characters in one line."),
    ),
    "organisation.nothing_to_sign": (
        QT_TRANSLATE_NOOP("Messages", "No change of the roster waits for a signature."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Open the proposal that a coordinator gave you."),
    ),
    "roster.malformed": (
        QT_TRANSLATE_NOOP("Messages", "This is not a roster of Kuager, or it is damaged."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask the coordinator for it once more."),
    ),
    "roster.newer": (
        QT_TRANSLATE_NOOP("Messages", "This roster was written by a newer Kuager."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Open it with the newer version."),
    ),
    "roster.bad_signature": (
        QT_TRANSLATE_NOOP("Messages", "This roster is signed by someone who may not sign it."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Do not use it. Ask the coordinators."),
    ),
    "roster.not_enough": (
        QT_TRANSLATE_NOOP("Messages", "This roster still needs another coordinator’s signature."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Give it to a second coordinator to sign."),
    ),
    "roster.other": (
        QT_TRANSLATE_NOOP("Messages", "This roster is of another organisation."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask for the roster of the organisation that was joined here."),
    ),
    "roster.fork": (
        QT_TRANSLATE_NOOP("Messages", "Two rosters of the same number say different things."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP(
            "Messages",
            "A coordinator settles it: a version above both, with the lines of both, signed with the sheets.",
        ),
    ),
    "card.no_alias": (
        QT_TRANSLATE_NOOP("Messages", "This card has no name."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was trusted yet."),
        QT_TRANSLATE_NOOP("Messages", "Type the name by which you will know its owner."),
    ),
    "card.bad_alias": (
        QT_TRANSLATE_NOOP("Messages", "This name cannot be that of a card."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Type at most {limit} characters in one line, none of them invisible."),
    ),
    "card.alias_taken": (
        QT_TRANSLATE_NOOP(
            "Messages", "Another card is trusted here as {alias}, which is this name or looks like it."
        ),
        QT_TRANSLATE_NOOP("Messages", "Nothing was trusted yet."),
        QT_TRANSLATE_NOOP("Messages", "Type another name by which you will know its owner."),
    ),
}
