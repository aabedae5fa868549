"""The packages in a clean root: a Debian 12 with nothing in it, no Python, no desktop, no fonts.

    sudo .venv/bin/python -m bench.clean_root [ARCHIVE DEB] [--parts FILE ...]
        [--root FOLDER] [--base FOLDER]

ARCHIVE and DEB are what ``shipping.linux`` made, of the full edition in ``dist`` unless given. A Debian of the smallest kind is made in --root
(``debootstrap``, or a copy of --base); the package is installed there, tried, practised with and
removed, then the archive. Each trial is the program's own self-test, in one minute; the practice is
the journey of the tests, a whole call with its sound, walked by keys under Xvfb. Voices and ears of
--parts (``coach voices make``, ``coach ears make``) are added to the package, which then has to speak
and hear with them. Needs root for ``chroot``, and what ``./check`` needs. Prints a line for each trial; 1 where one went wrong, 0 where
there is nothing to try or nobody who may.
"""

from __future__ import annotations

import argparse
import os
import platform
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from bench.bundle import SELF_TEST_BAR_S
from coach import VERSION
from shipping.linux import ARCHITECTURE

ROOT: Final = Path(__file__).resolve().parent.parent
JOURNEY: Final = "tests/journeys/test_first_call.py"
PATH: Final = "/usr/sbin:/usr/bin:/sbin:/bin"
USER: Final = "zoe"
ODD: Final = "opt/Évenkeel für alle"
"""Where the archive is unpacked, in the root."""
_FROM_HERE: Final = (
    "etc/apt/apt.conf.d",
    "etc/apt/sources.list.d",
    "etc/ssl/certs",
    "etc/resolv.conf",
    "etc/hosts",
)
"""How packages are reached: as on this computer."""
_MOST_NAMES: Final = 8
_PARTS: Final = {".ekvoices": ("voices", "neural:"), ".ekears": ("ears", "heard back")}
"""By the ending of a part's file: the command that adds it, and what the self-test then says."""


class Trials:
    """Runs commands in the root and keeps whether all went well."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.well = True

    def inside(
        self, *command: str, user: str = "root", before: Sequence[str] = (), **more: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a command in the root with nothing in its environment but PATH, HOME and ``more``."""
        home = "/root" if user == "root" else f"/home/{user}"
        env = {"PATH": PATH, "HOME": home, **more}
        return subprocess.run(
            [*before, "chroot", f"--userspec={user}:{user}", self.root, *command],
            env=env, capture_output=True, text=True, check=False,
        )  # fmt: skip

    def tell(self, what: str, well: bool, words: str) -> None:  # noqa: FBT001 - read with its name
        """Print one line."""
        self.well = self.well and well
        print(f"{'well ' if well else 'WRONG'}  {what}: {words}", flush=True)

    def self_test(self, what: str, program: str, **how: str) -> None:
        """Let a program test itself, as another user, without a network."""
        begun = time.monotonic()
        done = self.inside(program, "--self-test", user=USER, before=("unshare", "-n"), **how)
        took = time.monotonic() - begun
        well = done.returncode == 0 and took <= SELF_TEST_BAR_S
        last = "" if well else f"\n{done.stdout}{done.stderr}"
        self.tell(what, well, f"exit code {done.returncode} after {took:.0f} s{last}")

    def practice(self, what: str, program: str) -> None:
        """Walk a whole call with its sound, in a window of the program in the root."""
        command = ["unshare", "-n", "chroot", str(self.root), program]
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", JOURNEY],
            cwd=ROOT, env={**os.environ, "EVENKEEL_JOURNEY_PROGRAM": shlex.join(command)},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        well = done.returncode == 0
        self.tell(what, well, done.stdout.strip().splitlines()[-1] + ("" if well else done.stdout))

    def files_of(self, home: str) -> list[str]:
        """Return the files a user has, without what a new account brings."""
        folder = self.root / home
        found = (path for path in folder.rglob("*") if path.is_file())
        return sorted(str(path.relative_to(folder)) for path in found if path.name[:5] != ".bash")


def make(root: Path, base: Path | None) -> None:
    """Make a Debian of the smallest kind, which reaches packages as this computer does."""
    if base is None:
        subprocess.run(["debootstrap", "--variant=minbase", "bookworm", root], check=True)
    else:
        subprocess.run(["cp", "-a", base, root], check=True)
    for name in _FROM_HERE:
        source, target = Path("/", name), root / name
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)
        elif source.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)


