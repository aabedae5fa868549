"""One sample of each widget with words as long as real ones, for the contact sheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.look import Look
from ui.widgets.avatar import Avatar
from ui.widgets.brand_mark import BrandMark
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import ChangeChip, Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.feelings import Feelings, FeelingValues
from ui.widgets.flow import Flow
from ui.widgets.heat_chart import ChartTurn, HeatChart
from ui.widgets.icon_mark import Badge
from ui.widgets.level_meter import LevelMeter
from ui.widgets.message_bar import MessageBar
from ui.widgets.method_mark import MARKS, MethodMark
from ui.widgets.nav_rail import NavItem, NavRail
from ui.widgets.replies import Replies
from ui.widgets.scene import Scene
from ui.widgets.segments import Segments
from ui.widgets.speech_card import SpeechCard
from ui.widgets.steps_bar import StepsBar
from ui.widgets.switch_row import SwitchRow
from ui.widgets.text import Text
from ui.widgets.transcript import Transcript
from ui.widgets.why_panel import WhyPanel
from ui.widgets.why_row import Move, WhyRow

SAY_BACK = (
    "Three weeks, and a different answer from everyone who picked up. I’d guess you’re worn out "
    "from telling it all again. Have I got that right?"
)
SORRY_BUT = (
    "I understand, and I’m sorry if this has been frustrating, but refunds go through our finance "
    "team, so what I can do for you is send them another reminder today."
)
REPLIES = (SAY_BACK, SORRY_BUT, "Let’s get this sorted. Give me the order number.")
INSTEAD = (
    "“I’m sorry you were sent from desk to desk. Finance has to release it, and I’m the one "
    "who’ll chase them.”"
)
LONG_LINE = (
    "I sent your desk back on the second of May. Five days for the refund, I was told, and I have "
    "it in writing from one of you."
)


def flowing(*widgets: QWidget) -> QWidget:
    """Return the widgets in rows that wrap."""
    holder = QWidget()
    flow = Flow(holder, gap_px=12, row_gap_px=12)
    flow.setContentsMargins(6, 6, 6, 6)
    for widget in widgets:
        flow.addWidget(widget)
    return holder


def buttons(look: Look) -> QWidget:
    """Show every kind and size, one with the focus, two that cannot be pressed."""
    focused = Button(look, "Say it in your own words", kind="main", icon="mic")
    focused.setObjectName("focused")
    off = Button(look, "Take the call", kind="main")
    off.setEnabled(False)
    off_second = Button(look, "Rewind a turn", icon="undo-2", size="small")
    off_second.setEnabled(False)
    return flowing(
        focused,
        Button(look, "Type it", icon="keyboard"),
        Button(look, "One hint", kind="quiet", icon="lightbulb"),
        Button(look, "Delete everything…", kind="danger", icon="trash-2"),
        Button(look, "Leave the call", size="small", icon="arrow-left"),
        Button(look, "Take the call", kind="main", size="large", icon="phone-call"),
        Button(look, "Choose another", kind="quiet", size="large"),
        Button(look, "I’ve finished", kind="main", icon="check", hint="Space"),
        Button(look, "See those two turns", kind="link", size="small"),
        Button(look, "", icon="x", size="small", spoken="Close"),
        off,
        off_second,
    )


def text(look: Look) -> QWidget:
    """Show every text style."""
    card = Card(look, name="Type", kind="raised")
    for style in look.now.tokens.type.styles:
        card.column.addWidget(
            Text(look, f"{style}: five days for the refund, I was told.", style=style)
        )
    card.column.addWidget(
        Text(
            look,
            "Why this one. In your last two calls the fix came before the customer agreed you’d "
            "understood. Heat went up both times.",
            style="small",
            colour="ink2",
            strong=[(0, 13)],
        )
    )
    return card


def chips(look: Look) -> QWidget:
    """Show chips in each tone, changes both ways, badges and marks."""
    return flowing(
        Chip(look, "Next, about 6 minutes", tone="lamp", icon="clock"),
        Chip(look, "Today", tone="lamp"),
        Chip(look, "Thursday"),
        Chip(look, "Kept", tone="warm", icon="check"),
        Chip(look, "4 days over", tone="flare", icon="calendar"),
        Chip(look, "Listening", tone="deep", icon="mic"),
        ChangeChip(look, 12, helps=True),
        ChangeChip(look, -9, helps=True),
        ChangeChip(look, 5, helps=False),
        ChangeChip(look, -5, helps=False),
        Badge(look, "2"),
        Badge(look, tone="warm", icon="check"),
        Badge(look, "3", tone="flare", square=True),
        Badge(look, "4", tone="hollow"),
        BrandMark(look),
        *(MethodMark(look, mark) for mark in MARKS.values()),
        StepsBar(look, name="Four steps", done=2, of=4),
        StepsBar(look, name="Ten tips", done=4, of=10),
    )


def replies(look: Look) -> QWidget:
    """Show three replies, the first with the focus."""
    group = Replies(look)
    group.set_replies(REPLIES)
    group.buttons[0].setObjectName("focused")
    return padded(group)


def check(look: Look) -> QWidget:
    """Show a quick check with its outcome."""
    group = Replies(look, name="Which reply only says it back?")
    group.set_replies(
        ("Send me a photo and I’ll get a new one out tonight.", "It arrived smashed, on the day itself.",
         "I know just how you feel. My niece’s cake slid off the table once."), keys="ABC"
    )  # fmt: skip
    group.buttons[1].set_verdict(
        "warm", "Yes.", "Her problem, a guess at the feeling, and a question."
    )
    group.buttons[2].set_verdict("flare", "This is your story.", "Stay with hers: the birthday.")
    return padded(group)


def padded(widget: QWidget) -> QWidget:
    """Return the widget with room for a focus ring."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(6, 6, 6, 6)
    column.addWidget(widget)
    return holder


