"""The team's authority, for its coordinator: answer requests, withdraw, give lists, seal a copy."""

from __future__ import annotations

from pathlib import Path
from typing import Final, get_args

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import authority
from kuager.flows.authority import Held, Issued, Reason, RequestFacts
from kuager.flows.signers import Holder
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
from kuager.gui.widgets.entries import Choice, ChoiceBox, Entry
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, held, line, row
from kuager.gui.widgets.text import Text, Wrapped

_REASONS: Final[tuple[Reason, ...]] = get_args(Reason)


class AuthorityPart(SigningPart):
    """Hidden parts come with the authority: until there is one, it is made or brought in."""

    def __init__(self, desk: Desk, *, name: str = "authority") -> None:
        super().__init__(desk, name)
        self._untrusted: bytes = b""
        self._path = Path()
        self._serial = self._password = ""
        self._name_box = Entry(name=f"{name}_certificate_name")
        self._reason = self._reasons()
        self._digits = Fingerprint(name=f"{name}_fingerprint")
        self._lines = column(gap=0)
        self._question = column(gap=0)
        self._about = Wrapped("", "body", "inkSoft")
        self._without = held(
            row(
                self._button(self.tr("Make an authority…"), "make", "users-three", self._open_make),
                self._button(self.tr("Bring in a sealed copy…"), "bring", "download-simple", self._ask_copy),
                None,
            )
        )
        self._with = held(
            column(
                row(
                    self._button(
                        self.tr("Answer a request…"), "issue", "identification-card", self._ask_request
                    ),
                    self._button(self.tr("A certificate for here…"), "here", "pen-nib", self._open_here),
                    None,
                ),
                row(
                    self._button(
                        self.tr("Save its certificate…"), "save", "upload-simple", self._ask_certificate
                    ),
                    self._button(self.tr("Save the list…"), "list", "prohibit", self._ask_list),
                    self._button(self.tr("Sealed copy…"), "seal", "key", self._open_seal),
                    None,
                ),
                gap=8,
            )
        )
        acts = held(column(self._without, self._with, gap=0))
        self._use_forms(acts, acts)
        self.setLayout(
            column(
                Text(self.tr("The team's authority"), "heading"),
                self._about,
                self._digits,
                self._lines,
                self._question,
                self.says,
                self.forms,
                acts,
                gap=8,
            )
        )
        self._without.hide()
        self._with.hide()
        self.read()

    # Reading ----------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read what this member holds."""
        session = self._desk.session
        self._desk.read(lambda _: authority.held(session), self._show, self._say)

    @Slot(object)
    def _show(self, found: Held | None) -> None:
        self._without.setVisible(found is None)
        self._with.setVisible(found is not None)
        box = emptied(self._lines)
        if found is None:
            self._digits.show_digits("")
            self._about.setText(
                self.tr(
                    "For a coordinator only. An authority vouches for the certificates of offices and "
                    "members, so that everybody compares one number once. Most vaults need none."
                )
            )
            return
        words = self.tr(
            "You hold {name}. Nobody else in this vault can issue with it. Read these numbers aloud to whom "
            "you give its certificate; keep a sealed copy elsewhere."
        )
        self._about.setText(words.format(name=isolate(found.certificate.name)))
        self._digits.show_digits(found.certificate.fingerprint)
        for each in found.issued:
            box.addWidget(self._line(each))
            box.addWidget(line())

    def _line(self, issued: Issued) -> QWidget:
        facts = issued.certificate
        until = self.tr("until {day}").format(day=isolate(date_words(facts.valid_until)))
        words = column(Text(isolate(facts.name), "strong"), Wrapped(until, "small"), gap=2)
        box = row((words, 1), gap=10, margins=(0, 6, 0, 6))
        if issued.withdrawn:
            box.addWidget(Badge(Mark(self.tr("Withdrawn"), "attention", "prohibit")))
        else:
            away = self._button(
                self.tr("Withdraw…"), "withdraw", "prohibit", self._ask_withdrawal, Kind.QUIET
            )
            away.setAccessibleDescription(facts.name)
            away.setProperty("serial", facts.serial)
            away.setProperty("about", facts.name)
            box.addWidget(away)
        shown = held(box)
        shown.setObjectName(f"{self._name}_line")
        shown.setAccessibleName(facts.name)
        return shown

    @Slot(object)
    def _was_done(self, _: object) -> None:
        self.forms.close_form()
        self.says.clear()
        self.read()
        self.changed.emit()

    def _was_saved(self, path: object) -> None:
        super()._was_saved(path)
        self.read()

    # Making and bringing in -------------------------------------------------------------------------

    @Slot()
    def _open_make(self) -> None:
        form = NameForm(
            self.tr("Make an authority"),
            self.tr("Its name stands in every certificate that it issues, and in letters for years."),
            self.tr("The name of the team"),
            self.tr("Make it"),
            name=f"{self._name}_form",
        )
        form.asked.connect(self._make_one)
        self._open_form(form)

    @Slot(str, str)
    def _make_one(self, name: str, _: str) -> None:
        self._write(lambda session: authority.make(session, name), self._was_done)

    @Slot()
    def _ask_copy(self) -> None:
        self._ask_to_open(self.tr("Sealed copies"), "*.age", self.open_copy)

    @Slot(object)
    def open_copy(self, path: Path) -> None:
        """Ask for the password of a sealed copy."""
        self._path = path
        form = SecretForm(
            isolate(path.name),
            self.tr("You hold the authority of this copy from then on."),
            self.tr("Bring it in"),
            name=f"{self._name}_open",
        )
        form.given.connect(self._bring_in)
        self._open_form(form)

    @Slot(str, str)
    def _bring_in(self, words: str, _: str) -> None:
        path = self._path
        self._write(lambda session: authority.bring_in(session, read_file(path), words), self._was_done)

    # Issuing ----------------------------------------------------------------------------------------

    @Slot()
    def _ask_request(self) -> None:
        self._ask_to_open(self.tr("Requests"), "*.csr *.pem", self.open_request)

    @Slot(object)
    def open_request(self, path: Path) -> None:
        """Look at a request; it is answered after its numbers were compared."""

        def work(_: Session) -> RequestFacts:
            self._untrusted = read_file(path)
            return authority.read_request(self._untrusted)

        self._write(work, self._compare)

    @Slot(object)
    def _compare(self, asked: object) -> None:
        assert isinstance(asked, RequestFacts)  # noqa: S101 - as the work gave it
        self._name_box = Entry(asked.name, name=f"{self._name}_certificate_name")
        form = CompareForm(
            self.tr("Compare the request"),
            self.tr("Whoever holds its key signs under this name from then on."),
            asked.fingerprint,
            self.tr("Save the answer…"),
            Field(self.tr("The name that the certificate gets"), self._name_box),
            name=f"{self._name}_compare",
        )
        form.agreed.connect(self._save_answer)
        self._open_form(form)

    @Slot()
    def _save_answer(self) -> None:
        untrusted, name = self._untrusted, self._name_box.text().strip()
        self._ask_to_save(
            self.tr("Save the answer"),
            "answer.pem",
            lambda session: authority.issue(session, untrusted, name),
        )

    @Slot()
    def _open_here(self) -> None:
        form = NameForm(
            self.tr("A certificate for here"),
            self.tr("For this vault's office, or for yourself; letters are signed with it at once."),
            self.tr("What stands beside the signature"),
            self.tr("Make it"),
            for_whom=True,
            name=f"{self._name}_form",
        )
        form.asked.connect(self._issue_here)
        self._open_form(form)

    @Slot(str, str)
    def _issue_here(self, name: str, holder: str) -> None:
        whose: Holder = "me" if holder == "me" else "office"
        self._write(lambda session: authority.issue_here(session, whose, name), self._was_done)

    # Withdrawing ------------------------------------------------------------------------------------

    def _reasons(self) -> ChoiceBox:
        words: dict[Reason, str] = {
            "key_compromise": self.tr("Somebody else may have the key"),
            "affiliation_changed": self.tr("The person or office left"),
            "superseded": self.tr("There is a newer one"),
            "cessation_of_operation": self.tr("It is not used any more"),
        }
        choices: list[Choice] = [(reason, words[reason]) for reason in _REASONS]
        return ChoiceBox(choices, "key_compromise", name=f"{self._name}_reason")

    @Slot()
    def _ask_withdrawal(self) -> None:
        self._serial = str(self.sender().property("serial"))
        about = isolate(str(self.sender().property("about")))
        question = ConfirmPanel(
            self.tr("Withdraw the certificate of {name}?").format(name=about),
            self.tr(
                "Letters it signed are no longer trusted, by everybody who has the new list. Save the list "
                "afterwards and give it to all who check letters."
            ),
            self.tr("Withdraw it"),
            self.tr("Keep it"),
            name=f"{self._name}_confirm",
        )
        self._reason = self._reasons()
        question.confirmed.connect(self._withdraw)
        question.declined.connect(self._close_question)
        box = emptied(self._question)
        box.addWidget(Field(self.tr("Why"), self._reason))
        box.addWidget(question)
        question.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(question)

    @Slot()
    def _withdraw(self) -> None:
        serial = self._serial
        reason: Reason = next(each for each in _REASONS if each == self._reason.code())
        self._close_question()
        self._write(lambda session: authority.withdraw(session, serial, reason), self._was_withdrawn)

    @Slot(object)
    def _was_withdrawn(self, _: object) -> None:
        self._was_done(None)
        self.says.say("good", self.tr("It counts no more."), self.tr("Save the list now, for everybody."))

    @Slot()
    def _close_question(self) -> None:
        emptied(self._question)

    # Files ------------------------------------------------------------------------------------------

    @Slot()
    def _ask_certificate(self) -> None:
        self._ask_to_save(self.tr("Save its certificate"), "authority.pem", authority.certificate)

    @Slot()
    def _ask_list(self) -> None:
        self._ask_to_save(self.tr("Save the list"), "withdrawn.crl", authority.renew_list)

    @Slot()
    def _open_seal(self) -> None:
        form = SecretForm(
            self.tr("Sealed copy"),
            self.tr(
                "With it the authority can be brought in elsewhere, by whoever knows this password. Keep the "
                "two apart; the public program age opens it, too."
            ),
            self.tr("Save the sealed copy…"),
            new=True,
            name=f"{self._name}_seal_form",
        )
        form.given.connect(self._seal)
        self._open_form(form)

    @Slot(str, str)
    def _seal(self, words: str, _: str) -> None:
        self._ask_to_save(
            self.tr("Save the sealed copy"),
            "authority.age",
            lambda session: authority.sealed(session, words),
        )
