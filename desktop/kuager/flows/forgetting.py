"""Drops what the program remembered, to be quicker, of words that were told.

A session takes its own with it when it is locked; this is what outlives a session: shaped and divided words
of letters, names and places that were compared, dates and telephones that were understood, names of those
who signed, and the public keys of those with whom something was exchanged. A cache of single letters counts
too: it keeps them in the order in which they came, so the letters of the first name stand there as they are
read. Whoever keeps words in a cache of a module names it here; a test looks for those not named.
"""

from __future__ import annotations

from kuager.crypto import age_keys
from kuager.flows import enclosures, place_names, telephones
from kuager.letters import breaks, hyphenation, shaping, signature
from kuager.model import dates, names
from kuager.names import blocking, hanzi, parts, readings, syllables


def forget_words() -> None:
    """Call it after a lock."""
    shaping.shape.cache_clear()
    shaping.script.cache_clear()
    breaks.break_points.cache_clear()
    hyphenation.divisions.cache_clear()
    parts.parse.cache_clear()
    readings.readings.cache_clear()
    blocking.skeletons.cache_clear()
    syllables.from_wade_giles.cache_clear()
    hanzi.syllable.cache_clear()
    names.letter_script.cache_clear()
    dates.forget()
    telephones.understand.cache_clear()
    place_names.forget()
    enclosures.forget()
    signature.forget()
    age_keys.forget()
