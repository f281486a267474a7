"""Which picture stands for a person."""

from __future__ import annotations

from kuager.model.attachment import Attachment, Attachments, Edit, portrait
from kuager.model.ids import BlobId


def made(
    number: int, kind: str = "portrait", form: str = "image/png", worked: str = "", act: str = "crop"
) -> Attachment:
    return Attachment(
        blob=BlobId(f"{number:032x}"),
        sha256=f"{number:064x}",
        size=1,
        kind=kind,
        media_type=form,
        worked_from=worked,
        edits=(Edit(act, width=1, height=1),) if worked else (),
    )


def test_the_first_picture_that_is_a_portrait_is_shown() -> None:
    paper, first, second = made(1, "answer"), made(2), made(3)
    assert portrait([paper, first, second]) == first
    assert Attachments((paper, first)).portrait() == first
    assert portrait([paper]) is None
    assert portrait([]) is None


def test_a_file_that_is_no_picture_is_none() -> None:
    assert portrait([made(1, form=""), made(2, form="application/pdf")]) is None


def test_what_was_cropped_for_it_is_shown_and_what_was_blackened_is_not() -> None:
    group = made(1)
    face = made(2, worked=group.sha256)
    masked = made(3, worked=group.sha256, act="cover")
    assert portrait([group, face, masked]) == face
    assert portrait([group, masked]) == group
