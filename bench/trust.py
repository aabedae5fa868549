"""What Evenkeel promises about safety, measured: nothing lost, nothing leaked, nothing run.

    python -m bench.trust                  every row, at the size of the table
    python -m bench.trust kills damage     these rows
    python -m bench.trust --share 0.1      every row, a tenth of the size
    python -m bench.trust fuzz --only csv  one reader

Each row prints its figure beside its bar; the exit code is the number of rows that miss it. Needs
Linux; the rows of sockets need ``strace`` and ``unshare``, and say so where they are missing.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from coach.clock import SystemClock
from coach.desk import Desk, open_desk
from coach.places import find_places
from coach.store.file import ProgressFile
from tests.helpers.damaging import contents, damage_once, practised_with_copy
from tests.helpers.failing_disk import session_with
from tests.helpers.fuzzing import READERS, breaks
from tests.helpers.losing_power import killed, lost, power_cuts
from tests.helpers.practised import practise

ROOT = Path(__file__).resolve().parent.parent
FUZZ_S = 600
FUZZ_BYTES = 2 << 30
Row = tuple[str, bool]
_only: set[str] = set()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join(ROWS))
    parser.add_argument("--share", type=float, default=1.0, help="of the table's size")
    parser.add_argument("--only", action="append", choices=tuple(READERS), help="of fuzz")
    asked = parser.parse_args()
    _only.update(asked.only or ())
    missed = 0
    for name in asked.rows or ROWS:
        home = Path(tempfile.mkdtemp(prefix="evenkeel-trust-"))
        os.environ["EVENKEEL_HOME"] = str(home)
        began = time.monotonic()
        try:
            figure, kept = ROWS[name](home, asked.share)
        finally:
            shutil.rmtree(home, ignore_errors=True)
        missed += not kept
        seconds = time.monotonic() - began
        print(f"{name:9} {'kept' if kept else 'MISSED'}  {figure}  ({seconds:.0f} s)", flush=True)
    return missed


def kills(_home: Path, share: float) -> Row:
    desk, luck, times = _desk(), random.Random(1), int(500 * share)  # noqa: S311
    acknowledged = gone = 0
    for _ in range(times):
        stood_on = killed(desk, luck)
        acknowledged += sum(stood_on.values())
        gone += lost(desk, stood_on)
    return f"{times} kills, {acknowledged} answers acknowledged, {gone} lost (bar 0)", gone == 0


def cuts(_home: Path, share: float) -> Row:
    desk, times = _desk(), int(100 * share)
    gone = sum(lost(desk, stood) for stood in power_cuts(desk, random.Random(2), times))  # noqa: S311
    return f"{times} power cuts, {gone} acknowledged answers lost (bar 0)", gone == 0


def disk(_home: Path, share: float) -> Row:
    desk, writes = _desk(), max(4, int(30 * share))
    found = {
        (failing, at): session_with(failing, at, desk)
        for failing in ("full", "removed")
        for at in range(writes)
    }
    bad = {key: said for key, said in found.items() if said}
    return f"{len(found)} failing writes, {len(bad)} not as promised (bar 0) {bad or ''}", not bad


def damage(_home: Path, share: float) -> Row:
    places, luck, times = find_places(), random.Random(3), int(200 * share)  # noqa: S311
    kept = practised_with_copy(places, luck)
    with closing(ProgressFile(places.database)) as file:
        truth = contents(file)
    found = Counter(damage_once(places, kept, truth, luck) for _ in range(times))
    ok = not found["silent"] and not found["not restored"]
    return f"{times} damaged: {dict(found)} (bar: noticed or without effect, all restored)", ok


def fuzz(home: Path, share: float) -> Row:
    """CPU seconds a reader, not files: readers differ a thousandfold in what a file costs.

    A reader that asks for more memory than a small computer has is broken too.
    """
    resource.setrlimit(resource.RLIMIT_DATA, (FUZZ_BYTES, resource.RLIM_INFINITY))
    said, broken = [], 0
    for name, made in READERS.items():
        if _only and name not in _only:
            continue
        folder = home / name
        folder.mkdir()
        reader = made(folder)
        until, count, before = time.process_time() + FUZZ_S * share, 0, broken
        for raw in reader.spoiled(random.Random(4)):  # noqa: S311
            trouble = breaks(reader.read, raw)
            if trouble:
                broken += 1
                kept = Path(tempfile.gettempdir()) / f"evenkeel-broke-{name}-{count}"
                kept.write_bytes(raw)
                print(f"  {name}: {trouble} (kept as {kept})", flush=True)
            count += 1
            if time.process_time() > until or broken > before + 20:
                break
        said.append(f"{name} {count}")
        print(f"  {said[-1]}", flush=True)
    minutes = FUZZ_S * share / 60
    return f"{minutes:g} CPU minutes each: {', '.join(said)}; {broken} broke (bar 0)", broken == 0


def sockets(home: Path, _share: float) -> Row:
    """Everything but AF_UNIX, of the program and each process it starts.

    It practises by itself, and tests itself: every page, voices, recogniser, judge, reports.
    """
    if not shutil.which("strace"):
        return "strace is not on this computer", False
    log = home / "strace.log"
    command = ["strace", "-f", "-qq", "-A", "-e", "trace=socket,connect", "-o", str(log)]
    answered = _practised([*command, *_WINDOW], home)
    code = _tested_itself(command, home)
    calls = [
        line for line in log.read_text().splitlines() if "socket(" in line or "connect(" in line
    ]
    others = [line for line in calls if "AF_UNIX" not in line and "resumed" not in line]
    figure = (
        f"{answered} answers and a self-test of every page (exit code {code}), "
        f"{len(calls)} socket calls traced, {len(others)} not AF_UNIX (bar 0)"
    )
    return f"{figure} {others[:2] or ''}", answered > 0 and code == 0 and not others


def namespace(home: Path, _share: float) -> Row:
    if not shutil.which("unshare"):
        return "unshare is not on this computer", False
    answered = _practised(["unshare", "-n", *_WINDOW], home)
    code = _tested_itself(["unshare", "-n"], home)
    figure = (
        f"without any network interface: {answered} answers, self-test of every page {code} (bar 0)"
    )
    return figure, answered > 0 and code == 0


def soak(_home: Path, share: float) -> Row:
    times, luck = int(2000 * share), random.Random(5)  # noqa: S311
    with closing(open_desk(find_places(), SystemClock())) as desk:
        practise(desk, calls=times // 5, luck=luck)
        before = _size()
        practise(desk, calls=times - times // 5, luck=luck)
        after = _size()
    grown = (after[0] / before[0] - 1) * 100
    figure = (
        f"{times} conversations: memory {before[0] / 1024:.0f} to {after[0] / 1024:.0f} MB, "
        f"{grown:+.1f} % after the first fifth (bar 3 %); handles {before[1]} to {after[1]}, "
        f"threads {before[2]} to {after[2]}"
    )
    return figure, grown < 3 and before[1:] == after[1:]


_WINDOW = [sys.executable, "-m", "tests.journeys.practising", "7"]


def _practised(command: list[str], home: Path, wanted: int = 12) -> int:
    """Let the window practise by itself until it answered often enough; return how often."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "EVENKEEL_HOME": str(home)}
    answered = 0
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            answered += line.startswith("answered")
            if answered >= wanted:
                break
        os.killpg(child.pid, signal.SIGTERM)  # strace itself takes no notice while it traces
    return answered


def _tested_itself(before: list[str], home: Path) -> int:
    """Let the program test itself behind this command; return its exit code."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "EVENKEEL_HOME": str(home)}
    command = [*before, sys.executable, "-m", "ui", "--self-test"]
    return subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=False
    ).returncode


def _desk() -> Desk:
    """Return a desk whose file is closed; the processes to be killed open their own."""
    desk = open_desk(find_places(), SystemClock())
    desk.learners.add("Priya", desk.clock.now())
    desk.close()
    return desk


def _size() -> tuple[int, int, int]:
    """Return resident kilobytes, open handles and threads of this process."""
    lines = Path("/proc/self/status").read_text().splitlines()
    told = dict(line.split(":", 1) for line in lines)
    handles = len(list(Path("/proc/self/fd").iterdir()))
    return int(told["VmRSS"].split()[0]), handles, int(told["Threads"])


ROWS: dict[str, Callable[[Path, float], Row]] = {
    "kills": kills,
    "cuts": cuts,
    "disk": disk,
    "damage": damage,
    "fuzz": fuzz,
    "sockets": sockets,
    "namespace": namespace,
    "soak": soak,
}

if __name__ == "__main__":
    sys.exit(main())
