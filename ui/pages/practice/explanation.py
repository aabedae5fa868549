"""What the last reply did, as rows for the panel: built from the turn's landings alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from coach.dialogue.model import Conversation, Mode, Turn
from coach.library.model import Change, Described
from coach.library.translated import reason
from coach.scoring.explanation import findings_of, moved
from coach.scoring.feedback import quote
from coach.scoring.rewording import better_reply
from ui.widgets.why_row import Move, WhyRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What the panel shows of one turn."""

    words: str
    rows: tuple[WhyRow, ...]
    also: str
    instead: tuple[str, str] | None
    carry_on_words: str


def explain(
    conversation: Conversation, names: Mapping[str, Described], mended: Callable[[], str]
) -> Explanation:
    """Return the explanation of the last turn. Raises ``IndexError`` before the first reply.

    ``mended`` gives the learner's own words of that turn, mended, or nothing.
    """
    turn = conversation.turns[-1]
    rows = rows_of(turn, names)
    first_name = conversation.scene.persona.name.split()[0]
    over = conversation.ending is not None
    return Explanation(
        words=turn.reply or QCoreApplication.translate("Explanation", "(You said nothing.)"),
        rows=rows,
        also=" ".join(filter(None, (also_moved(turn), unsure_of(turn, names)))),
        instead=_instead(conversation, turn, rows, mended),
        carry_on_words=QCoreApplication.translate("Explanation", "See how it went")
        if over
        else QCoreApplication.translate("Explanation", "Carry on with {first_name}").format(
            first_name=first_name
        ),
    )


def rows_of(turn: Turn, names: Mapping[str, Described]) -> tuple[WhyRow, ...]:
    """Return a row for each finding, in reading order."""
    return tuple(
        WhyRow(
            helped=each.helped,
            title=each.title,
            quote=each.quote,
            because=each.because,
            moves=moves_of(each.change),
            spans=each.spans,
        )
        for each in findings_of(turn, names)
    )


def moves_of(change: Change) -> tuple[Move, ...]:
    """Return the feelings a change moved by at least half a point."""
    return tuple(
        Move(feeling=name, amount=amount, helps=helps) for name, amount, helps in moved(change)
    )


def also_moved(turn: Turn) -> str:
    """Return in one line what moved without any words of the learner's causing it."""
    rest = [
        landing
        for landing in turn.landings
        if landing.finding is None or landing.finding.id == "calm_polite"
    ]
    parts = []
    for landing in rest:
        moves = moves_of(landing.change)
        if moves:
            moved = ", ".join(move.words for move in moves)
            parts.append(f"{reason(landing.because).rstrip('.')}: {moved.lower()}.")
    return " ".join(parts)


def unsure_of(turn: Turn, names: Mapping[str, Described]) -> str:
    """Return what the judge half heard and did not count, or nothing."""
    hints = turn.answer.judged.hints if turn.answer.judged else ()
    heard = [
        f"{names[hint.id].name.lower()} (“{quote(turn.reply, hint)}”)"
        for hint in hints
        if hint.kind == "fault" and hint.id in names
    ]
    return (
        QCoreApplication.translate(
            "Explanation", "Perhaps also {faults}; not sure, so it did not count."
        ).format(faults=QCoreApplication.translate("Explanation", " and ").join(heard))
        if heard
        else ""
    )


def _instead(
    conversation: Conversation, turn: Turn, rows: tuple[WhyRow, ...], mended: Callable[[], str]
) -> tuple[str, str] | None:
    """Return a title and other words: the author's note, the learner's words mended, or a reply."""
    if turn.answer.mode is Mode.PICKED and turn.feedback:
        # A good reply can land badly, as a question does that was asked before; its note offers no other.
        return (
            QCoreApplication.translate("Explanation", "Try it this way")
            if _is_faulty(conversation, turn)
            else QCoreApplication.translate("Explanation", "One thing"),
            turn.feedback,
        )
    own = mended()
    if own:
        return (QCoreApplication.translate("Explanation", "Your own words, mended"), f"“{own}”")
    better = better_reply(conversation, turn)
    if not better:
        return None
    heated = [number for number, row in enumerate(rows, 1) if not row.helped]
    title = (
        QCoreApplication.translate("Explanation", "Instead of {heated}, you could say").format(
            heated=heated[0]
        )
        if heated
        else QCoreApplication.translate("Explanation", "You could also say")
    )
    return (title, f"“{better}”")


def _is_faulty(conversation: Conversation, turn: Turn) -> bool:
    """Whether the author marked a fault in the written reply that was picked."""
    choices = conversation.scene.nodes[turn.node].choices
    return any(choice.faults for choice in choices if choice.id == turn.answer.choice)
