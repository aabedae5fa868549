"""Every page in every theme, text size, window and language, searched for what is wrong with it.

Usage: python -m bench.every_page [FOLDER] [--language L] [--theme T] [--scale S] [--golden [--keep]]
Walks the real program once for each language (en, es, pseudo, which is twice as long) and each look,
in a process of its own, and searches each state at 1280x800, 1024x640 and 1920x1080: words cut or
over one another, targets under 32 px, controls without role or name or out of the keyboard's reach,
and contrast sampled from the pictures under 4.5 for text, 3.0 for fields. Prints each finding once,
with the first window it was found in. With FOLDER a picture of each is kept. ``--language``,
``--theme`` and ``--scale`` walk a part of it. ``--golden`` only holds English pictures against
``bench/golden.json``, to the byte; ``--keep`` makes them the reference.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from itertools import chain, product
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "1")

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from coach.places import find_places
from coach.words import speak_by
from tests.helpers.pseudo import Pseudo
from ui.language import speak

if TYPE_CHECKING:
    from bench.golden import Golden
    from ui.app import App

LANGUAGES = ("en", "es", "pseudo")
THEMES = ("light", "dark", "high_contrast")
SCALES = (1.0, 2.0)
SIZES = ((1280, 800), (1024, 640), (1920, 1080))


def walk_in_one_look(
    language: str, theme: str, scale: float, folder: Path | None, *, only_golden: bool, keep: bool
) -> int:
    """Walk the program in one language and one look; returns how much was found."""
    qt = QApplication([])
    qt.setCursorFlashTime(0)  # a caret that blinks would be in one picture and not in the next
    places = find_places()
    if language == "pseudo":
        pseudo = Pseudo(qt)
        qt.installTranslator(pseudo)
        speak_by(qt.translate)
    else:
        speak(qt, places, language)
    # Words of modules are translated as they are imported; see ui.language.
    from bench import golden
    from tests.helpers.every_page import fit, walk
    from tests.helpers.more_states import further
    from tests.helpers.standing_still import luck_stands_still, open_standing_still
    from ui.look import Look
    from ui.look.dress import apply

    luck_stands_still()
    look = Look(places.resources, theme=theme, text_scale=scale, reduced_motion=True)
    apply(qt, look)
    # Before the window is there: it shows a sheet of letters, and would take the keyboard from it.
    held = golden.Golden(look, Path(tempfile.gettempdir()) / "evenkeel-golden")
    app = open_standing_still(look)
    sizes = (golden.SIZES[theme, scale],) if only_golden else SIZES
    album = Album(f"{language} {theme} {scale:.0%}", folder, searched=not only_golden)
    begun = time.monotonic()
    for name in chain(walk(app), further(app, places.cache)):
        for each in sizes:
            album.take(app, name, each, held if only_golden else None)
        fit(app, *sizes[0])  # the next state opens, and scrolls to what is new, in the first window
    print(f"{album.summary}, {time.monotonic() - begun:.0f} s", flush=True)
    app.close()
    return len(album.found) + (_held_against(held, keep=keep) if only_golden else 0)


class Album:
    """What was seen so far: findings, and the least contrasts."""

    def __init__(self, title: str, folder: Path | None, *, searched: bool) -> None:
        self._searched = searched
        self.found: set[tuple[str, str]] = set()
        self._title = title
        self._folder = folder
        self._least: dict[float, float] = {}
        self._names: set[str] = set()
        self._taken = 0

    def take(self, app: App, name: str, size: tuple[int, int], held: Golden | None) -> None:
        """Look at what is in front in a window of this size; say what is found for the first time."""
        from tests.helpers.every_page import fit, front

        fit(app, *size)
        root = front(app)
        image = root.grab().toImage()
        if self._searched:
            self._search(root, image, name, f"{size[0]}x{size[1]}")
        if held is not None:
            held.take(name, image)
        if self._folder is not None:
            path = (
                self._folder / f"{name}-{self._title.replace(' ', '-').rstrip('%')}-{size[0]}.png"
            )
            image.save(str(path))
        self._names.add(name)
        self._taken += 1

    def _search(self, root: QWidget, image: QImage, name: str, at: str) -> None:
        from bench.sampled_contrast import sampled
        from tests.helpers.every_page import findings

        ratios = sampled(root, image)
        for ratio, bar, _words in ratios:
            self._least[bar] = min(ratio, self._least.get(bar, 21.0))
        faint = [f"faint, {r:.2f} of {bar}: {words!r}" for r, bar, words in ratios if r < bar]
        for each in (*findings(root), *faint):
            if (name, each) not in self.found:
                print(f"{self._title}, {name}: {each}  [{at}]", flush=True)
            self.found.add((name, each))

    @property
    def summary(self) -> str:
        """What was seen, in one line."""
        least = ", ".join(f"{ratio:.2f} (bar {bar})" for bar, ratio in sorted(self._least.items()))
        sampled = f", least contrasts sampled {least}" if least else ""
        return (
            f"{self._title}: {len(self._names)} states, {self._taken} views, "
            f"{len(self.found)} findings{sampled}"
        )


def _held_against(held: Golden, *, keep: bool) -> int:
    """Say what came of the comparison, or keep the pictures; returns how many differ."""
    from bench.golden import RENEW

    if keep:
        print(f"golden: {held.keep()} pictures kept")
        return 0
    if not held.compares:
        print("golden: not compared; no reference is kept for letters as they are drawn here")
        return 0
    others = [*held.others, *(f"{name}: was not met any more" for name in held.missing())]
    for each in others:
        print(f"golden: {each}")
    print(f"golden: {len(others)} differ" + (f"; if that is meant: {RENEW}" if others else ""))
    return len(others)


def main() -> int:
    """Walk in one look, or start a process for each that was asked for."""
    about = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    about.add_argument("folder", nargs="?", type=Path)
    about.add_argument("--language", choices=LANGUAGES)
    about.add_argument("--theme", choices=THEMES)
    about.add_argument("--scale", type=float, choices=SCALES)
    about.add_argument("--golden", action="store_true")
    about.add_argument("--keep", action="store_true")
    about.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    asked = about.parse_args()
    if asked.folder is not None:
        asked.folder.mkdir(parents=True, exist_ok=True)
    if asked.here:
        found = walk_in_one_look(
            asked.language,
            asked.theme,
            asked.scale,
            asked.folder,
            only_golden=asked.golden,
            keep=asked.keep,
        )
        return min(found, 1)
    return max(_in_its_own_process(look) for look in _looks(asked))


def _looks(asked: argparse.Namespace) -> list[tuple[str, str, float]]:
    from bench import golden

    every = list(product(LANGUAGES, THEMES, SCALES))
    if asked.golden:
        every = [("en", theme, scale) for theme, scale in golden.SIZES]
    return [
        (language, theme, scale)
        for language, theme, scale in every
        if asked.language in (None, language)
        and asked.theme in (None, theme)
        and asked.scale in (None, scale)
    ]


def _in_its_own_process(look: tuple[str, str, float]) -> int:
    language, theme, scale = look
    # Always the same folder, for Settings shows where things lie.
    home = Path(tempfile.gettempdir()) / f"evenkeel-every-page-{language}-{theme}-{scale:.0f}"
    shutil.rmtree(home, ignore_errors=True)
    which = ["--language", language, "--theme", theme, "--scale", str(scale), "--here"]
    code = subprocess.run(
        [sys.executable, "-m", "bench.every_page", *sys.argv[1:], *which],
        env={**os.environ, "EVENKEEL_HOME": str(home)},
        check=False,
    ).returncode
    shutil.rmtree(home, ignore_errors=True)
    return code


if __name__ == "__main__":
    sys.exit(main())
