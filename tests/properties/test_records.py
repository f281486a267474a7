"""Any section of any kind of record: its bytes read back as it, and so does a revision of it in a vault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kuager.flows.unlock import Session
from kuager.model import canonical
from kuager.model.ids import RecordId, new_record_id
from kuager.model.kinds import KINDS
from kuager.model.section import Section
from kuager.vault.heads import read_heads
from kuager.vault.history import Change
from tests.support import made_up, vaults

SECTIONS = [(kind, name) for kind, sections in KINDS.items() for name in sections]
EXAMPLES = settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    folder: Path = tmp_path_factory.mktemp("records") / "vault"
    opened = vaults.vault(folder)
    yield opened
    opened.lock()


@pytest.mark.parametrize(("kind", "name"), SECTIONS)
@given(data=st.data())
@EXAMPLES
def test_a_section_reads_back_from_its_bytes(kind: str, name: str, data: st.DataObject) -> None:
    section: Section = data.draw(made_up.struct(KINDS[kind][name]))
    content = canonical.encode(section)
    assert canonical.decode(content, KINDS[kind][name], limit=len(content)) == section


@pytest.mark.parametrize(("kind", "name"), SECTIONS)
@given(data=st.data())
@EXAMPLES
def test_a_section_reads_back_from_its_revision(
    session: Session, kind: str, name: str, data: st.DataObject
) -> None:
    section: Section = data.draw(made_up.struct(KINDS[kind][name]))
    record = RecordId(new_record_id())
    session.history.save([Change(record, kind, {name: section})], session.member.id, session.clock())
    assert read_heads(session.database, record, kind).all(KINDS[kind][name], name) == (section,)
