"""What comes back, promises by date, paths and the page at their end: seen and worked in a window."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from coach.progress.paths import Certificate, CertificateLine
from coach.progress.review import Went
from coach.weeks.reviewing import Outcome
from tests.helpers.reading import button, cut_words, has_button, reads, seen, settle, small_targets
from ui.pages.calendar import CalendarPage
from ui.pages.paths import CertificatePage, PathsPage, write_pdf
from ui.pages.review import ReviewPage
from ui.pages.review.box import ReplyBox

DONE = datetime(2026, 5, 12, 18, tzinfo=UTC)
CERTIFICATE = Certificate(
    title="First week",
    revision=1,
    started_at=datetime(2026, 5, 4, 18, tzinfo=UTC),
    finished_at=DONE,
    lines=(
        CertificateLine(what="Hear it all", done_at=DONE, level=0, kind="", own_words=False),
        CertificateLine(what="Chairs & <tables>", done_at=DONE, level=3, kind="settled",
                        own_words=True),
    ),
)  # fmt: skip


@pytest.fixture
def names(weeks):
    words = weeks.shelf.vocabulary
    return {each.id: each for each in (*words.skills, *words.faults)}


@pytest.fixture
def review(look, shown, weeks, names):
    weeks.reads("steps-sorry")
    weeks.study.keep_phrase("steps-sorry", "I'm sorry you stood there in the rain.")
    _ = weeks.home
    weeks.days_pass(2)
    page = ReviewPage(look)
    page.show_tasks(weeks.desk.reviewing(weeks.learner).tasks(), names)
    return shown(page)


def test_a_sitting_goes_from_choosing_to_mending_to_saying(review, weeks, qtbot):
    reviewing = weeks.desk.reviewing(weeks.learner)
    with qtbot.waitSignal(review.chosen) as told:
        qtbot.keyClick(review, Qt.Key.Key_1)
    task, option = told.args
    review.show_outcome(task, reviewing.choose(task, option))
    settle()
    button(review, "Go on").click()
    settle()
    assert "The reply to mend" in reads(review)
    (box,) = seen(review, ReplyBox)
    box.box.set_words("I'm so sorry you were kept waiting out there.")
    with qtbot.waitSignal(review.replied) as mended:
        button(review, "Say it").click()
    review.show_outcome(mended.args[0], reviewing.reply(*mended.args))
    settle()
    assert "One way to say it" in reads(review)
    button(review, "Go on").click()
    settle()
    assert "Answer by " in reads(review)


def test_a_phrase_is_said_before_it_is_shown(look, shown, weeks, names, qtbot):
    weeks.study.keep_phrase("steps-sorry", "I'm sorry you stood there in the rain.")
    _ = weeks.home
    weeks.days_pass(2)
    page = ReviewPage(look)
    (task,) = weeks.desk.reviewing(weeks.learner).tasks()
    page.show_tasks((task,), names)
    shown(page)
    assert "stood there in the rain" not in reads(page)
    button(page, "I have said it").click()
    assert "stood there in the rain" in reads(page)
    with qtbot.waitSignal(page.said_how) as told:
        button(page, "Nearly").click()
    assert told.args == [task, Went.NEARLY]
    page.show_outcome(task, Outcome(went=Went.NEARLY))
    settle()
    with qtbot.waitSignal(page.left):
        button(page, "That was all").click()


@pytest.fixture
def calendar(look, shown, weeks):
    weeks.plays("parcel-her-own-laugh")
    weeks.plays("chairs-good-listener")

    def make(**size):
        page = CalendarPage(look)
        promised = weeks.desk.calendar(weeks.learner).promised()
        page.show_promises(promised, weeks.personas, weeks.clock.now())
        return shown(page, **size)

    return make


def test_a_promise_without_a_scene_is_ticked_and_one_with_a_scene_waits_for_its_day(
    calendar, weeks, qtbot
):
    page = calendar()
    assert not has_button(page, "Get in touch now")
    mine = next(
        each
        for each in weeks.desk.calendar(weeks.learner).promised()
        if each.persona == "gwen-parry"
    )
    with qtbot.waitSignal(page.ticked_without_news) as told:
        button(page, "I said there is no news yet: Gwen Parry").click()
    assert told.args == [mine.commitment.id]
    weeks.desk.calendar(weeks.learner).tick(mine.commitment.id, no_news=True)
    weeks.days_pass(3)
    page = calendar()
    assert "On time, with no news" in reads(page)
    assert has_button(page, "Get in touch now")


@pytest.fixture
def paths(look, shown, weeks):
    def make(**size):
        page = PathsPage(look)
        rows = weeks.desk.paths(weeks.learner).rows()
        page.show_paths(rows, weeks.shelf.titles(), weeks.clock.now())
        return shown(page, **size)

    return make


def test_a_path_begun_shows_each_step_with_its_day(paths, weeks, qtbot):
    page = paths()
    with qtbot.waitSignal(page.begun) as told:
        button(page, "Begin today: First week").click()
    weeks.desk.paths(weeks.learner).begin(told.args[0])
    weeks.days_pass(1)
    said = reads(paths())
    assert "Open since yesterday" in said
    assert "Leave this path" in said
    assert weeks.shelf.scenario("chairs-at-four").follow_up.title in said
    assert "/follow-up" not in said


def test_the_certificate_says_what_when_and_at_which_level_and_becomes_a_pdf(look, shown, tmp_path):
    page = CertificatePage(look)
    page.show_certificate(CERTIFICATE, "Priya Nair")
    said = reads(shown(page))
    for words in ("Priya Nair", "Monday 4 May 2026", "level 3 of 5", "in own words",
                  "Chairs & <tables>"):  # fmt: skip
        assert words in said
    target = tmp_path / "certificate.pdf"
    write_pdf(CERTIFICATE, "Priya Nair", target)
    assert target.read_bytes().startswith(b"%PDF-")
    with pytest.raises(OSError, match="was not written"):
        write_pdf(CERTIFICATE, "Priya Nair", tmp_path / "nowhere" / "certificate.pdf")


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1084, 800, 1.0), (828, 640, 1.0), (1184, 800, 2.0)]
)
@pytest.mark.parametrize("which", ["review", "calendar", "paths", "certificate"])
def test_nothing_is_cut(request, look, shown, which, width, height, scale):
    look.choose(text_scale=scale)
    if which == "review":
        page = request.getfixturevalue("review")
        page.resize(width, height)
        settle()
    elif which == "certificate":
        page = CertificatePage(look)
        page.show_certificate(CERTIFICATE, "Priya Nair")
        shown(page, width=width, height=height)
    else:
        page = request.getfixturevalue(which)(width=width, height=height)
    assert cut_words(page) == []
    assert small_targets(page) == []
