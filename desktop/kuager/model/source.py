"""A source other than a testimony: an official statement, a media report, a document, a message, a picture.

What it says of each person is an account of its own, as of a testimony (`model.account`); copies of it are
its attachments. Nothing in it is fetched: an address is kept as it was read.
"""

from __future__ import annotations

from kuager.model.dates import When
from kuager.model.place import Place
from kuager.model.section import Section


class SourceText(Section, frozen=True):
    """Who said what, where and when; `kind` is a code of the vocabulary source_kind.

    `author` said or wrote it, `function` is as what (ambassador, newspaper, court); `date`, `place` and
    `to_whom` are of the saying or writing, `published` and `published_on` of where it could be read, `url`
    and `read_on` of where and when it was read there. `obtained` says how it came here, `text` what it says
    in its own words; `remarks` are ours.
    """

    kind: str
    author: str = ""
    date: When = When()
    title: str = ""
    function: str = ""
    place: Place = Place()
    to_whom: str = ""
    published: str = ""
    published_on: When = When()
    url: str = ""
    read_on: When = When()
    languages: tuple[str, ...] = ()
    obtained: str = ""
    text: str = ""
    remarks: str = ""
