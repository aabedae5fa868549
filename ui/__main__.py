"""``python -m ui`` and the command ``evenkeel``: starts the program."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program and return its exit code."""
    from ui.app import run  # noqa: PLC0415 - nothing heavy before the arguments are read

    return run(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
