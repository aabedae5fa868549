"""What each figure is called and what it means. Screens and files take both from here."""

from __future__ import annotations

from typing import Final

from coach.reports.model import Column
from coach.words import translate

_CALLS = translate("coach", "Calls that were finished in these days, whichever way they closed.")
_SETTLED = translate(
    "coach",
    "Settled calls as a share of finished calls. Calls left by the safe way out count neither way.",
)
_OWN = translate(
    "coach", "Replies typed or spoken, as a share of all replies; the others were picked."
)
_MINUTES = translate(
    "coach", "Time spent answering, rounded to whole minutes. Reading and listening are not in it."
)
_OVERDUE = (
    "Assignments whose last day has passed and that are not done, as of the day of the report."
)
_STUCK = translate(
    "coach", "Assignments with three or more calls of the same scene, none of which settled it."
)

TOTALS: Final = (
    Column(key="people", title=translate("coach", "People"), means=translate("coach", "People the report is about.")),
    Column(key="practised", title=translate("coach", "Practised"), means=translate("coach", "Those with at least one finished call in these days.")),
    Column(key="calls", title=translate("coach", "Calls"), means=_CALLS),
    Column(key="settled_share", title=translate("coach", "Settled"), means=_SETTLED, unit="share"),
    Column(key="own_share", title=translate("coach", "Own words"), means=_OWN, unit="share"),
    Column(key="minutes", title=translate("coach", "Minutes"), means=_MINUTES, unit="minutes"),
    Column(key="overdue", title=translate("coach", "Overdue"), means=_OVERDUE),
    Column(key="stuck", title=translate("coach", "Stuck"), means=_STUCK),
)  # fmt: skip
PEOPLE: Final = (
    Column(key="name", title=translate("coach", "Name"), means=translate("coach", "As the team has it."), unit="text"),
    Column(key="team", title=translate("coach", "Team"), means=translate("coach", "As the team has it."), unit="text"),
    Column(key="calls", title=translate("coach", "Calls"), means=_CALLS),
    Column(key="settled", title=translate("coach", "Settled calls"), means=translate("coach", "Finished calls that closed settled.")),
    Column(key="settled_share", title=translate("coach", "Settled"), means=_SETTLED, unit="share"),
    Column(key="own_share", title=translate("coach", "Own words"), means=_OWN, unit="share"),
    Column(key="minutes", title=translate("coach", "Minutes"), means=_MINUTES, unit="minutes"),
    Column(key="lessons", title=translate("coach", "Lessons"), means=translate("coach", "Lessons finished in these days.")),
    Column(key="last_day", title=translate("coach", "Last practised"), means=translate("coach", "The day of their last finished call in these days."), unit="day"),
    Column(key="done_share", title=translate("coach", "Assigned, done"), means=translate("coach", "Steps of their assignments that are done, as a share of all their steps, as "
"of the day of the report."), unit="share"),
    Column(key="overdue", title=translate("coach", "Overdue"), means=_OVERDUE),
    Column(key="stuck", title=translate("coach", "Stuck"), means=_STUCK),
)  # fmt: skip
ONE_FINDING: Final = (
    Column(key="finding_calls", title=translate("coach", "Calls with it"), means=translate("coach", "Finished calls in which this was seen at least once.")),
    Column(key="finding_times", title=translate("coach", "Times seen"), means=translate("coach", "Turns in which this was seen, once a turn.")),
    Column(key="finding_share", title=translate("coach", "Share of calls"), means=translate("coach", "Calls in which this was seen, as a share of finished calls."), unit="share"),
)  # fmt: skip
TEAMS: Final = (
    Column(key="team", title=translate("coach", "Team"), means=translate("coach", "As the team has it."), unit="text"),
    Column(key="people", title=translate("coach", "People"), means=translate("coach", "People of this team in the report.")),
    Column(key="practised", title=translate("coach", "Practised"), means=translate("coach", "Those with at least one finished call in these days.")),
    Column(key="calls", title=translate("coach", "Calls"), means=_CALLS),
    Column(key="settled_share", title=translate("coach", "Settled"), means=_SETTLED, unit="share"),
    Column(key="own_share", title=translate("coach", "Own words"), means=_OWN, unit="share"),
    Column(key="minutes", title=translate("coach", "Minutes"), means=_MINUTES, unit="minutes"),
)  # fmt: skip
FINDINGS: Final = (
    Column(key="name", title=translate("coach", "What"), means=translate("coach", "A skill, or something that goes amiss, as lessons call it."), unit="text"),
    Column(key="kind", title=translate("coach", "Kind"), means=translate("coach", "Whether it is a skill that was shown or something that went amiss."), unit="text"),
    Column(key="people", title=translate("coach", "People"), means=translate("coach", "People in whose calls it was seen.")),
    Column(key="calls", title=translate("coach", "Calls"), means=translate("coach", "Finished calls in which it was seen at least once.")),
    Column(key="times", title=translate("coach", "Times"), means=translate("coach", "Turns in which it was seen, once a turn.")),
    Column(key="weight", title=translate("coach", "Weight"), means=translate("coach", "The sum over those turns of how much each counts: 1 spoken, 0.8 typed, 0.5 "
"picked, less with a hint or on a second try, times how sure the judge was."), unit="count"),
)  # fmt: skip
SCENES: Final = (
    Column(key="title", title=translate("coach", "Scene"), means=translate("coach", "The scene's title in this library."), unit="text"),
    Column(key="calls", title=translate("coach", "Calls"), means=_CALLS),
    Column(key="settled", title=translate("coach", "Settled calls"), means=translate("coach", "Finished calls that closed settled.")),
    Column(key="left", title=translate("coach", "Left safely"), means=translate("coach", "Calls left by the safe way out.")),
    Column(key="settled_share", title=translate("coach", "Settled"), means=_SETTLED, unit="share"),
)  # fmt: skip
