"""Send out: to whom, what goes as a plain list, into which folder; then the file with its name and size."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QRadioButton, QStackedWidget, QWidget

from kuager.flows import choosing, exchange, sending
from kuager.flows.choosing import Choice, Plan
from kuager.flows.exchange import CardFacts, Written
from kuager.flows.sending import Standing
from kuager.gui.desk import Desk
from kuager.gui.exchange import words
from kuager.gui.exchange.media_choice import MediaChoice
from kuager.gui.exchange.set_writer import SetWriter
from kuager.gui.exchange.unfinished_set import UnfinishedSet
from kuager.gui.figures import size_words
from kuager.gui.file_choice import Asked, FileChoice
from kuager.gui.i18n import isolate
from kuager.gui.icons import Glyph
from kuager.gui.jobs import Job, Work
from kuager.gui.telling import tell
from kuager.gui.widgets.bars import ActionBar
from kuager.gui.widgets.beside import Beside
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.entries import Check
from kuager.gui.widgets.layout import column, ground, held, line, page_margins, row
from kuager.gui.widgets.notice import Notice, NoticePlace
from kuager.gui.widgets.progress import ProgressLine
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.ids import OriginId

_CHOICE_WIDTH: Final = 356


class SendOutPane(QWidget):
    """`cards_wanted` follows the way to the cards while nobody is trusted yet."""

    cards_wanted = Signal()

    def __init__(self, desk: Desk, *, name: str = "send_out") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._folder: Path | None = None
        self._plan: Plan | None = None
        self._checks: dict[OriginId, Check] = {}
        self._names: dict[OriginId, str] = {}
        self._busy = False
        self.says = NoticePlace(name=f"{name}_says")
        self.progress = ProgressLine(name=f"{name}_progress")
        self._own = QRadioButton(self.tr("What was recorded here"))
        self._own.setObjectName(f"{name}_own")
        self._own.setChecked(True)
        self._all = QRadioButton(self.tr("All that is held here"))
        self._all.setObjectName(f"{name}_all")
        self._own.toggled.connect(self.read)
        self._at_risk = Check(
            self.tr("Also what is at risk"),
            self.tr("Otherwise it stays here, and so does every part that is marked so."),
            name=f"{name}_at_risk",
        )
        self._at_risk.changed.connect(self.read)
        self._media = MediaChoice(name=f"{name}_media")
        self._media.changed.connect(self._look)
        self.unfinished = UnfinishedSet(name=f"{name}_unfinished")
        self.unfinished.go_on_wanted.connect(self._ask_where_to_go_on)
        self._sets = SetWriter(desk, self.says, self.progress)
        self._sets.ended.connect(self._set_ended)
        self.unfinished.give_up_wanted.connect(self._sets.give_up)
        self._to = column(gap=4)
        self._goes = column(gap=0)
        self._head = Wrapped("", "small")
        choose = ground("window", self._choose())
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
        self._stack.addWidget(Beside(choose, held(self._list()), _CHOICE_WIDTH))
        self.write = Button(
            self.tr("Write the bundle"), Kind.PRIMARY, icon="upload-simple", name=f"{name}_write"
        )
        self.write.clicked.connect(self._write)
        self._gate = Gate(self.write)
        self._place = Button(self.tr("Choose the folder…"), icon="folder-open", name=f"{name}_folder")
        self._place.clicked.connect(self._ask_folder)
        self._bar = ActionBar(end=(self._place, self._gate), name=f"{name}_bar")
        self.setLayout(column(self.says, self.unfinished, self.progress, (self._stack, 1), self._bar, gap=0))
        desk.recorded.connect(self.read)
        self.read()

    def _choose(self) -> QBoxLayout:
        return column(
            Text(self.tr("To"), "caption"),
            self._to,
            8,
            Text(self.tr("What"), "caption"),
            self._own,
            self._all,
            self._at_risk,
            self._media,
            None,
            gap=6,
            margins=page_margins(),
        )

    def _list(self) -> QBoxLayout:
        honest = Notice(
            "attention",
            self.tr("Addresses and telephones go too."),
            self.tr(
                "What is not to leave this computer is marked as at risk, under safety in the interview: "
                "a whole record, a person, or a part of either."
            ),
            name=f"{self.objectName()}_honest",
        )
        return column(
            row(Text(self.tr("This goes"), "heading"), (self._head, 1), gap=10),
            self._goes,
            8,
            honest,
            None,
            gap=4,
            margins=page_margins(),
        )

    # Reading ----------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read who may get a bundle and what would go."""
        session, choice = self._desk.session, self._choice()
        self._desk.read(
            lambda _: (
                exchange.addressees(session),
                choosing.plan(session, (), choice),
                sending.unfinished(session),
            ),
            self._show,
            self._say,
        )

    @Slot(object)
    def _show(self, found: tuple[list[CardFacts], Plan, Standing | None]) -> None:
        cards, self._plan, standing = found
        self._media.show_found(self._plan)
        self.unfinished.show_standing(None if self._busy else standing)
        chosen = set(self._recipients())
        _empty(self._to)
        self._checks, self._names = {}, {card.origin: card.alias for card in cards}
        for card in cards:
            check = Check(
                card.alias,
                card.fingerprint,
                checked=card.origin in chosen or len(cards) == 1,
                name=f"{self.objectName()}_to_{card.alias}",
            )
            check.changed.connect(self._look)
            self._checks[card.origin] = check
            self._to.addWidget(check)
        self._stack.setCurrentIndex(1 if cards else 0)
        self._bar.setVisible(bool(cards))
        self._look()

    def _choice(self) -> Choice:
        media = self._media.is_chosen()
        return Choice(
            everything=self._all.isChecked(),
            at_risk=self._at_risk.is_checked(),
            recordings=media,
            attachments=media,
        )

    def _recipients(self) -> list[OriginId]:
        return [origin for origin, check in self._checks.items() if check.is_checked()]

    @Slot()
    def _look(self) -> None:
        """Show what would go, and what is still missing before it can."""
        plan, recipients = self._plan, self._recipients()
        if plan is None:
            return
        lines = words.counted_all(plan.goes)
        _empty(self._goes)
        for words_ in (*lines, *self._media.lines()):
            inner = row(Glyph("check", "good"), (Text(words_, "strong"), 1), gap=12, margins=(8, 8, 8, 8))
            self._goes.addWidget(held(inner))
            self._goes.addWidget(line())
        withdrawn = sum(each.count for each in plan.stays if each.reason == "withdrawn")
        if withdrawn:
            stays = self.tr("%n withdrawn interview(s) stay here", "", withdrawn)
            inner = row(Glyph("undo", "neutral"), (Text(stays), 1), gap=12, margins=(8, 8, 8, 8))
            self._goes.addWidget(held(inner))
        self._show_at_risk(plan)
        names = ", ".join(isolate(self._names[origin]) for origin in recipients)
        self._head.setText(
            self.tr("sealed for {names}, signed by this computer").format(names=names) if names else ""
        )
        self._note()
        if self._busy:
            self._gate.close_because(self.tr("The bundle is being written."))
        elif not lines:
            self._gate.close_because(self.tr("Nothing is recorded yet."))
        elif not recipients:
            self._gate.close_because(self.tr("Choose to whom."))
        elif self._folder is None:
            self._gate.close_because(self.tr("Choose a folder, for example on a stick."))
        else:
            self._gate.open()

    def _show_at_risk(self, plan: Plan) -> None:
        """What is at risk, and whether it stays."""
        stays = [each for each in plan.stays if each.reason == "at_risk"]
        records = sum(each.count for each in stays if not each.section)
        parts = sum(each.count for each in stays if each.section)
        if records:
            self._add_safety_line(self.tr("%n record(s) at risk stay here", "", records), goes=False)
        if parts:
            self._add_safety_line(self.tr("%n part(s) at risk stay here", "", parts), goes=False)

    def _add_safety_line(self, words_: str, *, goes: bool) -> None:
        mark = Glyph("shield-warning" if goes else "shield-check", "danger" if goes else "neutral")
        self._goes.addWidget(held(row(mark, (Text(words_), 1), gap=12, margins=(8, 8, 8, 8))))

    def _note(self) -> None:
        if self._folder is None:
            self._bar.set_note("")
            return
        folder = isolate(str(self._folder))
        note = self.tr("Into {folder}. The name of the file tells nothing.").format(folder=folder)
        self._bar.set_note(note, icon="hard-drive")

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
        self._folder = folder
        self._look()

    @Slot()
    def _write(self) -> None:
        session, folder = self._desk.session, self._folder
        if folder is None:
            return
        recipients, choice = self._recipients(), self._choice()
        self.says.clear()
        if self._media.is_chosen():
            size = self._media.file_size
            self._begin(lambda _: sending.begin(session, folder, recipients, choice, size=size))
            return
        self._busy = True
        self._look()
        job = self._desk.write(
            lambda task: exchange.export(session, folder, recipients, task, choice),
            self._written,
            self._say,
            self._watch,
        )
        job.ended.connect(self._ended)

    def _watch(self, job: Job) -> None:
        means = self.tr("Cancelling leaves nothing in the folder.")
        self.progress.watch(job, self.tr("Writing the bundle"), cancel_means=means)

    @Slot(object)
    def _written(self, result: tuple[Path, Written]) -> None:
        path, written = result
        size = size_words(written.size)
        happened = self.tr("Written: {file}, {size}.").format(file=isolate(path.name), size=size)
        names = ", ".join(isolate(self._names.get(origin, "")) for origin in written.recipients)
        more = self.tr(
            "It was read back and is the same. Only {names} can open it. Nobody else can see who sent it or "
            "what is in it."
        )
        self.says.say("good", happened, more.format(names=names))

    @Slot()
    def _ended(self) -> None:
        self._busy = False
        self._look()

    # Sets with media --------------------------------------------------------------------------------

    def _begin(self, work: Work) -> None:
        self._busy = True
        self.unfinished.show_standing(None)
        self._look()
        self._sets.begin(work)

    @Slot()
    def _set_ended(self) -> None:
        self._ended()
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


def _empty(box: QBoxLayout) -> None:
    while (item := box.takeAt(0)) is not None:
        widget: QWidget | None = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
