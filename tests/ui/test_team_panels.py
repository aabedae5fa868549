"""The forms of the trainer's side: nothing is cut, and every target can be pressed."""

from __future__ import annotations

from datetime import date

import pytest

from coach.exchange.agreement import Agreement
from coach.library.names import names_of
from tests.helpers.handed_in import Elsewhere
from tests.helpers.reading import button, cut_words, has_button, settle, small_targets
from ui.pages.team import TeamPage


@pytest.fixture
def page(look, shown, weeks):
    """The team's page with every form filled, in a small window."""
    page = TeamPage(look)
    names = {key: each.name for key, each in names_of(weeks.shelf.vocabulary).items()}
    agreed = Agreement(first="Omar", second="Ruth", same=8, judged=10, kappa=0.61)
    page.add.begin()
    page.lock.begin("That is not the passcode. Try it again.")
    page.group.begin(["Days", "Nights"])
    page.assign.begin(
        "For 8 people.",
        [(each.id, each.title) for each in weeks.shelf.paths],
        [(each.id, each.title) for each in weeks.shelf.scenarios],
        date(2026, 2, 1),
    )
    page.scoring.show_call(Elsewhere("Priya").calls[0], names, [], "Ruth", [agreed])
    return shown(page, 940, 640)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_form_is_cut_and_every_target_is_large_enough(page, look, scale):
    look.choose(text_scale=scale)
    for panel in (page.scoring, page.lock, page.add, page.assign, page.group):
        page.show_panel(panel)
        settle()
        assert cut_words(panel) == []
        assert small_targets(panel, 32) == []


def test_the_way_out_of_the_lock_does_not_bring_the_table_to_the_front(page, qtbot):
    page.show_panel(page.lock)
    assert not has_button(page.lock, "Back to the team")
    with qtbot.waitSignal(page.lock.back):
        button(page.lock, "Leave it locked").click()
    assert page.in_front is page.lock
