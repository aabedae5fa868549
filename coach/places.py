"""Where things are: the only module that knows source tree, wheel and frozen build apart."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_APP = "Evenkeel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Folders the program reads and writes; the last three may not exist yet."""

    content: Path
    resources: Path
    data: Path
    cache: Path
    logs: Path

    @property
    def database(self) -> Path:
        """The file with everyone's progress on this computer account."""
        return self.data / "evenkeel.db"

    @property
    def recordings(self) -> Path:
        """The folder of what learners chose to keep of their own voice."""
        return self.data / "recordings"

    @property
    def voices(self) -> Path:
        """The folder of voices added from a file."""
        return self.data / "voices"

    @property
    def ears(self) -> Path:
        """The folder of a recogniser added from a file."""
        return self.data / "ears"

    @property
    def packs(self) -> Path:
        """The folder of packs added to the library."""
        return self.data / "packs"


def find_places() -> Places:
    """Return the folders of this installation and this computer account.

    ``EVENKEEL_HOME`` moves everything the program writes below one folder; tests, portable
    copies on a stick and shared computers use it.
    """
    base = _program_folder()
    home = os.environ.get("EVENKEEL_HOME")
    if home:
        root = Path(home)
        return Places(
            content=base / "content",
            resources=base / "resources",
            data=root / "data",
            cache=root / "cache",
            logs=root / "logs",
        )
    return Places(
        content=base / "content",
        resources=base / "resources",
        data=Path(platformdirs.user_data_dir(_APP, appauthor=False)),
        cache=Path(platformdirs.user_cache_dir(_APP, appauthor=False)),
        logs=Path(platformdirs.user_log_dir(_APP, appauthor=False)),
    )


def _program_folder() -> Path:
    """Return the folder that holds ``content`` and ``resources``."""
    bundled = getattr(sys, "_MEIPASS", None)  # set by PyInstaller's boot loader
    if bundled:
        return Path(bundled)
    return Path(__file__).resolve().parent.parent
