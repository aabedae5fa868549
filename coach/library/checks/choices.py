"""Findings R01 to R03 and R05 to R13: what a reply says against what it is marked with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from coach.library.checks import words
from coach.library.checks.item import Found, Place, parts_of
from coach.library.checks.reading import words_of
from coach.library.checks.stems import holds_any
from coach.library.model import Choice, Fact, FactId, Node, Scenario

MOST_FEEDBACK_WORDS = 32
_QUOTED = re.compile(r"[\"\u201c]([^\"\u201d]+)[\"\u201d]")
_SENTENCE = re.compile(r"[^.!?;]+[.!?;]?")


def check(scenario: Scenario) -> Iterator[Found]:
    """Yield what is amiss with the replies of a scene and its follow-up."""
    facts = {fact.id: fact for fact in scenario.facts}
    for part in parts_of(scenario):
        for place, node in part.places():
            yield from _balance(node, place)
            for number, choice in enumerate(node.choices):
                at = (*place, "choices", number)
                yield from _marks(choice, facts, at)
                yield from _wording(choice, at)
                yield from _feedback(choice, at)
                yield from _offer(choice, scenario, at)
    yield from _same_feedback(scenario)


def _balance(node: Node, place: Place) -> Iterator[Found]:
    faulty = [choice for choice in node.choices if choice.faults]
    if len(faulty) in (0, len(node.choices)):
        what = "faultless" if faulty else "faulty"
        yield Found(
            "R02",
            (*place, "choices"),
            f"There is no {what} reply at `{node.id}`.",
            "Every moment has a way to do well and a way not to.",
        )
    met: dict[frozenset[str], str] = {}
    for number, choice in enumerate(node.choices):
        faults = frozenset(choice.faults)
        if faults and faults in met:
            yield Found(
                "R03",
                (*place, "choices", number, "faults"),
                f"`{met[faults]}` and `{choice.id}` have the same faults: {', '.join(choice.faults)}.",
                "Let each reply go astray for a reason of its own.",
            )
        met.setdefault(faults, choice.id)


def _marks(choice: Choice, facts: Mapping[FactId, Fact], place: Place) -> Iterator[Found]:
    if not choice.shows and not choice.faults:
        message = "The reply is marked with no skill and no fault."
        yield Found("R01", place, message, "Mark what it does, if only `calm_polite`.")
    for number, name in enumerate(choice.mentions):
        fact = facts[name]
        if not holds_any(choice.say, fact.words):
            yield Found(
                "R05",
                (*place, "mentions", number),
                f"The reply is to mention `{name}`, and none of its words is in it.",
                f"Say one of: {', '.join(fact.words)}; or add the reply's word to the fact.",
            )
    if "paraphrase_problem" in choice.shows and not choice.mentions:
        message = "The reply is to say the problem back and mentions no fact."
        advice = "Give a fact back and name it in `mentions`, or take the skill out."
        yield Found("R06", place, message, advice)
    if "follow_up_promise" in choice.shows and not choice.promises:
        message = "The reply promises to come back and makes no promise."
        advice = "Add `promises` with what and when; the same id again restates one."
        yield Found("R12", place, message, advice)


def _wording(choice: Choice, place: Place) -> Iterator[Found]:
    say = (*place, "say")
    assured = _unnegated(words.ASSURANCE, choice.say)
    if assured and "over_promising" not in choice.faults:
        message = f"\u201c{assured}\u201d is more than anyone can give."
        yield Found("R09", say, message, "Say what will be done, or mark `over_promising`.")
    hedged = words.HEDGED_SORRY.search(choice.say)
    if hedged and "apology" in choice.shows:
        message = f"\u201c{hedged[0]}\u201d takes the sorry back, and it is marked `apology`."
        yield Found("R10", say, message, "Mark `insincere_apology`, or say sorry for a thing.")
    ordered = _unnegated(words.ORDERS_CALM, choice.say)
    if ordered and "calm_down" not in choice.faults:
        message = f"\u201c{ordered}\u201d orders calm."
        yield Found("R11", say, message, "Mark `calm_down`, or ask them to go on.")


def _unnegated(pattern: re.Pattern[str], text: str) -> str | None:
    """Return the first match before which nothing in its clause says no."""
    plain = text.replace("\u2019", "'")
    for found in pattern.finditer(plain):
        if not words.NEGATION.search(plain[: found.start()]):
            return found[0]
    return None


def _feedback(choice: Choice, place: Place) -> Iterator[Found]:
    at = (*place, "feedback")
    count = len(words_of(choice.feedback))
    if count > MOST_FEEDBACK_WORDS:
        message = f"The feedback has {count} words."
        yield Found("R08", at, message, f"Say it in {MOST_FEEDBACK_WORDS} or fewer.")
    if choice.faults and not _quotes(choice) and not _offers_wording(choice):
        message = "The feedback neither quotes the reply nor offers better words."
        advice = "Quote two to six of its words, say what they did, and give one better sentence."
        yield Found("R07", at, message, advice)


def _quotes(choice: Choice) -> bool:
    said = f" {' '.join(words_of(choice.say.casefold()))} "
    for quoted in _QUOTED.findall(choice.feedback):
        if f" {' '.join(words_of(quoted.casefold()))} " in said:
            return True
    return False


def _offers_wording(choice: Choice) -> bool:
    return bool(_QUOTED.search(choice.feedback) or words.OFFERS_WORDING.search(choice.feedback))


def _same_feedback(scenario: Scenario) -> Iterator[Found]:
    met: dict[str, str] = {}
    for part in parts_of(scenario):
        for place, node in part.places():
            for number, choice in enumerate(node.choices):
                text = " ".join(words_of(choice.feedback.casefold()))
                if text in met:
                    at = (*place, "choices", number, "feedback")
                    message = f"The same feedback stands at `{met[text]}`."
                    yield Found("R08", at, message, "Name what these words did to this person.")
                met.setdefault(text, f"{node.id}/{choice.id}")


def _offer(choice: Choice, scenario: Scenario, place: Place) -> Iterator[Found]:
    """Compare what a faultless reply offers with what the desk can give."""
    if choice.faults or "concrete_solution" not in choice.shows:
        return
    offered = " ".join(
        sentence
        for sentence in _SENTENCE.findall(choice.say.replace("\u2019", "'"))
        if not re.search(r"\b(?:cannot|not|no|never|only ask)\b|n't\b", sentence, re.IGNORECASE)
    )
    can, cannot = " ".join(scenario.you_can), " ".join(scenario.you_cannot)
    for name, pattern in words.OFFERS.items():
        if pattern.search(offered) and not pattern.search(can):
            limit = "`you_cannot` rules it out" if pattern.search(cannot) else "`you_can` has none"
            yield Found(
                "R13",
                (*place, "say"),
                f"The reply offers {name}, and {limit}.",
                "Offer what the desk can give, widen `you_can`, or mark the fault.",
            )
            return
