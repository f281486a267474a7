"""An encrypted copy of a vault in another folder; `vault.restoring` makes a vault of it again.

A backup is laid out like a vault: `CURRENT`, `generation-N/`, `blobs/`. Its database is a snapshot under the
same keys, marked as a backup so that nobody works in it, and its generation holds a *manifest*: every file
with size and SHA-256, sealed under HKDF(master, "vault backup manifest"). Blobs never change, so those that
an earlier manifest lists and that have their size are not copied again; `verify` reads them all the same.

`prepare` needs the session: it writes the snapshot. `finish` needs none, only the manifest's key, and may go
on behind a locked vault: it copies ciphertext. Each file is read again after it was written. The backup
before stays whole and current until `CURRENT` is switched by one rename; then it goes, with the blobs that
nothing names any more. What was cut off is begun anew, but blobs that are there already are compared, not
written.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from kuager.crypto import aead
from kuager.errors import AppError
from kuager.files import check_room, digest, failure, flush_file, read_bounded, write_whole
from kuager.model import canonical
from kuager.task import Task
from kuager.vault import blobs
from kuager.vault import header as headers
from kuager.vault.copying import copied
from kuager.vault.database import Database
from kuager.vault.folder import Folder, destroy
from kuager.vault.generation import DRAFTS, VAULT, Generation, key_of
from kuager.vault.header import Header
from kuager.vault.history import utc_stamp

MANIFEST: Final = "manifest"
RECEIPT: Final = "backed-up"
"""In the vault's own generation: the manifest of the last backup, and where it was written."""
_LIMIT: Final = 1 << 28
_SEEN: Final = "SELECT o.id, max(r.seq) FROM revision r JOIN origin o ON o.n=r.origin GROUP BY o.id"
_AAD: Final = b"kuager backup v1 "
_PREPARED: Final = frozenset({"CURRENT", "lock", "begun", blobs.FOLDER})


class Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of a backup, by its path in the backup's folder."""

    file: str
    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a backup holds. `seen`: the last sequence number of each origin; `place`: where it lies."""

    format: int = 1
    vault: str
    time: str
    place: str
    seen: dict[str, int]
    files: tuple[Item, ...]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(item.size for item in self.files)


class Pending(msgspec.Struct, frozen=True):
    """A backup whose snapshot is written and whose blobs are still to be copied; its key opens no content."""

    source: Generation
    dest: Path
    key: bytes
    manifest: Manifest
    blobs: tuple[tuple[str, int], ...]
    known: Mapping[str, Item]
    snapshot: tuple[int, int]


class Done(msgspec.Struct, frozen=True):
    """A finished backup. `missing` counts blobs whose file is not in the vault; a check names them."""

    files: int
    size: int
    copied: int
    missing: int


def manifest_key(master: bytes) -> bytes:
    """The key that manifests are sealed under; it opens nothing else."""
    return aead.derive_key(master, "vault backup manifest")


def _sealed(key: bytes, manifest: Manifest) -> bytes:
    return aead.seal(key, canonical.encode(manifest), _AAD + manifest.vault.encode("ascii"))


def unsealed(key: bytes, vault: str, path: Path) -> Manifest:
    """Read a manifest; `backup.damaged`."""
    try:
        content = aead.unseal(key, read_bounded(path, _LIMIT), _AAD + vault.encode("ascii"))
        return canonical.decode(content, Manifest, limit=_LIMIT)
    except AppError as error:
        raise AppError("backup.damaged", part=path.name) from error


def prepare(
    generation: Generation,
    header: Header,
    databases: tuple[Database, Database],
    dest: Path,
    now: datetime,
    task: Task,
    *,
    verify: bool = False,
) -> Pending:
    """Write the snapshot; every segment is closed already.

    `backup.inside`, `backup.other_vault`, `vault.folder_not_empty`, `disk.too_small`, `disk.full`.
    """
    folder, key = Folder(dest), manifest_key(generation.master)
    _check_place(folder, generation.folder.parent, header.vault)
    with _held(folder):
        begun = _begun(folder)
        known = {} if verify else _known(folder, key, header.vault)
        vault = databases[0]
        names = [file for (file,) in vault.rows("SELECT file FROM blob ORDER BY file")]
        held = tuple((file, _size(generation.blobs / file)) for file in names)
        fresh = sum(size for file, size in held if not _stands(dest, file, size, known))
        check_room(dest, fresh + sum(_size(generation.folder / name) for name in (VAULT, DRAFTS)))
        items = _snapshot(begun, generation.master, header, databases, utc_stamp(now), task)
    manifest = Manifest(
        vault=header.vault,
        time=now.isoformat(timespec="seconds"),
        place=str(dest),
        seen=dict(vault.rows(_SEEN)),
        files=tuple(items),
    )
    snapshot = _identity(begun / VAULT)
    sourced = msgspec.structs.replace(generation, master=b"")
    return Pending(sourced, dest, key, manifest, held, known, snapshot)


def _snapshot(
    begun: Path,
    master: bytes,
    header: Header,
    databases: tuple[Database, Database],
    time: str,
    task: Task,
) -> list[Item]:
    for name, database in zip((VAULT, DRAFTS), databases, strict=True):
        database.copy(begun / name, task)
    _mark(begun, master, time)
    headers.write(begun, header)
    _check_pages(Generation(begun, master))
    items = []
    for name in (VAULT, DRAFTS, *headers.NAMES):
        flush_file(begun / name)
        items.append(Item(name, _size(begun / name), digest(begun / name, task)))
    return items


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1


def _stands(dest: Path, file: str, size: int, known: Mapping[str, Item]) -> bool:
    name = f"{blobs.FOLDER}/{file}"
    return name in known and known[name].size == size == _size(dest / name)


def _check_place(folder: Folder, source: Path, vault: str) -> None:
    """Whether a folder is empty, or holds backups of this vault only; changes nothing."""
    dest, source = folder.root.resolve(), source.resolve()
    if dest.is_relative_to(source) or source.is_relative_to(dest):
        raise AppError("backup.inside")
    try:
        found = list(folder.root.iterdir()) if folder.root.exists() else []
    except OSError as error:
        raise failure(error, "file.unreadable", folder.root) from error
    generations = [each for each in found if each.name.startswith("generation-")]
    if folder.exists():
        generations = [folder.generation()]
    if not all(_is_ours(each.name) for each in found) or not all(map(_is_of_a_backup, generations)):
        raise AppError("vault.folder_not_empty")
    if folder.exists():
        try:
            known = headers.read_every(folder.generation())
        except AppError as error:
            raise AppError("backup.damaged", part=headers.NAMES[0]) from error
        if any(header.vault != vault for header in known):
            raise AppError("backup.other_vault")


def _begun(folder: Folder) -> Path:
    """Room for the snapshot, in a folder that is held."""
    if folder.exists():
        return folder.begin_next()
    begun = folder.root / "begun"
    try:
        for each in folder.root.iterdir():  # cut off before it was the current backup
            if each.is_dir() and each.name != blobs.FOLDER:
                destroy(each)
        begun.mkdir(mode=0o700)
    except OSError as error:
        raise failure(error, "file.unwritable", folder.root) from error
    return begun


@contextlib.contextmanager
def _held(folder: Folder, snapshot: tuple[int, int] | None = None) -> Iterator[None]:
    """Hold the backup's folder; the own snapshot that was begun is thrown away where the work fails."""
    try:
        folder.root.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise failure(error, "file.unwritable", folder.root) from error
    folder.acquire()
    try:
        yield
    except BaseException:
        begun = folder.root / "begun"
        if snapshot is None or _identity(begun / VAULT) == snapshot:
            with contextlib.suppress(OSError):
                destroy(begun)
        raise
    finally:
        folder.release()


def _is_of_a_backup(generation: Path) -> bool:
    """Also one whose destruction a power cut ended: its headers go first."""
    return is_backup(generation) or not any(generation.glob("header*"))


def _is_ours(name: str) -> bool:
    """Whether a name in the folder is one that a backup, or one that a power cut ended, may have."""
    return name.removesuffix(".part") in _PREPARED or name.startswith("generation-")


