"""Words on the screen: they wrap, they fit, they are marked, and a screen reader hears them."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from tests.helpers.reading import button, cut_words, reads, settle, tab_order
from ui.widgets.empty_state import EmptyState
from ui.widgets.marked_words import Mark, MarkedWords
from ui.widgets.message_bar import MessageBar
from ui.widgets.paragraph import Paragraph, typeset
from ui.widgets.speech_card import SpeechCard
from ui.widgets.text import Text
from ui.widgets.transcript import Transcript
from ui.widgets.why_panel import WhyPanel
from ui.widgets.why_row import Move, WhyRow, WhyRowView

LINE = "Three weeks. Three! And every person I speak to tells me something different."
REPLY = "I’m sorry if anyone was rude, but the refund sits with finance. Have I got that right?"
ROWS = (
    WhyRow(
        helped=False,
        title="An apology with “if” and “but”",
        quote="sorry if … but",
        because="“If” doubts her story and “but” takes the sorry back.",
        moves=(
            Move(feeling="Heat", amount=5, helps=False),
            Move(feeling="Trust", amount=-5, helps=False),
        ),
        spans=((4, 33),),
    ),
    WhyRow(
        helped=True,
        title="You asked her to check it",
        quote="Have I got that right?",
        because="Asking lets her put you right.",
        moves=(Move(feeling="Heard", amount=4, helps=True),),
        spans=((len(REPLY) - 22, len(REPLY)),),
    ),
)
words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=80)


def spoken(widget: QWidget) -> tuple[QAccessible.Role, str, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    kinds = QAccessible.Text
    return interface.role(), interface.text(kinds.Name), interface.text(kinds.Description)


@pytest.fixture
def announced(monkeypatch):
    """What a screen reader is told, as ``(words, urgent)``."""
    heard: list[tuple[str, bool]] = []
    assertive = QAccessible.AnnouncementPoliteness.Assertive

    class Listening:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def isActive() -> bool:  # noqa: N802 - Qt's name
            return True

        @staticmethod
        def updateAccessibility(event) -> None:  # noqa: N802 - Qt's name
            heard.append((event.message(), event.politeness() == assertive))

    monkeypatch.setattr("ui.widgets.announce.QAccessible", Listening)
    return heard


@pytest.fixture
def panel(look, shown):
    panel = WhyPanel(look)
    panel.explain(
        REPLY,
        ROWS,
        also="Patience drops 2 each turn.",
        instead=("Instead of 1, you could say", "“I’m sorry you were sent from desk to desk.”"),
        carry_on_words="Carry on with Dana",
    )
    shown(panel, 800, 700)
    return panel


@given(words=words, width=st.integers(min_value=40, max_value=600))
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)
def test_a_paragraph_is_as_high_as_its_lines_whatever_the_words(look, words, width) -> None:
    paragraph = Paragraph(words, look.now.font("body"), 23)
    lines = max(1, paragraph.line_count(width))
    assert paragraph.height_for(width) == lines * 23
    assert paragraph.widest_line(width) <= width + 1


def test_a_marked_stretch_is_found_where_it_is_drawn_even_after_an_emoji(look) -> None:
    font = look.now.font("body")
    plain = Paragraph("ab cd", font, 23).places(3, 5, 500)[0]
    after_emoji = Paragraph("🙂ab cd", font, 23).places(4, 6, 500)[0]
    assert plain.width() == pytest.approx(after_emoji.width(), abs=0.6)
    assert after_emoji.left() > plain.left()


def test_a_stretch_over_two_lines_has_a_place_on_each(look) -> None:
    paragraph = Paragraph(LINE, look.now.font("body"), 23)
    places = paragraph.places(0, len(LINE), 300)
    assert len(places) == paragraph.line_count(300) > 1
    assert all(place.right() <= 300 + 1 for place in places)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [180, 420])
def test_text_is_as_high_as_its_words_need(look, shown, scale, width) -> None:
    look.choose(text_scale=scale)
    text = Text(look, LINE)
    shown(text, width, 700)
    assert text.height() >= text.heightForWidth(text.width())
    assert spoken(text)[:2] == (QAccessible.Role.StaticText, LINE)


def test_text_is_plain_whatever_somebody_wrote_into_it(look, qtbot) -> None:
    text = Text(look, "<b>Dana</b> <img src='file:///etc/hosts'>")
    qtbot.addWidget(text)
    assert text.textFormat() == Qt.TextFormat.PlainText
    assert text.words.startswith("<b>")


def test_text_that_does_not_wrap_is_never_narrower_than_its_words(look, qtbot) -> None:
    text = Text(look, LINE, wraps=False)
    qtbot.addWidget(text)
    assert text.minimumSizeHint().width() == text.sizeHint().width()


def test_the_customer_says_their_line_politely_in_a_named_group(look, shown, announced) -> None:
    card = SpeechCard(look)
    shown(card)
    card.say("Dana", LINE)
    assert announced == [(f"Dana says: {LINE}", False)]
    assert spoken(card)[:2] == (QAccessible.Role.Grouping, "Dana says")
    assert f"“{LINE}”" in reads(card)


def test_the_card_asks_for_what_its_buttons_say(look, shown, qtbot) -> None:
    card = SpeechCard(look)
    card.say("Dana", LINE, aloud=False)
    shown(card)
    with qtbot.waitSignal(card.hear_again):
        button(card, "Hear it again").click()
    with qtbot.waitSignal(card.slower_wanted):
        button(card, "Slower").click()
    with qtbot.waitSignal(card.captions_wanted) as wanted:
        button(card, "Captions on").click()
    assert wanted.args == [False]


def test_with_captions_off_the_words_are_hidden_until_asked_for(look, shown) -> None:
    card = SpeechCard(look)
    card.say("Dana", LINE, aloud=False)
    shown(card)
    button(card, "Captions on").click()
    assert LINE not in reads(card)
    assert "Captions are off" in reads(card)
    button(card, "Captions off").click()
    assert LINE in reads(card)


def test_without_a_voice_there_is_nothing_to_hear_again(look, shown) -> None:
    card = SpeechCard(look)
    shown(card)
    card.set_sound(available=False)
    assert "Hear it again" not in reads(card)
    assert "Captions on" in reads(card)


def test_the_word_being_spoken_is_marked_and_nothing_moves(look, shown) -> None:
    card = SpeechCard(look)
    card.say("Dana", LINE, aloud=False)
    shown(card)
    plain, height = card.spoken.grab().toImage(), card.spoken.height()
    card.light_word(13, 19)
    lit = card.spoken.grab().toImage()
    assert lit != plain
    assert card.spoken.height() == height
    card.light_word(0, 0)
    assert card.spoken.grab().toImage() == plain


def test_words_come_one_by_one_into_the_room_kept_for_them(look, shown) -> None:
    card = SpeechCard(look)
    card.say("Dana", LINE, aloud=False)
    shown(card)
    whole, height = card.spoken.grab().toImage(), card.spoken.height()
    card.reveal_to(12)
    settle()
    assert card.spoken.grab().toImage() != whole
    assert card.spoken.height() == height
    card.reveal_to(None)
    assert card.spoken.grab().toImage() == whole


def test_marks_say_what_helped_and_what_heated(look, qtbot) -> None:
    marked = MarkedWords(
        look,
        REPLY,
        [
            Mark(start=4, end=33, helped=False, number=1),
            Mark(start=len(REPLY) - 22, end=len(REPLY), helped=True, number=2),
        ],
    )
    qtbot.addWidget(marked)
    role, name, description = spoken(marked)
    assert (role, name) == (QAccessible.Role.StaticText, REPLY)
    assert description == (
        "1 heated: sorry if anyone was rude, but. 2 helped: Have I got that right?"
    )


def test_a_badge_takes_room_so_that_it_covers_no_word(look, qtbot) -> None:
    bare = MarkedWords(look, REPLY, [Mark(start=4, end=33, helped=False)])
    numbered = MarkedWords(look, REPLY, [Mark(start=4, end=33, helped=False, number=1)])
    qtbot.addWidget(bare)
    qtbot.addWidget(numbered)
    assert numbered.sizeHint().width() >= bare.sizeHint().width()
    assert numbered._paragraph.natural_width >= bare._paragraph.natural_width + 18


def test_helped_and_heated_differ_without_colour(look, qtbot) -> None:
    shapes = []
    for helped in (True, False):
        marked = MarkedWords(look, REPLY, [Mark(start=4, end=33, helped=helped, number=1)])
        qtbot.addWidget(marked)
        marked.resize(700, 40)
        grey = marked.grab().toImage().convertToFormat(marked.grab().toImage().Format.Format_Mono)
        shapes.append(grey)
    assert shapes[0] != shapes[1]


def test_marks_outside_the_words_are_left_out(look, qtbot) -> None:
    marked = MarkedWords(look, "Short.", [Mark(start=3, end=40, helped=True, number=1)])
    qtbot.addWidget(marked)
    assert spoken(marked)[2] == ""


def test_each_row_is_read_as_a_whole_and_tab_walks_row_by_row(panel) -> None:
    rows = panel.findChildren(WhyRowView)
    assert [spoken(row)[0] for row in rows] == [QAccessible.Role.Grouping] * 2
    assert spoken(rows[0])[1] == (
        "1, heated: An apology with “if” and “but”. “sorry if … but”. "
        "“If” doubts her story and “but” takes the sorry back. Heat up 5, Trust down 5."
    )
    order = tab_order(panel)
    assert order[:2] == rows
    assert order[2] is panel.carry_on_button


def test_the_panel_leads_on_or_back(panel, qtbot) -> None:
    with qtbot.waitSignal(panel.carry_on):
        button(panel, "Carry on with Dana").click()
    with qtbot.waitSignal(panel.try_again):
        button(panel, "Try this turn again").click()


def test_another_reply_replaces_the_explanation_before(panel) -> None:
    panel.explain("I understand.", ROWS[1:], can_try_again=False)
    settle()
    said = reads(panel)
    assert "An apology with" not in said
    assert "Instead of" not in said
    assert "Try this turn again" not in said
    assert panel.words.text() == "I understand."


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [420, 800])
def test_the_explanation_is_never_cut(look, panel, shown, scale, width) -> None:
    look.choose(text_scale=scale)
    panel.window().resize(width, 2400)
    settle()
    assert cut_words(panel.window()) == []


def test_what_did_not_happen_is_said_once_and_urgently(look, shown, announced) -> None:
    bar = MessageBar(look, "The microphone didn’t answer.", "Type this reply.")
    shown(bar)
    assert announced == [("The microphone didn’t answer. Type this reply.", True)]
    bar.hide()
    bar.show()
    assert len(announced) == 1


def test_a_note_waits_its_turn_and_a_message_stays_until_closed(
    look, shown, qtbot, announced
) -> None:
    bar = MessageBar(look, "Saved to Documents.", kind="note", action="Open the folder")
    shown(bar)
    assert announced == [("Saved to Documents.", False)]
    with qtbot.waitSignal(bar.acted):
        button(bar, "Open the folder").click()
    assert bar.isVisible()
    with qtbot.waitSignal(bar.closed):
        button(bar, "Close this message").click()
    assert not bar.isVisible()


def test_a_message_opens_in_its_time_to_its_whole_height(look, shown, qtbot) -> None:
    look.choose(reduced_motion=False)
    bar = MessageBar(look, "The microphone didn’t answer.", "Type this reply.", open_ms=30)
    shown(bar, 700, 300)
    qtbot.waitUntil(lambda: bar.height() >= bar.heightForWidth(bar.width()))
    assert cut_words(bar.window()) == []


def test_earlier_turns_are_a_list_of_who_said_what(look, shown) -> None:
    transcript = Transcript(look)
    transcript.set_turns([("You", "What’s happened?"), ("Dana", "I sent your desk back.")])
    shown(transcript)
    model = transcript.lines.model()
    assert [model.data(model.index(row, 0)) for row in range(model.rowCount())] == [
        "You: What’s happened?",
        "Dana: I sent your desk back.",
    ]
    assert spoken(transcript.lines)[:2] == (QAccessible.Role.List, "Earlier in this call")


def test_only_the_newest_turns_are_open_until_asked_for_more(look, shown) -> None:
    transcript = Transcript(look, kept_open=2)
    transcript.set_turns([("You", f"Line {number}.") for number in range(5)])
    shown(transcript)
    assert transcript.lines.model().rowCount() == 2
    button(transcript, "Earlier in this call (3)").click()
    assert transcript.lines.model().rowCount() == 5
    transcript.add_turn("Dana", "And now?")
    assert transcript.lines.model().rowCount() == 6


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_list_of_turns_is_as_high_as_its_lines(look, shown, scale) -> None:
    look.choose(text_scale=scale)
    transcript = Transcript(look)
    transcript.set_turns([("Dana", LINE * 3), ("You", "I see.")])
    shown(transcript, 500, 1200)
    lines = transcript.lines
    bottom = lines.visualRect(lines.model().index(1, 0)).bottom()
    assert lines.height() >= bottom
    assert lines.height() == lines.heightForWidth(lines.width())


def test_an_empty_transcript_takes_no_room(look, shown) -> None:
    transcript = Transcript(look)
    transcript.set_turns([])
    assert transcript.isHidden()


def test_an_empty_list_says_what_will_be_here_and_how_to_begin(look, shown, qtbot) -> None:
    empty = EmptyState(
        look, "No calls yet. Your first one takes about six minutes.", action="Begin"
    )
    shown(empty, 400, 500)
    assert spoken(empty)[1].startswith("No calls yet")
    assert any(
        isinstance(each, QLabel) and each.text().startswith("No calls")
        for each in empty.findChildren(QLabel)
    )
    with qtbot.waitSignal(empty.begun):
        button(empty, "Begin").click()
    assert cut_words(empty.window()) == []


def test_quotation_marks_are_those_of_print_and_each_letter_keeps_its_place():
    written = '"You\'re late" is a verdict (\'so\' she said).\n"Is that it?" will do'
    shown = typeset(written)
    assert shown == "“You’re late” is a verdict (‘so’ she said).\n“Is that it?” will do"
    assert len(shown) == len(written)


def test_a_last_line_is_not_one_word_where_as_many_lines_can_hold_two(look):
    now = look.now
    words = "They say the important thing four times because nothing has come back."
    paragraph = Paragraph(words, now.font("body"), now.line_height("body"))
    width = paragraph.natural_width - 4  # the last word alone goes over
    assert paragraph.line_count(width) == 2
    last_two = paragraph.places(words.index("come"), len(words), width)
    assert len(last_two) == 1
    assert last_two[0].top() == now.line_height("body")


def test_a_heading_of_two_lines_has_lines_of_about_one_length(look):
    now = look.now
    words = "They repeat themselves until somebody else does"
    width = Paragraph(words, now.font("display"), 38).natural_width - 40
    filled = Paragraph(words, now.font("display"), 38)
    even = Paragraph(words, now.font("display"), 38, even=True)
    assert filled.line_count(width) == even.line_count(width) == 2
    assert even.widest_line(width) < filled.widest_line(width) * 0.75
