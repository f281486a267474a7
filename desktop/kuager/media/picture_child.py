"""The child process of `media.picture`: it decodes one foreign file and ends.

One line of JSON on standard input says what to do, the bytes follow. One line of JSON goes out, then pixels
or a new file. Before anything foreign is touched the process gives up what it does not need: after `_limit`
it can open no file, socket or pipe (no descriptor is left), write none, start no other process, and use no
more than so much memory and processor time (`kuager.child`).
"""

from __future__ import annotations

import importlib
import io
import json
import math
import sys
from typing import Any, Final

import pypdfium2
from PIL import Image, ImageDraw, ImageOps

from kuager import child

PIXELS_LIMIT: Final = 100_000_000
"""Of a picture that is decoded whole: four bytes each, twice."""
DRAWN_LIMIT: Final = 16_000_000
PAGES_LIMIT: Final = 10_000
_LATER: Final = ("PIL.MpoImagePlugin", "PIL.TiffImagePlugin", "PIL.WebPImagePlugin")
"""What Pillow imports when it needs it: then nothing can be opened any more."""
DOTS_PER_INCH: Final = 200

_FORMATS: Final = {"image/jpeg": ("JPEG", "MPO"), "image/png": ("PNG",), "image/webp": ("WEBP",)}
_TURNS: Final = {
    90: Image.Transpose.ROTATE_270,  # theirs are counter-clockwise
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}
_DEEP: Final = ("I", "I;16", "I;16B", "I;16L", "I;16N")


class _RefusedError(Exception):
    """What the program is told: the code of an `AppError`."""


def main() -> None:
    """Do what was asked for, once."""
    _limit()
    asked = json.loads(sys.stdin.buffer.readline(1 << 16))
    try:
        head, body = _answer(asked, sys.stdin.buffer.read())
    except _RefusedError as error:
        head, body = {"error": str(error)}, b""
    except MemoryError:
        head, body = {"error": "picture.too_large"}, b""
    except Exception:  # noqa: BLE001 - whatever a decoder makes of a broken file
        head, body = {"error": "picture.broken"}, b""
    child.answer(head, body)


def _limit() -> None:
    for module in _LATER:
        importlib.import_module(module)
    Image.preinit()
    Image.MAX_IMAGE_PIXELS = None  # ours is asked before anything is decoded
    child.limit()


def _answer(asked: dict[str, Any], untrusted: bytes) -> tuple[dict[str, object], bytes]:
    if asked["act"] == "work":
        picture, _ = _page(asked, untrusted)
        return {}, _encoded(_worked(picture, asked["edits"]), asked["media_type"])
    box = (int(asked["width"]), int(asked["height"]))
    if asked["act"] == "leaf":
        return _leaves(untrusted, int(asked["page"]), int(asked["count"]), box)
    picture, facts = _page(asked, untrusted, box)
    if asked["act"] == "photograph":
        return {}, _encoded(picture, "image/jpeg")
    return {"width": picture.width, "height": picture.height, **facts}, picture.tobytes()


def _page(
    asked: dict[str, Any], untrusted: bytes, box: tuple[int, int] | None = None
) -> tuple[Image.Image, dict[str, int]]:
    """The page in RGB, within a box or at its full size, and what is to be known of it."""
    if asked["media_type"] == "application/pdf":
        return _of_document(pypdfium2.PdfDocument(untrusted), int(asked["page"]), box)
    if asked["page"]:
        raise _RefusedError("picture.no_page")
    return _of_image(untrusted, asked["media_type"], box)


def _leaves(
    untrusted: bytes, first: int, count: int, box: tuple[int, int]
) -> tuple[dict[str, object], bytes]:
    document = pypdfium2.PdfDocument(untrusted)
    drawn = [_of_document(document, number, box)[0] for number in range(first, first + count)]
    if sum(each.width * each.height for each in drawn) > DRAWN_LIMIT:
        raise _RefusedError("picture.too_large")
    sizes = [{"width": each.width, "height": each.height} for each in drawn]
    return {"sizes": sizes}, b"".join(each.tobytes() for each in drawn)