def speech(look: Look) -> QWidget:
    """Show a line with a word lit, and one beside an explanation."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    card = SpeechCard(look)
    card.say("Dana", "Three weeks. Three! And every person I speak to tells me something different. "
             "Does anyone there write anything down?", aloud=False)  # fmt: skip
    card.light_word(13, 19)
    plain = SpeechCard(look, controls=False)
    plain.say("Dana", "Exhausting. Yes. But don’t you dare hand me over to finance. You’re the fourth "
              "person I have had to tell this to, and every one of them was going to ring me back.", aloud=False)  # fmt: skip
    off = SpeechCard(look)
    off.say("Dana", "Three weeks.", aloud=False)
    off.set_captions(shown=False)
    for one in (card, plain, off):
        column.addWidget(one)
    return holder


def person(look: Look) -> QWidget:
    """Show the side panel of a call: scene, name, feelings."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    for width, person_id, before in ((424, "dana", None), (276, "harpreet", 78)):
        card = Card(look, kind="raised", name=person_id, padding_px=1)
        card.setFixedWidth(width)
        scene = Scene(look, person_id, square_below=True)
        scene.setFixedHeight(width)
        scene.set_feelings(72, 22, 24, at_once=True)
        card.column.addWidget(scene)
        below = QVBoxLayout()
        below.setContentsMargins(19, 2, 19, 16)
        below.setSpacing(4)
        below.addWidget(Text(look, look.people.people[person_id].name, style="heading"))
        below.addWidget(
            Text(look, "Ordered a desk, sent it back on 2 May", style="small", colour="ink2")
        )
        feelings = Feelings(look)
        feelings.set_feelings(
            FeelingValues(heat=72, heard=22, trust=24, patience=46),
            before=FeelingValues(heat=before, heard=8, trust=25, patience=48) if before else None,
        )
        below.addWidget(feelings)
        card.column.addLayout(below)
        row.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
    row.addStretch(1)
    return holder


