"""A simulated quarter: at six dates the home page says the right thing for the right reason."""

from __future__ import annotations

from coach.progress.plan import NextKind
from tests.helpers.quarter import FIRST_EVENING, PATH, Quarter
from tests.helpers.weeks import Weeks


def test_at_six_dates_of_a_quarter_home_says_the_right_thing(tmp_path):
    weeks = Weeks(tmp_path / "progress.db", at=FIRST_EVENING)
    homes = {label: weeks.home for label, _ in Quarter(weeks).dates()}
    paths = weeks.desk.paths(weeks.learner).rows()
    growth = weeks.desk.growing(weeks.learner).growth()
    weeks.close()
    new, second, due, late, back, later = homes.values()

    assert (new.next.kind, new.next.rule) == (NextKind.LESSON, 3)
    assert second.path.path.id == PATH
    assert second.path.done >= 2
    assert second.next.rule in (4, 5, 6)

    assert (due.next.kind, due.next.rule) == (NextKind.FOLLOW_UP, 2)
    assert due.waiting[0].how == "kept"
    assert due.next.why.startswith("You promised: ")
    assert late.waiting[0].how == "late"
    assert late.next.target == due.next.target

    assert back.calls_in_two_weeks == 0
    assert back.review.waited_days > 7
    assert sum(part.minutes for part in back.ten_minutes) <= 10  # a month away is not made up for

    assert later.finished_calls > back.finished_calls
    assert later.review.things <= 6
    (mine,) = [row for row in paths if row.path.id == PATH]
    assert mine.state.done == len(mine.state.steps)
    assert mine.certificate is not None
    assert sum(each.now is not None for each in growth.skills) >= 12
