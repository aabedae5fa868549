"""``python -m ui`` and the command ``evenkeel``: starts the program."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program and return its exit code."""
    from coach.voice.worker_loop import be_worker_if_asked  # noqa: PLC0415 - light

    if be_worker_if_asked(sys.argv[1:]):
        return 0
    from ui.app import run  # noqa: PLC0415 - nothing heavy before the arguments are read

    return run(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
