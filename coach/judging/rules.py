"""Closed forms and order: what can be said of a reply without having learnt anything.

Each cue of ``coach.judging.cues`` counts where it is neither negated nor quoted. Then come the rules
that need the moment: what was said before, what the customer asked for, what this desk may do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from coach.judging.context import Context
from coach.judging.cues import (
    ABUSE,
    ASKS_FOR_BOSS,
    ASKS_FOR_FIX,
    CANCELS_SORRY,
    COACHING_WORDS,
    CUES,
    INCONVENIENCE,
    NOT_SORRY,
    SORRY,
    SORRY_NO_APOLOGY,
)
from coach.judging.mentions import Mention, mentions_in
from coach.judging.words import Clause, around, clauses, content_stems, plain, sentences, word_list

HEARD_ENOUGH: Final = 35.0
"""Below this an offer comes too early (the customer's rules say the same)."""
SETTLED: Final = 55.0
LATE_REPLY: Final = 3
"""From the fourth reply on, handing over is a last resort and no longer a first move."""

_NEGATED = re.compile(
    r"(?:\bnot|n't|\bdont|\bwont|\bcant|\bnever|\bwithout|\bno one|\bnobody|\bhardly|\binstead of|"
    r"\brather than|\bno(?= (?:need|point|use)))\s+(?:\w+\s+){0,3}$"
)
_ASKED_ABOUT = re.compile(
    r"(?:\b(?:told|tell|telling|said|says|saying|asked|asking|heard) (?:you |me |us |him |her |them )?(?:to |that )?"
    r"(?:\w+ ){0,2}|\bbeing (?:told|asked) to (?:\w+ )?|\b(?:would|some(?: people)?|others?|anyone) (?:\w+ )?(?:call|say)\w* (?:\w+ ){0,3}|"
    r"\b(?:word|words|phrase)s? )[\"']?$"
)
_QUOTED = re.compile(r"\"[^\"]{2,200}\"|(?<!\w)'[^']{4,200}'(?!\w)")
_SECOND_PERSON = re.compile(
    r"\b(?:you(?:'ve|'d|'re| have| had| were| was| are| got| took| sat| waited| rang| called| paid| booked| came| "
    r"drove| asked| told| lost| found| ordered| bought| missed| ended| spent| stood| gave)?|your)\b"
)
# Negation turns these into something else, but a refusal or an honest doubt is made of it.
_NEGATION_BELONGS = frozenset(
    {"explain_refusal", "set_boundary", "realistic_expectation", "acknowledge_feeling", "ownership",
     "personal_attack", "blaming", "defensive", "dismissive", "thanks_for_raising", "calm_down"}
)  # fmt: skip
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


def find(reading: Reading) -> list[Hit]:
    """Return every label the rules see, the surest hit of each first."""
    hits = [hit for label in CUES for hit in _cued(reading, label)]
    hits += _sorries(reading)
    hits += _said_back(reading)
    for rule in _ORDER:
        hits = rule(reading, hits)
    hits += _stuffed(reading, hits)
    return sorted(hits, key=lambda hit: -hit.confidence)


def strongest(hits: list[Hit], label: str) -> float:
    """Return the confidence of the surest hit of a label, 0 when there is none."""
    return max((hit.confidence for hit in hits if hit.label == label), default=0.0)


def _cued(reading: Reading, label: str) -> Iterator[Hit]:
    for cue in CUES[label]:
        for match in cue.pattern.finditer(reading.text):
            if match.start() == match.end() or _is_not_meant(reading, match.start(), label):
                continue
            clause = around(reading.clauses, match.start(), match.end())
            yield Hit(
                label=label,
                confidence=cue.confidence,
                start=clause.start,
                end=max(clause.end, match.end()),
                because=_BECAUSE.get(label, ""),
            )


def _is_not_meant(reading: Reading, start: int, label: str) -> bool:
    """Whether the words at ``start`` stand in a quotation, are asked about, or are negated."""
    if any(left <= start < right for left, right in reading.quoted):
        return True
    before = reading.text[max(0, start - 60) : start]
    if _ASKED_ABOUT.search(before):
        return True
    if label in _NEGATION_BELONGS and label != "calm_down":
        return False
    sentence_start = max(before.rfind("."), before.rfind("!"), before.rfind("?"), before.rfind(","))
    return _NEGATED.search(before[sentence_start + 1 :]) is not None


def _sorries(reading: Reading) -> Iterator[Hit]:
    """Yield the sorries: one stands when neither it nor the next few words take it back."""
    text = reading.text
    insincere = [match.span() for match in INCONVENIENCE.finditer(text)]
    for match in SORRY.finditer(text):
        before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() :]
        if _is_quoted(reading, match.start()) or NOT_SORRY.search(before):
            continue
        if SORRY_NO_APOLOGY.search(after[:60]):
            continue
        if CANCELS_SORRY.search(_same_breath(after)):
            insincere.append((match.start(), match.end() + len(_same_breath(after))))
        elif not any(left <= match.start() < right for left, right in insincere):
            clause = around(reading.clauses, match.start(), match.end())
            yield Hit(
                label="apology",
                confidence=0.9,
                start=clause.start,
                end=max(clause.end, match.end()),
                because=_BECAUSE["apology"],
            )
    for start, end in insincere:
        yield Hit(
            label="insincere_apology",
            confidence=0.92,
            start=start,
            end=end,
            because=_BECAUSE["insincere_apology"],
        )


