"""Workbooks: what a cell shows, and files that are made to do harm."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuager.archive import table, workbook
from kuager.errors import AppError
from kuager.task import Cancelled, Task
from tests.support import workbooks

SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"


def read(content: bytes, sheet: str = "") -> table.Sheet:
    return workbook.read(content, sheet, Task.silent())


def test_cells_become_what_they_show() -> None:
    rows: list[list[object]] = [
        ["Аты", "Туған", None, "№"],
        ["Серікбол", (25000, 1), (42856, 2), (42856, 3)],
        [(0.5868, 4), 1968, 0.1, (7, 5)],
        ["'+7 700", (42856.75, 1), (-3, 1), 1e3],
    ]
    sheet = read(workbooks.workbook(rows))
    assert [row.cells for row in sheet.rows] == [
        ("Аты", "Туған", "", "№"),
        ("Серікбол", "1968-06-11", "2017-05", "2017"),
        ("14:05", "1968", "0.1", "7"),
        ("+7 700", "2017-05-01", "-3", "1000"),
    ]
    assert (sheet.name, sheet.names) == ("Үлгі", ("Үлгі",))


def test_a_number_that_was_rounded_says_so() -> None:
    (row,) = read(workbooks.workbook([[654221196803120011, 680312300124]])).rows
    assert row.cells == ("6.54221196803120E+17", "680312300124")


def test_other_kinds_of_cells_and_rows_that_leave_some_out() -> None:
    parts = workbooks.parts([])
    parts[SHEET] = (
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="3"><x:c r="B3" t="inlineStr"><x:is>'
        "<x:r><x:t>жан</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh><x:r><x:t>-жақты</x:t></x:r></x:is></x:c>"
        '<x:c t="b"><x:v>1</x:v></x:c>'
        '<x:c t="str"><x:f>A1</x:f><x:v>shown</x:v></x:c></x:row><x:row r="9"/></x:sheetData></x:worksheet>'
    )
    assert read(workbooks.packed(parts)).rows == (table.Row(3, ("", "жан-жақты", "yes", "shown")),)


def test_a_sheet_is_chosen_by_name() -> None:
    parts = workbooks.parts([["one"]])
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(
        "</sheets>", '<sheet name="Second" r:id="r2"/></sheets>'
    )
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace(
        "</Rel", '<Relationship Id="r2" Target="/xl/worksheets/other.xml"/></Rel'
    )
    parts["xl/worksheets/other.xml"] = parts[SHEET].replace("<v>0</v>", "<v>0</v>")
    sheet = read(workbooks.packed(parts), "Second")
    assert (sheet.name, sheet.names) == ("Second", ("Үлгі", "Second"))
    with pytest.raises(AppError, match="no_sheet"):
        read(workbooks.packed(parts), "Third")


def test_the_calendar_that_begins_in_1904() -> None:
    parts = workbooks.parts([[(1, 1)]])
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(
        "<sheets>", '<workbookPr date1904="1"/><sheets>'
    )
    assert read(workbooks.packed(parts)).rows[0].cells == ("1904-01-02",)


def _entities(kind: str) -> bytes:
    parts = workbooks.parts([["x"]])
    declared = {
        "external": '<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        "laughs": '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY x "&a;&a;">]>',
        "bare": '<!DOCTYPE s SYSTEM "http://127.0.0.1/x">',
    }[kind]
    parts[STRINGS] = declared + parts[STRINGS].replace(
        "<t>x</t>", "<t>&x;</t>" if kind != "bare" else "<t>x</t>"
    )
    return workbooks.packed(parts)


@pytest.mark.parametrize("kind", ["external", "laughs", "bare"])
def test_entities_are_refused(kind: str) -> None:
    with pytest.raises(AppError, match=r"table\.unreadable .*xml"):
        read(_entities(kind))


def _changed(part: str, text: str) -> bytes:
    return workbooks.packed(workbooks.parts([["x"]]) | {part: text})


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "zip"),
        (b"PK\x03\x04 not really", "zip"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "old"),
        (workbooks.packed({"other": "x"}), "part"),
        (workbooks.workbook([["x"]])[:-60], "zip"),
        (_changed(SHEET, "<worksheet><row>"), "xml"),
        (_changed(SHEET, "no xml"), "xml"),
        (_changed(SHEET, '<w><row r="1"><c r="A1" t="s"><v>-7</v></c></row></w>'), "part"),
        (_changed(SHEET, '<w><row r="1"><c r="A1" t="s"><v>99</v></c></row></w>'), "part"),
        (_changed(SHEET, '<w><row r="1"><c r="?" t="s"><v>0</v></c></row></w>'), "part"),
        (_changed(SHEET, '<w><row r="many"><c><v>0</v></c></row></w>'), "part"),
        (_changed(SHEET, '<w><row r="1"><c><v>1e999999999</v></c></row></w>'), "part"),
        (_changed(SHEET, '<w><row r="1"><c><v>NaN</v></c></row></w>'), "part"),
        (_changed(SHEET, '<w><row r="1"><c s="1"><v>1e99</v></c></row></w>'), ""),
        (_changed(SHEET, "<w/>"), "empty"),
        (_changed("xl/styles.xml", '<s><cellXfs><xf numFmtId="x"/></cellXfs></s>'), "part"),
        (_changed("xl/workbook.xml", "<workbook/>"), "no_sheet"),
    ],
)
def test_broken_files_are_refused(content: bytes, reason: str) -> None:
    if not reason:
        assert read(content).rows
        return
    with pytest.raises(AppError) as refused:
        read(content)
    assert (refused.value.code, refused.value.facts) == ("table.unreadable", {"reason": reason})


def test_a_part_outside_the_sheets_is_not_opened() -> None:
    parts = workbooks.parts([["x"]])
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace(
        "worksheets/sheet1.xml", "../../secret"
    )
    with pytest.raises(AppError, match="no_sheet"):
        read(workbooks.packed(parts))


def test_bombs_end_at_their_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "_PART_LIMIT", 1 << 20)
    blank = " " * (2 << 20)
    with pytest.raises(AppError, match=r"input\.too_large"):
        read(_changed(SHEET, f"<w>{blank}</w>"))
    monkeypatch.setattr(workbook, "_STRINGS_LIMIT", 1000)
    with pytest.raises(AppError, match=r"input\.too_large"):
        read(_changed(STRINGS, f"<sst><si><t>{'x' * 2000}</t></si></sst>"))
    with pytest.raises(AppError, match=r"table\.unreadable .*zip"):
        read(b"PK\x03\x04" + b"PK\x01\x02" * 5000)


@pytest.mark.parametrize(
    "cells",
    [
        '<c r="XFE1"><v>1</v></c>',
        '<c r="ZZZ1"><v>1</v></c>',
        "<c><v>1</v></c>" * (table.COLUMNS_LIMIT + 1),
    ],
)
def test_a_million_columns_are_refused_at_once(cells: str) -> None:
    began = time.monotonic()
    with pytest.raises(AppError, match=r"table\.too_large"):
        read(_changed(SHEET, f'<w><row r="1">{cells}</row></w>'))
    assert time.monotonic() - began < 5


def test_empty_elements_are_counted_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "_ELEMENTS_LIMIT", 1000)
    for part, element in ((SHEET, "<row/>"), (STRINGS, "<si/>"), ("xl/styles.xml", "<xf/>")):
        with pytest.raises(AppError, match=r"table\.too_large"):
            read(_changed(part, f"<w>{element * 2000}</w>"))


def test_reading_can_be_cancelled() -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        workbook.read(workbooks.workbook([["x"]]), "", task)


def test_far_cells_in_many_rows_count_as_whole_rows() -> None:
    rows = "".join(f'<row r="{number}"><c r="XFD{number}"><v>1</v></c></row>' for number in range(1, 400))
    with pytest.raises(AppError, match=r"table\.too_large"):
        read(_changed(SHEET, f"<w>{rows}</w>"))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_file_with_bytes_changed_is_read_or_refused(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from([SHEET, STRINGS, "xl/styles.xml", "xl/workbook.xml"]))
    parts: dict[str, str | bytes] = {**workbooks.parts([["Аты", (42856, 1)], [1.5, "x"]])}
    content = bytearray(str(parts[name]).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    packed = bytearray(workbooks.packed({**parts, name: bytes(content)}))
    if data.draw(st.booleans()):
        packed[data.draw(st.integers(0, len(packed) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(AppError):  # anything else is a mistake of ours
        sheet = read(bytes(packed))
        assert all(isinstance(cell, str) for row in sheet.rows for cell in row.cells)
