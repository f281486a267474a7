"""Send out: to whom, what goes and what stays as a plain list, into which folder; then the written files.

What is written is what the list shows: its stamp goes along, and where something was recorded meanwhile
nothing is written and the list is read again.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from kuager.errors import AppError
from kuager.flows import choosing, exchange, sending
from kuager.flows.choosing import Choice, Plan
from kuager.flows.exchange import CardFacts, Written
from kuager.flows.sending import Standing
from kuager.flows.unlock import Session
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.desk import Desk
from kuager.gui.exchange.every_item import EveryItem
from kuager.gui.exchange.never_goes import NeverGoes
from kuager.gui.exchange.set_writer import SetWriter
from kuager.gui.exchange.travel_choice import TravelChoice
from kuager.gui.exchange.unfinished_set import UnfinishedSet
from kuager.gui.exchange.what_travels import WhatTravels
from kuager.gui.figures import size_words
from kuager.gui.file_choice import Asked, FileChoice
from kuager.gui.i18n import isolate
from kuager.gui.jobs import Job, Work
from kuager.gui.telling import tell
from kuager.gui.widgets.bars import ActionBar
from kuager.gui.widgets.beside import Beside
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.entries import Check
from kuager.gui.widgets.layout import column, ground, held, page_margins, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.progress import ProgressLine
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.ids import OriginId

_CHOICE_WIDTH: Final = 356


class _Found(NamedTuple):
    number: int
    cards: list[CardFacts]
    rules: dict[OriginId, int]
    plan: Plan
    standing: Standing | None


def _look(
    session: Session, number: int, recipients: list[OriginId], choice: Choice, *, alone: bool
) -> _Found:
    cards = exchange.addressees(session)
    # Whoever is the only one is chosen without asking.
    to = [cards[0].origin] if alone and len(cards) == 1 else recipients
    possible = {card.origin for card in cards}
    plan = choosing.plan(session, [each for each in to if each in possible], choice)
    rules = {card.origin: len(choosing.rules_for(session, card.origin)) for card in cards}
    return _Found(number, cards, rules, plan, sending.unfinished(session))


def _free_in(folder: Path) -> int:
    """How many bytes are free there; -1 where nobody knows: writing will tell."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return -1


