"""Unicode's data without what Qt never asks for: the rest is as it was, and Qt still sorts by it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from shipping import icu

LIBRARIES = Path(PySide6.__file__).parent / "Qt" / "lib"
FOUND = sorted(LIBRARIES.glob("libicudata.so.*"))
pytestmark = pytest.mark.skipif(
    not FOUND or shutil.which("ld") is None, reason="made on Linux, with the binutils"
)
SORTED = """
from PySide6.QtCore import QCollator, QLocale
names = ["Ödön", "Zoë", "cote", "Æsa", "ñu", "nube", "coté", "Öz", "llama", "luz", "côte", "李", "张"]
for code in ("en", "es", "sv", "de", "fr_CA", "zh", "da"):
    collator = QCollator(QLocale(code))
    print(code, sorted(names, key=collator.sortKey))
print([line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line][0])
"""


@pytest.fixture(scope="module")
def lighter(tmp_path_factory) -> Path:
    to = tmp_path_factory.mktemp("icu") / FOUND[0].name
    icu.lighter(FOUND[0], to)
    return to


def sorted_with(folder: Path) -> list[str]:
    told = subprocess.run(
        [sys.executable, "-c", SORTED],
        env={**os.environ, "LD_LIBRARY_PATH": str(folder)},
        capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    assert Path(told.pop()).parent == folder
    return told


def test_qt_puts_names_in_the_same_order_with_it(lighter):
    told = sorted_with(lighter.parent)
    assert told == sorted_with(LIBRARIES)
    assert len({re.sub(r"^\w+ ", "", line) for line in told}) > 2  # languages differ


def test_what_stays_is_byte_for_byte_what_was_there(lighter):
    before = icu.data_in(FOUND[0].read_bytes())
    after = icu.data_in(lighter.read_bytes())
    assert after.head == before.head
    assert len(after.entries) > 300
    *whole, _last = after.entries  # the last one's end is not written down
    for name in whole:
        raw = after.entries[name]
        assert raw.rstrip(b"\0") == before.entries[name].rstrip(b"\0"), name
    left_out = set(before.entries) - set(after.entries)
    assert {name for name in left_out if "/coll/" in name or name.endswith(".nrm")} == set()
    assert lighter.stat().st_size < FOUND[0].stat().st_size / 3


def test_a_library_of_something_else_is_refused(tmp_path):
    with pytest.raises(icu.NotIcuError):
        icu.data_in(b"\xda\x27\x14\x00 but no data")
    with pytest.raises(icu.NotIcuError, match="libz"):
        icu.lighter(tmp_path / "libz.so.1", tmp_path / "out")
