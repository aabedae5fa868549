"""The reading grade, and the syllables it rests on, counted by hand here."""

from __future__ import annotations

import pytest

from coach.library.checks.reading import count_syllables, grade, sentences_of, words_of

COUNTED_BY_HAND = {
    1: "cat late while called asked times shoes months queue eyes once whole through strength I'd "
    "we're can't aren't they've lamp's clothes glimpsed",
    2: "table waited houses handled didn't wasn't it'd quiet being going buyer diet safely something "
    "people statement hopeful careless sometimes somewhere evening business boxes bridges "
    "trying client science reason chasing agreed wages ninety nineteen house's",
    3: "animal idea created terrible banana video radio actual furious "
    "difficult another embarrass understand",
    4: "apologise actually reality january variety experience information everybody society",
    5: "electricity refrigerator inconvenienced documentation immediately",
}


@pytest.mark.parametrize(
    ("word", "count"),
    [(word, count) for count, words in COUNTED_BY_HAND.items() for word in words.split()],
)
def test_syllables_are_counted_as_they_are_spoken(word, count):
    assert count_syllables(word) == count


def test_the_grade_is_the_published_formula():
    # 9 words, 2 sentences, 10 syllables: 0.39 * 4.5 + 11.8 * 10 / 9 - 15.59
    text = "The cat sat on the mat. It was happy."
    assert grade(text) == pytest.approx(0.39 * 4.5 + 11.8 * 10 / 9 - 15.59)


def test_a_solicitor_s_sentence_is_graded_far_above_a_neighbour_s():
    neighbour = "You rang three times and nobody came. I am sorry. I will ring you at noon."
    solicitor = (
        "Notwithstanding the aforementioned delay, the undersigned undertakes to communicate "
        "additional information at the earliest available opportunity."
    )
    assert grade(neighbour) < 4
    assert grade(solicitor) > 15


def test_marks_and_numbers_do_not_make_sentences_of_their_own():
    assert len(sentences_of("Ten past two! I had 1,200 to fold... and 2.5 hours. Well?")) == 4
    assert words_of("It's £22.50, isn't it?") == ["It's", "22.50,", "isn't", "it"]


@pytest.mark.parametrize("text", ["", "...", "?!", "- -"])
def test_a_text_without_words_has_no_grade(text):
    assert grade(text) == 0
