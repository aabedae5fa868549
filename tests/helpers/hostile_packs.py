"""Archives a stranger might hand over: each with a name, and none of them may do anything."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator

from coach.library import pack

GOOD = """kind: persona
id: ines-duarte
name: Ines Duarte
say_name: Ines Duarte
age: 44
about: Runs a kiosk by the ferry. Counts in fives.
voice: {sounds: mid, pace: even, warmth: 50}
temperament: needs-warmth
"""
_BAD_NAMES = (
    "../slip.yaml", "a/../../slip.yaml", "/etc/passwd.yaml", "..\\slip.yaml", "C:/slip.yaml",
    "C:slip.yaml", "a//b.yaml", "./a.yaml", "a/b/c/d.yaml", "A.yaml", "a b.yaml", "a.YAML",
    "a.yaml\x00.exe", "a.exe", "a.py", "a.json", "a.yaml.lnk", "shelf.json", "con:.yaml",
    "\u202eexe.yaml", "a\n.yaml", "a.yaml/", "-rf.yaml", "~/.profile.yaml", "%2e%2e/a.yaml",
    "a" * 300 + ".yaml", "ａ.yaml", "a.html", "a.svg", "a.png", "a.wav", "//share/a.yaml",
)  # fmt: skip
_BAD_TEXTS = {
    "an alias bomb": "a: &a [x, x]\n"
    + "".join(
        f"{c}: &{c} [*{p}, *{p}, *{p}]\n" for p, c in zip("abcdefgh", "bcdefghi", strict=True)
    ),
    "a tag that runs": "kind: !!python/object/apply:os.system ['true']\n",
    "a tag that opens": "kind: !!python/name:os.system\n",
    "an include": "kind: persona\nid: !include /etc/passwd\n",
    "deep nesting": "a: " + "[" * 5000 + "]" * 5000,
    "deep mappings": "".join(f"{' ' * depth}a:\n" for depth in range(3000)),
    "many documents": "kind: walk\n---\n" * 5000,
    "many values": "kind: persona\nhabits: [" + "x, " * 200_000 + "x]\n",
    "one long line": "kind: persona\nabout: " + "x" * 400_000,
    "only spaces": " " * 400_000,
    "no text at all": "",
    "bytes": "\ufffd\u0000\u0001",
    "a merge key": "kind: persona\n<<: {id: x}\n",
    "doubled keys": "kind: persona\nkind: scenario\nid: a\nid: b\n",
    "endless anchors": "".join(f"k{n}: &a{n} x\n" for n in range(5000)),
    "a rule book": "kind: customer_rules\nid: rules\n",
    "a vocabulary": "kind: vocabulary\nid: v\n",
    "excuses": "kind: suppressions\nid: s\nsuppressions: []\n",
    "a profile": "kind: profile\nid: profile\n",
    "huge numbers": "kind: persona\nage: " + "9" * 100_000,
    "a file link": GOOD.replace("Runs a kiosk", "<img src='file:///etc/passwd'>"),
    "a share link": GOOD.replace("Runs a kiosk", "<img src='//share/a.png'>"),
    "a web link": GOOD.replace("Runs a kiosk", "<a href='http://evil.invalid'>x</a>"),
    "a style": GOOD.replace("Runs a kiosk", "<style>@import url(http://evil.invalid)</style>"),
    "right to left": GOOD.replace("Ines", "\u202eInes"),
    "a name of ours": GOOD.replace("ines-duarte", "odile-marsh"),
    "braces": GOOD.replace("Runs a kiosk", "{__class__.__mro__}"),
}


def hostile_packs() -> Iterator[tuple[str, bytes]]:
    """Yield each archive with what is amiss."""
    yield "nothing", b""
    yield "no archive", b"kind: persona\n"
    yield "a picture", b"\x89PNG\r\n\x1a\n" + bytes(1000)
    yield "an empty archive", _zip({})
    yield "half an archive", _zip({"a.yaml": GOOD})[:-30]
    yield "a hole in the middle", _holed(_zip({"a.yaml": GOOD * 20}))
    yield "too large", b"PK" + bytes(pack.MOST_ARCHIVE_BYTES + 1)
    for name in _BAD_NAMES:
        yield f"the name {name[:20]!r}", _zip({name: GOOD})
    for what, text in _BAD_TEXTS.items():
        yield what, _zip({"a.yaml": text})
    yield "a bomb", _zip({"a.yaml": "x" * 60_000_000})
    yield "many small bombs", _zip({f"a{n}.yaml": "x" * 490_000 for n in range(100)})
    yield "many files", _zip({f"a{n}.yaml": "" for n in range(5000)})
    yield "a name twice", _doubled()
    yield "a link", _zip({"a.yaml": "/etc/passwd"}, attributes=0o120777 << 16)
    yield "a device", _zip({"a.yaml": ""}, attributes=0o020666 << 16)
    yield "a lying size", _lying(_zip({"a.yaml": GOOD}))
    yield "a password", _locked(_zip({"a.yaml": GOOD}))
    for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        yield f"packing {method}", _zip({"a.yaml": "x" * 10_000_000}, method=method)
    yield "two archives in one", _zip({"a.yaml": GOOD}) + _zip({"b.exe": "MZ"})


def _zip(
    files: dict[str, str], *, attributes: int = 0, method: int = zipfile.ZIP_DEFLATED
) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = method
            entry.external_attr = attributes
            archive.writestr(entry, text)
    return target.getvalue()


def _doubled() -> bytes:
    raw = _zip({"a.yaml": GOOD, "b.yaml": GOOD})
    return raw.replace(b"b.yaml", b"a.yaml")


def _holed(raw: bytes) -> bytes:
    middle = len(raw) // 3
    return raw[:middle] + bytes(8) + raw[middle + 8 :]


def _lying(raw: bytes) -> bytes:
    """Say in the directory that a file is far larger than it is."""
    at = raw.index(b"PK\x01\x02") + 24
    return raw[:at] + struct.pack("<L", 0x7FFFFFFF) + raw[at + 4 :]


def _locked(raw: bytes) -> bytes:
    """Set the password bit of the directory and of the file."""
    for sign, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = raw.index(sign) + offset
        raw = raw[:at] + struct.pack("<H", 1) + raw[at + 2 :]
    return raw
