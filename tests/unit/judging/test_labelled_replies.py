"""How labelled replies are read: marks, splits, checks, and speech damage."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.training.damage import damaged
from coach.judging.data import (
    LABELS,
    examples,
    fifth_of,
    main,
    part_of,
    read_all,
    replies_folder,
    slips,
)
from coach.judging.markup import Span, read_marked


def test_marks_become_plain_text_and_spans() -> None:
    text, spans = read_marked(
        "So [it leaked twice](paraphrase_problem), and [that's on us](ownership find_agreement)."
    )
    assert text == "So it leaked twice, and that's on us."
    assert [(text[span.start : span.end], span.label) for span in spans] == [
        ("it leaked twice", "paraphrase_problem"),
        ("that's on us", "ownership"),
        ("that's on us", "find_agreement"),
    ]


@pytest.mark.parametrize(
    "marked", ["[left open", "closed] too soon", "[a [b](apology)](apology)", "[words]"]
)
def test_a_mark_that_is_not_whole_is_refused(marked: str) -> None:
    with pytest.raises(ValueError, match="bracket"):
        read_marked(marked)


def test_a_situation_belongs_to_one_part_for_ever() -> None:
    assert part_of("freezer-off-friday") == part_of("freezer-off-friday") == "train"
    parts = [part_of(f"situation-{number}") for number in range(2000)]
    assert 0.14 < parts.count("test") / 2000 < 0.22


def test_the_train_part_falls_into_fifths_of_whole_situations() -> None:
    assert fifth_of("freezer-off-friday") == fifth_of("freezer-off-friday")
    fifths = [fifth_of(f"situation-{number}") for number in range(2000)]
    assert all(0.16 < fifths.count(fifth) / 2000 < 0.24 for fifth in range(5))


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 200))
def test_damage_keeps_spans_inside_the_text(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    heard, spans = damaged(text, (Span(start, end, "apology"),), "seed")
    assert all(0 <= span.start <= span.end <= len(heard) for span in spans)
    assert damaged(text, (), "seed") == damaged(text, (), "seed")


def test_damage_follows_the_marked_words() -> None:
    text = "You waited in all day, and I'm sorry about that."
    mark = text.index("I'm sorry")
    for seed in map(str, range(30)):
        heard, spans = damaged(text, (Span(mark, mark + 9, "apology"),), seed)
        assert heard == heard.lower()
        assert "," not in heard
        for span in spans:
            assert heard[span.start : span.end].split()[0] in {"i'm", "im", "sorry", "story"}


def test_every_labelled_reply_is_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0, capsys.readouterr().out


def test_every_label_has_enough_replies_and_ids_are_unique() -> None:
    found = [each for situation in read_all(replies_folder()) for each in examples(situation)]
    assert len({each.id for each in found}) == len(found)
    counts = {label: sum(label in each.labels for each in found) for label in LABELS}
    few = {label: count for label, count in counts.items() if count < 150}
    assert not few
    assert len(found) >= 4000
    assert sum(each.damage == "speech" for each in found) >= len(found) / 4


def test_slips_of_a_situation_are_named_with_their_place() -> None:
    situation = read_all(replies_folder())[0]
    assert list(slips(situation, situation.situation)) == []
    assert list(slips(situation, "another-name"))
