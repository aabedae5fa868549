"""The pictures of the README, made from the real program: ``python -m bench.pictures``.

Writes ``docs/pictures/*.png`` and one animation, ``call.gif``, a call's first replies. Somebody with
two weeks behind them, a window nobody sees, the light theme and, for one picture, the dark. The
animation is put together by ImageMagick's ``convert``, which a computer that only reads the
documents does not need.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from bench.page_samples import PAGES
from bench.page_sheet import draw
from coach.clock import SystemClock
from coach.library.model import ScenarioId
from coach.places import find_places
from coach.settings import SettingsFile
from tests.helpers.reading import settle
from tests.helpers.weeks import Weeks
from ui.app import App
from ui.look import Look
from ui.look.dress import apply
from ui.tasks import InlineTasks

FOLDER: Final = Path(__file__).resolve().parent.parent / "docs" / "pictures"
SCENE: Final = ScenarioId("chairs-at-four")
SHOWN: Final = {
    "home": "today",
    "lesson-4-choice": "lesson",
    "debrief": "debrief",
    "progress": "progress",
}
WIDTH: Final = 1200
HEIGHT: Final = 840
GIF_WIDTH: Final = 860


def main() -> int:
    """Make every picture anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as home:
        os.environ["EVENKEEL_HOME"] = home
        look = Look(find_places().resources, theme="light", reduced_motion=True)
        apply(qt, look)
        _pages(look, Path(home))
        frames = Path(home, "frames")
        frames.mkdir()
        _call(look, frames)
        _animate(frames)
    for picture in sorted(FOLDER.iterdir()):
        print(f"{picture.name} {picture.stat().st_size // 1000} kB")
    return 0


def _pages(look: Look, home: Path) -> None:
    weeks, beginner = Weeks(home / "weeks.db"), Weeks(home / "beginner.db")
    weeks.lives_through_two_weeks()
    for page, name in SHOWN.items():
        place, make = PAGES[page]
        window = draw(
            look, lambda look, make=make: make(look, weeks, beginner), place, (WIDTH, HEIGHT)
        )
        window.grab().save(str(FOLDER / f"{name}.png"))
        window.close()
        window.deleteLater()
    weeks.close()
    beginner.close()


def _call(look: Look, frames: Path) -> None:
    """Play the first turns by the buttons: a poor reply first, then better ones."""
    places = find_places()
    settings = SettingsFile(places.data / "settings.json")
    settings.change(voice="none", recall_first=False)
    app = App(places=places, clock=SystemClock(), tasks=InlineTasks(), settings=settings, look=look)
    app.opening.open()
    app.window.page("welcome").finished.emit("Priya", "look")
    app.window.resize(WIDTH, HEIGHT)
    app.window.show()
    app.calls.take(SCENE)
    settle()
    number = 0

    def keep() -> Path:
        nonlocal number
        settle()
        for bar in app.window.messages:  # that voices are off, which a picture does not show
            bar.hide()
        settle()
        number += 1
        path = frames / f"{number:02}.png"
        app.window.grab().save(str(path))
        return path

    keep()
    page = app.window.page("practice")
    page._briefing.start.click()
    shown = keep()
    shutil.copy(shown, FOLDER / "call.png")
    talk = page._talk
    for turn in range(3):
        _best_or_poor(page, poor=turn == 0).click()
        shown = keep()
        if turn == 1:
            shutil.copy(shown, FOLDER / "why.png")
            look.choose(theme="dark")
            settle()
            app.window.grab().save(str(FOLDER / "why-dark.png"))
            look.choose(theme="light")
        if not talk._why.isVisible():
            break
        talk._why.carry_on_button.click()
        keep()
    app.close()


def _best_or_poor(page: object, *, poor: bool) -> object:
    choices = page._call.choices
    wanted = [
        place for place, each in enumerate(choices) if bool(each.faults) == poor and not each.leaves
    ]
    ranked = sorted(wanted, key=lambda place: -len(choices[place].shows))
    return page._talk._replies.buttons[ranked[0] if ranked else 0]


def _animate(frames: Path) -> None:
    pictures = sorted(frames.glob("*.png"))
    subprocess.run(
        [
            "convert", "-loop", "0", "-delay", "260", *pictures, "-resize", f"{GIF_WIDTH}x",
            "-dither", "None", "-colors", "128", "-layers", "Optimize", FOLDER / "call.gif",
        ],
        check=True,
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
