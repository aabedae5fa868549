"""Packs from elsewhere: good ones come in and go out, hostile ones do nothing at all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from coach.library.load import Loaded
from coach.library.pack import (
    ALLOWED,
    PackError,
    add_pack,
    check_pack,
    make_pack,
    pack_name,
    packs_in,
    read_pack,
    remove_pack,
)
from coach.library.shelf import open_shelf
from tests.helpers.hostile_packs import GOOD, hostile_packs
from tests.helpers.small_library import lay_out

HOSTILE = dict(hostile_packs())


@pytest.fixture
def places(tmp_path):
    """A small library of its own."""
    return lay_out(tmp_path / "library")


@pytest.fixture
def folder(tmp_path):
    """A folder with a customer of one's own."""
    (tmp_path / "mine" / "people").mkdir(parents=True)
    (tmp_path / "mine" / "people" / "ines.yaml").write_text(GOOD, encoding="utf-8")
    return tmp_path / "mine"


def test_a_folder_becomes_a_pack_that_may_be_added(folder, places) -> None:
    pack = check_pack(make_pack(folder), "mine", places.content)
    assert pack.usable
    assert pack.titles == ("Ines Duarte",)
    assert pack.problems == ()


def test_what_is_added_is_in_the_library_and_gone_once_removed(folder, places) -> None:
    raw = make_pack(folder)
    assert packs_in(places.packs) == ()
    add_pack(raw, "mine", places.packs)
    assert packs_in(places.packs) == ("mine",)
    assert open_shelf(places).persona("ines-duarte").name == "Ines Duarte"
    assert open_shelf(places).persona("ines-duarte").name == "Ines Duarte"  # from the cache
    assert remove_pack("mine", places.packs) == raw
    assert "ines-duarte" not in [each.id for each in open_shelf(places).personas]


def test_a_kept_pack_that_was_damaged_is_left_out_and_named(folder, places) -> None:
    path = add_pack(make_pack(folder), "mine", places.packs)
    path.write_bytes(path.read_bytes()[:-40])
    shelf = open_shelf(places)
    assert any("mine" in problem.path for problem in shelf.problems)
    assert shelf.scenarios


def test_a_pack_cannot_stand_in_for_anything_in_the_library(folder, places) -> None:
    (folder / "b.yaml").write_text(GOOD.replace("ines-duarte", "odile-marsh"), encoding="utf-8")
    pack = check_pack(make_pack(folder), "mine", places.content)
    assert not pack.usable
    assert [problem.code for problem in pack.problems] == ["E04"]
    assert "already" in pack.problems[0].message


def test_findings_name_file_and_line(folder, places) -> None:
    (folder / "b.yaml").write_text(GOOD.replace("age: 44", "age: old"), encoding="utf-8")
    pack = check_pack(make_pack(folder), "mine", places.content)
    assert not pack.usable
    assert (pack.problems[0].path, pack.problems[0].line) == ("mine/b.yaml", 5)


def test_a_file_name_that_may_not_go_in_is_said(folder, places) -> None:
    (folder / "My Scene.yaml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(PackError, match="My Scene"):
        make_pack(folder)


def test_packs_are_kept_under_plain_names() -> None:
    assert pack_name(Path("Übung & Co (2).ekpack")) == "bung-co-2"
    assert pack_name(Path("....ekpack")) == "pack"


def test_there_are_at_least_sixty_hostile_archives() -> None:
    assert len(HOSTILE) >= 60


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_archive_is_refused_or_brings_only_plain_documents(what) -> None:
    refused, loaded = None, Loaded()
    try:
        loaded = read_pack(HOSTILE[what], "theirs")
    except PackError as error:
        refused = error
    assert refused is None or refused.summary.startswith("This pack was not opened: ")
    assert refused is None or refused.advice
    assert all(isinstance(source.document, ALLOWED) for source in loaded.sources)
    assert len(loaded.sources) <= 1


def test_no_file_or_socket_is_opened_for_any_of_them() -> None:
    """An audit hook sees every open and connect, whoever makes it; importing is done before."""
    script = (
        "import sys\n"
        "from tests.helpers.hostile_packs import hostile_packs\n"
        "from coach.library.pack import PackError, read_pack\n"
        "packs = list(hostile_packs())\n"
        "def read(raw):\n"
        "    try: read_pack(raw, 'theirs')\n"
        "    except PackError: pass\n"
        "for _, raw in packs: read(raw)\n"
        "seen = []\n"
        "def hook(event, args):\n"
        "    if event == 'open' or event.startswith(('socket.', 'subprocess.', 'os.')):\n"
        "        seen.append((event, str(args)[:80]))\n"
        "sys.addaudithook(hook)\n"
        "for _, raw in packs: read(raw)\n"
        "print(seen)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "[]"
