"""What each simulated learner's play must come to, as the content guide asks.

Each function looks at plays and yields, in words, what is otherwise; nothing yielded is as it
should be. In a second call the customer comes with what the first left, so fewer demands can hold
there: those that do not depend on being heard for the first time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from coach.dialogue.engine import replay
from coach.dialogue.model import Conversation, CustomerState

MOST_RANDOM_REPLIES = 25
Demands = Iterator[str]


def kind_of(play: Conversation) -> str:
    """Return how a play ended: an ending's kind, or "stuck"."""
    return play.ending.kind if play.ending is not None else "stuck"


def share(plays: Sequence[Conversation], *kinds: str) -> float:
    """Return the share of plays that ended so, in per cent."""
    return 100 * sum(kind_of(play) in kinds for play in plays) / len(plays)


def expert(play: Conversation) -> Demands:
    """Settle in 5 to 14 replies, gently all the way, promising only what can be kept."""
    yield from _settles(play, from_replies=5)
    end = play.state
    if end.heat > 35 or end.heard < 60 or end.trust < 55 or end.patience < 20:
        yield f"leaves them at {_stands(end)}; at most heat 35, from heard 60, trust 55, patience 20"


def expert_again(play: Conversation) -> Demands:
    """Settle the second call too, whatever became of the promise."""
    yield from _settles(play, from_replies=2)


def rusher(play: Conversation) -> Demands:
    """Never come near settling, unheard throughout, patience spent before trust."""
    yield from _ends(play, not_in=("settled", "partly"))
    yield from _heard_below(play, 35)
    if any(turn.after.trust < 1 <= turn.after.patience for turn in play.turns):
        yield "trust was spent before patience"


def apologiser(play: Conversation) -> Demands:
    """Leave them tired: cooler at first, then hotter again, and never heard."""
    yield from _ends(play, only_in=("walked-out", "unsettled"))
    yield from _heard_below(play, 40)
    heats = [turn.after.heat for turn in play.turns]
    if heats.index(min(heats)) == len(heats) - 1:
        yield "heat was lowest at the very end"


def policy_robot(play: Conversation) -> Demands:
    """Lose them and their trust within four replies."""
    yield from _ends(play, only_in=("escalated", "walked-out"))
    if all(turn.after.trust > 15 for turn in play.turns[:4]):
        yield f"trust was still {play.turns[:4][-1].after.trust:.0f} after four replies, not 15"


def defensive(play: Conversation) -> Demands:
    """Heat them with every reply until they ask for someone else, or it is time to go."""
    has_abuse = any(line.abuse for node in play.scene.nodes.values() for line in node.line)
    yield from _ends(play, only_in=("escalated", "safe-exit") if has_abuse else ("escalated",))
    for turn in play.turns:
        if turn.after.heat <= turn.before.heat < 100 and turn.next != "safe-exit":
            yield f"heat did not rise in reply {turn.number}"


def silent(play: Conversation) -> Demands:
    """Run out of their patience in six replies or fewer."""
    yield from _ends(play, only_in=("walked-out",))
    if len(play.turns) > 6:
        yield f"they stayed for {len(play.turns)} replies of silence, not 6"


def over_promiser(play: Conversation) -> Demands:
    """Get nowhere on assurances alone."""
    yield from _ends(play, not_in=("settled", "partly", "stuck"))


def over_promiser_again(play: Conversation) -> Demands:
    """Never mend a broken word with another."""
    yield from _ends(play, only_in=("escalated", "walked-out", "partly"))


def keyword_gamer(play: Conversation) -> Demands:
    """Never settle, never make them feel heard, and be noticed in two replies."""
    yield from _ends(play, not_in=("settled",))
    yield from _heard_below(play, 20)
    noticed = {finding.id for turn in play.turns[:2] for finding in turn.findings}
    if "keyword_stuffing" not in noticed:
        yield "was not noticed in two replies"


def never_settles(play: Conversation) -> Demands:
    """Not settle; all that is asked of longest-reply pickers, and of a habit in a second call."""
    yield from _ends(play, not_in=("settled", "stuck"))


def no_bound(play: Conversation) -> Demands:
    """Only come to an end."""
    yield from _ends(play, not_in=("stuck",))


def novices(plays: Sequence[Conversation]) -> Demands:
    """Get somewhere from one time in four to nine in ten."""
    good = share(plays, "settled", "partly")
    if not 25 <= good <= 90:
        yield f"settled or partly in {good:.0f} %, not 25 to 90 %"
    yield from _ends_in_time(plays)