def _same_breath(after: str) -> str:
    """Return the rest of the sentence; a next one that opens with "but" belongs to it."""
    end = re.search(r"[.!?…]+\s+(?!but\b)|\n|$", after[:240])
    return after[: end.start()] if end else after[:240]


def _is_quoted(reading: Reading, start: int) -> bool:
    return any(left <= start < right for left, right in reading.quoted)


def _said_back(reading: Reading) -> Iterator[Hit]:
    """Yield clauses with a fact of theirs, or two of their own words in a clause about them."""
    heard = content_stems(reading.customer)
    for clause in reading.clauses:
        told = [m for m in reading.mentions if clause.start <= m.start < clause.end]
        words = word_list(clause.text)
        shared = content_stems(clause.text) & heard
        about_them = _SECOND_PERSON.search(clause.text) is not None
        confidence = 0.0
        if told and len(words) >= 3:
            confidence = 0.8 if about_them or len(told) > 1 else 0.66
        elif len(shared) >= 3 or (len(shared) >= 2 and about_them):
            confidence = 0.66
        if confidence:
            yield Hit(
                label="paraphrase_problem",
                confidence=confidence,
                start=clause.start,
                end=clause.end,
                because=_BECAUSE["paraphrase_problem"],
            )


# --- rules of order ------------------------------------------------------------------------------


