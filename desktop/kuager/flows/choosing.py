"""Choosing what travels: what goes, what stays and why, told before anything is written.

The sender chooses (`Choice`); consent, safety levels and the rules for each recipient decide (`withholding`).
What a `Plan` tells is computed by the very thing that then packs (`choose`). Its `stamp` stands for
everything that it tells and every record behind it: who looked at a plan gives the stamp back, and where
something was written meanwhile nothing is packed (`bundle.plan_changed`).

Errors: `input.malformed` for days that are none, `vault.no_record` for people whose file is not here.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property
from hashlib import sha256
from types import MappingProxyType
from typing import Final, NamedTuple

import msgspec

from kuager.errors import AppError
from kuager.flows import organisation, roster_news
from kuager.flows.unlock import Session
from kuager.model import canonical
from kuager.model.dates import check_days
from kuager.model.ids import OriginId, RecordId
from kuager.model.merge import Key
from kuager.vault import listing as lists
from kuager.vault import picking, receipts, remaining, rules, staying, withholding
from kuager.vault.accounts import file_of, is_file
from kuager.vault.blobs import ATTACHMENT, RECORDING
from kuager.vault.relay import Amount, Media, Relay
from kuager.vault.rules import Rule
from kuager.vault.selection import Selection

__all__ = ["Rule"]

ITEMS_LIMIT: Final = 2_000
"""How many single items are shown at most."""
STAYS_LIMIT: Final = 40
"""How many lines of what stays the custody log takes."""


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """What the sender wants to go.

    `everything`: also what other machines recorded. `only_new`: what not all recipients have signed for.
    `at_risk`: also what else stays for its safety level. `people`: their files only. `since`, `until`: only
    what was recorded on these days (YYYY-MM-DD, both included; "" is no bound).
    """

    everything: bool = False
    only_new: bool = False
    at_risk: bool = False
    people: tuple[RecordId, ...] = ()
    since: str = ""
    until: str = ""
    recordings: bool = True
    attachments: bool = True


NOTHING_BEFORE: Final[Mapping[OriginId, int]] = MappingProxyType({})

OURS: Final = Choice()
"""Everything that was recorded here."""


class Stays(msgspec.Struct, frozen=True):
    """A line of what stays. `reason` is one of `staying.Reason`, or: `revoked` (recorded by a machine after
    the organisation had ended what it may do), `elsewhere` (others recorded it), `not_chosen`, `left_out`
    (files), `outside` (the `roster`, for `title` names recipients who are not on it).

    `kind` is one of a record, or `recording` or `attachment` with their `size`; `section` is "" where all of
    it stays. `title` is what the one record is called, where it is one.
    """

    reason: str
    kind: str
    count: int
    section: str = ""
    size: int = 0
    title: str = ""


class Item(msgspec.Struct, frozen=True):
    """One record that goes (`reason` is "") or stays, or a part of one; `title` is what it is called here."""

    record: RecordId
    kind: str
    title: str
    reason: str = ""
    section: str = ""


class Files(msgspec.Struct, frozen=True):
    """So many files, and their bytes."""

    count: int = 0
    size: int = 0


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What goes and what stays. `size`: bytes of the records, about; files come on top.

    `signed_for`: records of which nothing goes, for the recipients have signed for all of it. `receipt`: when
    the one signed who did so first; "" if one of them never did. `risky`: so many records, or parts of such,
    are at risk, and the sender said that such go, too. `recordings` and `attachments` are those that may go,
    whether they were chosen or not. `roster`: the version of the organisation's roster that goes along and is
    new to one of them, else 0.
    """

    goes: dict[str, int]
    stays: tuple[Stays, ...]
    recordings: Files
    attachments: Files
    signed_for: dict[str, int]
    receipt: str
    risky: int
    size: int
    stamp: str
    roster: int = 0


class _Answer(NamedTuple):
    """What a stamp stands for."""

    recipients: list[OriginId]
    choice: Choice
    goes: dict[str, int]
    stays: tuple[Stays, ...]
    amount: Amount
    media: list[Media]


