"""The shelf: opened fast from its compiled form, built again whenever that does not fit."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from coach.errors import ContentError
from coach.library.shelf import COMPILED_NAME, build_shelf, compile_shelf, open_shelf


def test_the_compiled_form_says_what_the_yaml_says(places):
    built = build_shelf(places.content)
    assert open_shelf(places) == built
    assert (places.cache / COMPILED_NAME).is_file()
    assert open_shelf(places) == built


def test_an_edited_file_is_read_again(places):
    open_shelf(places)
    path = places.content / "scenario.yaml"
    path.write_text(path.read_text().replace("The second kettle", "Kettle the second"))
    assert open_shelf(places).scenario("kettle-twice").title == "Kettle the second"


def test_a_broken_file_is_a_problem_and_the_rest_is_there(places):
    (places.content / "persona-second.yaml").write_text("kind: persona\nid: [")
    for _ in range(2):  # built, then from its compiled form
        shelf = open_shelf(places)
        assert [problem.path for problem in shelf.problems][:1] == ["persona-second.yaml"]
        assert shelf.scenario("kettle-twice").title == "The second kettle"


@pytest.mark.parametrize("rubbish", [b"", b"{}", b"\xff", b'{"form":1,"fingerprint":"x"}', b"[[["])
def test_a_spoilt_compiled_file_is_built_again(places, rubbish):
    expected = open_shelf(places)
    (places.cache / COMPILED_NAME).write_bytes(rubbish)
    assert open_shelf(places) == expected
    assert (places.cache / COMPILED_NAME).stat().st_size > 1000


def test_a_cache_that_cannot_be_written_is_no_error(places):
    places.cache.parent.mkdir(exist_ok=True)
    places.cache.write_text("a file where the folder should be")
    assert open_shelf(places).scenarios


def test_no_content_at_all_is_told_in_words(tmp_path, places):
    for path in places.content.iterdir():
        path.unlink()
    with pytest.raises(ContentError, match="not where they should be"):
        open_shelf(places)


def test_without_the_rules_there_is_no_library(places):
    (places.content / "customer-rules.yaml").unlink()
    with pytest.raises(ContentError, match="Rules"):
        open_shelf(places)


def test_a_packaged_program_reads_the_form_beside_its_content_whatever_the_times(places):
    compile_shelf(places.content, places.content / COMPILED_NAME)
    for path in places.content.glob("*.yaml"):
        os.utime(path, (1, 1))
    assert (places.content / COMPILED_NAME).stat().st_mode & 0o444 == 0o444
    open_shelf(places)
    assert not (places.cache / COMPILED_NAME).exists()


def test_the_fast_path_imports_neither_yaml_nor_jsonschema(places):
    open_shelf(places)
    code = (
        "import sys; from pathlib import Path\n"
        "from coach.places import Places; from coach.library.shelf import open_shelf\n"
        f"here = Path({str(places.content.parent)!r})\n"
        "open_shelf(Places(content=here / 'content', resources=here, data=here,"
        " cache=here / 'cache', logs=here))\n"
        "sys.exit(int(bool({'yaml', 'jsonschema'} & set(sys.modules))))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_scene_s_hash_changes_with_its_words_and_not_with_its_remarks(places):
    before = open_shelf(places)
    path = places.content / "scenario.yaml"
    path.write_text(path.read_text() + "\n# a remark\n")
    assert open_shelf(places).scenario_hash("kettle-twice") == before.scenario_hash("kettle-twice")
    path.write_text(path.read_text().replace("It drips!", "It leaks!"))
    after = open_shelf(places)
    assert after.scenario_hash("kettle-twice") != before.scenario_hash("kettle-twice")
    assert after.scenario_hash("clock-late") == before.scenario_hash("clock-late")
    assert after.content_hash != before.content_hash


def test_what_is_not_in_the_library_is_told_in_words(places):
    shelf = open_shelf(places)
    for look_up in (shelf.method, shelf.lesson, shelf.persona, shelf.scenario, shelf.scenario_hash):
        with pytest.raises(ContentError, match="not in the library"):
            look_up("nowhere")


def test_a_scene_plays_with_its_own_temperament_or_its_persona_s(places):
    path = places.content / "scenario.yaml"
    assert open_shelf(places).temperament_of(open_shelf(places).scenario("kettle-twice")).id == (
        "needs-facts"
    )
    path.write_text(path.read_text().replace("provenance:", "temperament: anxious\nprovenance:", 1))
    shelf = open_shelf(places)
    assert shelf.temperament_of(shelf.scenario("kettle-twice")).id == "anxious"


def test_scenes_of_a_method_come_easiest_first_and_borrowed_ones_too(places):
    path = places.content / "method.yaml"
    other = path.read_text().replace("id: two-turns", "id: other-turns")
    (places.content / "method-other.yaml").write_text(other)
    scene = places.content / "scenario.yaml"
    scene.write_text(scene.read_text().replace("trade:", "also: [other-turns]\ntrade:", 1))
    shelf = open_shelf(places)
    assert [one.id for one in shelf.scenarios_of("two-turns")] == ["clock-late", "kettle-twice"]
    assert [one.id for one in shelf.scenarios_of("other-turns")] == ["kettle-twice"]


def test_lessons_come_in_the_order_of_steps_and_after_those_they_need(places):
    text = (places.content / "lesson.yaml").read_text()
    for name, step, needs in (
        ("first", "settle", []), ("second", "hear", ["third"]), ("third", "hear", ["turns-hear"]),
    ):  # fmt: skip
        copy = text.replace("id: turns-hear", f"id: {name}", 1).replace(
            "step: hear", f"step: {step}"
        )
        copy = copy.replace("practise_next:", f"needs: {needs}\npractise_next:")
        (places.content / f"a-{name}.yaml").write_text(copy)
    shelf = open_shelf(places)
    assert [one.id for one in shelf.lessons_of("two-turns")] == [
        "turns-hear", "third", "second", "first",
    ]  # fmt: skip
    assert [one.id for one in shelf.prerequisites("second")] == ["turns-hear", "third"]
    assert shelf.prerequisites("first") == ()


def test_lessons_that_need_each_other_do_not_hang(places):
    text = (places.content / "lesson.yaml").read_text()
    for name, needs in (("one", "two"), ("two", "one")):
        copy = text.replace("id: turns-hear", f"id: {name}", 1)
        (places.content / f"{name}.yaml").write_text(
            copy.replace("practise_next:", f"needs: [{needs}]\npractise_next:")
        )
    shelf = open_shelf(places)
    assert len(shelf.lessons_of("two-turns")) == 3
    assert [one.id for one in shelf.prerequisites("one")] == ["two"]


def test_a_scene_s_walks_are_its_own(places):
    assert [walk.id for walk in open_shelf(places).walks_of("clock-late")] == [
        "clock-listens", "clock-argues", "clock-own-words",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("second kettle", "kettle-twice"),
        ("KETT", "kettle-twice"),
        ("kéttle", "kettle-twice"),
        ("wet feet", "turns-hear"),
        ("two turns", "two-turns"),
        ("paraphrase", "turns-hear"),
    ],
)
def test_search_finds_by_the_beginnings_of_words(places, words, first):
    assert open_shelf(places).search(words)[0].id == first


@pytest.mark.parametrize("words", ["", "   ", "kettle zebra", "(", "ettle"])
def test_search_finds_nothing_where_a_word_is_missing(places, words):
    assert open_shelf(places).search(words) == ()
