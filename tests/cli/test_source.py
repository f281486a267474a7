"""`kuager source`: record, list, show, correct, hide, and JSON in and out."""

from __future__ import annotations

import json
from pathlib import Path

from kuager.flows.unlock import Session
from kuager.model import source_document
from tests.cli.conftest import Terminal
from tests.support import sources_told, vaults

SAID = (
    *("--kind", "official_statement", "--author", "Embassy of an invented country"),
    *("--date", "February 2020", "--published", "The Invented Herald", "--url", "https://example.invalid/"),
    *("--language", "en", "--language", "zh", "--text", "He was sentenced.", "--safety", "open"),
)


def test_a_source_is_recorded_of_somebody_known_and_of_somebody_new(terminal: Terminal) -> None:
    interview = vaults.told()

    def record(session: Session) -> None:
        vaults.record(session, interview)

    terminal.filled(record)
    person = interview.persons[0].account
    made = terminal.json("source", "add", *SAID, "--person", person, "--name", "Айдана Мысалқызы")
    assert len(made["accounts"]) == 2
    (row,) = terminal.json("source", "list")
    assert (row["id"], row["author"], row["safety"]) == (made["id"], "Embassy of an invented country", "open")
    page = terminal.json("people", "show", person)
    assert [column["source_kind"] for column in page["columns"]].count("official_statement") == 1
    shown = terminal.run("source", "show", made["id"]).out
    for words in ("Embassy of an invented country", "February 2020", "en, zh", "Айдана Мысалқызы", person):
        assert words in shown
    assert terminal.json("source", "show", made["id"])["source"]["date"]["edtf"] == "2020-02"
    assert "vault.no_record" in terminal.refused("source", "add", *SAID, "--person", "9" * 32)


def test_a_source_is_corrected_with_a_reason_and_only_where_something_was_said(terminal: Terminal) -> None:
    terminal.filled(lambda session: sources_told.record(session, sources_told.told()))
    (row,) = terminal.json("source", "list")
    changed = terminal.json("source", "correct", row["id"], "--author", "A consulate", "--why", "misread")
    assert changed["records"] == 1
    source = terminal.json("source", "show", row["id"])["source"]
    assert source["author"] == "A consulate"
    assert source["text"] == sources_told.SAID.text
    assert "review.no_reason" in terminal.refused(
        "source", "correct", row["id"], "--title", "x", "--why", " "
    )


def test_a_source_is_hidden_shown_again_and_found(terminal: Terminal) -> None:
    interview = vaults.told()

    def record(session: Session) -> None:
        vaults.record(session, interview)
        sources_told.record(session, sources_told.told())

    terminal.filled(record)
    (row,) = terminal.json("source", "list")
    assert "Answer to a newspaper" in terminal.run("search", "--exact", "embassy").out
    assert terminal.json("source", "retract", row["id"], "--why", "twice") == {"hidden": True}
    assert terminal.json("source", "list") == []
    assert len(terminal.json("source", "list", "--hidden")) == 1
    terminal.json("source", "show-again", row["id"])
    assert len(terminal.json("source", "list")) == 1
    assert "vault.no_record" in terminal.refused("source", "retract", interview.id, "--why", "no source")
    assert "1 other sources" in terminal.run("erasure", "scope", row["id"]).out


def test_a_document_goes_out_and_comes_back(terminal: Terminal, tmp_path: Path) -> None:
    document = sources_told.told()
    file = tmp_path / "source.json"
    file.write_bytes(source_document.to_json(document))
    terminal.filled(lambda session: None)
    (saved,) = terminal.json("source", "import", file)
    assert saved["id"] == document.id
    out = tmp_path / "out.json"
    terminal.json("source", "export", document.id, "--out", out)
    assert source_document.from_json(out.read_bytes()) == document
    terminal.json(
        "source", "correct", document.id, "--safety", "at_risk", "--why", "who gave it is in danger"
    )
    assert "safety.at_risk" in terminal.refused("source", "export", document.id)
    assert terminal.json("source", "export", document.id, "--at-risk")["id"] == document.id
    assert "input.malformed" in terminal.refused("source", "import", Path(__file__))


def test_the_schema_of_a_source_is_told(terminal: Terminal) -> None:
    schema = json.loads(terminal.raw("schema", "source").out)
    assert "SourceDocument" in json.dumps(schema)
