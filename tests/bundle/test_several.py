"""Several contents planned together: one union, each part judged by itself, and what has to wait."""

from __future__ import annotations

from itertools import permutations

import msgspec
import pytest

from kuager.bundle.content import Content
from kuager.bundle.plan import Gap, MergePlan, Refused, Unknown, WaitsFor
from kuager.bundle.verify import Reason, take_apart
from kuager.errors import AppError
from kuager.model.ids import RecordId
from kuager.model.revision import read_segment
from kuager.task import Task
from tests.support.histories import Writer, all_rows, altered, sign, without_headers, without_section

ONE, TWO = RecordId("1" * 32), RecordId("2" * 32)


@pytest.fixture
def author() -> Writer:
    return Writer()


@pytest.fixture
def reader() -> Writer:
    return Writer()


def told(author: Writer, segments: int) -> Content:
    for number in range(segments):
        author.tell(ONE, str(number))
        author.close()
    return author.export()


def piece(whole: Content, *numbers: int) -> Content:
    """The segments of these numbers of a history with one revision in each, and what belongs to them."""
    at = [number - 1 for number in numbers]
    return Content(
        [whole.segments[each] for each in at],
        [whole.headers[each] for each in at],
        [whole.sections[each] for each in at],
    )


def waiting(plan: MergePlan) -> list[tuple[int, int, WaitsFor]]:
    return [(each.content, each.part.number, each.waits_for) for each in plan.waiting]


class TestTogether:
    def test_pieces_in_any_order_make_the_whole(self, author: Writer) -> None:
        whole = told(author, 4)
        pieces = [piece(whole, 2, 4), piece(whole, 1), piece(whole, 3)]
        for order in permutations(pieces):
            reader = Writer()
            plan = reader.merge_all(order, author)
            assert (plan.new, plan.gaps, plan.waiting) == (4, [], [])
            assert reader.store.exported() == whole

    def test_the_same_segment_in_two_is_one(self, author: Writer, reader: Writer) -> None:
        whole = told(author, 2)
        plan = reader.merge_all([whole, piece(whole, 1), whole], author)
        assert plan.new == 2
        assert not plan.refused
        assert [part.number for _, part in plan.taken] == [1, 2]
        assert plan.carried == {author.origin: (1, 2)}

    def test_what_one_withholds_another_brings(self, author: Writer, reader: Writer) -> None:
        first, second = author.tell(ONE, "бір"), author.tell(TWO, "екі")
        whole = author.export()
        parts = [without_headers(whole, first), without_section(whole, second, "source")]
        plan = reader.merge_all(parts, author)
        assert plan.withheld.revisions == plan.withheld.sections == 0
        assert reader.store.exported() == whole

    def test_what_is_held_as_a_stub_is_filled_by_either(self, author: Writer, reader: Writer) -> None:
        first, second = author.tell(ONE, "бір"), author.tell(TWO, "екі")
        whole = author.export()
        reader.merge(without_headers(whole, first, second), author)
        plan = reader.merge_all([without_headers(whole, first), without_headers(whole, second)], author)
        assert plan.new == 2
        assert reader.store.exported() == whole

    def test_blobs_of_one_with_the_letter_of_another(self, author: Writer, reader: Writer) -> None:
        author.send_letter(ONE, b"%PDF")
        whole = author.export()
        plan = reader.merge_all([altered(whole, blobs=[]), whole], author)
        assert plan.withheld.blobs == 0
        assert reader.store.kept_blobs == author.store.kept_blobs

    def test_nothing_at_all(self, reader: Writer) -> None:
        plan = reader.plan_all([])
        assert plan.empty
        assert plan.records == {}


