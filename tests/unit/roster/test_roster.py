"""A team from a spreadsheet: what would change, what is wrong with it, and nothing until told."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from coach.errors import ExchangeError
from coach.roster.changes import Kind, preview
from coach.roster.sheet import Sheet, read_sheet
from coach.store.people import new_person

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
CORPUS = Path(__file__).parents[2] / "corpus"


def saved(tmp_path, data, name="team.csv"):
    path = tmp_path / name
    path.write_bytes(data)
    return read_sheet(path)


def added(sheet, team=()):
    return [
        (each.person.name, each.person.email, each.person.team)
        for each in preview(sheet, team, NOW).changes
    ]


EVERYONE = [("Zoë Müller", "zoe@example.org", "Days"), ("Tom Hale", "tom@example.org", "Nights")]
TEXT = "Name;E-mail;Team\nZoë Müller;zoe@example.org;Days\nTom Hale;tom@example.org;Nights\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-8"),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("latin-1"),
        TEXT.encode("utf-16"),
        TEXT.replace(";", ",").encode(),
        TEXT.replace(";", "\t").encode(),
        ("\n\n" + TEXT.replace("\n", "\r\n")).encode(),
    ],
    ids=["utf-8", "bom", "latin-1", "utf-16", "commas", "tabs", "empty rows first"],
)
def test_a_csv_is_read_in_whatever_form_it_was_saved(tmp_path, data):
    assert added(saved(tmp_path, data)) == EVERYONE


def test_latin_1_is_read_and_said(tmp_path):
    found = preview(saved(tmp_path, TEXT.encode("latin-1")), (), NOW)
    assert "Western European" in found.troubles[0].says


def test_a_workbook_is_read_and_numbers_keep_no_decimals(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["First name", "Surname", "Staff number", "Department"])
    book.active.append(["Priya", "Shah", 4071, "Days"])
    book.save(tmp_path / "team.xlsx")
    (change,) = preview(read_sheet(tmp_path / "team.xlsx"), (), NOW).changes
    assert (change.person.name, change.person.number) == ("Priya Shah", "4071")


def test_somebody_known_is_changed_not_added_and_empty_cells_change_nothing():
    tom = new_person("Tom Hale", NOW, email="tom@example.org", team="Days", number="7")
    sheet = Sheet(rows=(("Number", "Name", "Team", "Email"), ("7", "Thomas Hale", "Nights", "")))
    found = preview(sheet, [tom], NOW)
    (change,) = found.changes
    assert (change.kind, change.what) == (Kind.CHANGE, ("name", "team"))
    assert change.person.id == tom.id
    assert change.person.email == "tom@example.org"
    assert found.people == (change.person,)


def test_the_same_sheet_twice_changes_nothing():
    sheet = Sheet(rows=(("Name", "Team"), ("Priya", "Days"), ("Tom", "Days")))
    first = preview(sheet, (), NOW)
    assert first.count(Kind.ADD) == 2
    again = preview(sheet, first.people, NOW)
    assert again.people == ()
    assert again.count(Kind.SAME) == 2


def test_two_people_of_one_name_are_told_apart_by_their_email():
    sheet = Sheet(rows=(("Name", "Email"), ("Ann", "ann.a@x.org"), ("Ann", "ann.b@x.org")))
    first = preview(sheet, (), NOW)
    assert first.count(Kind.ADD) == 2
    assert preview(sheet, first.people, NOW).count(Kind.SAME) == 2


def test_a_row_without_a_name_a_doubled_row_and_a_strange_cell_are_left_out_in_words():
    rows = (
        ("Name", "Email"),
        ("", "a@x.org"),
        ("Tom", "t@x.org"),
        ("Tom", "t@x.org"),
        ("A\x00", ""),
    )
    found = preview(Sheet(rows=rows), (), NOW)
    assert [(each.row, each.says.split(",")[0]) for each in found.troubles] == [
        (2, "There is no name in this row"),
        (4, "Tom is also in row 3; this row is left out."),
        (5, "This row holds characters that cannot be shown"),
    ]
    assert found.count(Kind.ADD) == 1


def test_a_doubled_column_is_said_and_the_first_is_used():
    found = preview(Sheet(rows=(("Name", "Team", "Group"), ("Tom", "Days", "Nights"))), (), NOW)
    assert "“Team” and “Group”" in found.troubles[0].says
    assert found.changes[0].person.team == "Days"


def test_a_sheet_with_no_column_of_names_is_refused_naming_its_columns():
    with pytest.raises(ExchangeError) as caught:
        preview(Sheet(rows=(("Wages", "Hours"), ("1", "2"))), (), NOW)
    assert "Wages, Hours" in caught.value.advice


def test_a_hundred_thousand_rows_can_be_watched_and_stopped_on_the_way():
    rows = (("Name", "Number"), *((f"P{number}", str(number)) for number in range(100_000)))
    seen = []

    class StopError(Exception):
        pass

    def watch(done, total):
        seen.append((done, total))
        if done >= 5000:
            raise StopError

    with pytest.raises(StopError):
        preview(Sheet(rows=rows), (), NOW, watch)
    assert seen[-1] == (5000, 100_000)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("team.xlsx", b"PK\x03\x04 not a book"),
        ("team.xlsx", b"no book at all"),
        ("team.csv", b"Name\x00Team\n"),
        ("team.csv", b""),
    ],
)
def test_what_is_no_sheet_is_refused_in_words(tmp_path, name, data):
    with pytest.raises(ExchangeError) as caught:
        preview(saved(tmp_path, data, name), (), NOW)
    assert "Your team is as it was." in str(caught.value)


def test_a_file_that_vanished_is_said_in_words(tmp_path):
    with pytest.raises(ExchangeError) as caught:
        read_sheet(tmp_path / "gone.csv")
    assert "still there" in caught.value.advice


@pytest.mark.parametrize("place", ["XFD1048576", "ZZ900000"])
def test_a_cell_far_out_is_refused_before_room_is_made_for_all_between(place, tmp_path):
    book = openpyxl.Workbook()
    book.active["A1"], book.active[place] = "Name", "x"
    book.save(tmp_path / "team.xlsx")
    with pytest.raises(ExchangeError) as caught:
        read_sheet(tmp_path / "team.xlsx")
    assert "Copy them into a new sheet" in caught.value.advice


def test_an_old_workbook_is_refused_with_what_to_do(tmp_path):
    with pytest.raises(ExchangeError) as caught:
        saved(tmp_path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000), "team.xls")
    assert "Save it as XLSX or CSV" in caught.value.advice


class PanicException(BaseException):
    """What a Python program sees when a library in Rust gives up."""


def test_a_workbook_its_reader_gives_up_on_is_refused_in_words(tmp_path, monkeypatch):
    def gives_up(_file):
        raise PanicException("index out of bounds")

    monkeypatch.setattr("python_calamine.CalamineWorkbook.from_filelike", gives_up, raising=False)
    with pytest.raises(ExchangeError) as caught:
        saved(tmp_path, (CORPUS / "xlsx" / "team.xlsx").read_bytes(), "team.xlsx")
    assert "save it again" in caught.value.advice
