"""Every page in every theme, text size, window and language, searched for what is wrong with it.

Usage: python -m bench.every_page [FOLDER] [--language en|es|pseudo] [--quick | --golden [--keep]]
Walks the real program once for each language (a process of its own each, since words are chosen when
modules are read) and looks at each page in each theme, at 100 and 200 % text, at 1280x800, 1024x640
and 1920x1080: words cut or over one another, targets under 32 px, controls without role or name or
out of the keyboard's reach, and contrast sampled from the pictures under 4.5 for text, 3.0 for
fields. With FOLDER a picture of each is kept. ``pseudo`` is twice as long. Prints each finding once,
with the first view it was found in. English pictures at 1280x800, light and dark, are compared with
``bench/golden.json`` to the byte; ``--golden`` makes only those, ``--keep`` makes them the reference.
"""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import chain, count, product
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "1")

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from coach.places import find_places
from coach.settings import SettingsFile
from coach.words import speak_by
from tests.helpers.pseudo import Pseudo
from ui.language import speak

if TYPE_CHECKING:
    from ui.app import App
    from ui.look import Look

LANGUAGES = ("en", "es", "pseudo")
THEMES = ("light", "dark", "high_contrast")
SCALES = (1.0, 2.0)
SIZES = ((1280, 800), (1024, 640), (1920, 1080))
View = tuple[str, float, tuple[int, int]]
ALL: tuple[View, ...] = tuple(product(THEMES, SCALES, SIZES))
GOLDEN: tuple[View, ...] = (("light", 1.0, (1280, 800)), ("dark", 1.0, (1280, 800)))
QUICK: tuple[View, ...] = (("light", 1.0, (1280, 800)), ("dark", 2.0, (1024, 640)))


def look_at_all(language: str, folder: Path | None, *, views: Sequence[View], keep: bool) -> int:
    """Walk the program in one language; returns how many findings there were."""
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
    from tests.helpers.every_page import walk
    from tests.helpers.more_states import further

    app, look = _open(qt)
    album = Album(language, folder, searched=tuple(views) != GOLDEN)
    begun = time.monotonic()
    steps = 2 if len(views) < len(ALL) else 15
    for name in chain(walk(app, lesson_steps=steps), further(app, places.cache)):
        for view in views:
            album.take(app, look, name, view)
    print(f"{album.summary}, {time.monotonic() - begun:.0f} s")
    if language == "en":
        look.choose(theme="light", text_scale=1.0)
        _against_reference(look, album.pictures, keep=keep)
    app.close()
    return len(album.found)


class Album:
    """What was seen so far: findings, the least contrasts, and the hash of each picture."""

    def __init__(self, language: str, folder: Path | None, *, searched: bool) -> None:
        self._searched = searched
        self.found: set[tuple[str, str]] = set()
        self.pictures: dict[str, str] = {}
        self._language = language
        self._folder = folder
        self._least: dict[float, float] = {}
        self._names: set[str] = set()
        self._taken = 0

    def take(self, app: App, look: Look, name: str, view: View) -> None:
        """Look at what is in front in one view; say what is found for the first time."""
        from bench import golden
        from tests.helpers.every_page import front
        from tests.helpers.reading import settle

        theme, scale, (width, height) = view
        look.choose(theme=theme, text_scale=scale)
        root = front(app)
        root.resize(width, height)
        settle()
        image = root.grab().toImage()
        if self._searched:
            self._search(root, image, name, f"{theme} {scale:.0%} {width}x{height}")
        if view in GOLDEN:
            self.pictures[f"{name} {theme}"] = golden.hash_of(image)
        if self._folder is not None:
            name_of_file = f"{name}-{self._language}-{theme}-{scale:.0f}-{width}.png"
            image.save(str(self._folder / name_of_file))
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
                print(f"{self._language} {name}: {each}  [{at}]", flush=True)
            self.found.add((name, each))

    @property
    def summary(self) -> str:
        """What was seen, in one line."""
        least = ", ".join(f"{ratio:.2f} (bar {bar})" for bar, ratio in sorted(self._least.items()))
        return (
            f"{self._language}: {len(self._names)} states, {self._taken} views, "
            f"{len(self.found)} findings, least contrasts sampled {least}"
        )


def _open(qt: QApplication) -> tuple[App, Look]:
    """Open the program as it is on a standing clock, with the same luck each time."""
    from coach.clock import FixedClock
    from tests.helpers.trainers_window import NOW
    from ui.app import App
    from ui.look import Look
    from ui.look.dress import apply
    from ui.tasks import InlineTasks

    places = find_places()
    settings = SettingsFile(places.data / "settings.json")
    settings.change(voice="none", recall_first=False)
    look = Look(places.resources, theme="light", reduced_motion=True)
    apply(qt, look)
    secrets.randbelow = lambda _most: 7
    secrets.randbits = _Counting()
    app = App(
        places=places, clock=FixedClock(NOW), tasks=InlineTasks(), settings=settings, look=look
    )
    app.window.show_page("home")
    app.window.show()
    return app, look


class _Counting:
    """Numbers one after another, whatever is asked for."""

    def __init__(self) -> None:
        self._next = count(1)

    def __call__(self, _bits: int) -> int:
        return next(self._next)


def _against_reference(look: Look, pictures: dict[str, str], *, keep: bool) -> None:
    """Compare with the pictures kept, or make these the ones that are kept."""
    from bench import golden

    drawn = golden.letters(look)
    if keep:
        golden.keep(drawn, pictures)
        print(f"golden: {len(pictures)} pictures kept")
        return
    others = golden.differing(drawn, pictures)
    if others is None:
        print(
            "golden: not compared, for no reference was kept or letters are drawn otherwise here than there"
        )
        return
    print(f"golden: {len(pictures)} pictures, {len(others)} differ from the reference")
    for each in others:
        print(f"golden: {each}")


def main() -> int:
    """Look in one language, or start a process for each."""
    words = [each for each in sys.argv[1:] if not each.startswith("--")]
    views = QUICK if "--quick" in sys.argv else GOLDEN if "--golden" in sys.argv else ALL
    if "--language" in sys.argv:
        language = sys.argv[sys.argv.index("--language") + 1]
        words.remove(language)
        folder = Path(words[0]) if words else None
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
        return min(look_at_all(language, folder, views=views, keep="--keep" in sys.argv), 1)
    codes = []
    for language in ("en",) if "--golden" in sys.argv else LANGUAGES:
        # Always the same folder, for Settings shows where things lie.
        home = Path(tempfile.gettempdir()) / f"evenkeel-every-page-{language}"
        shutil.rmtree(home, ignore_errors=True)
        command = [sys.executable, "-m", "bench.every_page", *sys.argv[1:], "--language", language]
        codes.append(
            subprocess.run(
                command, env={**os.environ, "EVENKEEL_HOME": str(home)}, check=False
            ).returncode
        )
        shutil.rmtree(home, ignore_errors=True)
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