def _scale(width: float, height: float, box: tuple[int, int] | None) -> float:
    """How much smaller a page of this size becomes; never larger."""
    scale = 1.0 if box is None else min(1.0, box[0] / width, box[1] / height)
    most = DRAWN_LIMIT if box is not None else PIXELS_LIMIT
    return min(scale, math.sqrt(most / (width * height)))


def _of_image(
    untrusted: bytes, media_type: str, box: tuple[int, int] | None
) -> tuple[Image.Image, dict[str, int]]:
    image: Image.Image = Image.open(io.BytesIO(untrusted), formats=_FORMATS[media_type])
    width, height = image.size
    if width * height > PIXELS_LIMIT:
        raise _RefusedError("picture.too_large")
    turned = image.getexif().get(0x0112, 1) in (5, 6, 7, 8)
    if box is not None:
        upright = (box[1], box[0]) if turned else box
        scale = _scale(width, height, upright)
        small = (max(1, int(width * scale)), max(1, int(height * scale)))
        image.draft("RGB", small)  # a JPEG is decoded at half or a quarter
        image = _plain(image)
        small = (small[1], small[0]) if turned else small
        if image.size != small:
            image = image.resize(small, Image.Resampling.LANCZOS)
    else:
        image = _plain(image)
    full = (height, width) if turned else (width, height)
    return image, {"full_width": full[0], "full_height": full[1], "pages": 1}


def _plain(image: Image.Image) -> Image.Image:
    """Bare pixels on white. Bare of metadata, too, but for which way is up, which is done here."""
    upright = ImageOps.exif_transpose(image)
    if upright.mode in _DEEP:
        upright = upright.point(lambda value: value * (1 / 256)).convert("L")
    if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:
        drawn = upright.convert("RGBA")
        upright = Image.new("RGB", drawn.size, "white")
        upright.paste(drawn, mask=drawn.getchannel("A"))
    return upright.convert("RGB")


def _of_document(
    document: Any, number: int, box: tuple[int, int] | None
) -> tuple[Image.Image, dict[str, int]]:
    pages = min(len(document), PAGES_LIMIT)
    if not 0 <= number < pages:
        raise _RefusedError("picture.no_page")
    page = document[number]
    per_point = DOTS_PER_INCH / 72
    wide, high = page.get_width(), page.get_height()
    if not (0 < wide < 1e6 and 0 < high < 1e6):
        raise _RefusedError("picture.broken")
    # A poster is never drawn at its full size: edits are meant in what can be drawn.
    per_point *= _scale(wide * per_point, high * per_point, (DRAWN_LIMIT, DRAWN_LIMIT))
    full = (max(1, round(wide * per_point)), max(1, round(high * per_point)))
    bitmap = page.render(scale=per_point * _scale(*full, box), rev_byteorder=True)
    image = bitmap.to_pil().convert("RGB")
    if box is None and image.size != full:
        image = image.resize(full)
    return image, {"full_width": full[0], "full_height": full[1], "pages": pages}


def _worked(image: Image.Image, edits: list[list[Any]]) -> Image.Image:
    for act, left, top, width, height, degrees in edits:
        if act == "turn" and degrees in _TURNS:
            image = image.transpose(_TURNS[degrees])
            continue
        box = (max(0, left), max(0, top), min(image.width, left + width), min(image.height, top + height))
        if act not in ("crop", "cover") or box[0] >= box[2] or box[1] >= box[3]:
            raise _RefusedError("picture.broken")
        if act == "crop":
            image = image.crop(box)
        else:
            ImageDraw.Draw(image).rectangle((box[0], box[1], box[2] - 1, box[3] - 1), fill="black")
    return image


def _encoded(image: Image.Image, media_type: str) -> bytes:
    """A new file of these pixels and nothing else."""
    bare = Image.frombytes("RGB", image.size, image.tobytes())
    made = io.BytesIO()
    if media_type == "image/jpeg":
        bare.save(made, "JPEG", quality=93, subsampling=0)
    else:
        bare.save(made, "PNG")
    return made.getvalue()


if __name__ == "__main__":
    main()
