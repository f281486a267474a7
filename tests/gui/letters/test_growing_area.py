"""An area of text shows all of its words at any width, whatever script they are in."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from kuager.gui.letters.growing_area import GrowingArea
from kuager.gui.widgets.layout import column, held, scroller

MIXED = (
    "Заявитель: Гүлшара Мысалқызы (Gulshara Mysalqyzy; گۇلشارا مىسالقىزى)\n"
    "赛力克波力·木沙勒\n\nАдрес: Алматы облысы, Үлгі ауылы, Мысал көшесі, 5\nТелефон: +7 700 000 00 31"
)


def is_whole(area: GrowingArea) -> bool:
    layout, block, height = area.document().documentLayout(), area.document().begin(), 0.0
    while block.isValid():
        height += layout.blockBoundingRect(block).height()
        block = block.next()
    margins = 2 * area.document().documentMargin()
    return area.viewport().height() >= height + margins and area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [260, 401, 402, 900])
def test_all_words_are_in_sight(app: QApplication, width: int) -> None:
    areas = [GrowingArea(words) for words in ("", "one line", MIXED, MIXED * 6)]
    page: QScrollArea = scroller(held(column(*areas, None)))
    page.resize(width, 300)  # the page's own bar comes and takes width away
    page.show()
    app.processEvents()
    assert [is_whole(area) for area in areas] == [True] * len(areas)
    areas[1].setPlainText(MIXED)
    page.resize(width - 60, 300)
    app.processEvents()
    assert [is_whole(area) for area in areas] == [True] * len(areas)
    areas[3].setPlainText("")
    app.processEvents()
    assert areas[3].height() == areas[0].height()
    page.close()
    page.deleteLater()
