"""A team with its authority, an office and a coordinator, and letters that they signed."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta

import msgspec
from reportlab.pdfgen.canvas import Canvas

from kuager.crypto.authority import Authority, Withdrawn
from kuager.crypto.certificate import CertificateRequest, SigningCertificate, facts
from kuager.flows import letters
from kuager.flows.unlock import Session
from kuager.letters import signature
from kuager.letters.content import SignatureBox
from kuager.letters.signature import Signing
from kuager.model.ids import RecordId

NOW = datetime.now(UTC).replace(microsecond=0)
FROM, UNTIL = NOW - timedelta(days=1), NOW + timedelta(days=3650)
STAFF = SignatureBox("staff", 0, 85, 40, 300, 80)
COORDINATOR = SignatureBox("coordinator", 0, 330, 40, 545, 80)
TEAM = Authority.create("Мысал тобы", FROM, UNTIL)
STRANGERS = Authority.create("Мысал тобы", FROM, UNTIL)
"""Another team of the same name."""


def of_a_vault(session: Session, person: RecordId, language: str = "ru") -> RecordId:
    """A letter about a person, signed and kept."""
    editing = letters.begin(session, person, f"request_{language}", addressee="mfa_kz")
    return letters.sign(session, msgspec.structs.replace(editing, risk="none known")).id


def page() -> bytes:
    """A page that says nothing of anybody."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=True)
    canvas.drawString(100, 700, "An invented page")
    canvas.save()
    return out.getvalue()


def member(
    name: str,
    team: Authority = TEAM,
    valid_from: datetime = FROM,
    valid_until: datetime = UNTIL,
) -> SigningCertificate:
    """Somebody with a certificate of a team."""
    waiting = CertificateRequest.create(name)
    issued = team.issue(waiting.request, name, valid_from, valid_until)
    return SigningCertificate.of(waiting.private_key, issued, (team.certificate,))


def signed(
    own: SigningCertificate, pdf: bytes | None = None, *, counter: bool = True, moment: datetime = NOW
) -> bytes:
    """A page that somebody signed, with a place for a second signature."""
    wanted = Signing(moment, "ru", (STAFF, COORDINATOR), counter_signed=counter)
    return signature.sign(page() if pdf is None else pdf, own, wanted)


def withdrawn(*members: SigningCertificate, number: int = 1, made: datetime = NOW, days: int = 180) -> bytes:
    """The team's list of those that count no more."""
    gone = [Withdrawn(facts(each.certificate).serial, made, "key_compromise") for each in members]
    return TEAM.withdraw(gone, number, made, made + timedelta(days=days))
