"""Writing a call of one's own in the window."""

from __future__ import annotations

from tests.helpers.reading import button, cut_words, reads, settle
from tests.unit.test_story import TOLD
from ui.pages.story import StoryPage


def test_an_empty_prompt_is_asked_for_and_names_are_replaced_before_anything_is_saved(
    look, shown, qtbot
):
    page = shown(StoryPage(look))
    button(page, "Next: the names in it").click()
    settle()
    assert "still empty" in reads(page)
    for field, words in TOLD.texts().items():
        page.boxes[field].set_words(words)
    button(page, "Next: the names in it").click()
    settle()
    assert "Joan" in page.fields
    page.fields["Joan"].setText("your colleague")
    assert cut_words(page) == []
    with qtbot.waitSignal(page.draft_wanted) as told:
        button(page, "Save the draft").click()
    assert "your colleague" in told.args[0].first_words
    assert "Patel" not in told.args[0].what_happened
