"""What the learner's calls show so far, on calls really played."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from coach.dialogue.model import Answer, Delivery, Judged, Mode
from tests.helpers.reading import (
    button,
    cut_words,
    has_button,
    reads,
    seen,
    settle,
    small_targets,
    words_on,
)
from ui.pages.progress import ProgressPage
from ui.pages.progress.fortnight import Fortnight
from ui.pages.progress.range_row import RangeRow


@pytest.fixture
def progress(look, shown, weeks):
    def make(**size):
        page = ProgressPage(look)
        fill(page)
        return shown(page, **size)

    def fill(page):
        study = weeks.study
        page.show_history(
            weeks.clock.now(),
            study.history(),
            weeks.scenarios,
            weeks.personas,
            study.findings(),
            weeks.desk.growing(weeks.learner).growth(),
        )
        settle()

    make.again = fill
    return make


def test_before_the_first_call_one_press_leads_to_an_easy_one(progress, weeks, qtbot) -> None:
    page = progress()
    assert "No calls yet. Your first one takes about six minutes." in reads(page)
    with qtbot.waitSignal(page.scene_wanted) as told:
        button(page, "Take your first call").click()
    easiest = min(weeks.shelf.scenarios, key=lambda each: (each.level, each.title))
    assert told.args == [easiest.id]


def test_one_call_is_little_to_go_on(progress, weeks) -> None:
    weeks.plays("parcel-her-own-laugh")
    rows = seen(progress(), RangeRow)
    assert any("there’s little to go on yet" in row.accessibleName() for row in rows)


def test_each_skill_says_its_estimate_its_range_and_from_how_many_turns(progress, weeks) -> None:
    for walk in ("parcel-her-own-laugh", "chairs-good-listener", "parcel-told-off"):
        weeks.plays(walk)
        weeks.days_pass(1)
    page = progress()
    growth = weeks.desk.growing(weeks.learner).growth()
    said = {row.accessibleName() for row in seen(page, RangeRow)}
    met = [each for each in growth.skills if each.now]
    assert len(said) == len(met) >= 5
    each = max(met, key=lambda one: one.now.chances)
    now = each.now
    assert (
        f"{each.skill.short}: about {now.likely * 10:.0f} in 10, likely {now.low * 10:.0f} "
        f"to {now.high * 10:.0f}, from {now.chances} turns"
    ) in said
    assert growth.changed in reads(page)


def test_skills_never_tried_are_named_without_a_picture(progress, weeks) -> None:
    weeks.plays("parcel-told-off")
    growth = weeks.desk.growing(weeks.learner).growth()
    never = [each.skill.short for each in growth.skills if each.standing == "never"]
    said = reads(progress())
    assert "Never tried" in said
    assert never[0] in said


def test_talk_time_and_pace_come_from_spoken_replies(progress, weeks) -> None:
    call = weeks.practice.begin("chairs-at-four", seed=7)
    words = "Eight minutes to four, and you had booked noon."
    spoken = Delivery(words=9, seconds=4.5)
    while call.conversation.ending is None:
        answer = Answer(
            mode=Mode.SPOKEN, said=words, delivery=spoken, judged=Judged(like=call.choices[0].id)
        )
        call.answer(answer)
    turns = len(call.conversation.turns)
    said = (
        f"{turns} replies spoken: {round(turns * 4.5)} seconds of talk, about 120 words a minute."
    )
    assert said in reads(progress())


def test_a_week_opens_the_turns_it_came_from_and_a_turn_its_call(progress, weeks, qtbot) -> None:
    attempt = weeks.plays("chairs-good-listener")
    page = progress()
    with qtbot.waitSignal(page.turns_wanted) as told:
        qtbot.keyClick(page.skill.plot, Qt.Key.Key_Return)
    skill, week_end = told.args
    turns = weeks.desk.growing(weeks.learner).turns(skill, week_end)
    page.show_turns(week_end, turns)
    settle()
    first = turns[0]
    with qtbot.waitSignal(page.turn_wanted) as opened:
        button(page, f"The chairs came at four, turn {first.turn}:").click()
    assert opened.args == [attempt, first.turn]


def test_the_table_is_one_key_away_and_both_can_be_kept_as_files(progress, weeks, qtbot) -> None:
    weeks.plays("chairs-good-listener")
    page = progress()
    assert not page.skills.table.isVisible()
    qtbot.keyClick(page.skills, Qt.Key.Key_T)
    assert page.skills.table.isVisible()
    lines = page.skills.csv().splitlines()
    assert lines[0].startswith("skill,week_to,likely")
    assert any(line.startswith("paraphrase_problem,") for line in lines)
    for kind, words in (("picture", "Save as a picture"), ("table", "Save as a table")):
        with qtbot.waitSignal(page.save_wanted) as told:
            button(page, words).click()
        assert told.args == [kind]


def test_what_heated_says_what_to_try_and_offers_a_call_for_it(progress, weeks, qtbot) -> None:
    weeks.plays("parcel-told-off")
    page = progress()
    said = reads(page)
    heated = [
        each
        for each, times, _ in weeks.study.findings()
        if times and each.id in {"defensive", "dismissive", "blaming"}
    ]
    assert heated
    assert all(each.name in said and each.try_instead in said for each in heated)
    offered = [each for each in seen(page, QAbstractButton) if each.text() == "Practise it now"]
    with qtbot.waitSignal(page.scene_wanted) as told:
        offered[0].click()
    assert told.args[0] in weeks.scenarios


def test_nothing_heated_is_said_plainly(progress, weeks) -> None:
    weeks.plays("chairs-good-listener")
    assert "Nothing has heated anyone so far." in reads(progress())


def test_a_call_says_when_who_and_how_it_closed_and_opens(progress, weeks, qtbot) -> None:
    weeks.plays("parcel-told-off")
    weeks.days_pass(1)
    attempt = weeks.plays("chairs-good-listener")
    page = progress()
    said = reads(page)
    assert "Today, Delphine Okoro, nine turns" in said
    assert "Yesterday, Gwen Parry, " in said
    assert said.index("Today, Delphine") < said.index("Yesterday, Gwen")
    assert "Settled" in said
    with qtbot.waitSignal(page.review_wanted) as told:
        button(page, "The chairs came at four").click()
    assert told.args == [attempt]


def test_many_calls_are_shown_when_asked_for(progress, weeks) -> None:
    for _again in range(8):
        weeks.plays("parcel-her-own-laugh")
        weeks.days_pass(0.01)
    page = progress()
    assert words_on(page).count("Number nine") == 6
    button(page, "See all 8 calls").click()
    settle()
    assert words_on(page).count("Number nine") == 8
    assert not has_button(page, "See all")


def test_two_weeks_are_told_in_words_too(progress, weeks) -> None:
    weeks.plays("parcel-told-off")
    weeks.days_pass(3)
    weeks.plays("chairs-good-listener")
    page = progress()
    told = page.findChild(Fortnight).accessibleName()
    assert told.endswith("nine turns on Friday 15 May")
    assert "on Tuesday 12 May" in told


def test_filling_it_anew_replaces_what_was_there(progress, weeks) -> None:
    page = progress()
    weeks.plays("chairs-good-listener")
    progress.again(page)
    assert "No calls yet." not in reads(page)
    assert words_on(page).count("Your calls") == 1


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1084, 800, 1.0), (828, 640, 1.0), (1184, 800, 2.0), (420, 640, 1.0)],
)
def test_nothing_is_cut_or_beyond_the_edge(progress, look, weeks, width, height, scale) -> None:
    weeks.lives_through_two_weeks()
    look.choose(text_scale=scale)
    page = progress(width=width, height=height)
    assert cut_words(page) == []
    assert small_targets(page) == []