class Chosen:
    """What a choice means for some recipients, as the vault is now."""

    def __init__(
        self,
        session: Session,
        recipients: Collection[OriginId],
        choice: Choice,
        after: Mapping[OriginId, int] = NOTHING_BEFORE,
    ) -> None:
        self._database = session.database
        self.roster: Final = roster_news.unsent(session, recipients)
        """The version of the roster that goes along and is new to one of them, else 0."""
        on_roster = roster_news.on_it(session, recipients)
        self._outside: Final = [each for each in recipients if each not in on_roster] if on_roster else []
        self.recipients, self.choice = sorted(set(recipients)), choice
        ruled = rules.read(session.database, recipients)
        selection = Selection(
            office=None if choice.everything else session.history.origin,
            withheld=withholding.read(session.database, ruled, at_risk=choice.at_risk),
            chosen=_picked(session, choice),
            lacked_by=tuple(self.recipients) if choice.only_new else (),
            after=tuple(sorted(after.items())),
            ends=organisation.ends(session),
        )
        self.relay = Relay(session.database, session.blobs, session.history.origin, selection)
        self._amount: Final = self.relay.amount()

    @cached_property
    def _possible(self) -> list[Media]:
        return self.relay.media()

    @property
    def media(self) -> list[Media]:
        """The files that go, small ones first."""
        wanted = {RECORDING: self.choice.recordings, ATTACHMENT: self.choice.attachments}
        return [each for each in self._possible if wanted[each.part]]

    @cached_property
    def goes(self) -> dict[str, int]:
        """Of how many records of each kind something goes."""
        return self.relay.counts()

    @cached_property
    def stays(self) -> tuple[Stays, ...]:
        """What stays, each with its reason, the gravest first."""
        lines = [
            Stays(reason, kind, count, section, title=self._title(record, kind) if count == 1 else "")
            for reason, kind, section, count, record in remaining.counted(self._database, self.relay)
        ]
        for reason, counts in (
            ("revoked", remaining.revoked(self._database, self.relay)),
            ("not_chosen", self.relay.not_chosen()),
            ("elsewhere", remaining.elsewhere(self._database, self.relay)),
        ):
            lines += [Stays(reason, kind, counts[kind]) for kind in remaining.TOLD if counts.get(kind)]
        if self._outside:
            names = ", ".join(lists.alias(self._database, each) for each in self._outside)
            lines.append(Stays("outside", "roster", 1, title=names))
        for part, wanted in ((RECORDING, self.choice.recordings), (ATTACHMENT, self.choice.attachments)):
            files = self._files(part)
            if files.count and not wanted:
                lines.append(Stays("left_out", part, files.count, size=files.size))
        return tuple(lines)

    def _title(self, record: str, kind: str) -> str:
        return lists.title(self._database, RecordId(record), kind)

    def _files(self, part: str) -> Files:
        sizes = [each.size for each in self._possible if each.part == part]
        return Files(len(sizes), sum(sizes))

    @cached_property
    def stamp(self) -> str:
        """Differs where anything else goes or stays."""
        files = {"recordings": True, "attachments": True}  # whether there are any tells `media`
        choice = msgspec.structs.replace(self.choice, **files)
        answer = _Answer(self.recipients, choice, self.goes, self.stays, self._amount, self.media)
        return sha256(canonical.encode(answer)).hexdigest()[:32]

    @property
    def size(self) -> int:
        """About how many bytes the records are."""
        return self._amount.size

    def check_amount(self) -> None:
        """`bundle.plan_changed` if by now something else would go than when this was made."""
        if self._amount != self.relay.amount():
            raise AppError("bundle.plan_changed")

    def withheld(self) -> dict[str, str]:
        """What stays, for the custody log: codes and counts, `STAYS_LIMIT` of them at most."""
        told = [
            f"{each.reason}:{each.kind}{'.' if each.section else ''}{each.section}={each.count}"
            for each in self.stays
        ]
        more = [f"more={len(told) - STAYS_LIMIT}"] if len(told) > STAYS_LIMIT else []
        return {"withheld": " ".join([*told[:STAYS_LIMIT], *more])} if told else {}

    def check(self, seen: str) -> None:
        """`bundle.plan_changed` if this is not what somebody looked at; "" is nobody."""
        if seen and seen != self.stamp:
            raise AppError("bundle.plan_changed")

    def plan(self) -> Plan:
        """All of it in figures."""
        return Plan(
            goes=self.goes,
            stays=self.stays,
            recordings=self._files(RECORDING),
            attachments=self._files(ATTACHMENT),
            signed_for=self.relay.signed_for(),
            receipt=receipts.first_of(self._database, self.recipients),
            risky=self._risky(),
            size=self.size,
            stamp=self.stamp,
            roster=self.roster,
        )

    def _risky(self) -> int:
        if not self.choice.at_risk:
            return 0
        risky = staying.read(self._database)
        return risky.count("testimony", "source", "account") + len(risky.parts)

    def items(self) -> list[Item]:
        """What goes and what stays one by one, `ITEMS_LIMIT` of each at most."""
        going = self.relay.going(remaining.TOLD, ITEMS_LIMIT)
        every = [
            *remaining.each(self._database, self.relay, ITEMS_LIMIT),
            *(("", record, kind, "") for record, kind in going),
        ]
        return [
            Item(RecordId(record), kind, self._title(record, kind), reason, section)
            for reason, record, kind, section in every
        ]


def choose(
    session: Session,
    recipients: Collection[OriginId],
    choice: Choice,
    after: Mapping[OriginId, int] = NOTHING_BEFORE,
) -> Chosen:
    """What a choice means now; ask it on one thread, without writing in between.

    `after`: up to these numbers of these origins it goes in another bundle, and so not in this one.
    """
    return Chosen(session, recipients, choice, after)


def plan(session: Session, recipients: Collection[OriginId], choice: Choice) -> Plan:
    """What would go to these, and what would stay; of one state of the vault. Changes nothing."""
    with session.database.sparing(), session.database.snapshot():
        return choose(session, recipients, choice).plan()


def items(session: Session, recipients: Collection[OriginId], choice: Choice) -> list[Item]:
    """The same one by one."""
    with session.database.snapshot():
        return choose(session, recipients, choice).items()


def _picked(session: Session, choice: Choice) -> frozenset[Key] | None:
    found: frozenset[Key] | None = None
    if choice.people:
        if not all(is_file(session.database, file_of(session.database, each)) for each in choice.people):
            raise AppError("vault.no_record", kind="person")
        found = picking.of_people(session.database, choice.people)
    if choice.since or choice.until:
        check_days(choice.since, choice.until)
        of_days = picking.of_days(session.database, choice.since, choice.until)
        found = of_days if found is None else found & of_days
    return found


# What never goes to somebody ------------------------------------------------------------------------


def possible_rules() -> list[Rule]:
    """Every rule that may be made for a recipient: (kind, section), "" for the kind as a whole."""
    return rules.possible()


def rules_for(session: Session, recipient: OriginId) -> frozenset[Rule]:
    """What never goes to this one."""
    return rules.read(session.database, [recipient])


def keep_rules(session: Session, recipient: OriginId, chosen: Collection[Rule]) -> None:
    """Let these hold for a trusted card from now on, until somebody changes them; `rule.unknown`."""
    if not set(chosen) <= {*rules.possible(), *rules.read(session.database, [recipient])}:
        raise AppError("rule.unknown")
    rules.keep(session.database, recipient, chosen)
