"""What a journey through a call needs: how far it stands on the disk, who spoke, where to press."""

from __future__ import annotations

import msgspec
import numpy as np

from coach.dialogue import engine
from coach.dialogue.model import Answer, Conversation, Scene
from coach.voice.text import pieces_of
from tests.journeys.desktop import RATE_HZ, Desktop, until

QUIET_S = 0.9
QUIET_WHILE_RENDERING_S = 4.0
"""A voice that renders while it is heard may need a moment between the sentences of a long line."""
LOUD = 500


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


def heard_since(samples: np.ndarray, start: int, quiet_s: float = QUIET_S) -> bool:
    """Say whether something was said after ``start`` and it has been quiet since."""
    tail = samples[start:]
    loud = np.flatnonzero(np.abs(tail.astype(int)) > LOUD)
    return len(loud) > RATE_HZ // 4 and len(tail) - loud[-1] > quiet_s * RATE_HZ


def best_reply(conversation: Conversation) -> int:
    """Return the place on the screen of the reply the author wrote first, the good one."""
    shown = [choice.id for choice in engine.shown_choices(conversation)]
    return shown.index("a")


def words_of(line: str) -> str:
    """Return a line as it is spoken."""
    return " ".join(piece.words for piece in pieces_of(line))


def walk_to_the_first_call(desktop: Desktop) -> None:
    """Tab through the page and press Return until one of its buttons begins a call.

    Once more from the page's head: on a busy machine the first Tab can come before the cards are
    there, and then leads to the rail and away.
    """
    for _again in range(2):
        desktop.key("ctrl+3")
        desktop.until_page("Practise")
        for _ in range(12):
            desktop.key("Tab", "Return")
            try:
                until(lambda: stored(desktop), "a call", 2.5)
            except AssertionError:
                continue
            return
    message = "no button of the page began a call"
    raise AssertionError(message)
