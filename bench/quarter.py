"""A simulated quarter, looked at: home at six dates as pictures, and what it said and why.

Usage: python -m bench.quarter FOLDER
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from bench.page_sheet import draw
from coach.places import find_places
from tests.helpers.quarter import FIRST_EVENING, Quarter
from tests.helpers.weeks import Weeks
from ui.look import Look
from ui.look.dress import apply
from ui.pages.home import HomePage


def main() -> int:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    qt = QApplication.instance() or QApplication([])
    look = Look(find_places().resources, theme="light")
    apply(qt, look)
    with tempfile.TemporaryDirectory() as scratch:
        weeks = Weeks(Path(scratch) / "progress.db", at=FIRST_EVENING)
        for number, (label, day) in enumerate(Quarter(weeks).dates(), start=1):
            home = weeks.home

            def make(look: Look, home=home) -> HomePage:
                page = HomePage(look)
                page.show_home(home, weeks.scenarios, weeks.personas)
                return page

            window = draw(look, make, "home", (1280, 800))
            window.grab().save(str(folder / f"{number}-day-{day}.png"))
            window.close()
            window.deleteLater()
            step = home.next
            print(f"day {day:3}, {label}: {step.kind} “{step.title}”, rule {step.rule}. {step.why}")
            for part in home.ten_minutes:
                print(f"         {part.minutes} min  {part.title}: {part.why}")
        weeks.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
