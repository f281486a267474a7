"""`kuager interview export-table` and `import-table`: out, in, dry, given back."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kuager.cli import tables
from kuager.flows import cells, table_rows
from kuager.flows.unlock import Session
from kuager.model.interview import Interview
from tests.cli.conftest import Terminal
from tests.support import interviews_told, vaults, workbooks

ROWS = [
    ["Case number", "Testifier", "Name", "Sex", "Born", "Colour"],
    ["K-1", "Invented Sister", "Invented Brother", "Male", "about 1968", "red"],
    ["K-2", "Invented Uncle", "Invented Aunt", "unclear", "", ""],
]


@pytest.fixture
def interview(terminal: Terminal) -> str:
    def fill(session: Session) -> Interview:
        return vaults.record(session, vaults.told("31"))

    return str(terminal.filled(fill).id)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "forms.xlsx"
    path.write_bytes(workbooks.workbook(ROWS))
    return path


def test_out_and_in_again(terminal: Terminal, interview: str, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    done = terminal.json("interview", "export-table", "--csv", out)
    assert (done["interviews"], done["rows"]) == (1, 1)
    again = terminal.json("interview", "import-table", out, "--dry-run")
    assert [(each["state"], each["differences"]) for each in again["interviews"]] == [("same", [])]
    text = out.read_text(encoding="utf-8-sig").replace("about 1968", "1969")
    out.write_text(text, encoding="utf-8")
    brought = terminal.json("interview", "import-table", out, "--why", "as they wrote")
    assert brought["brought"]["interviews"] == 1
    said = terminal.run("interview", "export-table", "--csv", tmp_path / "one.csv", "--id", interview).out
    assert "not encrypted" in said


def test_a_dry_run_says_what_would_happen(
    terminal: Terminal, interview: str, table: Path, tmp_path: Path
) -> None:
    back = tmp_path / "back.csv"
    said = terminal.run("interview", "import-table", table, "--dry-run", "--errors", back).out
    assert "Name -> person.names.names.1.text" in said
    assert "not brought in: Colour" in said
    assert "1 new, 0 changed, 0 same, 1 refused" in said
    assert "row 2, Born: “about 1968” understood as EDTF 1968~" in said
    assert "row 3 not taken: Sex: “unclear”: this word is in no list" in said
    assert "Nothing has been changed." in said
    assert "this word is in no list" in back.read_text(encoding="utf-8-sig")
    assert len(terminal.json("interview", "list")) == 1


def test_a_mapping_is_shown_changed_kept_and_used(
    terminal: Terminal, interview: str, table: Path, tmp_path: Path
) -> None:
    shown = terminal.run("interview", "import-table", table, "--show-mapping").data
    assert shown["key"] == "session.reference"
    for column in shown["columns"]:
        if column["header"] == "Sex":
            column["words"] = {"unclear": ""}
    path = tmp_path / "mapping.json"
    path.write_text(json.dumps(shown), encoding="utf-8")
    done = terminal.json("interview", "import-table", table, "--mapping", path, "--keep-mapping", "Forms")
    assert (done["brought"]["interviews"], done["problems"]) == (2, [])
    again = terminal.json("interview", "import-table", table, "--mapping", "Forms", "--dry-run")
    assert {each["state"] for each in again["interviews"]} == {"same"}
    new = terminal.json("interview", "import-table", table, "--mapping", "Forms", "--key", "", "--dry-run")
    assert {each["state"] for each in new["interviews"]} == {"new"}


def test_what_is_no_table_is_refused(terminal: Terminal, interview: str, tmp_path: Path) -> None:
    path = tmp_path / "no.csv"
    path.write_bytes(b"")
    assert terminal.refused("interview", "import-table", path) == "table.unreadable"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    assert terminal.refused("interview", "import-table", path) == "table.bad_mapping"
    assert terminal.refused("interview", "import-table", tmp_path / "none.csv") == "file.missing"
    assert terminal.refused("interview", "import-table", path, "--mapping", "None") == "table.bad_mapping"


def test_the_fields_that_columns_may_mean(terminal: Terminal, interview: str) -> None:
    assert (
        "person.names.names.*.text" in terminal.run("interview", "import-table", "--fields").out.splitlines()
    )


def test_every_reason_and_note_has_words() -> None:
    named = (cells.__doc__ or "") + (table_rows.__doc__ or "")
    for reason in tables._REASONS:
        assert reason in named
    for note in tables._NOTES:
        assert f"`{note}`" in (cells.Said.__doc__ or "")


def test_every_answer_of_the_checks_has_words(terminal: Terminal, interview: str, tmp_path: Path) -> None:
    table = tmp_path / "numbers.csv"
    table.write_text("Name,ID\nInvented Brother,654221\nInvented Aunt,654221196803120011\n", encoding="utf-8")
    said = terminal.run("interview", "import-table", table, "--dry-run").out
    assert "“654221” kept as told; it has too many or too few characters" in said
    assert "“654221196803120011” kept as told; its last digit does not fit" in said
    told = Path(tables.__file__).parents[1] / "model" / "idnumbers.py"
    reasons = set(re.findall(r'IdCheck\((?:None|True|False), "(\w+)"', told.read_text(encoding="utf-8")))
    assert reasons - {"empty"} <= tables._NUMBERS.keys()


def test_what_is_at_risk_goes_out_when_it_is_said_as_everywhere(terminal: Terminal, tmp_path: Path) -> None:
    terminal.filled(lambda session: vaults.record(session, interviews_told.whole("31")))
    out = tmp_path / "out.csv"
    assert terminal.refused("interview", "export-table", "--csv", out) == "safety.at_risk"
    assert not out.exists()
    done = terminal.json("interview", "export-table", "--csv", out, "--at-risk")
    assert done["interviews"] == 1
