"""CSV that somebody else wrote: its encoding and separator found out, its rows read within bounds.

Encodings: UTF-8, UTF-16 (both orders, with or without a mark), and the old ones that offices still have:
Windows Cyrillic (cp1251), its Kazakh form (kz1048) and GB 18030, of which GBK and GB 2312 are parts. Bytes
alone never prove an old encoding: what was found is shown, and another can be named. A quote that is never
closed would make one cell of all rows behind it: the table is refused, with the row in which it begins
(`table.broken_row`). Other errors as in `archive.table`; a named encoding that does not fit is
`table.unreadable` with the reason `encoding`.
"""

from __future__ import annotations

import codecs
import csv
import io
import unicodedata
from typing import Final

from kuager.archive.table import (
    CELL_LIMIT,
    CELLS_LIMIT,
    COLUMNS_LIMIT,
    FILE_LIMIT,
    ROWS_LIMIT,
    Bounds,
    Row,
    Sheet,
    unguarded,
    unreadable,
)
from kuager.errors import AppError

ENCODINGS: Final = ("utf-8", "utf-16", "cp1251", "kz1048", "gb18030")
SEPARATORS: Final = (",", ";", "\t")

_SAMPLE: Final = 64 << 10
_KAZAKH: Final = frozenset("ӘәҒғҚқҢңӨөҰұҮүҺһ")
_MOSTLY: Final = 0.9
"""Of the bytes above ASCII so many are letters in a Cyrillic text; in a Chinese one about two thirds."""
_SAID: Final = "sep="


def read(untrusted_bytes: bytes, encoding: str = "", separator: str = "") -> Sheet:
    """The rows of a CSV file; what is not named is found out."""
    if len(untrusted_bytes) > FILE_LIMIT:
        raise AppError("input.too_large", size=len(untrusted_bytes), limit=FILE_LIMIT)
    encoding = encoding or detected(untrusted_bytes)
    if encoding not in ENCODINGS or (separator and separator not in SEPARATORS):
        raise unreadable("encoding")
    text = _decoded(untrusted_bytes, encoding)
    first = text.split("\n", 1)[0].strip().lower()
    if first in {_SAID + each for each in SEPARATORS} or (first == _SAID and "\t" in text[:6]):
        separator = separator or text[len(_SAID)]  # a line of Excel's own, which is no row
        text = text.split("\n", 1)[1] if "\n" in text else ""
    separator = separator or _separator(text)
    return Sheet(_rows(text, separator), encoding, separator)


def detected(untrusted_bytes: bytes) -> str:
    """The likeliest encoding: a mark decides, then what is proof, then the look of the letters."""
    if untrusted_bytes.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    sample = untrusted_bytes[:_SAMPLE]
    if b"\0" in sample:
        return "utf-16"  # no other has a zero byte in words
    try:
        untrusted_bytes.decode("utf-8")
    except UnicodeDecodeError:
        return _old(sample)
    return "utf-8"


def _old(sample: bytes) -> str:
    """Cyrillic or Chinese, by how many of the bytes above ASCII would be Cyrillic letters."""
    text = sample.decode("kz1048", errors="replace")
    foreign = [character for character in text if character >= "\x80"]
    cyrillic = sum(unicodedata.name(character, "").startswith("CYRILLIC") for character in foreign)
    if cyrillic >= _MOSTLY * len(foreign):
        return "kz1048" if _KAZAKH & set(text) else "cp1251"
    decoder = codecs.getincrementaldecoder("gb18030")()
    try:
        decoder.decode(sample)  # the last character of a sample may be cut in two
    except UnicodeDecodeError:
        return "cp1251"
    return "gb18030"


def _decoded(untrusted_bytes: bytes, encoding: str) -> str:
    try:
        if encoding == "utf-16" and not untrusted_bytes.startswith(
            (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
        ):
            # Commas and line breaks have their zero byte behind in the little order, in front in the other.
            little = untrusted_bytes[1:_SAMPLE:2].count(0) >= untrusted_bytes[0:_SAMPLE:2].count(0)
            encoding = "utf-16-le" if little else "utf-16-be"
        return untrusted_bytes.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise unreadable("encoding") from error


def _separator(text: str) -> str:
    """What stands most often between words of the first line that is not empty."""
    line = next((line for line in text[:_SAMPLE].splitlines() if line.strip()), "")
    bare = "".join(line.split('"')[::2])  # without what is quoted
    return max(SEPARATORS, key=bare.count)


def _rows(text: str, separator: str) -> tuple[Row, ...]:
    if text.count(separator) > 2 * CELLS_LIMIT:  # before a single row makes a list of them all
        raise AppError("table.too_large", rows=ROWS_LIMIT, columns=COLUMNS_LIMIT)
    csv.field_size_limit(CELL_LIMIT)  # of the whole process, and nothing else here reads CSV
    bounds, rows, number = Bounds(), [], 0
    try:
        read = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
        for number, cells in enumerate(read, 1):
            if any(cells):
                bounds.take(len(cells))
                rows.append(Row(number, tuple(unguarded(cell) for cell in cells)))
    except csv.Error as error:
        raise AppError("table.broken_row", row=number + 1) from error
    if not rows:
        raise unreadable("empty")
    return tuple(rows)