def novices_at_level(plays: Sequence[Conversation], level: int) -> Demands:
    """Settle half the time at level 1, and never less than one time in twenty."""
    least = 50 if level == 1 else 5
    settled = share(plays, "settled")
    if settled < least:
        yield f"settled in {settled:.0f} % at level {level}, from {least} %"


def at_random(plays: Sequence[Conversation]) -> Demands:
    """Settle at most one time in ten."""
    settled = share(plays, "settled")
    if settled > 10:
        yield f"settled in {settled:.0f} %, at most 10 %"
    yield from _ends_in_time(plays)


def in_time(plays: Sequence[Conversation]) -> Demands:
    """End within 25 replies."""
    yield from _ends_in_time(plays)


def hotter_than_the_expert(play: Conversation, expert_play: Conversation) -> Demands:
    """Never get as cool as an expert's customer is after four replies."""
    reached = expert_play.turns[:4][-1].after.heat
    lowest = min(turn.after.heat for turn in play.turns)
    if lowest <= reached:
        yield f"heat fell to {lowest:.0f}; the expert reaches {reached:.0f} in four replies"


def replays_alike(play: Conversation) -> Demands:
    """Come out the same when its answers are given again."""
    if replay(play.scene, play.seed, [turn.answer for turn in play.turns]) != play:
        yield "its answers, given again, lead elsewhere"


Demand = Callable[[Conversation], Demands]

# Code and demand for each learner that plays once, in a first and in a second call.
FIRST_CALL: dict[str, tuple[str, Demand]] = {
    "expert": ("P01", expert),
    "rusher": ("P03", rusher),
    "apologiser": ("P04", apologiser),
    "policy-robot": ("P05", policy_robot),
    "defensive": ("P06", defensive),
    "silent": ("P07", silent),
    "over-promiser": ("P08", over_promiser),
    "keyword-gamer": ("P09", keyword_gamer),
    "longest": ("P11", never_settles),
}
SECOND_CALL: dict[str, tuple[str, Demand]] = {
    "expert": ("P01", expert_again),
    "rusher": ("P03", no_bound),
    "apologiser": ("P04", no_bound),
    "policy-robot": ("P05", never_settles),
    "defensive": ("P06", no_bound),
    "silent": ("P07", silent),
    "over-promiser": ("P08", over_promiser_again),
    "keyword-gamer": ("P09", never_settles),
}


def _settles(play: Conversation, *, from_replies: int) -> Demands:
    yield from _ends(play, only_in=("settled",))
    if not from_replies <= len(play.turns) <= 14:
        yield f"takes {len(play.turns)} replies, not {from_replies} to 14"
    heats = [play.turns[0].before.heat, *(turn.after.heat for turn in play.turns)]
    for number, (before, after) in enumerate(pairwise(heats), start=1):
        if after - before > 6:
            yield f"heat rises by {after - before:.0f} in reply {number}"
    for turn in play.turns:
        for promise in turn.promises:
            if not promise.keepable:
                yield f"has to promise {promise.id}, which cannot be kept"


def _ends(
    play: Conversation, *, only_in: Sequence[str] = (), not_in: Sequence[str] = ()
) -> Demands:
    kind = kind_of(play)
    if (only_in and kind not in only_in) or kind in not_in:
        wanted = f"not {' or '.join(only_in)}" if only_in else "which is too good for it"
        if kind == "stuck":
            wanted = "still talking"
        yield f"ends {kind} after {len(play.turns)} replies ({_stands(play.state)}), {wanted}"


def _heard_below(play: Conversation, bound: int) -> Demands:
    heard = max(turn.after.heard for turn in play.turns)
    if heard >= bound:
        yield f"heard rose to {heard:.0f}, not below {bound}"


def _ends_in_time(plays: Sequence[Conversation]) -> Demands:
    longest = max(plays, key=lambda play: len(play.turns))
    if longest.ending is None:
        yield f"goes round and round at {longest.node}"
    elif len(longest.turns) > MOST_RANDOM_REPLIES:
        yield f"can take {len(longest.turns)} replies, at most {MOST_RANDOM_REPLIES}"


def _stands(state: CustomerState) -> str:
    return (
        f"heat {state.heat:.0f}, heard {state.heard:.0f}, "
        f"trust {state.trust:.0f}, patience {state.patience:.0f}"
    )
