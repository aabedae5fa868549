"""The neural voices from a file, in the settings: added, taken out, put back, or refused in words."""

from __future__ import annotations

import pytest

from coach.places import find_places
from coach.voice import neural_files, pack
from tests.helpers.learners_window import know, open_window
from tests.helpers.reading import button, has_button, words_on
from tests.helpers.voice_packs import write_pack

pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")


@pytest.fixture
def app(qtbot, look, own_home, monkeypatch):
    """The light edition's window, at its settings."""
    monkeypatch.setattr(neural_files, "comes_along", lambda: False)
    know("Priya")
    app = open_window(qtbot, look)
    app.go_to("settings")
    yield app
    app.close()


def section(app):
    return app.session.page("settings").sound


def test_voices_are_added_taken_out_and_put_back(app, tmp_path, monkeypatch):
    path = tmp_path / "neural.ekvoices"
    monkeypatch.setattr(pack, "SUMS_SHA256", write_pack(path, {"model.onnx": b"m" * 100}))
    assert button(section(app), "Add from a file…").isEnabled()
    app.preferences.voice_pack.add(path)
    assert pack.is_added(find_places().voices)
    assert "Added on this computer account" in " ".join(words_on(section(app)))

    button(section(app), "Take out").click()
    assert not pack.is_added(find_places().voices)
    next(bar for bar in app.window.messages if "are out" in bar.words[0]).acted.emit()
    assert pack.is_added(find_places().voices)

    button(section(app), "Take out").click()
    app.close()
    assert not list(find_places().voices.glob("*"))


def test_another_file_is_refused_in_words_and_can_be_chosen_again(app, tmp_path):
    path = tmp_path / "holiday.ekvoices"
    write_pack(path, {"model.onnx": b"another"})
    app.preferences.voice_pack.add(path)
    said = " ".join(word for bar in app.window.messages for word in bar.words)
    assert "These voices were not added: it is not the one made for this version." in said
    assert button(section(app), "Add from a file…").isEnabled()
    assert not pack.is_added(find_places().voices)


def test_where_the_voices_come_along_nothing_is_offered(app, monkeypatch):
    monkeypatch.setattr(neural_files, "comes_along", lambda: True)
    app.go_to("home")
    app.go_to("settings")
    assert not has_button(section(app), "Add from a file…")
