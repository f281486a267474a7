"""Lines of one kind: what is removed by a slip of the finger can be put back."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from kuager.gui.interview.earlier import EarlierPart
from kuager.gui.interview.numbers import NumbersPart
from kuager.gui.widgets.buttons import Button
from kuager.model.dates import When
from kuager.model.idnumbers import IdNumber
from kuager.model.testimony import EarlierAccount
from tests.support.windows import settle, shown

KINDS = [("iin", "IIN"), ("passport", "Passport")]
IIN, PASSPORT = IdNumber("iin", "680312300124"), IdNumber("passport", "E00000000")


def press(root: QWidget, name: str) -> None:
    settle()  # what was shown before is gone
    button = root.findChild(Button, name)
    assert button is not None
    button.click()
    settle()


def test_a_number_that_was_removed_comes_back_in_its_place(app: QApplication) -> None:
    part = NumbersPart(KINDS, "iin", name="numbers")
    shown(part, 800, 300)
    part.set_value((IIN, PASSPORT))
    edited: list[object] = []
    part.edited.connect(partial(edited.append, True))
    press(part, "numbers_1_remove")
    assert part.value() == (PASSPORT,)
    press(part, "numbers_removed_notice_act")
    assert part.value() == (IIN, PASSPORT)
    assert len(edited) == 2


def test_the_only_number_comes_back_without_an_empty_line(app: QApplication) -> None:
    part = NumbersPart(KINDS, "iin", name="numbers")
    shown(part, 800, 300)
    part.set_value((PASSPORT,))
    press(part, "numbers_1_remove")
    assert part.value() == ()
    press(part, "numbers_removed_notice_act")
    assert part.value() == (PASSPORT,)
    assert part.lines.count() == 2, "one line, and the place of the notice"


def test_an_empty_line_goes_without_a_word(app: QApplication) -> None:
    part = EarlierPart(name="earlier")
    shown(part, 800, 300)
    press(part, "earlier_add")
    press(part, "earlier_1_remove")
    assert part.findChild(Button, "earlier_removed_notice_act") is None


def test_other_things_to_show_end_the_offer(app: QApplication) -> None:
    part = EarlierPart(name="earlier")
    shown(part, 800, 300)
    part.set_value([EarlierAccount(given=When(told="2019"), to_whom="a newspaper")])
    press(part, "earlier_1_remove")
    part.set_value(())
    settle()
    assert part.findChild(Button, "earlier_removed_notice_act") is None
