"""Pictures and documents made for tests: invented, small, and some that mean harm."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image, ImageDraw
from reportlab.pdfgen.canvas import Canvas

CAMERA = "Invented Camera 7"
WIDE, HIGH = 400, 300


def photo(*, orientation: int = 1, seed: int = 0) -> bytes:
    """A JPEG with metadata: the left half red, the right half blue, a place in GPS."""
    image = Image.new("RGB", (WIDE, HIGH), (0, 0, 200))
    ImageDraw.Draw(image).rectangle((0, 0, WIDE // 2 - 1, HIGH - 1), fill=(200, seed % 256, 0))
    told = Image.Exif()
    told[0x0112] = orientation
    told[0x010F] = CAMERA
    told.get_ifd(0x8825)[1] = "N"
    made = io.BytesIO()
    image.save(made, "JPEG", quality=95, exif=told)
    return made.getvalue()


def face(seed: int = 0) -> bytes:
    """A PNG that looks like a portrait from afar."""
    image = Image.new("RGB", (300, 360), (214, 205, 190))
    draw = ImageDraw.Draw(image)
    draw.ellipse((40, 230, 260, 520), fill=(60, 70 + seed * 9 % 90, 110))
    draw.ellipse((85, 60, 215, 230), fill=(196, 160, 130))
    draw.pieslice((80, 45, 220, 200), 180, 360, fill=(40, 32, 28))
    made = io.BytesIO()
    image.save(made, "PNG")
    return made.getvalue()


def picture(form: str, mode: str = "RGB") -> bytes:
    """A small picture of a form Pillow knows."""
    made = io.BytesIO()
    Image.new(mode, (40, 30)).save(made, form)
    return made.getvalue()


def paper(*pages: str) -> bytes:
    """A PDF with a line on each page."""
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=(595, 842))
    for words in pages:
        canvas.setFont("Helvetica", 28)
        canvas.drawString(70, 720, words)
        canvas.rect(60, 400, 300, 120)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def scan() -> bytes:
    """A PDF of one page as a scanner makes it, too fine to send."""
    made = io.BytesIO()
    Image.effect_noise((3400, 4400), 60).save(made, "PDF", quality=92, resolution=400)
    return made.getvalue()


def _chunk(name: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + name
        + content
        + struct.pack(">I", zlib.crc32(name + content) & 0xFFFFFFFF)
    )


def png_of(width: int, height: int, content: bytes = b"") -> bytes:
    """A PNG that says it is so large, whatever it holds."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", content) + _chunk(b"IEND", b"")


def bomb() -> bytes:
    """A few kilobytes that would be a gigabyte of pixels."""
    deflating = zlib.compressobj(9)
    row = b"\x00" * (1 + 3 * 20_000)
    return png_of(20_000, 20_000, deflating.compress(row * 50) + deflating.flush())


def endless_pdf() -> bytes:
    """A page whose content asks for more drawing than anybody waits for."""
    content = b"q 1 0 0 1 0 0 cm " + b"0 0 m 500 800 l 30 700 200 100 400 900 c S " * 400
    form = b"/X Do " * 60
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
        _stream(form),
    ]
    for number in range(5, 10):
        inside = b"/Resources<</XObject<</X %d 0 R>>>>" % (number + 1)
        objects.append(_stream(form, b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]" + inside))
    objects.append(_stream(content, b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]"))
    return _pdf(objects)


def pdf_of_size(width: float, height: float) -> bytes:
    """One empty page that says it is so large, in points."""
    return _pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %f %f]>>" % (width, height),
        ]
    )


def _stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(content), entries, content)


def _pdf(objects: list[bytes]) -> bytes:
    made, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj%s endobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start, count = len(made), len(objects) + 1
    return made + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (count, table, count, start)
    )
