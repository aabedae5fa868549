"""The documents: every link leads somewhere, every command exists, every picture is there."""

from __future__ import annotations

import argparse
import re
from itertools import chain
from pathlib import Path

import pytest

from bench.__main__ import PARTS
from coach.cli import build_parser
from coach.reports import figures
from shipping.linux import ARCHITECTURE

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(
    [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")], key=lambda path: path.as_posix()
)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
COACH = re.compile(r"^(?:\.venv/bin/|\./)?coach ([a-z]+)((?: [a-z]+)?)")


def words_in(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def commands_in(page: Path) -> list[str]:
    """Return what a reader would type: lines of shell blocks, and code in the text."""
    text = words_in(page)
    blocks = re.findall(r"```(?:sh)?\n(.*?)```", text, re.DOTALL)
    lines = [line.removeprefix("$ ").strip() for block in blocks for line in block.splitlines()]
    inline = re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))
    return [line for line in chain(lines, inline) if line and not line.startswith("#")]


def anchors_of(page: Path) -> set[str]:
    """Return the names of a page's headings as a web page makes them."""
    titles = re.findall(r"^#+ (.+)$", words_in(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_and_picture_is_there(page):
    for target in LINK.findall(words_in(page)):
        assert not target.startswith(("http:", "https:")), f"{target}: the documents work offline"
        path, _, anchor = target.partition("#")
        found = (page.parent / path).resolve() if path else page
        assert found.exists(), target
        if anchor:
            assert anchor in anchors_of(found), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_command_for_coach_exists(page):
    commands = subcommands(build_parser())
    for line in commands_in(page):
        if found := COACH.match(line.split("| ")[-1]):
            name, second = found[1], found[2].strip()
            assert name in commands, line
            if second and commands[name]:
                assert second in commands[name], line


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_measuring_program_exists_and_is_part_of_the_one_command(page):
    """Those that make or train something print no figure, and need not be part of it."""
    making = {"page_sheet", "contact_sheet", "cast_voices", "pictures", "agreement", "training"}
    measuring = {command[0] for _, command in PARTS.values()}
    for name in re.findall(r"\bbench[./](\w+)(?:\.py)?\b", words_in(page)):
        assert (ROOT / "bench" / f"{name}.py").exists() or (ROOT / "bench" / name).is_dir(), name
        assert name in measuring | making, f"{name} is not run by python -m bench"


def test_every_part_of_the_one_command_can_be_run():
    for _, command in PARTS.values():
        source = (ROOT / "bench" / f"{command[0]}.py").read_text(encoding="utf-8")
        assert '__name__ == "__main__"' in source


def test_files_named_in_the_documents_are_there():
    named = re.compile(
        r"^(?:coach|ui|content|resources|docs|bench|shipping|tests)/[\w./-]+(?:\.\w+|/)$"
    )
    for page in PAGES:
        for word in commands_in(page):
            if named.match(word):
                assert (ROOT / word).exists(), f"{page.name}: {word}"


def test_the_meanings_of_figures_are_those_of_the_program():
    page = words_in(ROOT / "docs" / "reports.md")
    for columns in (
        figures.TOTALS, figures.PEOPLE, figures.ONE_FINDING, figures.TEAMS, figures.FINDINGS,
        figures.SCENES,
    ):  # fmt: skip
        for column in columns:
            assert f"| {column.title} | {column.means} |" in page


def test_the_packages_named_for_deployers_are_those_that_are_made():
    from coach import VERSION

    page = words_in(ROOT / "docs" / "start" / "deployers.md")
    assert f"evenkeel_{VERSION}_{ARCHITECTURE['x86_64']}.deb" in page
    assert f"evenkeel-{VERSION}-linux-x86_64.tar.xz" in page
    assert f"Evenkeel-{VERSION}-setup.exe" in page


def subcommands(parser: argparse.ArgumentParser) -> dict[str, set[str]]:
    """Return the commands, each with those below it."""
    found: dict[str, set[str]] = {}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                found[name] = set(subcommands(below))
    return found
