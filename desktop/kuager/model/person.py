"""A person's file: what somebody decided is about the same human being.

A *node* is what one source said of one human being: an account, or a testimony, whose testifier is somebody
too. A file is named after one of its nodes and holds nothing that a source said. Each decision is a record of
its own (`Link` per node, `Pair` per two files), whose id is derived from what it is about, so that two
offices' decisions meet. Links compose: where one says a is b and another b is c, all three are one file.
"""

from __future__ import annotations

from kuager.model.section import RecordRef, Section


class PersonFile(Section, frozen=True):
    """The staff's own remarks on the file."""

    remarks: str = ""


class Link(Section, frozen=True):
    """This account, or the testifier of this testimony, is that person; why is here.

    `person` names a file by any of its nodes; one's own id says that it stands for itself. Who decided, and
    when, is in the revision.
    """

    account: RecordRef
    person: RecordRef
    reason: str = ""


class Pair(Section, frozen=True):
    """What somebody decided about two files, each named by one of its nodes; the two are sorted.

    `answer` is same (the links say so too), different, unsure, or open: a decision taken back.
    """

    one: RecordRef
    other: RecordRef
    answer: str = "different"
    reason: str = ""
