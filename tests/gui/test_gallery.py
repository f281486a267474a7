"""Every widget in every look: nothing is cut, nothing sticks out, nothing is nameless."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.gallery import LOOKS, PAGES, SIZES, dressed
from tests.support.windows import cut_off, nameless, settle, shown

WIDE = (1366, 768)


@pytest.mark.parametrize("look", [*LOOKS, "form-rtl-pseudo-small", "list-150-pseudo", "form-150-dark-rtl"])
def test_nothing_is_cut_or_nameless(app: QApplication, look: str) -> None:
    with dressed(app, look):
        window = next(made for name, made in PAGES.items() if name in look)()
        size = next(((s.width(), s.height()) for word, s in SIZES.items() if word in look), WIDE)
        shown(window, *size)
        assert (window.width(), window.height()) == size
        assert cut_off(window) == []
        assert nameless(window) == []
        window.close()
        window.deleteLater()
        settle()
