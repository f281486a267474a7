"""Load the questions that may be read aloud."""

from __future__ import annotations

from functools import cache

from kuager import paths
from kuager.model import questions
from kuager.model.questions import Question, Questions

__all__ = ["Question", "Questions", "load"]


@cache
def load() -> dict[str, Questions]:
    """The questions of every language by its code, read once; `AppError` where a file of ours is damaged."""
    folder = paths.resources() / "questions"
    found = (questions.parse(path.read_bytes()) for path in sorted(folder.glob("*.toml")))
    return {each.language: each for each in found}
