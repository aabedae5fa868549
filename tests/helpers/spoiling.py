"""Whole files spoiled for ever, the same for the same seed: in their bytes, and behind their seals.

An archive with a wrong sum is refused before anybody looks inside, and so is a signed file with a
changed line. Half of those are therefore spoiled inside and packed or signed again, as a stranger
with a program of their own could.
"""

from __future__ import annotations

import io
import json
import random
import warnings
import zipfile
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec
from nacl.signing import SigningKey

from coach.exchange.sealed import Manifest, RefusedError, open_sealed, seal

Spoil = Callable[[Sequence[bytes], random.Random], bytes]
"""Return a spoiled one of these whole files."""

STRANGER = SigningKey(bytes(range(32)))
"""Whose key signs what was spoiled; the reader of progress files knows them."""

_AWKWARD = (
    b"\0", b"\xff" * 8, b"-1", b"9" * 40, b"1e999", b"&a [*a]", b"'", b'"', b"\r\n", b"[" * 900,
    b"{" * 900, b"\xed\xa0\x80", "\u202e".encode(), b"NaN", b"null", b"=cmd|' /C calc'!A0",
    b"{money:1}", b"{business}", b"[]", b"{}", b"true", b"2026-02-30", b"!!python/name:os.system",
)  # fmt: skip
_AWKWARD_JSON = (
    "-1", "0", "1e999", "1e308", "-1e308", "5e-324", "9" * 40, "9223372036854775807",
    "9223372036854775808", "2147483648", "-2147483649", "null", "true", "[]", "{}", '""', '"\\u0000"',
    '"\\u202e"', '"\\ud800"', '"0001-01-01T00:00:00+14:00"', '"9999-12-31T23:59:59.999999-12:00"',
    '"9999-12-31T23:59:59Z"', '"1969-12-31T00:00:00Z"', '"2026-01-01T00:00:00"', '"2026-01-01"',
    '"2026-06-30T23:59:60Z"', '"' + "x" * 70_000 + '"', '"=cmd|\' /C calc\'!A0"', '"../../etc"',
    '"\'; DROP TABLE people; --"', '"%s {0} {named}"', '"a\\nb\\u2028c"', "[" * 900 + "]" * 900,
)  # fmt: skip
_PLACE = "here, and nowhere else, something awkward goes"


def spoiled(whole: Sequence[bytes], luck: random.Random, spoil: Spoil) -> Iterator[bytes]:
    """Yield each file as it is, then spoiled ones for ever."""
    yield from whole
    while True:
        yield spoil(whole, luck)


def in_its_bytes(whole: Sequence[bytes], luck: random.Random) -> bytes:
    """Spoil a file in up to sixteen places."""
    raw = bytearray(luck.choice(whole))
    for _ in range(luck.choice((1, 1, 2, 4, 16))):
        _spoil(raw, whole, luck)
    return bytes(raw)


def archive(whole: Sequence[bytes], luck: random.Random) -> bytes:
    """Spoil an archive: as it lies there, or what is inside, packed again with right sums."""
    members = _members(luck.choice(whole))
    if not members or luck.random() < 0.5:
        return in_its_bytes(whole, luck)
    texts = [text for _, text in members]
    for _ in range(luck.choice((1, 1, 2, 4))):
        at = luck.randrange(len(members))
        name, text = members[at]
        match luck.randrange(12):
            case 0:
                members[at] = _other_name(name, luck), text
            case 1:
                members.insert(at, (luck.choice((name, _other_name(name, luck))), text))
            case 2 if len(members) > 1:
                del members[at]
            case _:
                members[at] = name, in_its_bytes([text, *luck.sample(texts, 1)], luck)
    return packed(members, luck.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)))


