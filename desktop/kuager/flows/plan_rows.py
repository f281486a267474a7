"""The lines of a merge's plan that somebody should look at before it is carried out."""

from __future__ import annotations

import msgspec

from kuager.bundle.matrix import Say
from kuager.bundle.plan import MergePlan
from kuager.flows.unlock import Session
from kuager.vault import listing as lists


class PlanRow(msgspec.Struct, frozen=True):
    """One line of a plan that needs eyes: a state, what it is about, and facts for its words.

    States: erased (count of records that were erased here and stay so), conflict (record, kind, section),
    refused (origin, reason), unknown (origin, revisions), waiting (origin, next segment), asked and no_say
    (origin, kind, count of revisions): what the role of who wrote it leaves to be asked, or has no say in.
    """

    state: str
    title: str
    kind: str = ""
    section: str = ""
    alias: str = ""
    reason: str = ""
    count: int = 0


def rows(session: Session, plan: MergePlan) -> tuple[PlanRow, ...]:
    """What of a plan needs eyes."""
    database = session.database
    erased = (PlanRow("erased", "", count=plan.erased),) if plan.erased else ()
    return (
        *erased,
        *(
            PlanRow("conflict", lists.title(database, each.record, each.kind), each.kind, each.section)
            for each in plan.conflicts
        ),
        *(
            PlanRow("refused", "", alias=lists.alias(database, each.origin), reason=each.reason)
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
