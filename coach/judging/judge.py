"""A reply in its moment to findings, each with the words that made it and how sure the judge is.

``RuleJudge`` needs nothing but the rules. ``LearntJudge`` adds the network and its calibrated heads;
it loads when first asked or when told to warm up, and where its files cannot be used the rules stand
in and ``problem`` says why. Whatever the text, an answer comes back.
"""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

from msgspec import json
from msgspec.structs import replace

from coach.dialogue.model import Judged
from coach.errors import CoachError
from coach.judging.assessment import (
    FAULTS,
    LABELS,
    SKILLS,
    SURE_ENOUGH,
    Assessment,
    assessment,
    nothing,
)
from coach.judging.context import Context
from coach.judging.language import Kind, kind_of
from coach.judging.reading import Hit, Reading, because, strongest
from coach.judging.rules import find
from coach.judging.settling import settle
from coach.judging.words import in_clauses, plain
from coach.places import Places

if TYPE_CHECKING:
    from coach.judging.heads import Settings
    from coach.judging.network import Network

__all__ = ["FAULTS", "LABELS", "SKILLS", "Assessment", "LearntJudge", "RuleJudge", "open_judge"]

WHOLE: Final = ("calm_polite", "keyword_stuffing", "off_topic_or_non_answer")
"""Labels that the whole reply carries, and no words of it by themselves."""
NO_REWARD: Final = 0.15
"""The most a recital or a non-answer may score."""
_NOTHING_IN_IT: Final = ("keyword_stuffing", "off_topic_or_non_answer")
_HOSTILE: Final = ("personal_attack", "sarcasm", "calm_down", *_NOTHING_IN_IT)


class RuleJudge:
    """The judge that knows closed forms, facts and order, and nothing else."""

    def judge(self, text: str, context: Context) -> Judged:
        """Return findings, facts mentioned and promises made; never raises, whatever the text."""
        return self.assess(text, context).judged()

    def assess(self, text: str, context: Context) -> Assessment:
        """Return everything the rules make of a reply."""
        reading = Reading(text=plain(text), context=context)
        kind = kind_of(reading.text)
        if kind is not Kind.ENGLISH:
            return nothing(can_judge=kind is not Kind.OTHER, empty=kind is Kind.EMPTY)
        hits = rule_hits(reading)
        facts = tuple(mention.fact for mention in reading.mentions)
        return assessment(text, hits, facts, served(hits), context)


class LearntJudge:
    """The judge of rules and network together. May be asked from any thread."""

    def __init__(self, resources: Path) -> None:
        self.problem = ""
        self._resources = resources
        self._lock = Lock()
        self._loaded: tuple[Network, Settings] | None = None
        self._expected: Context | None = None
        self._rules = RuleJudge()

    def warm(self) -> None:
        """Load the network now, so that the first reply need not wait for it."""
        with self._lock:
            if self._loaded is None and not self.problem:
                self._load()
                self._read_ahead()

    def expect(self, context: Context) -> None:
        """Read a moment ahead: 10 to 30 ms, or nothing yet where the network is still to be loaded.

        Then it is read once that is done, so that nobody waits here for loading.
        """
        self._expected = context
        self._read_ahead()

    def made_of(self) -> bytes:
        """Return what tells this judge from another: its weights; nothing where there are none."""
        self.warm()
        return json.encode(self._loaded[1]) if self._loaded else b""

    def judge(self, text: str, context: Context) -> Judged:
        """Return findings, facts mentioned and promises made; never raises, whatever the text."""
        return self.assess(text, context).judged()

    def assess(self, text: str, context: Context) -> Assessment:
        """Return everything the judge makes of a reply."""
        reading = Reading(text=plain(text), context=context)
        if kind_of(reading.text) is not Kind.ENGLISH:
            return self._rules.assess(text, context)
        self.warm()
        if self._loaded is None:
            return self._rules.assess(text, context)
        if not self._loaded[0].is_words(text):
            return nothing()
        return _assess(*self._loaded, text, reading)

    def _read_ahead(self) -> None:
        loaded, expected = self._loaded, self._expected
        if loaded is not None and expected is not None:
            loaded[0].expect(expected)

    def _load(self) -> None:
        from coach.judging.heads import read_settings  # noqa: PLC0415 - numpy, onnxruntime: 0.3 s
        from coach.judging.network import Network  # noqa: PLC0415

        try:
            settings = read_settings(self._resources / "judge" / "judge.json")
            network = Network(self._resources, settings.sha256)
            network.read("Hello.", Context())
        except CoachError as error:
            self.problem = f"{error} Replies are judged by rules alone."
        else:
            self._loaded = (network, settings)


