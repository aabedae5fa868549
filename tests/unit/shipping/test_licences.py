"""Whose the parts of a bundle are, and that their licences go with ours."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from shipping.licences import LicenceError, collected, is_gpl, licence_of, text_of

ROOT = Path(__file__).resolve().parents[3]
NOT_BUNDLED = {"pip", "setuptools", "av", "hf-xet"}  # build.spec leaves them out


def run_time_parts() -> list[str]:
    """Return the names of what is installed to run the program, from the hashed lock."""
    lock = (ROOT / ".ci" / "app.lock").read_text(encoding="utf-8")
    names = re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE)
    return [name for name in names if name.lower() not in NOT_BUNDLED]


def test_every_part_has_a_licence_and_its_words_and_none_is_the_gpl():
    looked_at = 0
    for name in run_time_parts():
        try:
            part = distribution(name)
        except PackageNotFoundError:  # of another system
            continue
        assert not is_gpl(licence_of(part)), name
        assert len(text_of(part)) > 60, name  # its words, or its holder and which text
        looked_at += 1
    assert looked_at > 40


@pytest.mark.parametrize(
    ("licence", "gpl"),
    [
        ("GPL-3.0-or-later", True),
        ("GNU General Public License v3 or later (GPLv3+)", True),
        ("LGPL-3.0-only OR GPL-2.0-only", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", False),
        ("LGPL-2.1-or-later", False),
        ("Apache-2.0 OR BSD-2-Clause", False),
    ],
)
def test_the_gpl_is_told_from_what_goes_with_ours(licence, gpl):
    assert is_gpl(licence) is gpl


def test_a_file_from_nowhere_stops_the_build(tmp_path):
    stray = tmp_path / "elsewhere" / "libstray.so"
    stray.parent.mkdir()
    stray.write_bytes(b"")
    with pytest.raises(LicenceError, match="libstray"):
        collected([("libstray.so", str(stray), "BINARY")], made_in=tmp_path / "build")


def test_the_notice_lists_a_part_with_its_version_and_words(tmp_path):
    import msgspec

    notice = collected([("msgspec", msgspec.__file__, "PYMODULE")], made_in=tmp_path)
    assert f"msgspec {msgspec.__version__}: BSD-3-Clause" in notice
    assert "Redistribution and use in source and binary forms" in notice
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in notice


def test_folders_of_others_in_our_resources_are_listed_under_their_own_licence(tmp_path):
    font = ROOT / "resources" / "third_party" / "inter" / "Inter-Regular.ttf"
    notice = collected([("resources/font", str(font), "DATA")], made_in=tmp_path)
    assert "inter (resources) : OFL-1.1" in notice


def test_libraries_in_pythons_own_folder_on_windows_are_pythons(tmp_path, monkeypatch):
    folder = tmp_path / "Python311"
    library = folder / "DLLs" / "libcrypto-3.dll"
    library.parent.mkdir(parents=True)
    library.write_bytes(b"")
    stray = folder / "Lib" / "site-packages" / "stray.dll"
    stray.parent.mkdir(parents=True)
    stray.write_bytes(b"")
    (folder / "LICENSE.txt").write_text("PYTHON SOFTWARE FOUNDATION LICENSE", encoding="utf-8")
    monkeypatch.setattr("sys.base_prefix", str(folder))
    monkeypatch.setattr("sys.platform", "win32")
    notice = collected([("libcrypto-3.dll", str(library), "BINARY")], made_in=tmp_path / "build")
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in notice
    with pytest.raises(LicenceError, match="stray"):
        collected([("stray.dll", str(stray), "BINARY")], made_in=tmp_path / "build")
