"""What stands now is read strictly: what we cannot read never loosens consent or safety."""

from __future__ import annotations

from typing import Any

import pytest

from kuager.model import canonical
from kuager.model.account import AccountSafety
from kuager.model.consent import Consent, Grant, answer
from kuager.model.ids import MemberId, OriginId, RecordId
from kuager.model.kinds import SCHEMA
from kuager.model.section import Section
from kuager.model.testimony import Narrative, Safety
from kuager.vault.heads import Head, Heads, claimed, strictest

RECORD = RecordId("1" * 32)


def head(section: Section | None, name: str = "safety", kind: str = "testimony", **changed: Any) -> Head:
    fields: dict[str, Any] = {
        "kind": kind,
        "name": name,
        "digest": "d" * 64,
        "origin": OriginId("a" * 32),
        "author": MemberId("b" * 32),
        "time": "2026-11-22T14:00:00+05:00",
        "schema": SCHEMA,
        "content": None if section is None else canonical.encode(section),
    }
    return Head(**{**fields, **changed})


def heads(name: str, *found: Head) -> Heads:
    return Heads("testimony", {name: found})


@pytest.mark.parametrize(
    ("levels", "level"),
    [
        ((), "careful"),
        (("open",), "open"),
        (("open", "careful"), "careful"),
        (("at_risk", "open"), "at_risk"),
        (("open", "of_another_office"), "at_risk"),
        (("open", None), "at_risk"),
    ],
)
def test_the_strictest_level_holds(levels: tuple[str | None, ...], level: str) -> None:
    found = [head(None if each is None else Safety(each)) for each in levels]
    assert heads("safety", *found).safety() == level


def test_a_level_of_a_newer_schema_is_the_strictest() -> None:
    newer = head(Safety("open"), schema=SCHEMA + 1)
    assert newer.read() is None
    assert heads("safety", newer).safety() == "at_risk"


def test_a_consent_that_cannot_be_read_or_is_to_something_else_is_no_yes() -> None:
    yes = head(Consent(RECORD, (Grant("kz_authorities", "yes"),)), "consent", "consent")
    for unread in (
        head(None, "consent", "consent"),
        head(Consent(RECORD, (Grant("kz_authorities", "yes"),)), "consent", "consent", schema=SCHEMA + 1),
        head(Consent(RecordId("2" * 32), (Grant("kz_authorities", "yes"),)), "consent", "consent"),
    ):
        both = Heads("consent", {"consent": (yes, unread)}).consents(RECORD)
        assert len(both) == 2
        assert answer(both, "kz_authorities") == "ask_again"
        alone = Heads("consent", {"consent": (unread,)}).consents(RECORD)
        assert answer(alone, "kz_authorities") == ""
    assert answer(Heads("consent", {"consent": (yes,)}).consents(RECORD), "kz_authorities") == "yes"
    assert Heads("consent", {}).consents(RECORD) == ()


def test_the_head_that_is_shown_is_one_that_can_be_read() -> None:
    unread = head(None, "narrative", digest="1" * 64)
    told = head(Narrative("told"), "narrative", digest="2" * 64)
    found = heads("narrative", unread, told)
    assert found.shown("narrative") == told
    assert found.one(Narrative, "narrative") == Narrative("told")
    assert heads("narrative", unread).shown("narrative") == unread
    assert heads("narrative", unread).one(Narrative, "narrative") is None
    assert found.conflicts() == ("narrative",)


def test_equal_content_is_no_conflict_and_absent_content_is() -> None:
    one, other = (head(Narrative("told"), "narrative", digest=digit * 64) for digit in "12")
    assert heads("narrative", one, other).conflicts() == ()
    absent = [head(None, "narrative", digest=digit * 64) for digit in "34"]
    assert heads("narrative", *absent).conflicts() == ("narrative",)


def test_claimed_times_are_moments_and_not_words() -> None:
    earlier = head(Safety(), time="2026-11-22T14:30:00+06:00")
    later = head(Safety(), time="2026-11-22T14:00:00+05:00")
    assert sorted([later, earlier], key=claimed) == [earlier, later]
    same = [head(Safety(), digest=digit * 64) for digit in "21"]
    assert [each.digest[0] for each in sorted(same, key=claimed)] == ["1", "2"]


def test_a_kind_or_name_that_we_do_not_know_is_not_read() -> None:
    assert head(Narrative("told"), "of_a_newer_program").read() is None
    assert head(Narrative("told"), "narrative", "of_a_newer_kind").read() is None


@pytest.mark.parametrize(
    ("levels", "level"),
    [((), "open"), (("careful",), "careful"), (("open", "at_risk"), "at_risk"), (("open", None), "at_risk")],
)
def test_an_account_asks_for_nothing_of_its_own_until_somebody_says_so(
    levels: tuple[str | None, ...], level: str
) -> None:
    found = [head(None if each is None else AccountSafety(each), kind="account") for each in levels]
    assert Heads("account", {"safety": tuple(found)} if found else {}).safety() == level


def test_the_strictest_of_several_levels() -> None:
    assert strictest(["open", "at_risk", "careful"]) == "at_risk"
    assert strictest(["open"]) == "open"
