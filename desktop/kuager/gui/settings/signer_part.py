"""Who signs letters here: the office or oneself, and how a certificate is got from the team's authority."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import signers, signing
from kuager.flows.signers import Answer, Holder, Signer
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.exchange.fingerprint import Fingerprint
from kuager.gui.figures import date_words
from kuager.gui.i18n import isolate
from kuager.gui.settings.parts_page import reveal
from kuager.gui.settings.signing_forms import CompareForm, NameForm, SecretForm
from kuager.gui.settings.signing_part import SigningPart, emptied, read_file
from kuager.gui.widgets.badges import Badge, Mark
from kuager.gui.widgets.buttons import Kind
from kuager.gui.widgets.confirm import ConfirmPanel
from kuager.gui.widgets.entries import Check
from kuager.gui.widgets.layout import column, held, line, row
from kuager.gui.widgets.text import Text, Wrapped

_GROUPS: Final = 14


class _Shown(NamedTuple):
    signers: list[Signer]
    counter: bool


def _read(session: Session) -> _Shown:
    return _Shown(signers.every(session), signing.is_counter_signed(session))


def _holder(pressed: QObject) -> Holder:
    """For whom a button of a line is."""
    return "me" if pressed.property("holder") == "me" else "office"


class SignerPart(SigningPart):
    """A line for the office and one for oneself; what is used is marked."""

    def __init__(self, desk: Desk, *, name: str = "signer") -> None:
        super().__init__(desk, name)
        self._path = Path()
        self._answer: bytes = b""
        self._asked = ("", "")
        self._digits = Fingerprint(name=f"{name}_fingerprint")
        self._aloud = Wrapped(self.tr("Read these numbers aloud to the coordinator."), "small")
        self._lines = column(gap=0)
        self._question = column(gap=0)
        self.counter = Check(
            self.tr("Letters keep a place for a coordinator's counter-signature"),
            self.tr("For all members. A letter that is signed already stays as it is."),
            name=f"{name}_counter",
        )
        self.counter.changed.connect(self._keep_counter)
        about = self.tr(
            "A certificate names the office that signs, so that others can check a letter. It is no "
            "state-recognised e-signature: what counts is the applicant's own hand on paper."
        )
        ask = self._button(
            self.tr("Ask for a certificate…"), "ask", "identification-card", self._open_request
        )
        acts = held(
            column(
                row(
                    ask,
                    self._button(self.tr("Take the answer…"), "answer", "download-simple", self._ask_answer),
                    None,
                ),
                row(
                    self._button(self.tr("Use a key file…"), "import", "key", self._ask_key_file),
                    self._button(self.tr("Save the certificate…"), "save", "upload-simple", self._ask_save),
                    None,
                ),
                gap=8,
            )
        )
        self._use_forms(acts, ask)
        self.setLayout(
            column(
                Text(self.tr("Who signs letters"), "heading"),
                Wrapped(about, "body", "inkSoft"),
                self._lines,
                self._question,
                self.says,
                self._digits,
                self._aloud,
                self.forms,
                acts,
                self.counter,
                gap=8,
            )
        )
        self._show_digits("")
        self.read()

    # Reading ----------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read who signs."""
        session = self._desk.session
        self._desk.read(lambda _: _read(session), self._show, self._say)

    @Slot(object)
    def _show(self, shown: _Shown) -> None:
        box = emptied(self._lines)
        for each in shown.signers:
            box.addWidget(self._line(each))
            box.addWidget(line())
        self.counter.set_checked(shown.counter)

    def _line(self, signer: Signer) -> QWidget:
        who = self.tr("The office") if signer.holder == "office" else self.tr("Yourself")
        marks = [Badge(Mark(self.tr("in use"), "accent"))] if signer.chosen else []
        tone = "" if signer.usable or signer.certificate is None else "attention"
        head = row(Text(who, "strong"), *marks, None, gap=8)
        words = column(head, Wrapped(self._state(signer), "small", tone), gap=2)
        box = row((words, 1), gap=10, margins=(0, 6, 0, 6))
        if signer.certificate is not None and not signer.chosen:
            use = self._button(self.tr("Sign as this"), f"use_{signer.holder}", "check", self._choose)
            use.setProperty("holder", signer.holder)
            box.addWidget(use)
        if signer.kind in ("issued", "imported"):
            drop = self._button(
                self.tr("Delete the key…"), f"drop_{signer.holder}", "trash", self._ask_drop, Kind.QUIET
            )
            drop.setProperty("holder", signer.holder)
            box.addWidget(drop)
        shown = held(box)
        shown.setObjectName(f"{self._name}_line_{signer.holder}")
        shown.setAccessibleName(who)
        return shown

    def _state(self, signer: Signer) -> str:
        facts = signer.certificate
        said: list[str] = []
        if facts is None:
            office = signer.holder == "office"
            said.append(
                self.tr("No certificate yet; the vault makes one of its own with the first letter.")
                if office
                else self.tr("No certificate. Letters name the office.")
            )
        else:
            name, key = isolate(facts.name), isolate(facts.fingerprint[:_GROUPS])
            by = isolate(facts.issuer) if facts.issuer else self.tr("nobody but itself")
            words = self.tr("{name}, vouched for by {issuer}; it begins with {key}, ends {day}.")
            said.append(
                words.format(name=name, issuer=by, key=key, day=isolate(date_words(facts.valid_until)))
            )
            if signer.revoked_since:
                said.append(self.tr("It was withdrawn: nothing can be signed with it. Ask for a new one."))
            elif not signer.in_force:
                said.append(self.tr("It is not in force today. Ask for a new one."))
        if signer.waiting:
            said.append(self.tr("A request waits for its answer."))
        return " ".join(said)

    @Slot()
    def _choose(self) -> None:
        holder = _holder(self.sender())
        self._write(lambda session: signers.choose(session, holder), self._was_done)

    @Slot(bool)
    def _keep_counter(self, wanted: bool) -> None:
        self._write(lambda session: signing.keep_counter_signed(session, wanted), self._was_done)

    @Slot(object)
    def _was_done(self, _: object) -> None:
        self.forms.close_form()
        self.says.clear()
        self.read()
        self.changed.emit()

    # Asking for a certificate -----------------------------------------------------------------------

    @Slot()
    def _open_request(self) -> None:
        self._show_digits("")
        form = NameForm(
            self.tr("Ask for a certificate"),
            self.tr(
                "A small file goes to the coordinator, who answers with another one. The key itself never "
                "leaves this vault."
            ),
            self.tr("What stands beside the signature, for example the office"),
            self.tr("Save the request…"),
            for_whom=True,
            name=f"{self._name}_request",
        )
        form.asked.connect(self._save_request)
        self._open_form(form)

    @Slot(str, str)
    def _save_request(self, name: str, holder: str) -> None:
        self._asked = (name, holder)
        self._ask_to_save(self.tr("Save the request"), "request.csr", self._make_request)

    def _make_request(self, session: Session) -> bytes:
        name, holder = self._asked
        return signers.request(session, "me" if holder == "me" else "office", name)[0]

    @Slot(object)
    def _was_saved(self, path: object) -> None:
        super()._was_saved(path)
        self._desk.read(lambda _: _read(self._desk.session), self._show_request, self._say)

    @Slot(object)
    def _show_request(self, shown: _Shown) -> None:
        self._show(shown)
        holder = self._asked[1]
        self._show_digits(next((each.waiting for each in shown.signers if each.holder == holder), ""))
        self._asked = ("", "")

    def _show_digits(self, digits: str) -> None:
        self._digits.show_digits(digits)
        self._digits.setVisible(bool(digits))
        self._aloud.setVisible(bool(digits))

    @Slot()
    def _ask_save(self) -> None:
        self._ask_to_save(self.tr("Save the certificate"), "certificate.pem", signers.certificate)

    # Taking one -------------------------------------------------------------------------------------

    @Slot()
    def _ask_answer(self) -> None:
        self._ask_to_open(self.tr("Take the answer"), "*.pem *.crt", self.open_answer)

    @Slot(object)
    def open_answer(self, path: Path) -> None:
        """Look at the answer to a request; where its authority is not trusted yet, compare it first."""
        self._show_digits("")

        def work(session: Session) -> Answer:
            self._answer = read_file(path)
            return signers.read_answer(session, self._answer)

        self._write(work, self._was_read)

    @Slot(object)
    def _was_read(self, answer: object) -> None:
        assert isinstance(answer, Answer)  # noqa: S101 - as the work gave it
        self._fingerprint = answer.authority.fingerprint
        if answer.trusted:
            self._take_answer()
            return
        about = self.tr(
            "{authority} vouches for {name}. These are the numbers of the authority: from now on, letters of "
            "everybody whom it vouches for are trusted here."
        )
        names = {"authority": isolate(answer.authority.name), "name": isolate(answer.certificate.name)}
        form = CompareForm(
            self.tr("Compare the authority"),
            about.format(**names),
            self._fingerprint,
            self.tr("Trust it, and sign with this"),
            name=f"{self._name}_compare",
        )
        form.agreed.connect(self._take_answer)
        self._open_form(form)

    @Slot()
    def _take_answer(self) -> None:
        untrusted, fingerprint = self._answer, self._fingerprint
        self._write(
            lambda session: signers.take_answer(session, untrusted, fingerprint), self._has_certificate
        )

    @Slot(object)
    def _has_certificate(self, _: object) -> None:
        self._was_done(None)
        self.says.say("good", self.tr("Letters are signed with it from now on."))

    @Slot()
    def _ask_key_file(self) -> None:
        self._show_digits("")
        self._ask_to_open(self.tr("Key files"), "*.p12 *.pfx", self.open_key_file)

    @Slot(object)
    def open_key_file(self, path: Path) -> None:
        """Ask for the password of a PKCS#12 file."""
        self._path = path
        form = SecretForm(
            isolate(path.name),
            self.tr(
                "A key and certificate of another authority, P-256 or RSA. State keys (GOST) cannot be used."
            ),
            self.tr("Sign with this key"),
            for_whom=True,
            name=f"{self._name}_key_file",
        )
        form.given.connect(self._import)
        self._open_form(form)

    @Slot(str, str)
    def _import(self, password: str, holder: str) -> None:
        path = self._path
        whose: Holder = "me" if holder == "me" else "office"

        def work(session: Session) -> object:
            return signers.import_pkcs12(session, whose, read_file(path), password)

        self._write(work, self._has_certificate)

    # Deleting ---------------------------------------------------------------------------------------

    @Slot()
    def _ask_drop(self) -> None:
        holder = _holder(self.sender())
        question = ConfirmPanel(
            self.tr("Delete this signing key?"),
            self.tr("It cannot be had back. Letters it signed stay signed, and can be checked as before."),
            self.tr("Delete the key"),
            self.tr("Keep it"),
            name=f"{self._name}_confirm",
        )
        question.setProperty("holder", holder)
        question.confirmed.connect(self._drop)
        question.declined.connect(self._close_question)
        emptied(self._question).addWidget(question)
        question.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(question)

    @Slot()
    def _drop(self) -> None:
        holder = _holder(self.sender())
        self._close_question()
        self._write(lambda session: signers.remove(session, holder), self._was_done)

    @Slot()
    def _close_question(self) -> None:
        emptied(self._question)
