"""`kuager names`: a table scored, a list searched, without a vault, and files that are not of their form."""

from __future__ import annotations

from pathlib import Path

import pytest

from kuager.cli import program
from tests.cli.conftest import Terminal

TABLE = (
    "id\tname_a\tname_b\tnote\n"
    "1\tӘділғазы Мұқай\t阿迪力哈孜·木哈依\tone man\n"
    '2\tӘділғазы "Мұқай\tСерік Мысал\t\n'
    "3\tНұрлан\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "in.tsv"
    path.write_text(TABLE, "utf-8")
    return path


def test_a_table_gets_a_score(terminal: Terminal, table: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.tsv"
    assert terminal.json("names", "compare", "--tsv", table, "--out", out) == {"pairs": 3}
    rows = [line.split("\t") for line in out.read_text("utf-8").splitlines()]
    assert rows[0] == ["id", "name_a", "name_b", "note", "score"]
    assert [row[:4] for row in rows[1:3]] == [line.split("\t") for line in TABLE.splitlines()[1:3]]
    scores = [float(row[4]) for row in rows[1:]]
    assert scores[0] > 0.84
    assert scores[1] < 0.5
    assert scores[2] == 0.0


def test_a_score_is_written_anew(terminal: Terminal, table: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    terminal.json("names", "compare", "--tsv", table, "--out", first)
    terminal.json("names", "compare", "--tsv", first, "--out", second)
    assert first.read_bytes() == second.read_bytes()
    terminal.json("names", "compare", "--tsv", first, "--out", first)
    assert first.read_bytes() == second.read_bytes()


def test_a_byte_order_mark_and_windows_line_ends_are_read(terminal: Terminal, tmp_path: Path) -> None:
    table, out = tmp_path / "in.tsv", tmp_path / "out.tsv"
    table.write_bytes(b"\xef\xbb\xbfname_a\tname_b\r\nMurat\tMurat\r\n")
    terminal.json("names", "compare", "--tsv", table, "--out", out)
    assert out.read_text("utf-8") == "name_a\tname_b\tscore\nMurat\tMurat\t1.000000\n"


@pytest.mark.parametrize("content", [b"", b"name_a\tname_c\n", b"name_a\tname_a\tname_b\n", b"\xff\xfe"])
def test_another_table_is_refused(terminal: Terminal, tmp_path: Path, content: bytes) -> None:
    table = tmp_path / "in.tsv"
    table.write_bytes(content)
    words = ("names", "compare", "--tsv", table, "--out", tmp_path / "out.tsv")
    assert terminal.refused(*words) == "input.malformed"
    assert not (tmp_path / "out.tsv").exists()


def test_the_lexicon_is_asked_for_when_scoring(terminal: Terminal, tmp_path: Path) -> None:
    table, out, own = tmp_path / "in.tsv", tmp_path / "out.tsv", tmp_path / "lexicon.toml"
    table.write_text("name_a\tname_b\nСмағұл\t司马义\nАйшуақ\tМысал\n", "utf-8")
    own.write_text('[[group]]\nforms = ["Айшуақ", "Мысал"]\n', "utf-8")

    def scores(*options: object) -> list[float]:
        terminal.json("names", "compare", "--tsv", table, "--out", out, *options)
        return [float(line.split("\t")[2]) for line in out.read_text("utf-8").splitlines()[1:]]

    assert all(score < 0.84 for score in scores())
    assert [score > 0.84 for score in scores("--lexicon")] == [True, False]
    assert [score > 0.84 for score in scores("--lexicon", own)] == [False, True]


def test_the_nearest_of_a_list_with_why(terminal: Terminal, tmp_path: Path) -> None:
    listed = tmp_path / "list"
    listed.write_text("Серік Мысал\nMuqai Adilgazy\n阿迪力哈孜·木哈依\n\n司马义·木哈依\n", "utf-8")
    found = terminal.json("names", "nearest", "--list", listed, "Әділғазы Мұқай")
    assert [(row["name"], row["line"]) for row in found[:2]] == [
        ("Muqai Adilgazy", 2),
        ("阿迪力哈孜·木哈依", 3),
    ]
    said = terminal.run("names", "nearest", "--list", listed, "--limit", "1", "Әділғазы Мұқай")
    assert said.code == program.DONE
    assert said.out == "0.97  line 2  Muqai Adilgazy  (ғ~g, ы~y, қ~q, й~i; order swapped)\n"
    (by_lexicon,) = terminal.json("names", "nearest", "--list", listed, "--limit", 1, "Смағұл Мұқай")
    assert by_lexicon["line"] == 5


def test_no_name_is_near(terminal: Terminal, tmp_path: Path) -> None:
    listed = tmp_path / "list"
    listed.write_text("Серік Мысал\n", "utf-8")
    assert terminal.run("names", "nearest", "--list", listed, "Айгүл").out == "No name is near.\n"


def test_no_vault_is_needed(terminal: Terminal, table: Path, tmp_path: Path) -> None:
    words = ("--vault", tmp_path / "none", "names", "compare", "--tsv", table, "--out", tmp_path / "out.tsv")
    assert terminal.raw(*words).code == program.DONE


def test_a_missing_list_is_said(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal.refused("names", "nearest", "--list", tmp_path / "none", "Айгүл") == "file.missing"


def test_spellings_are_suggested_with_their_table(terminal: Terminal) -> None:
    found = terminal.json("names", "suggest", "Гүлнур Мисалбәк", "--language", "ug")
    assert [(row["script"], row["text"], row["by"]) for row in found] == [
        ("Arab", "گۈلنۇر مىسالبەك", "uyghur_arabic"),
        ("Latn", "Gülnur Misalbek", "uyghur_latin"),
        ("Cyrl", "Гульнур Мисалбак", "russian"),
    ]
    said = terminal.run("names", "suggest", "Нурлан Мысалов").out
    assert said == "Latn  Nurlan Mysalov  (a guess by: ICAO Doc 9303, part 3, section 6, table B)\n"
    assert terminal.run("names", "suggest", "محمد").out == "No table spells it in another script.\n"
