"""A trainer's month through the window, and each report opened by a reader that is not ours."""

from __future__ import annotations

import csv
import json
from datetime import date, datetime
from functools import partial
from html.parser import HTMLParser

import openpyxl
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QComboBox, QTableView

from tests.helpers.handed_in import Elsewhere
from tests.helpers.reading import button, reads, seen, settle
from tests.helpers.trainers_window import answer_dialogs, cells, open_app, said
from ui.tasks import InlineTasks
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.switch_row import SwitchRow

pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")

NAMES = (
    "Priya Shah", "Tom Hale", "Zoë Marsh", "Ángel Ruiz", "Mei Lin", "Samuel Okoro", "Ewa Nowak",
    "Liam O’Dowd", "Fatima Aziz", "Jonas Berg", "Chloé Petit", "Ravi Menon", "Grace Adeyemi",
    "Owen Pugh", "Hana Sato", "Marta Costa", "Ivan Petrov", "Nia Rees", "Yusuf Demir", "Ruth Cole",
    "Andrzej Wójcik", "Lucía Vega", "Ben Ash", "Amara Obi",
)  # fmt: skip
PATHS = {"Days": "counter-team", "Nights": "phone-team", "Weekend": "first-week"}
_ACROSS = Qt.Orientation.Horizontal
SHARES = {"Settled", "Own words", "Assigned, done"}


@pytest.fixture
def app(qtbot, look):
    app = open_app(qtbot, look, InlineTasks())
    app.go_to("team")
    settle()
    yield app
    app.close()


@pytest.fixture
def choose(monkeypatch):
    return partial(answer_dialogs, monkeypatch)


def group_of(number):
    return list(PATHS)[number % 3]


def shown(value, title):
    """Say a raw value of a file as a person reads it on screen."""
    if value is None or value == "":
        return "–" if title != "Team" else ""
    if title in SHARES:
        return f"{float(value) * 100:.0f}\u00a0%"
    if title == "Last practised":
        day = value if isinstance(value, datetime) else date.fromisoformat(str(value))
        return f"{day.day}\u00a0{day:%b}\u00a0{day:%Y}"
    if title == "Weight":
        return f"{float(value):.1f}"
    return str(value)


def with_titles(titles, rows):
    return [[shown(value, title) for title, value in zip(titles, row, strict=True)] for row in rows]


def bring_in_people(team, choose, folder):
    """Add 24 people from a workbook that also has a row without a name and one twice."""
    book = openpyxl.Workbook()
    book.active.append(["Full name", "E-mail", "Staff number", "Group"])
    for number, name in enumerate(NAMES):
        book.active.append([name, f"person{number}@example.org", 4000 + number, group_of(number)])
    book.active.append(["", "nobody@example.org", 5000, "Days"])
    book.active.append(["Priya Shah", "person0@example.org", 4000, "Nights"])
    book.save(folder / "people.xlsx")
    choose(folder / "people.xlsx")
    button(team.people, "From a spreadsheet…").click()
    settle()
    assert "24 new, 0 changed, 0 as they are." in reads(team.sheet)
    button(team.sheet, "Make these changes").click()
    settle()


def pick(team, names):
    view = team.people.findChild(QTableView)
    view.clearSelection()
    way = QItemSelectionModel.SelectionFlag
    for row, words in enumerate(cells(view)):
        if words[0] in names:
            view.selectionModel().select(view.model().index(row, 0), way.Select | way.Rows)


def assign_paths(team, titles):
    for group, path in PATHS.items():
        pick(team, [name for number, name in enumerate(NAMES) if group_of(number) == group])
        button(team.people, "Assign…").click()
        settle()
        assert "For 8 people." in reads(team.assign)
        what = next(seen(team.assign, QComboBox))
        what.setCurrentIndex(what.findText(f"Path: {titles[path]}"))
        button(team.assign, "Assign").click()
        settle()


