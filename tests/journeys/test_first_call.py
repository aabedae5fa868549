"""A whole practice as its user has it: a real window, keys only, and a loudspeaker that is listened to.

The first customer is practised from welcome to debrief. Everything that leaves the speaker is
recorded, recognised, and held against the lines the customer said.
"""

from __future__ import annotations

import shutil

import msgspec
import numpy as np
import pytest
from rapidfuzz import fuzz

from coach.dialogue import engine
from coach.dialogue.model import Answer, Conversation, Scene
from coach.ears.recogniser import Recogniser
from coach.voice.text import pieces_of
from tests.journeys.desktop import NEEDED, RATE_HZ, Desktop, until

QUIET_S = 0.9
LOUD = 500


@pytest.fixture
def desktop(tmp_path):
    missing = [tool for tool in NEEDED if shutil.which(tool) is None]
    assert not missing, f"./check installs what this needs; missing: {missing}"
    found = Desktop(tmp_path)
    try:
        found.open()
        yield found
    finally:
        found.close()


def stored(desktop: Desktop) -> Conversation | None:
    """Rebuild the newest attempt from the file, as it stands on the disk."""
    rows = desktop.rows(
        "SELECT s.body, a.seed FROM attempts a JOIN scenes s ON s.hash = a.scene "
        "ORDER BY a.id DESC LIMIT 1"
    )
    if not rows:
        return None
    body, seed = rows[0]
    answers = desktop.rows(
        "SELECT answer FROM turns WHERE attempt = (SELECT max(id) FROM attempts) ORDER BY number"
    )
    return engine.replay(
        msgspec.json.decode(str(body), type=Scene),
        int(str(seed)),
        [msgspec.json.decode(str(answer), type=Answer) for (answer,) in answers],
    )


def turns(desktop: Desktop) -> int:
    found = stored(desktop)
    return len(found.turns) if found else -1


def heard_since(samples: np.ndarray, start: int) -> bool:
    """Say whether something was said after ``start`` and it has been quiet since."""
    tail = samples[start:]
    loud = np.flatnonzero(np.abs(tail.astype(int)) > LOUD)
    return len(loud) > RATE_HZ // 4 and len(tail) - loud[-1] > QUIET_S * RATE_HZ


def best_reply(conversation: Conversation) -> int:
    """Return the place on the screen of the reply the author wrote first, the good one."""
    shown = [choice.id for choice in engine.shown_choices(conversation)]
    return shown.index("a")


def words_of(line: str) -> str:
    """Return a line as it is spoken."""
    return " ".join(piece.words for piece in pieces_of(line))


@pytest.mark.timeout(300)
def test_a_person_takes_a_call_by_keys_and_hears_every_line(desktop, compiled_library):
    cache = desktop.folder / "home" / "cache"
    cache.mkdir(parents=True)
    shutil.copy(compiled_library, cache)
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
            until(lambda at=start: heard_since(recorded(), at), f"the line: {lines[-1]}", 40)
            sound = recorded()[start:]
            heard = recogniser.transcribe(sound.tobytes(), RATE_HZ).text
            likeness = fuzz.token_sort_ratio(heard.lower(), words_of(lines[-1]).lower())
            assert likeness > 70, f"said: {lines[-1]}\nheard: {heard}"
            if ending:
                break
            before = len(conversation.turns)
            start = len(recorded())
            if before:
                desktop.key("Return")  # carry on from the explanation
            desktop.key(str(best_reply(conversation) + 1))
            until(lambda was=before: turns(desktop) > was, "the answer on the disk")
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


def walk_to_the_first_call(desktop: Desktop) -> None:
    """Tab through the page and press Return until one of its buttons begins a call."""
    for _ in range(12):
        desktop.key("Tab", "Return")
        try:
            until(lambda: stored(desktop), "a call", 0.8)
        except AssertionError:
            continue
        return
    message = "no button of the page began a call"
    raise AssertionError(message)
