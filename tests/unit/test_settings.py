"""Options: kept, and never the reason that the program does not start."""

from __future__ import annotations

import json

import pytest

from coach.errors import SettingsError
from coach.settings import Settings, SettingsFile


def test_a_choice_is_kept_for_next_time(tmp_path):
    path = tmp_path / "data" / "settings.json"
    SettingsFile(path).change(theme="dark", text_scale=1.5)
    now = SettingsFile(path).now
    assert (now.theme, now.text_scale) == ("dark", 1.5)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b'"theme"', b"1e999"]
)
def test_a_file_that_makes_no_sense_gives_the_usual_settings_and_says_so(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    file = SettingsFile(path)
    assert file.now == Settings()
    assert file.problems


def test_one_bad_value_is_named_and_costs_only_itself(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "plaid", "text_scale": 9.0, "captions": False, "x": 1}))
    file = SettingsFile(path)
    assert file.now == Settings(captions=False)
    assert "theme" in file.problems[0]
    assert "text scale" in file.problems[0]


def test_a_choice_that_cannot_be_kept_still_holds_for_this_session(tmp_path):
    (tmp_path / "taken").write_text("a file where the folder should be")
    file = SettingsFile(tmp_path / "taken" / "settings.json")
    with pytest.raises(SettingsError) as caught:
        file.change(theme="dark")
    assert file.now.theme == "dark"
    assert caught.value.advice
