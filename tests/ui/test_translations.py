"""Every text of the screen is found by Qt's tools, and Spanish says all of it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from coach import words
from coach.errors import ContentError
from coach.library.shelf import open_shelf
from coach.library.translated import ROOM, reason, sentences
from coach.places import find_places
from coach.settings import Settings, SettingsFile
from ui.language import TRANSLATED, language_of

HERE = Path(__file__).parents[2]
_PLACEHOLDER = re.compile(r"\{[^}]*\}|%\d")


def translations(code):
    """Every (context, source) with its translation and whether it is finished."""
    file = find_places().resources / "translations" / f"evenkeel_{code}.ts"
    return {
        (context.findtext("name"), message.findtext("source")): message.find("translation")
        for context in ElementTree.parse(file).getroot().iter("context")  # noqa: S314 - our own
        for message in context.iter("message")
    }


def texts_in(tree: ast.AST, within: str = "") -> Iterator[tuple[str, str]]:
    """Yield the context and words of every call that translates."""
    for each in ast.iter_child_nodes(tree):
        if isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute | ast.Name):
            name = each.func.attr if isinstance(each.func, ast.Attribute) else each.func.id
            words = [arg.value for arg in each.args if isinstance(arg, ast.Constant)]
            if name == "tr" and words:
                yield within, words[0]
            elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(words) == 2:
                yield words[0], words[1]
        yield from texts_in(each, each.name if isinstance(each, ast.ClassDef) else within)


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_of_the_screen_is_in_the_translation_and_none_is_left_over(code):
    files = [file for room in ("ui", "coach") for file in (HERE / room).rglob("*.py")]
    used = {text for file in files for text in texts_in(ast.parse(file.read_text()))}
    shelf = open_shelf(find_places())
    used |= {(ROOM, words) for words in sentences(shelf.vocabulary, shelf.rules, shelf.profile)}
    known = set(translations(code))
    assert len(used) > 1000
    assert used - known == set(), "run .ci/translations"
    assert known - used == set(), "run .ci/translations"


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_is_translated_with_the_same_placeholders(code):
    for (context, source), found in translations(code).items():
        assert found.get("type") is None, f"unfinished: {context}: {source}"
        assert found.text, f"empty: {context}: {source}"
        assert sorted(_PLACEHOLDER.findall(found.text)) == sorted(_PLACEHOLDER.findall(source))


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_compiled_file_says_what_the_written_one_says(qapp, code):
    compiled = QTranslator()
    assert compiled.load(f"evenkeel_{code}", str(find_places().resources / "translations"))
    for (context, source), found in translations(code).items():
        assert compiled.translate(context, source) == found.text


@pytest.fixture
def spanish(qapp):
    """The domain as it speaks while the screen is Spanish."""
    compiled = QTranslator()
    assert compiled.load("evenkeel_es", str(find_places().resources / "translations"))
    words.speak_by(lambda room, text: compiled.translate(room, text) or text)
    yield
    words.speak_by(lambda _room, text: text)


@pytest.mark.usefixtures("spanish")
def test_the_domain_speaks_the_language_of_the_screen():
    shelf = open_shelf(find_places())
    ways = {each.id: each for each in (*shelf.vocabulary.skills, *shelf.vocabulary.faults)}
    assert ways["calm_down"].short == "Mandarle calmarse"
    assert ways["calm_down"].example == "I can only help you if you lower your voice."
    assert reason("You stayed level.") == "Mantuviste la calma."
    assert words.day_in_words(date(2026, 11, 3)) == "3 de noviembre de 2026"
    with pytest.raises(ContentError, match="no está en la biblioteca"):
        shelf.lesson("no-such-lesson")


@pytest.mark.usefixtures("spanish")
def test_a_scene_is_kept_in_the_words_it_was_written_in():
    rules = open_shelf(find_places()).rules.rules
    assert "You stayed level." in {rule.because for rule in rules}


@pytest.mark.parametrize(
    ("choice", "wanted", "spoken"),
    [
        ("system", ["es-MX", "en-US"], "es"),
        ("system", ["de-DE", "en-GB"], "en"),
        ("system", ["fr-FR"], "en"),
        ("system", ["en-GB", "es-ES"], "en"),
        ("es", ["en-GB"], "es"),
        ("en", ["es-ES"], "en"),
    ],
)
def test_the_language_is_the_computers_unless_one_is_chosen(choice, wanted, spoken):
    assert language_of(choice, wanted) == spoken


def test_a_chosen_language_is_kept_for_the_next_start(tmp_path):
    SettingsFile(tmp_path / "settings.json").change(language="es")
    assert SettingsFile(tmp_path / "settings.json").now.language == "es"
    assert Settings().language == "system"
