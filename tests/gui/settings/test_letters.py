"""Letters in the settings: templates are copied, tried and kept; addressees are changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kuager.flows import addressees, templates
from kuager.flows.addressees import Addressee
from kuager.flows.unlock import Session
from kuager.gui.settings.addressee_form import AddresseeForm
from kuager.gui.settings.page import SettingsPage
from kuager.gui.settings.template_editor import TemplateEditor
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.entries import Entry
from tests.gui.settings.test_page import click, words
from tests.support import desks, windows
from tests.support.desks import OpenDesk

OWN = "own_request_ru_1"


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[SettingsPage]:
    page = windows.made(SettingsPage, opened.desk)
    windows.shown(page, 1306, 900)
    page.tabs.tabs.choose("letters")
    opened.settle()
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


def try_it(opened: OpenDesk, editor: TemplateEditor) -> None:
    """What the pause after typing would do."""
    editor._pause.stop()
    editor._look()
    opened.settle()


def edit(opened: OpenDesk, page: SettingsPage, template: str = "request_ru") -> TemplateEditor:
    page.templates.list.choose(template)
    QTest.keyClick(page.templates.list, Qt.Key.Key_Return)
    opened.settle()
    editor = page.findChild(TemplateEditor)
    assert editor is not None
    try_it(opened, editor)
    return editor


def ids(opened: OpenDesk) -> list[str]:
    forms = opened.write(templates.every)
    assert isinstance(forms, tuple)
    return [form.id for form in forms]


def book(opened: OpenDesk) -> dict[str, Addressee]:
    """The office's own entries."""
    entries = opened.write(addressees.own)
    assert isinstance(entries, tuple)
    return {entry.code: entry for entry in entries}


def test_a_copy_is_worded_anew_and_kept(opened: OpenDesk, page: SettingsPage) -> None:
    editor = edit(opened, page)
    assert "It follows the form." in words(editor)
    assert editor.preview.count() == 2
    editor.area.setPlainText(editor.words().replace("Известные обстоятельства:", "Что известно семье:"))
    try_it(opened, editor)
    assert editor.keep.isEnabled()
    editor.keep.click()
    opened.settle()
    assert page.findChild(TemplateEditor) is None
    assert "Request\u2069 is kept as version 1." in words(page)
    assert OWN in ids(opened)
    assert page.templates.list.choose(OWN)
    again = edit(opened, page, OWN)
    assert "Что известно семье:" in again.words()


def test_a_fault_is_said_and_shown_and_cannot_be_kept(opened: OpenDesk, page: SettingsPage) -> None:
    editor = edit(opened, page)
    before = editor.words()
    editor.area.setPlainText(before.replace("{relation}", "{person_nick}"))
    try_it(opened, editor)
    assert "There is no fact called \u2068person_nick\u2069 here." in words(editor)
    assert not editor.keep.isEnabled()
    editor.state.offer_taken.emit()
    assert editor.area.textCursor().selectedText() == "person_nick"
    editor.area.setPlainText(before.replace("Сведения о лице", "\u05d0 Сведения о лице"))
    try_it(opened, editor)
    assert "HEBREW LETTER ALEF" in words(editor)
    editor.area.setPlainText(before + "]]")
    try_it(opened, editor)
    assert "It does not follow the form" in words(editor)
    editor.area.setPlainText(before)
    try_it(opened, editor)
    assert editor.keep.isEnabled()
    editor.autosave.forget()


def test_a_sentence_is_worded_anew_and_a_fact_put_into_it(opened: OpenDesk, page: SettingsPage) -> None:
    editor = edit(opened, page)
    pieces = templates.pieces(editor.words())
    assert len(editor.sentences.areas) == len(pieces)
    number = next(at for at, piece in enumerate(pieces) if piece.text == "ЗАЯВЛЕНИЕ")
    area = editor.sentences.areas[number]
    area.setPlainText("ОБРАЩЕНИЕ ")
    area.moveCursor(QTextCursor.MoveOperation.End)
    area.left.emit()
    editor.facts.choose("person_names")
    click(editor, "template_insert")
    try_it(opened, editor)
    assert 'parts = ["ОБРАЩЕНИЕ {person_names}"]' in editor.words()
    assert len(templates.pieces(editor.words())) == len(pieces)
    assert editor.keep.isEnabled()
    said = [label.text() for label in editor.sentences.findChildren(QLabel)]
    assert any("only to: Ministry of Foreign Affairs" in words for words in said)
    editor.autosave.forget()


