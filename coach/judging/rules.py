"""Closed forms: what can be said of a reply without having learnt anything.

Each cue of ``coach.judging.cues`` counts where it is neither negated nor quoted. Then come the rules
of ``coach.judging.order``, which need the moment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coach.judging.cues import (
    ASKS_THEM,
    CANCELS_SORRY,
    COACHING_WORDS,
    CONFIRMS,
    CUES,
    DENIES,
    FAREWELL,
    INCONVENIENCE,
    NOT_SORRY,
    OWNED_UP,
    SORRY,
    SORRY_NO_APOLOGY,
    THANKS,
)
from coach.judging.neutral import only_looks_up
from coach.judging.order import ORDER, SETTLED
from coach.judging.reading import Hit, Reading, because, strongest
from coach.judging.words import around, content_stems, sentences, word_list

_NEGATED = re.compile(
    r"(?:\bnot|n't|\bdont|\bwont|\bcant|\bnever|\bwithout|\bno one|\bnobody|\bhardly|\binstead of|"
    r"\brather than|\bno(?= (?:need|point|use)))\s+(?:\w+\s+){0,3}$"
)
_ASKED_ABOUT = re.compile(
    r"(?:\b(?:told|tell|telling|said|says|saying|asked|asking|heard) (?:you |me |us |him |her |them )?(?:to |that )?"
    r"(?:\w+ ){0,2}|\bbeing (?:told|asked) to (?:\w+ )?|\b(?:would|some(?: people)?|others?|anyone) (?:\w+ )?(?:call|say)\w* (?:\w+ ){0,3}|"
    r"\b(?:word|words|phrase)s? )[\"']?$"
)
_SHORT = 14
"""Words; a goodbye takes no more."""
_SECOND_PERSON = re.compile(
    r"\b(?:you(?:'ve|'d|'re| have| had| were| was| are| got| took| sat| waited| rang| called| paid| booked| came| "
    r"drove| asked| told| lost| found| ordered| bought| missed| ended| spent| stood| gave)?|your)\b"
)
# Negation turns these into something else, but a refusal or an honest doubt is made of it.
_NEGATION_BELONGS = frozenset(
    {"explain_refusal", "set_boundary", "realistic_expectation", "acknowledge_feeling", "ownership",
     "personal_attack", "blaming", "defensive", "dismissive", "thanks_for_raising", "calm_down"}
)  # fmt: skip


def find(reading: Reading) -> list[Hit]:
    """Return every label the rules see, the surest hit of each first."""
    hits = [hit for label in CUES for hit in _cued(reading, label)]
    hits += _sorries(reading)
    hits += _said_back(reading)
    for rule in ORDER:
        hits = rule(reading, hits)
    hits += _stuffed(reading, hits)
    return sorted(hits, key=lambda hit: -hit.confidence)


def denied(reading: Reading) -> bool:
    """Whether it is said that something is not our fault."""
    return any(
        not _is_not_meant(reading, match.start(), "defensive")
        for match in DENIES.finditer(reading.text)
    )


def owns_up(reading: Reading) -> bool:
    """Whether it is said that one had taken the floor, or had gone too fast."""
    return OWNED_UP.search(reading.text) is not None


def asks_whether_understood(reading: Reading) -> bool:
    """Whether it is asked, in so many words, if it was heard right."""
    return any(
        not _is_not_meant(reading, match.start(), "check_acceptance")
        for match in CONFIRMS.finditer(reading.text)
    )


def asks_them_to_act(words: str) -> bool:
    """Whether the last thing said in a stretch of a reading is what they should do, and no offer."""
    last = sentences(words)[-1:]
    return bool(last) and ASKS_THEM.search(last[0].text) is not None


def waves_sorry_off(reading: Reading) -> bool:
    """Whether sorry is only said of what is not: that they need not be, or that we are not."""
    places = [match.start() for match in SORRY.finditer(reading.text)]
    return bool(places) and all(
        NOT_SORRY.search(reading.text[max(0, place - 40) : place]) for place in places
    )


def says_goodbye(reading: Reading) -> bool:
    """Whether a few civil words answer somebody who said thanks or has calmed down."""
    feelings = reading.context.feelings
    calm = feelings is not None and feelings.heat < SETTLED <= feelings.heard
    done = calm or THANKS.search(reading.customer) is not None
    return done and len(reading.words) <= _SHORT and FAREWELL.search(reading.text) is not None


def _cued(reading: Reading, label: str) -> Iterator[Hit]:
    for cue in CUES[label]:
        for match in cue.pattern.finditer(reading.text):
            if match.start() == match.end() or _is_not_meant(reading, match.start(), label):
                continue
            if label == "ownership" and _within(match, DENIES, reading.text):
                continue
            clause = around(reading.clauses, match.start(), match.end())
            if label == "concrete_solution" and only_looks_up(clause.text):
                continue
            yield Hit(
                label=label,
                confidence=cue.confidence,
                start=clause.start,
                end=max(clause.end, match.end()),
                because=because(label),
            )


def _within(match: re.Match[str], form: re.Pattern[str], text: str) -> bool:
    return any(
        other.start() < match.end() and match.start() < other.end() for other in form.finditer(text)
    )


def _is_not_meant(reading: Reading, start: int, label: str) -> bool:
    """Whether the words at ``start`` stand in a quotation, are asked about, or are negated."""
    if reading.is_quoted(start):
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
        if reading.is_quoted(match.start()) or NOT_SORRY.search(before):
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
                because=because("apology"),
            )
    for start, end in insincere:
        yield Hit(
            label="insincere_apology",
            confidence=0.92,
            start=start,
            end=end,
            because=because("insincere_apology"),
        )


def _same_breath(after: str) -> str:
    """Return the rest of the sentence; a next one that opens with "but" belongs to it."""
    end = re.search(r"[.!?…]+\s+(?!but\b)|\n|$", after[:240])
    return after[: end.start()] if end else after[:240]


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
                because=because("paraphrase_problem"),
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
            because=because("keyword_stuffing"),
        )


_GLUE = frozenset(
    "i we you your our and the a an to of for with in on my that this is are it will so".split()  # noqa: SIM905
)
