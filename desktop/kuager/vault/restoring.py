"""A vault made of a backup: every file compared with the manifest, then everything in it checked.

It takes an origin of its own (`origins.renew`), for the vault that was backed up may still be at work, or
have signed more since. Where a file differs nothing is published, and what was begun is thrown away by the
next try.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kuager.errors import AppError
from kuager.files import check_room, flush_file
from kuager.model.status import EventRules
from kuager.task import Task
from kuager.vault import blobs, origins
from kuager.vault.backup import MANIFEST, is_backup, manifest_key, unsealed
from kuager.vault.check import Report, check
from kuager.vault.copying import copied
from kuager.vault.folder import Folder
from kuager.vault.generation import DRAFTS, VAULT, Generation
from kuager.vault.header import Header


def restore(
    backup: Generation, header: Header, dest: Path, rules: EventRules, now: datetime, task: Task
) -> Report:
    """Make a vault in an empty folder, under an origin of its own; tells what a check of it finds.

    `backup.none`, `backup.damaged` for a file that is not what the manifest says, `vault.folder_not_empty`.
    """
    root = backup.folder.parent
    if not is_backup(backup.folder):
        raise AppError("backup.none")
    manifest = unsealed(manifest_key(backup.master), header.vault, backup.folder / MANIFEST)
    folder = Folder(dest)
    begun = folder.begin()
    check_room(dest, manifest.size)
    done = 0
    for item in manifest.files:
        is_blob = item.file.startswith(f"{blobs.FOLDER}/")
        source, target = (root, dest) if is_blob else (backup.folder, begun)
        part = task.part(done, manifest.size, "restore")
        there = (source / item.file).is_file()
        if not there or copied(source / item.file, target / item.file, part) != item.sha256:
            raise AppError("backup.damaged", part=item.file)
        done += item.size
    made = Generation(begun, backup.master)
    with made.vault() as database:
        database.run("DELETE FROM meta WHERE key IN ('backup', 'place')")
        origins.renew(database, rules, now)
    report = check(made, rules, task)
    for name in (VAULT, DRAFTS):
        flush_file(begun / name)
    folder.publish_first()
    return report
