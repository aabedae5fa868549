"""A learner's weeks through the real use cases: what comes next and why, whatever the clock does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from coach.desk import Desk
from coach.errors import ContentError
from coach.judging.judge import RuleJudge
from coach.library.model import PathStep
from coach.places import find_places
from coach.progress.plan import RULES, NextKind
from coach.progress.review import Went
from coach.weeks.growth import LITTLE
from coach.weeks.promises import NO_NEWS
from tests.helpers.weeks import Weeks

MONDAY = datetime(2026, 5, 4, 17, 0, tzinfo=UTC)
PROMISING = "chairs-good-listener"


@pytest.fixture
def weeks(tmp_path):
    found = Weeks(tmp_path / "progress.db", at=MONDAY)
    yield found
    found.close()


def without(weeks, scenario):
    """The same desk with one scene gone from the library."""
    shelf = replace(
        weeks.shelf, scenarios=tuple(x for x in weeks.shelf.scenarios if x.id != scenario)
    )
    return replace(weeks.desk, shelf=shelf)


def test_somebody_new_is_given_one_lesson_and_why(weeks):
    step = weeks.home.next
    assert (step.kind, step.rule) == (NextKind.LESSON, 3)
    assert weeks.home.ten_minutes == (step,)


def test_every_suggestion_names_a_rule_that_is_written_down(weeks):
    weeks.lives_through_two_weeks()
    for _ in range(20):
        for part in (weeks.home.next, *weeks.home.ten_minutes):
            assert part.rule in RULES
            assert part.why.endswith(".")
        weeks.days_pass(1)


def test_what_a_lesson_taught_comes_back_the_day_after(weeks):
    weeks.reads("steps-sorry")
    assert weeks.home.review.things == 0
    weeks.days_pass(1)
    assert weeks.home.review.things == 1
    tasks = weeks.desk.reviewing(weeks.learner).tasks()
    assert [task.exercise.way.value for task in tasks] == ["choose", "mend", "say"]


def test_a_task_done_stays_away_and_one_that_waits_becomes_the_next_thing(weeks):
    weeks.reads("steps-sorry")
    _ = weeks.home
    weeks.days_pass(2)
    reviewing = weeks.desk.reviewing(weeks.learner)
    assert weeks.home.review.waited_days >= 1
    choose, mend, say = reviewing.tasks()
    right = next(n for n, option in enumerate(choose.options) if option.fits)
    assert reviewing.choose(choose, right).went is Went.THERE
    reviewing.reply(mend, "I'm so sorry you were left waiting like that.")
    reviewing.reply(say, "I'm sorry.")
    first = mend.exercise.subject
    assert all(task.exercise.subject != first for task in reviewing.tasks())


def test_reviews_switched_off_are_gone_and_back_when_switched_on(weeks):
    weeks.reads("steps-sorry")
    _ = weeks.home
    weeks.days_pass(3)
    reviewing = weeks.desk.reviewing(weeks.learner)
    reviewing.switch(on=False)
    assert weeks.home.review.things == 0
    assert all(part.kind is not NextKind.REVIEW for part in weeks.home.ten_minutes)
    assert reviewing.tasks() == ()
    reviewing.switch(on=True)
    assert weeks.home.review.things > 0


def test_a_phrase_made_in_a_lesson_comes_back_to_be_said(weeks):
    weeks.study.keep_phrase("steps-sorry", "I'm sorry you stood there in the rain.")
    _ = weeks.home
    weeks.days_pass(1)
    reviewing = weeks.desk.reviewing(weeks.learner)
    (task,) = reviewing.tasks()
    assert task.one_way == "I'm sorry you stood there in the rain."
    reviewing.say_how(task, Went.NEARLY)
    assert reviewing.tasks() == ()


def test_a_finished_call_moves_the_estimates_and_each_point_opens_its_turns(weeks):
    attempt = weeks.plays(PROMISING)
    growing = weeks.desk.growing(weeks.learner)
    growth = growing.growth()
    seen = [each for each in growth.skills if each.now]
    assert seen
    for each in seen:
        turns = growing.turns(each.skill.id, growth.week_ends[-1])
        assert len(turns) == each.now.chances
        assert {turn.attempt for turn in turns} == {attempt}


def test_what_changed_is_said_in_one_sentence(weeks):
    growing = weeks.desk.growing(weeks.learner)
    assert growing.growth().changed == ""
    for _ in range(2):
        weeks.plays(PROMISING)
    growth = growing.growth()
    assert any(each.now and each.now.chances >= LITTLE for each in growth.skills)
    assert growth.changed.startswith("Since last week")
    weeks.days_pass(8)
    assert growing.growth().changed == "Nothing has moved since last week."


def test_a_promise_no_scene_follows_up_can_be_ticked_on_time_late_or_with_no_news(weeks):
    calendar = without(weeks, "chairs-at-four").calendar(weeks.learner)
    weeks.plays(PROMISING)
    mine = calendar.promised()[0]
    assert not mine.by_scene
    calendar.tick(mine.commitment.id, no_news=True)
    assert calendar.promised()[0].commitment.outcome == NO_NEWS
    calendar.untick(mine.commitment.id)
    weeks.days_pass(3)
    calendar.tick(mine.commitment.id, no_news=True)
    assert calendar.promised()[0].commitment.outcome == "late"


def test_a_promise_made_again_in_a_retry_is_due_once(weeks):
    attempt = weeks.plays(PROMISING)
    promised = {each.commitment.promise for each in weeks.desk.calendar(weeks.learner).promised()}
    before = weeks.practice.resume(attempt)
    last = before.conversation.turns[-1]
    again = before.rewind(last.number)
    again.answer(last.answer)
    assert again.conversation.ending is not None
    after = [each.commitment for each in weeks.desk.calendar(weeks.learner).promised()]
    assert sorted(each.promise for each in after) == sorted(promised)
    assert {each.attempt for each in after} == {again.attempt}
    assert len(weeks.home.waiting) == 1


def test_a_promise_misunderstood_is_taken_out_or_moved_to_its_day(weeks):
    calendar = weeks.desk.calendar(weeks.learner)
    weeks.plays(PROMISING)
    mine, *others = calendar.promised()
    later = mine.commitment.due_at.date() + timedelta(days=3)
    calendar.confirm(mine.commitment.id, later)
    moved = next(x for x in calendar.promised() if x.commitment.id == mine.commitment.id).commitment
    assert moved.due_at.date() == later
    assert moved.confirmed_at is not None
    for each in (mine, *others):
        calendar.drop(each.commitment.id)
    assert calendar.promised() == ()
    assert weeks.home.waiting == ()


# --- bad input -----------------------------------------------------------------------------------


def test_a_scene_removed_while_its_follow_up_waits_leaves_a_promise_to_tick(weeks):
    attempt = weeks.plays(PROMISING)
    weeks.days_pass(3)
    desk = without(weeks, "chairs-at-four")
    home = desk.study(weeks.learner).home()
    assert home.waiting == ()
    assert home.next.kind is not NextKind.FOLLOW_UP
    with pytest.raises(ContentError, match="not in the library"):
        desk.practice(weeks.learner).follow_up(attempt)
    left = desk.calendar(weeks.learner).promised()
    assert left
    assert {(each.title, each.by_scene) for each in left} == {("", False)}


def test_a_clock_a_year_ahead_and_back_loses_nothing_and_makes_nothing_due_twice(weeks):
    weeks.reads("steps-sorry")
    weeks.plays(PROMISING)
    _ = weeks.home
    weeks.days_pass(366)
    reviewing = weeks.desk.reviewing(weeks.learner)
    for task in reviewing.tasks():
        reviewing.reply(task, "I'm sorry you were left waiting.")
    assert weeks.home.waiting[0].how == "forgotten"
    weeks.plays("parcel-her-own-laugh")
    weeks.days_pass(-365)
    home = weeks.home
    assert home.finished_calls == 2
    assert home.waiting[0].how in ("kept", "late")
    assert reviewing.tasks() == ()  # done in the year ahead, and not due again already
    weeks.days_pass(40)
    assert weeks.home.review.things > 0  # and not put off by a year


def test_two_follow_ups_at_once_are_both_shown_and_answered_one_by_one(weeks):
    first = weeks.plays(PROMISING)
    weeks.clock.advance(timedelta(minutes=9))
    second = weeks.plays(PROMISING)
    weeks.days_pass(3)
    assert [each.attempt for each in weeks.home.waiting] == [first, second]
    assert weeks.home.next.target == first
    weeks.keeps(first)
    assert [each.attempt for each in weeks.home.waiting] == [second]


def on_path(weeks, steps=None):
    """The same desk, with the first week's path edited by its author."""
    paths = weeks.shelf.paths
    if steps is None:
        edited = tuple(each for each in paths if each.id != "first-week")
    else:
        edited = tuple(
            type(each)(**{**{f: getattr(each, f) for f in each.__struct_fields__}, "steps": steps})
            if each.id == "first-week"
            else each
            for each in paths
        )
    return replace(weeks.desk, shelf=replace(weeks.shelf, paths=edited)).paths(weeks.learner)


