"""Sound that was kept because somebody chose so: found again, and gone on its day."""

from __future__ import annotations

import random
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from coach.clock import SystemClock
from coach.desk import open_desk
from coach.ears.recordings import Recordings
from coach.errors import HearingError
from coach.keeping import export, what_is_kept
from coach.places import find_places
from tests.helpers.practised import finish, somebody

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
SAID = bytes(range(0, 200, 2)) * 100


@pytest.fixture
def recordings(tmp_path):
    return Recordings(tmp_path / "recordings")


def test_what_was_said_in_a_turn_is_found_again_sample_by_sample(recordings) -> None:
    recordings.keep("one", 2, SAID, NOW)
    recordings.keep("one", 11, SAID[:100], NOW)
    recordings.keep("other", 1, SAID, NOW)

    assert recordings.turns_of("one") == (2, 11)
    assert recordings.turns_of("none") == ()
    heard = recordings.sound("one", 2)
    assert len(heard) == len(SAID)
    assert max(abs(a - b) for a, b in zip(_samples(heard), _samples(SAID), strict=True)) <= 1


def test_only_this_computer_account_can_read_it(recordings, tmp_path) -> None:
    recordings.keep("one", 1, SAID, NOW)

    (file,) = recordings.files()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("choice", "days", "stays"),
    [("week", 6.9, True), ("week", 7.1, False), ("month", 29, True), ("month", 31, False),
     ("month", -31, False), ("session", 0, False), ("no", 0, False)],
)  # fmt: skip
def test_sound_stays_for_the_time_chosen_and_no_longer(recordings, choice, days, stays) -> None:
    recordings.keep("one", 1, SAID, NOW)
    recordings.delete_due(choice, NOW + timedelta(days=days))

    assert bool(recordings.files()) is stays


def test_half_a_file_that_a_power_cut_left_is_deleted_too(recordings) -> None:
    recordings.keep("one", 1, SAID, NOW)
    part = recordings.files()[0].with_suffix(".part")
    part.write_bytes(b"half")
    recordings.delete_due("no", NOW)

    assert not list(part.parent.iterdir())


def test_a_disk_that_takes_nothing_is_said_in_words(tmp_path) -> None:
    (tmp_path / "recordings").write_text("a file in the way")

    with pytest.raises(HearingError, match="Your words are saved"):
        Recordings(tmp_path / "recordings").keep("one", 1, SAID, NOW)


def test_it_goes_with_the_learner_and_into_no_export(own_home) -> None:
    places = find_places()
    with closing(open_desk(places, SystemClock())) as desk:
        learner = somebody(desk)
        call = desk.practice(learner).begin(desk.shelf.scenarios[0].id, seed=1)
        finish(call, random.Random(1))
        kept = Recordings(places.recordings)
        kept.keep(call.attempt, 1, SAID, desk.clock.now())
        kept.keep("somebody-elses", 1, SAID, desk.clock.now())

        assert b"RIFF" not in export(desk.file, learner, desk.clock.now())
        (told,) = [each for each in what_is_kept(places) if each.item == "recordings"]
        assert (told.where, told.files) == (places.recordings, 2)
        assert desk.delete_learner(learner.id) == ()
        assert [path.name for path in kept.files()] == ["somebody-elses.001.wav"]


def _samples(pcm: bytes) -> list[int]:
    return [int.from_bytes(pcm[at : at + 2], "little", signed=True) for at in range(0, len(pcm), 2)]
