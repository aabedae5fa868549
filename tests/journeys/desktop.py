"""A desktop without a screen: an X server, a window manager, a sound server with a virtual speaker.

Everything started here is stopped by its own process id. Waiting is done for something to become
so (a window, a file, a row in the database), never for a time. ``EVENKEEL_JOURNEY_PROGRAM`` is started
instead of this folder's own program, where one that was installed is to be walked through.
"""

from __future__ import annotations

import os
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent.parent
NEEDED = ("Xvfb", "openbox", "xdotool", "pulseaudio", "pactl", "parec", "paplay")
RATE_HZ = 16_000
PROGRAM = shlex.split(os.environ.get("EVENKEEL_JOURNEY_PROGRAM", "")) or [
    sys.executable,
    "-m",
    "ui",
]
_PULSE = [
    "pulseaudio",
    "-n",
    "--daemonize=no",
    "--exit-idle-time=-1",
    "--use-pid-file=no",
    "-L",
    "module-native-protocol-unix",
    "-L",
    "module-null-sink sink_name=speaker rate=48000 channels=2",
]
_RECORD = [
    "parec",
    "-d",
    "speaker.monitor",
    "--raw",
    "--format=s16le",
    "--channels=1",
    f"--rate={RATE_HZ}",
    "--latency-msec=20",
]


