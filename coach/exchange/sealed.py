"""A sealed file: a manifest, one record a line, a signature. ``docs/progress-file.md`` has the form.

The first line is the manifest; it holds the SHA-256 of every record in order and the key, and the
last line signs the manifest's bytes. So one changed bit anywhere is found, and what happened to the
file can be said in words. Signature form and manifest keys ``format``, ``version``, ``key`` stay as
they are in every later version, so that a newer file can be told from a broken one.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from coach.errors import ExchangeError
from coach.words import translate

FORMAT: Final = "evenkeel-progress"
VERSION: Final = 1
LARGEST_BYTES: Final = 64 * 1024 * 1024


class Reason(StrEnum):
    """Why a file was not taken in."""

    NOT_ONE = "not-one"
    TOO_LARGE = "too-large"
    HALF = "half-written"
    CHANGED = "changed"
    LINE_CHANGED = "line-changed"
    LINE_MISSING = "line-missing"
    LINES_MOVED = "lines-moved"
    LINE_ADDED = "line-added"
    NEWER = "newer-app"
    OTHER_KEY = "other-key"
    OLDER = "older-copy"
    NOT_THEIRS = "not-theirs"
    NOT_FOR_HERE = "not-for-here"


_WORDS: Final = {
    Reason.NOT_ONE: (translate("coach", "This is not a progress file, or something in it cannot be right."), translate("coach", "Ask for it to be saved again from Evenkeel.")),
    Reason.TOO_LARGE: (translate("coach", "This file is larger than any progress file can be."), translate("coach", "Ask for it to be saved again from Evenkeel.")),
    Reason.HALF: (translate("coach", "This file ends in the middle; it was only half written or half copied."), translate("coach", "Wait until the copy is finished, or ask for it again.")),
    Reason.CHANGED: (translate("coach", "This file was changed after it was signed."), translate("coach", "Ask for it to be saved again from Evenkeel.")),
    Reason.LINE_CHANGED: (translate("coach", "A line of this file was changed after it was signed."), translate("coach", "Ask for it to be saved again from Evenkeel.")),
    Reason.LINE_MISSING: (translate("coach", "A line was taken out of this file after it was signed."), translate("coach", "Ask for it to be saved again from Evenkeel.")),
    Reason.LINES_MOVED: (translate("coach", "Lines of this file were moved after it was signed."), translate("coach", "Ask for it to be saved again from Evenkeel.")),
    Reason.LINE_ADDED: (translate("coach", "A line was put into this file after it was signed."), translate("coach", "Ask for it to be saved again from Evenkeel.")),
    Reason.NEWER: (translate("coach", "This file was made by a newer Evenkeel than this one."), translate("coach", "Bring this Evenkeel up to date, then take the file in.")),
    Reason.OTHER_KEY: (translate("coach", "This file claims to be from somebody you know, but is signed with another key."), translate("coach", "Ask that person for their file directly.")),
    Reason.OLDER: (translate("coach", "This is an older copy; you already have a newer one from the same person."), translate("coach", "There is nothing to do.")),
    Reason.NOT_THEIRS: (translate("coach", "This file holds calls that were already collected from somebody else."), translate("coach", "Ask where the file came from.")),
    Reason.NOT_FOR_HERE: (translate("coach", "This file is meant for somebody else."), translate("coach", "Open it where they practise.")),
}  # fmt: skip


class RefusedError(ExchangeError):
    """A file was not taken in, for a ``reason``; nothing here changed."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        summary, advice = _WORDS[reason]
        nothing_taken = translate("coach", "Nothing of it was taken in.")
        super().__init__(summary, f"{advice} {nothing_taken}", detail)
        self.reason = reason