def test_a_path_edited_midway_goes_on_from_what_was_done(weeks):
    weeks.desk.paths(weeks.learner).begin("first-week")
    weeks.reads("steps-calm", "steps-hear")
    assert weeks.home.path.done == 2
    steps = (
        PathStep(id="hear", day=1, lesson="steps-hear"),
        PathStep(id="new", day=4, lesson="loop-listen"),
    )
    assert on_path(weeks, steps).current().done == 1
    gone = on_path(weeks)
    assert gone.current().done == 2  # out of the library: followed as it was when begun
    assert gone.rows()[0].gone


def test_the_path_is_next_when_it_is_due_and_its_certificate_stays_as_it_was(weeks):
    paths = weeks.desk.paths(weeks.learner)
    paths.begin("first-week")
    weeks.reads("steps-calm")
    step = weeks.home.next
    assert (step.rule, step.target) == (5, "steps-hear")
    assert step.why == "Step 2 of 10 on your path, “First week”."
    steps = (PathStep(id="calm", day=1, lesson="steps-calm"),)
    earned = on_path(weeks, steps).rows()[0].certificate
    assert [line.what for line in earned.lines] == [weeks.shelf.lesson("steps-calm").title]
    assert paths.rows()[0].certificate == earned  # the path grew back; what was done stays written
    assert paths.current() is None