def take_work_in(team, choose, folder):
    """Take the files of 24 profiles in, and again: the second time nothing changes."""
    away = [Elsewhere(name, calls=4 + number % 5, seed=number) for number, name in enumerate(NAMES)]
    choose(*(each.hands_in(folder) for each in away))
    button(team.people, "Take in work…").click()
    settle()
    button(team.arrivals, "Trust all of them").click()
    settle()
    assert "24 of 24 files brought something new." in reads(team.arrivals)
    button(team.arrivals, "Back to the team").click()
    before = cells(team.people.findChild(QTableView))
    button(team.people, "Take in work…").click()
    settle()
    assert "0 of 24 files brought something new." in reads(team.arrivals)
    button(team.arrivals, "Back to the team").click()
    settle()
    assert cells(team.people.findChild(QTableView)) == before
    return away


def correct_one(team, choose, folder):
    """Take a finding of Priya's last call away, hand it back, and return what was said of it."""
    pick(team, ["Priya Shah"])
    button(team.people, "Look at one person").click()
    settle()
    assert "To talk about" in reads(team.person)
    next(each for each in seen(team.person, Button) if each.text() == "Score it…").click()
    settle()
    switch = next(seen(team.scoring, SwitchRow))
    finding = switch.accessibleName()
    switch.click()
    button(team.scoring, "Keep these scores").click()
    settle()
    choose(folder / "back.evenkeel")
    button(team.person, "Hand corrections back…").click()
    settle()
    button(team.person, "Back to the team").click()
    settle()
    return finding


def ask_for_last_month(team):
    button(team.people, "Report…").click()
    settle()
    days = next(seen(team.report, QComboBox))
    days.setCurrentIndex(days.findText("Last month"))
    days.activated.emit(days.currentIndex())
    settle()


def on_screen(team):
    """Return titles and rows of each table of the report, and the figures above them."""
    tables = {}
    for view in seen(team.report, QTableView):
        model = view.model()
        titles = [model.headerData(at, _ACROSS) for at in range(model.columnCount())]
        tables[view.accessibleName()] = (titles, cells(view))
    figures = {
        card.accessibleName(): reads(card).split("\n")[0]
        for card in seen(team.report, Card)
        if card.toolTip()
    }
    return tables, figures


class Page(HTMLParser):
    """The tables and the figures of a web page, by the standard library's reader."""

    def __init__(self, text):
        super().__init__()
        self.tables, self.terms = [], []
        self._in = ""
        self.feed(text)

    def handle_starttag(self, tag, _attrs):
        self._in = tag if tag in ("td", "th", "dt", "dd") else self._in
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][-1].append("")
        elif tag in ("dt", "dd"):
            self.terms.append("")

    def handle_endtag(self, tag):
        self._in = "" if tag == self._in else self._in

    def handle_data(self, data):
        if self._in in ("td", "th"):
            self.tables[-1][-1][-1] += data
        elif self._in:
            self.terms[-1] += data


def text_of_pages(path):
    document = QPdfDocument()
    document.load(str(path))
    pages = range(document.pageCount())
    return "".join("".join(document.getAllText(page).text().split()) for page in pages)


def csv_rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_a_trainers_month_has_the_same_figures_on_screen_and_in_every_file(app, choose, tmp_path):
    team = app.window.page("team")
    bring_in_people(team, choose, tmp_path)
    assign_paths(team, {each.id: each.title for each in app.session.shelf.paths})
    away = take_work_in(team, choose, tmp_path)
    assert [row[5] for row in cells(team.people.findChild(QTableView))] == ["1"] * 24

    ask_for_last_month(team)
    before, _ = on_screen(team)
    button(team.report, "Back to the team").click()
    finding = correct_one(team, choose, tmp_path)
    handed = [json.loads(line) for line in (tmp_path / "back.evenkeel").read_bytes().splitlines()]
    assert (handed[0]["kind"], handed[0]["profile"]) == ("hand-back", away[0].profile)
    assert [each["shown"] for each in handed[1:-1]].count(False) == 1

    ask_for_last_month(team)
    tables, figures = on_screen(team)
    assert list(tables) == ["People", "Teams", "Skills and what went amiss", "Scenes"]
    assert {name: rows for name, (_, rows) in tables.items() if rows != before[name][1]}.keys() == {
        "Skills and what went amiss"
    }
    times = [
        {row[0]: int(row[4]) for row in each["Skills and what went amiss"][1]}
        for each in (before, tables)
    ]
    assert {key for key in times[0] if times[0][key] != times[1][key]} == {finding}
    assert times[1][finding] == times[0][finding] - 1
    assert figures["People"] == figures["Practised"] == "24"
    assert figures["Calls"] == str(sum(len(each.calls) for each in away))

    for form, name in FORMS.items():
        choose(tmp_path / name)
        button(team.report, form).click()
        settle()
        assert "The report is saved" in said(app)
    check_csv(tmp_path, tables, figures)
    check_workbook(tmp_path / "report.xlsx", tables, figures)
    check_web_page(tmp_path / "report.html", tables, figures)
    check_data(tmp_path / "report.json", tables, figures)
    check_pages(tmp_path / "report.pdf", tables, figures)
    check_grades(tmp_path / "grades.csv", tables)


