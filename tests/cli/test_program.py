"""The program as a command: exit codes, every command as JSON, hostile records, and how output ends."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

import kuager
from kuager.cli import program
from kuager.flows import interview
from kuager.flows.unlock import Session
from kuager.model.account import AccountNames
from kuager.model.names import Name
from kuager.model.testimony import Narrative, Testifier
from kuager.task import Cancelled
from tests.cli.conftest import Terminal
from tests.support import people_told, vaults

ROOT = Path(__file__).resolve().parents[2]
HOSTILE = "\x1b[2J\x07\x9b31m\u202eevil\u2066\r\n\x00\x7f"


def _commands(parser: argparse.ArgumentParser, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The words of every command that does something."""
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not below:
        yield words
    for action in below:
        for word, inner in action.choices.items():
            yield from _commands(inner, (*words, word))


SETS = {("bundle", verb) for verb in ("go-on", "unfinished", "give-up", "waiting", "forget")}
KEEPING = {("vault", verb) for verb in ("backup", "restore", "check", "salvage", "inventory", "clear")}
HISTORY = {("record", "history"), ("record", "diff"), ("conflicts", "combine")}
LETTERS = {
    ("letter", verb)
    for verb in (
        *("register", "due", "status", "dispatch", "moved", "reply", "next", "days", "number-sign"),
        *("letterhead", "offers", "merge", "many"),
    )
}
ELSEWHERE = {
    "attachment",
    "receipt",
    "source",
    "consent",
    "demo",
    "exchange-folder",
    "keys",
    "media",
    "names",
    "organisation",
    "queue",
    "signing",
}
COMMANDS = sorted(_commands(program.parser(lambda out: None)))


def _two_vaults(terminal: Terminal, tmp_path: Path) -> dict[str, Any]:
    """Something in the vault, a second vault that trusts and is trusted, and what commands are given."""
    person = terminal.filled(people_told.three_accounts)
    terminal.filled(lambda session: people_told.conflict(session, person))
    tickets = {row["ticket"]: row for row in terminal.json("interview", "list")}
    return {"person": person, "interview": tickets["31"]["id"], "other": tickets["7"]["id"]}


