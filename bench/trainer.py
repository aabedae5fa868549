"""The trainer's side at full size, each figure beside its bar.

    python -m bench.trainer [imports table reports tampered xapi names]

``table`` makes a file of a million calls first (about two minutes, kept in the temporary folder
while the process runs). Exit code 1 when a bar is not met.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from coach.clock import FixedClock
from coach.exchange.incoming import Inbox, Status
from coach.exchange.records import figures
from coach.library.shelf import open_shelf
from coach.places import find_places
from coach.reports.files import WRITERS
from coach.reports.period import Period
from coach.reports.sums import full, quick
from coach.store.collected import Collected
from coach.store.file import ProgressFile
from coach.store.ids import new_id
from coach.store.outbox import Outbox
from coach.store.people import People, new_person
from coach.store.weekly import Weekly, stamp, sum_weeks, week_of
from coach.team import Asked, Team, TeamRow, open_team
from tests.helpers.handed_in import BEGIN, FAULTS, RESULTS, SCENES, SKILLS, Elsewhere
from tests.helpers.hostile_names import HOSTILE
from tests.helpers.tampering import tampered

NOW = datetime(2026, 12, 28, 9, tzinfo=UTC)
MISSED: list[str] = []


def main(wanted: list[str]) -> int:
    """Run the parts asked for, or all."""
    parts: dict[str, Callable[[Path], None]] = {
        "imports": imports,
        "table": table,
        "reports": reports,
        "tampered": tampered_files,
        "xapi": xapi,
        "names": names,
    }
    for name in wanted or parts:
        with tempfile.TemporaryDirectory() as folder:
            print(f"\n{name}")
            parts[name](Path(folder))
    return int(bool(MISSED))


def row(what: str, found: float, bar: float, unit: str = "s") -> None:
    """Print one figure; a figure above its bar is missed."""
    met = found <= bar
    print(f"  {what:58} {found:9.3f} {unit:4} bar {bar:g}  {'met' if met else 'MISSED'}")
    if not met:
        MISSED.append(what)


def count(what: str, found: int, wanted: int) -> None:
    """Print a count that has to be exact."""
    print(f"  {what:58} {found} of {wanted}  {'met' if found == wanted else 'MISSED'}")
    if found != wanted:
        MISSED.append(what)


@contextmanager
def timed() -> Iterator[list[float]]:
    """Yield a list that holds the seconds taken once the block has ended."""
    taken: list[float] = []
    begun = time.perf_counter()
    yield taken
    taken.append(time.perf_counter() - begun)


def imports(folder: Path) -> None:
    """200 files of 200 calls, then the same again."""
    paths = [Elsewhere(f"P{seed:03}", calls=200, seed=seed).hands_in(folder) for seed in range(200)]
    print(f"  {sum(path.stat().st_size for path in paths) / 1e6:.0f} MB in 200 files")
    file = ProgressFile(folder / "trainer.db")
    inbox = Inbox(People(file), Collected(file), FixedClock(NOW))
    begun = time.process_time()
    with timed() as first:
        arrivals = list(inbox.take_in(paths, trust_all=True))
    print(f"  {time.process_time() - begun:.1f} s of processor time, on two threads")
    count("calls taken in", sum(each.new for each in arrivals), 40_000)
    before = file.rows("SELECT count(*) AS calls, max(digest) AS d FROM collected")
    with timed() as again:
        arrivals = list(inbox.take_in(paths, trust_all=True))
    count("nothing new", sum(each.status is Status.NOTHING_NEW for each in arrivals), 200)
    assert file.rows("SELECT count(*) AS calls, max(digest) AS d FROM collected") == before
    row("200 files of 200 calls taken in", first[0], 3.0)
    row("the same again", again[0], 0.5)
    file.close()


def table(folder: Path) -> None:
    """Open a team of 1,000 with 1,000,000 calls, in a process of its own for its memory."""
    path = folder / "large.db"
    with timed() as made:
        subprocess.run([sys.executable, "-m", "bench.trainer", "make", str(path)], check=True)
    print(f"  made in {made[0]:.0f} s, {path.stat().st_size / 1e6:.0f} MB")
    done = subprocess.run(
        [sys.executable, "-m", "bench.trainer", "measure", str(path)], check=False
    )
    if done.returncode:
        MISSED.append("table")


def make_large(path: Path) -> int:
    """Fill a file with 1,000 people and 1,000 calls each, over a year."""
    dice = random.Random(3)  # noqa: S311
    file = ProgressFile(path)
    people = [
        new_person(f"Person {number:04}", NOW, team=f"Team {number % 40:02}")
        for number in range(1000)
    ]
    People(file).put(people, NOW)
    findings = (
        *SKILLS,
        *FAULTS,
        "ownership",
        "thanks_for_raising",
        "set_boundary",
        "check_satisfaction",
    )
    titles = (*SCENES, *(f"scene-{number}" for number in range(36)))
    for person in people:
        rows, weeks = [], set()
        for _ in range(1000):
            at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=dice.randrange(525_000))
            weeks.add(week_of(at))
            seen = ",".join(
                f'"{finding}":[{dice.randint(1, 3)},{dice.randint(200, 2400)}]'
                for finding in dice.sample(findings, 4)
            )
            turns = dice.randint(4, 14)
            rows.append((
                new_id(at), person.id, person.id, dice.choice(titles), "", stamp(at), stamp(at),
                dice.choice(RESULTS), turns, dice.randint(0, turns), turns * 20, f"{{{seen}}}", "",
            ))  # fmt: skip
        with file.writing() as db:
            db.conn.executemany(
                "INSERT INTO collected VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows
            )
            sum_weeks(db, person.id, weeks)
    file.close()
    return 0


def measure_large(path: Path) -> int:
    """Time the table and the cohort's report on that file."""
    file = ProgressFile(path)
    places = find_places()
    team = open_team(open_shelf(places), file, FixedClock(NOW))
    with timed() as first:
        found = team.rows()
    count("rows in the team's table", len(found), 1000)
    row("first rows of the team's table", first[0], 0.2)
    row("the slowest sort or filter of it", _slowest(found), 0.3)
    people = People(file)
    days = (date(2026, 10, 1), date(2026, 12, 24))
    for each in people.all():
        people.assign([each.id], "scenario", "chairs-at-four", days, NOW)
    with timed() as assigned:
        found = team.rows()
    print(f"  rows with 1,000 assignments standing or not: {assigned[0]:.3f} s")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    row("memory at its highest", peak, 250, "MB")
    period = Period(first=date(2026, 1, 14), last=date(2026, 11, 24))
    with timed() as taken:
        report = team.report(Asked(period=period))
    row("report about the cohort", taken[0], 1.5)
    collected, weekly = Collected(file), Weekly(file)
    with timed() as whole:
        same = quick(collected, weekly, period) == full(collected, period)
    print(f"  the full computation: {whole[0]:.1f} s")
    count("sums equal to the full computation", int(same), 1)
    assert len(report.table("people").rows) == 1000
    file.close()
    return int(bool(MISSED))


