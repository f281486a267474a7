"""Gazetteer files are read within bounds; former codes lead to the present ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.errors import AppError
from kuager.model.gazetteer import SIZE_LIMIT, parse

KINDS = """
ignored = ["Landia"]
[[kinds]]
kind = "prefecture"
labels = { en = "{} Prefecture" }
words = ["prefecture"]
[[kinds]]
kind = "county"
labels = { en = "{} County", kk = "{} ауданы" }
words = ["county"]
"""
PREFECTURE = """
[[divisions]]
code = "654200"
kind = "prefecture"
within = "654000"
names = { en = ["Innerby"] }
"""
FILE = f"""{KINDS}
[[divisions]]
code = "654000"
kind = "prefecture"
former = ["654100"]
names = {{ en = ["Outerby"] }}
{PREFECTURE}
[[divisions]]
code = "654021"
kind = "county"
former = ["654121", "652421"]
official = "某县"
names = {{ en = ["Exampleby", "Sampleby"], kk = ["Мысал"], zh = ["某"] }}
[[divisions]]
code = "654221"
kind = "county"
names = {{ en = ["Testby"] }}
"""


def test_a_former_code_leads_to_the_present_division() -> None:
    known = parse(FILE.encode())
    assert known.get("652421") is known.get("654021") is known.divisions["654021"]
    assert known.get("999999") is None
    assert known.ignored == ("Landia",)


def test_a_label_is_made_by_the_kind_and_falls_back_to_english() -> None:
    known = parse(FILE.encode())
    assert known.label("654021", "kk") == known.label("654121", "kk") == "Мысал ауданы"
    assert known.label("654021", "ru") == "Exampleby County"
    assert known.label("654021", "zh") == "某县", "the official name"
    assert known.label("654100", "en") == "Outerby Prefecture"
    assert known.label("110101", "en") == "110101"


def test_counties_lie_in_prefectures_and_these_in_each_other() -> None:
    known = parse(FILE.encode())
    assert known.counties("654100") == ("654021",)
    assert known.counties("654200") == ("654221",)
    assert known.counties("652421") == ("654021",)
    assert known.counties("110101") == ()
    assert known.lies_in("654221", "654200")
    assert known.lies_in("654221", "654000")
    assert known.lies_in("654200", "654000")
    assert not known.lies_in("654000", "654000")
    assert not known.lies_in("654021", "654200")


def division(**fields: str) -> str:
    given_fields = {"code": '"654021"', "kind": '"county"', "names": '{ en = ["A"] }', **fields}
    return f"{KINDS}\n[[divisions]]\n" + "\n".join(f"{name} = {text}" for name, text in given_fields.items())


def test_the_smallest_division_is_read() -> None:
    assert parse(division().encode()).divisions["654021"].names == {"en": ("A",)}


@pytest.mark.parametrize(
    "text",
    [
        "",
        KINDS,
        "extra = 1" + FILE,
        division(code='"65402"'),
        division(code='"054021"'),
        division(code="654021"),
        division(kind='"town"'),
        division(kind='"../county"'),
        division(extra='"x"'),
        division(names='{ kk = ["A"] }'),
        division(names="{ en = [] }"),
        division(names='{ en = [""] }'),
        division(names='{ en = "A" }'),
        division(names='{ en = ["A"], "x y" = ["B"] }'),
        division(names='{ en = ["' + "A" * 81 + '"] }'),
        division(names='{ en = ["A"' + ', "A"' * 200 + "] }"),
        division(former='["654021"]'),
        division(former='"654121"'),
        division(within='"654000"'),
        division(within='"654021"'),
        division(official='""'),
        division() + PREFECTURE,
        FILE.replace('"654200"', '"654000"'),
        FILE.replace('former = ["654100"]', 'within = "654200"'),
        FILE.replace('"{} County"', '"County"'),
        FILE.replace('"{} County"', '"{} {code}"'),
        FILE.replace('"{} County"', '"{0} County"'),
        FILE.replace("words", "word"),
        FILE.replace('kind = "prefecture"\nlabels', 'kind = "county"\nlabels'),
        "divisions = " + "[" * 50_000,
    ],
)
def test_another_form_is_refused(text: str) -> None:
    with pytest.raises(AppError) as refusal:
        parse(text.encode())
    assert refusal.value.code == "input.malformed"


def test_a_large_file_is_refused_unread() -> None:
    with pytest.raises(AppError) as refusal:
        parse(b"#" * (SIZE_LIMIT + 1))
    assert refusal.value.code == "input.too_large"


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(untrusted_bytes: bytes) -> None:
    with pytest.raises(AppError):
        parse(untrusted_bytes)


def test_a_code_of_kazakhstan_has_nine_digits_and_tells_its_region_by_two() -> None:
    told = {"110000000": "Regionby", "111010000": "Cityby", "150000000": "Otherby"}
    divisions = "".join(
        f'[[divisions]]\ncode = "{code}"\nkind = "{"prefecture" if code.endswith("0" * 7) else "county"}"\n'
        f'names = {{ en = ["{name}"] }}\n'
        for code, name in told.items()
    )
    known = parse((KINDS + divisions).encode())
    assert known.counties("110000000") == ("111010000",)
    assert known.counties("150000000") == ()
    assert known.holder("111010000") == "110000000"
    assert known.holder("110000000") == ""
    assert known.lies_in("111010000", "110000000")
    assert not known.lies_in("111010000", "150000000")


def test_a_division_whose_prefecture_is_not_in_the_file_lies_in_nothing() -> None:
    known = parse(division().encode())
    assert known.holder("654021") == ""
