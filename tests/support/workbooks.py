"""Workbooks made by hand, part by part, so that hostile ones can be made too."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATED = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
STYLES = (0, 14, 17, 164, 20, 165)
"""Number formats by style: plain, day, month and year, `yyyy`, clock, text with a quoted d."""


def letters(column: int) -> str:
    """What spreadsheet programs call a column, counted from 0."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def parts(rows: Sequence[Sequence[object]]) -> dict[str, str]:
    """The parts of a workbook of one sheet. A text is shared; (number, style) is a number in that style."""
    strings: list[str] = []
    lines = []
    for number, row in enumerate(rows, 1):
        cells = []
        for column, value in enumerate(row):
            at = f'r="{letters(column)}{number}"'
            if isinstance(value, str):
                cells.append(f'<c {at} t="s"><v>{len(strings)}</v></c>')
                strings.append(f"<si><t>{escape(value)}</t></si>")
            elif isinstance(value, tuple):
                cells.append(f'<c {at} s="{value[1]}"><v>{value[0]}</v></c>')
            elif value is not None:
                cells.append(f"<c {at}><v>{value}</v></c>")
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    styles = "".join(f'<xf numFmtId="{each}"/>' for each in STYLES)
    return {
        "xl/workbook.xml": (
            f'<workbook {MAIN} {RELATED}><sheets><sheet name="Үлгі" r:id="r1"/></sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": (
            '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'
        ),
        "xl/sharedStrings.xml": f"<sst {MAIN}>{''.join(strings)}</sst>",
        "xl/styles.xml": (
            f'<styleSheet {MAIN}><numFmts><numFmt numFmtId="164" formatCode="yyyy"/>'
            '<numFmt numFmtId="165" formatCode="0&quot; days&quot;"/></numFmts>'
            f'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{styles}</cellXfs></styleSheet>'
        ),
        "xl/worksheets/sheet1.xml": f"<worksheet {MAIN}><sheetData>{''.join(lines)}</sheetData></worksheet>",
    }


def packed(members: Mapping[str, str | bytes]) -> bytes:
    """The parts as a file."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in members.items():
            archive.writestr(name, part)
    return content.getvalue()


def workbook(rows: Sequence[Sequence[object]]) -> bytes:
    """A whole workbook."""
    return packed(parts(rows))
