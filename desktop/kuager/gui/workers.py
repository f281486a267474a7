"""The threads of the program: one for each connection to the vault, one for files outside, some that last.

A connection is opened, used and closed by jobs of one worker. What outlives a lock stands in
`gui/lasting.py`.
"""

from __future__ import annotations

from kuager.gui.jobs import Worker
from kuager.gui.lasting import LastingJobs


class Workers:
    """Writing, reading, matching and drafts have one connection each; `files` reads outside the vault.

    `carrying` writes bundles with media, perhaps for an hour.

    `matching` compares names, which takes long and never waits for the disk: lists do not wait for it.
    """

    def __init__(self) -> None:
        self.writing = Worker("writing")
        self.reading = Worker("reading")
        self.matching = Worker("matching")
        self.drafts = Worker("drafts")
        self.files = Worker("files")
        self.carrying = Worker("carrying")
        self.lasting = LastingJobs()

    def are_idle(self) -> bool:
        """Whether nothing of a vault is running or waiting; lasting work is not asked about."""
        return all(each.is_idle() for each in self._of_a_vault())

    def close(self) -> None:
        """End all; drafts last, for the others may still hand over one."""
        self.lasting.close()
        for worker in self._of_a_vault():
            worker.close()

    def _of_a_vault(self) -> tuple[Worker, ...]:
        return (self.carrying, self.files, self.matching, self.reading, self.writing, self.drafts)
