"""Templates and the address book on the command line: listed, copied, tried, taken over, removed."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Terminal


def test_templates_are_listed_for_an_addressee(terminal: Terminal) -> None:
    everything = terminal.json("letter", "templates")
    assert {"request_kk", "wgeid_en", "tracing_ru"} <= {each["id"] for each in everything}
    to_group = terminal.json("letter", "templates", "--to", "wgad")
    assert {each["id"] for each in to_group} == {"cover_en", "cover_ru", "wgad_en", "wgad_ru"}
    assert all(len(each["sha256"]) == 64 and not each["reviewed"] for each in everything)


def test_a_copy_is_edited_tried_kept_and_removed(terminal: Terminal, tmp_path: Path) -> None:
    path, pdf = tmp_path / "own.toml", tmp_path / "own.pdf"
    terminal.json("letter", "templates", "--copy", "request_ru", "--out", path)
    path.write_text(path.read_text("utf-8").replace("ЗАЯВЛЕНИЕ", "ОБРАЩЕНИЕ"), "utf-8")
    tried = terminal.json("letter", "templates", "--check", path, "--out", pdf)
    assert tried == {"id": "own_request_ru_1", "lacking": []}
    assert pdf.read_bytes().startswith(b"%PDF")
    assert terminal.json("letter", "templates", "--take", path)["id"] == "own_request_ru_1"
    assert "own_request_ru_1" in {each["id"] for each in terminal.json("letter", "templates")}
    terminal.json("letter", "templates", "--remove", "own_request_ru_1")
    assert "own_request_ru_1" not in {each["id"] for each in terminal.json("letter", "templates")}


def test_a_wrong_template_is_told_with_its_file(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "edited.toml"
    path.write_text("format = 1")
    for act in ("--check", "--take"):
        told = terminal.run("letter", "templates", act, path)
        assert (told.code, "edited.toml" in told.err) == (1, True)


def test_the_address_book_is_saved_and_taken_over(terminal: Terminal, tmp_path: Path) -> None:
    path, saved = tmp_path / "book.json", tmp_path / "saved.json"
    path.write_text(
        '{"format":1,"addressees":[{"code":"own_1","group":"other","names":{"ru":"Редакция «Мысал»"}}]}',
        "utf-8",
    )
    assert terminal.json("letter", "addressees", "--take", path) == {"taken": 1}
    book = terminal.json("letter", "addressees")
    assert [each["code"] for each in book][-1] == "own_1"
    terminal.json("letter", "addressees", "--save", saved)
    assert "Редакция «Мысал»" in saved.read_text("utf-8")
    terminal.json("letter", "addressees", "--remove", "own_1")
    assert "own_1" not in {each["code"] for each in terminal.json("letter", "addressees")}
