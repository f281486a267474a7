"""CSV of any encoding and separator, and what is refused."""

from __future__ import annotations

import pytest

from kuager.archive import delimited, table
from kuager.errors import AppError

RUSSIAN = "Фамилия;Имя;Год\nСынакова;Айнур;1970\nМЫСАЛОВ;СЕРИКБОЛ;1968\n"
KAZAKH = "Аты;Туған жылы\nҚалам Үлгіқызы;1970\nСынаққызы Айнұр;1971\n"
CHINESE = "姓名,出生年份,地址\n赛力克波力·木沙勒,1968,新疆额敏县\n阿依努尔,1970,塔城地区\n"
ENGLISH = "name\tborn\nInvented Name\t1970\n"


@pytest.mark.parametrize(
    ("text", "encoding", "found", "separator"),
    [
        (RUSSIAN, "utf-8", "utf-8", ";"),
        (RUSSIAN, "utf-8-sig", "utf-8", ";"),
        (RUSSIAN, "cp1251", "cp1251", ";"),
        (RUSSIAN.upper(), "cp1251", "cp1251", ";"),
        (KAZAKH, "kz1048", "kz1048", ";"),
        (CHINESE, "gb18030", "gb18030", ","),
        (CHINESE, "gbk", "gb18030", ","),
        (CHINESE, "utf-16", "utf-16", ","),
        (RUSSIAN, "utf-16-le", "utf-16", ";"),
        (CHINESE, "utf-16-be", "utf-16", ","),
        (ENGLISH, "ascii", "utf-8", "\t"),
        (ENGLISH, "utf-16-be", "utf-16", "\t"),
    ],
)
def test_encoding_and_separator_are_found_out(text: str, encoding: str, found: str, separator: str) -> None:
    sheet = delimited.read(text.encode(encoding))
    assert (sheet.encoding, sheet.separator) == (found, separator)
    assert [separator.join(row.cells) for row in sheet.rows] == text.splitlines()


def test_another_encoding_can_be_named() -> None:
    content = RUSSIAN.encode("cp1251")
    assert delimited.read(content, "kz1048").encoding == "kz1048"
    for other in ("utf-8", "gb18030"):
        with pytest.raises(AppError, match=r"table\.unreadable .*encoding"):
            delimited.read(content, other)
    for named in ("utf-7", "idna", "punycode", "unknown"):
        with pytest.raises(AppError, match="encoding"):
            delimited.read(content, named)


def test_quotes_line_breaks_and_empty_rows() -> None:
    sheet = delimited.read(b'a;"b;c"\n\n"x\ny";"say ""no"""\n;;\nlast\n')
    assert [(row.number, row.cells) for row in sheet.rows] == [
        (1, ("a", "b;c")),
        (3, ("x\ny", 'say "no"')),
        (5, ("last",)),
    ]
    assert sheet.rows[2].cell(7) == ""


def test_a_line_of_excels_own_names_the_separator() -> None:
    assert delimited.read(b"sep=;\r\na,b;c\r\n").rows[0].cells == ("a,b", "c")


@pytest.mark.parametrize("content", [b"", b"\n\n", b";;;\n", b"\xff\xfe"])
def test_what_is_no_table_is_refused(content: bytes) -> None:
    with pytest.raises(AppError, match=r"table\.unreadable"):
        delimited.read(content)


def test_a_cell_beyond_all_bounds_is_named_by_its_row() -> None:
    with pytest.raises(AppError, match=r"table\.broken_row .*1"):
        delimited.read(b'"' + b"x" * (table.CELL_LIMIT + 9))


@pytest.mark.parametrize("tail", ['"begun\n3,4\n5,6\n', '"shut"x\n3,4\n'])
def test_a_quote_that_is_not_closed_takes_no_rows_along(tail: str) -> None:
    with pytest.raises(AppError, match=r"table\.broken_row .*3"):
        delimited.read(f"a,b\n1,2\n9,{tail}".encode())
    assert delimited.read(b'a,b\n1,she said "no" to it\n').rows[1].cells == ("1", 'she said "no" to it')


def test_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(AppError, match=r"table\.too_large"):
        delimited.read(b"x" + b"," * 1_000_000)
    with pytest.raises(AppError, match=r"table\.too_large"):
        delimited.read(b"x\n" * (table.ROWS_LIMIT + 1))
    monkeypatch.setattr(delimited, "FILE_LIMIT", 10)
    with pytest.raises(AppError, match=r"input\.too_large"):
        delimited.read(b"x" * 11)
