"""The consent in words, in sight all through the interview, with what it means for safety.

Refusals and doubts always stay in sight; where there is no room, agreements are counted instead of named.
Under them one line says which uses are shut, asked or not.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from kuager.gui import theme
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.desk import Desk
from kuager.gui.icons import Glyph
from kuager.gui.interview.consent_words import shut_words
from kuager.gui.widgets.badges import Badge, Mark, standard
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, line, mirrored, row
from kuager.gui.widgets.text import Elided, Text
from kuager.model.consent import Grant
from kuager.model.interview import Interview

_PUBLISHING: Final = ("publish_video", "publish_name", "publish_anonymised")
_MARKS: Final = {
    "yes": ("good", "check"),
    "ask_again": ("attention", "question"),
    "withdrawn": ("neutral", "undo"),
    "no": ("neutral", "prohibit"),
}
_ORDER: Final = ("yes", "ask_again", "no", "withdrawn")


class _Count(Badge):
    """How many agreements are not named for want of room."""

    def __init__(self) -> None:
        super().__init__(Mark("+0", "good", "check"), name="band_more")

    def show_count(self, count: int) -> None:
        """Say another number."""
        words = f"+{count}"
        self.findChildren(Text)[0].setText(words)
        self.setAccessibleName(words)
        self.setVisible(count > 0)


class _Flow(QWidget):
    """Badges from the start of a line, and on further lines where one is not enough."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[Badge] = []

    def show_badges(self, badges: list[Badge]) -> None:
        """Put these in their places; the height follows."""
        self._shown = badges
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        gap, at, top, high = theme.space("s"), 0, 0, 0
        for badge in self._shown:
            wide, high = badge.sizeHint().width(), badge.sizeHint().height()
            if at and at + wide > self.width():
                at, top = 0, top + high + theme.space("xs")
            left = self.width() - at - wide if mirrored() else at
            badge.setGeometry(left, top, min(wide, self.width()), high)
            at += wide + gap
        self.setFixedHeight(top + high)


class ConsentBand(QFrame):
    """`change_asked` follows the button at its end."""

    change_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("consent_band")
        self.setProperty("ground", "window")
        self._desk = desk
        self._agreed: list[Badge] = []
        self._other: list[Badge] = []
        self._more: _Count | None = None
        self._flow = _Flow()
        self._change = Button(self.tr("Change"), Kind.QUIET, name="consent_change")
        self._change.clicked.connect(self.change_asked)
        self._shut = Elided("", "small", "ink")
        self._shut.setObjectName("band_shut")
        side = theme.space("page")
        said = column(self._flow, self._shut, gap=1)
        whole = row(
            Glyph("handshake"), (said, 1), self._change, gap=theme.space("s"), margins=(side, 2, 16, 2)
        )
        self.setLayout(column(whole, line(), gap=0))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), super().minimumSizeHint().height())

    def _say_shut(self) -> None:
        """Where there is the least room the badges alone must say it."""
        self._shut.setVisible(bool(self._shut.text()) and room_of(self) > Room.TINY)

    def show_consent(self, interview: Interview) -> None:
        """Say what is allowed now."""
        for badge in (*self._agreed, *self._other, *([self._more] if self._more else [])):
            badge.hide()
            badge.deleteLater()
        grants = _grouped(interview.consent.grants if interview.consent else ())
        self._agreed = [self._badge(grant) for grant in grants if grant.answer == "yes"]
        self._other = [self._badge(grant) for grant in grants if grant.answer != "yes"]
        if not grants:
            self._other.append(Badge(Mark(self.tr("Consent not asked yet"), "attention", "question")))
        levels = {interview.safety.level, *(told.safety.level for told in interview.persons)}
        if levels & {"careful", "at_risk"}:
            code = "risk" if "at_risk" in levels else "careful"
            self._other.append(Badge(standard(code), name="safety_badge"))
        self._more = _Count() if self._agreed else None
        for badge in (*self._agreed, *([self._more] if self._more else []), *self._other):
            badge.setParent(self._flow)
            badge.show()
        shut = shut_words(self._desk, interview.consent)
        self._shut.setText(self.tr("Not possible: {uses}.").format(uses=", ".join(shut)) if shut else "")
        self._say_shut()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_shut()
        self._fit()

    def words(self) -> list[str]:
        """What the badges in sight say."""
        shown = (*self._agreed, *([self._more] if self._more else []), *self._other)
        return [badge.accessibleName() for badge in shown if not badge.isHidden()]

    def _badge(self, grant: Grant) -> Badge:
        kind, icon = _MARKS.get(grant.answer, ("attention", "question"))
        words = _purpose_words(self._desk, grant)
        if grant.answer != "yes":
            answer = self._desk.label("consent_answer", grant.answer)
            words = self.tr("{purpose}: {answer}").format(purpose=words, answer=answer.lower())
        return Badge(Mark(words, kind, icon), name=f"band_{grant.purpose}")

    def _fit(self) -> None:
        gap = theme.space("s")
        beside = self._change.sizeHint().width() + theme.size("icon") + 2 * gap
        room = self.width() - beside - theme.space("page") - 16
        for badge in self._other:
            room -= badge.sizeHint().width() + gap
        agreed = [badge.sizeHint().width() + gap for badge in self._agreed]
        shown = len(agreed)
        more = theme.px(56)
        while shown and sum(agreed[:shown]) + (more if shown < len(agreed) else 0) > room:
            shown -= 1
        for at, badge in enumerate(self._agreed):
            badge.setVisible(at < shown)
        if self._more is not None:
            self._more.show_count(len(agreed) - shown)
        everything = (*self._agreed, *([self._more] if self._more else []), *self._other)
        self._flow.show_badges([badge for badge in everything if not badge.isHidden()])


def _grouped(grants: tuple[Grant, ...]) -> list[Grant]:
    """Agreements first; one answer to all of publishing is one badge."""
    publishing = [grant for grant in grants if grant.purpose in _PUBLISHING and not grant.recipient]
    if len(publishing) == len(_PUBLISHING) and len({grant.answer for grant in publishing}) == 1:
        first = publishing[0]
        grants = (
            *(grant for grant in grants if grant not in publishing),
            Grant("publish", first.answer),
        )
    known = [grant for grant in grants if grant.answer in _ORDER]
    unknown = [grant for grant in grants if grant.answer not in _ORDER]
    return [*sorted(known, key=lambda grant: _ORDER.index(grant.answer)), *unknown]


def _purpose_words(desk: Desk, grant: Grant) -> str:
    translate = QCoreApplication.translate
    short = {
        "keep_and_study": translate("ConsentBand", "Keep and study"),
        "show_partners": translate("ConsentBand", "Partners"),
        "kz_authorities": translate("ConsentBand", "Kazakh authorities"),
        "un_bodies": translate("ConsentBand", "UN"),
        "publish_video": translate("ConsentBand", "Publish the video"),
        "publish_name": translate("ConsentBand", "Publish the name"),
        "publish_anonymised": translate("ConsentBand", "Publish without names"),
        "publish": translate("ConsentBand", "Publish"),
    }
    words = short.get(grant.purpose) or desk.label("consent_purpose", grant.purpose)
    return f"{words} ({grant.recipient})" if grant.recipient else words
