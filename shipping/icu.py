"""Unicode's own data, without what Qt never asks it for: names of places, units, old code pages.

Qt brings the whole of ICU's data, 31 MB. It asks ICU for how words are put in order, and has names
of days and currencies in a table of its own; texts are in UTF-8 everywhere.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LIBRARY: Final = re.compile(r"libicudata\.so\.(\d+)$")
LEFT_OUT: Final = re.compile(r"/(brkitr|curr|lang|rbnf|region|translit|unit|zone)/|\.cnv$")
"""By an entry's name, such as ``icudt73l/zone/de.res``."""
_HEAD: Final = struct.Struct("<H2s6x4s")
_PAIR: Final = struct.Struct("<2I")
_ALIGNED: Final = 16


class NotIcuError(Exception):
    """The file does not hold ICU's data in the form that is known here."""


@dataclass(frozen=True, slots=True)
class Data:
    """ICU's data: its head as it is, and its entries by name, in their order."""

    head: bytes
    entries: dict[str, bytes]


def lighter(library: Path, to: Path) -> None:
    """Write a library with the entries that are wanted; needs the binutils.

    Raises ``NotIcuError`` or ``subprocess.CalledProcessError``.
    """
    found = LIBRARY.search(library.name)
    if found is None:
        raise NotIcuError(library.name)
    data = data_in(library.read_bytes())
    kept = {name: raw for name, raw in data.entries.items() if not LEFT_OUT.search(name)}
    symbol = f"icudt{found[1]}_dat"
    with tempfile.TemporaryDirectory() as folder:
        raw, source, compiled = (Path(folder, name) for name in ("data", "data.s", "data.o"))
        raw.write_bytes(packed(Data(data.head, kept)))
        source.write_text(
            f".section .rodata\n.balign {_ALIGNED}\n.globl {symbol}\n.type {symbol}, %object\n"
            f'{symbol}:\n.incbin "{raw}"\n.size {symbol}, . - {symbol}\n'
            '.section .note.GNU-stack,"",%progbits\n',
            encoding="utf-8",
        )
        subprocess.run(["as", "-o", compiled, source], check=True)
        subprocess.run(
            ["ld", "-shared", "-s", "-soname", library.name, "-o", to, compiled], check=True
        )


def data_in(raw: bytes) -> Data:
    """Return the data that stands in a library's bytes; raises ``NotIcuError``."""
    at = raw.find(b"\xda\x27\x14\x00")
    while at >= 0 and raw[at + 10 : at + 14] != b"CmnD":
        at = raw.find(b"\xda\x27\x14\x00", at + 1)
    if at < 2:
        raise NotIcuError("no data found")
    begin = at - 2
    head_bytes, _sign, _kind = _HEAD.unpack_from(raw, begin)
    table = begin + head_bytes
    (count,) = struct.unpack_from("<I", raw, table)
    places = [_PAIR.unpack_from(raw, table + 4 + _PAIR.size * each) for each in range(count)]
    names = [raw[table + name : raw.index(b"\0", table + name)].decode() for name, _ in places]
    ends = [*(data for _, data in places[1:]), len(raw) - table]
    if names != sorted(names):
        raise NotIcuError("its entries are not in order")
    return Data(
        raw[begin:table],
        {
            name: raw[table + start : table + end]
            for name, (_, start), end in zip(names, places, ends, strict=True)
        },
    )


def packed(data: Data) -> bytes:
    """Return data as ICU reads it."""
    names, name_at = b"", []
    first_name = 4 + _PAIR.size * len(data.entries)
    for name in data.entries:
        name_at.append(first_name + len(names))
        names += name.encode() + b"\0"
    first = _aligned(len(data.head) + first_name + len(names)) - len(data.head)
    body, body_at = bytearray(), []
    for raw in data.entries.values():
        body_at.append(first + len(body))
        body += raw.ljust(_aligned(len(raw)), b"\0")
    table = struct.pack("<I", len(data.entries)) + b"".join(map(_PAIR.pack, name_at, body_at))
    return data.head + (table + names).ljust(first, b"\0") + body


def _aligned(length: int) -> int:
    return -(-length // _ALIGNED) * _ALIGNED
