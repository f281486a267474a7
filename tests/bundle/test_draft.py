"""The plan of a merge: what is new, known, conflicting, refused, missing, and why."""

from __future__ import annotations

import random
from dataclasses import replace

import msgspec
import pytest

from kuager.bundle.content import Content, SignedSegment
from kuager.bundle.draft import plan
from kuager.bundle.plan import Conflict, Counts, Gap, MergePlan, Refused, Unknown, Withheld
from kuager.bundle.verify import Reason, take_apart
from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.ids import BlobId, RecordId
from kuager.model.merge import Page, Rows
from kuager.model.revision import WHY, Why, digest_of, read_segment
from kuager.model.source import SourceText
from kuager.task import Cancelled, Task
from tests.support.histories import (
    Writer,
    all_rows,
    altered,
    believing,
    rows_of,
    sign,
    without_headers,
    without_section,
)

ONE, TWO = RecordId("1" * 32), RecordId("2" * 32)


@pytest.fixture
def author() -> Writer:
    return Writer()


@pytest.fixture
def reader() -> Writer:
    return Writer()


def resigned(author: Writer, signed: SignedSegment, **claims: object) -> SignedSegment:
    """A segment with other claims, truly signed by its origin."""
    return sign(author.key, msgspec.structs.replace(read_segment(signed.content), **claims))


def told(plan: MergePlan) -> MergePlan:
    """A plan but for where in the contents its parts stand."""
    rows = Rows([rows_of(plan)], list(plan.rows.blobs))
    taken = [(where, part._replace(place=0)) for where, part in plan.taken]
    return replace(plan, taken=taken, waiting=(), rows=rows)


class TestUnion:
    def test_all_is_new_to_an_empty_vault(self, author: Writer, reader: Writer) -> None:
        author.tell(ONE, "бір")
        author.tell(ONE, "екі")
        author.save(TWO, "person", {"safety": b'{"level":"open"}'})
        plan = reader.merge(author.export(), author)
        assert (plan.new, plan.known) == (3, 0)
        assert plan.records == {"person": Counts(new=1), "source": Counts(new=1)}
        assert [plan.conflicts, plan.refused, plan.unknown, plan.gaps] == [[], [], [], []]
        assert plan.withheld == Withheld()
        assert reader.store.all_heads() == author.store.all_heads()

    def test_twice_changes_nothing(self, author: Writer, reader: Writer) -> None:
        author.tell(ONE, "бір")
        author.send_letter(TWO, b"%PDF")
        content = author.export()
        first = reader.merge(content, author)
        second = reader.plan(content, author)
        assert not first.empty
        assert second.empty
        assert (second.new, second.known) == (0, 2)
        assert rows_of(second) == Page([], [], [], [])

    def test_what_came_since(self, author: Writer, reader: Writer) -> None:
        author.tell(ONE, "бір")
        reader.merge(author.export(), author)
        author.tell(ONE, "екі")
        author.tell(TWO, "үш")
        plan = reader.merge(author.export(), author)
        assert (plan.new, plan.known) == (2, 1)
        assert plan.records == {"source": Counts(new=1, changed=1)}

    def test_only_the_newest_segment_is_enough(self, author: Writer, reader: Writer) -> None:
        author.tell(ONE, "бір")
        reader.merge(author.export(), author)
        old = len(author.export().headers)
        author.tell(ONE, "екі")
        whole = author.export()
        newest = altered(
            whole, segments=whole.segments[1:], headers=whole.headers[old:], sections=whole.sections[1:]
        )
        plan = reader.merge(newest, author)
        assert (plan.new, plan.known) == (1, 0)
        assert reader.store.all_heads() == author.store.all_heads()

    def test_order_of_the_parts_does_not_matter(self, author: Writer, reader: Writer) -> None:
        for number in range(5):
            author.tell(ONE, str(number))
            author.close()
        content = author.export()
        chance = random.Random(1)
        shuffled = Content(
            chance.sample(content.segments, 5), chance.sample(content.headers, 5), content.sections[::-1]
        )
        assert told(reader.plan(shuffled, author)) == told(reader.plan(content, author))

    def test_relayed_by_another(self, author: Writer, reader: Writer) -> None:
        relay = Writer()
        author.tell(ONE, "бір")
        relay.merge(author.export(), author)
        relay.tell(TWO, "екі")
        plan = reader.merge(relay.export(), author, relay)
        assert plan.new == 2
        assert reader.store.all_heads() == relay.store.all_heads()

    def test_own_revisions_come_back(self, author: Writer, reader: Writer) -> None:
        reader.tell(ONE, "бір")
        author.merge(reader.export(), reader)
        author.tell(ONE, "екі")
        reader.tell(TWO, "not yet signed")
        plan = reader.merge(author.export(), author)
        assert (plan.new, plan.known) == (1, 1)
        assert not plan.conflicts

    def test_more_than_one_segment(self, author: Writer, reader: Writer) -> None:
        for number in range(300):
            author.save(RecordId(f"{number:032x}"), "source", {"source": SourceText(kind="media")})
        plan = reader.merge(author.export(), author)
        assert plan.new == 300
        assert [len(read_segment(row.content).headers) for row in rows_of(plan).segments] == [256, 44]


