"""Promises in a learner's own words: calls back and acts, what and by when.

"I'll ring you Thursday by noon" becomes a promise with a due day and time. Days are counted from the
day the scene plays on (or today). A promise that matches one written for the scene takes its id, so
that saying it again restates it; any other call is kept as the learner's own. Acts count only where
the scene has them written as promises: the rest is talk of what is done, not of what is owed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from coach.judging.context import Context
from coach.judging.dates import DAY, USUAL_TIME, days_in, time_in
from coach.judging.promising import promising
from coach.judging.undertaking import undertaken
from coach.judging.words import content_stems, plain
from coach.library.model import Due, Promise, PromiseId


def promises_in(
    text: str,
    context: Context,
    heard: Sequence[tuple[int, int]] = (),
    shown: Collection[str] = (),
) -> tuple[Promise, ...]:
    """Return the promises a reply makes, each once.

    ``heard`` is where the network is sure of a call promised, ``shown`` what it finds in the reply.
    """
    acts = undertaken(text, context.acts, context.node, shown, context.weekday)
    made: dict[str, Promise] = {act.id: act for act in acts}
    same_time = {act.due for act in acts}
    for start, end, begins in promising(text, heard):
        promise = _promise(text[start:end], begins - start, context)
        if promise in context.promises or promise.due not in same_time:
            made.setdefault(promise.id, promise)
    return tuple(made.values())


def _promise(words: str, begins: int, context: Context) -> Promise:
    """Return the promise a sentence makes; when is looked for from its verb on, then before it."""
    reading = plain(words)
    due = _due_of(reading, begins, context.weekday)
    written = _written_like(reading, due, context.promises)
    if written is not None:
        return written
    return Promise(id=PromiseId(f"own-{context.replies + 1}"), what=words.strip()[:200], due=due)


def _due_of(reading: str, begins: int, weekday: int | None) -> Due | None:
    """Return when: day and time as told after the verb, what is missing there from before it."""
    after, before = reading[begins:], reading[:begins]
    days = days_in(after, weekday)
    if days is None and DAY.search(after) is None:
        days = days_in(before, weekday)
    time = time_in(after) or (time_in(before) if days_in(before, weekday) is not None else None)
    if time is None and days is None and (time := time_in(before)) is None:
        return None
    if days is None and DAY.search(reading):
        return None
    return Due(days=min(days or 0, 60), by=time or USUAL_TIME)


def _written_like(reading: str, due: Due | None, written: tuple[Promise, ...]) -> Promise | None:
    """Return the scene's promise that this one restates: the same matter, at about the same time."""
    said = content_stems(reading)
    best, best_score = None, 0
    for promise in written:
        shared = len(said & content_stems(plain(promise.what)))
        same_time = due is not None and promise.due is not None and due.days == promise.due.days
        score = shared + (2 if same_time else 0)
        other_time = due is not None and promise.due is not None and not same_time
        if score > best_score and shared and not other_time:
            best, best_score = promise, score
    return best if best_score >= 2 else None