def _empathy_with_content(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Let a stock phrase count once content follows; without it, or the third time, it is empty."""
    stock = [hit for hit in hits if hit.label == "empty_empathy"]
    if not stock:
        return hits
    others = [hit for hit in hits if hit.label != "empty_empathy"]
    said_before = sum(1 for said in reading.context.said if _is_stock(said))
    full = bool(reading.mentions) or strongest(others, "paraphrase_problem") > 0
    if full and said_before < 2:
        return others + [
            Hit(label="acknowledge_feeling", confidence=0.55, start=h.start, end=h.end,
                because=_BECAUSE["acknowledge_feeling"])
            for h in stock
        ]  # fmt: skip
    if said_before >= 1:
        stock = [
            Hit(label="empty_empathy", confidence=0.95, start=h.start, end=h.end,
                because="This has been said before, and again without their case in it.")
            for h in stock
        ]  # fmt: skip
    return others + stock


def _is_stock(said: str) -> bool:
    reading = plain(said)
    return any(cue.pattern.search(reading) for cue in CUES["empty_empathy"])


def _handing_over(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Call another person a last resort after real attempts, and too early before."""
    kept = [hit for hit in hits if hit.label != "escalate"]
    asked = ASKS_FOR_BOSS.search(reading.customer) is not None
    tried = reading.context.replies >= LATE_REPLY or (asked and reading.context.replies >= 1)
    label = "supervisor_last_resort" if tried else "premature_escalation"
    for hit in hits:
        if hit.label == "escalate":
            sure = hit.confidence if tried or not asked else 0.5
            kept.append(
                Hit(label=label, confidence=sure, start=hit.start, end=hit.end,
                    because=_BECAUSE[label])
            )  # fmt: skip
    return kept


def _solving_first(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Mark a fix or a form before they were heard, unless they asked or hear it said back."""
    kept = [hit for hit in hits if hit.label != "form_question"]
    feelings = reading.context.feelings
    unheard = feelings.heard < HEARD_ENOUGH if feelings else reading.context.replies == 0
    understood = (
        strongest(kept, "paraphrase_problem") >= 0.6 or strongest(kept, "feeling_guess") > 0
    )
    if not unheard or understood or ASKS_FOR_FIX.search(reading.customer):
        return kept
    early = [hit for hit in hits if hit.label in ("concrete_solution", "form_question")]
    return kept + [
        Hit(label="solving_before_listening", confidence=0.8, start=h.start, end=h.end,
            because=_BECAUSE["solving_before_listening"])
        for h in early
    ]  # fmt: skip


def _closing_question(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Keep the question what is left for the end; before that it hurries them out."""
    feelings = reading.context.feelings
    still_open = (
        feelings.heard < SETTLED and feelings.heat >= 50
        if feelings
        else reading.context.replies == 0
    )
    if not still_open:
        return hits
    return [hit for hit in hits if hit.label != "check_satisfaction"]


def _beyond_limits(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Mark an offer in the words of what this desk cannot do, and not of what it can."""
    limits = [content_stems(plain(limit).split(". ")[0]) for limit in reading.context.you_cannot]
    powers = [content_stems(plain(power)) for power in reading.context.you_can]
    added: list[Hit] = []
    for hit in hits:
        if hit.label != "concrete_solution":
            continue
        said = content_stems(reading.text[hit.start : hit.end])
        beyond = max((len(said & limit) for limit in limits), default=0)
        within = max((len(said & power) for power in powers), default=0)
        if beyond >= 2 and beyond > within:
            added.append(
                Hit(label="over_promising", confidence=0.7, start=hit.start, end=hit.end,
                    because="This desk cannot give that.")
            )  # fmt: skip
    return hits + added


def _without_abuse(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Turn a line drawn where nobody crossed one into what it is: it puts them down."""
    if reading.context.abused or ABUSE.search(reading.customer):
        return hits
    return [
        Hit(label="dismissive", confidence=h.confidence, start=h.start, end=h.end,
            because="Nobody had crossed that line.")
        if h.label == "set_boundary"
        else h
        for h in hits
    ]  # fmt: skip


_ORDER: Final[tuple[Callable[[Reading, list[Hit]], list[Hit]], ...]] = (
    _empathy_with_content,
    _handing_over,
    _solving_first,
    _closing_question,
    _beyond_limits,
    _without_abuse,
)


def _stuffed(reading: Reading, hits: list[Hit]) -> Iterator[Hit]:
    """Many coaching words and none of the customer's is a recital."""
    terms = {match.group().split()[0][:6] for match in COACHING_WORDS.finditer(reading.text)}
    own = [word for word in reading.words if word not in _GLUE]
    if len(terms) < 4 or reading.mentions or strongest(hits, "concrete_solution") > 0:
        return
    share = sum(1 for _ in COACHING_WORDS.finditer(reading.text)) / max(1, len(own))
    if share >= 0.34 or len(terms) >= 6:
        yield Hit(
            label="keyword_stuffing",
            confidence=min(0.95, 0.55 + share),
            because=_BECAUSE["keyword_stuffing"],
        )


_GLUE = frozenset(
    "i we you your our and the a an to of for with in on my that this is are it will so".split()  # noqa: SIM905
)
