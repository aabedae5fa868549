"""Other words for one turn: a written reply that would have served better, or the learner's own mended.

A reply of the learner's own is mended by leaving out the clauses that heated the customer and adding
at most one sentence the scene's author wrote for this moment. A reply without a fault loses none of
its words, and one that asks or offers is given no second question. What was typed in a hurry is put
down as sentences. Each such wording is judged and
tried on the customer like any other reply; only one free of faults that lands better is offered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from coach.dialogue import engine
from coach.dialogue.likeness import likeness
from coach.dialogue.model import Answer, Conversation, Finding, Mode, Turn
from coach.judging.context import Judge, context_of
from coach.judging.words import content_stems, plain
from coach.library.model import Change
from coach.scoring.feedback import help_given
from coach.scoring.tidied import as_sentence

_CLEARLY: Final = 1.0
"""Points of help by which other words must serve better to be worth offering."""
_DONORS: Final = 2
_MOST_LEFT_OUT: Final = 3
_TOO_ALIKE: Final = 62.0
_MOST_OF: Final = 0.6
_LONGEST_WORDS: Final = 45
_CLAUSE_END: Final = re.compile(
    r"(?<=[.!?…])\s+|\n+|\s*;\s+|,?\s+(?:but|however)\s+"
    r"|,\s+(?:and\s+|so\s+)?(?=(?:i|i'?ll|i'?m|we|we'?ll|let|can|could|what|how)\b)",
    re.IGNORECASE,
)
_TOO_SOON: Final = ("solving_before_listening", "off_topic_or_non_answer", "premature_escalation")
_LEANS_BACK: Final = re.compile(
    # an answer to what was just asked, or a word that goes on from a sentence before it
    r"(?:yes|no|nor|not|nothing|neither|then|so|and|but|or|fair|true|right|sure|all right|of course"
    r"|you'?re right|you (?:did|have|were|are|haven'?t|didn'?t|can|do)[,.]|it'?s (?:us|ours)\b"
    r"|there (?:is|isn'?t|are|was)|it (?:is|was|does|did)\b|is (?:that|it)\b|am i\b|have i\b|did i\b"
    r"|(?:that|those|this)(?: was|'s| is|\b)|because|instead|only|if (?:not|so)|either way"
    r"|otherwise|once more|same (?:again|here)|(?:i|we)(?:'?d| would)? (?:say|do|think|hope) so)(?![\w'’])"
    # the writer taking back an earlier reply of their own
    r"|.*\bi(?:'d| had| shouldn'?t have| should have)? (?:made|said|told|talked|spoke|sounded|got|went|"
    r"wandered|skipped|jumped|rushed|missed|asked|promised|offered|gave|put|hid|read|answered|cut|"
    r"was|wasn'?t|did|didn'?t|shouldn'?t|should)\b"
    # a few words about something that was named before
    r"|[^,;?]{1,24}\b(?:it|that|this|them)[.!]$",
    re.IGNORECASE,
)
_STOPS: Final = ("", ".", "!", "?", "…")
_ASKED_OR_OFFERED: Final = frozenset(("open_question", "concrete_solution", "explain_refusal"))
_OPENING: Final = re.compile(
    r"(?:oh|ah|gosh|blimey|hi|hiya|hello|hey|(?:good )?(?:morning|afternoon|evening)|yes|yeah|no|ok|okay|"
    r"right|(?:i['’]?m )?(?:so |really |very )?sorry|(?:you['’]?re|fair|good|true|thank)|"
    r"so|then|and|but|well|because)\b",
    re.IGNORECASE,
)
"""How one begins to answer, or goes on from what was just said: what is added comes after it."""
_NUMBERS: Final = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_NAMED: Final = re.compile(
    rf"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|\d+|{'|'.join(_NUMBERS)})\b"
)
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
    kept = _kept(moment, turn, judge, now)
    if not kept:
        return ""
    best, best_gain = "", _gain(turn) + _CLEARLY
    for words in _wordings(turn, kept, moment):
        judged = judge.judge(words, context_of(moment, now))
        answer = Answer(mode=Mode.TYPED, said=words, judged=judged)
        tried = engine.reply(moment, answer).turns[-1]
        if any(each.kind == "fault" for each in (*tried.findings, *judged.hints)):
            continue
        if _gain(tried) > best_gain:
            best, best_gain = words, _gain(tried)
    return best


def _kept(
    moment: Conversation, turn: Turn, judge: Judge, now: datetime
) -> tuple[tuple[int, int], ...]:
    """Return the places of the learner's clauses that do not show by themselves what the reply shows.

    A part of a sentence is left out as well where a fault was marked over it in the reply.
    A fault of coming too soon is none of the words': something said before them may mend it.
    """
    places = tuple(_clauses(turn.reply))
    marked = _own_faults(turn.findings)
    if not marked:
        return places
    kept = []
    context = context_of(moment, now)
    faults = {each.id for each in marked}
    for start, end in places:
        scrap = _is_scrap(turn.reply, start, end)
        if scrap and any(_covers(fault, start, end) for fault in marked):
            continue
        alone = judge.judge(as_sentence(turn.reply[start:end]), context)
        if not faults & {each.id for each in _own_faults(alone.findings)}:
            kept.append((start, end))
    return tuple(kept)


def _own_faults(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the faults that lie in the words and not in when they came."""
    return tuple(each for each in findings if each.kind == "fault" and each.id not in _TOO_SOON)