def _slowest(rows: tuple[TeamRow, ...]) -> float:
    """Return the slowest of every sort and some filters, as the window does them."""
    from ui.pages.team.people_model import KEYS, PeopleModel

    model = PeopleModel()
    model.show_rows(rows)
    slowest = 0.0
    for column in range(len(KEYS)):
        with timed() as taken:
            model.sort_by(column, descending=bool(column % 2))
        slowest = max(slowest, taken[0])
    for words in ("person 07", "9", "team 1"):
        with timed() as taken:
            model.find(words)
        slowest = max(slowest, taken[0])
    return slowest


def _team_of(folder: Path, size: int, calls: int) -> tuple[ProgressFile, Team]:
    file = ProgressFile(folder / "trainer.db")
    paths = [
        Elsewhere(f"Person {seed:03}", calls=calls, seed=seed).hands_in(folder)
        for seed in range(size)
    ]
    inbox = Inbox(People(file), Collected(file), FixedClock(NOW))
    assert all(each.status is Status.TAKEN for each in inbox.take_in(paths, trust_all=True))
    return file, open_team(open_shelf(find_places()), file, FixedClock(NOW))


def reports(folder: Path) -> None:
    """Pages and a workbook about 200 people."""
    file, team = _team_of(folder, 200, 10)
    report = team.report(Asked(period=Period(first=date(2026, 1, 1), last=date(2026, 12, 28))))
    WRITERS["pdf"](report)  # the first one loads the typesetter
    for form, bar in (("pdf", 2.0), ("xlsx", 0.5), ("html", 0.5), ("csv", 0.5)):
        with timed() as taken:
            data = WRITERS[form](report)
        print(f"  {form}: {sum(map(len, data.values())) / 1000:.0f} kB")
        row(f"200 people as {form}", taken[0], bar)
    file.close()


def tampered_files(folder: Path) -> None:
    """1,000 spoiled files: each refused, each with a reason that fits."""
    someone = Elsewhere("Priya", calls=12)
    older, whole = someone.file(), someone.file()
    file = ProgressFile(folder / "trainer.db")
    inbox = Inbox(People(file), Collected(file), FixedClock(NOW))
    path = folder / "one.evenkeel"
    path.write_bytes(whole)
    next(inbox.take_in([path], trust_all=True))
    before = file.rows("SELECT * FROM collected_files ORDER BY profile")
    fitting, reasons = 0, {}
    for what, data, fits in tampered(someone, older, whole, random.Random(11), 1000):  # noqa: S311
        path.write_bytes(data)
        (arrival,) = inbox.take_in([path], trust_all=True)
        fitting += arrival.status is Status.REFUSED and arrival.reason in fits
        key = (what, arrival.reason)
        reasons[key] = reasons.get(key, 0) + 1
    count("spoiled files refused with a fitting reason", fitting, 1000)
    for (what, reason), times in sorted(reasons.items()):
        print(f"    {what:16} {reason:14} {times}")
    assert file.rows("SELECT * FROM collected_files ORDER BY profile") == before
    file.close()