class SendOutPane(QWidget):
    """`cards_wanted` follows the way to the cards while nobody is trusted yet."""

    cards_wanted = Signal()

    def __init__(self, desk: Desk, *, name: str = "send_out") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._folder: Path | None = None
        self._free = -1
        self._plan: Plan | None = None
        self._checks: dict[OriginId, Check] = {}
        self._cards: dict[OriginId, CardFacts] = {}
        self._shown: tuple[list[CardFacts], dict[OriginId, int]] | None = None
        self._number = 0
        self._reading: Job | None = None
        self._busy = self._is_reading = False
        self.says = NoticePlace(name=f"{name}_says")
        self.progress = ProgressLine(name=f"{name}_progress")
        self.choice = TravelChoice(desk, name=name)
        self.choice.changed.connect(self.read)
        self.choice.failed.connect(self._say)
        self.travels = WhatTravels(name=f"{name}_travels")
        self.travels.items_wanted.connect(self._show_items)
        self.unfinished = UnfinishedSet(name=f"{name}_unfinished")
        self.unfinished.go_on_wanted.connect(self._ask_where_to_go_on)
        self._sets = SetWriter(desk, self.says, self.progress)
        self._sets.ended.connect(self._set_ended)
        self.unfinished.give_up_wanted.connect(self._sets.give_up)
        self._to = column(gap=4)
        nobody = EmptyState(
            self.tr("Nobody to send to yet"),
            self.tr("A bundle is sealed for those whose cards you trust. Open a card and compare it first."),
            self.tr("To the cards"),
            icon="identification-card",
            name=f"{name}_nobody",
        )
        nobody.begun.connect(self.cards_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(held(column(nobody, margins=page_margins())))
        self._stack.addWidget(Beside(ground("window", self._choose()), self.travels, _CHOICE_WIDTH))
        self.write = Button(
            self.tr("Write the bundle"), Kind.PRIMARY, icon="upload-simple", name=f"{name}_write"
        )
        self.write.clicked.connect(self._write)
        self._gate = Gate(self.write)
        self._place = Button(self.tr("Choose the folder…"), icon="folder-open", name=f"{name}_folder")
        self._place.clicked.connect(self._ask_folder)
        self._bar = ActionBar(end=(self._place, self._gate), name=f"{name}_bar")
        main = held(column(self.says, self.unfinished, self.progress, (self._stack, 1), self._bar, gap=0))
        self._pages = QStackedWidget()
        self._pages.addWidget(main)
        self.setLayout(column((self._pages, 1), gap=0))
        desk.recorded.connect(self.read)
        self.read()

    def _choose(self) -> QBoxLayout:
        return column(
            Text(self.tr("To"), "caption"),
            self._to,
            8,
            Text(self.tr("What"), "caption"),
            self.choice,
            None,
            gap=6,
            margins=page_margins(),
        )

    # Reading ----------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read who may get a bundle, what would go to the chosen ones and what would stay."""
        session, choice, recipients = self._desk.session, self.choice.choice(), self._recipients()
        alone = not self._checks
        self._number += 1
        number, self._is_reading = self._number, True
        if self._reading is not None:
            self._reading.cancel()  # only the last choice counts
        self._reading = self._desk.read(
            lambda _: _look(session, number, recipients, choice, alone=alone), self._show, self._fail
        )
        self._look()

    @Slot(object)
    def _show(self, found: _Found) -> None:
        if found.number != self._number:
            return  # something else was chosen meanwhile
        self._is_reading, self._reading = False, None
        self._plan = found.plan
        self.choice.show_found(found.plan)
        self.unfinished.show_standing(None if self._busy else found.standing)
        self._show_cards(found)
        names = ", ".join(isolate(self._cards[origin].alias) for origin in self._recipients())
        self.travels.show_plan(found.plan, self.choice.choice(), names)
        self._stack.setCurrentIndex(1 if found.cards else 0)
        self._bar.setVisible(bool(found.cards))
        self._look()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._is_reading, self._plan = False, None
        self._gate.close_because(self.tr("The list could not be made."))
        self._say(error)

    def _show_cards(self, found: _Found) -> None:
        if self._shown == (found.cards, found.rules):
            return  # whoever has the keyboard keeps it
        self._shown = (found.cards, found.rules)
        chosen, alone = set(self._recipients()), not self._checks and len(found.cards) == 1
        while (item := self._to.takeAt(0)) is not None:
            widget: QWidget | None = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._checks, self._cards = {}, {card.origin: card for card in found.cards}
        for card in found.cards:
            check = Check(
                card.alias,
                card.fingerprint,
                checked=alone or card.origin in chosen,
                name=f"{self.objectName()}_to_{card.alias}",
            )
            check.changed.connect(self.read)
            self._checks[card.origin] = check
            self._to.addWidget(check)
            never = Button(
                self.tr("What never goes there…"), Kind.LINK, name=f"{self.objectName()}_never_{card.alias}"
            )
            never.setProperty("origin", card.origin)
            never.clicked.connect(self._show_rules)
            count = found.rules[card.origin]
            told = Wrapped(self.tr("%n rule(s)", "", count) if count else "", "small")
            self._to.addWidget(held(row(24, never, (told, 1), gap=6)))

    def _recipients(self) -> list[OriginId]:
        return [origin for origin, check in self._checks.items() if check.is_checked()]

    @Slot()
    def _look(self) -> None:
        """Say what is still missing before anything can go."""
        self._note()
        plan, obstacle = self._plan, self.choice.obstacle()
        if plan is None:
            return
        if self._busy:
            self._gate.close_because(self.tr("The bundle is being written."))
        elif obstacle:
            self._gate.close_because(obstacle)
        elif not self._goes(plan) and plan.signed_for:
            self._gate.close_because(self.tr("They have signed for all of it."))
        elif not self._goes(plan):
            self._gate.close_because(self.tr("Nothing goes by this choice."))
        elif not self._recipients():
            self._gate.close_because(self.tr("Choose to whom."))
        elif self._folder is None:
            self._gate.close_because(self.tr("Choose a folder, for example on a stick."))
        elif self._is_reading:
            self._gate.close_because(self.tr("The list is being made."))
        else:
            self._gate.open()

    def _goes(self, plan: Plan) -> bool:
        return bool(plan.goes or plan.roster or self.choice.has_files())

    def _note(self) -> None:
        if self._folder is None or self._plan is None or room_of(self) < Room.MEDIUM:
            self._bar.set_note("")
            return
        plan, choice = self._plan, self.choice.choice()
        size = plan.size + choice.attachments * plan.attachments.size
        size += choice.recordings * plan.recordings.size
        where = self.tr("Into {folder}, {free} free. It takes about {size}, and its name tells nothing.")
        read_back = self.tr("It is read back and checked. “Safely with” comes with their receipt.")
        told = where.format(
            folder=isolate(str(self._folder)),
            free=size_words(self._free) if self._free >= 0 else "?",
            size=size_words(size),
        )
        self._bar.set_note(f"{told}\n{read_back}", icon="hard-drive")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._note()

    # Beside the list --------------------------------------------------------------------------------

    @Slot()
    def _show_items(self) -> None:
        self._open(EveryItem(self._desk, self._recipients(), self.choice.choice()))

    @Slot()
    def _show_rules(self) -> None:
        card = self._cards.get(self.sender().property("origin"))
        if card is not None:
            page = NeverGoes(self._desk, card)
            page.kept.connect(self._rules_kept)
            self._open(page)

    def _open(self, page: SubPage) -> None:
        page.left.connect(self._leave)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.setFocus()

    @Slot()
    def _rules_kept(self) -> None:
        self._leave()
        self.read()

    @Slot()
    def _leave(self) -> None:
        page = self._pages.currentWidget()
        if self._pages.currentIndex() > 0 and page is not None:
            self._pages.setCurrentIndex(0)
            self._pages.removeWidget(page)
            page.deleteLater()

    # Writing ----------------------------------------------------------------------------------------

    @Slot()
    def _ask_folder(self) -> None:
        dialog = FileChoice(
            self, self.tr("Choose the folder"), Asked.FOLDER, name=f"{self.objectName()}_dialog"
        )
        dialog.chosen.connect(self.choose_folder)
        dialog.open()

    @Slot(object)
    def choose_folder(self, folder: Path) -> None:
        """Where the bundle will lie."""
        self._folder, self._free = folder, -1
        self._place.set_words(self.tr("Other place…"))
        self._desk.file(lambda _: _free_in(folder), self._show_free, self._say)
        self._look()

    @Slot(object)
    def _show_free(self, free: int) -> None:
        self._free = free
        self._note()

    @Slot()
    def _write(self) -> None:
        session, folder, plan = self._desk.session, self._folder, self._plan
        if folder is None or plan is None:
            return
        recipients, choice, seen = self._recipients(), self.choice.choice(), plan.stamp
        self.says.clear()
        if self.choice.has_files():
            size = self.choice.file_size
            self._begin(lambda _: sending.begin(session, folder, recipients, choice, size=size, seen=seen))
            return
        self._busy = True
        self._look()
        job = self._desk.write(
            lambda task: exchange.export(session, folder, recipients, task, choice, seen=seen),
            self._written,
            self._say,
            self._watch,
        )
        job.ended.connect(self._set_ended)

    def _watch(self, job: Job) -> None:
        means = self.tr("Cancelling leaves nothing in the folder.")
        self.progress.watch(job, self.tr("Writing the bundle"), cancel_means=means)

    @Slot(object)
    def _written(self, result: tuple[Path, Written]) -> None:
        path, written = result
        size = size_words(written.size)
        happened = self.tr("Written: {file}, {size}.").format(file=isolate(path.name), size=size)
        names = ", ".join(
            isolate(self._cards[origin].alias) for origin in written.recipients if origin in self._cards
        )
        more = self.tr(
            "It was read back and is the same. Only {names} can open it. Nobody else can see who sent it or "
            "what is in it."
        )
        self.says.say("good", happened, more.format(names=names))

    def _begin(self, work: Work) -> None:
        self._busy = True
        self.unfinished.show_standing(None)
        self._look()
        self._sets.begin(work)

    @Slot()
    def _set_ended(self) -> None:
        self._busy = False
        self.read()

    @Slot()
    def _ask_where_to_go_on(self) -> None:
        name = f"{self.objectName()}_go_on_dialog"
        dialog = FileChoice(self, self.tr("Choose the folder"), Asked.FOLDER, name=name)
        dialog.chosen.connect(self.go_on)
        dialog.open()

    @Slot(object)
    def go_on(self, folder: Path) -> None:
        """Go on with what was cut off."""
        session = self._desk.session
        self.says.clear()
        self._begin(lambda _: sending.go_on(session, folder))

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)
        if isinstance(error, AppError) and error.code == "bundle.plan_changed":
            self.read()
