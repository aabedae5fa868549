"""A whole practice as its user has it: a real window, keys only, and a loudspeaker that is listened to.

The first customer is practised from welcome to debrief. Everything that leaves the speaker is
recorded, recognised, and held against the lines the customer said. ``EVENKEEL_JOURNEY_VOICE`` makes
it another voice than the light one, which is the quickest to test with.
"""

from __future__ import annotations

import os
import shutil

import pytest
from rapidfuzz import fuzz

from coach.ears.recogniser import Recogniser
from tests.journeys.calls import (
    QUIET_S,
    QUIET_WHILE_RENDERING_S,
    best_reply,
    heard_since,
    stored,
    turns,
    walk_to_the_first_call,
    words_of,
)
from tests.journeys.desktop import RATE_HZ, until
from ui.pages.practice.page import RECALL_FROM_LEVEL

VOICE = os.environ.get("EVENKEEL_JOURNEY_VOICE", "light")


@pytest.mark.timeout(900 if VOICE == "neural" else 300)  # it renders beside the call
def test_a_person_takes_a_call_by_keys_and_hears_every_line(desktop, compiled_library):
    cache = desktop.folder / "home" / "cache"
    cache.mkdir(parents=True)
    shutil.copy(compiled_library, cache)
    data = desktop.folder / "home" / "data"
    data.mkdir(parents=True)
    quiet_s, line_s = (QUIET_WHILE_RENDERING_S, 120) if VOICE == "neural" else (QUIET_S, 40)
    (data / "settings.json").write_text(f'{{"voice": "{VOICE}"}}')
    process = desktop.start()
    desktop.until_page("Welcome")
    desktop.write("Priya")
    desktop.key("Tab", "Tab", "Tab", "Return")  # past the voice and the lesson: look around first
    until(lambda: desktop.rows("SELECT 1 FROM learners WHERE name = 'Priya'"), "the learner")
    desktop.until_page("Today")
    desktop.key("ctrl+3")
    desktop.until_page("Practise")
    walk_to_the_first_call(desktop)
    desktop.until_page("A call")

    lines: list[str] = []
    recogniser = Recogniser()
    with desktop.recording() as recorded:
        until(lambda: len(recorded()) > 0, "the recorder")
        start = len(recorded())
        desktop.key("Return")  # take the call
        while True:
            conversation = stored(desktop)
            assert conversation is not None
            ending = conversation.ending
            lines.append(ending.say if ending else conversation.line)
            until(
                lambda at=start: heard_since(recorded(), at, quiet_s),
                f"the line: {lines[-1]}",
                line_s,
            )
            sound = recorded()[start:]
            heard = recogniser.transcribe(sound.tobytes(), RATE_HZ).text
            likeness = fuzz.token_sort_ratio(heard.lower(), words_of(lines[-1]).lower())
            assert likeness > 70, f"said: {lines[-1]}\nheard: {heard}"
            if ending:
                break
            start = len(recorded())
            answer(desktop, conversation)
    assert conversation.ending is not None
    assert conversation.ending.kind == "settled"
    desktop.key("Return")  # see how it went
    desktop.until_page("Looking back")
    until(lambda: desktop.rows("SELECT 1 FROM attempts WHERE kind = 'settled'"), "the ending")
    desktop.key("Escape")
    assert process.poll() is None, desktop.log()
    desktop.until_page("Practise")
    desktop.key("alt+F4")
    until(lambda: process.poll() is not None, "the program to end")
    assert process.returncode == 0, desktop.log()
    assert "Traceback" not in desktop.log()


def answer(desktop, conversation) -> None:
    """Carry on, think of one's own reply first where that is asked, and give the best one."""
    before = len(conversation.turns)
    if before:
        desktop.key("Return")  # carry on from the explanation
    if conversation.scene.level >= RECALL_FROM_LEVEL:
        desktop.key("Return")  # I have one: show the written replies
    desktop.key(str(best_reply(conversation) + 1))
    until(lambda: turns(desktop) > before, "the answer on the disk")
