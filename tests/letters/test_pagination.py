"""Pages: what is parted where, and what never is."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from kuager.letters import pagination
from kuager.letters.document import Document
from kuager.letters.pagination import Portion, Setting


def nothing(*_: object) -> None:
    """Draws nothing."""


def made(
    *heights: float, above: float = 0.0, kept: bool = False, fewest: int = 1, head: float = 0.0
) -> Setting:
    return Setting(heights, nothing, above, kept, fewest, head)


def shape(pages: list[list[Portion]]) -> list[list[int]]:
    """How many slices of each setting stand on each page."""
    return [[portion.end - portion.start for portion in page] for page in pages]


def test_a_setting_is_parted_where_the_page_ends() -> None:
    assert shape(pagination.pages([made(*[10] * 7)], 30)) == [[3], [3], [1]]
    assert shape(pagination.pages([made(*[10] * 7, fewest=2)], 30)) == [[3], [2], [2]]
    assert shape(pagination.pages([made(10), made(*[10] * 3, fewest=2)], 30)) == [[1], [3]]


def test_the_space_above_is_left_out_at_the_head_of_a_page() -> None:
    assert shape(pagination.pages([made(30, above=9), made(30, above=9)], 30)) == [[1], [1]]
    assert shape(pagination.pages([made(10, above=9), made(12, above=9)], 30)) == [[1], [1]]
    assert shape(pagination.pages([made(10, above=9), made(11, above=9)], 30)) == [[1, 1]]


def test_what_is_kept_takes_the_lines_before_it_along() -> None:
    kept = made(10, 10, kept=True)
    assert shape(pagination.pages([made(*[10] * 3), kept], 30)) == [[2], [1, 2]]
    assert shape(pagination.pages([made(*[10] * 3), made(10, kept=True)], 30)) == [[2], [1, 1]]
    titles = [made(*[10] * 2), made(10), made(10, kept=True), made(10, kept=True)]
    assert shape(pagination.pages(titles, 40)) == [[2], [1, 1, 1]]


def test_the_head_of_a_table_has_room_on_every_page() -> None:
    table = made(*[10] * 5, head=10)
    assert shape(pagination.pages([table], 30)) == [[2], [2], [1]]
    assert shape(pagination.pages([made(15), table], 30)) == [[1], [2], [2], [1]]


def test_what_is_fresh_begins_a_page_and_only_one() -> None:
    fresh = made(10)._replace(fresh=True)
    assert shape(pagination.pages([fresh, fresh], 30)) == [[1], [1]]


def test_what_is_higher_than_a_page_has_one_of_its_own() -> None:
    assert shape(pagination.pages([made(10), made(99, 99), made(10)], 30)) == [[1], [1], [1], [1]]
    assert shape(pagination.pages([made(20, 20, 20, fewest=2)], 50)) == [[2], [1]]


SETTINGS = st.lists(
    st.builds(
        lambda count, height, above, kept, fewest, head: made(
            *[height] * count, above=above, kept=kept, fewest=fewest, head=head
        ),
        st.integers(0, 30),
        st.sampled_from([0.0, 5.0, 14.5]),
        st.sampled_from([0.0, 12.0]),
        st.booleans(),
        st.integers(1, 2),
        st.sampled_from([0.0, 20.0]),
    ),
    max_size=12,
)


@given(SETTINGS)
def test_every_slice_stands_once_in_its_order_and_no_page_overflows(settings: list[Setting]) -> None:
    pages = pagination.pages(settings, 100)
    found = [
        (portion.setting, at)
        for page in pages
        for portion in page
        for at in range(portion.start, portion.end)
    ]
    assert found == [(setting, at) for setting in settings for at in range(len(setting.heights))]
    assert all(page for page in pages) or len(pages) == 1
    for page in pages:
        assert pagination.used(page) <= 100.01
        for portion in page:
            parted = portion.start > 0 or portion.end < len(portion.setting.heights)
            assert not parted or portion.end - portion.start >= portion.setting.fewest


def test_portions_are_drawn_one_below_the_other() -> None:
    seen: list[tuple[int, int, float]] = []
    setting = Setting((10, 20), lambda _page, start, end, top: seen.append((start, end, top)), 5.0, head=3.0)
    page = Document("", "kk", datetime(2026, 11, 22, tzinfo=UTC)).page()
    pagination.draw(page, [Portion(setting, 0, 2), Portion(setting, 1, 2)], 500)
    assert seen == [(0, 2, 500), (1, 2, 500 - 33 - 5)]
