"""What each figure is called and what it means. Screens and files take both from here."""

from __future__ import annotations

from typing import Final

from coach.reports.model import Column

_CALLS = "Calls that were finished in these days, whichever way they closed."
_SETTLED = (
    "Settled calls as a share of finished calls. Calls left by the safe way out count neither way."
)
_OWN = "Replies typed or spoken, as a share of all replies; the others were picked."
_MINUTES = "Time spent answering, rounded to whole minutes. Reading and listening are not in it."
_OVERDUE = (
    "Assignments whose last day has passed and that are not done, as of the day of the report."
)
_STUCK = "Assignments with three or more calls of the same scene, none of which settled it."

TOTALS: Final = (
    Column(key="people", title="People", means="People the report is about."),
    Column(key="practised", title="Practised", means="Those with at least one finished call in these days."),
    Column(key="calls", title="Calls", means=_CALLS),
    Column(key="settled_share", title="Settled", means=_SETTLED, unit="share"),
    Column(key="own_share", title="Own words", means=_OWN, unit="share"),
    Column(key="minutes", title="Minutes", means=_MINUTES, unit="minutes"),
    Column(key="overdue", title="Overdue", means=_OVERDUE),
    Column(key="stuck", title="Stuck", means=_STUCK),
)  # fmt: skip
PEOPLE: Final = (
    Column(key="name", title="Name", means="As the team has it.", unit="text"),
    Column(key="team", title="Team", means="As the team has it.", unit="text"),
    Column(key="calls", title="Calls", means=_CALLS),
    Column(key="settled", title="Settled calls", means="Finished calls that closed settled."),
    Column(key="settled_share", title="Settled", means=_SETTLED, unit="share"),
    Column(key="own_share", title="Own words", means=_OWN, unit="share"),
    Column(key="minutes", title="Minutes", means=_MINUTES, unit="minutes"),
    Column(key="lessons", title="Lessons", means="Lessons finished in these days."),
    Column(key="last_day", title="Last practised", means="The day of their last finished call in these days.", unit="day"),
    Column(key="done_share", title="Assigned, done", means="Steps of their assignments that are done, as a share of all their steps, as of the day of the report.", unit="share"),
    Column(key="overdue", title="Overdue", means=_OVERDUE),
    Column(key="stuck", title="Stuck", means=_STUCK),
)  # fmt: skip
ONE_FINDING: Final = (
    Column(key="finding_calls", title="Calls with it", means="Finished calls in which this was seen at least once."),
    Column(key="finding_times", title="Times seen", means="Turns in which this was seen, once a turn."),
    Column(key="finding_share", title="Share of calls", means="Calls in which this was seen, as a share of finished calls.", unit="share"),
)  # fmt: skip
TEAMS: Final = (
    Column(key="team", title="Team", means="As the team has it.", unit="text"),
    Column(key="people", title="People", means="People of this team in the report."),
    Column(key="practised", title="Practised", means="Those with at least one finished call in these days."),
    Column(key="calls", title="Calls", means=_CALLS),
    Column(key="settled_share", title="Settled", means=_SETTLED, unit="share"),
    Column(key="own_share", title="Own words", means=_OWN, unit="share"),
    Column(key="minutes", title="Minutes", means=_MINUTES, unit="minutes"),
)  # fmt: skip
FINDINGS: Final = (
    Column(key="name", title="What", means="A skill, or something that goes amiss, as lessons call it.", unit="text"),
    Column(key="kind", title="Kind", means="Whether it is a skill that was shown or something that went amiss.", unit="text"),
    Column(key="people", title="People", means="People in whose calls it was seen."),
    Column(key="calls", title="Calls", means="Finished calls in which it was seen at least once."),
    Column(key="times", title="Times", means="Turns in which it was seen, once a turn."),
    Column(key="weight", title="Weight", means="The sum over those turns of how much each counts: 1 spoken, 0.8 typed, 0.5 picked, less with a hint or on a second try, times how sure the judge was.", unit="count"),
)  # fmt: skip
SCENES: Final = (
    Column(key="title", title="Scene", means="The scene's title in this library.", unit="text"),
    Column(key="calls", title="Calls", means=_CALLS),
    Column(key="settled", title="Settled calls", means="Finished calls that closed settled."),
    Column(key="left", title="Left safely", means="Calls left by the safe way out."),
    Column(key="settled_share", title="Settled", means=_SETTLED, unit="share"),
)  # fmt: skip