def _is_scrap(reply: str, start: int, end: int) -> bool:
    """Say whether a clause is only a part of its sentence."""
    before = reply[:start].rstrip()
    return before[-1:] not in _STOPS or (end < len(reply) and reply[end - 1] not in _STOPS)


def _covers(fault: Finding, start: int, end: int) -> bool:
    """Say whether a fault was marked over the greater part of this place."""
    return 2 * (min(fault.end, end) - max(fault.start, start)) > end - start


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


def _sentences(reply: str, places: tuple[tuple[int, int], ...]) -> tuple[str, ...]:
    """Return clauses as sentences; those that stood in one sentence side by side stay in it."""
    joined: list[tuple[int, int]] = []
    for start, end in places:
        between = reply[joined[-1][1] : start] if joined else "."
        if re.fullmatch(r"[\s,;]*(?:(?:and|so|but|however)\s+)?", between, re.IGNORECASE) and (
            reply[joined[-1][1] - 1] not in _STOPS
        ):
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    found = (as_sentence(reply[start:end]) for start, end in joined)
    return tuple(each for each in found if each)


def _wordings(turn: Turn, kept: tuple[tuple[int, int], ...], moment: Conversation) -> Iterator[str]:
    """Yield the clauses kept, and with one of them left out, each alone and with a written sentence."""
    found = {each.id for each in turn.findings}
    asked = found & _ASKED_OR_OFFERED or any(
        each.endswith("?") for each in _sentences(turn.reply, kept)
    )
    written = [
        sentence
        for _, say in _faultless(moment)[:_DONORS]
        for sentence in _that_stand_alone(say)
        if not (sentence.endswith("?") and asked)
    ]
    heated = any(each.kind == "fault" for each in turn.findings)
    shorter = [kept[:at] + kept[at + 1 :] for at in range(len(kept))]
    if not heated or len(kept) == 1:
        shorter = []
    for places in (kept, *shorter[:_MOST_LEFT_OUT]):
        clauses = _sentences(turn.reply, places)
        own = " ".join(clauses)
        yield own
        for sentence in written:
            if any(_says_the_same(sentence, each) for each in clauses):
                continue
            if len(f"{sentence} {own}".split()) <= _LONGEST_WORDS:
                yield " ".join(_with(sentence, clauses))


def _says_the_same(one: str, other: str) -> bool:
    """Say whether two sentences are alike, name one day or number, or are about much the same."""
    if _named(one) & _named(other):
        return True
    stems, others = content_stems(plain(one)), content_stems(plain(other))
    fewer = min(len(stems), len(others))
    shared = len(stems & others)
    return likeness(one, other) > _TOO_ALIKE or (shared >= 2 and shared >= _MOST_OF * fewer)


def _named(sentence: str) -> set[str]:
    """Return the days, hours and numbers named, "six" and "6" alike."""
    found = _NAMED.findall(plain(sentence))
    return {str(_NUMBERS.index(each) + 2) if each in _NUMBERS else each for each in found}


def _with(sentence: str, own: tuple[str, ...]) -> tuple[str, ...]:
    """Return a written sentence among the learner's own.

    A question is asked last; anything else is said before they go on, but after how they begin, and
    never after what they ask.
    """
    opens = bool(own) and _OPENING.match(own[0]) is not None and not own[0].endswith("?")
    at = len(own) if sentence.endswith("?") else int(opens)
    return (*own[:at], sentence, *own[at:])


def _that_stand_alone(say: str) -> tuple[str, ...]:
    """Return the sentences of a written reply that neither answer nor take back an earlier one."""
    sentences = re.split(r"(?<=[.!?…])\s+", say)
    return tuple(each for each in sentences if not _LEANS_BACK.match(each))


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
