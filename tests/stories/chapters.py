"""All chapters, in the order in which they happen."""

from __future__ import annotations

from typing import Final

from tests.stories import exchange, letters, recording, refusals
from tests.stories.story import Chapter

ALL: Final[tuple[Chapter, ...]] = (
    *recording.CHAPTERS,
    *exchange.CHAPTERS,
    *letters.CHAPTERS,
    *refusals.CHAPTERS,
)
