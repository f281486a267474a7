"""The volunteer asks what the family did itself, and what was done to it; all with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.stories.story import Story
from tests.support.seats import CONTROL


def what_the_family_did_and_suffered_is_asked(story: Story) -> None:
    seat = story.volunteer
    seat.sit()
    seat.key(Qt.Key.Key_Return, CONTROL)
    seat.see("What the family did itself", "No step told yet", "If they could do nothing: why")
    assert seat.focus.objectName() == "family_empty_begin"
    seat.key(Qt.Key.Key_Return)
    assert seat.focus.objectName() == "taken_kind"
    seat.choose("taken_kind", "appeal")
    seat.write("taken_date", "March 2019")
    seat.write("taken_to_whom", "the invented office")
    seat.choose("taken_response", "token")
    (row,) = seat.rows("family_list")
    assert row == "Written appeal, the invented office | March 2019 | Token answer"

    seat.tab_to("reprisals_empty_begin")
    seat.key(Qt.Key.Key_Return)
    seat.choose("reprisal_kind", "threat_call")
    seat.see("Is the family in danger? It is marked “Careful”.")
    seat.tab_to("family_safety_notice_act")
    seat.key(Qt.Key.Key_Space)
    seat.see("The family is now marked “At risk”.", "Family at risk")
    seat.key(Qt.Key.Key_Space)
    seat.see("Is the family in danger? It is marked “Careful”.")
