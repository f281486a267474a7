"""The desk: what every page is given while a vault is open, and nothing more.

A page is a `QWidget` made with a `Desk`; it asks the desk to run flows on one of the vault's threads and
hears of the outcome in slots, which must be bound methods of QObjects. One of its two slots is called unless
the job was cancelled; a failure that is no `AppError` is a bug and also goes to `broke`, where the window
shows it. The desk ends with the session: at lock every page and the desk itself are destroyed.

Settings are the member's, kept inside the vault: read once at unlocking, held in memory, written behind.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot

from kuager.errors import AppError
from kuager.flows import addressees, vocabularies
from kuager.flows.matching import Matcher
from kuager.flows.search import Query
from kuager.flows.unlock import Session
from kuager.gui.jobs import Job, Work, Worker
from kuager.gui.lasting import Ended, Kind, LastingJobs
from kuager.gui.workers import Workers
from kuager.model.vocabularies import Vocabulary
from kuager.task import Task

SETTINGS: Final[Mapping[str, str]] = {
    "language": "",
    "scheme": "system",
    "text_size": "100",
    "idle_minutes": "10",
    "interview_minutes": "30",
    "questions": "",
    "window": "",
    "recovery_asked": "",
    "without_keyring": "",
    "backup_folder": "",
    "backup_days": "7",
    "slip_language": "kk",
    "letters": "",
}
"""Every setting there is, with what holds until the member chooses something else."""

Done = Callable[[Any], None]
Failed = Callable[[Any], None]
Watch = Callable[[Job], None]
Matching = Callable[[Matcher, Task], object]


def read_settings(session: Session) -> dict[str, str]:
    """The member's settings; call it on a worker."""
    return {key: session.setting(key, default) for key, default in SETTINGS.items()}


class _OneMatcher:
    """The matcher of a session: made when it is first asked for, on the one thread that uses it.

    It is no QObject: work that waits on that thread may hold it.
    """

    def __init__(self) -> None:
        self._is_dropped = False
        self._matcher: Matcher | None = None

    def work(self, work: Matching) -> Work:
        """Work for that thread."""
        return lambda task: work(self._get(), task)

    def _get(self) -> Matcher:
        if self._is_dropped:
            raise RuntimeError("the vault is locked")
        if self._matcher is None:
            self._matcher = Matcher()
        return self._matcher

    def drop(self) -> None:
        """Let what it holds go; call it when the thread is at rest."""
        self._is_dropped, self._matcher = True, None


