"""``coach content``: what it prints, what it writes, and how it ends."""

from __future__ import annotations

import json
import shutil

import jsonschema
import pytest
import yaml

from coach import cli
from coach.library.shelf import COMPILED_NAME
from tests.helpers.small_library import ROOT, lay_out


@pytest.fixture
def places(tmp_path, monkeypatch):
    places = lay_out(tmp_path)
    monkeypatch.setattr("coach.places.find_places", lambda: places)
    return places


def change(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_clean_library_ends_with_nothing_to_mend(places, capsys):
    assert cli.main(["content", "check", "--quick"]) == 0
    assert capsys.readouterr().out == "11 files checked, nothing to mend.\n"


def test_findings_are_printed_with_file_line_place_and_mend(places, capsys):
    change(places.content / "scenario.yaml", "next: thread", "next: thraed")
    assert cli.main(["content", "check", "--quick"]) == 1
    first, second, last = capsys.readouterr().out.splitlines()
    assert first == "scenario.yaml:42: E04 There is no node or ending `thraed`."
    assert second == "    kettle-twice/open/a - Did you mean `thread`?"
    assert last == "11 files checked, 1 finding."


def test_findings_as_json_keep_their_keys(places, capsys):
    change(places.content / "scenario.yaml", "next: thread", "next: thraed")
    assert cli.main(["content", "check", "--quick", "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["findings"] == [
        {
            "path": "scenario.yaml",
            "line": 42,
            "code": "E04",
            "where": "kettle-twice/open/a",
            "message": "There is no node or ending `thraed`.",
            "advice": "Did you mean `thread`?",
        }
    ]
    assert told["counts"] == {"E04": 1}
    assert "scenario.yaml" in told["checked"]


def test_one_file_is_checked_where_it_stands(places, capsys):
    change(places.content / "scenario.yaml", "next: thread", "next: thraed")
    scene = str(places.content / "scenario-second.yaml")
    assert cli.main(["content", "check", "--quick", scene]) == 0
    assert capsys.readouterr().out == "1 file checked, nothing to mend.\n"


def test_a_file_from_elsewhere_may_refer_to_the_library(places, tmp_path, capsys):
    mine = tmp_path / "mine.yaml"
    text = (places.content / "scenario-second.yaml").read_text(encoding="utf-8")
    mine.write_text(text.replace("id: clock-late", "id: clock-early").replace("losing", "gaining"))
    code = cli.main(["content", "check", "--quick", "--format", "json", str(mine)])
    found = json.loads(capsys.readouterr().out)["findings"]
    assert code == 1
    assert {one["path"] for one in found} == {str(mine)}
    assert {one["code"] for one in found} <= {"W11", "W12"}


def test_a_file_that_holds_rubbish_is_a_finding_and_no_traceback(places, tmp_path, capsys):
    (tmp_path / "rubbish.yaml").write_bytes(b"\xff\x00\x01")
    assert cli.main(["content", "check", str(tmp_path / "rubbish.yaml")]) == 1
    assert "not UTF-8" in capsys.readouterr().out


def test_simulated_learners_play_unless_it_is_to_be_quick(places, capsys):
    scene = str(places.content / "scenario-second.yaml")
    assert cli.main(["content", "check", scene, "--format", "json"]) == 1
    counts = json.loads(capsys.readouterr().out)["counts"]
    assert counts
    assert all(code.startswith("P") for code in counts)  # two nodes cannot satisfy ten learners


def test_a_path_that_leads_nowhere_is_wrong_usage(places, tmp_path, capsys):
    assert cli.main(["content", "check", str(tmp_path / "nowhere.yaml")]) == 2
    assert "Nothing was checked." in capsys.readouterr().err


def test_an_unknown_option_is_wrong_usage(places, capsys):
    with pytest.raises(SystemExit) as stopped:
        cli.main(["content", "check", "--loud"])
    assert stopped.value.code == 2


def test_the_list_says_what_there_is(places, capsys):
    assert cli.main(["content", "list", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["id"] for one in told["methods"]] == ["two-turns"]
    assert [one["id"] for one in told["lessons"]] == ["turns-hear"]
    assert {one["id"]: one["temperament"] for one in told["personas"]} == {
        "odile-marsh": "needs-facts",
        "bram-colley": "quiet-simmerer",
    }
    kettle = next(one for one in told["scenarios"] if one["id"] == "kettle-twice")
    assert kettle == {
        "id": "kettle-twice",
        "title": "The second kettle",
        "methods": ["two-turns"],
        "channel": "counter",
        "trade": "retail",
        "level": 2,
        "minutes": 6,
        "persona": "odile-marsh",
        "nodes": 6,
        "endings": 5,
        "follow_up": "kettle-on-friday",
    }
    assert told["left_out"] == []


def test_the_list_names_what_is_left_out(places, capsys):
    change(places.content / "scenario.yaml", "next: thread", "next: thraed")
    assert cli.main(["content", "list"]) == 0
    assert "left out: scenario.yaml:42: E04" in capsys.readouterr().out


def test_the_schema_accepts_every_clean_file_and_refuses_a_misspelt_key(places, capsys):
    assert cli.main(["content", "schema"]) == 0
    validator = jsonschema.Draft202012Validator(json.loads(capsys.readouterr().out))
    for path in places.content.glob("*.yaml"):
        for document in yaml.safe_load_all(path.read_text(encoding="utf-8")):
            validator.validate(document)
            assert not validator.is_valid({**document, "feedbak": "x"})


def test_the_schema_is_written_where_asked(places, tmp_path, capsys):
    target = tmp_path / "content.schema.json"
    assert cli.main(["content", "schema", "--to", str(target)]) == 0
    assert json.loads(target.read_text())["$defs"]["Scenario"]
    assert cli.main(["content", "schema", "--to", str(tmp_path / "no" / "folder.json")]) == 1
    assert "could not be written" in capsys.readouterr().err


def test_compiling_writes_to_the_cache_or_where_asked(places, tmp_path, capsys):
    assert cli.main(["content", "compile"]) == 0
    assert (places.cache / COMPILED_NAME).is_file()
    assert cli.main(["content", "compile", "--to", str(places.content / COMPILED_NAME)]) == 0
    assert (places.content / COMPILED_NAME).is_file()


def test_a_library_that_is_not_there_is_told_in_two_sentences(places, capsys):
    for path in places.content.glob("*.yaml"):
        path.unlink()
    assert cli.main(["content", "list"]) == 1
    error = capsys.readouterr().err
    assert "not where they should be" in error
    assert "Traceback" not in error


def test_every_command_is_documented():
    documented = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    for name in cli.COMMANDS:
        assert f"## coach {name}" in documented, name


def test_every_command_says_what_it_is_for(capsys):
    with pytest.raises(SystemExit) as stopped:
        cli.main(["--help"])
    assert stopped.value.code == 0
    help_text = capsys.readouterr().out
    for name in cli.COMMANDS:
        assert name in help_text


def test_a_copy_being_worked_on_stands_in_for_the_one_in_the_library(places, tmp_path, capsys):
    copy = tmp_path / "copy.yaml"
    copy.write_bytes((places.content / "scenario.yaml").read_bytes())
    assert cli.main(["content", "check", "--quick", str(copy)]) == 0
    change(copy, "next: thread", "next: thraed")
    capsys.readouterr()
    assert cli.main(["content", "check", "--quick", "--format", "json", str(copy)]) == 1
    assert json.loads(capsys.readouterr().out)["counts"] == {"E04": 1}


def test_a_folder_with_rules_of_its_own_is_a_library_by_itself(places, tmp_path, capsys):
    whole = tmp_path / "library"
    shutil.copytree(places.content, whole)
    assert cli.main(["content", "check", "--quick", str(whole)]) == 0
    assert capsys.readouterr().out == "11 files checked, nothing to mend.\n"
    (whole / "persona.yaml").unlink()  # the library has her, this folder has not
    assert cli.main(["content", "check", "--quick", "--format", "json", str(whole)]) == 1
    told = json.loads(capsys.readouterr().out)
    assert "E04" in told["counts"]
    assert "odile-marsh" in json.dumps(told["findings"])