class TestConflicts:
    def both(self, one: str, other: str) -> tuple[Writer, Writer, MergePlan]:
        first, second = Writer(), Writer()
        first.tell(ONE, "бір")
        second.merge(first.export(), first)
        first.tell(ONE, one)
        second.tell(ONE, other)
        return first, second, second.plan(first.export(), first)

    def test_two_writers_of_one_section(self) -> None:
        first, second, plan = self.both("екі", "үш")
        heads = {
            *first.store.head_digests((ONE, "source", "source")),
            *second.store.head_digests((ONE, "source", "source")),
        }
        assert plan.conflicts == [Conflict(ONE, "source", "source", tuple(sorted(heads)))]
        second.store.apply(plan.rows)
        assert set(second.store.head_digests((ONE, "source", "source"))) == heads

    def test_equal_content_is_no_conflict(self) -> None:
        _, second, plan = self.both("екі", "екі")
        assert not plan.conflicts
        second.store.apply(plan.rows)
        assert len(second.store.head_digests((ONE, "source", "source"))) == 2

    def test_withheld_content_may_be_anything(self) -> None:
        first, second, _ = self.both("екі", "екі")
        (head,) = first.store.head_digests((ONE, "source", "source"))
        plan = second.plan(without_section(first.export(), head, "source"), first)
        assert len(plan.conflicts) == 1

    def test_a_decision_with_both_as_parents_ends_it(self) -> None:
        first, second, plan = self.both("екі", "үш")
        second.store.apply(plan.rows)
        second.tell(ONE, "төрт")
        decided = first.merge(second.export(), second)
        assert not decided.conflicts
        assert first.store.all_heads() == second.store.all_heads()
        assert len(first.store.head_digests((ONE, "source", "source"))) == 1

    def test_sections_edited_apart_need_nobody(self, author: Writer, reader: Writer) -> None:
        author.tell(ONE, "бір")
        reader.merge(author.export(), author)
        author.tell(ONE, "екі")
        reader.save(ONE, "source", {"safety": b'{"level":"open"}'})
        assert not reader.plan(author.export(), author).conflicts

    def test_one_bundle_may_bring_both_sides(self, author: Writer, reader: Writer) -> None:
        author.tell(ONE, "бір")
        author.save(ONE, "source", {"source": SourceText(kind="media", text="екі")}, parents={"source": ()})
        assert len(reader.plan(author.export(), author).conflicts) == 1

    def test_what_is_already_replaced_here_is_no_head(self, author: Writer, reader: Writer) -> None:
        # The decision came first, by another way; what it decided on comes late.
        relay = Writer()
        author.tell(ONE, "бір")
        relay.merge(author.export(), author)
        relay.tell(ONE, "екі")
        late = author.export()
        whole = relay.export()
        only_relay = Content(
            [segment for segment in whole.segments if read_segment(segment.content).origin == relay.origin],
            [header for header in whole.headers if relay.origin.encode() in header],
            [],
        )
        reader.merge(only_relay, relay)
        plan = reader.merge(late, author)
        assert plan.new == 1
        assert not plan.conflicts
        assert reader.store.all_heads() == relay.store.all_heads()

    def test_why_is_no_section_that_can_conflict(self, author: Writer, reader: Writer) -> None:
        for writer in (author, reader):
            writer.save(ONE, "source", {WHY: Why(text=writer.origin)}, parents={WHY: ()})
        assert not reader.plan(author.export(), author).conflicts


