"""The register on paper and in a table: nothing that must stay leaves with it."""

from __future__ import annotations

import csv
import io
import subprocess
from pathlib import Path

import pytest

from kuager.errors import AppError
from kuager.flows import custody, interview, letters, register, register_sheet
from kuager.flows.register import Dispatch, FollowUp, Movement
from kuager.flows.register_sheet import Exported, Form, Language
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.task import Task
from tests.support import letters_begun, people_told, vaults
from tests.support.vaults import when


@pytest.fixture
def letter(session: Session) -> RecordId:
    """One that went out and was handed on; its family is at risk."""
    told = people_told.sister()
    vaults.record(session, told)
    found = letters.sign(session, letters_begun.begun(session, told.persons[0].account)).id
    sent = Dispatch(when("27.10.2026"), "by_hand", "=ЗТ-1", when("28.10.2026"), number="АЛМ-1/2026")
    moved = Movement("forwarded", when("02.11.2026"), "Ішкі істер министрлігі", "05-11/77")
    register.change(session, found, sent, FollowUp((moved,), next_step="call on Monday"))
    return found


def export(
    session: Session, path: Path, form: Form, language: Language = "ru", *, at_risk: bool = False
) -> Exported:
    return register_sheet.export(session, path, form, language, Task.silent(), at_risk=at_risk)


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))


@pytest.mark.usefixtures("letter")
def test_a_table_holds_everything_in_the_words_of_a_language(session: Session, tmp_path: Path) -> None:
    assert export(session, tmp_path / "r.csv", "csv", at_risk=True) == Exported(1, 0)
    (row,) = rows(tmp_path / "r.csv")
    assert (row["№"], row["О ком"], row["Вид"]) == ("АЛМ-1/2026", people_told.PERSON, "Заявление")
    assert (row["Срок ответа"], row["Состояние"]) == ("23.11.2026", "Срок истекает")
    assert row["Талон"] == "'=ЗТ-1", "no spreadsheet program runs it"
    assert row["Действия органов"].startswith("02.11.2026, Перенаправлено в другой орган, Ішкі")
    assert row["Следующий шаг"] == "call on Monday"


def test_names_at_risk_stay_and_the_line_does_not(session: Session, tmp_path: Path, letter: RecordId) -> None:
    assert export(session, tmp_path / "r.csv", "csv", "en") == Exported(1, 1)
    (row,) = rows(tmp_path / "r.csv")
    assert (row["No."], row["About"], row["In the name of"]) == ("АЛМ-1/2026", "—", "—")
    line = custody.listing(session, letter)[0]
    assert (line.act, line.facts["form"]) == ("exported", "register")
    (shown,) = vaults.found(session, "interview", "")
    interview.withdraw(session, shown.id)
    assert export(session, tmp_path / "again.csv", "csv", "en", at_risk=True) == Exported(1, 1)


@pytest.mark.usefixtures("letter")
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("kk", ("Шығыс өтініштер журналы", "Мерзімі жақын", "Қазақстан Республикасының")),
        ("ru", ("Журнал исходящих обращений", "Срок истекает", "Всего обращений: 1")),
        ("en", ("Register of outgoing letters", "Due soon", "As of 22.11.2026")),
    ],
)
def test_a_page_says_the_same(
    session: Session, tmp_path: Path, language: Language, words: tuple[str, ...]
) -> None:
    export(session, tmp_path / "r.pdf", "pdf", language)
    text = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "r.pdf", "-"], check=True, capture_output=True, text=True
    ).stdout
    for each in ("АЛМ-1/2026", "=ЗТ-1", "05-11/77"):
        assert each in text
    for each in words:
        assert each.split()[0] in text
    assert people_told.PERSON.split()[0] not in text


def test_an_empty_register_is_no_file(session: Session, tmp_path: Path) -> None:
    with pytest.raises(AppError, match=r"table\.nothing"):
        export(session, tmp_path / "r.pdf", "pdf")
    assert not (tmp_path / "r.pdf").exists()
