"""A long reply is also read stretch by stretch, so that a fault in its middle is not drowned."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.training.joined import ANYWHERE, joined
from coach.dialogue.model import CustomerState
from coach.judging.assessment import FAULTS
from coach.judging.context import Context
from coach.judging.data import examples, part_of, read_all, replies_folder
from coach.judging.stretches import MOST_STRETCHES, stretches
from tests.helpers.learnt_judge import judge

LINE = Context(
    customer_line="Nine weeks for a sofa, and it comes with the wrong legs on. I've had my mother on a garden chair.",
    feelings=CustomerState(heat=70, heard=12, trust=25, patience=55),
)


def test_sentences_are_stretches_and_a_few_words_go_with_the_next():
    text = (
        "Right. Nine weeks on a garden chair. I'll order the legs today, and ring you myself. Okay?"
    )
    assert [text[a:b] for a, b in stretches(text)] == [
        "Right. Nine weeks on a garden chair.",
        "I'll order the legs today, and ring you myself. Okay?",
    ]


def test_what_is_typed_without_stops_is_cut_where_it_turns():
    text = (
        "yeah so i can see its nine weeks and the legs are wrong and i know your mum was on a garden chair "
        "but you did choose the legs yourself and i'll see what i can order for you tomorrow"
    )
    found = [text[a:b] for a, b in stretches(text)]
    assert len(found) > 2
    assert " ".join(found).split() == text.split()


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=600))
def test_stretches_are_in_order_inside_the_text_and_never_too_many(text):
    found = stretches(text)
    assert len(found) <= MOST_STRETCHES
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))


BLAMES = (
    "Nine weeks, and then the wrong legs, and your mother on a garden chair all that time. "
    "You should have checked the colour code when you signed for it. "
    "I'll order the right legs this afternoon and they come to you by Thursday."
)
ORDERS_CALM = (
    "hi yes so i've got your order up here and it was nine weeks and i can see the legs are the wrong ones, "
    "honestly calm down and stop shouting at me please, "
    "and i can get the right legs out to you on thursday if that suits you"
)
TELLS_OF_HERSELF = (
    "Nine weeks is a long wait for a sofa and I can see why you'd want it right first time. "
    "My sister had exactly the same with her bed last year, she waited eleven weeks and sent it back. "
    "I'll get the legs ordered now and ring you when they're in."
)


@pytest.mark.parametrize(
    ("text", "fault"),
    [(BLAMES, "blaming"), (ORDERS_CALM, "calm_down"), (TELLS_OF_HERSELF, "own_story")],
)
def test_a_fault_in_the_middle_of_much_that_is_decent_is_found_with_its_words(text, fault):
    found = {each.id: each for each in judge().judge(text, LINE).findings}
    assert fault in found
    marked = text[found[fault].start : found[fault].end]
    assert len(marked) < 0.6 * len(text)


def test_long_replies_are_put_together_with_their_labels_on_the_same_words():
    situation = next(s for s in read_all(replies_folder()) if part_of(s.situation) == "train")
    for example, kind in joined(list(examples(situation))):
        assert bool(example.labels & ANYWHERE) == (kind == "fault")
        assert kind == "fault" or not example.labels & set(FAULTS)
        assert all(0 <= span.start < span.end <= len(example.text) for span in example.spans)
