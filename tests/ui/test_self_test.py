"""The self-test's walk through every page, and what it does when something is amiss."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coach.ears.model_files import EAR_PACK
from coach.errors import VoiceError
from coach.places import find_places
from coach.self_test import bring_parts, own_desk, steps, tried
from tests.helpers.part_files import write_pack
from ui import self_test
from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore(
    "pipewire", "pa_context_connect", "No audio device", "FFmpeg"
)


@pytest.fixture
def practised(own_home, qapp):
    """What the steps before the pages leave behind: somebody with one finished call."""
    desk = own_desk(find_places())
    found = {name: tried((name, work)) for name, work in steps(desk) if name == "practice on disk"}
    desk.close()
    assert found["practice on disk"][0], found


def test_every_page_is_opened_and_drawn(practised):
    assert self_test.pages().endswith("pages drawn")


def test_a_page_that_does_not_open_is_named(own_home, qapp, monkeypatch):
    own_desk(find_places()).close()
    show = MainWindow.show_page
    monkeypatch.setattr(
        MainWindow,
        "show_page",
        lambda window, name: None if name == "methods" else show(window, name),
    )
    assert tried(("every page", self_test.pages)) == (False, "methods did not open")


def test_whatever_breaks_is_said_and_the_next_step_is_taken():
    def breaks() -> str:
        raise VoiceError("A line could not be spoken.", "The words are on screen.")

    def is_ours() -> str:
        raise ZeroDivisionError("by nought")

    assert tried(("voices", breaks)) == (
        False,
        "A line could not be spoken. The words are on screen.",
    )
    assert tried(("sums", is_ours)) == (False, "ZeroDivisionError: by nought")


def test_voices_and_ears_that_were_added_are_tried_and_stay_where_they_are(tmp_path, monkeypatch):
    monkeypatch.setenv("EVENKEEL_HOME", str(tmp_path / "installed"))
    installed = find_places()
    kept = write_pack(tmp_path / "some.ekears", {"model.bin": b"weights", "NOTICE.md": b"MIT"})
    ears = replace(EAR_PACK, sums_sha256=kept)
    ears.add(tmp_path / "some.ekears", installed.ears)
    monkeypatch.setenv("EVENKEEL_HOME", str(tmp_path / "own"))
    own = find_places()
    bring_parts(installed, own)
    assert ears.is_added(own.ears)
    assert ears.is_added(installed.ears)
    assert not own.voices.exists()
    assert (ears.folder(own.ears) / "model.bin").read_bytes() == b"weights"
