"""What went otherwise than hoped, in words; reports hold nobody's words."""

from __future__ import annotations

from datetime import UTC, datetime

from coach.clock import FixedClock
from coach.errors import StoreError
from ui.problems import Problems


def problems(folder, qtbot):
    found = Problems(folder / "logs", FixedClock(datetime(2026, 5, 14, tzinfo=UTC)))
    said = []
    found.said.connect(lambda summary, advice: said.append((summary, advice)))
    return found, said


def test_the_worlds_errors_are_shown_as_they_are_and_leave_no_report(tmp_path, qtbot):
    found, said = problems(tmp_path, qtbot)
    found.report(StoreError("The disk is full.", "Free some space."))
    assert said == [("The disk is full.", "Free some space.")]
    assert not (tmp_path / "logs").exists()


def test_a_report_names_the_place_and_holds_no_words_of_the_learner(tmp_path, qtbot):
    found, said = problems(tmp_path, qtbot)
    words_of_hers = "I told her I was quokkaberry"

    def break_on(words):
        raise ValueError(words)

    try:
        break_on(words_of_hers)
    except ValueError as error:
        found.report(error)
    report = next((tmp_path / "logs").glob("report-*.txt")).read_text()
    assert "ValueError" in report
    assert "in break_on" in report
    assert "quokkaberry" not in report
    assert "saved" in said[0][1]


def test_a_report_that_cannot_be_written_is_no_second_problem(tmp_path, qtbot):
    (tmp_path / "logs").write_text("a file where the folder should be")
    found, said = problems(tmp_path, qtbot)
    found.report(ValueError("x"))
    assert len(said) == 1
