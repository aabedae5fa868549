"""Every page of the real program, searched for what keeps anybody from using it.

A part of what ``bench/every_page.py`` looks at: the smallest window at 200 % text, in the dark. The
same pictures are held against the reference, where letters are drawn here as they were there.
"""

from __future__ import annotations

import secrets

import pytest
from nacl.signing import SigningKey

from bench.golden import RENEW, SIZES, Golden
from tests.helpers.every_page import findings, fit, front, walk
from tests.helpers.standing_still import luck_stands_still, open_standing_still
from ui.widgets.text import Text

pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")


@pytest.fixture
def luck(monkeypatch):
    """Put real luck back afterwards."""
    monkeypatch.setattr(secrets, "randbelow", secrets.randbelow)
    monkeypatch.setattr(secrets, "randbits", secrets.randbits)
    monkeypatch.setattr(SigningKey, "generate", SigningKey.generate)
    luck_stands_still()


def test_no_page_cuts_words_or_leaves_a_control_without_a_name_or_a_key(
    qtbot, qapp, look, luck, own_home, tmp_path
):
    qapp.setCursorFlashTime(0)
    look.choose(theme="dark", text_scale=2.0)
    golden = Golden(look, tmp_path / "golden")
    app = open_standing_still(look)
    qtbot.addWidget(app.window)
    found = []
    seen = 0
    for name in walk(app):
        fit(app, *SIZES["dark", 2.0])
        seen += 1
        found += [f"{name}: {each}" for each in findings(front(app))]
        golden.take(name, front(app).grab().toImage())
    app.close()
    assert seen > 20
    assert found == []
    assert golden.others == [], f"If these are meant, renew the reference: {RENEW}"


def test_a_changed_colour_is_told_with_its_page_and_the_new_picture(qtbot, look, tmp_path):
    file, words = tmp_path / "golden.json", Text(look, "A call at ten")
    qtbot.addWidget(words)
    before = Golden(look, tmp_path, file=file)
    before.take("home", words.grab().toImage())
    assert before.keep() == 1
    same = Golden(look, tmp_path, file=file)
    same.take("home", words.grab().toImage())
    assert same.compares
    assert same.others == []
    words.set_colour("deep")
    changed = Golden(look, tmp_path, file=file)
    changed.take("home", words.grab().toImage())
    (said,) = changed.others
    assert said.startswith("home, light 100%: looks other than its reference")
    assert (tmp_path / "home light-100.png").exists()
    assert str(tmp_path / "home light-100.png") in said


def test_letters_drawn_otherwise_are_not_compared(qtbot, look, tmp_path):
    file, words = tmp_path / "golden.json", Text(look, "A call at ten")
    qtbot.addWidget(words)
    kept = Golden(look, tmp_path, file=file)
    kept.take("home", words.grab().toImage())
    kept.keep()
    drawn = file.read_text().replace(f'"letters": "{kept._letters}"', '"letters": "others"')
    file.write_text(drawn)
    elsewhere = Golden(look, tmp_path, file=file)
    elsewhere.take("home", Text(look, "Other words").grab().toImage())
    assert not elsewhere.compares
    assert elsewhere.others == []