def _known(folder: Folder, key: bytes, vault: str) -> dict[str, Item]:
    """The files of the backup before, nothing where there is none that these keys open."""
    with contextlib.suppress(AppError):
        manifest = unsealed(key, vault, folder.generation() / MANIFEST)
        return {item.file: item for item in manifest.files}
    return {}


def _mark(begun: Path, master: bytes, time: str) -> None:
    database = Database(begun / VAULT, key_of(master, VAULT))
    try:
        with database.transaction():
            database.run("INSERT OR REPLACE INTO meta VALUES('backup', ?)", (time,))
            database.run("DELETE FROM meta WHERE key='place'")
    finally:
        database.close()


def _check_pages(snapshot: Generation) -> None:
    for opening, name in ((snapshot.vault, VAULT), (snapshot.drafts, DRAFTS)):
        with opening() as database:
            if database.rows("PRAGMA cipher_integrity_check"):
                raise AppError("vault.damaged", part=name)


def finish(pending: Pending, task: Task) -> Done:
    """Copy what is lacking, and make the new backup the current one. For any thread; needs no session.

    After `Cancelled`, a full disk or a crash the backup before is as good as it was.
    """
    folder = Folder(pending.dest)
    with _held(folder, pending.snapshot):
        begun = pending.dest / "begun"
        if _identity(begun / VAULT) != pending.snapshot:  # another backup came between
            raise AppError("vault.open_elsewhere")
        items, written = _copy_blobs(pending, task)
        manifest = msgspec.structs.replace(pending.manifest, files=(*pending.manifest.files, *items))
        write_whole(begun / MANIFEST, _sealed(pending.key, manifest), replace=True)
        if folder.exists():
            folder.publish_next()
        else:
            folder.publish_first()
        with contextlib.suppress(OSError, AppError):  # what is too much goes the next time
            folder.clear_leftovers()
            _remove_unnamed(pending.dest / blobs.FOLDER, {item.file for item in items})
    with contextlib.suppress(AppError, OSError):  # a new master key may have taken the generation away
        write_whole(pending.source.folder / RECEIPT, _sealed(pending.key, manifest), replace=True)
        Folder(pending.source.folder.parent).destroy_kept()
    lost = sum(size < 0 for _, size in pending.blobs)
    return Done(len(manifest.files), manifest.size, written, lost)


def _identity(path: Path) -> tuple[int, int]:
    """Tells a file from another that has come to its place; a number alone may be given out again."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_ino, found.st_mtime_ns


def _copy_blobs(pending: Pending, task: Task) -> tuple[list[Item], int]:
    """Every blob of the vault as an item of the backup, and how many bytes had to be copied."""
    items: list[Item] = []
    total = sum(size for _, size in pending.blobs if size > 0)
    done = written = 0
    for file, size in pending.blobs:
        name = f"{blobs.FOLDER}/{file}"
        if size < 0:  # gone from the vault: a good copy of before stays
            if name in pending.known and _size(pending.dest / name) == pending.known[name].size:
                items.append(pending.known[name])
            continue
        task.step(done, total, "backup")
        if _stands(pending.dest, file, size, pending.known):
            items.append(pending.known[name])
        else:
            part = task.part(done, total, "backup")
            sha256 = copied(pending.source.blobs / file, pending.dest / name, part)
            items.append(Item(name, size, sha256))
            written += size
        done += size
    task.step(total, total, "backup")
    return items, written


def _remove_unnamed(folder: Path, named: Iterable[str]) -> None:
    kept = set(named)
    for path in folder.glob("??/*"):
        if f"{blobs.FOLDER}/{path.relative_to(folder).as_posix()}" not in kept:
            path.unlink()


def last(generation: Generation, vault: str) -> Manifest | None:
    """What the last finished backup of this vault held; None if there is none under these keys."""
    path = generation.folder / RECEIPT
    if not path.is_file():
        return None
    try:
        return unsealed(manifest_key(generation.master), vault, path)
    except AppError:
        return None


def is_backup(generation: Path) -> bool:
    """Whether a generation is one of a backup."""
    return (generation / MANIFEST).is_file()
