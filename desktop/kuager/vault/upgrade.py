"""An older vault becomes one of this schema: in a copy, so that the old one stays until it is not needed.

The generation is copied as it is, encrypted; the copy is migrated and becomes the current one by one rename.
A crash before the rename leaves the older vault, and what was begun is thrown away at the next unlocking; one
after it leaves the newer. The older generation stays as a copy until the next backup, the next master key or
an erasure destroys it (`Folder.destroy_kept`).
"""

from __future__ import annotations

from kuager.files import check_room, flush_file, write_whole
from kuager.model.status import EventRules
from kuager.task import Task
from kuager.vault import header as headers
from kuager.vault import projections, schema
from kuager.vault.copying import copied
from kuager.vault.database import Database
from kuager.vault.folder import KEPT, Folder
from kuager.vault.generation import DRAFTS, VAULT, key_of


def upgrade(folder: Folder, master: bytes, rules: EventRules, task: Task) -> None:
    """Make the next generation of a folder that is held, whose databases are closed; `disk.too_small`."""
    before = folder.generation()
    names = (VAULT, DRAFTS, *headers.NAMES)
    found = [name for name in names if (before / name).is_file()]
    check_room(folder.root, 2 * sum((before / name).stat().st_size for name in found))
    begun = folder.begin_next()
    for name in found:
        copied(before / name, begun / name, task)
    database = Database(begun / VAULT, key_of(master, VAULT))
    try:
        task.step(0, None, "upgrade")
        schema.migrate(database, lambda db: projections.rebuild(db, rules, task))
    finally:
        database.close()
    flush_file(begun / VAULT)
    write_whole(before / KEPT, b"", replace=True)
    folder.publish_next()
