"""Every word of the windows is extracted, built, and keeps its placeholders."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
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


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the words as they stand in the sources now."""
    folder = tmp_path_factory.mktemp("translations")
    shutil.copytree(ROOT / "translations", folder, dirs_exist_ok=True)
    _function("update")(folder)
    return folder


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
def test_all_words_are_extracted(extracted: Path, language: str) -> None:
    """If this fails: .venv/bin/python packaging/translations.py update."""
    name = f"kuager_{language}.ts"
    assert _messages(ROOT / "translations" / name).keys() == _messages(extracted / name).keys()


class _Spoken(NamedTuple):
    """A call that brings words into the window; the text is None where no literal stands there."""

    place: str
    context: str | None
    text: str | None
    plural: bool


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _spoken(tree: ast.Module, file: str) -> Iterator[_Spoken]:
    """Every call of tr, translate and QT_TRANSLATE_NOOP that the extraction of words can't miss or does.

    It takes `self.tr` in a class, and `translate` with a literal context; nothing within an f-string, and no
    plural from `translate`.
    """

    def walk(node: ast.AST, owner: str, *, hidden: bool) -> Iterator[_Spoken]:
        if isinstance(node, ast.ClassDef):
            owner = node.name
        hidden = hidden or isinstance(node, ast.JoinedStr)
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            literals = [_literal(argument) for argument in node.args]
            place = f"{file}:{node.lineno}"
            if called == "tr" or called.endswith(".tr"):
                known = literals[0] if called == "self.tr" and owner and not hidden else None
                yield _Spoken(place, owner, known, len(node.args) > 2)
            elif called.rpartition(".")[2] in ("translate", "QT_TRANSLATE_NOOP") and len(literals) > 1:
                yield _Spoken(place, literals[0], None if hidden or len(literals) > 3 else literals[1], False)
        for child in ast.iter_child_nodes(node):
            yield from walk(child, owner, hidden=hidden)

    yield from walk(tree, "", hidden=False)


_IN_A_TABLE = {"gui/messages.py"}
"""These say words that stand elsewhere, each marked there with QT_TRANSLATE_NOOP."""


def test_the_extraction_sees_all_that_is_said(extracted: Path) -> None:
    """Or it would stay English: `card.tr(…)`, `tr` in an f-string or of a name, plurals of `translate`."""
    known = {(source.context, source.text, source.plural) for source in _messages(extracted / "kuager_kk.ts")}
    missed = []
    for path in sorted((ROOT / "desktop/kuager/gui").rglob("*.py")):
        file = path.relative_to(ROOT / "desktop/kuager").as_posix()
        for spoken in _spoken(ast.parse(path.read_text("utf-8")), file):
            found = (spoken.context, spoken.text, spoken.plural) in known
            if not found and not (spoken.text is None and file in _IN_A_TABLE):
                missed.append(spoken)
    assert missed == []


@pytest.mark.parametrize(
    "said",
    ["card.tr('Back')", "self.tr(f'Back {x}')", "self.tr(words)", "f'{self.tr(\"Back\")}'", "tr('Back')"],
)
def test_what_the_extraction_would_miss_is_found(said: str) -> None:
    source = f"class Card:\n    def say(self): return {said}"
    assert [spoken.text for spoken in _spoken(ast.parse(source), "card.py")] == [None]


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
