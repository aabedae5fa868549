"""How customers sound: which voices speak, what each costs here, how loud anger may get.

Shows what it is told and says what is chosen; ``heard`` asks for a preview.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from coach.settings import Settings
from ui.look import Look
from ui.pages.settings.part_row import PartRow, PartWords
from ui.pages.settings.people import PeopleVoices
from ui.pages.settings.rows import Scale, Section, SettingRow
from ui.widgets.button import Button
from ui.widgets.segments import Segments
from ui.widgets.switch_row import SwitchRow

_LIMITS_MB = (50, 200, 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a voice costs on this computer: figures once measured, or why it cannot speak."""

    line_s: float = 0.0
    memory_mb: float = 0.0
    in_time: bool = True
    measured: bool = False
    reason: str = ""


class VoicesSection(Section):
    """Every change is said at once by its key in ``Settings``."""

    heard = Signal(str, str)
    """A preview is wanted: of this kind of voice, by this person; nothing for the usual one."""
    forget_lines_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, QCoreApplication.translate("VoicesSection", "Voices and sound"), parent
        )
        self._voice = Segments(
            look, _choices(), name=QCoreApplication.translate("VoicesSection", "Voice")
        )
        self._voice.picked.connect(self._on_voice)
        self._chosen = SettingRow(
            look, QCoreApplication.translate("VoicesSection", "Voice"), "", self._voice
        )
        self.add_row(self._chosen)
        self._costs: dict[str, SettingRow] = {}
        for engine, words in _kinds().items():
            hear = Button(
                look,
                QCoreApplication.translate("VoicesSection", "Hear it"),
                size="small",
                icon="play",
            )
            hear.setAccessibleName(
                QCoreApplication.translate("VoicesSection", "Hear it: {kind}").format(kind=words)
            )
            hear.clicked.connect(partial(self._on_hear, engine))
            self._costs[engine] = SettingRow(look, words, "", hear)
            self.add_row(self._costs[engine])
        self.part = PartRow(look, _part_words())
        self.column.addWidget(self.part)
        self._gentle = SwitchRow(
            look,
            QCoreApplication.translate("VoicesSection", "Gentle start"),
            QCoreApplication.translate(
                "VoicesSection",
                "Nobody gets louder or sharper than in an ordinary moment. "
                "Their words and their pace still say how upset they are.",
            ),
        )
        self._gentle.toggled.connect(self._on_gentle)
        self.add_row(self._gentle)
        self._volume = Scale(
            look,
            QCoreApplication.translate("VoicesSection", "Loudest moment"),
            low=0,
            high=100,
            step=5,
        )
        self._volume.settled.connect(self._on_volume)
        self.add_row(
            SettingRow(
                look,
                QCoreApplication.translate("VoicesSection", "Loudest moment"),
                QCoreApplication.translate(
                    "VoicesSection", "Nothing will be louder than this, shouting included."
                ),
                self._volume,
            )
        )
        self._rate = Scale(
            look, QCoreApplication.translate("VoicesSection", "Speed"), low=70, high=130, step=5
        )
        self._rate.settled.connect(self._on_rate)
        self.add_row(
            SettingRow(
                look,
                QCoreApplication.translate("VoicesSection", "Speed"),
                QCoreApplication.translate(
                    "VoicesSection", "Slower is also one click away in every call."
                ),
                self._rate,
            )
        )
        self._people = PeopleVoices(look, _choices(usual=True))
        self._people.chosen.connect(self._on_person)
        self._people.heard.connect(self.heard)
        self.add_row(self._people)
        self._limit = Segments(
            look,
            [
                (
                    str(each),
                    QCoreApplication.translate("VoicesSection", "{count} MB").format(count=each),
                )
                for each in _LIMITS_MB
            ],
            name=QCoreApplication.translate("VoicesSection", "Room for spoken lines"),
        )
        self._limit.picked.connect(self._on_limit)
        self._kept = SettingRow(
            look,
            QCoreApplication.translate("VoicesSection", "Room for spoken lines"),
            "",
            self._limit,
        )
        self.add_row(self._kept)
        forget = Button(
            look,
            QCoreApplication.translate("VoicesSection", "Delete them"),
            size="small",
            icon="trash-2",
        )
        forget.setAccessibleName(
            QCoreApplication.translate("VoicesSection", "Delete the spoken lines")
        )
        forget.clicked.connect(self.forget_lines_wanted)
        self.add_row(
            SettingRow(
                look,
                QCoreApplication.translate("VoicesSection", "Spoken lines kept ready"),
                QCoreApplication.translate(
                    "VoicesSection", "Only what customers say. They are made again when wanted."
                ),
                forget,
            )
        )

    def show_settings(self, settings: Settings, voice_state: str) -> None:
        """Show what holds now."""
        self._voice.choose(settings.voice)
        self._gentle.blockSignals(True)  # noqa: FBT003 - Qt's own
        on = Qt.CheckState.Checked if settings.gentle_start else Qt.CheckState.Unchecked
        self._gentle.setCheckState(on)
        self._gentle.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._volume.set_value(settings.volume * 100)
        self._rate.set_value(settings.speech_rate * 100)
        self._limit.choose(str(settings.voice_cache_mb))
        self._people.show_choices(settings.voice_of)
        self.show_state(voice_state)

    def show_state(self, voice_state: str) -> None:
        """Say how the voice does."""
        self._chosen.set_note(voice_state)

    def show_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer these people, by id and name, for a voice of their own."""
        self._people.show_people(people)

    def show_costs(self, costs: Mapping[str, Cost], kept_mb: float) -> None:
        """Say what each voice costs here, and how much room the kept lines take."""
        for engine, row in self._costs.items():
            row.set_note(_in_words(engine, costs.get(engine, Cost())))
        self._kept.set_note(
            QCoreApplication.translate("VoicesSection", "{used:.0f} MB are in use now.").format(
                used=kept_mb
            )
        )

    def _on_hear(self, engine: str) -> None:
        self.heard.emit(engine, "")

    def _on_voice(self, voice: str) -> None:
        self.changed.emit("voice", voice)

    def _on_gentle(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        self.changed.emit("gentle_start", on)

    def _on_volume(self, percent: int) -> None:
        self.changed.emit("volume", percent / 100)

    def _on_rate(self, percent: int) -> None:
        self.changed.emit("speech_rate", percent / 100)

    def _on_person(self, choices: Mapping[str, str]) -> None:
        self.changed.emit("voice_of", dict(choices))

    def _on_limit(self, megabytes: str) -> None:
        self.changed.emit("voice_cache_mb", int(megabytes))


def _choices(*, usual: bool = False) -> list[tuple[str, str]]:
    """Return the kinds of voices and what to call them, for everybody or for one person."""
    first = (
        ("", QCoreApplication.translate("VoicesSection", "As for everybody"))
        if usual
        else ("auto", QCoreApplication.translate("VoicesSection", "Best there is"))
    )
    return [
        first,
        ("neural", QCoreApplication.translate("VoicesSection", "Neural")),
        ("light", QCoreApplication.translate("VoicesSection", "Light")),
        ("system", QCoreApplication.translate("VoicesSection", "Computer’s own")),
        ("none", QCoreApplication.translate("VoicesSection", "Captions only")),
    ]


def _kinds() -> dict[str, str]:
    return {
        "neural": QCoreApplication.translate("VoicesSection", "Neural voices"),
        "light": QCoreApplication.translate("VoicesSection", "Light voices"),
        "system": QCoreApplication.translate("VoicesSection", "The computer’s own voices"),
    }


def _in_words(engine: str, cost: Cost) -> str:
    """Say what a voice is like, and what it costs on this computer."""
    like = {
        "neural": QCoreApplication.translate("VoicesSection", "Most like people, and they act."),
        "light": QCoreApplication.translate("VoicesSection", "Plain, clear and quick."),
        "system": QCoreApplication.translate(
            "VoicesSection", "Whatever this computer speaks with."
        ),
    }[engine]
    if cost.reason:
        return f"{like} {cost.reason}"
    if not cost.measured:
        return f"{like} " + QCoreApplication.translate(
            "VoicesSection", "Not tried on this computer yet."
        )
    ready = QCoreApplication.translate(
        "VoicesSection", "A line of fifteen words is ready in {seconds:.1f} seconds here"
    ).format(seconds=max(0.1, cost.line_s))
    memory = (
        QCoreApplication.translate(
            "VoicesSection", "; the voice takes {memory:.0f} MB of memory while it speaks."
        ).format(memory=cost.memory_mb)
        if cost.memory_mb
        else "."
    )
    late = (
        ""
        if cost.in_time
        else " "
        + QCoreApplication.translate("VoicesSection", "That is too slow to keep up with you.")
    )
    return f"{like} {ready}{memory}{late}"


def _part_words() -> PartWords:
    return PartWords(
        name=QCoreApplication.translate("VoicesSection", "Neural voices from a file"),
        missing=QCoreApplication.translate(
            "VoicesSection",
            "This edition comes without them. They are in one file of 85 MB, which is "
            "checked first; nothing else in a file is ever taken.",
        ),
        added=QCoreApplication.translate(
            "VoicesSection", "Added on this computer account; they take 120 MB."
        ),
        adding=QCoreApplication.translate(
            "VoicesSection", "Checking and adding the voices: {percent} %."
        ),
    )
