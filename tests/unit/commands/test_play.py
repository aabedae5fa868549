"""``coach play``: a simulated learner, turn by turn."""

from __future__ import annotations

import json

import pytest

from coach import cli
from tests.helpers.small_library import lay_out


@pytest.fixture(autouse=True)
def places(tmp_path, monkeypatch):
    places = lay_out(tmp_path)
    monkeypatch.setattr("coach.places.find_places", lambda: places)
    return places


def played(capsys, *arguments):
    assert cli.main(["play", *arguments, "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_play_tells_line_reply_and_feelings_of_every_turn(capsys):
    told = played(capsys, "kettle-twice", "--player", "expert")
    assert (told["scenario"], told["player"], told["temperament"]) == (
        "kettle-twice", "expert", "needs-facts",
    )  # fmt: skip
    assert told["start"] == {"heat": 70, "heard": 5, "trust": 30, "patience": 60}
    first = told["turns"][0]
    assert first["customer"].startswith("Look at this.")
    assert first["choice"] == "a"
    assert first["reply"] == "Two kettles, and the second one drips too. What happened?"
    assert first["after"]["heat"] < 70 < first["after"]["heat"] + 20
    assert set(first["after"]) == {"heat", "heard", "trust", "patience"}
    assert told["ending"]["kind"] in ("settled", "partly")


def test_each_turn_begins_where_the_one_before_led(capsys):
    turns = played(capsys, "kettle-twice", "--player", "random", "--seed", "3")["turns"]
    assert [turn["next"] for turn in turns[:-1]] == [turn["node"] for turn in turns[1:]]


def test_the_same_seed_plays_the_same(capsys):
    seeds = [
        played(capsys, "kettle-twice", "--player", "random", "--seed", seed)
        for seed in ("5", "5", "6", "7", "8")
    ]
    assert seeds[0] == seeds[1]
    assert any(seeds[0]["turns"] != other["turns"] for other in seeds[2:])


def test_silence_is_an_empty_reply_without_a_choice(capsys):
    told = played(capsys, "kettle-twice", "--player", "silent")
    assert {(turn["reply"], turn["choice"], turn["mode"]) for turn in told["turns"]} == {
        ("", None, "typed")
    }
    assert told["ending"]["kind"] == "walked-out"


@pytest.mark.parametrize(
    ("opening", "line"),
    [("kept", "Oh, you did ring."), ("broken", "Never, you said.")],
)
def test_a_follow_up_opens_as_the_promise_went(capsys, opening, line):
    told = played(capsys, "kettle-twice", "--player", "expert", "--opening", opening)
    assert told["opening"] == opening
    assert told["turns"][0]["customer"].startswith(line)


def test_a_temperament_can_be_chosen(capsys):
    told = played(capsys, "kettle-twice", "--player", "expert", "--temperament", "anxious")
    assert told["temperament"] == "anxious"


def test_the_text_ends_with_the_ending(capsys):
    assert cli.main(["play", "clock-late", "--player", "expert"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith(("settled:", "partly:"))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere", "--player", "expert"], "not in the library"),
        (["kettle-twice", "--player", "nobody"], "There are expert, novice"),
        (["clock-late", "--player", "expert", "--opening", "kept"], "no second call"),
        (["kettle-twice", "--player", "expert", "--temperament", "sunny"], "could not be opened"),
    ],
)
def test_what_cannot_be_played_is_told_in_words(capsys, arguments, said):
    assert cli.main(["play", *arguments]) == 1
    captured = capsys.readouterr()
    assert said in captured.err
    assert captured.out == ""


def test_a_play_needs_a_player(capsys):
    with pytest.raises(SystemExit) as stopped:
        cli.main(["play", "kettle-twice"])
    assert stopped.value.code == 2
