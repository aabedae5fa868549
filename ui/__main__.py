"""``python -m ui`` and the command ``evenkeel``: starts the program.

In a bundle the same executable is also there under the name ``coach``: the command line.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Run the program and return its exit code."""
    from coach.voice.worker_loop import be_worker_if_asked  # noqa: PLC0415 - light

    if be_worker_if_asked(sys.argv[1:]):
        return 0
    if Path(sys.argv[0]).stem == "coach":
        from coach.cli import main as coach  # noqa: PLC0415

        return coach()
    if "--self-test" in sys.argv[1:]:
        from ui.self_test import run_and_tell  # noqa: PLC0415

        return run_and_tell()
    from ui.start import run  # noqa: PLC0415 - nothing heavy before the arguments are read

    return run(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
