"""Every widget in one window, to be looked at: `python -m tests.gui.gallery OUT [look …]`.

A look is made of words joined by `-`: dark, rtl, pseudo, 125, 150 (text size), list, frame. Without any, all
of them are drawn. Names are invented. Not a screen of the program.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QGridLayout, QRadioButton, QWidget

from kuager import paths
from kuager.gui import i18n, theme
from kuager.gui.jobs import Job
from kuager.gui.main_window import MainWindow
from kuager.gui.widgets.badges import BadgeRow, Mark, standard
from kuager.gui.widgets.bars import ActionBar, KeyHints
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.confirm import ConfirmPanel
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.entries import Check, ChoiceBox, Entry, TextArea
from kuager.gui.widgets.facts import FactChip, Reminder, Tally
from kuager.gui.widgets.fields import Field, ToldField, Understanding
from kuager.gui.widgets.header import FindBox, PageHeader
from kuager.gui.widgets.layout import Item, column, held, panel, row, scroller
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.name_rows import NameRows
from kuager.gui.widgets.navigation import Place
from kuager.gui.widgets.notice import Notice
from kuager.gui.widgets.passphrase import PassphraseField
from kuager.gui.widgets.progress import ProgressLine
from kuager.gui.widgets.saved_line import SavedLine
from kuager.gui.widgets.side_pane import SidePane
from kuager.gui.widgets.steps import Progress, Step, Steps, StepsPage
from kuager.gui.widgets.tabs import TabbedPages
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.names import Name

KINDS = [("own", "Own name"), ("official_cn", "Official Chinese"), ("father", "Father's name")]
SOURCES = [("told", "Told by her"), ("document", "Photo of ID card")]
NAMES = (
    Name("Серікбол Мысалұлы", "own", "told"),
    Name("سەرىكبول مىسالۇلى", "own", "told"),
    Name("赛力克波力·木沙勒", "official_cn", "document"),
)
PLACES = (
    Place("interviews", "chat-circle-text", "Interviews"),
    Place("people", "users", "People"),
    Place("letters", "envelope-simple", "Letters"),
    Place("exchange", "arrows-left-right", "Exchange"),
    Place("settings", "gear", "Settings", at_foot=True),
)


class Person(NamedTuple):
    """A row of the sample list."""

    ticket: int
    name: str
    about: str
    waited: int
    marks: tuple[Mark, ...] = ()


def understand(words: str) -> Understanding | None:
    """Stands in for the flow that reads dates."""
    if "July" in words:
        return Understanding("May to July 2018", "EDTF 2018-05/2018-07")
    if words.isdigit():
        return Understanding("12 March 1968 · man", kind="neutral", icon="identification-card", offer="Use")
    return Understanding("Kept as told; no date understood. Add a year if she knows one.", kind="attention")


def people() -> list[Person]:
    """Six invented people."""
    seen = (Mark("Perhaps seen before", "attention"),)
    return [
        Person(32, "Айнұр Сынаққызы", "about her husband", 41, (standard("here"), standard("careful"))),
        Person(33, "ئايگۈل مىسال", "about two sons", 35, seen),
        Person(34, "Бибігүл Мысалқызы", "about her brother", 32),
        Person(35, "Тоқтар Үлгіұлы", "about his wife and father", 20, (standard("risk"),)),
        Person(36, "Райхан Байқауқызы", "wants a letter", 12, (Mark("For the letters desk"),)),
        Person(37, "赛力克波力·木沙勒", "about a friend whose name is far too long for this narrow line", 4),
    ]


def _waited(person: Person) -> Cell:
    return Cell(f"{person.waited} min", icon="clock")


def _known(person: Person) -> Cell:
    return Cell("" if person.marks else "New", tone="inkSoft", badges=person.marks)


def people_list(rows: list[Person] | None = None) -> ListView:
    """A list of people with all kinds of cells."""
    model: ListModel[Person] = ListModel(
        (
            Column("Name as told", lambda p: Cell(p.name, p.about)),
            Column("Ticket", lambda p: Cell(str(p.ticket)), lambda p: p.ticket, 80, leaves=2),
            Column("Waited", _waited, lambda p: p.waited, 110, leaves=1),
            Column("Known here?", _known, width=250),
        ),
        key=lambda p: p.ticket,
    )
    view = ListView(model, "Waiting", name="people_list")
    view.show_rows(people() if rows is None else rows)
    return view


def _box(title: str, *items: Item) -> QWidget:
    return held(column(Wrapped(title, "caption"), *items, gap=6))


def _pad(*items: Item) -> QWidget:
    return panel(column(*items, margins=(16, 12, 16, 12)))


def _labelled(words: str, *codes: str | Mark) -> QWidget:
    marks = [standard(code) if isinstance(code, str) else code for code in codes]
    label = Text(words, "small")
    label.setFixedWidth(theme.px(58))
    return held(row(label, BadgeRow(marks), None, gap=6))


def patterns() -> QWidget:
    """The sheet of `mockups/patterns.png`."""
    empty = EmptyState(
        "No letters yet",
        "A letter is made from a person's page, or here for several people.",
        "Choose people",
        icon="users",
    )
    danger = Notice(
        "danger",
        "This bundle was not brought in. Nothing here has changed.",
        "Volume 2 of 2 is missing. Ask Shymkent for the second file, or look for it on the same stick.",
        "Open volume 2",
    )
    warn = Notice(
        "attention",
        "Four fields are in doubt.",
        "You can finish; the letter will say “according to”.",
        "Look",
    )
    good = Notice("good", "The letter is signed and kept in the vault.")
    neutral = Notice("neutral", "Nothing has been changed yet.", "Choose what to bring in.")
    confirm = ConfirmPanel(
        "Clear 9 interviews from this computer?",
        "They are safely with Saule since 18 November 19:12 and will not be readable here.",
        "Clear 9 interviews",
        "Keep them",
    )
    progress = ProgressLine()
    job = Job(lambda task: None)
    progress.watch(
        job,
        "Letter 212 of 500",
        cancel_means="Cancelling keeps the 211 that are finished. You can work meanwhile.",
    )
    job.progressed.emit(212, 500, "")
    progress.show()
    progress.setProperty("job", job)
    badges = _pad(
        _labelled("Kept", "here", "sent", Mark("Safely with Saule", "good", "shield-check")),
        _labelled("Consent", "agreed", "ask", "refused"),
        _labelled("Safety", "open", "careful", "risk"),
        _labelled("Sources", Mark("A B"), "differ", Mark("Corroborated", "good", "checks")),
        _labelled("Work", "draft", "read_back", Mark("Due Tuesday", "attention", "clock")),
    )
    focus = ToldField("When", understand, words="between May and July 2018", name="first")
    dates = _pad(
        focus,
        ToldField("When", understand, words="the year after the fire"),
        ToldField("Kazakhstan IIN", understand, words="680312300124", hint="twelve digits"),
    )
    gate = Gate(Button("Sign", Kind.PRIMARY, icon="pen-nib", name="sign"), beside=False)
    gate.close_because("Waits for element 5.")
    buttons = _pad(
        row(
            Button("Save", Kind.PRIMARY),
            Button("Read back"),
            Button("Change", Kind.QUIET),
            Button("Fill it in", Kind.LINK),
            None,
        ),
        row(
            Button("Another vault", Kind.QUIET, opens_list=True),
            Button("Print file", icon="printer"),
            Button("Remove", Kind.DANGER),
            None,
        ),
        gate,
    )
    grid = QGridLayout()
    grid.setContentsMargins(24, 10, 24, 8)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(7)
    grid.addWidget(_box("Empty: what belongs here, and how it begins", empty), 0, 0)
    grid.addWidget(_box("Confirmation: the verb and what follows", confirm, None), 0, 1)
    grid.addWidget(_box("Badges: icon and word, never colour alone", badges), 0, 2)
    grid.addWidget(
        _box("Notices: what happened, what is safe, way out", danger, warn, good, neutral, None), 1, 0
    )
    grid.addWidget(_box("Progress: cancel, and what cancel means", progress, buttons, None), 1, 1)
    grid.addWidget(_box("Uncertain values: kept as told, never refused", dates, None), 1, 2)
    for at, stretch in enumerate((10, 10, 11)):
        grid.setColumnStretch(at, stretch)
    grid.setRowStretch(2, 1)
    hints = KeyHints(
        [
            ("Enter", "open"),
            ("Ctrl+N", "new ticket"),
            ("Ctrl+K", "find"),
            ("Ctrl+L", "lock"),
            ("F1", "all keys"),
        ]
    )
    header = PageHeader(
        "Patterns",
        "Not a screen of the program: how the repeated things look",
        [SavedLine(), FindBox("Find a person, ticket or number")],
    )
    return held(column(header, (scroller(grid), 1), hints, gap=0))


def form() -> QWidget:
    """An interview's form with its steps and notes."""
    steps = Steps(
        [
            Step("consent", "handshake", "Consent"),
            Step("testifier", "user", "Testifier"),
            Step("persons", "users", "Persons"),
            Step("events", "clock", "What happened"),
            Step("review", "clipboard-text", "Review"),
        ],
    )
    steps.set_progress("consent", Progress(5, 5, "read back"))
    steps.set_progress("testifier", Progress(6, 7, "phone"))
    steps.set_progress("persons", Progress(5, 7, "2 left"))
    steps.show_step("persons")
    pairs = QGridLayout()
    pairs.setContentsMargins(0, 0, 0, 0)
    pairs.setHorizontalSpacing(16)
    pairs.setColumnStretch(0, 1)
    pairs.setColumnStretch(1, 1)
    for at, widget in enumerate(
        (
            Field(
                "He is her",
                ChoiceBox([("brother", "Elder brother"), ("son", "Son")], "brother"),
                understands=True,
            ),
            ToldField("Born", understand, words="about 1968"),
            ToldField("Last seen or heard of", understand, words="between May and July 2018"),
            Field("Place last seen", Entry(hint="Village, county, facility, or as told")),
        )
    ):
        pairs.addWidget(widget, at // 2, at % 2)
    agreed = QRadioButton("Agreed")
    agreed.setChecked(True)
    radios = row(agreed, QRadioButton("Refused"), QRadioButton("Ask again"), None, gap=16)
    passphrase = PassphraseField("Passphrase")
    passphrase.set_text("copper window eleven")
    body = column(
        row(Text("Person 1 of 2", "heading"), Text("Серікбол Мысалұлы", "heading", "inkSoft"), None),
        NameRows(KINDS, SOURCES, NAMES),
        pairs,
        radios,
        Check("Words first, videos after", "fits a phone; videos follow on a stick", checked=True),
        Check("Videos"),
        row(
            FactChip("Whole and unchanged"),
            FactChip("Signed by Ainur"),
            FactChip("Made for you"),
            None,
            gap=16,
        ),
        row(
            (Tally(41, "New", "records you do not have"), 1),
            (Tally(3, "Conflicts", "both of you changed it", tone="attention"), 1),
            (Tally(0, "Refused", "with the reason", tone="danger"), 1),
        ),
        passphrase,
        None,
        gap=10,
        margins=(24, 10, 24, 10),
    )
    side = held(
        column(
            (Field("Notes", TextArea("14:21  She saw him last at the market.", name="notes")), 1),
            Reminder("phone", "Ask Тоқтар Үлгіұлы for any news", "No news for a year"),
            margins=(14, 12, 14, 8),
        )
    )
    pane = SidePane(scroller(body), side, "Notes", width=256)
    saved = SavedLine()
    saved.show_saved(datetime(2026, 11, 22, 14, 33, 8))  # noqa: DTZ001 - local, as the line takes it
    header = PageHeader(
        "31  Гүлшара Мысалқызы",
        "Interviewer Marzhan · interpreter none · camera 2",
        [saved, pane.button, Button("Break", icon="pause")],
    )
    bar = ActionBar(
        start=[Button("Testifier", icon="back")],
        end=[Button("Next: What happened", Kind.PRIMARY)],
        key_hint="Ctrl+PgDn",
    )
    return held(column(header, (StepsPage(steps, pane), 1), bar, gap=0))


def list_page() -> QWidget:
    """A list under its head, with tabs."""
    hints = KeyHints(
        [
            ("Enter", "open"),
            ("Ctrl+N", "new ticket"),
            ("Ctrl+K", "find"),
            ("Ctrl+L", "lock"),
            ("F1", "all keys"),
        ]
    )
    view = people_list()
    view.choose_first()
    header = PageHeader(
        "People",
        "Sunday 22 November · 31 of 37 tickets called",
        [FindBox("Find a person, ticket or number"), Button("New ticket", icon="plus")],
        ruled=False,
    )
    listed = held(column(view, margins=(24, 8, 24, 8)))
    bar = ActionBar(
        end=[Button("Not now"), Button("Bring in 56 records", Kind.PRIMARY, icon="download-simple")]
    )
    bar.set_note("Nothing has been changed yet. What is brought in stands beside what you have.")
    pages = TabbedPages(
        [("all", "All", listed), ("mine", "My own  2", QWidget()), ("review", "Review  38", QWidget())]
    )
    return held(column(header, (pages, 1), bar, hints, gap=0))


def window(start: str = "interviews") -> MainWindow:
    """The frame around the three sheets."""
    pages = {"interviews": form(), "people": list_page(), "letters": patterns()}
    frame = MainWindow([(place, pages.get(place.id, QWidget())) for place in PLACES])
    frame.navigation.set_member("Marzhan", "Volunteer, Almaty 2")
    frame.navigation.set_count("letters", "2")
    frame.navigation.set_count("exchange", "9")
    frame.show_place(start)
    return frame


@contextmanager
def dressed(app: QApplication, look: str) -> Iterator[None]:
    """The look that the words of a name ask for, for a while."""
    words = look.split("-")
    percent = next((int(word) for word in words if word.isdigit()), 100)
    scheme = theme.Scheme.DARK if "dark" in words else theme.Scheme.LIGHT
    appearance, speech = theme.Appearance(app, scheme, percent), i18n.Speech(app)
    if "pseudo" in words:
        speech.speak_pseudo()
    else:
        speech.speak("en")
    i18n.force_direction(app, rtl="rtl" in words)
    try:
        yield
    finally:
        speech.speak("en")
        appearance.choose_scheme(theme.Scheme.LIGHT)
        appearance.choose_text_size(100)
        appearance.deleteLater()


PAGES: dict[str, Callable[[], QWidget]] = {
    "patterns": patterns,
    "form": lambda: window("interviews"),
    "list": lambda: window("people"),
}


def draw(app: QApplication, look: str, out: Path) -> Path:
    """Draw one look into a PNG; `small` in its name is 910x512, `tiny` 683x384."""
    with dressed(app, look):
        widget = next(made for name, made in PAGES.items() if name in look)()
        widget.resize(next((size for word, size in SIZES.items() if word in look), QSize(1366, 768)))
        widget.show()
        for name in ("first", "people_list"):
            focused = widget.findChild(QWidget, name)
            if focused is not None and focused.isVisible():
                focused.setFocus()
        app.processEvents()
        path = out / f"{look}.png"
        widget.grab().save(str(path))
        widget.deleteLater()
    return path


SIZES = {"small": QSize(910, 512), "tiny": QSize(683, 384)}
LOOKS = (
    "patterns", "patterns-dark", "patterns-rtl", "patterns-125",
    "form", "form-dark", "form-rtl", "form-150", "form-small", "form-tiny",
    "list", "list-dark", "list-rtl", "list-150", "list-tiny", "form-pseudo",
)  # fmt: skip


def main() -> None:
    """Draw what the command line names."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    theme.load_fonts(paths.fonts())
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    for look in sys.argv[2:] or LOOKS:
        draw(app, look, out)


if __name__ == "__main__":
    main()
