"""Finding R14: a reply that its author marks as clean, and in which the judge is sure of a fault.

What words amount to hangs on the moment, so each reply is judged where learners come upon it, and
told only where the judge is sure at every moment it was asked at. The other way round, a marked
fault that the judge does not hear, is not told: there the judge is the one who misses something.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from msgspec.structs import replace

from coach.dialogue.model import Conversation, Finding, Scene
from coach.judging.context import Judge, context_of
from coach.library.model import Choice, ChoiceId, NodeId
from coach.rehearsal.agreement import moments_of

SURE: Final = 0.8
"""How sure the judge must be, 0 to 1; see the page on findings for how this was chosen."""
_MOST_MOMENTS: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """A clean reply, the fault heard in it, in which words, and how surely at the least."""

    node: NodeId
    choice: ChoiceId
    fault: str
    words: str
    confidence: float


def disagreements(scenes: Iterable[Scene], judge: Judge) -> tuple[Disagreement, ...]:
    """Return where judge and author disagree; scenes that share nodes are asked once for each."""
    found: list[Disagreement] = []
    asked: set[NodeId] = set()
    for scene in scenes:
        for node, moments in moments_of(scene).items():
            if node not in asked:
                asked.add(node)
                found += _at(scene, node, moments[:_MOST_MOMENTS], judge)
    return tuple(found)


def _at(
    scene: Scene, node: NodeId, moments: Sequence[Conversation], judge: Judge
) -> Iterator[Disagreement]:
    for choice in scene.nodes[node].choices:
        if choice.faults or choice.leaves:
            continue
        sure = _sure_of(choice, moments[0], judge)
        for moment in moments[1:]:
            if sure:
                again = _sure_of(choice, moment, judge)
                sure = {
                    fault: min(one, again[fault], key=lambda each: each.confidence)
                    for fault, one in sure.items()
                    if fault in again
                }
        for fault, one in sure.items():
            yield Disagreement(
                node=node,
                choice=choice.id,
                fault=fault,
                words=choice.say[one.start : one.end].strip() or choice.say,
                confidence=one.confidence,
            )


def _sure_of(choice: Choice, moment: Conversation, judge: Judge) -> dict[str, Finding]:
    context = replace(
        context_of(moment), written=()
    )  # which reply it comes near is not the question
    return {
        finding.id: finding
        for finding in judge.judge(choice.say, context).findings
        if finding.kind == "fault" and finding.confidence >= SURE
    }