def packed(members: Sequence[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return an archive of these names and contents, names as often as they stand there."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as made, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that a name is there twice
        for name, text in members:
            entry = zipfile.ZipInfo(name)
            entry.compress_type = method
            made.writestr(entry, text)
    return target.getvalue()


def sealed_file(whole: Sequence[bytes], luck: random.Random) -> bytes:
    """Spoil a signed file: as it lies there, or its records and manifest, signed again."""
    try:
        found = open_sealed(luck.choice(whole))
    except RefusedError:  # a corpus holds what once broke something
        return in_its_bytes(whole, luck)
    if luck.random() < 0.2:
        return in_its_bytes(whole, luck)
    records = list(found.records)
    for _ in range(luck.choice((1, 1, 2, 4))):
        at = luck.randrange(len(records))
        match luck.randrange(10):
            case 0:
                records.insert(at, records[at])
            case 1 if len(records) > 1:
                del records[at]
            case 2:
                records[at] = in_its_bytes(records, luck).replace(b"\n", b" ")
            case _:
                records[at] = _odd_json(records[at], luck)
    manifest = msgspec.structs.replace(found.manifest, serial=found.manifest.serial + 1)
    if luck.random() < 0.2:
        return _odd_manifest(manifest, records, luck)
    return seal(manifest, records, STRANGER)


def _odd_manifest(manifest: Manifest, records: Sequence[bytes], luck: random.Random) -> bytes:
    """Spoil one value of a manifest, then sign what stands there."""
    first, *rest = seal(manifest, records, STRANGER).split(b"\n")
    first = _odd_json(first, luck).replace(b"\n", b" ")
    last = json.dumps({"signature": STRANGER.sign(first).signature.hex()}).encode()
    return b"\n".join((first, *rest[:-2], last)) + b"\n"


def document(whole: Sequence[bytes], luck: random.Random) -> bytes:
    """Spoil a JSON file: its bytes, or one of its values."""
    if luck.random() < 0.5:
        return in_its_bytes(whole, luck)
    return _odd_json(luck.choice(whole), luck)


def _odd_json(raw: bytes, luck: random.Random) -> bytes:
    """Put something awkward in the place of one value, take it out, or add a key."""
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):  # spoiled before, or kept because it broke something
        return raw
    places = list(_places(value))
    if not places:
        return raw
    within, key = luck.choice(places)
    match luck.randrange(8):
        case 0:
            del within[key]
        case 1:
            other, at = luck.choice(places)
            within[key] = json.loads(json.dumps(other[at] if other else None))
        case 2 if isinstance(within, dict):
            within[luck.choice(("", "extra", "record", "kind"))] = _PLACE
        case _:
            within[key] = _PLACE
    try:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except RecursionError:  # what was read just so cannot always be written
        return raw
    return text.replace(f'"{_PLACE}"', luck.choice(_AWKWARD_JSON)).encode("utf-8", "surrogatepass")


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = (
        value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    )
    for key in keys:
        yield value, key
        yield from _places(value[key])


def _members(raw: bytes) -> list[tuple[str, bytes]]:
    """Return what is in an archive; nothing where the corpus holds one that cannot be read."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as file:
            return [(entry.filename, file.read(entry)) for entry in file.infolist()]
    except (zipfile.BadZipFile, NotImplementedError, KeyError, OSError, ValueError):
        return []


def _other_name(name: str, luck: random.Random) -> str:
    at = luck.randrange(len(name) + 1)
    return luck.choice((
        f"{name[:at]}{luck.choice(('/', '../', chr(0), ' ', '.', 'é', chr(0x202E)))}{name[at:]}",
        name.upper(), f"{name}/", name * 40, "",
    ))  # fmt: skip


def _spoil(raw: bytearray, whole: Sequence[bytes], luck: random.Random) -> None:
    at = luck.randrange(len(raw) + 1)
    end = min(len(raw), at + luck.choice((1, 2, 4, 64, 1024)))
    match luck.randrange(9):
        case 0 if at < len(raw):
            raw[at] ^= 1 << luck.randrange(8)
        case 1:
            raw[at:end] = luck.randbytes(end - at)
        case 2:
            del raw[at:end]
        case 3:
            raw[at:at] = raw[at:end] * luck.choice((1, 2, 50))
        case 4:
            other = luck.choice(whole)
            begin = luck.randrange(len(other) + 1)
            raw[at:end] = other[begin : begin + luck.choice((4, 64, 512))]
        case 5:
            begin, after = _line(raw, at)
            other = luck.choice(whole)
            one, end = _line(other, luck.randrange(len(other) + 1))
            raw[begin : luck.choice((begin, after))] = other[one:end]
        case 6:  # what a line says of itself, in YAML or JSON
            begin, after = _line(raw, at)
            said = raw.find(b": ", begin, after)
            raw[said + 2 if said >= 0 else begin : max(begin, after - 1)] = luck.choice(_AWKWARD)
        case _:
            raw[at:end] = luck.choice(_AWKWARD)


def _line(raw: bytes | bytearray, at: int) -> tuple[int, int]:
    """Return where the line that holds this place begins, and where the next one does."""
    return raw.rfind(b"\n", 0, at) + 1, raw.find(b"\n", at) + 1 or len(raw)