def xapi(folder: Path) -> None:
    """500 statements: valid for two others, and delivered once through every kind of trouble."""
    from bench.statements import refused_by_learning_locker, refused_by_ralph
    from coach.xapi.statements import call_statement
    from tests.helpers.record_store import PASSWORD, RecordStore

    person = new_person("Priya", BEGIN)
    found = [
        call_statement(figures(call, person.id), person, {"chairs-at-four": "The chairs"})
        for call in Elsewhere("Priya", calls=500).calls
    ]
    bad = [{**each, "timestamp": "yesterday"} for each in found[:10]]
    refused = refused_by_ralph([*found, *bad])
    count("statements accepted by ralph", 500 - sum(at < 500 for at in refused), 500)
    count("spoiled ones refused by it", sum(at >= 500 for at in refused), 10)
    try:
        refused = refused_by_learning_locker([*found, *bad], folder / "learning_locker")
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"  Learning Locker could not be asked: {error}")
        refused = dict.fromkeys(range(500), "not asked")
    count("statements accepted by Learning Locker", 500 - sum(at < 500 for at in refused), 500)
    count("spoiled ones refused by it", sum(at >= 500 for at in refused), 10)
    troubles = {
        "killed": ["drop", "drop-after"] * 4,
        "slow": ["slow", 200, "slow"],
        "409": ["drop-after", 200, "drop-after", 200],
        "429": [(429, 30)] * 5,
        "500": [500, 200, 503, 200, 502],
        "wrong password": [],
    }
    for naive in (False, True):
        for trouble, moods in troubles.items():
            store = RecordStore(naive=naive)
            store.moods = list(moods)
            where = folder / f"{trouble}-{naive}.db"
            tally = _deliver(where, store, found, PASSWORD, wrong_first=trouble == "wrong password")
            once = sum(times == 1 for times in store.delivered.values())
            sort = "naive" if naive else "strict"
            count(f"{trouble}, {sort} receiver: arrived exactly once", once, 500)
            assert (tally.sent, tally.waiting, tally.refused) == (500, 0, 0), tally
            store.close()


def _deliver(
    where: Path, store: object, found: list, password: str, *, wrong_first: bool
) -> object:
    from coach.xapi.push import push
    from coach.xapi.receiver import Account, Receiver

    file, clock = ProgressFile(where), FixedClock(NOW)
    outbox = Outbox(file)
    outbox.put(found, clock.now())
    for attempt in range(80):
        given = "not it" if wrong_first and attempt == 0 else password
        account = Account(address=store.address, user="coach", password=given)
        if not push(outbox, Receiver(account, timeout_s=0.5), clock).why:
            break
        clock.advance(timedelta(hours=7))
    tally = outbox.tally()
    file.close()
    return tally


def names(folder: Path) -> None:
    """120 hostile names in CSV and XLSX: how many cells a spreadsheet would run."""
    import csv
    import io

    import openpyxl

    file = ProgressFile(folder / "trainer.db")
    People(file).put([new_person(name, NOW, team=name, email=name) for name in HOSTILE], NOW)
    team = open_team(open_shelf(find_places()), file, FixedClock(NOW))
    report = team.report(Asked(period=Period(first=date(2026, 1, 1), last=date(2026, 12, 28))))
    bad = sum(
        cell.strip().startswith(("=", "+", "-", "@", "|", "%"))
        for data in WRITERS["csv"](report).values()
        for cells in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
        for cell in cells
    )
    book = openpyxl.load_workbook(io.BytesIO(WRITERS["xlsx"](report)[".xlsx"]))
    bad += sum(
        cell.data_type == "f" or cell.hyperlink is not None
        for sheet in book
        for cells in sheet.iter_rows()
        for cell in cells
    )
    count("hostile names tried", len(HOSTILE), 120)
    count("cells that a spreadsheet would run", bad, 0)
    WRITERS["pdf"](report)
    file.close()


if __name__ == "__main__":
    if sys.argv[1:2] == ["make"]:
        sys.exit(make_large(Path(sys.argv[2])))
    if sys.argv[1:2] == ["measure"]:
        sys.exit(measure_large(Path(sys.argv[2])))
    sys.exit(main(sys.argv[1:]))
