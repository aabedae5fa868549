"""Every page in every theme, text size, window and language, searched for what is wrong with it.

Usage: python -m bench.every_page [FOLDER] [--language en|es|pseudo] [--quick]
Walks the real program once for each language (a process of its own each, since words are chosen when
modules are read) and looks at each page in each theme, at 100 and 200 % text, at 1280x800, 1024x640
and 1920x1080: words cut or over one another, targets under 32 px, controls without role or name or
out of the keyboard's reach. With FOLDER a picture of each is kept. ``pseudo`` is twice as long.
Prints each finding once, with the first view it was found in.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "1")

from PySide6.QtWidgets import QApplication

from coach.places import find_places
from coach.settings import SettingsFile
from tests.helpers.pseudo import Pseudo
from ui.language import speak

LANGUAGES = ("en", "es", "pseudo")
THEMES = ("light", "dark", "high_contrast")
SCALES = (1.0, 2.0)
SIZES = ((1280, 800), (1024, 640), (1920, 1080))
QUICK = (("light", 1.0, (1280, 800)), ("dark", 2.0, (1024, 640)))


def look_at_all(language: str, folder: Path | None, *, quick: bool) -> int:
    """Walk the program in one language; returns how many findings there were."""
    qt = QApplication([])
    places = find_places()
    kept = Pseudo(qt) if language == "pseudo" else None
    if kept is not None:
        qt.installTranslator(kept)
    else:
        speak(qt, places, language)
    # Words of modules are translated as they are imported; see ui.language.
    from coach.clock import SystemClock
    from tests.helpers.every_page import findings, front, walk
    from tests.helpers.reading import settle
    from ui.app import App
    from ui.look import Look
    from ui.look.dress import apply
    from ui.tasks import InlineTasks

    settings = SettingsFile(places.data / "settings.json")
    settings.change(voice="none", recall_first=False)
    look = Look(places.resources, theme="light", reduced_motion=True)
    apply(qt, look)
    app = App(places=places, clock=SystemClock(), tasks=InlineTasks(), settings=settings, look=look)
    app.window.show_page("home")
    app.window.show()
    found: set[tuple[str, str]] = set()
    views = QUICK if quick else tuple(product(THEMES, SCALES, SIZES))
    begun = time.monotonic()
    for pages, name in enumerate(walk(app, lesson_steps=2 if quick else 15), 1):  # noqa: B007 - its last value is how many
        for theme, scale, (width, height) in views:
            look.choose(theme=theme, text_scale=scale)
            root = front(app)
            root.resize(width, height)
            settle()
            view = f"{theme} {scale:.0%} {width}x{height}"
            for each in findings(root):
                if (name, each) not in found:
                    print(f"{language} {name}: {each}  [{view}]", flush=True)
                found.add((name, each))
            if folder is not None:
                picture = f"{name}-{language}-{theme}-{scale:.0f}-{width}.png"
                root.grab().save(str(folder / picture))
    took = time.monotonic() - begun
    print(
        f"{language}: {pages} pages, {len(views)} views each, {len(found)} findings, {took:.0f} s"
    )
    app.close()
    return len(found)


def main() -> int:
    """Look in one language, or start a process for each."""
    words = [each for each in sys.argv[1:] if not each.startswith("--")]
    quick = "--quick" in sys.argv
    if "--language" in sys.argv:
        language = sys.argv[sys.argv.index("--language") + 1]
        words.remove(language)
        folder = Path(words[0]) if words else None
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
        return min(look_at_all(language, folder, quick=quick), 1)
    codes = []
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as home:
            codes.append(
                subprocess.run(
                    [
                        sys.executable,
                        "-m",
                        "bench.every_page",
                        *sys.argv[1:],
                        "--language",
                        language,
                    ],
                    env={**os.environ, "EVENKEEL_HOME": home},
                    check=False,
                ).returncode
            )
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
