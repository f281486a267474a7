"""What chance does to bytes, to JSON values and to lists: the same for the same seed.

Values are taken from what breaks parsers: bounds of integers, texts that end, turn round or fill lines,
paths, numbers as texts, nesting. `invented` makes a section that is right by its schema and full of such
values: what a hostile machine may sign and nobody may refuse.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import Any, Final

import msgspec
from msgspec import inspect

INTEGERS: Final = (
    0,
    1,
    -1,
    2,
    255,
    256,
    65536,
    (1 << 31) - 1,
    1 << 32,
    (1 << 53) - 1,
    1 << 53,
    1 << 63,
    -(1 << 63),
)
TEXTS: Final = (
    "",
    " ",
    "\0",
    "a\0b",
    "\n\r\t\x1b[2J\x07",
    "\u202eturned\u202c\u2066",
    "\ufeff\u200b\u00ad",
    "\ufffe\uffff\U0010ffff",
    "e" + "\u0301" * 300,
    "ﷺ" * 40,
    "𠮷野家·木沙勒",
    "ﺳﻪﺭﯨﻜﺒﻮﻝ ـــــ",
    "'\"; DROP TABLE person; -- %s {0} {{x}} ${x} <b>&amp;",
    "../../../../etc/passwd",
    "/dev/zero",
    "C:\\CON\\nul",
    "-1",
    "1e999",
    "NaN",
    "9999-12-31",
    "0000-00-00",
    "XXXX-XX-XX/..",
    "9999-24~/0000",
    "2018-02-30",
    "2026-11-22T14:00:00+05:00",
    "0001-01-01T00:00:00+23:59",
    "24:99",
    "+7 700 000 00 00" * 9,
    "at_risk",
    "open",
    "yes",
    "withdrawn",
    "camp",
    'AND OR NOT NEAR("*" ^ :)',
    "x" * 5000,
    "Сынаққызы " * 60,
)
IDS: Final = tuple(f"{digit:x}" * 32 for digit in range(6))
DIGESTS: Final = tuple(f"{digit:x}" * 64 for digit in range(4))
TIMES: Final = (
    "2026-11-22T14:00:00+05:00",
    "0001-01-01T00:00:00+23:59",
    "9999-12-31T23:59:59-23:59",
    "2026-02-30T00:00:00+00:00",
    "2026-11-22T14:00:00+99:99",
)
VALUES: Final[tuple[Any, ...]] = (
    *INTEGERS,
    *TEXTS,
    *IDS,
    *DIGESTS,
    *TIMES,
    None,
    True,
    False,
    [],
    {},
    [[]],
    {"": ""},
)


# Bytes ----------------------------------------------------------------------------------------------


def of_bytes(data: bytes, chance: Random) -> bytes:
    """Some bytes turned, cut out, doubled, moved, put in or cut off."""
    found = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        at = chance.randrange(len(found) + 1)
        size = chance.choice((1, 1, 2, 4, 16, 64, 512))
        act = chance.randrange(8)
        if act == 0:
            found[at : at + 1] = bytes([chance.randrange(256)])
        elif act == 1 and at < len(found):
            found[at] ^= 1 << chance.randrange(8)
        elif act == 2:
            del found[at : at + size]
        elif act == 3:
            found[at:at] = found[at : at + size]
        elif act == 4:
            found[at:at] = chance.randbytes(size)
        elif act == 5:
            del found[at:]
        elif act == 6:
            other = chance.randrange(len(found) + 1)
            found[at : at + size] = found[other : other + size]
        else:
            found[at : at + 4] = (chance.choice(INTEGERS) & 0xFFFFFFFF).to_bytes(4, "big")
    return bytes(found)


# Lists ----------------------------------------------------------------------------------------------


def of_items(items: Sequence[Any], chance: Random, of_item: Callable[[Any, Random], Any]) -> list[Any]:
    """An item changed, dropped, doubled, or moved."""
    found = list(items)
    if not found:
        return found
    at = chance.randrange(len(found))
    act = chance.randrange(5)
    if act == 0:
        del found[at]
    elif act == 1:
        found.insert(chance.randrange(len(found) + 1), found[at])
    elif act == 2:
        found.insert(chance.randrange(len(found)), found.pop(at))
    else:
        found[at] = of_item(found[at], chance)
    return found


# JSON -----------------------------------------------------------------------------------------------


def of_json(value: Any, chance: Random) -> Any:
    """One place in a value changed."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(sorted(value))
        act = chance.randrange(8)
        if act == 0:
            return {name: each for name, each in value.items() if name != key}
        if act == 1:
            return {**value, chance.choice(("", "zone", "format", "blob", key + "s")): chance.choice(VALUES)}
        if act == 2:
            return {**value, key: value[chance.choice(sorted(value))]}
        return {**value, key: of_json(value[key], chance)}
    if isinstance(value, list) and value and chance.random() < 0.9:
        return of_items(value, chance, of_json)
    if isinstance(value, int) and chance.random() < 0.5:
        return value + chance.choice((-1, 1, 1 << 8, 1 << 32, -value, -value - 1))
    if isinstance(value, str) and value and chance.random() < 0.5:
        at = chance.randrange(len(value))
        swapped = chance.choice((value[at], "f", "0", "Z", "\0", "\n", "Ⅳ", ""))
        return value[:at] + swapped + value[at + 1 :]
    if chance.random() < 0.02:
        return nested(chance.choice((4, 40, 200)))
    return chance.choice(VALUES)


def nested(depth: int) -> Any:
    """A value within a value within a value."""
    found: Any = []
    for _ in range(depth):
        found = [found]
    return found


# Sections -------------------------------------------------------------------------------------------


def invented(kind: type[msgspec.Struct], chance: Random) -> Any:
    """A JSON value that this struct takes."""
    value = _of_type(inspect.type_info(kind), chance, 0)
    try:
        return msgspec.to_builtins(msgspec.convert(value, kind))  # leaves defaults out, as bytes must
    except msgspec.ValidationError:
        return value


def _of_type(info: Any, chance: Random, depth: int) -> Any:
    match type(info):
        case inspect.StructType:
            return {
                field.encode_name: _of_type(field.type, chance, depth + 1)
                for field in info.fields
                if field.required or chance.random() < 0.6
            }
        case inspect.VarTupleType | inspect.ListType:
            most = 1 if info.min_length else 0
            size = max(most, chance.choice((0, 1, 1, 2, 3)) if depth < 4 else 0)
            return [_of_type(info.item_type, chance, depth + 1) for _ in range(size)]
        case inspect.UnionType:
            return _of_type(chance.choice(info.types), chance, depth)
        case inspect.StrType:
            return _text(info, chance)
        case inspect.IntType:
            least = info.ge if info.ge is not None else -(1 << 53) + 1
            return max(least, chance.choice((0, 1, -1, 90, (1 << 53) - 1, chance.randrange(1 << 20))))
        case inspect.BoolType:
            return chance.random() < 0.5
        case inspect.BytesType:
            return "AAAA"
        case inspect.LiteralType:
            return chance.choice(info.values)
        case inspect.DictType:
            return {}
        case inspect.NoneType:
            return None
    raise NotImplementedError(info)


def _text(info: inspect.StrType, chance: Random) -> str:
    if info.pattern is not None:
        if "64" in info.pattern:
            return chance.choice(DIGESTS)
        if "32" in info.pattern:
            return chance.choice(IDS)
        return ""
    text = chance.choice(TEXTS)
    return text if info.max_length is None else text[: info.max_length]
