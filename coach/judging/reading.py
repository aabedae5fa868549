"""A reply read once in its moment, and the hits of labels that rules and network find in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from coach.judging.context import Context
from coach.judging.mentions import Mention, mentions_in
from coach.judging.words import Clause, clauses, plain, sentences, word_list

_QUOTED = re.compile(r"\"[^\"]{2,200}\"|(?<!\w)'[^']{4,200}'(?!\w)")
_BECAUSE: Final[dict[str, str]] = {
    "calm_down": "These words tell them how to feel.",
    "policy_robot": "A rule speaks here, where a person could.",
    "over_promising": "This promises what may not be yours to give.",
    "sarcasm": "This can be heard as the opposite of what it says.",
    "personal_attack": "This is about the person, not about what went amiss.",
    "dismissive": "This makes it smaller than it is for them.",
    "defensive": "This stands up for us before they feel heard.",
    "blaming": "This puts it on somebody.",
    "interrupting": "This takes the floor while they are telling it.",
    "own_story": "This turns the talk to you.",
    "empty_empathy": "This could be said to anyone; nothing of their case is in it.",
    "insincere_apology": "This takes back the sorry it gives.",
    "keyword_stuffing": "Good words in a row, but nothing said with them.",
    "solving_before_listening": "This answers before they have been heard.",
    "premature_escalation": "This hands them on before trying.",
    "off_topic_or_non_answer": "There is nothing in it for them.",
    "acknowledge_feeling": "This lets the feeling be fair.",
    "feeling_guess": "This puts forward a guess at how it felt.",
    "paraphrase_problem": "This gives a piece of their story back.",
    "check_acceptance": "This asks whether it is right for them.",
    "check_satisfaction": "This asks what is left, or how it was for them.",
    "thanks_for_raising": "This thanks them for telling you.",
    "open_question": "This leaves room for their story or their choice.",
    "find_agreement": "This grants them a point.",
    "ownership": "This takes it, or the next step, on yourself.",
    "concrete_solution": "This names an act and who does it.",
    "explain_refusal": "This says no and why.",
    "realistic_expectation": "This says what to expect, and when.",
    "follow_up_promise": "This says when or how you will come back to them.",
    "supervisor_last_resort": "This brings in another person after trying.",
    "set_boundary": "This names what has to stop, and the choice.",
    "apology": "This is a sorry with nothing taken back.",
    "calm_polite": "The tone is civil and steady.",
}


@dataclass(slots=True, kw_only=True)
class Reading:
    """A reply read once: its words, sentences, clauses, quotations and the facts said back."""

    text: str
    context: Context
    sentences: list[Clause] = field(init=False)
    clauses: list[Clause] = field(init=False)
    words: list[str] = field(init=False)
    quoted: list[tuple[int, int]] = field(init=False)
    mentions: tuple[Mention, ...] = field(init=False)
    customer: str = field(init=False)

    def __post_init__(self) -> None:
        self.sentences = sentences(self.text)
        self.clauses = clauses(self.text)
        self.words = word_list(self.text)
        self.quoted = [match.span() for match in _QUOTED.finditer(self.text)]
        self.mentions = mentions_in(self.text, self.context.facts)
        self.customer = plain(self.context.customer_line)

    def is_quoted(self, at: int) -> bool:
        """Whether the words at an offset are somebody else's."""
        return any(left <= at < right for left, right in self.quoted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A label that words carry, or (``start`` equal to ``end``) that the whole reply carries."""

    label: str
    confidence: float
    start: int = 0
    end: int = 0
    because: str = ""


def because(label: str) -> str:
    """Return the sentence that says what words with this label do."""
    return _BECAUSE.get(label, "")


def strongest(hits: list[Hit], label: str) -> float:
    """Return the confidence of the surest hit of a label, 0 when there is none."""
    return max((hit.confidence for hit in hits if hit.label == label), default=0.0)
