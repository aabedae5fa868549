"""Sending what waits: each statement arrives once, or stays here with the reason.

A try whose end was not seen may have arrived all the same. Such statements are asked for before
they are sent again, so that even a receiver that does not know its own ids gets nothing twice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

import msgspec

from coach.clock import Clock
from coach.store.outbox import Outbox, Waiting
from coach.xapi.receiver import Receiver, Reply

_TOGETHER: Final = 50
_FIRST_PAUSE: Final = timedelta(minutes=1)
_LONGEST_PAUSE: Final = timedelta(hours=6)
_REASONS: Final = {
    0: "The receiver could not be reached.",
    401: "The receiver did not accept the name or password.",
    403: "The receiver does not let this account send.",
    429: "The receiver asked to wait.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pushed:
    """What one round did; ``why`` says why it stopped early, empty when it did not."""

    arrived: int
    refused: int
    why: str = ""


Go = Callable[[int, int], bool]
"""Told how many of how many were dealt with; False stops after the batch under way."""


def push(
    outbox: Outbox, receiver: Receiver, clock: Clock, *, at_once: bool = False, go: Go | None = None
) -> Pushed:
    """Send what is due, or with ``at_once`` all that waits; stops at the first sign of trouble."""
    arrived = refused = 0
    total = outbox.tally().waiting
    while waiting := outbox.due(None if at_once else clock.now(), _TOGETHER):
        round_ = _Round(outbox, receiver, clock)
        why = round_.send(waiting)
        arrived += round_.arrived
        refused += round_.refused
        dealt_with = arrived + refused
        if not why and go is not None and not go(dealt_with, total) and dealt_with < total:
            why = "It was stopped before the others."
        if why:
            return Pushed(arrived=arrived, refused=refused, why=why)
    return Pushed(arrived=arrived, refused=refused)


class _Round:
    """One batch."""

    def __init__(self, outbox: Outbox, receiver: Receiver, clock: Clock) -> None:
        self._outbox = outbox
        self._receiver = receiver
        self._clock = clock
        self.arrived = 0
        self.refused = 0

    def send(self, waiting: Sequence[Waiting]) -> str:
        """Send a batch; returns why the round has to stop, empty when it may go on."""
        unseen = [each for each in waiting if each.tries == 0]
        for each in waiting:
            if each.tries == 0:
                continue
            reply = self._receiver.has(each.id)
            if reply.status == 404:
                unseen.append(each)
            elif reply.status == 200:
                self._compare(each, reply)
            else:
                return self._wait(waiting, reply)
        return self._send_unseen(unseen) if unseen else ""

    def _send_unseen(self, unseen: Sequence[Waiting]) -> str:
        reply = self._receiver.post([each.body for each in unseen])
        if reply.status in (200, 204):
            self._note(unseen)
            return ""
        if _is_about_one(reply) and len(unseen) > 1:
            return self._one_by_one(unseen)
        if _is_about_one(reply):
            return self._judge_one(unseen[0], reply)
        return self._wait(unseen, reply)

    def _one_by_one(self, waiting: Sequence[Waiting]) -> str:
        """Find out which of a batch the receiver objects to."""
        for at, each in enumerate(waiting):
            reply = self._receiver.post([each.body])
            if reply.status in (200, 204):
                self._note([each])
            elif _is_about_one(reply):
                why = self._judge_one(each, reply)
                if why:
                    return why
            else:
                return self._wait(waiting[at:], reply)
        return ""

    def _judge_one(self, each: Waiting, reply: Reply) -> str:
        if reply.status != 409:
            self._refuse(each, f"The receiver did not take it ({reply.status}).")
            return ""
        found = self._receiver.has(each.id)
        if found.status == 200:
            self._compare(each, found)
        elif found.status == 404:
            self._refuse(each, "The receiver says that it clashes with something it has.")
        else:
            return self._wait([each], found)
        return ""

    def _compare(self, each: Waiting, found: Reply) -> None:
        """Take a statement the receiver has under this id for arrived, if it says the same."""
        if _core(_decoded(found.body)) == _core(each.body):
            self._note([each])
        else:
            self._refuse(each, "The receiver has something else under the same id.")

    def _note(self, waiting: Sequence[Waiting]) -> None:
        self._outbox.arrived([each.id for each in waiting], self._clock.now())
        self.arrived += len(waiting)

    def _refuse(self, each: Waiting, reason: str) -> None:
        self._outbox.give_up([each.id], reason)
        self.refused += 1

    def _wait(self, waiting: Sequence[Waiting], reply: Reply) -> str:
        """Put what has not arrived off, for longer each time."""
        default = f"The receiver is in trouble ({reply.status})."
        reason = _REASONS.get(reply.status, default)
        tries = max(each.tries for each in waiting)
        pause = min(_FIRST_PAUSE * 2 ** min(tries, 20), _LONGEST_PAUSE)
        if reply.after_s is not None:
            pause = max(pause, timedelta(seconds=min(reply.after_s, 86_400)))
        self._outbox.later([each.id for each in waiting], self._clock.now() + pause, reason)
        return reason


def _is_about_one(reply: Reply) -> bool:
    """Whether the receiver objects to a statement rather than to us or to the moment."""
    return 400 <= reply.status < 500 and reply.status not in (401, 403, 404, 405, 408, 425, 429)


def _core(statement: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return what makes two statements the same; a receiver adds its own properties to it."""
    actor, verb = statement.get("actor", {}), statement.get("verb", {})
    thing = statement.get("object", {})
    return actor.get("account"), verb.get("id"), thing.get("id")


def _decoded(body: bytes) -> dict[str, Any]:
    try:
        return msgspec.json.decode(body, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError):
        return {}