FORMS = {
    "Save it as PDF": "report.pdf",
    "Save it as Excel": "report.xlsx",
    "Save it as CSV": "report.csv",
    "Save it as Web page": "report.html",
    "Save it as JSON": "report.json",
    "Save it as Moodle grades": "grades.csv",
}


def check_csv(folder, tables, figures):
    files = ("report.csv", "report teams.csv", "report skills.csv", "report scenes.csv")
    for file, (titles, rows) in zip(files, tables.values(), strict=True):
        found = csv_rows(folder / file)
        assert found[0] == titles
        assert with_titles(titles, found[1:]) == rows
    told = {row[1]: row[2] for row in csv_rows(folder / "report definitions.csv") if row[2]}
    assert {title: shown(told[title], title) for title in figures} == figures


def check_workbook(path, tables, figures):
    book = openpyxl.load_workbook(path)
    for name, (titles, rows) in tables.items():
        found = list(book[name].iter_rows(values_only=True))
        assert list(found[0]) == titles
        assert with_titles(titles, found[1:]) == rows
        assert len(book[name]._charts) == 1
    told = {row[0]: row[1] for row in book["Report"].iter_rows(values_only=True) if row[0]}
    assert {title: shown(told[title], title) for title in figures} == figures


def check_web_page(path, tables, figures):
    page = Page(path.read_text(encoding="utf-8"))
    assert page.tables == [[titles, *rows] for titles, rows in tables.values()]
    terms = list(zip(page.terms[0::2], page.terms[1::2], strict=True))
    assert dict(terms[: len(figures)]) == figures


def check_data(path, tables, figures):
    found = json.loads(path.read_text(encoding="utf-8"))
    assert (found["first"], found["last"]) == ("2026-01-01", "2026-01-31")
    for table, (titles, rows) in zip(found["tables"], tables.values(), strict=True):
        assert [column["title"] for column in table["columns"]] == titles
        assert with_titles(titles, table["rows"]) == rows
    assert {each["title"]: shown(each["value"], each["title"]) for each in found["figures"]} == (
        figures
    )
    columns = [column for table in found["tables"] for column in table["columns"]]
    assert all(each["means"] for each in (*found["figures"], *columns))


def check_pages(path, tables, figures):
    text = text_of_pages(path)
    for _titles, rows in tables.values():
        for row in rows:
            assert "".join("".join(row).split()) in text
    for title, words in figures.items():
        assert (
            "".join(f"{title}{words}".split()) in text or "".join(f"{words}{title}".split()) in text
        )


def check_grades(path, tables):
    header, *found = csv_rows(path)
    assert header[0] == "Email address"
    emails = {f"person{number}@example.org": name for number, name in enumerate(NAMES)}
    titles, rows = tables["People"]
    by_name = {row[0]: dict(zip(titles, row, strict=True)) for row in rows}
    assert len(found) == 24
    for email, settled, done in found:
        row = by_name[emails[email]]
        assert [f"{float(settled):.0f}\u00a0%", f"{float(done):.0f}\u00a0%"] == [
            row["Settled"], row["Assigned, done"]
        ]  # fmt: skip
