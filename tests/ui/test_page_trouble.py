"""A progress file that cannot be opened, as the learner meets it."""

from __future__ import annotations

import pytest

from tests.helpers.reading import button, cut_words, has_button, reads, small_targets, tab_order
from ui.pages.trouble import TroublePage

SUMMARY = "Your progress could not be read."
ADVICE = "The file is damaged. Nothing in it has been changed."


@pytest.fixture
def trouble(look, shown):
    def make(copy="Tuesday 12 May, 09:10", can_start_new=True, **size):
        page = TroublePage(look)
        page.show_trouble(SUMMARY, ADVICE, copy, can_start_new)
        return shown(page, **size)

    return make


def test_a_damaged_file_offers_the_copy_first_and_says_what_is_kept(trouble, qtbot) -> None:
    page = trouble()
    said = reads(page)
    assert SUMMARY in said
    assert ADVICE in said
    assert "kept beside it under another name" in said
    names = [each.accessibleName() for each in tab_order(page)]
    assert names == [
        "Put back the copy from Tuesday 12 May, 09:10",
        "Try again",
        "Begin with an empty file",
    ]
    for name, signal in zip(
        names, (page.restore_wanted, page.try_again, page.start_new_wanted), strict=True
    ):
        with qtbot.waitSignal(signal):
            button(page, name).click()


def test_a_newer_file_is_left_alone(trouble) -> None:
    page = trouble(copy="", can_start_new=False)
    assert not has_button(page, "Put back")
    assert not has_button(page, "Begin with an empty file")
    assert button(page, "Try again").isEnabled()


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1280, 800, 1.0), (1024, 640, 1.0), (1280, 800, 2.0)]
)
def test_nothing_is_cut_or_beyond_the_edge(trouble, look, width, height, scale) -> None:
    look.choose(text_scale=scale)
    page = trouble(width=width, height=height)
    assert cut_words(page) == []
    assert small_targets(page) == []