class TestOrigins:
    def test_unknown_waits_for_its_card(self, author: Writer, reader: Writer) -> None:
        relay = Writer()
        author.tell(ONE, "бір")
        author.send_letter(TWO, b"%PDF")
        relay.merge(author.export(), author)
        relay.tell(RecordId("3" * 32), "екі")
        content = relay.export()
        plan = reader.merge(content, relay)
        assert plan.unknown == [Unknown(author.origin, 2)]
        assert plan.new == 1
        again = reader.merge(content, relay, author)
        assert (again.new, again.known, again.unknown) == (2, 1, [])
        assert reader.store.kept_blobs == author.store.kept_blobs

    def test_gap(self, author: Writer, reader: Writer) -> None:
        for number in range(3):
            author.tell(ONE, str(number))
            author.close()
        whole = author.export()
        late = without_headers(whole, *(digest_of(header) for header in whole.headers[1:2]))
        plan = reader.merge(altered(late, segments=[whole.segments[0], whole.segments[2]]), author)
        assert plan.gaps == [Gap(author.origin, held=1, next=3)]
        assert plan.new == 1
        assert reader.merge(whole, author).new == 2

    def test_a_bad_segment_stops_its_origin_there_and_no_other(self, author: Writer, reader: Writer) -> None:
        other = Writer()
        for number in range(3):
            author.tell(ONE, str(number))
            author.close()
        other.tell(TWO, "екі")
        author.merge(other.export(), other)
        content = author.export()
        bad = [
            signed._replace(mldsa65=bytes(3309)) if read_segment(signed.content).number == 2 else signed
            for signed in content.segments
        ]
        plan = reader.merge(altered(content, segments=bad), author, other)
        assert plan.refused == [Refused(author.origin, 2, Reason.BAD_SIGNATURE)]
        assert plan.new == 2
        assert {row.origin for row in rows_of(plan).segments} == {author.origin, other.origin}
        assert reader.merge(content, author, other).new == 2

    @pytest.mark.parametrize("half", ["ed25519", "mldsa65"])
    def test_both_halves_of_the_signature_count(self, author: Writer, reader: Writer, half: str) -> None:
        author.tell(ONE, "бір")
        content = author.export()
        (signed,) = content.segments
        other = sign(Writer().key, read_segment(signed.content))
        forged = signed._replace(**{half: getattr(other, half)})
        plan = reader.plan(altered(content, segments=[forged]), author)
        assert plan.refused == [Refused(author.origin, 1, Reason.BAD_SIGNATURE)]
        assert plan.empty

    def test_nobody_writes_for_another(self, author: Writer, reader: Writer) -> None:
        author.tell(ONE, "бір")
        content = author.export()
        (signed,) = content.segments
        forged = sign(Writer().key, read_segment(signed.content))
        plan = reader.plan(altered(content, segments=[forged]), author)
        assert plan.refused == [Refused(author.origin, 1, Reason.BAD_SIGNATURE)]


