"""Voices and ears from a file, in the settings: added, taken out, put back, or refused in words."""

from __future__ import annotations

import pytest

from coach.ears import model_files
from coach.ears.model_files import EAR_PACK
from coach.places import find_places
from coach.voice import neural_files
from coach.voice.pack import VOICE_PACK
from tests.helpers.learners_window import know, open_window
from tests.helpers.part_files import write_pack
from tests.helpers.reading import button, has_button, words_on

pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")


@pytest.fixture(params=["voices", "ears"])
def name(request):
    return request.param


@pytest.fixture
def app(qtbot, look, own_home, monkeypatch):
    """The light edition's window, at its settings."""
    monkeypatch.setattr(neural_files, "comes_along", lambda: False)
    monkeypatch.setattr(model_files, "comes_along", lambda: False)
    know("Priya")
    app = open_window(qtbot, look)
    app.go_to("settings")
    yield app
    app.close()


@pytest.fixture
def part(name):
    return {"voices": VOICE_PACK, "ears": EAR_PACK}[name]


def section(app, name):
    page = app.session.page("settings")
    return {"voices": page.sound, "ears": page.microphone}[name]


def flow(app, name):
    return {"voices": app.preferences.voices_part, "ears": app.preferences.ears_part}[name]


def test_what_is_missing_is_added_taken_out_and_put_back(app, name, part, tmp_path, monkeypatch):
    path, below = tmp_path / f"some{part.ending}", getattr(find_places(), name)
    monkeypatch.setattr(part, "sums_sha256", write_pack(path, {"model.onnx": b"m" * 100}))
    assert button(section(app, name), "Add from a file…").isEnabled()
    flow(app, name).add(path)
    assert part.is_added(below)
    assert "Added on this computer account" in " ".join(words_on(section(app, name)))

    button(section(app, name), "Take out").click()
    assert not part.is_added(below)
    gone = {"voices": "are out", "ears": "no longer hears"}[name]
    next(bar for bar in app.window.messages if gone in bar.words[0]).acted.emit()
    assert part.is_added(below)

    button(section(app, name), "Take out").click()
    app.close()
    assert not list(below.glob("*"))


def test_another_file_is_refused_in_words_and_can_be_chosen_again(app, name, part, tmp_path):
    path = tmp_path / f"holiday{part.ending}"
    write_pack(path, {"model.onnx": b"another"})
    flow(app, name).add(path)
    said = " ".join(word for bar in app.window.messages for word in bar.words)
    assert "This file was not added: it is not the one made for this version." in said
    assert button(section(app, name), "Add from a file…").isEnabled()
    assert not part.is_added(getattr(find_places(), name))


def test_where_it_comes_along_nothing_is_offered(app, name, monkeypatch):
    monkeypatch.setattr(neural_files, "comes_along", lambda: True)
    monkeypatch.setattr(model_files, "comes_along", lambda: True)
    app.go_to("home")
    app.go_to("settings")
    assert not has_button(section(app, name), "Add from a file…")


def test_a_recogniser_in_use_is_let_go_before_its_files_change(
    app, name, part, tmp_path, monkeypatch
):
    path = tmp_path / f"some{part.ending}"
    monkeypatch.setattr(part, "sums_sha256", write_pack(path, {"model.onnx": b"m" * 100}))
    let_go = []
    monkeypatch.setattr(app.session.microphone, "forget_hearing", lambda: let_go.append(1))
    flow(app, name).add(path)
    assert let_go == ([1] if name == "ears" else [])
