"""Evidence: what each fact weighs, and what an identity number decides."""

from __future__ import annotations

import pytest

from kuager.names.comparison import Comparer
from kuager.names.evidence import Facts, Judgement, Number, judge

COMPARER = Comparer()
PEOPLE = 100_000
COMMON, RARE = 9.0, 18.0


def weigh(left: Facts, right: Facts, rarity: float = RARE, *, together: bool = False) -> Judgement:
    return judge(COMPARER, left, right, lambda _: rarity, PEOPLE, together=together)


def compared(judgement: Judgement, kind: str) -> tuple[float, str, str]:
    return next((each.bits, each.left, each.right) for each in judgement.evidence if each.kind == kind)


def told(name: str = "Нұрлан Сынақбай", **facts: object) -> Facts:
    return Facts((name,), **facts)  # type: ignore[arg-type]


def test_a_rare_name_and_a_year_are_probable() -> None:
    found = weigh(told(birth_years=(1975,)), told("努尔兰·斯纳合拜", birth_years=(1975,), sex="male"))
    assert found.band == "probable"
    assert {evidence.kind for evidence in found.evidence} == {"name", "rarity", "birth_year"}


def test_a_common_name_alone_is_not_enough() -> None:
    assert weigh(told(), told(), COMMON).band == "unlikely"


def test_a_common_name_needs_all_the_rest() -> None:
    facts = {"birth_years": (1975,), "sex": "male", "counties": ("654326",)}
    assert weigh(told(**facts), told(**facts), COMMON).band == "probable"
    assert weigh(told(**facts), told(**{**facts, "birth_years": (1976,)}), COMMON).band == "possible"
    assert weigh(told(**facts), told(**{**facts, "birth_years": (1960,)}), COMMON).band == "unlikely"


def test_brothers_share_all_but_a_name_and_are_never_probable() -> None:
    facts = {"birth_years": (1980,), "sex": "male", "counties": ("654326",), "relatives": ("Айша Мысалқызы",)}
    for one, other in (("Мұрат", "Марат"), ("Күләш", "Күреш")):
        found = weigh(told(f"{one} Сынақ", **facts), told(f"{other} Сынақ", **facts))
        assert found.band == "possible"
        number = (Number("cn_resident", "654221196803120011", valid=True),)
        found = weigh(told(f"{one} Сынақ", ids=number), told(f"{other} Сынақ", ids=number))
        assert found.band == "probable", "the number decides"


@pytest.mark.parametrize(
    ("kind", "same", "other"),
    [("birth_years", (1975,), (1960,)), ("sex", "male", "female"), ("counties", ("654326",), ("653101",))],
)
def test_a_fact_speaks_for_and_against(kind: str, same: object, other: object) -> None:
    alone = weigh(told(), told())
    agreeing = weigh(told(**{kind: same}), told(**{kind: same}))
    differing = weigh(told(**{kind: same}), told(**{kind: other}))
    assert differing.bits < alone.bits < agreeing.bits
    assert weigh(told(**{kind: same}), told()).bits == alone.bits, "untold says nothing"


def test_years_count_less_the_further_apart() -> None:
    bits = [
        weigh(told(birth_years=(1970,)), told(birth_years=(1970 + apart,))).bits for apart in (0, 1, 3, 8, 20)
    ]
    assert bits == sorted(bits, reverse=True)
    assert len(set(bits)) == len(bits)


def test_of_several_years_the_two_nearest_count() -> None:
    left, right = told(birth_years=(1950, 1976)), told(birth_years=(1990, 1975))
    bits, one, other = compared(weigh(left, right), "birth_year")
    assert (one, other) == ("1976", "1975")
    assert bits == compared(weigh(told(birth_years=(1976,)), told(birth_years=(1975,))), "birth_year")[0]
    assert compared(weigh(right, left), "birth_year") == (bits, "1975", "1976")


def test_one_shared_county_is_enough() -> None:
    left = told(counties=("654326", "653101"))
    same, one, other = compared(weigh(left, told(counties=("652901", "653101"))), "county")
    assert (one, other) == ("653101", "653101")
    apart, one, other = compared(weigh(left, told(counties=("652901",))), "county")
    assert (one, other) == ("654326", "652901")
    assert same > 0 > apart


def test_a_shared_relative_speaks_for_it_and_another_says_nothing() -> None:
    none = weigh(told(), told()).bits
    assert weigh(told(relatives=("Айнұр Мысал",)), told(relatives=("阿依努尔·米萨力",))).bits > none
    assert weigh(told(relatives=("Айнұр Мысал",)), told(relatives=("Серік Сынақ",))).bits == none


def _id(text: str, *, valid: bool = True, kind: str = "cn_resident") -> Number:
    return Number(kind, text, valid)


def test_the_same_number_decides_whatever_the_names() -> None:
    found = weigh(told(ids=(_id("A1"),)), told("Серік Мысал", ids=(_id("A1"),)), COMMON)
    assert found.band == "probable"
    assert found.evidence[0].kind == "id"


def test_another_sound_number_decides_against() -> None:
    assert weigh(told(ids=(_id("A1"),)), told(ids=(_id("B2"),))).band == "different"


def test_two_people_of_one_source_are_two_people() -> None:
    facts = {"birth_years": (1975,), "sex": "male", "counties": ("654326",)}
    assert weigh(told(**facts), told(**facts)).band == "probable"
    found = weigh(told(**facts), told(**facts), together=True)
    assert found.band == "different"
    assert found.evidence[0].kind == "together"


def test_the_same_number_is_stronger_than_having_been_told_of_as_two() -> None:
    assert weigh(told(ids=(_id("A1"),)), told(ids=(_id("A1"),)), together=True).band == "probable"


def test_each_two_names_are_compared_once() -> None:
    class Counting(Comparer):
        asked = 0

        def score(self, left: str, right: str) -> float:
            self.asked += 1
            return super().score(left, right)

    comparer = Counting()
    judge(comparer, Facts(("Нұрлан", "Нұрлан Сынақ")), Facts(("Nurlan", "努尔兰")), lambda _: RARE, PEOPLE)
    assert comparer.asked == 4


def test_a_number_that_fails_its_check_decides_nothing() -> None:
    facts = {"birth_years": (1975,)}
    left = told(ids=(_id("A1"),), **facts)
    assert weigh(left, told(ids=(_id("B2", valid=False),), **facts)).band == "probable"


def test_numbers_of_other_kinds_say_nothing() -> None:
    left, right = told(ids=(_id("A1"),)), told(ids=(_id("A1", kind="kz_iin"),))
    assert weigh(left, right) == weigh(told(), told())


def test_other_names_are_unlikely_whatever_else_agrees() -> None:
    facts = {"birth_years": (1975,), "sex": "male", "counties": ("654326",)}
    assert weigh(told(**facts), told("Серік Мысал", **facts)).band == "unlikely"


def test_no_name_is_unlikely() -> None:
    assert weigh(Facts(()), told()).band == "unlikely"


def test_it_is_the_same_either_way_round() -> None:
    left = told(birth_years=(1975,), counties=("654326",))
    right = told("Nurlan Synaqbay", birth_years=(1976,), counties=("653101",))
    assert weigh(left, right).bits == pytest.approx(weigh(right, left).bits)