class TestForks:
    def forked(self) -> tuple[Writer, Content, Content]:
        """A vault that was copied: both copies wrote a second segment."""
        author = Writer()
        author.tell(ONE, "бір")
        author.close()
        copy = Writer(author.key, author.identity)
        copy.store.add(all_rows(author))
        author.tell(ONE, "екі")
        copy.tell(ONE, "үш")
        return author, author.export(), copy.export()

    def test_the_same_number_with_other_content(self, reader: Writer) -> None:
        author, one, other = self.forked()
        reader.merge(one, author)
        before = reader.store.all_heads()
        plan = reader.merge(other, author)
        assert plan.refused == [Refused(author.origin, 2, Reason.FORK)]
        assert plan.empty
        assert reader.store.all_heads() == before

    def test_a_forgery_is_not_called_a_fork(self, reader: Writer) -> None:
        author, one, other = self.forked()
        reader.merge(one, author)
        unsigned = [signed._replace(mldsa65=bytes(3309)) for signed in other.segments]
        plan = reader.plan(altered(other, segments=unsigned), author)
        assert plan.refused == [Refused(author.origin, 2, Reason.BAD_SIGNATURE)]

    def test_what_follows_a_fork_does_not_continue(self, reader: Writer) -> None:
        author, one, other = self.forked()
        reader.merge(one, author)
        (_, second) = other.segments
        third = resigned(author, second, number=3, previous=digest_of(second.content), first=3)
        plan = reader.plan(altered(other, segments=[other.segments[0], third]), author)
        assert plan.refused == [Refused(author.origin, 3, Reason.FORK)]

    def test_our_own_origin_ahead_of_us(self, reader: Writer) -> None:
        # This vault was put back to an older state: what it wrote since must not mix with what it writes.
        reader.tell(ONE, "бір")
        content = reader.export()
        restored = Writer(reader.key, reader.identity)
        plan = restored.plan(content)
        assert plan.refused == [Refused(reader.origin, 1, Reason.OWN_AHEAD)]
        assert plan.empty


class TestChain:
    @pytest.mark.parametrize(
        ("claims", "reason"),
        [
            ({"first": 2}, Reason.CHAIN),
            ({"previous": "1" * 64}, Reason.CHAIN),
        ],
    )
    def test_a_first_segment_that_does_not_begin(
        self, author: Writer, reader: Writer, claims: dict[str, object], reason: Reason
    ) -> None:
        author.tell(ONE, "бір")
        content = author.export()
        bad = resigned(author, content.segments[0], **claims)
        plan = reader.plan(altered(content, segments=[bad]), author)
        assert plan.refused == [Refused(author.origin, 1, reason)]

    def test_a_header_in_another_place(self, author: Writer, reader: Writer) -> None:
        author.tell(ONE, "бір")
        author.tell(TWO, "екі")
        content = author.export()
        headers = read_segment(content.segments[0].content).headers
        bad = resigned(author, content.segments[0], headers=headers[::-1])
        plan = reader.plan(altered(content, segments=[bad]), author)
        assert plan.refused == [Refused(author.origin, 1, Reason.MALFORMED)]
        assert plan.empty

    def test_a_header_listed_twice(self, author: Writer, reader: Writer) -> None:
        author.tell(ONE, "бір")
        content = author.export()
        (digest,) = read_segment(content.segments[0].content).headers
        bad = resigned(author, content.segments[0], headers=(digest, digest))
        plan = reader.plan(altered(content, segments=[bad]), author)
        assert plan.refused == [Refused(author.origin, 1, Reason.MALFORMED)]

    def test_a_header_of_another_origin(self, author: Writer, reader: Writer) -> None:
        other = Writer()
        other.tell(ONE, "бір")
        stolen = other.export()
        author.tell(TWO, "екі")
        author.close()
        bad = resigned(author, author.export().segments[0], headers=(digest_of(stolen.headers[0]),))
        plan = reader.plan(altered(stolen, segments=[bad]), author)
        assert plan.refused == [Refused(author.origin, 1, Reason.MALFORMED)]

    def test_listing_another_origins_revision_as_a_stub_blocks_nothing(
        self, author: Writer, reader: Writer
    ) -> None:
        other = Writer()
        other.tell(ONE, "бір")
        genuine = other.export()
        author.tell(TWO, "екі")
        listed = resigned(author, author.export().segments[0], headers=(digest_of(genuine.headers[0]),))
        plan = reader.merge(Content([listed]), author)
        assert plan.withheld == Withheld(revisions=1)
        assert reader.merge(genuine, other, author).new == 1
        assert reader.store.all_heads() == other.store.all_heads()

    @pytest.mark.parametrize(
        ("header", "reason"),
        [
            (b"{}", Reason.MALFORMED),
            (b"\xff\xfe", Reason.MALFORMED),
            (b'{"format":2,"origin":"later"}', Reason.NEWER),
        ],
    )
    def test_a_header_that_cannot_be_read(
        self, author: Writer, reader: Writer, header: bytes, reason: Reason
    ) -> None:
        author.tell(ONE, "бір")
        content = author.export()
        bad = resigned(author, content.segments[0], headers=(digest_of(header),))
        plan = reader.plan(Content([bad], [header], content.sections), author)
        assert plan.refused == [Refused(author.origin, 1, reason)]
        assert plan.empty