def _script(terminal: Terminal, tmp_path: Path) -> dict[tuple[str, ...], Any]:
    """Run every command once, as JSON, one after the other; what each gave."""
    done: dict[tuple[str, ...], Any] = {}

    def run(command: str, *arguments: object) -> Any:
        words = tuple(command.split())
        done[words] = terminal.json(*words, *arguments)
        return done[words]

    given = _two_vaults(terminal, tmp_path)
    person, applicant = given["person"], given["interview"]
    other = tmp_path / "other passphrase"
    other.write_text(vaults.OTHER_WORDS)
    run("vault add-member", "--name", "Saule", "--new-passphrase-file", other)
    run("vault members")
    run("schema")
    run("interview list")
    document = tmp_path / "interview.json"
    run("interview export", given["other"], "--out", document)
    run("interview import", document)
    run("interview export-table", "--csv", tmp_path / "table.csv")
    run("interview import-table", tmp_path / "table.csv", "--dry-run")
    run("people list")
    run("people search", "мысал", "--save", "мысал")
    run("search", "market")
    run("saved list")
    run("saved run", "мысал")
    run("saved forget", "мысал")
    page = run("people show", person)
    run("people family", person)
    account = next(each["account"] for each in page["columns"] if each["account"] != person)
    run("people part", account, "--why", "another father")
    run("people duplicates")
    run("people compare", person, account)
    run("people decide", person, account, "unsure", "--why", "ask the cousin")
    run("people join", account, person, "--why", "the same after all")
    (conflict,) = run("conflicts list")
    side = conflict["sides"][0]["digest"][:12]
    run("conflicts resolve", conflict["record"], conflict["section"], side, "--why", "seen in the papers")
    run("letter addressees")
    template = next(each["id"] for each in run("letter templates") if each["id"] == "request_ru")
    about = (person, "--template", template, "--applicant", applicant, "--risk", "none known")
    about = (*about, "--tell-at-risk", "she asked for it")
    run("letter check", *about)
    letter = run("letter make", *about, "--out", tmp_path / "made.pdf")["id"]
    run("letter list")
    run("letter export", letter, tmp_path / "letter.pdf")
    run("letter verify", tmp_path / "letter.pdf")
    run("vault rebuild")
    run("custody list", "--record", letter)
    run("record retract", letter, "--why", "a trial")
    run("record show-again", letter)
    run("erasure scope", letter)
    request = run("erasure ask", letter, "--why", "a trial")["request"]
    run("erasure refuse", request)
    run("erasure list")
    run("erasure agree", request)
    run("interview withdraw", given["other"], "--why", "he called")

    card = tmp_path / "own.card"
    run("card export", card)
    second = Terminal(tmp_path / "second", terminal._capsys)
    vaults.vault(second.vault, "Дана").lock()
    second.filled(lambda session: vaults.record(session, vaults.told("5")))
    fingerprint = second.json("card", "export", tmp_path / "second.card")["fingerprint"]
    run("card show", tmp_path / "second.card")
    run("card trust", tmp_path / "second.card", "--alias", "second office", "--fingerprint", fingerprint)
    run("card list")
    run("card rules", "second office", "--never", "testimony.contact", "--never", "letter")
    plan = run("bundle plan", "--to", "second office", "--items")["plan"]
    run("bundle export", tmp_path, "--to", "second office", "--as-planned", plan["stamp"])
    own = done["card", "export"]["fingerprint"]
    second.json("card", "trust", card, "--alias", "first office", "--fingerprint", own)
    bundle = second.json("bundle", "export", tmp_path, "--to", "first office")["file"]
    run("bundle import", bundle)
    run("bundle import", bundle, "--apply")
    return done


@pytest.fixture
def second_folder(tmp_path: Path) -> Path:
    (tmp_path / "second").mkdir()
    return tmp_path / "second"


def test_every_command_works_and_gives_json(terminal: Terminal, tmp_path: Path, second_folder: Path) -> None:
    done = _script(terminal, tmp_path)
    # A vault is made in a process of its own below; these have tests of their own beside this file.
    apart = KEEPING | SETS | LETTERS | HISTORY
    elsewhere = {words for words in COMMANDS if words[0] in ELSEWHERE or words in apart}
    assert {*done, ("vault", "create")} == set(COMMANDS) - elsewhere
    assert done["schema",]["title"] == "Kuager interview"
    assert [member["name"] for member in done["vault", "members"]] == ["Marzhan", "Saule"]
    (imported,) = done["interview", "import"]
    assert (imported["records"], imported["perhaps_known"]) == (0, [])
    assert [line["act"] for line in done["custody", "list"]] == ["exported", "exported", "issued"]
    assert done["conflicts", "resolve"] == {"resolved": True}
    assert done["card", "rules"]["never"] == ["letter", "testimony.contact"]
    assert {each["reason"] for each in done["bundle", "plan"]["plan"]["stays"]} >= {"rule", "withdrawn"}
    verdict = done["letter", "verify"]
    assert all(verdict[fact] for fact in ("intact", "valid", "trusted", "whole_file"))
    assert (tmp_path / "made.pdf").read_bytes() == (tmp_path / "letter.pdf").read_bytes()
    assert done["bundle", "import"]["applied"]["records"] > 0
    tickets = {row["ticket"] for row in terminal.json("interview", "list")}
    assert tickets == {"31", "12", "7", "5"}


