"""A session on a disk that fails at one of its writes, in a process of its own."""

from __future__ import annotations

import os
import random
import resource
import signal
from collections.abc import Callable
from contextlib import closing
from typing import Literal

from coach.desk import Desk
from coach.dialogue.model import Answer, Mode
from coach.errors import StoreError
from tests.helpers.losing_power import opened_again
from tests.helpers.practised import somebody

Failing = Literal["full", "removed"]


def session_with(failing: Failing, at_write: int, desk: Desk) -> str:
    """Practise until ``at_write``, let the disk fail there, and go on once it is well again.

    Returns what went otherwise than promised, or nothing. The desk's file must be closed.
    """
    hears, says = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(says, _session(failing, at_write, opened_again(desk)).encode() or b"ok")
        except BaseException as error:  # noqa: BLE001 - the parent is told
            os.write(says, f"{type(error).__name__}: {error}".encode())
        finally:
            os._exit(0)
    os.close(says)
    said = os.read(hears, 65536).decode()
    os.close(hears)
    os.waitpid(child, 0)
    return "" if said == "ok" else said or "the session ended without a word"


def _session(failing: Failing, at_write: int, desk: Desk) -> str:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    luck = random.Random(at_write)
    call = desk.practice(somebody(desk)).begin(desk.shelf.scenarios[0].id, seed=at_write)
    said = 0
    for write in range(at_write + 3):
        if call.conversation.ending is not None:
            break
        answer = Answer(mode=Mode.PICKED, choice=luck.choice(call.choices).id)
        if write == at_write:
            trouble = _fails(failing, desk, lambda answer=answer: call.answer(answer))
            if trouble:
                return trouble
            if len(call.conversation.turns) != said:
                return "the call stands on an answer that was not saved"
        call.answer(answer)
        said += 1
    stored = len(desk.attempts.answers(call.attempt))
    if stored != said:
        return f"{said} answered, {stored} stored"
    desk.close()
    with closing(opened_again(desk)) as again:
        stored = len(again.attempts.answers(call.attempt))
    return "" if stored == said else f"{said} answered, {stored} there on the next day"


def _fails(failing: Failing, desk: Desk, answer: Callable[[], object]) -> str:
    """Let the disk fail under one answer; return what was not as promised."""
    aside = desk.places.data.with_name("moved-away")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    if failing == "full":
        # No file may grow from here: what a full disk says, without filling one.
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    else:
        desk.places.data.rename(aside)
    try:
        answer()
    except StoreError as error:
        return "" if error.summary and error.advice else "no sentence"
    else:
        return "nothing was said"
    finally:
        if failing == "full":
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        else:
            aside.rename(desk.places.data)
