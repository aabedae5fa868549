"""The program on a standing clock, with the same luck each time, so that its pictures are the same."""

from __future__ import annotations

import secrets
from itertools import count

from nacl.signing import SigningKey

from coach.clock import FixedClock
from coach.places import find_places
from coach.settings import SettingsFile
from tests.helpers.trainers_window import NOW
from ui.app import App
from ui.look import Look
from ui.tasks import InlineTasks


def luck_stands_still() -> None:
    """Draw numbers one after another from here on, whatever is asked for."""
    numbers = count(1)
    secrets.randbelow = lambda _most: 7
    secrets.randbits = lambda _bits: next(numbers)
    SigningKey.generate = classmethod(lambda cls: cls(bytes(range(32))))


def open_standing_still(look: Look) -> App:
    """Show the window as it opens, before anybody is known."""
    places = find_places()
    settings = SettingsFile(places.data / "settings.json")
    settings.change(voice="none", recall_first=False)
    app = App(
        places=places, clock=FixedClock(NOW), tasks=InlineTasks(), settings=settings, look=look
    )
    app.window.show_page("home")
    app.window.show()
    return app
