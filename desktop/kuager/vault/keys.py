"""The ways into an unlocked vault: who has one, and how they change.

Every change writes a new table of slots (`vault.header`). The database hears of a new slot before the header
holds it, and the header's epoch goes ahead of the database's by one at most, so that a crash leaves a way in
that works and never one that is nobody's. Taking a way in away is more than a line less in the table: who had
it may have kept the master key. So it makes a new one, `entry.renewed`.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable
from datetime import datetime

import msgspec

from kuager.crypto import passphrase
from kuager.crypto.identity import Recipient
from kuager.crypto.passphrase import Cost
from kuager.crypto.signing import SigningKey
from kuager.errors import AppError
from kuager.model.ids import MemberId, random_hex
from kuager.vault import header as headers
from kuager.vault import slots
from kuager.vault.database import Database
from kuager.vault.folder import Folder
from kuager.vault.header import Header, Slot
from kuager.vault.history import utc_stamp
from kuager.vault.slots import ComputerSecret, Made, Opened


class Member(msgspec.Struct, frozen=True):
    """A person of this vault; the name never leaves it."""

    id: MemberId
    name: str


class SlotInfo(msgspec.Struct, frozen=True):
    """A way in as it is shown. `member` is None for one that is nobody's; `own` is the one just used."""

    id: str
    kind: str
    member: Member | None
    computer: bool
    made: str
    own: bool


