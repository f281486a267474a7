"""Taking a content apart: the same is found wherever its parts stand, and each section is looked at once."""

from __future__ import annotations

import random

import pytest

from kuager.bundle import union, verify
from kuager.bundle.content import Content
from kuager.bundle.plan import MergePlan
from kuager.bundle.verify import Parts, Reason, take_apart
from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.ids import RecordId
from kuager.model.source import SourceText
from kuager.task import Task
from tests.support.histories import Writer, altered, rows_of

SILENT = Task.silent()
RECORDS = [RecordId(f"{number:032x}") for number in range(8)]


@pytest.fixture
def author() -> Writer:
    return Writer()


def sections(text: str) -> dict[str, SourceText | bytes]:
    return {"source": SourceText(kind="media", text=text), "why": b'{"text":"so"}', "unknown": b"anything"}


def written(author: Writer) -> Content:
    for record in RECORDS:
        author.save(record, "source", sections(record))
    author.send_letter(RecordId("f" * 32), b"%PDF of somebody invented")
    return author.export()


def plan_of(author: Writer, parts: Parts) -> MergePlan:
    return Writer().plan_parts([parts], author)


def test_wherever_sections_stand_the_same_is_found(author: Writer) -> None:
    content = written(author)
    whole = take_apart(content, SILENT)
    assert list(whole.sound) == [1] * len(content.headers)
    rows = rows_of(plan_of(author, whole))
    chance = random.Random(3)
    for turn in range(5):
        mixed = list(content.sections)
        chance.shuffle(mixed)
        if turn == 0:
            mixed = [*content.sections[3:], *content.sections[:3]]
        parts = take_apart(altered(content, sections=mixed), SILENT)
        assert parts.documents == whole.documents
        for header in range(len(content.headers)):
            assert [mixed[at] for at in parts.named[header]] == [
                content.sections[at] for at in whole.named[header]
            ]
        assert rows_of(plan_of(author, parts)) == rows


def test_a_section_that_is_absent_hides_none_behind_it(author: Writer) -> None:
    content = written(author)
    parts = take_apart(altered(content, sections=[*content.sections[:1], *content.sections[2:]]), SILENT)
    absent = [at for header in range(len(content.headers)) for at in parts.named[header]]
    assert absent == [0, verify.Named.ABSENT, *range(1, len(content.sections) - 1)]
    assert list(parts.sound) == [1] * len(content.headers)


def test_a_header_that_nobody_can_read_hides_none_behind_it(author: Writer) -> None:
    content = written(author)
    headers = [content.headers[0].replace(b'"format":1', b'"format":2'), *content.headers[1:]]
    parts = take_apart(altered(content, headers=headers), SILENT, whole=False)
    assert parts.flaws == {0: Reason.NEWER}
    assert [list(parts.named[header]) for header in (0, 1, 2)] == [[], [3, 4, 5], [6, 7, 8]]


def test_each_section_is_looked_at_once(author: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is planned, and however often its rows are gone through."""
    content = written(author)
    looked: list[bytes] = []

    def is_sound(data: bytes, known: type) -> bool:
        looked.append(data)
        return verify_is_sound(data, known)

    verify_is_sound = verify.is_sound
    monkeypatch.setattr(verify, "is_sound", is_sound)
    monkeypatch.setattr(union, "is_sound", is_sound)
    plan = plan_of(author, take_apart(content, SILENT))
    for _ in range(2):
        rows_of(plan)
    assert sorted(looked) == sorted(data for _, data in content.sections if data != b"anything")


@pytest.mark.parametrize("last", [False, True])
def test_a_malformed_section_is_refused_wherever_it_stands(author: Writer, last: bool) -> None:
    author.save(RECORDS[0], "source", {"source": canonical.encode({"kind": "media", "text": 1})})
    author.save(RECORDS[1], "source", sections("two"))
    content = author.export()
    if last:
        content = altered(content, sections=[*content.sections[1:], content.sections[0]])
    parts = take_apart(content, SILENT)
    assert not parts.sound[0]
    assert [each.reason for each in plan_of(author, parts).refused] == [Reason.MALFORMED]


def test_what_cannot_be_read_any_more_is_no_flaw_of_a_header(author: Writer) -> None:
    content = written(author)

    class Gone(list[tuple[bytes, bytes]]):
        def __iter__(self):  # type: ignore[no-untyped-def]  # an iterator that breaks off
            yield self[0]
            raise AppError("file.missing", file="x.age")

    with pytest.raises(AppError, match=r"file\.missing"):
        take_apart(altered(content, sections=Gone(content.sections)), SILENT)
