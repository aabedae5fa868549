"""A reply in its moment to findings, each with the words that made it and how sure the judge is.

``RuleJudge`` needs nothing but the rules; it is ready at once and stands in until the learnt judge
has loaded, or when its weights cannot be read. Whatever the text, an answer comes back.
"""

from __future__ import annotations

from typing import Final, cast, get_args

from msgspec import Struct

from coach.dialogue.model import Finding, Judged
from coach.judging.context import Context
from coach.judging.language import Kind, kind_of
from coach.judging.promises import promise_of
from coach.judging.rules import Hit, Reading, because, find, strongest
from coach.judging.words import plain
from coach.library.model import FactId, Fault, Promise, Skill
from coach.places import Places

SKILLS: Final[tuple[str, ...]] = get_args(Skill)
FAULTS: Final[tuple[str, ...]] = get_args(Fault)
SURE_ENOUGH: Final = 0.5
HINT_BELOW: Final = 0.8
"""Sarcasm below this confidence is a hint, never counted against anyone."""
_HOSTILE = (
    "personal_attack",
    "sarcasm",
    "calm_down",
    "keyword_stuffing",
    "off_topic_or_non_answer",
)


class Assessment(Struct, frozen=True, kw_only=True):
    """All the judge makes of one reply.

    ``chances`` holds every skill and fault from 0 to 1; ``findings`` those sure enough to count;
    ``score`` from 0 to 1 says how well the reply serves this customer now.
    """

    chances: dict[str, float]
    findings: tuple[Finding, ...]
    mentions: tuple[FactId, ...]
    promises: tuple[Promise, ...]
    score: float
    can_judge: bool = True


class RuleJudge:
    """The judge that knows closed forms, facts and order, and nothing else."""

    def judge(self, text: str, context: Context) -> Judged:
        """Return findings, facts mentioned and promises made; never raises, whatever the text."""
        assessed = self.assess(text, context)
        return Judged(
            findings=assessed.findings, mentions=assessed.mentions, promises=assessed.promises
        )

    def assess(self, text: str, context: Context) -> Assessment:
        """Return everything the rules make of a reply."""
        reading = Reading(text=plain(text), context=context)
        kind = kind_of(reading.text)
        if kind is Kind.OTHER:
            return nothing(can_judge=False)
        if kind is not Kind.ENGLISH:
            return nothing(empty=kind is Kind.EMPTY)
        hits = find(reading)
        hits.append(_tone(reading, hits))
        return Assessment(
            chances=chances(hits),
            findings=findings(hits),
            mentions=tuple(mention.fact for mention in reading.mentions),
            promises=promises(text, hits, context),
            score=served(hits),
        )


def nothing(*, can_judge: bool = True, empty: bool = False) -> Assessment:
    """Return the assessment of a text with nothing in it, or in a language that is not judged."""
    chance = dict.fromkeys((*SKILLS, *FAULTS), 0.0)
    if not can_judge:
        return Assessment(
            chances=chance, findings=(), mentions=(), promises=(), score=0.5, can_judge=False
        )
    label: Fault = "off_topic_or_non_answer"
    chance[label] = 1.0 if empty else 0.9
    words = "Nothing was said." if empty else because(label)
    finding = Finding(id=label, kind="fault", confidence=chance[label], because=words)
    return Assessment(chances=chance, findings=(finding,), mentions=(), promises=(), score=0.0)


def chances(hits: list[Hit]) -> dict[str, float]:
    """Return the surest hit of every skill and fault, 0 for those without."""
    return {label: round(strongest(hits, label), 4) for label in (*SKILLS, *FAULTS)}


def findings(hits: list[Hit]) -> tuple[Finding, ...]:
    """Return one finding a label, skills first, in the order of the codebook."""
    found: list[Finding] = []
    for label in (*SKILLS, *FAULTS):
        of_label = [hit for hit in hits if hit.label == label]
        if not of_label:
            continue
        hit = max(of_label, key=lambda each: (each.confidence, -each.start))
        if hit.confidence >= SURE_ENOUGH:
            found.append(
                Finding(
                    id=cast("Skill | Fault", label),
                    kind="skill" if label in SKILLS else "fault",
                    start=hit.start,
                    end=hit.end,
                    confidence=round(hit.confidence, 3),
                    because=hit.because,
                )
            )
    return tuple(found)


def promises(text: str, hits: list[Hit], context: Context) -> tuple[Promise, ...]:
    """Return the promises made, each once."""
    made: dict[str, Promise] = {}
    for hit in hits:
        if hit.label == "follow_up_promise" and hit.confidence >= SURE_ENOUGH:
            promise = promise_of(text[hit.start : hit.end], context)
            made.setdefault(promise.id, promise)
    return tuple(made.values())


def _tone(reading: Reading, hits: list[Hit]) -> Hit:
    """Civil unless the words are hostile, or too few to tell."""
    worst = max((strongest(hits, fault) for fault in _HOSTILE), default=0.0)
    short = len(reading.words) <= 2 and len(reading.text) < 8
    return Hit(
        label="calm_polite",
        confidence=max(0.05, (0.6 if short else 0.9) - worst),
        because=because("calm_polite"),
    )


# --- how well it serves --------------------------------------------------------------------------

_HELPS: Final[dict[str, float]] = {
    "acknowledge_feeling": 0.2, "feeling_guess": 0.2, "paraphrase_problem": 0.24, "apology": 0.12,
    "check_acceptance": 0.12, "check_satisfaction": 0.15, "thanks_for_raising": 0.1,
    "open_question": 0.17, "find_agreement": 0.16, "ownership": 0.16, "concrete_solution": 0.16,
    "explain_refusal": 0.18, "realistic_expectation": 0.12, "follow_up_promise": 0.16,
    "supervisor_last_resort": 0.2, "set_boundary": 0.3,
}  # fmt: skip
_HURTS: Final[dict[str, float]] = {
    "defensive": 0.4, "blaming": 0.45, "dismissive": 0.45, "calm_down": 0.5, "policy_robot": 0.35,
    "solving_before_listening": 0.2, "interrupting": 0.4, "over_promising": 0.3,
    "insincere_apology": 0.35, "sarcasm": 0.5, "personal_attack": 0.7, "empty_empathy": 0.2,
    "keyword_stuffing": 0.9, "premature_escalation": 0.35, "own_story": 0.35,
    "off_topic_or_non_answer": 0.7,
}  # fmt: skip


def served(hits: list[Hit]) -> float:
    """Return how well a reply serves, 0 to 1: civil words alone get 0.3, help adds, faults take."""
    help_ = sum(weight * strongest(hits, label) for label, weight in _HELPS.items())
    hurt = sum(weight * strongest(hits, label) for label, weight in _HURTS.items())
    return round(max(0.0, min(1.0, 0.3 + min(help_, 0.7) - hurt)), 4)


def open_judge(places: Places) -> RuleJudge:
    """Return the judge of this installation."""
    del places
    return RuleJudge()
