"""Letters: beside a bare reportlab page, and beside WeasyPrint with the same text, in the same run.

WeasyPrint is in the extra `bench`, in no lock; without it its lines are left out.
"""

from __future__ import annotations

import html
import io
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from reportlab.pdfgen.canvas import Canvas

from kuager import paths
from kuager.crypto.certificate import SigningCertificate
from kuager.flows import letters, people
from kuager.flows.unlock import Session
from kuager.letters import page, preview, reference, signature
from kuager.letters.content import Block, LetterContent
from kuager.letters.signature import Signing
from kuager.model.ids import RecordId
from kuager.model.letter import Span
from tests.benchmarks import ratio
from tests.support import vaults

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ROOT = "3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855a"
BLOCKS = (
    Block("addressee", "В Министерство иностранных дел\nРеспублики Казахстан"),
    Block(
        "applicant",
        "Заявитель: Сынаққызы\u00a0Мысалгүл\nИИН: 680312450012\nГражданство: Республика Казахстан\n"
        "Адрес: г. Алматы, ул. Примерная, д. 1\nТелефон: +7 700 000 00 01",
    ),
    Block("title", "ЗАЯВЛЕНИЕ"),
    Block(
        "paragraph",
        "В порядке, установленном Административным процедурно-процессуальным кодексом Республики Казахстан, "
        "обращаюсь в Министерство иностранных дел Республики Казахстан с просьбой о содействии. Сведения о "
        "лице, в отношении которого подаётся заявление:",
    ),
    Block(
        "paragraph",
        "Серікбол\u00a0Мысалұлы (赛力克波力·木沙勒). Кем приходится заявителю: старший брат. Пол: мужской. "
        "Дата рождения: 1968 год. Национальность: казах. Гражданство: Китайская Народная Республика. Статус "
        "в Республике Казахстан: вид на жительство. Номер удостоверения личности КНР: 65422119680312001X. "
        "Другие документы: паспорт G00000000. Место происхождения: село Мысал. Последний известный адрес: "
        "уезд Сынак, село Мысал. Профессия: учитель. Семья: женат, двое детей.",
        (Span(0, 17, "bold"),),
    ),
    Block("paragraph", "Известные мне обстоятельства:"),
    Block("paragraph", "Забрали паспорт. Когда: май 2017 года. Как стало известно: телефонный звонок."),
    Block("paragraph", "На основании изложенного прошу:"),
    Block(
        "request",
        "1. По дипломатическим каналам установить местонахождение названного лица и выяснить состояние его "
        "здоровья.",
    ),
    Block(
        "request",
        "2. Запросить у компетентных органов Китайской Народной Республики сведения о том, применялось ли "
        "лишение или ограничение свободы, каким органом, на каком основании и на какой срок, и вынесен ли "
        "приговор.",
    ),
    Block(
        "request",
        "3. Дать мне письменный ответ в срок, установленный статьёй 76 Административного "
        "процедурно-процессуального кодекса Республики Казахстан.",
    ),
    Block("date", "город Алматы, 22 ноября 2026 года"),
    Block("signature", "Подпись заявителя: ____________________ Сынаққызы\u00a0Мысалгүл"),
)
GOAL = 50
"""A signed one-page Russian letter in at most so many times the CPU of a bare page."""


def cpu_seconds(work: Callable[[], object], repeat: int) -> float:
    """The mean CPU seconds of a run, once it runs as it does in a long row."""
    for _ in range(15):
        work()
    start = time.process_time()
    for _ in range(repeat):
        work()
    return (time.process_time() - start) / repeat


def bare() -> None:
    canvas = Canvas(io.BytesIO())
    canvas.drawString(72, 720, "hello")
    canvas.save()


def one_page() -> LetterContent:
    """An appeal for one person, in Russian, as the program prints it: with its reference and code."""
    return reference.marked(LetterContent("ru", "Заявление", BLOCKS), ROOT)


def as_html(content: LetterContent) -> str:
    blocks = "".join(f"<p>{html.escape(block.text).replace(chr(10), '<br>')}</p>" for block in content.blocks)
    style = "body{font:11pt 'Noto Serif','Noto Naskh Arabic','HanaMinA';text-align:justify}@page{size:A4}"
    return f"<html lang=ru><head><title>x</title><style>{style}</style></head><body>{blocks}</body></html>"


def test_a_page_beside_a_bare_one() -> None:
    content = one_page()
    assert preview.page_count(page.render(content, NOW)) == 1
    plain = msgspec.structs.replace(content, marks="")
    own = SigningCertificate.create("office", NOW - timedelta(days=1), NOW + timedelta(days=9))

    def signed() -> None:
        sheet = page.typeset(content, NOW)
        signature.sign(sheet.pdf, own, Signing(NOW, "ru", sheet.boxes))

    floor = cpu_seconds(bare, 200)
    ratio.show("one page in Russian", cpu_seconds(lambda: page.render(plain, NOW), 60), "a bare page", floor)
    ratio.show(
        "the same with its code", cpu_seconds(lambda: page.render(content, NOW), 60), "a bare page", floor
    )
    found = ratio.show("the same, signed", cpu_seconds(signed, 60), "a bare page", floor)
    assert found < GOAL


def test_a_page_beside_weasyprint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(f"<fontconfig><dir>{paths.fonts()}</dir><cachedir>{tmp_path}</cachedir></fontconfig>")
    monkeypatch.setenv("FONTCONFIG_FILE", str(fonts))  # the same fonts for both
    weasyprint = pytest.importorskip("weasyprint")
    content = one_page()
    text = as_html(content)
    theirs = cpu_seconds(lambda: weasyprint.HTML(string=text).write_pdf(), 10)
    ours = cpu_seconds(lambda: page.render(content, NOW), 60)
    ratio.show("one page in Russian, unsigned", ours, "WeasyPrint with the same text", theirs)


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_a_letter_of_a_vault(tmp_path: Path, language: str) -> None:
    session: Session = vaults.vault(tmp_path / "vault")
    vaults.record(session, vaults.told())
    template = next(each.id for each in letters.choices(session) if each.language == language)
    person = RecordId(people.listing(session)[0].id)
    editing = letters.begin(session, person, template)
    editing = msgspec.structs.replace(editing, risk="none")
    letters.sign(session, editing)
    floor = cpu_seconds(bare, 50)
    drawn = cpu_seconds(lambda: letters.pdf(session, editing), 20)
    signed = cpu_seconds(lambda: letters.sign(session, editing), 10)
    ratio.show(f"letter in {language}, unsigned", drawn, "a bare page", floor)
    ratio.show(f"letter in {language}, signed, verified, kept", signed, "a bare page", floor)
    session.lock()