class Keys:
    """The table of slots of an open vault, with the master key."""

    def __init__(
        self,
        folder: Folder,
        header: Header,
        opened: Opened,
        database: Database,
        clock: Callable[[], datetime],
    ) -> None:
        self._folder = folder
        self._database = database
        self._clock = clock
        self.header = header
        self.opened = opened

    @property
    def master(self) -> bytes:
        """The master key of this generation."""
        return self.opened.master

    # Who has a way in -------------------------------------------------------------------------------

    def members(self) -> list[Member]:
        """The members by name: those who have a slot."""
        found = {info.member.id: info.member for info in self.slots() if info.member is not None}
        return sorted(found.values(), key=lambda member: (member.name, member.id))

    def member_of(self, slot: str) -> Member | None:
        """Whose slot it is."""
        row = self._database.row(
            "SELECT m.id, m.name FROM slot s JOIN member m ON m.id=s.member WHERE s.id=?", (slot,)
        )
        return None if row is None else Member(MemberId(row[0]), row[1])

    def slots(self) -> list[SlotInfo]:
        """Every way in, in the order in which they were made."""
        rows = {row[0]: row for row in self._database.rows("SELECT id, made FROM slot")}
        return [
            SlotInfo(
                slot.id,
                slot.kind,
                self.member_of(slot.id),
                slot.computer,
                rows[slot.id][1] if slot.id in rows else "",
                slot.id == self.opened.slot,
            )
            for slot in self.header.slots
        ]

    def recipients(self) -> dict[str, Recipient]:
        """The keys that a master key is written to, by slot."""
        rows = self._database.rows("SELECT id, recipient FROM slot")
        return {slot: Recipient.from_text(text) for slot, text in rows}

    # Changing them ----------------------------------------------------------------------------------

    def add_member(self, name: str, words: str, computer: ComputerSecret) -> Member:
        """A second person with an own passphrase; `vault.passphrase_taken` if it opens the vault."""
        self._check_room()
        salt, cost = slots.salt_and_cost(self.header)
        stretched = self._stretched_new(words, salt, cost, computer)
        key, member = SigningKey.generate(), Member(MemberId(random_hex()), name)
        made = slots.for_member(
            self.header.vault, self.header.epoch + 1, salt, cost, stretched, self.master, key.seed
        )
        with self._database.transaction():
            insert_member(self._database, member, key, self._clock())
            self._note_slot(made, member)
        self._publish((*self.header.slots, made.slot))
        return member

    def change_passphrase(self, old: str, new: str, computer: ComputerSecret) -> None:
        """Another passphrase for the member who is in; `vault.wrong_passphrase` where `old` is not theirs.

        Whoever knows the old one and holds an old copy of the header can still open the vault until the
        master key is renewed (`entry.renewed`).
        """
        _, secret = self._check_own(old, computer)
        salt, cost = slots.salt_and_cost(self.header)
        self._replace_own(salt, cost, self._stretched_new(new, salt, cost, computer), secret)

    def is_weaker_than(self, cost: Cost) -> bool:
        """Whether the own passphrase is stretched less than this: memory times passes."""
        own = slots.cost_of(self._own_slot())
        return _effort(own) < _effort(cost)

    def raise_cost(self, words: str, cost: Cost, computer: ComputerSecret) -> None:
        """Stretch the own passphrase harder from now on; the others follow as they unlock."""
        _, secret = self._check_own(words, computer)
        salt, dearest = slots.salt_and_cost(self.header)
        if _effort(dearest) < _effort(cost):
            salt, dearest = os.urandom(slots.SALT_SIZE), cost
        self._replace_own(salt, dearest, passphrase.stretch(words, salt, dearest), secret)

    def bind(self, words: str, secret: bytes) -> None:
        """From now on the own passphrase opens only together with the secret of this computer."""
        stretched, present = self._check_own(words, lambda: secret)
        if not present:
            self._replace_own(*slots.cost_place(self._own_slot()), stretched, secret)

    def unbind(self, words: str, computer: ComputerSecret) -> None:
        """From now on the own passphrase opens alone, on every computer."""
        stretched, present = self._check_own(words, computer)
        if present:
            self._replace_own(*slots.cost_place(self._own_slot()), stretched, b"")

    def set_recovery(self, secret: bytes) -> None:
        """Recovery words that open from now on; those that were given out before open no more.

        Who kept the older words and an older copy of the header can still open it: `entry.renewed`.
        """
        self._check_room()
        made = slots.for_recovery(self.header.vault, self.header.epoch + 1, secret, self.master)
        with self._database.transaction():
            self._note_slot(made, None)
        stay = (slot for slot in self.header.slots if slot.kind != slots.RECOVERY)
        self._publish((*stay, made.slot))

    def opens_with_recovery(self, secret: bytes) -> bool:
        """Whether these recovery words are those of now; opens nothing."""
        return slots.open_with_recovery(self.header, secret) is not None

    def check_removable(self, slot: str) -> None:
        """Whether a way in may be taken away: `keys.no_slot`, `keys.last_way_in`, `keys.own_way_in`."""
        info = next((each for each in self.slots() if each.id == slot), None)
        if info is None:
            raise AppError("keys.no_slot")
        others = [each for each in self.header.slots if each.id != slot and each.kind == slots.PASSPHRASE]
        if not others:
            raise AppError("keys.last_way_in")
        if info.own:
            raise AppError("keys.own_way_in")

    def next_header(self, master: bytes, without: Iterable[str]) -> Header:
        """The table under another master key, without some slots."""
        recipients, gone = self.recipients(), set(without)
        stay = [slot for slot in self.header.slots if slot.id not in gone]
        if not all(slot.id in recipients for slot in stay):
            raise AppError("vault.damaged", part="slot")
        resealed = (slots.resealed(self.header.vault, slot, recipients[slot.id], master) for slot in stay)
        return self.header.with_slots(*resealed).sealed(master)

    # ------------------------------------------------------------------------------------------------

    def _own_slot(self) -> Slot:
        return next(slot for slot in self.header.slots if slot.id == self.opened.slot)

    def _check_own(self, words: str, computer: ComputerSecret) -> tuple[bytes, bytes]:
        """These words as the own slot stretches them, and the secret that it needs beside them.

        The secret is empty where the slot needs none. `vault.wrong_passphrase`.
        """
        own = self._own_slot()
        secret = computer() if own.computer else b""
        stretched = passphrase.stretch(words, *slots.cost_place(own))
        if slots.try_way_in(self.header.vault, own, stretched + secret) is None:
            raise AppError("vault.wrong_passphrase")
        return stretched, secret

    def _stretched_new(self, words: str, salt: bytes, cost: Cost, computer: ComputerSecret) -> bytes:
        # Tried as at unlocking, with every cost and the secret of this computer: a passphrase of two members
        # would let the second in as the first.
        taken = None
        with contextlib.suppress(AppError):  # bound to another computer: it cannot open here
            taken = slots.open_with_passphrase(self.header, words, computer)
        if taken is not None:
            raise AppError("vault.passphrase_taken")
        return passphrase.stretch(words, salt, cost)

    def _replace_own(self, salt: bytes, cost: Cost, stretched: bytes, computer: bytes) -> None:
        own = self._own_slot()
        made = slots.for_member(
            self.header.vault,
            self.header.epoch + 1,
            salt,
            cost,
            stretched,
            self.master,
            self.opened.member_seed,
            computer=computer,
        )
        with self._database.transaction():
            self._note_slot(made, self.member_of(own.id))
        kept = (made.slot if slot.id == own.id else slot for slot in self.header.slots)
        self._publish(tuple(kept))
        self.opened = msgspec.structs.replace(self.opened, slot=made.slot.id)

    def _check_room(self) -> None:
        if len(self.header.slots) >= headers.MOST_SLOTS:
            raise AppError("keys.too_many", most=headers.MOST_SLOTS)

    def _note_slot(self, made: Made, member: Member | None) -> None:
        self._database.run(
            "INSERT INTO slot VALUES(?,?,?,?,?)",
            (
                made.slot.id,
                made.slot.kind,
                "" if member is None else member.id,
                str(made.recipient),
                utc_stamp(self._clock()),
            ),
        )
        self._note_epoch()  # catches up before the header goes ahead, so that it is never two behind

    def _publish(self, table: tuple[Slot, ...]) -> None:
        header = self.header.with_slots(*table).sealed(self.master)
        headers.write(self._folder.generation(), header)
        self.header = header
        self.settle()

    def settle(self) -> None:
        """Bring the database up to the table of now; a full disk makes it no failure, for it can wait."""
        with contextlib.suppress(AppError):
            self._note_epoch()
            self._database.run(
                "DELETE FROM slot WHERE id NOT IN (SELECT value FROM json_each(?))",
                (msgspec.json.encode([slot.id for slot in self.header.slots]).decode(),),
            )

    def _note_epoch(self) -> None:
        self._database.run("UPDATE meta SET value=?1 WHERE key='epoch' AND value<?1", (self.header.epoch,))

    def forget(self) -> None:
        """Drop the keys."""
        self.opened = Opened("", b"")


def _effort(cost: Cost) -> int:
    return cost.memory_kib * cost.iterations


def insert_member(database: Database, member: Member, key: SigningKey, now: datetime) -> None:
    """Write a member down."""
    database.run(
        "INSERT INTO member VALUES(?,?,?,?,?)",
        (member.id, member.name, key.public.ed25519, key.public.mldsa65, utc_stamp(now)),
    )
