"""The lines of a merge's plan that somebody should look at before it is carried out."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from kuager.bundle.matrix import Say
from kuager.bundle.plan import MergePlan
from kuager.bundle.roster import Chain
from kuager.flows import organisation
from kuager.flows.unlock import Session
from kuager.model.erasure import LASTING
from kuager.vault import decisions
from kuager.vault import listing as lists


class PlanRow(msgspec.Struct, frozen=True):
    """One line of a plan that needs eyes: a state, what it is about, and facts for its words.

    States: erased (count of records that were erased here and stay so), conflict (record, kind, section),
    refused (origin, reason, from which segment on), unknown (origin, revisions), waiting (origin, next
    segment), asked and no_say (origin, kind, count of revisions): what the role of who wrote it leaves to be
    asked, or has no say in.
    erases (first record, its kind, the coordinator who agreed, count of records): decided elsewhere by who
    may, carried out with the bundle; request (the same, of who asks): waits for members or a coordinator.
    """

    state: str
    title: str
    kind: str = ""
    section: str = ""
    alias: str = ""
    reason: str = ""
    count: int = 0


def rows(session: Session, plan: MergePlan, roster: Chain | None = None) -> tuple[PlanRow, ...]:
    """What of a plan needs eyes, read by a roster that comes with it."""
    database = session.database
    erased = (PlanRow("erased", "", count=plan.erased),) if plan.erased else ()
    return (
        *_erasures(session, plan, roster),
        *erased,
        *(
            PlanRow("conflict", lists.title(database, each.record, each.kind), each.kind, each.section)
            for each in plan.conflicts
        ),
        *(
            PlanRow(
                "refused",
                "",
                alias=lists.alias(database, each.origin),
                reason=each.reason,
                count=each.segment,
            )
            for each in plan.refused
        ),
        *(PlanRow("unknown", each.origin, count=each.revisions) for each in plan.unknown),
        *(
            PlanRow(
                "asked" if each.say is Say.ASK else "no_say",
                "",
                each.kind,
                alias=lists.alias(database, each.origin),
                count=each.revisions,
            )
            for each in plan.held_back
        ),
        *(
            PlanRow("waiting", "", alias=lists.alias(database, each.origin), count=each.next)
            for each in plan.gaps
        ),
    )


def _erasures(session: Session, plan: MergePlan, roster: Chain | None) -> Iterator[PlanRow]:
    """What the bundle asks to erase, those first that will be carried out with it."""
    coming = [
        decisions.Paper(row.record, row.kind, row.content, row.origin)
        for page in (plan.rows.pages if plan.records.keys() & LASTING else ())
        for row in page.sections
        if row.kind in LASTING and row.name in ("request", "decision") and row.content is not None
    ]
    if not coming and roster is None:
        return
    machines = None if roster is None else organisation.deciders(roster)
    found = decisions.foreseen(session.database, coming, machines)
    for each in sorted(found, key=lambda each: not each.is_decided):
        agreed = [vote.alias for vote in each.votes if vote.agreed and vote.coordinator]
        first = each.targets[0]
        yield PlanRow(
            "erases" if each.is_decided else "request",
            lists.title(session.database, first.record, first.kind),
            first.kind,
            alias=next(iter(agreed), "") if each.is_decided else lists.alias(session.database, each.origin),
            count=len(each.targets),
        )
