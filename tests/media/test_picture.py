"""Foreign pictures and pages: drawn as they are, worked on beyond recovery, harmless when they mean harm."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
from collections.abc import Callable

import pytest
from PIL import Image

from kuager import child
from kuager.errors import AppError
from kuager.media import picture
from kuager.media.picture import Drawn
from kuager.model.attachment import Edit
from kuager.task import Cancelled, Task
from tests.support import pictures_made
from tests.support.pictures_made import CAMERA, HIGH, WIDE


def drawn(content: bytes, width: int = 200, height: int = 200, page: int = 0) -> Drawn:
    return picture.draw(content, width, height, Task(), page=page)


def drawn_or_code(content: bytes, side: int = 200) -> Drawn | str:
    try:
        return drawn(content, side, side)
    except AppError as error:
        return error.code


def at(found: Drawn, x: int, y: int) -> tuple[int, int, int]:
    start = (y * found.width + x) * 3
    return (found.rgb[start], found.rgb[start + 1], found.rgb[start + 2])


def is_red(pixel: tuple[int, ...]) -> bool:
    return pixel[0] > 150 and pixel[2] < 60


def is_blue(pixel: tuple[int, ...]) -> bool:
    return pixel[2] > 150 and pixel[0] < 60


def opened(made: bytes) -> Image.Image:
    return Image.open(io.BytesIO(made))


def worked(content: bytes, *edits: Edit, page: int = 0) -> bytes:
    return picture.work(content, edits, Task(), page=page)


# -- drawing -----------------------------------------------------------------------------------------


def test_a_picture_is_drawn_within_its_box() -> None:
    found = drawn(pictures_made.photo())
    assert (found.width, found.height, found.full_width, found.full_height) == (200, 150, WIDE, HIGH)
    assert is_red(at(found, 20, 75))
    assert is_blue(at(found, 180, 75))


def test_a_small_one_is_not_blown_up() -> None:
    found = drawn(pictures_made.picture("PNG"), 1000, 1000)
    assert (found.width, found.height) == (40, 30)


@pytest.mark.parametrize(("orientation", "red"), [(1, (5, 75)), (3, (195, 75)), (6, (75, 5)), (8, (75, 195))])
def test_a_picture_is_upright_as_its_camera_says(orientation: int, red: tuple[int, int]) -> None:
    found = drawn(pictures_made.photo(orientation=orientation))
    lies = orientation in (6, 8)
    assert (found.full_width, found.full_height) == ((HIGH, WIDE) if lies else (WIDE, HIGH))
    assert (found.width, found.height) == ((150, 200) if lies else (200, 150))
    assert is_red(at(found, *red))


@pytest.mark.parametrize(("form", "mode"), [("PNG", "RGBA"), ("PNG", "P"), ("PNG", "L"), ("WEBP", "RGBA")])
def test_every_sort_of_pixel_is_drawn(form: str, mode: str) -> None:
    found = drawn(pictures_made.picture(form, mode))
    assert len(found.rgb) == 40 * 30 * 3
    if mode == "RGBA":
        assert at(found, 5, 5) == (255, 255, 255)  # nothing, on white


def test_deep_greys_keep_their_lightness() -> None:
    made = io.BytesIO()
    Image.new("I;16", (40, 30), 32_000).save(made, "PNG")
    assert at(drawn(made.getvalue()), 5, 5)[0] in range(120, 130)


def test_pages_of_a_document_are_drawn_one_by_one() -> None:
    paper = pictures_made.paper("one", "two", "three")
    pages = [drawn(paper, 300, 300, page) for page in range(3)]
    assert {found.pages for found in pages} == {3}
    assert (pages[0].full_width, pages[0].full_height) == (1653, 2339)
    assert len({found.rgb for found in pages}) == 3
    with pytest.raises(AppError) as caught:
        drawn(paper, page=3)
    assert caught.value.code == "picture.no_page"
    with pytest.raises(AppError):
        drawn(pictures_made.photo(), page=1)


def test_many_pages_are_drawn_by_one_child() -> None:
    paper = pictures_made.paper("one", "two", "three")
    some = picture.leaf_through(paper, 1, 2, 300, Task())
    alone = [drawn(paper, 300, 600, page) for page in (1, 2)]
    assert [(each.width, each.height, each.rgb) for each in some] == [
        (each.width, each.height, each.rgb) for each in alone
    ]
    many = pictures_made.paper(*"abcde")
    for content, first, count, code in ((paper, 2, 2, "picture.no_page"), (many, 0, 5, "picture.too_large")):
        with pytest.raises(AppError) as caught:
            picture.leaf_through(content, first, count, 5000, Task())
        assert caught.value.code == code


@pytest.mark.parametrize(
    "reply",
    [
        b'{"sizes": []}\n',
        b'{"sizes": 7}\n',
        b'{"sizes": [7]}\n',
        b'{"sizes": [{"width": 1, "height": 1}]}\nshort',
        b'{"sizes": [{"width": 2, "height": 1}]}\nabc',
    ],
)
def test_a_child_that_draws_many_is_not_believed(reply: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "_said", lambda *_: reply)
    with pytest.raises(AppError) as caught:
        picture.leaf_through(pictures_made.paper("one"), 0, 1, 300, Task())
    assert caught.value.code == "picture.broken"


# -- a working copy ----------------------------------------------------------------------------------


def test_what_is_covered_is_gone_and_nothing_of_the_camera_stays() -> None:
    original = pictures_made.photo(orientation=6)
    assert CAMERA.encode() in original
    made = worked(original, Edit("cover", left=0, top=0, width=HIGH, height=WIDE // 2))
    image = opened(made)
    assert image.format == "JPEG"
    assert image.size == (HIGH, WIDE)
    assert not image.getexif()
    assert CAMERA.encode() not in made
    assert b"Exif" not in made
    covered = image.convert("RGB").crop((0, 0, HIGH, WIDE // 2))
    assert covered.getextrema() == ((0, 0), (0, 0), (0, 0))
    assert is_blue(image.convert("RGB").getpixel((HIGH // 2, WIDE - 20)))  # type: ignore[arg-type]


def test_the_bytes_under_a_box_are_the_same_whatever_stood_there() -> None:
    # To the edge of a block: the original's own encoder smears what stands in one over all of it.
    box = Edit("cover", left=0, top=0, width=208, height=HIGH)
    one, other = (worked(pictures_made.photo(seed=seed), box) for seed in (0, 120))
    assert one == other


def test_edits_are_done_in_their_order() -> None:
    made = worked(
        pictures_made.photo(),
        Edit("turn", degrees=90),
        Edit("cover", left=0, top=0, width=50, height=50),
        Edit("crop", left=0, top=0, width=200, height=100),
    )
    image = opened(made).convert("RGB")
    assert image.size == (200, 100)
    assert image.getpixel((25, 25)) == (0, 0, 0)
    assert is_red(image.getpixel((150, 80)))  # type: ignore[arg-type]


def test_what_stood_behind_the_picture_is_not_in_the_copy() -> None:
    behind = b"PK\x03\x04 an archive behind the picture"
    assert behind not in worked(pictures_made.photo() + behind)


def test_a_page_becomes_a_picture_of_it() -> None:
    image = opened(worked(pictures_made.paper("one", "two"), Edit("cover", left=9, top=9, width=9, height=9)))
    assert image.format == "PNG"
    assert image.size == (1653, 2339)
    assert image.getpixel((12, 12)) == (0, 0, 0)


@pytest.mark.parametrize(
    "edit",
    [
        Edit("burn"),
        Edit("crop"),
        Edit("cover", left=WIDE, top=0, width=5, height=5),
        Edit("turn", degrees=45),
        Edit("crop", left=-50, top=-50, width=10, height=10),
    ],
)
def test_an_edit_that_means_nothing_makes_nothing(edit: Edit) -> None:
    with pytest.raises(AppError) as caught:
        worked(pictures_made.photo(), edit)
    assert caught.value.code == "picture.broken"


def test_too_many_edits_are_refused() -> None:
    with pytest.raises(AppError) as caught:
        worked(pictures_made.photo(), *[Edit("turn", degrees=90)] * 201)
    assert caught.value.code == "picture.too_large"


# -- for print ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_for_print_every_picture_becomes_a_bare_jpeg(form: str) -> None:
    content = pictures_made.photo(orientation=6) if form == "JPEG" else pictures_made.picture(form)
    image = opened(picture.photograph(content, 100, 150, Task()))
    assert (image.format, image.mode) == ("JPEG", "RGB")
    assert image.size == ((100, 133) if form == "JPEG" else (40, 30))
    assert not image.getexif()
    assert CAMERA.encode() not in image.fp.getvalue()  # type: ignore[attr-defined]


# -- hostile files -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (pictures_made.bomb(), "picture.too_large"),
        (pictures_made.png_of(2**31 - 1, 2**31 - 1), "picture.too_large"),
        (pictures_made.png_of(0, 0), "picture.broken"),
        (pictures_made.png_of(100, 100, b"no deflate"), "picture.broken"),
        (pictures_made.photo()[:200], "picture.broken"),
        (b"\xff\xd8\xff", "picture.broken"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "picture.broken"),
        (b"%PDF-1.7 and nothing", "picture.broken"),
        (pictures_made.paper("one")[:400], "picture.broken"),
        (b"GIF89a", "picture.broken"),
        (b"", "picture.broken"),
    ],
)
def test_a_broken_file_ends_in_words(content: bytes, code: str) -> None:
    assert drawn_or_code(content) == code


@pytest.mark.parametrize("size", [(0, 0), (1e5, 1e5), (14_400, 1), (1, 14_400), (200_000, 3)])
def test_a_huge_page_is_drawn_small_or_not_at_all(size: tuple[float, float]) -> None:
    found = drawn_or_code(pictures_made.pdf_of_size(*size), 500)
    if isinstance(found, str):
        assert found in ("picture.broken", "picture.too_large")
    else:
        assert max(found.width, found.height) <= 500


def test_a_page_that_never_ends_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "SECONDS", 1.0)
    began = time.monotonic()
    with pytest.raises(AppError) as caught:
        drawn(pictures_made.endless_pdf(), 2000, 2000)
    assert caught.value.code == "picture.broken"
    assert time.monotonic() - began < 8


def test_nobody_waits_for_a_picture_that_was_cancelled() -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        picture.draw(pictures_made.endless_pdf(), 2000, 2000, task)


@pytest.mark.parametrize(
    "reply",
    [
        b"",
        b"no json\n",
        b"[]\n",
        b"{}\n",
        b'{"error": "nothing.known"}\n',
        b'{"width": 9, "height": 9, "full_width": 9, "full_height": 9, "pages": 1}\nshort',
        b'{"width": -1, "height": 9, "full_width": 9, "full_height": 9, "pages": 1}\n',
        b'{"width": 1e9, "height": 9, "full_width": 9, "full_height": 9, "pages": 1}\n',
        b'{"width": true, "height": 1, "full_width": 9, "full_height": 9, "pages": 1}\nabc',
        b"{" * 70_000,
    ],
)
def test_a_child_that_was_taken_over_is_not_believed(reply: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "_said", lambda *_: reply)
    with pytest.raises(AppError) as caught:
        drawn(pictures_made.photo())
    assert caught.value.code == "picture.broken"


def test_a_child_that_writes_on_and_on_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    endless = [sys.executable, "-c", "import sys\nwhile True: sys.stdout.buffer.write(b'a' * 65536)"]
    begin: Callable[..., subprocess.Popen[bytes]] = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", lambda _, **kept: begin(endless, **kept))
    assert len(child._said("nothing", [b"x"], 100_000, Task(), 20.0)) == 100_001


LIMITED = """
import socket, sys
from kuager import child
from kuager.media import picture_child
picture_child._limit()
def tried(act):
    try:
        act()
    except (OSError, MemoryError) as error:
        return type(error).__name__
    return "done"
import os
print(tried(lambda: open("/etc/hostname")), tried(lambda: open(sys.argv[1], "w")), tried(socket.socket),
      tried(os.pipe), tried(lambda: bytearray(child.MEMORY)))
"""


@pytest.mark.skipif(os.name != "posix", reason="the limits are of Unix")
def test_the_child_can_open_nothing_and_take_no_more_memory(tmp_path: object) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-c", LIMITED, f"{tmp_path}/written"], capture_output=True, check=True
    )
    assert done.stdout.split() == [b"OSError", b"OSError", b"OSError", b"OSError", b"MemoryError"]
