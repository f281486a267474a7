"""What a roster that came with a bundle changes, or why it is left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kuager.flows.organisation import Line
from kuager.flows.roster_news import NEWER, Changed, RosterNews
from kuager.gui.i18n import isolate
from kuager.gui.widgets.notice import Notice

_SHOWN = 12


def roster_notice(news: RosterNews) -> Notice:
    """The notice for an opened bundle."""
    translate = QCoreApplication.translate
    if news.state != NEWER:
        return Notice(
            "attention", _left(news.state), translate("Roster", "It is not taken; ask a coordinator.")
        )
    happened = translate("Roster", "A newer roster of the organisation came along, version {version}.")
    told = [_changed(each) for each in news.changed[:_SHOWN]]
    if len(news.changed) > _SHOWN:
        told.append("…")
    told.append(translate("Roster", "It is taken with the records, which are read by it."))
    return Notice("accent", happened.format(version=news.version), "\n".join(told), name="plan_roster")


def _left(state: str) -> str:
    translate = QCoreApplication.translate
    return {
        "other": translate("Roster", "A roster of another organisation came along."),
        "fork": translate("Roster", "A roster came along that contradicts the one that counts here."),
    }.get(state, translate("Roster", "A roster came along that does not verify."))


def _changed(change: Changed) -> str:
    translate = QCoreApplication.translate
    who = isolate(f"{change.after.name} {change.after.office}".strip())
    now = _standing(change.after)
    if change.before is None:
        return translate("Roster", "{who}: new, {now}").format(who=who, now=now)
    before = _standing(change.before)
    if before == now:
        return translate("Roster", "{who}: changed, {now}").format(who=who, now=now)
    return translate("Roster", "{who}: {now}, before {before}").format(who=who, now=now, before=before)


def _standing(line: Line) -> str:
    translate = QCoreApplication.translate
    if line.state == "revoked":
        return translate("Roster", "revoked")
    role = {
        "volunteer": translate("Roster", "volunteer"),
        "staff": translate("Roster", "staff"),
        "coordinator": translate("Roster", "coordinator"),
    }.get(line.role, line.role)
    if line.state == "ended":
        return translate("Roster", "{role}, ended").format(role=role)
    if line.state == "early":
        return translate("Roster", "{role}, not yet").format(role=role)
    return role