def test_a_learner_renamed_keeps_everything_under_the_new_name(weeks):
    weeks.plays(PROMISING)
    weeks.learners.rename(weeks.learner.id, "Priya Nair")
    assert (weeks.home.name, weeks.home.finished_calls) == ("Priya Nair", 1)


def test_two_entries_of_one_person_become_one_and_nothing_is_lost(weeks):
    weeks.reads("steps-calm")
    weeks.plays(PROMISING)
    _ = weeks.home
    other = weeks.learners.add("Pria", weeks.clock.now())
    desk: Desk = replace(weeks.desk, places=find_places(), judge=RuleJudge())
    study = desk.study(other)
    study.save_lesson(weeks.shelf.lesson("steps-calm"), 1, {}, finished=False)
    study.save_lesson(weeks.shelf.lesson("steps-hear"), 2, {}, finished=True)
    study.keep_phrase("steps-hear", "Tell me all of it.")
    desk.paths(other).begin("phone-team")
    weeks.learners.merge(other.id, weeks.learner.id)
    assert [each.id for each in weeks.learners.all()] == [weeks.learner.id]
    progress = weeks.learners.lesson_progress(weeks.learner.id)
    assert progress["steps-calm"].finished_at is not None
    assert progress["steps-hear"].finished_at is not None
    assert weeks.home.path.path.id == "phone-team"
    assert weeks.home.finished_calls == 1
    assert [card.words for card in weeks.study.phrases()] == ["Tell me all of it."]
    assert len(weeks.home.waiting) == 1
