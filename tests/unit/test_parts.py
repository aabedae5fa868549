"""Voices and ears in one file: what is published comes in and goes out, anything else does nothing."""

from __future__ import annotations

import hashlib
import io
import struct
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from coach.ears.model_files import EAR_PACK
from coach.parts import SUMS, Part, PartError
from coach.voice.pack import VOICE_PACK
from tests.helpers.part_files import sums_of, write_pack

PARTS = pytest.mark.parametrize("part", [VOICE_PACK, EAR_PACK], ids=["voices", "ears"])


def all_below(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*")) if folder.exists() else []


@PARTS
def test_what_is_taken_out_can_be_put_back_until_it_is_forgotten(
    part: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, below = tmp_path / f"a{part.ending}", tmp_path / "voices"
    monkeypatch.setattr(part, "sums_sha256", write_pack(path, {"model.onnx": b"x" * 9}))
    part.add(path, below)
    before = [each.relative_to(below) for each in all_below(below)]
    part.remove(below)
    assert not part.is_added(below)
    part.put_back(below)
    assert [each.relative_to(below) for each in all_below(below)] == before
    part.remove(below)
    part.forget_removed(below)
    assert all_below(below) == []


def _with(change: Callable[[dict[str, bytes]], object]) -> Callable[[Path], object]:
    """Write a pack whose sums are known but whose files were changed afterwards."""

    def write(path: Path) -> None:
        files = dict(GOOD)
        change(files)
        write_pack(path, files, SUMS_OF_GOOD)

    return write


GOOD = {"model.onnx": b"m" * 40_000, "kokoro/af_sky.bin": b"s" * 1000}
SUMS_OF_GOOD = sums_of(GOOD)


def _cut(path: Path) -> None:
    write_pack(path, GOOD, SUMS_OF_GOOD)
    path.write_bytes(path.read_bytes()[:-300])


def _half(path: Path) -> None:
    write_pack(path, GOOD, SUMS_OF_GOOD)
    raw = path.read_bytes()
    path.write_bytes(raw[: len(raw) // 2])


def _long_list(path: Path) -> None:
    write_pack(path, GOOD, SUMS_OF_GOOD)
    raw = bytearray(path.read_bytes())
    struct.pack_into("<L", raw, len(raw) - 10, 50_000_000)
    path.write_bytes(raw)


def _twice(path: Path) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive, warnings.catch_warnings(action="ignore"):
        archive.writestr(SUMS, SUMS_OF_GOOD)
        for name, raw in (*GOOD.items(), *GOOD.items()):
            archive.writestr(name, raw)
    path.write_bytes(target.getvalue())


def _packed_otherwise(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr(SUMS, SUMS_OF_GOOD)
        for name, raw in GOOD.items():
            archive.writestr(name, raw)


def _other_sums(path: Path) -> None:
    write_pack(path, {**GOOD, "model.onnx": b"another network"})


HOSTILE: dict[str, Callable[[Path], object]] = {
    "a letter changed": _with(lambda files: files.update({"model.onnx": b"n" + b"m" * 39_999})),
    "a file missing": _with(lambda files: files.pop("model.onnx")),
    "a file more": _with(lambda files: files.update({"run.py": b"print()"})),
    "a way out": _with(lambda files: files.update({"../../out.txt": b"out"})),
    "a bomb": _with(lambda files: files.update({"model.onnx": bytes(40_000_000)})),
    "other sums": _other_sums,
    "cut at its end": _cut,
    "half a file": _half,
    "a list too long": _long_list,
    "everything twice": _twice,
    "packed otherwise": _packed_otherwise,
    "nothing": lambda path: path.write_bytes(b""),
    "no archive": lambda path: path.write_bytes(b"PK\x05\x06" + b"\xff" * 200),
    "not there": lambda path: None,
}


@PARTS
@pytest.mark.parametrize("kind", HOSTILE)
def test_anything_else_is_refused_and_leaves_nothing(
    kind: str, part: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part, "sums_sha256", hashlib.sha256(SUMS_OF_GOOD.encode()).hexdigest())
    monkeypatch.setattr(part, "most_file_bytes", 1_000_000)
    path, below = tmp_path / f"a{part.ending}", tmp_path / "deep" / "voices"
    write_pack(path, GOOD, SUMS_OF_GOOD)
    part.add(path, below)
    before = [(each, each.read_bytes()) for each in all_below(below) if each.is_file()]
    path.unlink()
    HOSTILE[kind](path)

    for work in (part.check, lambda path: part.add(path, below)):
        with pytest.raises(PartError, match="was not added"):
            work(path)
    after = [(each, each.read_bytes()) for each in all_below(tmp_path / "deep") if each.is_file()]
    assert after == before
    assert not (tmp_path / "out.txt").exists()


@PARTS
def test_a_disk_that_cannot_be_written_is_said_and_nothing_is_added(
    part: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"a{part.ending}"
    monkeypatch.setattr(part, "sums_sha256", write_pack(path, {"model.onnx": b"x" * 9}))
    (tmp_path / "voices").write_bytes(b"a file stands in the way")
    with pytest.raises(PartError, match=r"could not be kept\. See whether"):
        part.add(path, tmp_path / "voices")