def open_judge(places: Places) -> LearntJudge:
    """Return the judge of this installation; it loads when first asked or warmed up."""
    return LearntJudge(places.resources)


def rule_hits(reading: Reading) -> list[Hit]:
    """Return all hits of the rules, the tone among them."""
    hits = find(reading)
    return [*hits, _tone(reading, hits)]


def _assess(network: Network, settings: Settings, text: str, reading: Reading) -> Assessment:
    import numpy as np  # noqa: PLC0415 - loaded by now

    from coach.judging import heads  # noqa: PLC0415

    by_rules = rule_hits(reading)
    output = network.read(text, reading.context)
    whole, alone = output.logits.mean(axis=0), output.strongest().mean(axis=0)
    rules = heads.rule_features(by_rules)
    chance = heads.chances(
        settings.heads, heads.weighed(whole, alone), rules, heads.moment_features(reading)
    )
    of_whole = chance.copy()
    if output.places and len(reading.words) >= heads.LONG_WORDS:
        chance = np.maximum(chance, heads.in_stretches(settings.heads, whole, alone, rules))
    by_stretch = chance > of_whole

    def words_of(label: str) -> str:
        at = LABELS.index(label)
        place = in_clauses(reading.clauses, *output.span(at))
        return reading.text[slice(*place)]

    settled = settle(chance, reading, by_rules, words_of)
    score = heads.score(settings.score, float(output.served.mean()), served(by_rules), chance)
    hits = []
    for at, label in enumerate(LABELS):
        start, end = settled.get(label) or (
            (0, 0)
            if label in WHOLE or chance[at] < 0.2
            else output.stretch(at)
            if by_stretch[at]
            else output.without_the_rest(at, *in_clauses(reading.clauses, *output.span(at)))
        )
        hits.append(
            Hit(label=label, confidence=float(chance[at]), start=start, end=end,
                because=_reason(by_rules, label))
        )  # fmt: skip
    if _is_empty(hits) or strongest(by_rules, "keyword_stuffing") >= SURE_ENOUGH:
        score = min(score, NO_REWARD)
    facts = tuple(mention.fact for mention in reading.mentions)
    assessed = assessment(text, hits, facts, score, reading.context)
    return replace(assessed, near=network.nearness(output, reading.context.written))


def _is_empty(hits: list[Hit]) -> bool:
    return any(strongest(hits, label) >= SURE_ENOUGH for label in _NOTHING_IN_IT)


def _reason(by_rules: list[Hit], label: str) -> str:
    """Return the rule's own reason where one held, else what such words do."""
    return next(
        (hit.because for hit in by_rules if hit.label == label and hit.because), because(label)
    )


def _tone(reading: Reading, hits: list[Hit]) -> Hit:
    """Civil unless the words are hostile, or too few to tell."""
    worst = max((strongest(hits, fault) for fault in _HOSTILE), default=0.0)
    short = len(reading.words) <= 2 and len(reading.text) < 8
    return Hit(
        label="calm_polite",
        confidence=max(0.05, (0.6 if short else 0.9) - worst),
        because=because("calm_polite"),
    )


# --- how well it serves, by rules alone ----------------------------------------------------------

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
    return max(0.0, min(1.0, 0.3 + min(help_, 0.7) - hurt))
