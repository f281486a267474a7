"""`kuager letter check`, `make` and `many`: about several, in several names, stopped and gone on with."""

from __future__ import annotations

from pathlib import Path

from kuager.flows.unlock import Session
from tests.cli.conftest import Terminal
from tests.support import people_told, vaults


def fill(session: Session) -> str:
    """Three people; of one of them only somebody at risk told."""
    interviews = [people_told.cousin(), people_told.cousin(), people_told.sister()]
    for interview in interviews:
        vaults.record(session, interview)
    return " ".join(f"{each.id}:{each.persons[0].account}" for each in interviews)


def test_a_letter_about_two_in_two_names(terminal: Terminal) -> None:
    told = [each.split(":") for each in str(terminal.filled(fill)).split()]
    (first, one), (second, other), (at_risk, third) = told
    about = (one, other, "--template", "request_ru", "--applicant", first, "--applicant", second)
    checked = terminal.json("letter", "check", *about)
    assert [name for name, _ in checked["parties"]["persons"]] == [one, other]
    assert checked["parties"]["applicants"] == [first, second]
    assert [each["code"] for each in checked["obstacles"] if each["blocking"]] == ["no_risk_answer"]
    assert terminal.refused("letter", "make", *about) == "letter.not_ready"
    made = terminal.json("letter", "make", *about, "--risk", "none known")
    assert made["verdict"]["intact"]

    alone = ("letter", "check", third, "--template", "request_ru", "--risk", "none")
    blocked = terminal.json(*alone)
    assert "applicant_at_risk" in [each["code"] for each in blocked["obstacles"] if each["blocking"]]
    assert "kept back" in terminal.run(*alone).out
    told_after_all = terminal.json(*alone, "--tell-at-risk", "she asked for it")
    assert not any(each["blocking"] for each in told_after_all["obstacles"])
    assert terminal.refused(*alone, "--believe", f"sentence={one}") == "input.malformed"
    assert terminal.refused(*alone, "--representative", at_risk) == "input.malformed"


def test_what_a_letter_cannot_be_made_of_leaves_no_letter(terminal: Terminal, tmp_path: Path) -> None:
    person = str(terminal.filled(fill)).split()[0].split(":")[1]
    about = ("letter", "make", person, "--template", "complaint_ru", "--risk", "none known")
    taken = tmp_path / "taken.pdf"
    taken.write_bytes(b"")
    assert terminal.refused(*about, "--out", taken) == "file.exists"
    assert terminal.refused(*about, "--field", "offical=The registrar") == "input.malformed"
    assert terminal.refused(*about, "--addressee", "wgeid") == "input.malformed"
    assert terminal.refused(*about, "--addressee", "nobody") == "addressee.unknown"
    many = ("letter", "many", *about[3:])
    assert terminal.refused(*many, "--print", taken) == "file.exists"
    assert terminal.refused(*many, "--field", "offical=The registrar") == "input.malformed"
    assert terminal.json("letter", "list") == []

    told = terminal.run("letter", "check", *about[2:]).out.splitlines()
    missing = sum(line.startswith("missing ") for line in told)
    there, total = (int(word) for word in told[0].split(" required")[0].split(" of "))
    assert there == total - missing
    assert missing > 0


def test_many_and_why_not(terminal: Terminal, tmp_path: Path) -> None:
    terminal.filled(fill)
    order = ("letter", "many", "--template", "request_ru", "--addressee", "mfa_kz", "--risk", "none known")
    printed = tmp_path / "all.pdf"
    summary = terminal.json(*order, "--print", printed)
    assert [len(line["reasons"]) for line in summary["lines"] if not line["letter"]] == [1]
    assert sum(bool(line["letter"]) for line in summary["lines"]) == 2
    assert printed.read_bytes().startswith(b"%PDF")
    assert terminal.json("letter", "many", "--waiting") == []
    again = terminal.run(*order)
    assert "Made: 0." in again.out, "who has one gets no second"
    assert "applicant_at_risk" in again.out
    assert terminal.refused("letter", "many", "--risk", "none") == "letter.template_missing"
