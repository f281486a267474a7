"""Whose letters count as known here: certificates that were compared, and lists of withdrawn ones."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import trust
from kuager.flows.trust import CertificateFacts, Trusted
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.figures import date_words
from kuager.gui.i18n import isolate
from kuager.gui.settings.signing_forms import CompareForm
from kuager.gui.settings.signing_part import SigningPart, emptied, read_file
from kuager.gui.widgets.buttons import Kind
from kuager.gui.widgets.entries import ChoiceBox
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, held, line, row
from kuager.gui.widgets.text import Text, Wrapped

_GROUPS: Final = 14


class TrustPart(SigningPart):
    """A line for each certificate that is trusted."""

    def __init__(self, desk: Desk, *, name: str = "trust") -> None:
        super().__init__(desk, name)
        self._untrusted: bytes = b""
        self._fingerprint = ""
        self._use = self._choice()
        self._lines = column(gap=0)
        about = self.tr(
            "A signature says who signed only if somebody whom you trust vouches for its certificate. Lists "
            "of withdrawn certificates come from the coordinator; take each new one."
        )
        ask = self._button(self.tr("Trust a certificate…"), "open", "shield-check", self._ask_certificate)
        take = self._button(self.tr("Take a list…"), "list", "download-simple", self._ask_list)
        acts = held(row(ask, take, None))
        self._use_forms(acts, ask)
        self.setLayout(
            column(
                Text(self.tr("Trusted certificates"), "heading"),
                Wrapped(about, "body", "inkSoft"),
                self._lines,
                self.says,
                self.forms,
                acts,
                gap=8,
            )
        )
        self.read()

    def _choice(self) -> ChoiceBox:
        choices = [
            ("letters", self.tr("For letters")),
            ("time", self.tr("For the time of a signature (a time-stamping service)")),
        ]
        return ChoiceBox(choices, "letters", name=f"{self._name}_use")

    @Slot()
    def read(self) -> None:
        """Read what is trusted."""
        session = self._desk.session
        self._desk.read(lambda _: trust.trusted(session), self._show, self._say)

    @Slot(object)
    def _show(self, trusted: list[Trusted]) -> None:
        box = emptied(self._lines)
        for each in trusted:
            box.addWidget(self._line(each))
            box.addWidget(line())
        if not trusted:
            box.addWidget(Wrapped(self.tr("No certificate is trusted yet."), "body", "inkSoft"))

    def _line(self, trusted: Trusted) -> QWidget:
        facts, listed = trusted.certificate, trusted.list
        key = isolate(facts.fingerprint[:_GROUPS])
        said = [
            self.tr("It begins with {key}, ends {day}.").format(
                key=key, day=isolate(date_words(facts.valid_until))
            )
        ]
        if trusted.use == "time":
            said.append(self.tr("For the time of signatures."))
        if listed is not None:
            count = self.tr("List of {day}: %n withdrawn.", "", listed.count)
            said.append(count.format(day=isolate(date_words(listed.made.isoformat()))))
            if listed.until < self._desk.now():
                said.append(self.tr("It is out of date: ask the coordinator for a new one."))
        words = column(Text(isolate(facts.name), "strong"), Wrapped(" ".join(said), "small"), gap=2)
        away = self._button(self.tr("Trust no more"), "away", "x", self._distrust, Kind.QUIET)
        away.setAccessibleDescription(facts.name)
        away.setProperty("fingerprint", facts.fingerprint)
        shown = held(row((words, 1), away, gap=10, margins=(0, 6, 0, 6)))
        shown.setObjectName(f"{self._name}_line")
        shown.setAccessibleName(facts.name)
        return shown

    @Slot()
    def _distrust(self) -> None:
        fingerprint = str(self.sender().property("fingerprint"))
        self._write(lambda session: trust.distrust(session, fingerprint), self._was_done)

    @Slot(object)
    def _was_done(self, _: object) -> None:
        self.forms.close_form()
        self.says.clear()
        self.read()
        self.changed.emit()

    # Trusting ---------------------------------------------------------------------------------------

    @Slot()
    def _ask_certificate(self) -> None:
        self._ask_to_open(self.tr("Certificates"), "*.pem *.crt *.cer *.der", self.open_certificate)

    @Slot(object)
    def open_certificate(self, path: Path) -> None:
        """Look at a certificate; it is trusted after its numbers were compared."""

        def work(_: Session) -> CertificateFacts:
            self._untrusted = read_file(path)
            return trust.read_certificate(self._untrusted)

        self._write(work, self._compare)

    @Slot(object)
    def _compare(self, facts: object) -> None:
        assert isinstance(facts, CertificateFacts)  # noqa: S101 - as the work gave it
        self._fingerprint = facts.fingerprint
        self._use = self._choice()
        about = (
            self.tr("{name} is an authority: whoever it vouches for is known here from then on.")
            if facts.authority
            else self.tr("{name} signs for itself: nobody else vouches for it.")
        )
        form = CompareForm(
            self.tr("Compare this certificate"),
            about.format(name=isolate(facts.name)),
            facts.fingerprint,
            self.tr("Trust it"),
            Field(self.tr("What it is trusted for"), self._use),
            name=f"{self._name}_compare",
        )
        form.agreed.connect(self._trust)
        self._open_form(form)

    @Slot()
    def _trust(self) -> None:
        untrusted, fingerprint = self._untrusted, self._fingerprint
        use: trust.Use = "time" if self._use.code() == "time" else "letters"
        self._write(lambda session: trust.trust(session, untrusted, use, fingerprint), self._was_done)

    @Slot()
    def _ask_list(self) -> None:
        self._ask_to_open(self.tr("Lists"), "*.crl *.pem", self.open_list)

    @Slot(object)
    def open_list(self, path: Path) -> None:
        """Take a list of withdrawn certificates."""
        self._write(lambda session: trust.take_list(session, read_file(path)), self._took_list)

    @Slot(object)
    def _took_list(self, _: object) -> None:
        self._was_done(None)
        self.says.say("good", self.tr("The list is taken."))
