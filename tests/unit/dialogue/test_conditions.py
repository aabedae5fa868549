"""Each key of a condition, asked of a moment where it holds and of one where it does not."""

from __future__ import annotations

import pytest
from msgspec.structs import asdict, fields

from coach.dialogue.conditions import Context, holds, release_condition
from coach.library.model import Release, When

CASES = {
    "heat_from": (60, Context(heat=60), Context(heat=59)),
    "heat_below": (60, Context(heat=59), Context(heat=60)),
    "heard_from": (25, Context(heard=25), Context(heard=24)),
    "heard_below": (25, Context(heard=24), Context(heard=25)),
    "trust_from": (20, Context(trust=20), Context(trust=19)),
    "trust_below": (20, Context(trust=19), Context(trust=20)),
    "patience_from": (1, Context(patience=1), Context(patience=0)),
    "patience_below": (1, Context(patience=0), Context(patience=1)),
    "shows": (
        ("apology", "ownership"),
        Context(shows=frozenset({"ownership"})),
        Context(shows=frozenset({"calm_polite"})),
    ),
    "shows_all": (
        ("apology", "ownership"),
        Context(shows=frozenset({"apology", "ownership", "calm_polite"})),
        Context(shows=frozenset({"apology"})),
    ),
    "faults": (("blaming",), Context(faults=frozenset({"blaming"})), Context()),
    "faultless": (True, Context(), Context(faults=frozenset({"blaming"}))),
    "mentions": (
        ("late", "rang"),
        Context(mentions=frozenset({"rang"})),
        Context(mentions=frozenset({"hall"})),
    ),
    "mentions_any": (True, Context(mentions=frozenset({"rang"})), Context()),
    "news": (True, Context(news=True), Context()),
    "knows": (("a", "b"), Context(known=frozenset("abc")), Context(known=frozenset("a"))),
    "mentioned": (("a", "b"), Context(mentioned=frozenset("ab")), Context(known=frozenset("ab"))),
    "facts_left": (True, Context(facts_left=True), Context()),
    "words": (("humiliat", "three times"), Context(words="so humiliating"), Context(words="hm")),
    "promised": (("a",), Context(promised=frozenset("ab")), Context(promised=frozenset("b"))),
    "visits_from": (2, Context(visits=2), Context(visits=1)),
    "times_from": (3, Context(times=3), Context(times=2)),
    "times_below": (2, Context(times=1), Context(times=2)),
    "replies_from": (4, Context(replies=4), Context(replies=3)),
    "replies_below": (4, Context(replies=3), Context(replies=4)),
    "after_abuse": (True, Context(after_abuse=True), Context()),
    "threat": (True, Context(threat=True), Context()),
    "temperament": ("anxious", Context(temperament="anxious"), Context(temperament="entitled")),
}


@pytest.mark.parametrize("key", CASES)
def test_a_key_holds_where_it_should_and_nowhere_else(key: str) -> None:
    value, where, elsewhere = CASES[key]
    when = When(**{key: value})
    assert holds(when, where)
    assert not holds(when, elsewhere)


def test_every_key_of_a_condition_has_a_case() -> None:
    assert {field.name for field in fields(When)} - {"automatic"} == set(CASES)


def test_an_automatic_ending_is_never_reached_by_asking() -> None:
    assert not holds(When(automatic=True), Context())


def test_a_condition_left_out_or_empty_always_holds() -> None:
    assert holds(None, Context())
    assert holds(When(), Context())


@pytest.mark.parametrize("count", [2, 3])
def test_all_keys_given_must_hold(count: int) -> None:
    keys = dict([("heat_from", 50), ("heard_below", 30), ("trust_from", 10)][:count])
    assert holds(When(**keys), Context(heat=50, heard=29, trust=10))
    assert not holds(When(**keys), Context(heat=50, heard=30, trust=10))
    assert not holds(When(**keys), Context(heat=49, heard=29, trust=10))


@pytest.mark.parametrize(
    ("stem", "words", "met"),
    [
        ("stair", "on the stairs", True),
        ("stair", "upstairs", False),
        ("three times", "you rang three  times", True),
        ("three times", "three good times", False),
        ("it's", "so it's yours", True),
        ("forty-five", "the forty-five pounds", True),
        (".*", "anything", False),
    ],
)
def test_a_stem_is_met_at_the_start_of_a_word(stem: str, words: str, met: bool) -> None:
    assert holds(When(words=(stem,)), Context(words=words)) is met


def test_a_release_keeps_every_condition_an_author_can_give_it() -> None:
    release = Release(
        heat_below=50,
        heard_from=40,
        trust_from=30,
        shows=("open_question",),
        shows_all=("apology",),
        mentions=("late",),
        words=("why",),
        replies_from=2,
    )
    condition = release_condition(release)
    assert condition is not None
    given = {
        key: value for key, value in asdict(release).items() if key not in ("start", "by_node")
    }
    assert {key: getattr(condition, key) for key in given} == given


def test_a_fact_told_only_by_a_line_never_slips_out() -> None:
    assert release_condition(Release(by_node="open")) is None
    assert release_condition(Release(start=True)) is None
