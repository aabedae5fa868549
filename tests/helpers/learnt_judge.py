"""The judge as it is shipped, loaded once for all tests of a process."""

from __future__ import annotations

from functools import cache

from coach.judging.judge import LearntJudge, open_judge
from coach.places import find_places


@cache
def judge() -> LearntJudge:
    """Return it with its networks loaded."""
    loaded = open_judge(find_places())
    loaded.warm()
    assert not loaded.problem
    return loaded