class Desk(QObject):
    """An open vault as the pages see it."""

    recorded = Signal()
    """Something was saved, decided or brought in: lists read themselves again."""
    setting_changed = Signal(str, str)
    broke = Signal(object)
    """A bug: the exception, for the window to show."""
    renewal_wanted = Signal(object)
    """A `Renewing`, whose work ends this session for another.

    The window closes meanwhile and opens again. An `AppError` or a cancel leaves the session as it was.
    """
    clearing_wanted = Signal()
    """This machine is to be cleared: lock, and ask for the passphrase once more."""
    outlived = Signal(object)
    """Lasting work came to its `Ended`, perhaps work that somebody started before the last lock."""

    def __init__(
        self, session: Session, workers: Workers, settings: Mapping[str, str], language: str = "en"
    ) -> None:
        super().__init__()
        self.session = session
        self.language = language
        self.asked: dict[str, Query] = {}
        """What each list was asked last, by its name: it is remembered until the lock."""
        self._workers = workers
        self._settings = {**SETTINGS, **settings}
        self._vocabularies = vocabularies.load()
        self._matcher = _OneMatcher()
        self._jobs: set[Job] = set()
        workers.lasting.ended.connect(self._pass_outlived)

    # Work -------------------------------------------------------------------------------------------

    def write(self, work: Work, done: Done, failed: Failed, watch: Watch | None = None) -> Job:
        """Run what changes the vault, on the one thread that may. `watch` sees the job before it starts."""
        return self._start(self._workers.writing, work, done, failed, watch)

    def read(self, work: Work, done: Done, failed: Failed, watch: Watch | None = None) -> Job:
        """Run what only reads the vault, beside a write."""
        return self._start(self._workers.reading, work, done, failed, watch)

    def match(self, work: Matching, done: Done, failed: Failed, watch: Watch | None = None) -> Job:
        """Run what compares names, with the session's one matcher: as soon as what is before it is done.

        What takes long is done in pieces, so that a search never waits for more than one of them; but every
        question waits until all names have been read once.
        """
        return self._start(self._workers.matching, self._matcher.work(work), done, failed, watch)

    def draft(self, work: Work, done: Done, failed: Failed) -> Job:
        """Run what keeps, reads or lists drafts; never waits for a write."""
        return self._start(self._workers.drafts, work, done, failed, None)

    def file(self, work: Work, done: Done, failed: Failed, watch: Watch | None = None) -> Job:
        """Run what reads a file outside the vault, perhaps for minutes; it delays nothing else."""
        return self._start(self._workers.files, work, done, failed, watch)

    def carry(self, work: Work, done: Done, failed: Failed, watch: Watch | None = None) -> Job:
        """Run what writes outside the vault for long; it delays nothing else, and ends with the lock."""
        return self._start(self._workers.carrying, work, done, failed, watch)

    def outlive(self, kind: Kind, work: Work, done: Done, failed: Failed, watch: Watch | None = None) -> Job:
        """Run what goes on through a lock, on a thread of its own; see `gui/lasting.py`.

        `work` must hold no session, and so must all that it refers to. Both slots go with the lock; what then
        comes of the work is heard in `outlived`. Progress, cancel and failures are also shown at the foot of
        the window.
        """
        job = Job(work)
        job.finished.connect(done)
        job.failed.connect(failed)
        if watch is not None:
            watch(job)
        self._workers.lasting.start(kind, job)
        return job

    @property
    def lasting(self) -> LastingJobs:
        """What outlives a lock."""
        return self._workers.lasting

    @Slot(object)
    def _pass_outlived(self, ended: Ended) -> None:
        self.outlived.emit(ended)

    def _start(self, worker: Worker, work: Work, done: Done, failed: Failed, watch: Watch | None) -> Job:
        job = Job(work)
        job.finished.connect(done)
        job.failed.connect(failed)
        job.failed.connect(self._look_at)
        if watch is not None:
            watch(job)
        self._jobs.add(job)
        job.ended.connect(self._forget_ended)
        worker.start(job)
        return job

    def cancel_all(self) -> None:
        """Ask whatever runs to stop and roll back."""
        for job in self._jobs:
            job.cancel()

    def drop_matcher(self) -> None:
        """Let what was remembered for comparing go: it is content. Call it when nothing runs any more."""
        self._matcher.drop()

    @Slot()
    def _forget_ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._jobs.discard(job)

    @Slot(object)
    def _look_at(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            self.broke.emit(error)

    # Words ------------------------------------------------------------------------------------------

    def label(self, vocabulary: str, code: str) -> str:
        """What a code is called in the interface's language; an unknown one shows as itself."""
        return self._vocabularies[vocabulary].label(code, self.language) if code else ""

    def choices(self, vocabulary: str, nothing: str | None = None) -> list[tuple[str, str]]:
        """(code, words) of a whole list in its order; `nothing` puts these words for "" in front."""
        terms = self._vocabularies[vocabulary].terms
        first = [] if nothing is None else [("", nothing)]
        return first + [(term.code, term.label(self.language)) for term in terms]

    def read_addressees(self) -> None:
        """Read what the office calls its own addressees of letters, for `label` and `choices`."""
        session = self.session
        self.read(lambda _: addressees.vocabulary(session), self._learn, self._look_at)

    @Slot(object)
    def _learn(self, vocabulary: Vocabulary) -> None:
        self._vocabularies = {**self._vocabularies, vocabulary.name: vocabulary}

    # The member -------------------------------------------------------------------------------------

    def now(self) -> datetime:
        """The local time."""
        return self.session.clock()

    def setting(self, key: str) -> str:
        """A setting of `SETTINGS`; never asks the disk."""
        return self._settings[key]

    def keep_setting(self, key: str, value: str) -> None:
        """Keep a setting; it holds at once and is written behind."""
        if self._settings[key] == value:
            return
        self._settings[key] = value
        session = self.session
        # Not one of the jobs that a lock cancels. A failure is not worth a word: it holds until the lock.
        job = Job(lambda _: session.keep_setting(key, value))
        job.failed.connect(self._look_at)
        self._workers.writing.start(job)
        self.setting_changed.emit(key, value)