class TestJudged:
    def forged(self, whole: Content, number: int) -> Content:
        """The content with another segment under this number, signed by somebody else."""
        bad = msgspec.structs.replace(
            read_segment(whole.segments[number - 1].content), time="2020-01-01T00:00:00+00:00"
        )
        signed = sign(Writer().key, bad)
        return altered(
            whole, segments=[signed if at == number - 1 else each for at, each in enumerate(whole.segments)]
        )

    @pytest.mark.parametrize("where", [0, 1])
    def test_a_forged_one_is_refused_and_the_true_one_taken(
        self, author: Writer, reader: Writer, where: int
    ) -> None:
        whole = told(author, 3)
        contents = [whole, whole]
        contents[where] = self.forged(whole, 2)
        plan = reader.merge_all(contents, author)
        assert plan.refused == [Refused(author.origin, 2, Reason.BAD_SIGNATURE, where)]
        assert plan.new == 3
        assert reader.store.exported() == whole

    @pytest.mark.parametrize("where", [0, 1])
    def test_true_bytes_under_a_broken_signature_do_not_get_in_the_way(
        self, author: Writer, reader: Writer, where: int
    ) -> None:
        whole = told(author, 1)
        contents = [whole, whole]
        contents[where] = altered(whole, segments=[whole.segments[0]._replace(ed25519=bytes(64))])
        plan = reader.merge_all(contents, author)
        assert plan.refused == [Refused(author.origin, 1, Reason.BAD_SIGNATURE, where)]
        assert reader.store.exported() == whole

    def test_two_true_ones_are_a_fork_and_neither_is_taken(self, author: Writer) -> None:
        author.tell(ONE, "бір")
        author.close()
        copy = Writer(author.key, author.identity)
        copy.store.add(all_rows(author))
        author.tell(ONE, "екі")
        copy.tell(ONE, "үш")
        for contents in permutations([author.export(), copy.export()]):
            reader = Writer()
            plan = reader.merge_all(contents, author)
            assert [(each.segment, each.reason) for each in plan.refused] == [(2, Reason.FORK)]
            assert plan.new == 1

    def test_a_forgery_of_what_is_held_stops_nobody(self, author: Writer, reader: Writer) -> None:
        whole = told(author, 2)
        reader.merge(piece(whole, 1), author)
        plan = reader.merge_all([self.forged(whole, 1), whole], author)
        assert plan.refused == [Refused(author.origin, 1, Reason.BAD_SIGNATURE, 0)]
        assert plan.new == 1

    def test_a_forgery_is_as_if_nothing_had_come(self, author: Writer, reader: Writer) -> None:
        whole = told(author, 4)
        reader.merge(piece(whole, 1), author)
        held = piece(self.forged(whole, 1), 1)
        assert reader.plan_all([held, piece(whole, 2)], author).new == 1
        forged = piece(self.forged(whole, 2), 2)
        plan = reader.plan_all([forged, piece(whole, 3, 4)], author)
        assert plan.refused == [Refused(author.origin, 2, Reason.BAD_SIGNATURE, 0)]
        assert plan.gaps == [Gap(author.origin, 1, 3)]
        assert waiting(plan) == [(1, 3, WaitsFor.SEGMENTS), (1, 4, WaitsFor.SEGMENTS)]
        beyond = piece(self.forged(whole, 3), 3)
        assert waiting(reader.plan_all([beyond, piece(whole, 4)], author)) == [(1, 4, WaitsFor.SEGMENTS)]


class TestWaiting:
    def test_for_a_card(self, author: Writer, reader: Writer) -> None:
        whole = told(author, 2)
        plan = reader.plan_all([piece(whole, 1), whole])
        assert plan.unknown == [Unknown(author.origin, 2)]
        assert waiting(plan) == [
            (0, 1, WaitsFor.CARD),
            (1, 1, WaitsFor.CARD),
            (1, 2, WaitsFor.CARD),
        ]
        assert plan.empty

    def test_for_segments(self, author: Writer, reader: Writer) -> None:
        whole = told(author, 4)
        plan = reader.merge_all([piece(whole, 1, 4), piece(whole, 3)], author)
        assert plan.gaps == [Gap(author.origin, held=1, next=3)]
        assert waiting(plan) == [(1, 3, WaitsFor.SEGMENTS), (0, 4, WaitsFor.SEGMENTS)]
        assert plan.new == 1

    def test_what_waited_completes_what_comes(self, author: Writer, reader: Writer) -> None:
        whole = told(author, 3)
        contents = [piece(whole, 2), piece(whole, 3)]
        plan = reader.merge_all(contents, author)
        parts = [take_apart(content, Task.silent()) for content in contents]
        shelf = []
        for waits in plan.waiting:
            kept = parts[waits.content]
            signed = kept.signed(waits.part)
            headers = [kept.headers[digest] for digest in read_segment(signed.content).headers]
            shelf.append(Content([signed], headers, list(kept.sections.values())))
        reader.merge_all([piece(whole, 1), *shelf], author)
        assert reader.store.exported() == whole

    def test_what_never_could_come_in_does_not_wait(self, author: Writer, reader: Writer) -> None:
        whole = told(author, 3)
        forged = [*whole.segments[:2], whole.segments[2]._replace(mldsa65=bytes(3309))]
        plan = reader.plan(piece(altered(whole, segments=forged), 3), author)
        assert plan.refused == [Refused(author.origin, 3, Reason.BAD_SIGNATURE)]
        assert not plan.gaps
        assert not plan.waiting

    def test_our_own_later_history_does_not_wait(self, reader: Writer) -> None:
        whole = told(reader, 3)
        restored = Writer(reader.key, reader.identity)
        plan = restored.plan(piece(whole, 2, 3))
        assert {each.reason for each in plan.refused} == {Reason.OWN_AHEAD}
        assert not plan.waiting

    def test_two_under_one_number_may_wait(self, author: Writer, reader: Writer) -> None:
        """Nobody can tell yet which of them is true; what is kept of both is no bundle."""
        whole = told(author, 1)
        other = sign(Writer().key, read_segment(whole.segments[0].content))
        kept = altered(whole, segments=[other, *whole.segments])
        with pytest.raises(AppError, match=r"bundle\.damaged"):
            take_apart(kept, Task.silent())
        parts = take_apart(kept, Task.silent(), whole=False)
        assert [part.number for part in parts.segments] == [1, 1]
        assert reader.plan_parts([parts], author).new == 1


def test_a_place_is_told_apart_from_others_in_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Conflicts that are looked for three headers at a time are those of the whole."""
    writers = [Writer(), Writer()]
    for number in range(12):
        for writer in writers:
            writer.tell(RecordId(f"{number:032x}"), f"{writer.origin if number % 3 else 'alike'}")
    contents = [writer.export() for writer in writers]
    whole = Writer().plan_all(contents, *writers).conflicts
    monkeypatch.setattr("kuager.bundle.conflicts._BATCH", 3)
    assert Writer().plan_all(contents, *writers).conflicts == whole
    assert len(whole) == 8
