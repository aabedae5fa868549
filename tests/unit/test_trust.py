"""Quick versions of the trust table: each is run at length by ``bench/trust.py``."""

from __future__ import annotations

import random
import sys
from collections import Counter
from contextlib import closing
from itertools import islice

import pytest

from coach.clock import SystemClock
from coach.desk import open_desk
from coach.places import find_places
from coach.store.file import ProgressFile
from tests.helpers.damaging import contents, damage_once, practised_with_copy
from tests.helpers.fuzzing import READERS, breaks
from tests.helpers.losing_power import killed, lost, power_cuts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are forked")


@pytest.fixture
def desk(own_home):
    """A desk whose progress file is closed; library and judge stay loaded."""
    desk = open_desk(find_places(), SystemClock())
    desk.learners.add("Priya", desk.clock.now())
    desk.close()
    return desk


def test_nothing_acknowledged_is_lost_when_the_program_is_killed(desk):
    luck, acknowledged = random.Random(1), 0
    for _ in range(10):
        stood_on = killed(desk, luck)
        acknowledged += sum(stood_on.values())
        assert lost(desk, stood_on) == 0
    assert acknowledged >= 10


def test_nothing_acknowledged_is_lost_when_the_power_is_cut_below_sqlite(desk):
    cuts = 0
    for stood_on in power_cuts(desk, random.Random(2), 12):
        assert lost(desk, stood_on) == 0
        cuts += 1
    assert cuts == 12


def test_damage_is_noticed_and_everything_comes_back(own_home):
    places, luck = find_places(), random.Random(3)
    kept = practised_with_copy(places, luck)
    with closing(ProgressFile(places.database)) as file:
        truth = contents(file)
    found = Counter(damage_once(places, kept, truth, luck) for _ in range(25))
    assert not found["silent"]
    assert not found["not restored"]
    assert found["noticed"] >= 15


@pytest.mark.parametrize("failing", ["full", "removed"])
def test_a_disk_that_fails_has_a_sentence_and_loses_nothing(desk, failing):
    from tests.helpers.failing_disk import session_with  # POSIX only

    for at_write in range(4):
        assert session_with(failing, at_write, desk) == ""


@pytest.mark.parametrize("name", sorted(READERS))
def test_a_spoiled_file_is_read_or_refused_in_words(name, tmp_path):
    reader = READERS[name](tmp_path)
    assert reader.whole
    for raw in islice(reader.spoiled(random.Random(4)), len(reader.whole) + 40):
        assert breaks(reader.read, raw) == "", raw[:200]


@pytest.mark.parametrize("name", ["progress", "hand-back", "voices", "csv", "xlsx", "ods"])
def test_what_is_spoiled_is_whole_before(name, tmp_path):
    reader = READERS[name](tmp_path)
    reader.read(reader.whole[-1])


def test_the_packs_that_are_spoiled_are_usable_before(tmp_path):
    reader = READERS["pack"](tmp_path)
    assert all(reader.read(raw).usable for raw in reader.whole[-4:])
