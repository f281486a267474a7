"""Every word of the windows is extracted, built, and keeps its placeholders."""

from __future__ import annotations

import importlib.util
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parents[1]


def _function(name: str) -> Callable[..., None]:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging/translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    function: Callable[..., None] = getattr(module, name)
    return function


class _Source(NamedTuple):
    context: str
    text: str
    comment: str
    plural: bool


def _messages(file: Path) -> dict[_Source, list[str]]:
    """What a .ts file holds: each source with its translated forms, none while unfinished."""
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            source = _Source(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
            )
            translation = message.find("translation")
            assert translation is not None
            finished = translation.get("type") is None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found[source] = (forms or [translation.text or ""]) if finished else []
    return found


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
def test_all_words_are_extracted(tmp_path: Path, language: str) -> None:
    """If this fails: .venv/bin/python packaging/translations.py update."""
    name = f"kuager_{language}.ts"
    shutil.copytree(ROOT / "translations", tmp_path, dirs_exist_ok=True)
    _function("update")(tmp_path)
    assert _messages(ROOT / "translations" / name).keys() == _messages(tmp_path / name).keys()


def test_english_has_its_plurals() -> None:
    """Or a person would read "1 person(s)"."""
    messages = _messages(ROOT / "translations/kuager_en.ts")
    assert [source.text for source, forms in messages.items() if not forms] == []


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
def test_finished_translations_keep_their_placeholders(language: str) -> None:
    def placeholders(text: str) -> list[str]:
        return sorted(re.findall(r"%L?\d+|%n|\{\w*\}", text))

    for source, forms in _messages(ROOT / f"translations/kuager_{language}.ts").items():
        for form in forms:
            assert form, source
            if source.plural:  # "one" may be a word without its number
                assert set(placeholders(form)) <= set(placeholders(source.text)), source
            else:
                assert placeholders(form) == placeholders(source.text), source


def test_built_translations_load(tmp_path: Path) -> None:
    _function("build")(ROOT / "translations", tmp_path)
    for language in ("en", "kk", "ru"):
        translator = QTranslator()
        assert translator.load(str(tmp_path / f"kuager_{language}.qm"))
        assert translator.language() == language
