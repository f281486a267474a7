"""A PDF from outside is looked at in a process that is stopped in time."""

from __future__ import annotations

import io
import os
import sys
import time
import zlib
from datetime import UTC, datetime, timedelta
from multiprocessing import active_children

import pytest
from reportlab.pdfgen.canvas import Canvas

from kuager.crypto.certificate import SigningCertificate
from kuager.errors import AppError
from kuager.letters import inspection, signature, verification
from kuager.letters.chain import Known
from kuager.letters.signature import Signing
from tests.support import tampering

NOW = datetime.now(UTC).replace(microsecond=0)
OURS = SigningCertificate.create("Мысал ұйым", NOW - timedelta(days=1), NOW + timedelta(days=3650))


def page() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, invariant=True)
    canvas.drawString(100, 700, "An invented page")
    canvas.save()
    return out.getvalue()


def test_the_verdict_is_the_same() -> None:
    signed = signature.sign(page(), OURS, Signing(NOW))
    known = Known((OURS.certificate,))
    for pdf in (signed, tampering.overlay(signed)):
        assert inspection.inspect(pdf, known) == verification.verify(pdf, known)
    assert not active_children()


@pytest.mark.parametrize(
    ("untrusted", "code"),
    [(page(), "letter.not_signed"), (b"%PDF-1.7 and no more", "letter.unreadable")],
    ids=["unsigned", "unreadable"],
)
def test_so_are_the_refusals(untrusted: bytes, code: str) -> None:
    with pytest.raises(AppError) as refusal:
        inspection.inspect(untrusted, Known())
    assert refusal.value.code == code


def test_a_file_beyond_the_bound_starts_nothing() -> None:
    with pytest.raises(AppError, match=r"input\.too_large"):
        inspection.inspect(bytes(verification.SIZE_LIMIT + 1), Known())


@pytest.mark.skipif(sys.platform == "win32", reason="the system limits no processor time")
def test_a_small_file_that_asks_for_minutes_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inspection, "_SECONDS", 2)
    endless = tampering.xref_stream_file(
        zlib.compress(b"\1\0\0\0" * (16 << 20)), b"/FlateDecode", entries=16 << 20
    )
    assert len(endless) < 100_000
    before, started = os.times(), time.monotonic()
    with pytest.raises(AppError, match=r"letter\.unreadable"):
        inspection.inspect(endless, Known())
    assert os.times().children_user - before.children_user < 4
    assert time.monotonic() - started < inspection._PATIENCE
    assert not active_children()
