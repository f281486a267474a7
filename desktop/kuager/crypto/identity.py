"""The receiving key of a vault, and who else seems to receive.

A vault receives under one post-quantum age key for as long as it lives: `Identity` is its secret half,
`Recipient` its public half, both with age's own text forms (`str` and `from_text`), so that the key
opens our files in the `age` tool too.

How many people a file is for is told by its header. So a file is written to 1, 2, 4, 8 … recipients in
random order, and those that are lacking are dummies: real keys whose secret was never kept.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence

from kuager.crypto.age_keys import HybridIdentity as Identity
from kuager.crypto.age_keys import HybridRecipient as Recipient

__all__ = ["Identity", "Recipient", "dummy_recipient", "recipient_digest", "with_dummies"]


def recipient_digest(recipient: Recipient) -> bytes:
    """Names a recipient in what is signed: SHA-256 of the key's text (`age1pq1…`)."""
    return hashlib.sha256(str(recipient).encode()).digest()


def dummy_recipient() -> Recipient:
    """A recipient that nobody is."""
    return Identity.generate().recipient


def with_dummies(recipients: Sequence[Recipient]) -> tuple[Recipient, ...]:
    """These and as many dummies as make a power of two, in random order."""
    if not recipients:
        raise ValueError("a file is for somebody")
    count = 1 << (len(recipients) - 1).bit_length()
    mixed = [*recipients, *(dummy_recipient() for _ in range(count - len(recipients)))]
    random.SystemRandom().shuffle(mixed)
    return tuple(mixed)