class Manifest(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """What a file says of itself.

    ``profile`` is whose it is, ``serial`` counts that profile's files, ``words`` says whether the
    learner let their own words go along, ``digests`` are the SHA-256 of the records in order.
    """

    format: str
    version: int
    app: str
    kind: Literal["progress", "hand-back"]
    profile: Annotated[str, Meta(max_length=200)]
    name: Annotated[str, Meta(max_length=1000)]
    serial: Annotated[int, Meta(ge=0, le=2**62)]
    made_at: Annotated[str, Meta(max_length=200)]
    words: bool
    key: str
    digests: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A file whose signature holds: its manifest, and its records as bytes in the same order."""

    manifest: Manifest
    records: tuple[bytes, ...]


def canonical(value: object) -> bytes:
    """Return a value as canonical JSON: UTF-8, keys sorted, no space, no line break."""
    return msgspec.json.encode(value, order="sorted")


def digest(record: bytes) -> str:
    """Return the SHA-256 of a record in hexadecimal."""
    return hashlib.sha256(record).hexdigest()


def seal(manifest: Manifest, records: Sequence[bytes], key: SigningKey) -> bytes:
    """Return the bytes of a signed file; key and digests of the manifest are filled in here."""
    first = canonical(
        msgspec.structs.replace(
            manifest,
            key=key.verify_key.encode().hex(),
            digests=tuple(digest(record) for record in records),
        )
    )
    last = canonical({"signature": key.sign(first).signature.hex()})
    return b"\n".join((first, *records, last)) + b"\n"


def open_sealed(data: bytes) -> Sealed:
    """Return what a file holds; raises ``RefusedError`` with the reason where its seal is broken."""
    if len(data) > LARGEST_BYTES:
        raise RefusedError(Reason.TOO_LARGE)
    lines = data.split(b"\n")
    claimed = _claimed(lines[0])
    if len(lines) < 3 or lines.pop() != b"":
        raise RefusedError(Reason.HALF)
    signature = _signature(lines[-1])
    if signature is None:
        whole = len(lines) == len(claimed["digests"]) + 2
        raise RefusedError(Reason.CHANGED if whole else Reason.HALF)
    _hold_to(claimed["key"], lines[0], signature)
    if claimed["version"] > VERSION:
        raise RefusedError(Reason.NEWER, f"version {claimed['version']}, known {VERSION}")
    try:
        manifest = msgspec.convert(claimed, Manifest)
    except msgspec.ValidationError as error:
        raise RefusedError(Reason.NOT_ONE, str(error)) from error
    records = tuple(lines[1:-1])
    _compare(manifest.digests, tuple(digest(record) for record in records))
    return Sealed(manifest=manifest, records=records)


def _claimed(line: bytes) -> dict[str, Any]:
    """Return the manifest as it stands, with at least the keys every version has."""
    try:
        found = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise RefusedError(Reason.NOT_ONE, str(error)) from error
    if not (
        isinstance(found, dict)
        and found.get("format") == FORMAT
        and type(found.get("version")) is int
        and isinstance(found.get("key"), str)
        and isinstance(found.get("digests"), list)
    ):
        raise RefusedError(Reason.NOT_ONE, "no manifest")
    return found


def _signature(line: bytes) -> bytes | None:
    try:
        found = msgspec.json.decode(line, type=dict[str, str])
        return bytes.fromhex(found["signature"]) if found.keys() == {"signature"} else None
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError, KeyError, RecursionError):
        return None


def _hold_to(key: str, line: bytes, signature: bytes) -> None:
    try:
        VerifyKey(bytes.fromhex(key)).verify(line, signature)
    except (BadSignatureError, ValueError, TypeError) as error:
        raise RefusedError(Reason.CHANGED, str(error)) from error


def _compare(claimed: Sequence[str], found: Sequence[str]) -> None:
    """Say what happened to the records, where they are not those that were signed."""
    if tuple(claimed) == tuple(found):
        return
    wanted, there = Counter(claimed), Counter(found)
    if wanted == there:
        raise RefusedError(Reason.LINES_MOVED)
    if there < wanted:
        raise RefusedError(Reason.LINE_MISSING, f"{len(found)} of {len(claimed)} records")
    if wanted < there:
        raise RefusedError(Reason.LINE_ADDED, f"{len(found)} for {len(claimed)} records")
    raise RefusedError(Reason.LINE_CHANGED, f"{sum((there - wanted).values())} records")