@contextmanager
def mounted(root: Path) -> Iterator[None]:
    """Give the root what a running system has, and this one's /tmp: the screen and the sound."""
    with ExitStack() as later:
        for name in ("proc", "dev", "dev/pts", "tmp"):
            subprocess.run(["mount", "--bind", f"/{name}", root / name], check=True)
            later.callback(subprocess.run, ["umount", root / name], check=True)
        yield


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Let nobody write below a folder, not even root."""
    subprocess.run(["mount", "--bind", folder, folder], check=True)
    subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


def try_part(trials: Trials, part: Path) -> None:
    """Add voices or ears from a file as the user, and let the self-test use them."""
    shutil.copy(part, trials.root / "opt" / part.name)
    command, told = _PARTS[part.suffix]
    done = trials.inside("coach", command, "add", f"/opt/{part.name}", user=USER)
    trials.tell(f"{part.name} added", done.returncode == 0, (done.stdout + done.stderr).strip())
    tested = trials.inside("evenkeel", "--self-test", user=USER, before=("unshare", "-n"))
    line = next((each for each in tested.stdout.splitlines() if told in each), "")
    well = tested.returncode == 0 and bool(line)
    trials.tell(f"self-test with {command} of {part.name}", well, line or tested.stdout)


def try_package(trials: Trials, package: Path, parts: Sequence[Path]) -> None:
    """Install, try, practise, add parts, remove."""
    root = trials.root
    name = package.name.split("_")[0]
    shutil.copy(package, root / "opt" / package.name)
    install: Mapping[str, str] = {"DEBIAN_FRONTEND": "noninteractive"}
    trials.inside("apt-get", "update", **install)
    done = trials.inside(
        "apt-get", "install", "-y", "--no-install-recommends", f"/opt/{package.name}", **install
    )
    trials.tell("package installed", done.returncode == 0, done.stderr if done.returncode else name)
    depends = trials.inside("dpkg-query", "-W", "-f", "${Depends}", name).stdout
    trials.tell("asks the system for", bool(depends), depends)
    python = trials.inside("sh", "-c", "command -v python3 python").stdout
    trials.tell("no Python there", not python, python or "none")
    shutil.rmtree(root / "usr" / "share" / "fonts", ignore_errors=True)
    trials.inside("useradd", "--create-home", USER)
    trials.self_test("package: env -i, another user, no network, no fonts", "evenkeel")
    with read_only(root / "usr"):
        trials.self_test("package: everything below /usr read-only", "evenkeel")
    trials.practice("package: a whole practice with sound", "evenkeel")
    listed = trials.inside("coach", "content", "list", user=USER).stdout.splitlines()
    trials.tell("package: coach on the command line", len(listed) > 40, f"{len(listed)} lines")
    for part in parts:
        try_part(trials, part)
    # Opened and left alone; ended as a session's end ends it.
    trials.inside("timeout", "10", "evenkeel", user=USER, QT_QPA_PLATFORM="offscreen")
    before = trials.files_of(f"home/{USER}")
    done = trials.inside("apt-get", "remove", "-y", name, **install)
    left = [
        str(path) for path in root.glob("usr/**/*") if path.name in ("evenkeel", "evenkeel.desktop")
    ]
    trials.tell("package removed, nothing of it left", done.returncode == 0 and not left, str(left))
    kept = trials.files_of(f"home/{USER}")
    own = [each for each in kept if "/Evenkeel/" in each]
    trials.tell("what the user did is still there", bool(own) and kept == before, _some(own))


def try_archive(trials: Trials, archive: Path) -> None:
    """Unpack, try, put into the menu of one user, practise, remove."""
    folder = trials.root / ODD
    folder.mkdir(parents=True)
    subprocess.run(["tar", "-xf", archive, "-C", folder], check=True)
    unpacked = next(folder.iterdir()).relative_to(trials.root)
    with read_only(folder):
        trials.self_test(
            "archive: a read-only path with spaces and accents", f"/{unpacked}/evenkeel"
        )
    before = trials.files_of(f"home/{USER}")
    done = trials.inside(f"/{unpacked}/install.sh", user=USER)
    program = f"/home/{USER}/.local/share/evenkeel-program/evenkeel"
    trials.tell("archive in one user's menu", done.returncode == 0, done.stdout.strip())
    trials.self_test("archive: as that user installed it", program)
    trials.practice("archive: a whole practice with sound", program)
    done = trials.inside(f"/{unpacked}/install.sh", "--remove", user=USER)
    kept = trials.files_of(f"home/{USER}")
    trials.tell("archive removed, the user's files as before", kept == before, _some(kept))


def _some(names: Sequence[str]) -> str:
    more = len(names) - _MOST_NAMES
    return ", ".join(names[:_MOST_NAMES]) + (f" and {more} more" if more > 0 else "")


def main() -> int:
    """Take every trial; 1 where one went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    made = f"evenkeel-{VERSION}-linux-{platform.machine()}.tar.xz"
    parser.add_argument("archive", nargs="?", type=Path, default=ROOT / "dist" / made)
    package = f"evenkeel_{VERSION}_{ARCHITECTURE[platform.machine()]}.deb"
    parser.add_argument("deb", nargs="?", type=Path, default=ROOT / "dist" / package)
    parser.add_argument("--parts", nargs="*", type=Path, default=[], help=".ekvoices, .ekears")
    parser.add_argument("--root", type=Path, default=ROOT / "build" / "root")
    parser.add_argument("--base", type=Path, help="a Debian made before with debootstrap")
    asked = parser.parse_args()
    if not (asked.archive.is_file() and asked.deb.is_file()) or os.geteuid() != 0:
        print("no packages to try (shipping.linux makes them), or nobody who may use chroot")
        return 0
    root: Path = asked.root.resolve()
    if root.exists():
        parser.error(f"{root} is there already; a clean root is a new one")
    make(root, asked.base)
    # Ended early, it still lets go of what it mounted: deleting the root would reach through.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    trials = Trials(root)
    with mounted(root):
        try_package(trials, asked.deb, asked.parts)
        try_archive(trials, asked.archive)
    shutil.rmtree(root)
    return int(not trials.well)


if __name__ == "__main__":
    sys.exit(main())
