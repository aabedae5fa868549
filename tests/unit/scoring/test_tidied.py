"""Words typed in a hurry, put down as sentences."""

from __future__ import annotations

import pytest

from coach.scoring.tidied import as_sentence


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("thats my fault and i dont know why", "That's my fault and I don't know why."),
        ("im sorry about that", "I'm sorry about that."),
        ("what happened when they came", "What happened when they came?"),
        ("so how long were you stood there", "So how long were you stood there?"),
        ("can i come up and see", "Can I come up and see?"),
        ("shall we start over", "Shall we start over?"),
        ("its that table isnt it", "Its that table isn't it?"),
        ("What you had was no dinner at all", "What you had was no dinner at all."),
        ("can do", "Can do."),
        ("your right il change it", "You're right I'll change it."),
        ("it's your right hand", "It's your right hand."),
        ("Is it still wet?", "Is it still wet?"),
        (" , and then we rang –", "And then we rang."),
        ("", ""),
    ],
)
def test_a_hurried_reply_reads_as_a_sentence(typed, written):
    assert as_sentence(typed) == written


def test_words_that_mean_something_without_their_apostrophe_stay():
    assert as_sentence("were ill and its id was well hid") == "Were ill and its id was well hid."
