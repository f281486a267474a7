"""Which of many told places lie in a county: by its names in any language, not by a street of that name."""

from __future__ import annotations

from kuager.flows import counties

EMIN, TACHENG = "654221", "654201"
PLACES = [
    "Emin county, invented village 3",
    "额敏县",
    "Дөрбілжін ауданы",
    "Шәуешек қаласы",
    "Алматы, Эмин көшесі 1",
    "Eminem's house",
    "Emin",
    "",
    "nowhere",
]


def test_places_in_a_county() -> None:
    assert counties.places_in(PLACES, EMIN) == [PLACES[0], PLACES[1], PLACES[2], PLACES[6]]
    assert counties.places_in(PLACES, TACHENG) == [PLACES[3]]
    assert counties.places_in(PLACES, "999999") == []


def test_counties_of_places_and_of_codes() -> None:
    assert counties.of(PLACES, []) == [TACHENG, EMIN]
    assert counties.of([], [EMIN, "652521", "999999"]) == [TACHENG, EMIN]  # a former code, an unknown one


def test_a_county_has_the_codes_it_had_before() -> None:
    assert counties.codes(TACHENG) == (TACHENG, "652521")
    assert counties.codes("999999") == ("999999",)
