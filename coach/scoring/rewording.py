"""Other words for one turn: a written reply that would have served better, or the learner's own mended.

A reply of the learner's own is mended by leaving out the clauses that heated the customer and adding
at most one sentence the scene's author wrote for this moment. Each such wording is judged and tried
on the customer like any other reply; only one that is free of faults and lands better is offered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from coach.dialogue import engine
from coach.dialogue.listen import likeness
from coach.dialogue.model import Answer, Conversation, Mode, Turn
from coach.judging.context import Judge, context_of
from coach.library.model import Change
from coach.scoring.feedback import help_given

_CLEARLY: Final = 1.0
"""Points of help by which other words must serve better to be worth offering."""
_DONORS: Final = 2
_MOST_LEFT_OUT: Final = 3
_TOO_ALIKE: Final = 62.0
_LONGEST_WORDS: Final = 45
_CLAUSE_END: Final = re.compile(
    r"(?<=[.!?…])\s+|\n+|\s*;\s+|,?\s+(?:but|however)\s+"
    r"|,\s+(?:and\s+|so\s+)?(?=(?:i|i'?ll|i'?m|we|we'?ll|let|can|could|what|how)\b)",
    re.IGNORECASE,
)
_TOO_SOON: Final = ("solving_before_listening", "off_topic_or_non_answer", "premature_escalation")
_LEANS: Final = re.compile(r"(?:if|when|because|since|although|though|while|once)\b", re.IGNORECASE)


def better_reply(conversation: Conversation, turn: Turn) -> str:
    """Return a faultless written reply that would have served the customer better at this turn.

    Empty when the reply given was as good as any.
    """
    moment = engine.rewind(conversation, turn.number - 1)
    given = _gain(turn)
    ranked = _faultless(moment)
    return ranked[0][1] if ranked and ranked[0][0] > given + _CLEARLY else ""


def mended_reply(conversation: Conversation, turn: Turn, judge: Judge, now: datetime) -> str:
    """Return the learner's own reply of this turn, mended, or nothing where it cannot be.

    Judging the wordings takes a tenth to a third of a second. Written replies and silence have
    no words of the learner's to build on.
    """
    if turn.answer.mode is Mode.PICKED or not turn.reply.strip():
        return ""
    moment = engine.rewind(conversation, turn.number - 1)
    kept = _kept(moment, turn.reply, judge, now)
    if not kept:
        return ""
    best, best_gain = "", _gain(turn) + _CLEARLY
    for words in _wordings(kept, moment):
        judged = judge.judge(words, context_of(moment, now))
        answer = Answer(mode=Mode.TYPED, said=words, judged=judged)
        tried = engine.reply(moment, answer).turns[-1]
        if any(each.kind == "fault" for each in (*tried.findings, *judged.hints)):
            continue
        if _gain(tried) > best_gain:
            best, best_gain = words, _gain(tried)
    return best


def _kept(moment: Conversation, reply: str, judge: Judge, now: datetime) -> tuple[str, ...]:
    """Return the learner's clauses that are no fault by themselves, as sentences.

    A fault of coming too soon is none of the words': something said before them may mend it.
    """
    kept = []
    context = context_of(moment, now)
    for start, end in _clauses(reply):
        words = _sentence(reply[start:end].strip(" ,;–-"))
        found = judge.judge(words, context).findings
        if words and not any(each.kind == "fault" and each.id not in _TOO_SOON for each in found):
            kept.append(words)
    return tuple(kept)


def _clauses(reply: str) -> Iterator[tuple[int, int]]:
    """Yield the places of clauses that can stand alone; one that leans on the next stays with it."""
    start = 0
    for cut in _CLAUSE_END.finditer(reply):
        comma = cut.group().lstrip().startswith(",")
        if comma and _LEANS.match(reply[start : cut.start()].lstrip()):
            continue
        if cut.start() > start:
            yield start, cut.start()
        start = cut.end()
    if start < len(reply):
        yield start, len(reply)


def _sentence(words: str) -> str:
    if not words:
        return ""
    words = words[0].upper() + words[1:]
    return words if words[-1] in ".!?…" else f"{words}."


def _wordings(kept: tuple[str, ...], moment: Conversation) -> Iterator[str]:
    """Yield the clauses kept, and with one of them left out, each alone and with a written sentence."""
    written = [say for _, say in _faultless(moment)[:_DONORS]]
    shorter = [kept[:at] + kept[at + 1 :] for at in range(len(kept))] if len(kept) > 1 else []
    for clauses in (kept, *shorter[:_MOST_LEFT_OUT]):
        own = " ".join(clauses)
        yield own
        for sentence in (each for say in written for each in re.split(r"(?<=[.!?…])\s+", say)):
            if any(likeness(sentence, each) > _TOO_ALIKE for each in clauses):
                continue
            if len(f"{sentence} {own}".split()) <= _LONGEST_WORDS:
                # A question is asked last; anything else is said before the learner goes on.
                yield f"{own} {sentence}" if sentence.endswith("?") else f"{sentence} {own}"


def _faultless(moment: Conversation) -> list[tuple[float, str]]:
    """Return how much each faultless written reply helps at this moment, the most helpful first."""
    found = []
    for choice in engine.shown_choices(moment):
        if choice.faults or choice.leaves:
            continue
        after = engine.reply(moment, Answer(mode=Mode.PICKED, choice=choice.id))
        found.append((_gain(after.turns[-1]), choice.say))
    return sorted(found, key=lambda pair: -pair[0])


def _gain(turn: Turn) -> float:
    return help_given(
        Change(
            heat=turn.after.heat - turn.before.heat,
            heard=turn.after.heard - turn.before.heard,
            trust=turn.after.trust - turn.before.trust,
            patience=turn.after.patience - turn.before.patience,
        )
    )