def until(found: Callable[[], object], what: str, seconds: float = 20.0) -> object:
    """Return what ``found`` returns as soon as it is true; fail naming ``what`` after a time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        result = found()
        if result:
            return result
        time.sleep(0.02)  # between two looks, in another process
    message = f"waited {seconds:.0f} s for {what}"
    raise AssertionError(message)


class Desktop:
    """One screen and one speaker; ``start`` runs the program on it."""

    def __init__(self, folder: Path, *, width: int = 1280, height: int = 800) -> None:
        self.folder = folder
        self._size = f"{width}x{height}x24"
        self._processes: list[subprocess.Popen[bytes]] = []
        # A socket's path may not be long, so the sound server's folder is not below the test's.
        self._runtime = Path(tempfile.mkdtemp(prefix="ek-"))
        self._runtime.chmod(0o700)
        self.temporary = self._runtime / "tmp"
        self.temporary.mkdir()
        self.env = {
            **{key: os.environ[key] for key in ("PATH", "LANG", "LC_ALL") if key in os.environ},
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(self._runtime),
            "TMPDIR": str(self.temporary),
            "EVENKEEL_HOME": str(folder / "home"),
            "QT_QPA_PLATFORM": "xcb",
            "LIBGL_ALWAYS_SOFTWARE": "1",
        }

    def open(self) -> None:
        """Start the X server, the window manager and the sound server."""
        reader, writer = os.pipe()
        command = [
            "Xvfb",
            "-displayfd",
            str(writer),
            "-screen",
            "0",
            self._size,
            "-nolisten",
            "tcp",
            "-noreset",  # it would begin anew when the only program on it has gone
        ]
        self._run(command, pass_fds=(writer,))
        os.close(writer)
        with os.fdopen(reader) as shown:
            self.env["DISPLAY"] = f":{shown.readline().strip()}"
        self._run(["openbox", "--sm-disable"])
        # A screen has a current desktop once a window manager has taken it.
        until(lambda: self.xdotool("get_desktop") is not None, "the window manager")
        self._run(_PULSE)
        until(lambda: self.call(["pactl", "info"], check=False).returncode == 0, "the sound server")

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the program and return its process once its window is there."""
        process = self._run([*PROGRAM, *arguments], cwd=ROOT, log="program.log")
        until(lambda: self.window() or process.poll() is not None, "the window", 40)
        assert process.poll() is None, self.log()
        until(self._in_front, "the window in front")
        return process

    def log(self) -> str:
        """Return what the program said on its standard streams."""
        path = self.folder / "program.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def window(self) -> str:
        """Return the id of the program's window, or nothing."""
        found = self.xdotool("search", "--onlyvisible", "--name", "Evenkeel$") or ""
        return found.split("\n")[0].strip()

    def until_page(self, title: str) -> None:
        """Wait until a page is in front; its title names the window."""
        named = f"^{title} · Evenkeel$"
        until(lambda: self.xdotool("search", "--onlyvisible", "--name", named), f"the page {title}")

    def key(self, *keys: str) -> None:
        """Press keys one after the other."""
        self.call(["xdotool", "key", "--clearmodifiers", *keys])

    def write(self, words: str) -> None:
        """Type words."""
        self.call(["xdotool", "type", "--delay", "4", words])

    def plug_in_microphone(self) -> None:
        """Add a microphone that hears what is played with ``say``."""
        for module in (
            ["module-null-sink", "sink_name=mouth", "rate=48000", "channels=1"],
            ["module-remap-source", "source_name=microphone", "master=mouth.monitor"],
        ):
            self.call(["pactl", "load-module", *module])
        self.call(["pactl", "set-default-sink", "speaker"])
        self.call(["pactl", "set-default-source", "microphone"])

    def is_listening(self) -> bool:
        """Say whether a program takes sound from the microphone."""
        found = self.call(["pactl", "list", "short", "source-outputs"]).stdout
        return b"protocol-native" in found

    def say(self, sound: Path) -> None:
        """Play a sound file into the microphone and wait for its end."""
        self.call(["paplay", "--latency-msec=30", "--device=mouth", str(sound)])

    def picture(self, name: str) -> Path:
        """Keep a picture of the screen (needs ImageMagick) and return its path."""
        path = self.folder / f"{name}.png"
        self.call(["import", "-window", "root", str(path)])
        return path

    @contextmanager
    def recording(self) -> Iterator[Callable[[], np.ndarray]]:
        """Record what leaves the speaker; the function given returns it so far (mono, 16 kHz)."""
        path = self.folder / "speaker.raw"
        with path.open("wb") as file:
            recorder = subprocess.Popen(
                _RECORD,
                env=self.env,
                stdout=file,
            )
            try:
                yield lambda: np.frombuffer(
                    path.read_bytes()[: path.stat().st_size // 2 * 2], "<i2"
                )
            finally:
                recorder.terminate()
                recorder.wait()

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        """Read the progress file from outside, as it stands on the disk at this moment.

        The program holds the file to itself, so a copy with its log is opened instead.
        """
        source = self.folder / "home" / "data" / "evenkeel.db"
        if not source.exists():
            return []
        with tempfile.TemporaryDirectory(dir=self.folder) as aside:
            for suffix in ("", "-wal"):
                part = source.with_name(source.name + suffix)
                if part.exists():
                    shutil.copy(part, Path(aside) / part.name)
            connection = sqlite3.connect(Path(aside) / source.name)
            try:
                return connection.execute(sql).fetchall()
            except sqlite3.DatabaseError:
                return []  # caught between two writes; the caller looks again
            finally:
                connection.close()

    def xdotool(self, *arguments: str) -> str | None:
        """Ask the screen something; nothing where it failed, as it may while windows come and go."""
        done = self.call(["xdotool", *arguments], check=False)
        return done.stdout.decode() if done.returncode == 0 else None

    def call(self, command: list[str], *, check: bool = True) -> subprocess.CompletedProcess[bytes]:
        """Run a short command on this desktop."""
        return subprocess.run(command, env=self.env, check=check, capture_output=True, timeout=30)

    def close(self) -> None:
        """Stop everything started here, last first."""
        for process in reversed(self._processes):
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        shutil.rmtree(self._runtime, ignore_errors=True)

    def _in_front(self) -> bool:
        # Looked for anew each time: a search fails while the window manager takes the window under
        # its care, and what it found before may be gone.
        window = self.window()
        return bool(window) and self.xdotool("windowactivate", "--sync", window) is not None

    def _run(
        self,
        command: list[str],
        *,
        log: str = "",
        cwd: Path | None = None,
        pass_fds: tuple[int, ...] = (),
    ) -> subprocess.Popen[bytes]:
        target = (self.folder / log).open("ab") if log else subprocess.DEVNULL
        process = subprocess.Popen(
            command, env=self.env, cwd=cwd, stdout=target, stderr=target, pass_fds=pass_fds
        )
        if log:
            target.close()
        self._processes.append(process)
        return process


def save_wav(path: Path, samples: np.ndarray) -> Path:
    """Write recorded samples as a WAV file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(samples.astype("<i2").tobytes())
    return path