def test_every_command_speaks_to_people_too(terminal: Terminal, tmp_path: Path, second_folder: Path) -> None:
    done = _script(terminal, tmp_path)
    person = done["people", "show"]["id"]
    for words, expected in (
        (("interview", "list"), "Гүлшара Мысалқызы"),
        (("people", "list"), people_told.PERSON),
        (("people", "show", person), "sentence"),
        (("people", "family", person), "Дина Сынаққызы: neighbour"),
        (("conflicts", "list"), "No conflicts."),
        (("letter", "list"), people_told.PERSON),
        (("letter", "templates"), "request_ru"),
        (("letter", "verify", tmp_path / "letter.pdf"), "Unchanged since it was signed: yes"),
        (("card", "list"), "second office"),
        (("vault", "members"), "Saule"),
        (("bundle", "import", done["bundle", "export"]["file"]), ""),
    ):
        result = terminal.run(*words)
        if expected:
            assert (result.code, result.err) == (0, "")
            assert expected in result.out
        else:  # this bundle was written to the other vault
            assert (result.code, result.out) == (1, "")
            assert result.err.endswith("[bundle.not_for_us]\n")


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_explains_itself_and_refuses_what_it_does_not_know(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    terminal = Terminal(tmp_path, capsys)  # no vault is asked for
    told = terminal.raw(*words, "--help")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith(f"usage: kuager {' '.join(words)}")
    wrong = terminal.raw(*words, "--no-such-option")
    assert (wrong.code, wrong.out) == (2, "")
    assert wrong.err.startswith("kuager")
    assert wrong.err.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("nothing",),
        ("vault",),
        ("interview", "list", "one", "two"),
        ("--passphrase-fd", "x", "vault", "members"),
        ("people", "join", "a" * 32),
        ("interview", "list", "\udcff"),
        ("vault", "create", "--name", "\udcff"),
        ("\x1b[2J",),
    ],
    ids=repr,
)
def test_a_wrong_call_is_two(terminal: Terminal, words: tuple[str, ...]) -> None:
    result = terminal.raw(*words)
    assert (result.code, result.out) == (2, "")
    assert result.err.count("\n") == 1
    assert "\x1b" not in result.err


def test_the_version(terminal: Terminal) -> None:
    result = terminal.raw("--version")
    assert (result.code, result.out) == (0, f"kuager {kuager.__version__}\n")


