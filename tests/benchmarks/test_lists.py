"""Making the read tables: beside plain INSERT of the same rows in the same run, and what memory it takes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kuager.flows.unlock import Session
from kuager.vault import schema
from kuager.vault.database import Database, Row
from kuager.vault.schema import FOUND_TABLES, PROJECTION_TABLES
from kuager.vault.search import COLUMNS
from tests.benchmarks import ratio
from tests.benchmarks.test_merging import Stranger, timed
from tests.support import vaults, whole_office

INTERVIEWS = 1_000
REVISIONS = 100_000
_COLUMNS = {"search": ", ".join(("rowid", "id", "kind", *COLUMNS))}


def rows_of(session: Session) -> dict[str, list[Row]]:
    """Every row of the read tables, by table."""
    tables = (*PROJECTION_TABLES, *FOUND_TABLES)
    return {
        table: session.database.rows(f"SELECT {_COLUMNS.get(table, '*')} FROM {table}")  # noqa: S608
        for table in tables
    }


def insert(database: Database, rows: dict[str, list[Row]]) -> None:
    """The tables anew, with these rows."""
    with database.transaction():
        schema.recreate_projections(database)
        for table, some in filter(lambda each: each[1], rows.items()):
            into = f"search({_COLUMNS['search']})" if table == "search" else table
            marks = ",".join("?" * len(some[0]))
            database.run_many(f"INSERT INTO {into} VALUES({marks})", some)


def test_rebuild_beside_plain_insert(tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    whole_office.record(session, INTERVIEWS)
    rows = rows_of(session)
    assert len(rows["interview"]) == INTERVIEWS
    ours = sorted(timed(session.rebuild)[1] for _ in range(3))[1]
    assert rows_of(session)["account"] == rows["account"]
    floor = sorted(timed(lambda: insert(session.database, rows))[1] for _ in range(3))[1]
    session.lock()
    count = sum(map(len, rows.values()))
    what = f"all lists of {INTERVIEWS} interviews, processor"
    assert ratio.show(what, ours, f"plain INSERT of the same {count} rows", floor) < 12


_REBUILD = """
import sys
from pathlib import Path
from kuager.flows import unlock
from tests.support import vaults

def resident(what):
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(what)) / 1024

session = unlock.unlock(Path(sys.argv[1]), vaults.WORDS)
idle = resident("VmRSS")
Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
session.rebuild()
print(resident("VmHWM") - idle, session.database.value("SELECT count(*) FROM interview"))
session.lock()
"""


def test_memory_of_rebuild_over_idle(tmp_path: Path) -> None:
    session, stranger = vaults.vault(tmp_path / "vault"), Stranger(tmp_path)
    stranger.befriend(session)
    stranger.merged(session, stranger.bundle(REVISIONS, session))
    session.lock()
    done = subprocess.run(
        [sys.executable, "-c", _REBUILD, str(tmp_path / "vault")],
        cwd=Path(__file__).resolve().parents[2],
        check=True,
        capture_output=True,
        text=True,
    )
    grown, interviews = done.stdout.split()
    print(f"\nall lists of {REVISIONS} revisions, {interviews} interviews: {float(grown):.0f} MiB over idle")
    assert float(grown) <= 64
