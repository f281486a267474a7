"""The list of townships: whole, of known counties, and read strictly."""

from __future__ import annotations

import pytest

from kuager.errors import AppError
from kuager.flows import gazetteer, townships
from kuager.model.townships import Township, is_township, parse

SOUND = 'format = 1\n[counties]\n654002 = ["654002100 巴彦岱镇 Bayandai"]\n'


def test_every_township_lies_in_a_county_of_the_gazetteer() -> None:
    known = gazetteer.load()
    found = townships.load()
    assert len(found) == 1405
    for code, township in found.items():
        assert is_township(code)
        assert known.divisions[township.county].code == township.county
        # The code begins as that of the county does, or as one that it had before.
        assert known.present[code[:6]] == township.county


def test_no_code_of_kazakhstan_looks_like_a_township() -> None:
    assert not any(map(is_township, gazetteer.load(gazetteer.KAZAKHSTAN).divisions))


def test_a_township_is_read_with_its_county() -> None:
    (found,) = parse(SOUND.encode()).values()
    assert found == Township("654002100", "654002", "巴彦岱镇", "Bayandai")
    assert (found.label("zh"), found.label("kk")) == ("巴彦岱镇", "Bayandai (巴彦岱镇)")


@pytest.mark.parametrize(
    "wrong",
    [
        "format = 2\n" + SOUND.split("\n", 1)[1],
        SOUND.replace("654002 =", "754002 ="),
        SOUND.replace("654002100", "65400210"),
        SOUND.replace(" Bayandai", ""),
        SOUND.replace("Bayandai", "Bayandai Town"),
        SOUND.replace('"]', '", "654002100 巴彦岱镇 Bayandai"]'),
        SOUND + 'further = "x"\n',
        SOUND.replace("654002 = [", "654002 = [[").replace('"]', '"]]'),
        "[counties]\n",
    ],
)
def test_what_is_not_in_the_form_is_refused(wrong: str) -> None:
    with pytest.raises(AppError) as refused:
        parse(wrong.encode())
    assert refused.value.code == "input.malformed"
