"""A loudspeaker for tests: a private sound server with a null sink, recorded from its monitor.

Everything started here is stopped by its own process id. Sound never reaches a real device: the
tests of this process itself are kept away from any server there may be.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

# Qt looks for a sound server once a process, when something first asks for a device.
os.environ["PULSE_SERVER"] = "unix:/nonexistent/no-sound-in-tests"

ROOT = Path(__file__).resolve().parent.parent
NEEDED = ("pulseaudio", "pactl", "parec")
RATE_HZ = 16_000
_SINK = "module-null-sink sink_name={name} rate=48000 channels=2"


def can_make_sound() -> bool:
    """Tell whether this computer has what a private sound server needs."""
    return all(shutil.which(name) for name in NEEDED)


def until(found: Callable[[], Any], what: str, seconds: float = 20.0) -> Any:
    """Return what ``found`` returns as soon as it is true; fail naming ``what`` after a time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if result := found():
            return result
        time.sleep(0.02)  # between two looks at another process
    raise AssertionError(f"waited {seconds:.0f} s for {what}")


class SoundServer:
    """A sound server of its own with one sink, ``speaker``."""

    def __init__(self) -> None:
        # A socket's path may not be long, so this is not below the test's folder.
        self.folder = Path(tempfile.mkdtemp(prefix="ek-sound-"))
        self.folder.chmod(0o700)
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PULSE", "XDG_RUNTIME"))}
        self.env = {**kept, "XDG_RUNTIME_DIR": str(self.folder), "QT_QPA_PLATFORM": "offscreen"}
        self._server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the server and wait until it answers."""
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        for module in ("module-native-protocol-unix", _SINK.format(name="speaker")):
            command += ["-L", module]
        nowhere = subprocess.DEVNULL
        self._server = subprocess.Popen(command, env=self.env, stdout=nowhere, stderr=nowhere)
        until(lambda: self.control("info") is not None, "the sound server")

    def control(self, *arguments: str) -> str | None:
        """Run pactl; ``None`` if the server refused or is not there."""
        done = subprocess.run(
            ["pactl", *arguments],
            env=self.env,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        return done.stdout if done.returncode == 0 else None

    def unplug(self) -> None:
        """Take every loudspeaker away."""
        assert self.control("unload-module", "module-null-sink") is not None

    def plug_in(self, name: str) -> None:
        """Add a loudspeaker."""
        assert self.control("load-module", *_SINK.format(name=name).split()) is not None

    def plug_in_microphone(self, *, rate_hz: int = 48_000, channels: int = 1) -> None:
        """Add a microphone that hears what ``play_into_microphone`` plays."""
        for module in (
            ["module-null-sink", "sink_name=mouth", f"rate={rate_hz}", f"channels={channels}"],
            ["module-remap-source", "source_name=microphone", "master=mouth.monitor"],
        ):
            assert self.control("load-module", *module) is not None
        self.control("set-default-sink", "speaker")
        self.control("set-default-source", "microphone")

    def play_into_microphone(self, path: Path) -> None:
        """Play a sound file to its end."""
        command = ["paplay", "--latency-msec=200", "--device=mouth", str(path)]
        subprocess.run(command, env=self.env, check=True, timeout=60)

    @contextmanager
    def recording(self, sink: str = "speaker") -> Iterator[Callable[[], np.ndarray]]:
        """Record what leaves a sink; the function given returns it so far, -1 to 1 at 16 kHz."""
        path = self.folder / f"{sink}.raw"
        command = ["parec", "-d", f"{sink}.monitor", "--raw", "--format=s16le", "--channels=1"]
        command += [f"--rate={RATE_HZ}", "--latency-msec=20"]
        with path.open("wb") as file:
            recorder = subprocess.Popen(command, env=self.env, stdout=file)
            try:
                until(lambda: path.stat().st_size, "the recorder")
                yield lambda: _samples(path)
            finally:
                recorder.terminate()
                recorder.wait()

    def close(self) -> None:
        """Stop the server."""
        if self._server is not None:
            self._server.terminate()
            self._server.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def _samples(path: Path) -> np.ndarray:
    raw = path.read_bytes()
    return np.frombuffer(raw[: len(raw) // 2 * 2], "<i2").astype(np.float64) / 32768


class HelperProcess:
    """A module of ``tests.helpers`` on a sound server: a line in, what it tells comes out."""

    def __init__(self, server: SoundServer, module: str, *arguments: str) -> None:
        self.told: list[dict[str, Any]] = []
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            env=server.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def tell(self, **command: object) -> None:
        """Send a command."""
        self.write(json.dumps(command))

    def write(self, line: str) -> None:
        """Send a line as it is."""
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def heard(self, kind: str, line: str | None = None) -> dict[str, Any]:
        """Wait for something to be told, about one line if named, and return it."""

        def found() -> dict[str, Any] | None:
            assert self._process.poll() is None or self.told, "the saying process ended"
            fitting = (one for one in list(self.told) if one["is"] == kind)
            return next((one for one in fitting if line is None or one["line"] == line), None)

        return until(found, f"{kind} {line or ''}")

    def close(self) -> int:
        """Let it end by itself; returns its exit code."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            return self._process.wait(20)
        finally:
            self._process.kill()
            self._process.wait()
            self._reader.join()
            self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for row in self._process.stdout:
            self.told.append(json.loads(row))


class SayingProcess(HelperProcess):
    """``tests.helpers.saying``: lines go in, what ``Speech`` tells comes out."""

    def __init__(self, server: SoundServer, cache: Path, *, engine: str = "light") -> None:
        super().__init__(server, "tests.helpers.saying", str(cache), engine)
