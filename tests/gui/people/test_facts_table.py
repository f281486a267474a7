"""What sources say, put into words: places by the division that was chosen for them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kuager.gui.desk import Desk
from kuager.gui.people.facts_table import rows_of
from kuager.model.comparison import Fact
from tests.support import desks


@pytest.fixture(params=["en", "ru"])
def desk(app: QApplication, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    with desks.open_desk(tmp_path / "vault", language=request.param) as opened:
        yield opened.desk


def test_a_place_is_told_in_the_language_of_the_interface(desk: Desk) -> None:
    facts = (
        Fact("origin", ("Құлжа", "Мысал ауылы", ""), places=("654021", "", "750000000")),
        Fact("last_address", ("", "", ""), places=("", "", "")),
    )
    chosen = {
        "en": ("Ghulja County, Ili Prefecture", "Almaty City"),
        "ru": ("уезд Кульджа, область Или-Казахская", "город Алматы"),
    }[desk.language]
    rows = rows_of(desk, facts)
    assert [row.values for row in rows] == [(f"\u2068Құлжа\u2069 ({chosen[0]})", "Мысал ауылы", chosen[1])]
