"""The register of letters as something to hand on: a PDF of the office, or a table (CSV).

Neither is encrypted. A letter that holds words of somebody who withdrew, or of somebody at risk, keeps its
line, because a register has no gaps, but stands there without names; those at risk may be named where it is
asked for. The custody log names each letter before the file exists. The words are data,
`resources/templates/register/<language>.toml`. `table.nothing`, and the errors of `files`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final, Literal, get_args

import msgspec

from kuager import files, paths
from kuager.archive import table
from kuager.errors import AppError
from kuager.flows import addressees, letterhead, register, vocabularies
from kuager.flows.register import Entry, Registered
from kuager.flows.unlock import Session
from kuager.letters import page, sheets
from kuager.letters.content import Block, Language, LetterContent
from kuager.model import followup, toml_file
from kuager.model.dates import When, understand
from kuager.model.followup import Movement
from kuager.model.ids import RecordId
from kuager.model.vocabularies import Vocabulary
from kuager.task import Task
from kuager.vault import listing as lists
from kuager.vault import staying
from kuager.vault.custody import Act

__all__ = ["Language"]

Form = Literal["pdf", "csv"]
LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
_KEPT_BACK: Final = "—"
_STEP: Final = 50
_NUMBER: Final = re.compile(r"(?P<sign>.*?)(?P<count>[0-9]{1,9})/(?P<year>[0-9]{4})")


class Exported(msgspec.Struct, frozen=True):
    """How many letters were written, and of how many the names stayed."""

    letters: int
    kept_back: int


class Wording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the register says on paper, in one language, by codes."""

    title: str
    counted: str
    kept_back: str
    columns: dict[str, str]
    states: dict[str, str]
    breaches: dict[str, str]


def wording(language: Language) -> Wording:
    """Its words in a language."""
    path = paths.resources() / "templates" / "register" / f"{language}.toml"
    return toml_file.read(path.read_bytes(), Wording)


def export(
    session: Session,
    path: Path,
    form: Form,
    language: Language,
    task: Task,
    *,
    only: Iterable[RecordId] | None = None,
    at_risk: bool = False,
) -> Exported:
    """Write the register, or some of its letters, by their numbers; on the thread that writes."""
    wanted = None if only is None else set(only)
    found = [each for each in reversed(register.listing(session)) if wanted is None or each.row.id in wanted]
    found.sort(key=lambda each: _in_order(each.row.number))
    if not found:
        raise AppError("table.nothing")
    silent = {letter for letter, kind in lists.frozen(session.database) if kind == "letter"}
    if not at_risk:
        silent |= {letter for letter, kind in staying.read(session.database).records if kind == "letter"}
    sheet = _Sheet(session, language)
    for done, entry in enumerate(found):
        if done % _STEP == 0:
            task.step(done, len(found), "letters")
        sheet.add(entry, register.read_told(session, entry.row.id), named=entry.row.id not in silent)
    content = sheet.pdf(session) if form == "pdf" else sheet.csv()
    with session.database.transaction():  # first: no copy without its line
        for entry in found:
            session.custody.note(Act.EXPORTED, entry.row.id, "letter", form="register")
    files.write_whole(path, content)
    return Exported(len(found), sheet.kept_back)


class _Sheet:
    """The lines as they are put into words; `kept_back` counts those without names."""

    def __init__(self, session: Session, language: Language) -> None:
        self._language = language
        self._wording = wording(language)
        self._lists: dict[str, Vocabulary] = {
            **vocabularies.load(), "letter_addressee": addressees.vocabulary(session)
        }  # fmt: skip
        self._numbers = {
            letter: str(number) for letter, number in session.database.rows("SELECT id, number FROM letter")
        }
        self._lines: list[dict[str, str]] = []
        self.kept_back = 0

    def _label(self, vocabulary: str, code: str) -> str:
        return self._lists[vocabulary].label(code, self._language) if code else ""

    def add(self, entry: Entry, told: Registered, *, named: bool) -> None:
        """One letter, after those before it."""
        row, sent, after = entry.row, told.dispatch, told.followup
        self.kept_back += not named
        self._lines.append(
            {
                "number": sent.number,
                "date": _day(understand(row.date).edtf) or row.date,
                "sent": sent.sent.told,
                "way": self._label("dispatch_way", sent.way),
                "to": self._label("letter_addressee", row.addressee),
                "kind": self._label("letter_kind", row.kind),
                "language": self._label("languages", row.language),
                "about": row.persons if named else _KEPT_BACK,
                "applicant": row.applicant if named else _KEPT_BACK,
                "slip": sent.slip_number,
                "slip_date": sent.slip_date.told,
                "received_by": sent.received_by,
                "movements": "; ".join(map(self._movement, after.movements)),
                "due": _day(entry.standing.due),
                "state": self._wording.states[entry.standing.state],
                "reply": self._label("authority_response", after.reply),
                "reply_date": after.reply_date.told,
                "reply_number": after.reply_number,
                "next_step": after.next_step,
                "earlier": self._numbers.get(RecordId(row.earlier), ""),
            }
        )

    def _movement(self, movement: Movement) -> str:
        parts = (movement.date.told, self._label("letter_movement", movement.kind), movement.to_whom)
        until = f"→ {movement.until.told}" if movement.until.told else ""
        return _joined(*parts, movement.number, until)

    def csv(self) -> bytes:
        """A column for everything."""
        columns = self._wording.columns
        return table.to_csv(
            [list(columns.values()), *([line[code] for code in columns] for line in self._lines)]
        )

    def pdf(self, session: Session) -> bytes:
        """What has room on a sheet, several facts in a column, on the office's own paper."""
        words, columns = self._wording, self._wording.columns
        head = [columns[code] for code in ("number", "sent", "to", "about", "slip", "due", "state")]
        head[3] = _joined(head[3], columns["applicant"].lower())
        rows = [tuple(head), *(self._row(line) for line in self._lines)]
        counted = words.counted.format(day=_day(session.clock().date().isoformat()), count=len(self._lines))
        told = [Block("title", words.title), Block("paragraph", counted)]
        if self.kept_back:
            told.append(Block("paragraph", words.kept_back.format(left=self.kept_back)))
        blocks = (*told, Block("table", "", rows=tuple(rows)))
        content = LetterContent(self._language, words.title, blocks, letterhead.lines(session))
        return page.render(content, session.clock(), sheet=sheets.LANDSCAPE)

    @staticmethod
    def _row(line: dict[str, str]) -> tuple[str, ...]:
        names = "; ".join(dict.fromkeys(filter(None, (line["about"], line["applicant"]))))
        return (
            line["number"],
            _joined(line["sent"], line["way"]),
            _joined(line["to"], line["kind"]),
            names,
            _joined(line["slip"], line["slip_date"]),
            line["due"],
            _joined(line["state"], line["reply"], line["reply_date"], line["movements"], line["next_step"]),
        )


def _in_order(number: str) -> tuple[int, str, int]:
    """Sorts numbers by year, office, and count; what is no such number comes first, as it came."""
    match = _NUMBER.fullmatch(number)
    return (int(match["year"]), match["sign"], int(match["count"])) if match else (0, "", 0)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _day(day: str) -> str:
    """A day (ISO 8601) as offices write it; "" for what is none."""
    found = followup.day(When(edtf=day))
    return f"{date.fromisoformat(found):%d.%m.%Y}" if found else ""
