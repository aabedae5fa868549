"""States of pages that a first walk does not meet: own words, other words, a team with people, trouble.

Each is reached as a person reaches it, through the flows of the real window, and told by name.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from coach.dialogue.scene import values_of
from coach.library.model import ScenarioId
from coach.library.pack import make_pack
from coach.progress.paths import Certificate, CertificateLine
from coach.progress.review import Exercise, Kind, Way
from coach.store.attempts import AttemptId, Commitment, CommitmentId
from coach.weeks.promises import Promised
from coach.weeks.tasks import task_for
from tests.helpers.handed_in import Elsewhere
from tests.helpers.hostile_packs import GOOD
from tests.helpers.reading import settle
from ui.app import App
from ui.widgets.switch_row import SwitchRow

COLD = "Calm down please. It was the traffic."
WARM = "You booked noon and they came at eight minutes to four. What happened then?"
UNCLEAR = "Well I can see that, so what should we do with the chairs you have?"
PEOPLE = (
    ("Priya Shah", "Days"), ("Tom Hale", "Nights"), ("Zoë Marsh", "Days"), ("Ángel Ruiz", "Weekend"),
    ("Samuel Okoro", "Nights"), ("Fatima Aziz", ""),
)  # fmt: skip


def further(app: App, folder: Path) -> Iterator[str]:
    """Yield every state below, after ``every_page.walk``; files are written into ``folder``."""
    yield from own_words(app)
    yield from looking_back(app)
    yield from sitting(app)
    yield from documents(app, folder)
    yield from around(app)
    yield from team(app, folder)
    yield from first_meeting(app)


def own_words(app: App) -> Iterator[str]:
    """Yield a call that is thought out first, answered in own words, and said another way."""
    page = app.session.page("practice")
    page.set_recall_first(on=True)
    app.calls.take(ScenarioId("chairs-at-four"))
    page._briefing.start.click()
    settle()
    yield "practice-recall"
    talk = page._talk
    talk._recall.type.click()
    settle()
    yield "practice-own-words"
    talk.own_words.set_words(COLD)
    talk.own_words.send()
    settle()
    yield "practice-own-why"
    talk._why.what_if.emit()
    settle()
    talk.what_if_wanted.emit(WARM)
    settle()
    yield "practice-what-if"
    talk._close_what_if()
    talk._why.carry_on_button.click()
    settle()
    talk.ask(UNCLEAR, [choice.say for choice in page._choices], aloud=False)
    settle()
    yield "practice-did-you-mean"
    talk.question.changed_mind.emit()
    settle()
    app.window.say(
        "The microphone didn’t answer.",
        "Type this reply, or choose another microphone. Your earlier turns are saved.",
    )
    settle()
    yield "practice-message"
    _close_messages(app)
    page._talk._exit.click()
    settle()
    yield "practice-over"
    page._talk._over.debrief.click()
    settle()
    yield "debrief-left"


def looking_back(app: App) -> Iterator[str]:
    """Yield the debrief in front with other words tried, and with a correction under way."""
    page = app.window.page("debrief")
    page._on_what_if(1)
    settle()
    yield "debrief-what-if"
    page.what_if_wanted.emit(1, WARM)
    settle()
    yield "debrief-what-if-tried"
    page._close_panels()
    page._on_correcting(1)
    settle()
    name = next(each for each in page.findChildren(QLineEdit) if each.isVisibleTo(page))
    name.setText("Ines")
    settle()
    yield "debrief-correcting"
    page.findChildren(SwitchRow)[0].click()
    settle()
    yield "debrief-corrected"
    app.calls._on_readings()
    settle()
    yield "readings"


def sitting(app: App) -> Iterator[str]:
    """Yield each kind of thing that comes back, as it would stand tomorrow."""
    page = app.session.page("review")
    shelf = app.session.shelf
    for way in Way:
        exercise = Exercise(kind=Kind.SKILL, subject="paraphrase_problem", way=way)
        task = task_for(exercise, shelf, values_of(shelf.profile, {}), 1)
        assert task is not None
        page.show_tasks((task,), {each.id: each for each in _vocabulary(app)})
        app.window.show_page("review")
        settle()
        yield f"review-{way}"


def documents(app: App, folder: Path) -> Iterator[str]:
    """Yield a certificate, the promises of real calls, packs and the microphone in the settings."""
    made = app.session.clock.now()
    page = app.session.page("promises")
    promised = [_promised(number, made) for number in range(4)]
    people = {each.id: each for each in app.session.shelf.personas}
    page.show_promises(promised, people, made)
    app.window.show_page("promises")
    settle()
    yield "promises-some"
    lines = tuple(
        CertificateLine(what=what, done_at=made, level=level, kind=kind, own_words=level > 2)
        for what, level, kind in (
            ("Hear all of it", 0, ""),
            ("Number nine", 1, "settled"),
            ("The chairs came at four", 3, "partly"),
        )
    )
    done = Certificate(
        title="First week", revision=1, started_at=made, finished_at=made, lines=lines
    )
    app.session.page("certificate").show_certificate(done, "Priya Nair")
    app.window.show_page("certificate")
    settle()
    yield "certificate"
    app.go_to("settings")
    yield from _packs(app, folder)
    microphone = app.window.page("settings").microphone
    app.window.page("settings")._on_jump(microphone)
    microphone.show_listening()
    settle()
    yield "microphone-listening"
    microphone.show_verdict("fine", "I booked it for noon and it is now nearly four.")
    settle()
    yield "microphone-fine"
    microphone.show_verdict("noisy", "")
    settle()
    yield "microphone-noisy"
    stored = app.window.page("settings").stored
    app.window.page("settings")._on_jump(stored)
    stored._on_delete()
    settle()
    yield "settings-delete"


def around(app: App) -> Iterator[str]:
    """Yield what stands in front of pages: the palette, messages, trouble with the file."""
    app.go_to("home")
    app._on_palette()
    settle()
    yield "palette"
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.findChild(QLineEdit).setText("xyzzy qqq")
        settle()
        yield "palette-nothing"
        dialog.close()
    app.window.say("Your journal is deleted.", note=True, action="Undo", acted=lambda: None)
    app.window.say(
        "The disk is full, so this could not be saved.",
        "Free some space and try again. Everything saved before is still there.",
    )
    settle()
    yield "messages"
    _close_messages(app)
    page = app.session.page("trouble")
    for can_restore in ("Tuesday 12 May, 09:10", ""):
        page.show_trouble(
            "Your progress file is damaged.",
            "The last good copy can be opened instead; the damaged file is kept.",
            can_restore,
            True,
        )
        app.window.show_page("trouble")
        settle()
        yield "trouble" if can_restore else "trouble-no-copy"


def first_meeting(app: App) -> Iterator[str]:
    """Yield the first page filled in, with a voice that was heard and with one that was not."""
    page = app.session.page("welcome")
    app.window.show_page("welcome")
    page.findChild(QLineEdit).setText("Priya")
    page._on_play()
    page.show_voice("")
    settle()
    yield "welcome-voice"
    page.show_voice("This computer has no speaking voice of its own.")
    settle()
    yield "welcome-no-voice"


def team(app: App, folder: Path) -> Iterator[str]:
    """Yield each panel of a team with people whose work was taken in."""
    app.go_to("team")
    flow, page = app.team, app.window.page("team")
    flow._on_add()
    settle()
    yield "team-add"
    sheet = folder / "people.csv"
    rows = "\n".join(f"{name},{at}@example.org,{group}" for at, (name, group) in enumerate(PEOPLE))
    sheet.write_text(f"Name,Email,Team\n{rows}\n,nobody@example.org,Days\n", encoding="utf-8")
    flow.preview_sheet(sheet)
    settle()
    yield "team-sheet"
    flow._on_sheet_agreed()
    away = [Elsewhere(name, calls=4, seed=at) for at, (name, _) in enumerate(PEOPLE)]
    flow.files.take_in([each.hands_in(folder) for each in away])
    settle()
    yield "team-arrivals-ask"
    flow.files._on_all_trusted()
    settle()
    yield "team-arrivals"
    flow.show()
    settle()
    yield "team"
    view = page.people.findChild(QTableView)
    view.selectionModel().select(
        view.model().index(0, 0),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    settle()
    yield "team-picked"
    picked = page.people.picked
    flow._on_group(picked)
    settle()
    yield "team-group"
    flow._on_assign(picked)
    settle()
    yield "team-assign"
    flow._on_opened(picked[0])
    settle()
    yield "team-person"
    flow._scoring._on_wanted(flow._theirs().close_up(picked[0]).calls[0])
    settle()
    yield "team-scoring"
    flow._reporting._on_wanted()
    settle()
    yield "team-report"
    page.lock.begin()
    page.show_panel(page.lock)
    settle()
    yield "team-lock"


def _promised(number: int, now: datetime) -> Promised:
    """Return a promise: late, due today, due in two days, and one already kept."""
    due = now + timedelta(days=(-1, 0, 2, -3)[number], hours=3)
    return Promised(
        commitment=Commitment(
            id=CommitmentId(f"c{number}"),
            attempt=AttemptId(f"a{number}"),
            scenario="chairs-at-four",
            promise="call-back",
            what="Ring back by five with what the driver says",
            keepable=True,
            made_at=now - timedelta(days=4),
            due_at=due,
            answered_at=due if number == 3 else None,
            outcome="kept" if number == 3 else None,
        ),
        title="The chairs came at four",
        persona="delphine-okoro",
        by_scene=number % 2 == 0,
    )


def _packs(app: App, folder: Path) -> Iterator[str]:
    mine = folder / "mine"
    mine.mkdir(exist_ok=True)
    pack = folder / "ferry.ekpack"
    section = app.window.page("settings").packs
    app.window.page("settings")._on_jump(section)
    (mine / "ines.yaml").write_text(GOOD.replace("age: 44", "age: old"), encoding="utf-8")
    pack.write_bytes(make_pack(mine))
    app.preferences.packs.look_into(pack)
    settle()
    yield "packs-refused"
    (mine / "ines.yaml").write_text(GOOD, encoding="utf-8")
    pack.write_bytes(make_pack(mine))
    app.preferences.packs.look_into(pack)
    settle()
    yield "packs-found"


def _vocabulary(app: App) -> tuple[object, ...]:
    words = app.session.shelf.vocabulary
    return (*words.skills, *words.faults)


def _close_messages(app: App) -> None:
    for bar in app.window.messages:
        bar._on_close()
    settle()
