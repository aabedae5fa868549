"""What can be amiss with a microphone, each in a sentence; typing goes on in all of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from coach.errors import HearingError


def _advice() -> str:
    return QCoreApplication.translate(
        "Microphone", "Typing goes on as before, and what you have written is still there."
    )


def none_there() -> HearingError:
    """Say: there is none."""
    return HearingError(
        QCoreApplication.translate("Microphone", "This computer has no microphone just now."),
        _advice(),
    )


def refused() -> HearingError:
    """Say: the computer's privacy settings do not allow it."""
    return HearingError(
        QCoreApplication.translate(
            "Microphone", "This computer does not let Evenkeel use the microphone."
        ),
        QCoreApplication.translate("Microphone", "Its privacy settings can allow it.")
        + " "
        + _advice(),
    )


def held(name: str, detail: str) -> HearingError:
    """Say: this one cannot be opened."""
    return HearingError(
        QCoreApplication.translate(
            "Microphone",
            "The microphone “{name}” could not be opened; perhaps another program holds it.",
        ).format(name=name),
        _advice(),
        detail,
    )


def unplugged(name: str) -> HearingError:
    """Say: this one is gone."""
    return HearingError(
        QCoreApplication.translate(
            "Microphone", "The microphone “{name}” was unplugged or stopped."
        ).format(name=name),
        _advice(),
    )


def mute(name: str) -> HearingError:
    """Say: nothing comes from this one."""
    return HearingError(
        QCoreApplication.translate(
            "Microphone", "The microphone “{name}” is there but no sound comes from it."
        ).format(name=name),
        _advice(),
    )


def odd(name: str, detail: str) -> HearingError:
    """Say: this one delivers a kind of sound that cannot be read."""
    return HearingError(
        QCoreApplication.translate(
            "Microphone", "The microphone “{name}” sends sound in a way Evenkeel cannot read."
        ).format(name=name),
        _advice(),
        detail,
    )
