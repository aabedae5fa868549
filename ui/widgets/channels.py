"""How a conversation is held, in words and a sign: by its name in the content."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

CHANNEL_WORDS: Final[dict[str, str]] = {
    "phone": QCoreApplication.translate("Channels", "On the phone"),
    "counter": QCoreApplication.translate("Channels", "At the counter"),
    "chat": QCoreApplication.translate("Channels", "In a chat"),
    "email-reply": QCoreApplication.translate("Channels", "By e-mail"),
    "on-site": QCoreApplication.translate("Channels", "In person"),
}
CHANNEL_ICONS: Final[dict[str, str]] = {
    "phone": "phone",
    "counter": "user",
    "chat": "message-circle",
    "email-reply": "file-text",
    "on-site": "user",
}
START_WORDS: Final[dict[str, str]] = {
    "phone": QCoreApplication.translate("Channels", "Take the call"),
    "counter": QCoreApplication.translate("Channels", "Look up and say hello"),
    "chat": QCoreApplication.translate("Channels", "Open the chat"),
    "email-reply": QCoreApplication.translate("Channels", "Open the message"),
    "on-site": QCoreApplication.translate("Channels", "Walk over"),
}
AGAIN_WORDS: Final[dict[str, str]] = {
    "phone": QCoreApplication.translate("Channels", "Call {name}"),
    "counter": QCoreApplication.translate("Channels", "Speak to {name}"),
    "chat": QCoreApplication.translate("Channels", "Write to {name}"),
    "email-reply": QCoreApplication.translate("Channels", "Write to {name}"),
    "on-site": QCoreApplication.translate("Channels", "Go back to {name}"),
}
