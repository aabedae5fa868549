"""The neural voices in one file: the real ones come in and go out, anything else does nothing."""

from __future__ import annotations

import hashlib
import io
import struct
import subprocess
import sys
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from coach.errors import VoiceError
from coach.places import find_places
from coach.voice import neural_files, pack
from coach.voice.acting import manner_of, voice_of
from coach.voice.kokoro import Kokoro
from coach.voice.types import Utterance
from tests.helpers.voice_packs import sums_of, write_pack
from tests.helpers.voices import make_persona


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The voice pack of this edition."""
    path = tmp_path_factory.mktemp("pack") / "neural.ekvoices"
    pack.make_voice_pack(path)
    return path


def _without_packages(also: str = "") -> Kokoro:
    """The engine as in the light edition; its process may take long where many tests run."""
    engine = Kokoro(answer_within_s=150.0)
    script = (
        "from coach.voice import kokoro_worker, neural_files\n"
        f"neural_files.comes_along = lambda: False\n{also}"
        "kokoro_worker.main()"
    )
    engine._worker._command = [sys.executable, "-c", script]
    return engine


def all_below(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*")) if folder.exists() else []


@pytest.mark.timeout(240)  # the network is loaded once more, at a low priority
def test_the_real_pack_is_the_one_written_down_and_speaks_without_the_packages(
    real: Path, own_home: Path
) -> None:
    voices = find_places().voices
    assert pack.check_voice_pack(real) == 50
    done: list[float] = []
    pack.add_voice_pack(real, voices, done.append)
    assert done == sorted(done)
    assert done[-1] == 1.0
    assert pack.is_added(voices)

    engine = _without_packages(
        "import dataclasses, pathlib\n"
        "places = dataclasses.replace(neural_files.find_places(), resources=pathlib.Path('none'))\n"
        "neural_files.find_places = lambda: places\n"
        "neural_files._GUESSER = ('no_such_package', *neural_files._GUESSER[1:])\n"
    )
    try:
        manner = manner_of(Utterance(text="", voice=voice_of(make_persona())))
        spoken = engine.speak("Noon, Mr Hrvatskarian.", manner)
    finally:
        engine.close()
    assert len(spoken.samples) > spoken.rate_hz


def test_without_the_pack_the_reason_says_that_a_file_would_do(own_home: Path) -> None:
    engine = _without_packages()
    found = engine.availability()
    engine.close()
    assert not found.ready
    assert found.reason.endswith(
        "This edition comes without the neural voices. They can be added from a file."
    )


def test_what_is_taken_out_can_be_put_back_until_it_is_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, voices = tmp_path / "a.ekvoices", tmp_path / "voices"
    monkeypatch.setattr(pack, "SUMS_SHA256", write_pack(path, {"model.onnx": b"x" * 9}))
    pack.add_voice_pack(path, voices)
    before = [each.relative_to(voices) for each in all_below(voices)]
    pack.remove_voice_pack(voices)
    assert not pack.is_added(voices)
    pack.put_back(voices)
    assert [each.relative_to(voices) for each in all_below(voices)] == before
    pack.remove_voice_pack(voices)
    pack.forget_removed(voices)
    assert all_below(voices) == []


def _with(change: Callable[[dict[str, bytes]], object]) -> Callable[[Path], object]:
    """Write a pack whose sums are known but whose files were changed afterwards."""

    def write(path: Path) -> None:
        files = dict(GOOD)
        change(files)
        write_pack(path, files, SUMS)

    return write


GOOD = {"model.onnx": b"m" * 40_000, "kokoro/af_sky.bin": b"s" * 1000}
SUMS = sums_of(GOOD)


def _cut(path: Path) -> None:
    write_pack(path, GOOD, SUMS)
    path.write_bytes(path.read_bytes()[:-300])


def _half(path: Path) -> None:
    write_pack(path, GOOD, SUMS)
    raw = path.read_bytes()
    path.write_bytes(raw[: len(raw) // 2])


def _long_list(path: Path) -> None:
    write_pack(path, GOOD, SUMS)
    raw = bytearray(path.read_bytes())
    struct.pack_into("<L", raw, len(raw) - 10, 50_000_000)
    path.write_bytes(raw)


def _twice(path: Path) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive, warnings.catch_warnings(action="ignore"):
        archive.writestr(pack.SUMS, SUMS)
        for name, raw in (*GOOD.items(), *GOOD.items()):
            archive.writestr(name, raw)
    path.write_bytes(target.getvalue())


def _packed_otherwise(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr(pack.SUMS, SUMS)
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


@pytest.mark.parametrize("kind", HOSTILE)
def test_anything_else_is_refused_and_leaves_nothing(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pack, "SUMS_SHA256", hashlib.sha256(SUMS.encode()).hexdigest())
    monkeypatch.setattr(pack, "MOST_FILE_BYTES", 1_000_000)
    path, voices = tmp_path / "a.ekvoices", tmp_path / "deep" / "voices"
    write_pack(path, GOOD, SUMS)
    pack.add_voice_pack(path, voices)
    before = [(each, each.read_bytes()) for each in all_below(voices) if each.is_file()]
    path.unlink()
    HOSTILE[kind](path)

    for work in (pack.check_voice_pack, lambda path: pack.add_voice_pack(path, voices)):
        with pytest.raises(pack.VoicePackError, match="were not added"):
            work(path)
    after = [(each, each.read_bytes()) for each in all_below(tmp_path / "deep") if each.is_file()]
    assert after == before
    assert not (tmp_path / "out.txt").exists()


def test_a_disk_that_cannot_be_written_is_said_and_nothing_is_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.ekvoices"
    monkeypatch.setattr(pack, "SUMS_SHA256", write_pack(path, {"model.onnx": b"x" * 9}))
    (tmp_path / "voices").write_bytes(b"a file stands in the way")
    with pytest.raises(pack.VoicePackError, match=r"could not be kept\. See whether"):
        pack.add_voice_pack(path, tmp_path / "voices")


def test_an_edition_without_the_voices_makes_no_pack(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> None:
    monkeypatch.setattr(neural_files, "comes_along", lambda: False)
    with pytest.raises(VoiceError, match="comes without"):
        pack.make_voice_pack(tmp_path / "a.ekvoices")
    assert all_below(tmp_path / "a.ekvoices") == []


def test_the_command_line_says_what_it_did(real: Path, own_home: Path) -> None:
    def coach(*words: str) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "-m", "coach.cli", "voices", *words],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout + done.stderr

    assert coach("check", str(real)) == (0, "All 50 files are as published. It may be added.\n")
    assert coach("add", str(real)) == (0, "Added: the neural voices\n")
    assert coach("remove") == (0, "Removed: the neural voices\n")
    assert coach("remove") == (1, "No voices were added here.\n")