class TestSections:
    @pytest.mark.parametrize(
        "content",
        [
            b"{}",
            b"[]",
            b'{"kind":"media","more":1}',
            b'{"kind": "media"}',
            b'{"kind":"a","kind":"b"}',
            b"\xff",
        ],
    )
    def test_a_section_of_a_known_kind_is_what_its_struct_allows(
        self, author: Writer, reader: Writer, content: bytes
    ) -> None:
        author.save(ONE, "source", {"source": content})
        plan = reader.plan(author.export(), author)
        assert plan.refused == [Refused(author.origin, 1, Reason.MALFORMED)]

    def test_why_is_checked_too(self, author: Writer, reader: Writer) -> None:
        author.save(ONE, "source", {WHY: b'{"text":7}'})
        assert reader.plan(author.export(), author).refused[0].reason == Reason.MALFORMED

    def test_unknown_kinds_names_and_schemas_are_kept_as_they_are(
        self, author: Writer, reader: Writer
    ) -> None:
        author.save(ONE, "archive_box", {"shelf": b"\x00 anything"})
        author.save(ONE, "source", {"colour": b"{}"})
        author.save(TWO, "source", {"source": b'{"later":true}'}, schema=2)
        plan = reader.merge(author.export(), author)
        assert plan.new == 3
        assert not plan.refused
        assert {row.content for row in rows_of(plan).sections} == {b"\x00 anything", b"{}", b'{"later":true}'}

    def test_parts_that_nothing_names(self, author: Writer, reader: Writer) -> None:
        author.tell(ONE, "бір")
        content = author.export()
        other = Writer()
        other.tell(TWO, "екі")
        foreign = other.export()
        for part, wrong in (
            ("headers", altered(content, headers=[*content.headers, *foreign.headers])),
            ("sections", altered(content, sections=[*content.sections, (bytes(16), b"{}")])),
            ("sections", altered(content, headers=[])),
            ("blobs", altered(content, blobs=[(BlobId("b" * 32), b"%PDF")])),
            ("headers", altered(content, headers=[*content.headers] * 2)),
            ("sections", altered(content, sections=[*content.sections] * 2)),
            ("segments", altered(content, segments=[*content.segments] * 2)),
            ("segments", altered(content, segments=[content.segments[0]._replace(content=b"{}")])),
        ):
            with pytest.raises(AppError) as caught:
                reader.plan(wrong, author)
            assert (caught.value.code, caught.value.facts["part"]) == ("bundle.damaged", f"{part}.pack")

    def test_a_segment_in_a_later_format(self, author: Writer, reader: Writer) -> None:
        later = SignedSegment(canonical.encode({"format": 2}), bytes(64), bytes(3309))
        with pytest.raises(AppError, match=r"bundle\.newer"):
            reader.plan(Content([later]), author)

    def test_what_later_programs_name_is_no_orphan(self, author: Writer, reader: Writer) -> None:
        author.save(ONE, "album", {"picture": b'{"blob":"bb"}'})
        content = altered(author.export(), blobs=[(BlobId("b" * 32), b"picture")])
        plan = reader.plan(content, author)
        assert plan.new == 1
        assert not list(plan.rows.blobs)


