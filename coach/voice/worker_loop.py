"""The inside of a voice process: read a request, answer it, until the parent goes away.

Imports nothing heavy, so that a worker is ready in a tenth of a second.
"""

from __future__ import annotations

import faulthandler
import json
import os
import re
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

WORKER_FLAG = "--voice-worker"
GIVES_WAY = 10
"""How far voices stand back (as ``nice`` counts) from the window, and from ears in the same program:
beside them they have a tenth of a processor, and all of it the rest of the time."""

_KINDS = {"system": "system_worker", "pico": "pico_worker", "kokoro": "kokoro_worker"}

Request = dict[str, object]
Answer = dict[str, object]


def serve(answer: Callable[[Request], Answer]) -> None:
    """Answer requests from standard input until it ends.

    Standard output becomes ours alone: whatever an engine or its C library prints goes nowhere.
    Should an engine hang after the parent died, a watchdog that needs no interpreter lock ends
    the process a little after the time the parent would have waited.
    """
    if hasattr(os, "nice"):  # on Windows the parent has seen to it
        os.nice(GIVES_WAY)
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        for line in sys.stdin:
            request: Request = json.loads(line)
            within_s = float(str(request.get("within_s", 10.0)))
            faulthandler.dump_traceback_later(within_s + 2.0, exit=True, file=nowhere)
            try:
                reply = answer(request)
            except Exception as error:  # noqa: BLE001 - engines raise anything; the parent is told
                reply = {"error": f"{type(error).__name__}: {error}"}
            faulthandler.cancel_dump_traceback_later()
            answers.write(json.dumps({**reply, "memory_mb": _peak_mb()}) + "\n")


def _peak_mb() -> float:
    """Return the most memory this process has had, 0 where the system does not tell.

    Linux also has ``getrusage`` for it, which counts the parent's memory from before the exec.
    """
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) / 1_000 if found else 0.0


def be_worker_if_asked(arguments: Sequence[str]) -> bool:
    """Run as a voice process if the command line says so; the first thing an entry point calls.

    Returns False at once for an ordinary start, True when the worker has ended.
    """
    if len(arguments) != 2 or arguments[0] != WORKER_FLAG or arguments[1] not in _KINDS:
        return False
    import_module(f"coach.voice.{_KINDS[arguments[1]]}").main()
    return True
