"""Own words to the branch they belong to, or to a question: never a silent guess.

A reply that is nearly one of the written ones follows that one. For any other, every branch has a
chance (``coach/dialogue/leading.py``): the likeliest is followed if it is likely enough and what was
found can be taken so; if not, or if nothing was found at all, the learner is asked which of the
written replies comes nearest. A murmur in which nothing is found goes where the routes send such
words: to a customer who did not quite follow.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from coach.dialogue.engine import shown_choices
from coach.dialogue.leading import FEW_WORDS, TONE, Branch, branches, heard_in, nearness
from coach.dialogue.likeness import likeness
from coach.dialogue.model import Conversation, Judged
from coach.dialogue.standing import leads_to
from coach.library.model import Choice, ChoiceId

SAME: Final = 92.0
"""From this likeness (0 to 100) a reply is taken for the written one, give or take a word."""
LIKE: Final = 62.0
"""From this likeness even a very short reply that showed nothing clear is asked about."""
LIKELY: Final = 0.55
"""From this chance a branch is followed; below it the learner is asked."""
NOTHING_IN_IT: Final = 0.25
"""Words that show nothing more likely than this show nothing."""
_MOST_ASKED: Final = 3


class Heard(Struct, frozen=True, kw_only=True):
    """What own words were taken for. Not ``sure``: ask which of ``candidates`` was meant, if any."""

    judged: Judged
    sure: bool
    candidates: tuple[ChoiceId, ...] = ()


def listen(text: str, conversation: Conversation, judged: Judged) -> Heard:
    """Return what ``text`` is taken for at this moment, or which written replies to ask about."""
    choices = [choice for choice in shown_choices(conversation) if not choice.leaves]
    like = {choice.id: likeness(text, choice.say) for choice in shown_choices(conversation)}
    nearest = max(like, key=lambda each: like[each], default=None)
    plain = replace(judged, faint=(), near={})
    if nearest is not None and like[nearest] >= SAME:
        return Heard(judged=replace(plain, like=nearest), sure=True)
    most = max((each.confidence for each in heard_in(judged) if each.id != TONE), default=0.0)
    if most < NOTHING_IN_IT:
        murmured = len(text.split()) < FEW_WORDS
        if murmured and (nearest is None or like[nearest] < LIKE):
            return Heard(judged=plain, sure=True)
    found = branches(text, conversation, judged)
    first = found[0]
    if first.taken is not None and first.chance >= LIKELY and most >= NOTHING_IN_IT:
        return Heard(judged=replace(first.taken, faint=(), near={}), sure=True)
    return _asked(text, conversation, plain, choices, found)


def _asked(
    text: str,
    conversation: Conversation,
    judged: Judged,
    choices: list[Choice],
    found: list[Branch],
) -> Heard:
    """Ask about the likeliest choices; with none to ask about the reply stands as it was judged."""
    chance = {branch.to: branch.chance for branch in found}

    def likely(choice: Choice) -> float:
        to, _ = leads_to(conversation, text, replace(judged, like=choice.id))
        near = nearness(choice, judged, likeness(text, choice.say))
        return (0.1 + chance.get(to, 0.0)) * (0.1 + near)

    ranked = sorted(choices, key=likely, reverse=True)
    candidates = tuple(choice.id for choice in ranked)[:_MOST_ASKED]
    return Heard(judged=judged, sure=not candidates, candidates=candidates)
