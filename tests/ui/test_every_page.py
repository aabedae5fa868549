"""Every page of the real program, searched for what keeps anybody from using it.

A part of what ``bench/every_page.py`` looks at: the smallest window at 200 % text, in the dark.
"""

from __future__ import annotations

import pytest

from coach.clock import SystemClock
from coach.places import find_places
from coach.settings import SettingsFile
from tests.helpers.every_page import findings, front, walk
from tests.helpers.reading import settle
from ui.app import App
from ui.tasks import InlineTasks

pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")


def test_no_page_cuts_words_or_leaves_a_control_without_a_name_or_a_key(qtbot, look, own_home):
    places = find_places()
    settings = SettingsFile(places.data / "settings.json")
    settings.change(voice="none", recall_first=False)
    look.choose(theme="dark", text_scale=2.0)
    app = App(places=places, clock=SystemClock(), tasks=InlineTasks(), settings=settings, look=look)
    qtbot.addWidget(app.window)
    app.window.show_page("home")
    app.window.show()
    found = []
    seen = 0
    for name in walk(app, lesson_steps=2):
        root = front(app)
        root.resize(1024, 640)
        settle()
        seen += 1
        found += [f"{name}: {each}" for each in findings(root)]
    app.close()
    assert seen > 20
    assert found == []
