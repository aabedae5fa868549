"""Files to values: all that is amiss in a file at once, each with line and mend; never a traceback."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.library.load import MODELS, load_bytes, load_files, load_folder
from coach.library.model import Scenario
from coach.library.problem import Problem
from coach.library.yaml_source import MOST_BYTES, MOST_DEPTH
from tests.helpers.small_library import CLEAN

SCENARIO = (CLEAN / "scenario.yaml").read_text(encoding="utf-8")


def problems_of(old: str, new: str) -> list[Problem]:
    assert old in SCENARIO
    return list(load_bytes(SCENARIO.replace(old, new, 1).encode(), "scene.yaml").problems)


def line_with(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def test_the_clean_files_load_without_a_problem():
    loaded = load_folder(CLEAN)
    assert loaded.problems == ()
    assert {type(source.document).__name__ for source in loaded.sources} == {
        "Method", "Lesson", "Path", "Persona", "Scenario", "Walk",
    }  # fmt: skip


def test_every_kind_of_document_has_a_model():
    assert set(MODELS) == {
        "method", "lesson", "persona", "scenario", "walk", "profile", "vocabulary",
        "customer_rules", "path", "suppressions",
    }  # fmt: skip


def test_a_misspelt_key_gives_one_problem_with_line_place_and_the_likely_word():
    [problem] = problems_of("feedback:", "feedbak:")
    assert problem.code == "E01"
    assert problem.line == line_with(SCENARIO, "feedback:")
    assert problem.where == "kettle-twice/open/a"
    assert "`feedbak`" in problem.message
    assert problem.advice == "Did you mean `feedback`?"


def test_two_mistakes_far_apart_are_both_told():
    broken = SCENARIO.replace("channel: counter", "channel: countr").replace(
        "keepable: false", "keepable: maybe"
    )
    problems = load_bytes(broken.encode(), "scene.yaml").problems
    assert [problem.line for problem in problems] == [
        line_with(SCENARIO, "channel: counter"),
        line_with(SCENARIO, "keepable: false"),
    ]


def test_a_skill_in_the_list_of_faults_is_told_apart_from_an_unknown_word():
    [moved] = problems_of("faults: [blaming]", "faults: [apology]")
    assert (moved.code, moved.advice) == ("E03", "Move it to the other list.")
    [unknown] = problems_of("faults: [blaming]", "faults: [blamed]")
    assert (unknown.code, unknown.advice) == ("E03", "Did you mean `blaming`?")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('by: "12:00"', "by: 12:00", "`12:00` as a number"),
        ("id: kettle-twice", "id: yes", "`yes` as yes or no"),
        ("title: The second kettle", "title: 2024-01-02", "as a date"),
        ("minutes: 6", "minutes: 0x6", "as a number"),
        ("minutes: 6", "minutes: 1_0", "as a number"),
        ("minutes: 6", "minutes: ~", "nothing at all"),
        ("minutes: 6", "minutes:", "Nothing is written"),
        ("leaves: true", "leaves: yes", "Write true or false"),
        ("nodes:\n", "nodes: &all\n", "`&`"),
        ("endings:\n", "endings: *all\nx:\n", "`*`"),
        ("minutes: 6", "minutes: !!int 6", "`!`"),
        ("minutes: 6", "minutes: 6\nminutes: 7", "`minutes` is given twice"),
        ("start: {heat: 70,", "start: {heat: .inf,", "as a number"),
    ],
)
def test_what_yaml_reads_otherwise_than_written_is_refused(old, new, said):
    problem = problems_of(old, new)[0]
    assert problem.code == "E18"
    assert said in f"{problem.message} {problem.advice}"


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "nothing in this file"),
        (b"# only a remark\n", "nothing in this file"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (b"kind: [", "YAML cannot be read"),
        (b"kind: a: b", "quotes around a text that holds a colon"),
        (b"\tkind: method", "spaces, not tabs"),
        (b'kind: "method', "never closed"),
        (b"- one\n- two\n", "Begin with `kind:`"),
        (b"just words", "Begin with `kind:`"),
        (b"kind: metod\nid: x\n", "Did you mean `method`?"),
        (b"id: x\nkind: method\n", "to the top"),
        (b"? [a, b]\n: c\n", "one word"),
        (b"kind: " + b"[" * 3000, "too large or too deep"),
        (b"kind: method\n#" + b"x" * MOST_BYTES, "larger than"),
        (b"kind: method\nid: a\x07b\n", "control character"),
        ("kind: method\nid: a\u202eb\n".encode(), "U+202E"),
    ],
)
def test_bytes_that_hold_no_content_are_told_in_words(raw, said):
    problems = load_bytes(raw, "x.yaml").problems
    assert any(said in f"{problem.message} {problem.advice}" for problem in problems), problems


def test_values_nested_deeper_than_any_content_are_refused():
    deep = "".join(f"{'  ' * n}a:\n" for n in range(MOST_DEPTH + 2))
    [problem] = load_bytes(deep.encode(), "x.yaml").problems
    assert problem.code == "E00"


def test_only_walks_may_share_a_file():
    text = (CLEAN / "persona.yaml").read_text(encoding="utf-8")
    loaded = load_bytes(f"{text}---\n{text}".encode(), "two.yaml")
    assert len(loaded.sources) == 1
    assert [problem.line for problem in loaded.problems] == [text.count("\n") + 2]


def test_documents_before_the_place_where_yaml_ends_still_load():
    text = (CLEAN / "walks.yaml").read_text(encoding="utf-8")
    loaded = load_bytes((text + "---\nkind: walk\nid: [").encode(), "walks.yaml")
    assert len(loaded.sources) == text.count("kind: walk")
    assert [problem.code for problem in loaded.problems] == ["E00"]


def test_lines_survive_loading():
    source = load_bytes(SCENARIO.encode(), "scene.yaml").sources[0]
    assert isinstance(source.document, Scenario)
    assert source.line_of(("nodes", 1)) == line_with(SCENARIO, "- id: gift\n    step")
    assert source.line_of(("nodes", 1, "no-such-key")) == source.line_of(("nodes", 1))


def test_a_file_that_cannot_be_opened_is_a_problem_and_the_rest_loads(tmp_path):
    (tmp_path / "here.yaml").write_text((CLEAN / "persona.yaml").read_text())
    loaded = load_files([tmp_path / "gone.yaml", tmp_path / "here.yaml"], tmp_path)
    assert len(loaded.sources) == 1
    assert [(problem.path, problem.code) for problem in loaded.problems] == [("gone.yaml", "E00")]


@given(st.binary(max_size=400))
def test_no_bytes_raise(raw):
    loaded = load_bytes(raw, "x.yaml")
    assert loaded.problems or loaded.sources


_PIECES = st.sampled_from(
    ["kind: scenario\n", "kind: walk\n", "id: ", "- ", "  ", "{", "}", "[", "]", ": ", "'", '"', "|\n",
     ">-\n", "&a ", "*a", "!!", "---\n", "...\n", "%YAML", "?", "\t", "#", "no", "12:30", "\ud7ff",
     "replies:\n", "nodes:\n", "checks:\n", "\\x07", "<<", ",", "\u2028", "\n", "9" * 5000]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=40))
def test_no_heap_of_yaml_signs_raises(pieces):
    loaded = load_bytes("".join(pieces).encode(), "x.yaml")
    assert loaded.problems or loaded.sources


@given(st.data())
def test_a_real_file_with_a_stretch_cut_out_or_doubled_never_raises(data):
    start = data.draw(st.integers(0, len(SCENARIO) - 1))
    end = data.draw(st.integers(start, min(len(SCENARIO), start + 60)))
    piece = data.draw(st.sampled_from(["", SCENARIO[start:end] * 2, "\n", ": ", "[", '"', "- "]))
    loaded = load_bytes((SCENARIO[:start] + piece + SCENARIO[end:]).encode(), "x.yaml")
    for problem in loaded.problems:
        assert problem.line >= 1
        assert problem.message