class TestWithheld:
    def test_a_stub_is_filled_later(self, author: Writer, reader: Writer) -> None:
        first = author.tell(ONE, "бір")
        author.tell(ONE, "екі")
        whole = author.export()
        plan = reader.merge(without_headers(whole, first), author)
        assert plan.withheld == Withheld(revisions=1)
        assert (plan.new, plan.known) == (1, 0)
        assert not plan.gaps
        filled = reader.merge(whole, author)
        assert (filled.new, filled.known) == (1, 1)
        assert filled.withheld == Withheld()
        assert reader.store.exported() == whole
        assert reader.plan(whole, author).empty

    def test_a_section_is_filled_later(self, author: Writer, reader: Writer) -> None:
        digest = author.tell(ONE, "бір")
        whole = author.export()
        plan = reader.merge(without_section(whole, digest, "source"), author)
        assert plan.withheld == Withheld(sections=1)
        assert reader.store.content((ONE, "source", "source"), digest) is None
        filled = reader.merge(whole, author)
        assert [row[2:5] for row in rows_of(filled).sections] == [(ONE, "source", "source")]
        assert (filled.new, filled.known) == (1, 0), "something of it becomes readable"
        assert reader.store.exported() == whole

    def test_less_than_what_is_held_takes_nothing_away(self, author: Writer, reader: Writer) -> None:
        digest = author.tell(ONE, "бір")
        whole = author.export()
        reader.merge(whole, author)
        assert reader.plan(without_headers(whole, digest), author).empty
        assert reader.plan(without_section(whole, digest, "source"), author).empty

    def test_a_bad_filling_is_refused(self, author: Writer, reader: Writer) -> None:
        digest = author.save(ONE, "source", {"source": b'{"kind":7}'})
        whole = author.export()
        reader.merge(without_section(whole, digest, "source"), author)
        plan = reader.plan(whole, author)
        assert plan.refused == [Refused(author.origin, 1, Reason.MALFORMED)]
        assert plan.empty

    def test_a_blob_is_filled_later(self, author: Writer, reader: Writer) -> None:
        document = author.send_letter(ONE, b"%PDF")
        whole = author.export()
        plan = reader.merge(altered(whole, blobs=[]), author)
        assert plan.withheld == Withheld(blobs=1)
        filled = reader.merge(whole, author)
        assert [(row.id, row.sha256, row.content) for row in filled.rows.blobs] == [
            (document.blob, document.sha256, b"%PDF")
        ]
        assert reader.plan(whole, author).empty

    def test_other_bytes_under_a_blobs_name_are_refused(self, author: Writer, reader: Writer) -> None:
        document = author.send_letter(ONE, b"%PDF")
        content = altered(author.export(), blobs=[(document.blob, b"%PDF of somebody")])
        with pytest.raises(AppError, match=r"bundle\.damaged"):
            reader.plan(content, author)

    def test_the_withheld_leave_no_trace(self, author: Writer, reader: Writer) -> None:
        digest = author.tell(ONE, "қоңырау")
        partial = without_headers(author.export(), digest)
        assert not any("қоңырау".encode() in part for part in partial.headers)
        assert not partial.sections
        assert rows_of(reader.merge(partial, author)).sections == []


def test_planning_can_be_cancelled_at_each_segment(author: Writer, reader: Writer) -> None:
    for number in range(3):
        author.tell(ONE, str(number))
        author.close()
    parts = take_apart(author.export(), Task.silent())
    steps: list[tuple[int, int | None]] = []

    def watch(done: int, total: int | None, _: str) -> None:
        steps.append((done, total))
        if done:
            task.cancel()

    task = Task(watch)
    with pytest.raises(Cancelled):
        plan([parts], reader.store, believing(author), task)
    assert steps == [(0, 3), (1, 3)]


def test_no_number_is_taken_on_trust(author: Writer, reader: Writer) -> None:
    author.tell(ONE, "бір")
    content = author.export()
    for claims in ({"number": 2**53 - 1}, {"first": 2**53 - 1}):
        bad = resigned(author, content.segments[0], **claims)
        plan = reader.plan(altered(content, segments=[bad]), author)
        assert plan.empty
        assert plan.gaps or plan.refused
