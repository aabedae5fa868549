"""The doctor tries each part of this computer and says what to do about the rest."""

from __future__ import annotations

from coach.doctor import examine
from coach.places import find_places


def test_each_part_is_tried_and_a_damaged_one_does_not_hide_the_others(own_home):
    places = find_places()
    places.data.mkdir(parents=True)
    places.database.write_bytes(b"SQLite format 3\0" + bytes(5_000))
    found = {each.part: each for each in examine(places)}
    assert {name: each.works for name, each in found.items()} == {
        "library": True,
        "progress file": False,
        "voices": True,
        "speech recogniser": True,
    }
    assert found["library"].says == "5 methods, 48 lessons, 48 customers."
    assert "last good copy is offered" in found["progress file"].advice
    assert "spoke a line of" in found["voices"].says
