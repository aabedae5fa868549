"""The trainer's people: who they are, what came in from them, what they were asked to do."""

from ui.pages.team.page import TeamPage

__all__ = ["TeamPage"]
