"""The colour profile: what a colour engine reads in it."""

from __future__ import annotations

import io

from PIL import Image, ImageCms

from kuager.letters import colour


def test_a_colour_engine_takes_it_for_srgb() -> None:
    ours = ImageCms.ImageCmsProfile(io.BytesIO(colour.srgb()))
    assert ImageCms.getProfileDescription(ours).strip() == colour.NAME
    theirs = ImageCms.createProfile("sRGB")
    steps = (0, 1, 2, 5, 10, 40, 90, 128, 200, 254, 255)
    picture = Image.new("RGB", (len(steps) ** 3, 1))
    picture.putdata([(red, green, blue) for red in steps for green in steps for blue in steps])
    seen = ImageCms.profileToProfile(picture, ours, theirs)
    assert seen is not None
    differences = [
        abs(before - after) for before, after in zip(picture.tobytes(), seen.tobytes(), strict=True)
    ]
    assert max(differences) <= 1


def test_it_is_small_and_always_the_same() -> None:
    colour.srgb.cache_clear()
    first = colour.srgb()
    colour.srgb.cache_clear()
    assert colour.srgb() == first
    assert len(first) == int.from_bytes(first[:4], "big") < 1100
