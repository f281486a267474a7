"""What the family did and what was done to it: parts of a testimony that keep what they do not know."""

from __future__ import annotations

import msgspec
import pytest

from kuager.model import canonical
from kuager.model.account import AccountSafety
from kuager.model.kinds import KINDS, section_type
from kuager.model.section import Section
from kuager.model.steps import Representation, Representative, Reprisal, Reprisals, Step, Steps
from kuager.model.testimony import Safety
from tests.support.vaults import when

WHOLE = (
    Steps(
        (Step("appeal", when("May 2019"), "an office", "asked", "Т-7", "token", when("2020"), "no"),), "fear"
    ),
    Representation(
        (
            Representative(
                "А. Үлгі", "lawyer", "notarised_power", "12", when("2020"), when("2023"), "a notary", "all"
            ),
        )
    ),
    Reprisals(
        (
            Reprisal(
                "threat_call", when("2020"), "her son", "unknown", "she spoke", "grave", "told", "nowhere"
            ),
        )
    ),
)


@pytest.mark.parametrize("section", WHOLE, ids=lambda section: type(section).__name__)
def test_a_part_comes_back_as_it_was_written(section: Section) -> None:
    written = canonical.encode(section)
    assert canonical.decode(written, type(section)) == section
    (things,) = (value for value in msgspec.structs.astuple(section) if isinstance(value, tuple))
    for field in msgspec.structs.fields(things[0]):
        assert getattr(things[0], field.name) != field.default, f"the example leaves {field.name} out"


@pytest.mark.parametrize("section", [Steps(), Representation(), Reprisals(), AccountSafety()])
def test_what_nobody_told_takes_no_byte(section: Section) -> None:
    assert canonical.encode(section) == b"{}"


def test_codes_of_another_office_are_kept() -> None:
    for section in (
        Steps((Step("of_another_office", response="of_another_office"),)),
        Representation((Representative(capacity="of_another_office", document="of_another_office"),)),
        Reprisals((Reprisal("of_another_office", severity="of_another_office"),)),
    ):
        assert canonical.decode(canonical.encode(section), type(section)) == section


def test_they_belong_to_the_testimony_and_a_persons_level_to_the_account() -> None:
    for name, section in (("steps", Steps), ("representation", Representation), ("reprisals", Reprisals)):
        assert section_type("testimony", name) is section
        assert name not in KINDS["account"]
    assert section_type("account", "safety") is AccountSafety
    assert section_type("testimony", "safety") is Safety


def test_a_person_is_as_careful_as_the_source_until_somebody_says_more() -> None:
    assert AccountSafety().level == "open"
    assert Safety().level == "careful"
    assert AccountSafety("careful", "a child") == AccountSafety(level="careful", reason="a child")
