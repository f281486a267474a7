"""Long signed histories, made quickly: interviews of one machine as bytes, without a vault."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

from kuager.bundle.content import Content, SignedSegment
from kuager.crypto.signing import Namespace, SigningKey
from kuager.model import canonical
from kuager.model.ids import OriginId, RecordId, consent_id, new_record_id
from kuager.model.revision import (
    NO_SEGMENT,
    SEGMENT_LIMIT,
    Header,
    SectionBytes,
    SectionEntry,
    Segment,
    digest_of,
)
from tests.support import vaults

TIME = "2026-11-22T14:00:00+05:00"
AUTHOR = "a" * 32
_EDITED = 5
"""One interview in so many was corrected."""


class History:
    """What a machine wrote and signed: three revisions an interview, and corrections of the narrative."""

    def __init__(self, key: SigningKey) -> None:
        self.key = key
        self.origin = OriginId(key.public.origin_id())
        self._seq = 0
        self._number = 0
        self._previous = NO_SEGMENT
        self._open: list[str] = []
        self._samples = _samples()

    def content(self, revisions: int) -> Content:
        """The next so many revisions, and the segments that cover them."""
        content = Content([], [], [], [])
        last = self._seq + revisions
        for kind, record, sections, parents in self._saves():
            header = self._header(content, kind, record, sections, parents)
            parents[""] = digest_of(header)
            if len(self._open) == SEGMENT_LIMIT or self._seq == last:
                content.segments.append(self._segment())  # type: ignore[attr-defined]  # a list, see above
            if self._seq == last:
                break
        return content

    def _saves(self) -> Iterator[tuple[str, RecordId, dict[str, bytes], dict[str, str]]]:
        """What is saved next; the digest of its header comes back as the parent without a name."""
        count = 0
        while True:
            count += 1
            testimony, account = new_record_id(), new_record_id()
            records = {"testimony": testimony, "consent": consent_id(testimony), "account": account}
            saved: dict[str, str] = {}
            for kind, record in records.items():
                sections = {
                    name: bytes(sample.replace(b"T" * 32, testimony.encode()))
                    for name, sample in self._samples[kind].items()
                }
                parents: dict[str, str] = {}
                yield kind, record, sections, parents
                saved[kind] = parents[""]
            if count % _EDITED == 0:
                correction = {"narrative": b'{"text":"She saw him %d times."}' % count}
                yield "testimony", testimony, correction, {"narrative": saved["testimony"]}

    def _header(
        self,
        content: Content,
        kind: str,
        record: RecordId,
        sections: dict[str, bytes],
        parents: dict[str, str],
    ) -> bytes:
        entries = {}
        for name, data in sorted(sections.items()):
            stored = SectionBytes(secrets.token_bytes(16), data)
            content.sections.append((stored.salt, data))  # type: ignore[attr-defined]  # a list
            entries[name] = SectionEntry(stored.digest, (parents[name],) if name in parents else ())
        self._seq += 1
        header = canonical.encode(
            Header(
                origin=self.origin,
                seq=self._seq,
                record=record,
                kind=kind,
                author=AUTHOR,
                time=TIME,
                sections=entries,
            )
        )
        content.headers.append(header)  # type: ignore[attr-defined]  # a list
        self._open.append(digest_of(header))
        return header

    def _segment(self) -> SignedSegment:
        self._number += 1
        signed = canonical.encode(
            Segment(
                origin=self.origin,
                number=self._number,
                first=self._seq - len(self._open) + 1,
                previous=self._previous,
                time=TIME,
                headers=tuple(self._open),
            )
        )
        self._open.clear()
        self._previous = digest_of(signed)
        signature = self.key.sign(signed, Namespace.SEGMENT)
        return SignedSegment(signed, signature.ed25519, signature.mldsa65)


def _samples() -> dict[str, dict[str, bytes]]:
    """The sections of an interview by kind; `T` stands where the testimony's id is."""
    document = vaults.told()
    found: dict[str, dict[str, bytes]] = {}
    for (_, kind, name), section in document.sections().items():
        encoded = canonical.encode(section).replace(document.id.encode(), b"T" * 32)
        if len(encoded) > 2:
            found.setdefault(kind, {})[name] = encoded
    return found
