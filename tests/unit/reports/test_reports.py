"""Reports: one value, the same figures in every file, and nothing in them that runs."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import date, timedelta

import msgspec
import openpyxl
import pytest

from coach.clock import FixedClock
from coach.exchange.incoming import Inbox
from coach.progress.assigned import Where
from coach.reports.files import WRITERS, moodle
from coach.reports.model import in_words
from coach.reports.period import Period, last_month, last_weeks, this_month
from coach.reports.sums import full, quick, scenes_of
from coach.store.collected import Collected
from coach.store.file import ProgressFile
from coach.store.people import People
from coach.store.weekly import Weekly
from coach.team import Asked, Team
from tests.helpers.handed_in import BEGIN, Elsewhere
from tests.helpers.hostile_names import HOSTILE
from tests.helpers.weeks import library

LATER = BEGIN + timedelta(days=60)


class Office:
    """A trainer with three people whose files came in."""

    def __init__(self, folder, names=("Priya", "Tom", "Zoë")):
        self.file = ProgressFile(folder / "evenkeel.db")
        self.people, self.collected = People(self.file), Collected(self.file)
        self.weekly = Weekly(self.file)
        self.clock = FixedClock(LATER)
        self.away = [Elsewhere(name, calls=25, seed=seed) for seed, name in enumerate(names)]
        for number, name in enumerate(names):
            self.people.add(name, LATER, email=f"p{number}@example.org", team=f"Team {number % 2}")
        inbox = Inbox(self.people, self.collected, self.clock)
        for number, each in enumerate(self.away):
            each.name = names[number]
            path = folder / f"{number}.evenkeel"
            path.write_bytes(each.file())
            (arrival,) = inbox.take_in([path], trust_all=True)
            assert arrival.new == 25
        self.team = Team(
            shelf=library(),
            people=self.people,
            collected=self.collected,
            weekly=self.weekly,
            clock=self.clock,
        )


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    found = Office(tmp_path_factory.mktemp("office"))
    yield found
    found.file.close()


@pytest.fixture(scope="module")
def report(office):
    return office.team.report(Asked(period=Period(first=date(2026, 1, 1), last=date(2026, 3, 6))))


@pytest.mark.parametrize("first", [date(2026, 1, 5), date(2026, 1, 7), date(2026, 1, 18)])
@pytest.mark.parametrize("days", [1, 5, 7, 12, 40])
def test_weekly_sums_equal_the_full_computation(office, first, days):
    period = Period(first=first, last=first + timedelta(days=days - 1))
    assert quick(office.collected, office.weekly, period) == full(office.collected, period)


def counted(collected, period, people):
    """Count calls by scene and result, one by one."""
    calls = collected.calls(period.start, period.end)
    return Counter((each.scenario, each.result) for each in calls if each.person in people)


@pytest.mark.parametrize("first", [date(2026, 1, 5), date(2026, 1, 7), date(2026, 1, 18)])
@pytest.mark.parametrize("days", [1, 5, 7, 12, 40])
def test_calls_of_scenes_are_counted_by_weeks_as_one_by_one(office, first, days):
    period = Period(first=first, last=first + timedelta(days=days - 1))
    everyone = [each.id for each in office.people.all()]
    for people in (everyone, everyone[:1], []):
        found = scenes_of(office.collected, office.weekly, period, people)
        assert found == counted(office.collected, period, people)


def test_counts_by_weeks_follow_a_changed_call_and_a_deleted_person(tmp_path):
    office = Office(tmp_path, names=("Priya", "Tom"))
    period = Period(first=date(2026, 1, 1), last=date(2026, 3, 6))
    everyone = [each.id for each in office.people.all()]
    priya = office.away[0]
    later = priya.calls[3].ended_at + timedelta(days=9)
    priya.calls[3] = msgspec.structs.replace(priya.calls[3], scenario="queue-moved", ended_at=later)
    path = tmp_path / "later.evenkeel"
    path.write_bytes(priya.file())
    inbox = Inbox(office.people, office.collected, office.clock)
    assert next(inbox.take_in([path])).changed == 1
    found = scenes_of(office.collected, office.weekly, period, everyone)
    assert found["queue-moved", priya.calls[3].result] == 1
    assert found == counted(office.collected, period, everyone)
    office.people.delete(everyone[0])
    left = scenes_of(office.collected, office.weekly, period, everyone)
    assert left == counted(office.collected, period, everyone[1:]) != found
    office.file.close()


def test_a_file_from_before_counts_its_scenes_by_weeks_when_it_is_opened(tmp_path):
    office = Office(tmp_path, names=("Priya", "Tom"))
    rows = office.file.rows("SELECT * FROM week_scenes ORDER BY person, week")
    office.file.close()
    path = tmp_path / "evenkeel.db"
    with closing(sqlite3.connect(path)) as other:
        other.executescript(
            "DROP TABLE week_scenes; DROP INDEX collected_by_scene;"
            "CREATE INDEX collected_by_scenario ON collected (scenario, result, ended_at, person);"
            "CREATE INDEX collected_for_assignments ON collected (person, scenario, ended_at, result);"
            "DELETE FROM _sqlite_migrations WHERE name >= 'm006';"
            "PRAGMA user_version = 5"
        )
    with closing(ProgressFile(path)) as file:
        made = file.rows("SELECT * FROM week_scenes ORDER BY person, week")
        indexes = file.rows("SELECT name FROM sqlite_master WHERE name LIKE 'collected_%s'")
    for found in (rows, made):
        for row in found:
            row["scenes"] = json.loads(row["scenes"])
    assert made == rows
    assert rows
    assert "collected_for_assignments" not in [each["name"] for each in indexes]


def test_the_figures_are_those_of_the_calls_counted_by_hand(office, report):
    calls = [call for each in office.away for call in each.calls]
    figures = {each.key: each.value for each in report.figures}
    settled = sum(call.result == "settled" for call in calls)
    left = sum(call.result == "safe-exit" for call in calls)
    turns = [turn for call in calls for turn in call.turns]
    assert figures["calls"] == len(calls) == 75
    assert figures["settled_share"] == round(settled / (75 - left), 4)
    assert figures["own_share"] == round(sum(t.mode != "picked" for t in turns) / len(turns), 4)
    assert figures["minutes"] == round(sum(turn.seconds for turn in turns) / 60)
    seen = {(c.id, e.turn) for c in calls for e in c.evidence if e.finding == "apology"}
    skills = report.table("skills")
    name = office.team.names["apology"].name
    row = next(row for row in skills.rows if row[0] == name)
    assert row[skills.at("times")] == len(seen)
    assert row[skills.at("calls")] == len({call for call, _ in seen})


def test_every_figure_of_a_report_has_its_definition(report):
    columns = [column for table in report.tables for column in table.columns]
    assert all(each.means.endswith(".") for each in (*report.figures, *columns))


def test_a_report_can_be_about_a_team_a_person_or_a_skill(office):
    period = Period(first=date(2026, 1, 1), last=date(2026, 3, 6))
    team = office.team.report(Asked(period=period, team="Team 0"))
    assert team.table("people").cells("name") == ("Priya", "Zoë")
    tom = office.people.all()[1]
    one = office.team.report(Asked(period=period, person=tom.id))
    assert one.table("people").cells("calls") == (25,)
    assert sum(one.table("scenes").cells("calls")) == 25
    skill = office.team.report(Asked(period=period, finding="apology"))
    times = skill.table("people").cells("finding_times")
    assert sum(times) == sum(skill.table("skills").cells("times"))


def test_a_report_about_a_path_counts_only_its_scenes(office):
    period = Period(first=date(2026, 1, 1), last=date(2026, 3, 6))
    found = office.team.report(Asked(period=period, path="first-week"))
    expected = sum(c.scenario == "chairs-at-four" for each in office.away for c in each.calls)
    assert sum(found.table("people").cells("calls")) == expected > 0


def test_an_assignment_is_done_overdue_or_stuck(office):
    settled = {
        call.scenario for call in office.away[0].calls if call.result in ("settled", "safe-exit")
    }
    person = next(each for each in office.people.all() if each.name == "Priya")
    done = min(settled)
    days = (date(2026, 1, 1), date(2026, 1, 31))
    office.people.assign([person.id], "scenario", done, days, LATER)
    office.people.assign([person.id], "scenario", "till-queue-price", days, LATER)
    office.people.assign([person.id], "path", "first-week", (days[0], date(2026, 12, 1)), LATER)
    standings = {
        each.assignment.target: each.standing
        for each in office.team.assignments.standing()[person.id]
    }
    assert standings[done].where is Where.DONE
    assert standings["till-queue-price"].where is Where.OVERDUE
    assert standings["first-week"].where in (Where.UNDER_WAY, Where.STUCK)
    assert standings["first-week"].done >= 1
    row = next(each for each in office.team.rows() if each.person.id == person.id)
    assert (row.open, row.overdue) == (2, 1)
    for each in office.team.assignments.standing()[person.id]:
        office.people.withdraw(each.assignment.id, LATER)
    assert office.team.assignments.standing() == {}


# --- files ---------------------------------------------------------------------------------------


def test_every_csv_cell_is_the_reports(report):
    files = WRITERS["csv"](report)
    assert set(files) == {
        ".csv",
        " teams.csv",
        " skills.csv",
        " scenes.csv",
        " definitions.csv",
    }
    rows = list(csv.reader(io.StringIO(files[".csv"].decode("utf-8-sig"))))
    table = report.table("people")
    assert rows[0] == [column.title for column in table.columns]
    for row, expected in zip(rows[1:], table.rows, strict=True):
        assert row == ["" if cell is None else str(cell) for cell in expected]


def test_every_workbook_cell_is_the_reports_and_charts_are_there(report):
    book = openpyxl.load_workbook(io.BytesIO(WRITERS["xlsx"](report)[".xlsx"]))
    for table in report.tables:
        sheet = book[table.title]
        for row, expected in zip(sheet.iter_rows(min_row=2), table.rows, strict=True):
            found = [c.value.date() if c.is_date and c.value else c.value for c in row]
            assert found == list(expected)
    assert len(book["Teams"]._charts) == 1


def test_the_web_page_and_the_json_hold_the_same_figures(report):
    page = WRITERS["html"](report)[".html"].decode()
    told = json.loads(WRITERS["json"](report)[".json"])
    for figure, kept in zip(report.figures, told["figures"], strict=True):
        assert f"<dd>{in_words(figure.value, figure.unit)}</dd>" in page
        assert kept["value"] == figure.value
    assert "<script" not in page
    assert page.count("<tr>") == sum(len(table.rows) + 1 for table in report.tables)


def test_the_pages_are_tagged_and_name_their_language(report):
    data = WRITERS["pdf"](report)[".pdf"]
    assert data.startswith(b"%PDF")
    assert b"/StructTreeRoot" in data
    assert re.search(rb"/Lang \(en-GB\)|/Lang\(en-GB\)", data)
    assert b"pdfuaid" in data


def test_a_moodle_gradebook_has_addresses_and_grades_from_0_to_100(report):
    rows = list(
        csv.reader(io.StringIO(moodle(report, ["a@x.org", "", "=b@x.org"]).decode("utf-8-sig")))
    )
    assert rows[0] == ["Email address", "Evenkeel: Settled (%)", "Evenkeel: Assigned, done (%)"]
    assert [row[0] for row in rows[1:]] == ["a@x.org", "'=b@x.org"]
    assert rows[1][1] == f"{report.table('people').rows[0][4] * 100:.2f}"
    assert rows[1][2] == "-"


def test_no_hostile_name_becomes_a_formula_a_link_or_markup(tmp_path):
    names = tuple(HOSTILE[::6])
    office = Office(tmp_path, names=names[:1])
    for name in names[1:]:
        office.people.add(name, LATER)
    report = office.team.report(Asked(period=Period(first=date(2026, 1, 1), last=date(2026, 3, 6))))
    for name, data in WRITERS["csv"](report).items():
        for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
            assert not any(
                cell.strip().startswith(("=", "+", "-", "@", "|", "%")) for cell in row
            ), name
    book = openpyxl.load_workbook(io.BytesIO(WRITERS["xlsx"](report)[".xlsx"]))
    for row in book["People"].iter_rows():
        assert all(cell.data_type != "f" and cell.hyperlink is None for cell in row)
    page = WRITERS["html"](report)[".html"].decode().replace("<style>", "")
    assert not re.search(r"<(script|img|a|iframe|svg)\b", page)
    assert WRITERS["pdf"](report)[".pdf"].startswith(b"%PDF")
    office.file.close()


def test_this_month_runs_until_today_and_last_month_is_whole():
    assert this_month(LATER) == Period(first=date(2026, 3, 1), last=date(2026, 3, 6))
    assert last_month(LATER) == Period(first=date(2026, 2, 1), last=date(2026, 2, 28))
    assert last_weeks(LATER, 2) == Period(first=date(2026, 2, 21), last=date(2026, 3, 6))