def test_the_demonstration_is_the_one_that_was_composed(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal.raw("demo", tmp_path / "out").code == 0
    assert terminal.demonstrated == [tmp_path / "out"]


@pytest.mark.parametrize("stop", [Cancelled, KeyboardInterrupt])
def test_stopping_is_no_success(capsys: pytest.CaptureFixture[str], stop: type[BaseException]) -> None:
    def demonstrate(out: Path) -> None:
        raise stop

    assert program.main(["demo", "out"], demonstrate) == 1
    assert capsys.readouterr().err == "kuager: stopped before the end; what was told as done stays\n"


def test_what_is_not_there_is_one(terminal: Terminal, tmp_path: Path) -> None:
    nothing, missing = "0" * 32, tmp_path / "nowhere"
    for words, code in (
        (("interview", "export", nothing), "vault.no_record"),
        (("people", "show", nothing), "vault.no_record"),
        (("people", "join", nothing, nothing, "--why", "a mistake"), "vault.no_record"),
        (("people", "part", nothing, "--why", "a mistake"), "vault.no_record"),
        (("conflicts", "resolve", nothing, "narrative", "", "--why", "a mistake"), "vault.no_record"),
        (("letter", "export", nothing, tmp_path / "a.pdf"), "vault.no_record"),
        (("letter", "check", nothing, "--template", "none"), "letter.template_missing"),
        (("letter", "verify", missing), "file.missing"),
        (("interview", "import", missing), "file.missing"),
        (("card", "show", missing), "file.missing"),
        (("bundle", "import", missing), "file.missing"),
        (("bundle", "export", tmp_path, "--to", "nobody"), "bundle.no_recipient"),
        (("vault", "create", "--name", "Дана"), "vault.folder_not_empty"),
        (("card", "export", terminal.passphrase), "file.exists"),
    ):
        assert terminal.refused(*words) == code, words
    assert terminal.passphrase.read_text().startswith(vaults.WORDS)


def test_files_that_are_something_else_are_refused(terminal: Terminal, tmp_path: Path) -> None:
    for content in (b"", b"%PDF-1.7 not really", b"[" * 5000, os.urandom(5000), b"age-encryption.org/v1\n"):
        path = tmp_path / "given"
        path.write_bytes(content)
        assert terminal.refused("interview", "import", path) == "input.malformed"
        assert terminal.refused("card", "show", path).startswith("card.")
        assert terminal.refused("bundle", "import", path).startswith(("bundle.", "age."))
        assert terminal.refused("letter", "verify", "--no-vault", path).startswith("letter.")


def test_of_several_documents_those_before_a_wrong_one_are_told(terminal: Terminal, tmp_path: Path) -> None:
    for name, content in (("good", {"id": "a" * 32}), ("wrong", {"id": "x"}), ("unread", {"id": "b" * 32})):
        (tmp_path / name).write_text(json.dumps(content))
    result = terminal.run(
        "--json", "interview", "import", *(tmp_path / n for n in ("good", "wrong", "unread"))
    )
    assert (result.code, result.data) == (1, [{"id": "a" * 32, "records": 1, "perhaps_known": []}])
    assert len(terminal.json("interview", "list")) == 1


def test_reasons_are_not_optional(terminal: Terminal) -> None:
    person = terminal.filled(people_told.three_accounts)
    terminal.filled(lambda session: people_told.conflict(session, person))
    (conflict,) = terminal.json("conflicts", "list")
    words = ("conflicts", "resolve", person, "identity", conflict["sides"][0]["digest"])
    assert terminal.run(*words).code == 2
    assert terminal.refused(*words, "--why", " ") == "review.no_reason"


# -- what comes out -----------------------------------------------------------------------------------


def _hostile(session: Session) -> str:
    told = vaults.told(HOSTILE, "Гүлшара" + HOSTILE)
    account = msgspec.structs.replace(told.persons[0], names=AccountNames((Name("Серік" + HOSTILE),)))
    made = msgspec.structs.replace(told, persons=(account,), narrative=Narrative("words" + HOSTILE))
    saved = interview.save(session, interview.Editing(made))
    for name in ("А", "Б"):
        changed = msgspec.structs.replace(made, testifier=Testifier((Name(name + HOSTILE),)))
        interview.save(session, saved.editing.with_interview(changed), HOSTILE)
    return saved.id


def _steers(text: str) -> bool:
    return any(
        unicodedata.category(character) in ("Cc", "Cf", "Cs") and character != "\n" for character in text
    )


def test_control_characters_of_a_record_never_reach_the_terminal(terminal: Terminal, tmp_path: Path) -> None:
    record = terminal.filled(_hostile)
    person = terminal.json("people", "list")[0]["id"]
    template = terminal.json("letter", "templates")[0]["id"]
    commands: tuple[tuple[object, ...], ...] = (
        ("interview", "list"),
        ("interview", "export", record),
        ("people", "list"),
        ("people", "show", person),
        ("conflicts", "list"),
        ("letter", "check", person, "--template", template),
    )
    for words in commands:
        plain, data = terminal.run(*words), terminal.run("--json", *words)
        assert (plain.code, data.code) == (0, 0), words
        assert not _steers(plain.out), words
        assert not _steers(data.out), words
    # In JSON nothing is lost by it.
    exported = terminal.run("interview", "export", record).data
    assert exported["narrative"]["text"] == "words" + HOSTILE
    assert terminal.json("interview", "list")[0]["ticket"] == HOSTILE
    terminal.json("interview", "export", record, "--out", tmp_path / "kept.json")
    assert json.loads((tmp_path / "kept.json").read_bytes()) == exported


def test_nor_do_those_of_names_and_documents_in_a_failure(terminal: Terminal, tmp_path: Path) -> None:
    odd = tmp_path / "a\x1b[2J\nb\u202e.json"
    odd.write_text(json.dumps({"id": "a" * 32, "\x1b[2J\u202e": 1}))
    for words in (
        ("interview", "import", odd),
        ("interview", "import", f"{odd}x"),
        ("letter", "verify", odd),
    ):
        result = terminal.run(*words)
        assert result.code == 1
        assert not _steers(result.err)
        assert result.err.count("\n") == 1


def _kuager(*words: object, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kuager", *map(str, words)],
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        **options,
    )


def test_a_vault_is_made_and_used_by_the_program_itself(tmp_path: Path) -> None:
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(vaults.WORDS)
    common = ("--json", "--vault", tmp_path / "new", "--passphrase-file", passphrase)
    made = _kuager(*common, "vault", "create", "--name", "Дана", stdout=subprocess.PIPE)
    assert (made.returncode, made.stderr) == (0, "")
    assert json.loads(made.stdout)["vault"] == str(tmp_path / "new")
    members = _kuager(*common, "vault", "members", stdout=subprocess.PIPE)
    assert [member["name"] for member in json.loads(members.stdout)] == ["Дана"]
    again = _kuager(*common, "vault", "create", "--name", "Дана", stdout=subprocess.PIPE)
    assert (again.returncode, again.stdout) == (1, "")
    assert again.stderr.endswith("[vault.folder_not_empty]\n")
    weak = tmp_path / "weak"
    weak.write_text("password")
    options = ("--vault", tmp_path / "other", "--passphrase-file", weak)
    refused = _kuager(*options, "vault", "create", "--name", "Дана", stdout=subprocess.PIPE)
    assert refused.stderr.endswith("[vault.passphrase_weak]\n")
    assert not (tmp_path / "other").exists()


def test_a_reader_that_has_seen_enough_is_no_failure(tmp_path: Path) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    done = _kuager("schema", stdout=theirs)
    os.close(theirs)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_output_that_does_not_go_is_a_failure() -> None:
    with Path("/dev/full").open("w") as full:
        done = _kuager("schema", stdout=full)
    assert done.returncode == 1
    assert done.stderr.endswith("[file.unwritable]\n")
    assert done.stderr.count("\n") == 1


def test_a_terminal_of_another_encoding_shows_escapes(terminal: Terminal) -> None:
    terminal.filled(lambda session: vaults.record(session, vaults.told()))
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    options = ("--vault", terminal.vault, "--passphrase-file", terminal.passphrase)
    done = _kuager(*options, "people", "list", stdout=subprocess.PIPE, env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert "\\u0421\\u0435" in done.stdout


def test_a_command_starts_without_the_window_and_without_what_others_need() -> None:
    script = (
        "import sys; from kuager import app; app.main(['schema']);"
        "assert {'PySide6', 'pyhanko', 'kuager.cli.letter'}.isdisjoint(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, cwd=ROOT)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("before", [(), ("--json", "--vault", "people"), ("--passphrase-file=media",)])
def test_an_unknown_command_is_answered_with_all(terminal: Terminal, before: tuple[str, ...]) -> None:
    said = terminal.raw(*before, "nothing", "people").err
    assert all(f"'{words[0]}'" in said for words in COMMANDS)


def test_the_custody_log_is_told(terminal: Terminal, tmp_path: Path) -> None:
    told = vaults.told()
    terminal.filled(lambda session: vaults.record(session, told))
    terminal.json("interview", "export", told.id, "--out", tmp_path / "interview.json")
    lines = terminal.json("custody", "list", "--record", told.id)
    assert [(line["act"], line["member"], line["record"]) for line in lines] == [
        ("exported", "Marzhan", told.id)
    ]
    spoken = terminal.run("custody", "list").out
    assert f"Marzhan  exported  testimony {told.id} 31 Гүлшара Мысалқызы" in spoken
    assert spoken.count("opened") == 4
