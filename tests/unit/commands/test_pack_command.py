"""``coach pack``, as somebody types it."""

from __future__ import annotations

import pytest

from coach import cli
from tests.helpers.hostile_packs import GOOD
from tests.helpers.small_library import lay_out


@pytest.fixture
def places(tmp_path, monkeypatch):
    """A small library in place of the shipped one."""
    places = lay_out(tmp_path / "library")
    monkeypatch.setattr("coach.places.find_places", lambda: places)
    return places


def test_the_command_line_makes_checks_adds_lists_and_removes(places, tmp_path, capsys) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "ines.yaml").write_text(GOOD, encoding="utf-8")
    file = tmp_path / "mine.ekpack"
    assert cli.main(["pack", "make", str(folder), "--to", str(file)]) == 0
    assert cli.main(["pack", "check", str(file)]) == 0
    assert cli.main(["pack", "add", str(file)]) == 0
    capsys.readouterr()
    assert cli.main(["pack", "list"]) == 0
    assert capsys.readouterr().out == "mine\n"
    assert [each.name for each in places.packs.iterdir()] == ["mine.ekpack"]
    assert cli.main(["pack", "remove", "mine"]) == 0
    assert cli.main(["pack", "remove", "mine"]) == 1
    assert cli.main(["pack", "check", str(tmp_path / "gone.ekpack")]) == 1