def why(look: Look) -> QWidget:
    """Show the explanation of a reply that helped three times and heated once."""
    words = ("Three weeks of being passed from one person to the next, that sounds exhausting. I’m sorry if "
             "anyone was rude, but the refund sits with finance. Have I got that right?")  # fmt: skip

    def span(stretch: str) -> tuple[tuple[int, int], ...]:
        start = words.index(stretch)
        return ((start, start + len(stretch)),)

    panel = WhyPanel(look)
    panel.carry_on_button.setObjectName("focused")
    panel.explain(
        words,
        (
            WhyRow(helped=True, title="You said the problem back", quote="Three weeks of being passed…",
                   because="Said back in her own terms, before any fix.", moves=(Move(feeling="Heard", amount=12, helps=True),),
                   spans=span("Three weeks of being passed from one person to the next")),
            WhyRow(helped=True, title="You guessed the feeling", quote="that sounds exhausting",
                   because="A guess counts even when she corrects it. This one was right.",
                   moves=(Move(feeling="Heat", amount=-9, helps=True), Move(feeling="Heard", amount=6, helps=True)),
                   spans=span("that sounds exhausting")),
            WhyRow(helped=False, title="An apology with “if” and “but”", quote="sorry if … but",
                   because="“If” doubts her story and “but” takes the sorry back.",
                   moves=(Move(feeling="Heat", amount=5, helps=False), Move(feeling="Trust", amount=-5, helps=False)),
                   spans=span("sorry if anyone was rude, but")),
            WhyRow(helped=True, title="You asked her to check it", quote="Have I got that right?",
                   because="Asking lets her put you right, and shows you want to be.",
                   moves=(Move(feeling="Heard", amount=4, helps=True), Move(feeling="Trust", amount=4, helps=True)),
                   spans=span("Have I got that right?")),
        ),
        also="Patience drops 2 each turn, whatever you say.",
        instead=("Instead of 3, you could say", INSTEAD),
        carry_on_words="Carry on with Dana",
    )  # fmt: skip
    return panel


