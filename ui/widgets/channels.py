"""How a conversation is held, in words and a sign: by its name in the content."""

from __future__ import annotations

from typing import Final

CHANNEL_WORDS: Final[dict[str, str]] = {
    "phone": "On the phone",
    "counter": "At the counter",
    "chat": "In a chat",
    "email-reply": "By e-mail",
    "on-site": "In person",
}
CHANNEL_ICONS: Final[dict[str, str]] = {
    "phone": "phone",
    "counter": "user",
    "chat": "message-circle",
    "email-reply": "file-text",
    "on-site": "user",
}
START_WORDS: Final[dict[str, str]] = {
    "phone": "Take the call",
    "counter": "Look up and say hello",
    "chat": "Open the chat",
    "email-reply": "Open the message",
    "on-site": "Walk over",
}
AGAIN_WORDS: Final[dict[str, str]] = {
    "phone": "Call {name}",
    "counter": "Speak to {name}",
    "chat": "Write to {name}",
    "email-reply": "Write to {name}",
    "on-site": "Go back to {name}",
}
