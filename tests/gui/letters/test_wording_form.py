"""The wording as it is edited: what nobody touched comes back as it was."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from kuager.gui.letters.wording_form import WordingForm
from kuager.model.letter import Span, WordedBlock

BLOCKS = (
    WordedBlock("applicant", "Сынаққызы\u00a0Мысалгүл\nИИН: 000000000000"),
    WordedBlock("paragraph", "Мысалұлы\u00a0Сынақ, брат.", (Span(0, 14, "bold"),)),
    WordedBlock("paragraph", "Второй."),
)


def test_what_was_not_touched_is_as_it_was(app: QApplication) -> None:
    form = WordingForm()
    form.load("", BLOCKS, "")
    assert form.blocks() == BLOCKS
    cursor = form.areas()[1].textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    cursor.insertText("\nТретий.")
    assert form.blocks() == (*BLOCKS[:2], WordedBlock("paragraph", "Третий."))
    form.deleteLater()