def test_the_whole_text_and_the_sentences_are_one(opened: OpenDesk, page: SettingsPage) -> None:
    editor = edit(opened, page)
    click(editor, "template_turn")
    assert editor.area.isVisible()
    editor.area.setPlainText(editor.words().replace("Известные обстоятельства:", "Что известно семье:"))
    click(editor, "template_insert")
    assert editor.words().startswith("{addressee}")
    editor.area.setPlainText(editor.words().removeprefix("{addressee}"))
    click(editor, "template_turn")
    assert "Что известно семье:" in [area.toPlainText() for area in editor.sentences.areas]
    click(editor, "template_turn")
    editor.area.setPlainText("format = 1")
    click(editor, "template_turn")
    assert editor.sentences.areas == []
    assert "See its whole text" in words(editor)
    editor.autosave.forget()


def test_what_was_typed_waits_until_one_comes_back(opened: OpenDesk, page: SettingsPage) -> None:
    editor = edit(opened, page)
    editor.area.setPlainText(editor.words() + "# later")
    editor.leave()
    opened.settle()
    assert page.findChild(TemplateEditor) is None
    assert OWN not in ids(opened)
    again = edit(opened, page)
    assert again.words().endswith("# later")
    assert "is not kept yet" in words(again)
    click(again, "template_discard")
    question = page.findChild(ConfirmDialog)
    assert question is not None
    question.confirmed.emit()
    opened.settle()
    assert opened.write(lambda session: templates.draft(session, OWN)) == ""


def test_a_lock_waits_until_what_was_typed_is_on_the_disk(opened: OpenDesk, page: SettingsPage) -> None:
    heard: list[bool] = []
    page.secured.connect(heard.append)
    page.secure()
    assert heard == [True]
    editor = edit(opened, page)
    editor.area.setPlainText(editor.words() + "# in haste")
    assert page.unkept() is editor.autosave
    page.secure()
    assert heard == [True]
    opened.settle()
    assert heard == [True, True]
    assert page.unkept() is None
    assert str(opened.write(lambda session: templates.draft(session, OWN))).endswith("# in haste")
    editor.autosave.forget()


def test_an_own_template_is_removed_and_comes_back_from_a_file(
    opened: OpenDesk, page: SettingsPage, tmp_path: Path
) -> None:
    def keep(session: Session) -> bytes:
        return templates.text(
            session, templates.keep(session, templates.copied(session, "request_ru")).id
        ).encode()

    path = tmp_path / "own.toml"
    kept = opened.write(keep)
    assert isinstance(kept, bytes)
    path.write_bytes(kept)
    page.templates.read()
    opened.settle()
    page.templates.list.choose(OWN)
    click(page, "templates_remove")
    question = page.findChild(ConfirmDialog)
    assert question is not None
    question.confirmed.emit()
    opened.settle()
    assert OWN not in ids(opened)
    page.templates.take(path)
    opened.settle()
    assert OWN in ids(opened)


def test_only_own_templates_can_be_edited_in_place(opened: OpenDesk, page: SettingsPage) -> None:
    page.templates.list.choose("request_ru")
    assert not page.findChild(Button, "templates_edit").isVisible()  # type: ignore[union-attr]
    assert page.findChild(Button, "templates_copy").isVisible()  # type: ignore[union-attr]


def type_into(form: AddresseeForm, name: str, text: str) -> None:
    box = form.findChild(Entry, f"addressees_form_{name}")
    assert box is not None
    box.setText(text)


def test_an_addressee_of_the_office_is_called_by_its_name_everywhere(
    opened: OpenDesk, page: SettingsPage
) -> None:
    click(page, "addressees_new")
    form = page.addressees.forms.form
    assert isinstance(form, AddresseeForm)
    form.act.click()
    opened.settle()
    assert "needs a name in one language" in words(page)
    type_into(form, "name_ru", " Редакция «Мысал» ")
    type_into(form, "head_ru", "В редакцию «Мысал»")
    form.act.click()
    opened.settle()
    assert page.addressees.forms.form is None
    assert opened.desk.label("letter_addressee", "own_1") == "Редакция «Мысал»"
    assert book(opened)["own_1"].heads == {"ru": "В редакцию «Мысал»"}


def test_a_shipped_addressee_is_changed_and_is_as_it_came(opened: OpenDesk, page: SettingsPage) -> None:
    page.addressees.list.choose("icrc")
    QTest.keyClick(page.addressees.list, Qt.Key.Key_Return)
    form = page.addressees.forms.form
    assert isinstance(form, AddresseeForm)
    type_into(form, "address", "Almaty")
    form.act.click()
    opened.settle()
    assert book(opened)["icrc"].address == "Almaty"
    page.addressees.list.choose("icrc")
    click(page, "addressees_remove")
    opened.settle()
    assert book(opened) == {}


def test_another_offices_book_is_taken_over(opened: OpenDesk, page: SettingsPage, tmp_path: Path) -> None:
    path = tmp_path / "addressees.json"
    path.write_text('{"format":1,"addressees":[{"code":"own_7","group":"other","names":{"kk":"Мысал"}}]}')
    page.addressees.take(path)
    opened.settle()
    assert "Taken over: 1." in words(page)
    assert [*book(opened)] == ["own_7"]