def messages(look: Look) -> QWidget:
    """Show a note, and something that did not happen."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.addWidget(
        MessageBar(look, "The microphone didn’t answer.",
                   "Type this reply, or choose another microphone. Your earlier turns are saved.",
                   action="Type instead", open_ms=0)
    )  # fmt: skip
    column.addWidget(MessageBar(look, "Saved to Documents.", kind="note", open_ms=0))
    return holder


def rail(look: Look) -> QWidget:
    """Show the navigation, wide and narrow."""
    items = [
        NavItem(name="home", words="Today", icon="house"),
        NavItem(name="lessons", words="Lessons", icon="book-open"),
        NavItem(name="practice", words="Practise", icon="phone"),
        NavItem(name="progress", words="Progress", icon="chart-line"),
        NavItem(name="team", words="Team", icon="users"),
        NavItem(name="settings", words="Settings", icon="settings"),
    ]
    holder = QWidget()
    row = QHBoxLayout(holder)
    for narrow in (False, True):
        one = NavRail(look, items)
        one.choose("home")
        one.set_narrow(narrow)
        row.addWidget(one)
    row.addStretch(1)
    holder.setMinimumHeight(620)
    return holder


def empty(look: Look) -> QWidget:
    """Show an empty list."""
    return EmptyState(
        look, "No calls yet. Your first one takes about six minutes.", action="Take a first call"
    )


def avatars(look: Look) -> QWidget:
    """Show round portraits from 32 to 104 px."""
    people = list(look.people.people)
    return flowing(
        *(
            Avatar(look, person_id, side_px=side, heat=heat)
            for side, heat in ((32, 15), (40, 50), (56, 85), (104, 50))
            for person_id in people[:6]
        )
    )


def stock_table(look: Look) -> QTableWidget:
    """Return a table as pages set one up."""
    table = QTableWidget(3, 3)
    table.setHorizontalHeaderLabels(["Person", "Status", "Last call"])
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().setDefaultSectionSize(look.now.px(52))
    for r, person_row in enumerate((("Ana Ribeiro", "Finished", "2 days ago"), ("Chloe Martin", "3 days left", "9 days ago"), ("Eli Sorensen", "On the way", "not started"))):  # fmt: skip
        for c, cell in enumerate(person_row):
            table.setItem(r, c, QTableWidgetItem(cell))
    table.selectRow(1)
    table.setFixedHeight(look.now.px(52) * 3 + look.now.px(40))
    return table


def stock(look: Look) -> QWidget:
    """Show stock controls under the style sheet."""
    card = Card(look, name="Stock controls")
    row = QHBoxLayout()
    for kind in ("main", "", "quiet", "danger"):
        button = QPushButton(kind or "second")
        button.setProperty("kind", kind)
        row.addWidget(button)
    card.column.addLayout(row)
    field = QLineEdit("Priya")
    field.setObjectName("focused")
    card.column.addWidget(field)
    hint = QLineEdit()
    hint.setPlaceholderText("Find a person")
    card.column.addWidget(hint)
    combo = QComboBox()
    combo.addItems(["Built-in microphone", "Headset"])
    card.column.addWidget(combo)
    spin = QSpinBox()
    spin.setValue(12)
    card.column.addWidget(spin)
    area = QPlainTextEdit("What would you say?")
    area.setFixedHeight(90)
    card.column.addWidget(area)
    for made in (
        QCheckBox("Show what customers say"),
        QCheckBox("Keep recordings"),
        QRadioButton("Whole line"),
    ):
        made.setChecked(made.text() != "Keep recordings")
        card.column.addWidget(made)
    tick = QCheckBox("Ana Ribeiro")
    tick.setProperty("kind", "tick")
    tick.setChecked(True)
    card.column.addWidget(tick)
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setValue(40)
    card.column.addWidget(slider)
    progress = QProgressBar()
    progress.setValue(40)
    card.column.addWidget(progress)
    card.column.addWidget(stock_table(look))
    card.column.addWidget(QLabel("A stock label"))
    return card


def chart(look: Look) -> QWidget:
    """Show the heat curve of a call, its fourth turn chosen."""
    card = Card(look, name="Heat, turn by turn")
    curve = HeatChart(look)
    labels = {
        3: ("You said it back", "and asked if it was right"),
        4: ("The fix came first", "before “yes, that’s it”"),
        7: ("You owned the next step", "who, what, by when"),
    }
    curve.show_turns(
        74,
        [
            ChartTurn(number=number, heat=heat, label=labels.get(number, ("", ""))[0], note=labels.get(number, ("", ""))[1])
            for number, heat in enumerate((78, 72, 58, 67, 56, 45, 33, 25, 22), 1)
        ],
    )  # fmt: skip
    curve.choose(4)
    card.column.addWidget(curve)
    return card


def chart_table(look: Look) -> QWidget:
    """Show the same as a table."""
    card = chart(look)
    for curve in card.findChildren(HeatChart):
        curve.toggle.click()
    return card


def transcript(look: Look) -> QWidget:
    """Show earlier turns, folded."""
    lines = Transcript(look)
    lines.set_turns(
        [
            ("You", "Good afternoon, you’re through to Priya."),
            ("Dana", "At last."),
            ("You", "What’s happened?"),
            ("Dana", LONG_LINE),
            ("You", "I can see the return, so the desk did reach us."),
            ("Dana", "Wonderful. So you have my desk and my money."),
        ]
    )  # fmt: skip
    return padded(lines)


def settings(look: Look) -> QWidget:
    """Show switches, a choice and the microphone's level."""
    card = Card(look, name="Text and display")
    focused = SwitchRow(look, "Less movement", "Faces change at once and the sea stands still.")
    focused.setObjectName("focused")
    card.column.addWidget(SwitchRow(look, "Show what customers say", "On for every call.", on=True))
    card.column.addWidget(focused)
    off = SwitchRow(look, "Keep recordings of my voice", "No microphone was found.")
    off.setEnabled(False)
    card.column.addWidget(off)
    themes = [
        ("system", "Computer"),
        ("light", "Light"),
        ("dark", "Dark"),
        ("high", "High contrast"),
    ]
    card.column.addWidget(Segments(look, themes, name="Look", chosen="system"))
    for level in (0.1, 0.6, 0.95):
        meter = LevelMeter(look)
        meter.set_level(level)
        card.column.addWidget(flowing(meter, Text(look, meter.words, style="small", wraps=False)))
    return card


SAMPLES: dict[str, tuple[Callable[[Look], QWidget], int]] = {
    "buttons": (buttons, 700),
    "text": (text, 640),
    "chips": (chips, 700),
    "replies": (replies, 800),
    "check": (check, 320),
    "speech": (speech, 800),
    "person": (person, 760),
    "why": (why, 784),
    "messages": (messages, 784),
    "rail": (rail, 320),
    "empty": (empty, 480),
    "avatars": (avatars, 700),
    "chart": (chart, 780),
    "chart_table": (chart_table, 780),
    "transcript": (transcript, 784),
    "settings": (settings, 640),
    "stock": (stock, 560),
}
