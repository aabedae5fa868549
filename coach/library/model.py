"""What authors write, as values. One class a thing; names are those of the content guide.

The classes are msgspec structs: the same declaration decodes the compiled library in
milliseconds, refuses unknown keys, and yields the JSON schema that editors and the checker use
(``docs/decisions/0002-one-model-for-content.md``).
"""

from __future__ import annotations

from typing import Annotated, Literal, NewType

from msgspec import Meta, Struct, field

SkillId = NewType("SkillId", str)
FaultId = NewType("FaultId", str)

Id = Annotated[str, Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
MethodId = NewType("MethodId", Id)
StepId = NewType("StepId", Id)
LessonId = NewType("LessonId", Id)
PersonaId = NewType("PersonaId", Id)
ScenarioId = NewType("ScenarioId", Id)
NodeId = NewType("NodeId", Id)
ChoiceId = NewType("ChoiceId", Id)
FactId = NewType("FactId", Id)
PromiseId = NewType("PromiseId", Id)
EndingId = NewType("EndingId", Id)
TemperamentId = NewType("TemperamentId", Id)
PathId = NewType("PathId", Id)

Words = Annotated[str, Meta(min_length=1)]
Feeling = Annotated[float, Meta(ge=0, le=100)]
Minutes = Annotated[int, Meta(ge=1, le=60)]
Revision = Annotated[int, Meta(ge=1)]
Channel = Literal["phone", "counter", "chat", "email-reply", "on-site"]
EndingKind = Literal["settled", "partly", "unsettled", "escalated", "walked-out", "safe-exit"]
Opening = Literal["kept", "late", "forgotten", "broken"]
Skill = Literal[
    "calm_polite", "acknowledge_feeling", "feeling_guess", "paraphrase_problem",
    "check_acceptance", "apology", "thanks_for_raising", "open_question", "find_agreement",
    "ownership", "concrete_solution", "realistic_expectation", "follow_up_promise",
    "check_satisfaction", "supervisor_last_resort", "set_boundary", "explain_refusal",
]  # fmt: skip
Fault = Literal[
    "defensive", "blaming", "dismissive", "calm_down", "policy_robot",
    "solving_before_listening", "interrupting", "over_promising", "insincere_apology", "sarcasm",
    "personal_attack", "empty_empathy", "keyword_stuffing", "premature_escalation", "own_story",
    "off_topic_or_non_answer",
]  # fmt: skip


class Content(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, gc=False):
    """Base of everything an author writes: immutable, keyword-only, no unknown keys.

    Out of the collector's sight (``gc=False``): frozen values of values can hold no circle, and a
    library decodes a third faster.
    """


class Provenance(Content, frozen=True, kw_only=True):
    """Who wrote it and who checked it; an empty reviewer shows as "not yet reviewed"."""

    written_by: Words
    reviewed_by: str = ""


class When(Content, frozen=True, kw_only=True, omit_defaults=True):
    """A condition. All keys given must hold; a list inside a key means any of them."""

    heat_from: Feeling | None = None
    heat_below: Feeling | None = None
    heard_from: Feeling | None = None
    heard_below: Feeling | None = None
    trust_from: Feeling | None = None
    trust_below: Feeling | None = None
    patience_from: Feeling | None = None
    patience_below: Feeling | None = None
    shows: tuple[Skill, ...] | None = None
    shows_all: tuple[Skill, ...] | None = None
    faults: tuple[Fault, ...] | None = None
    faultless: bool | None = None
    mentions: tuple[FactId, ...] | None = None
    mentions_any: bool | None = None
    news: bool | None = None
    knows: tuple[FactId, ...] | None = None
    mentioned: tuple[FactId, ...] | None = None
    facts_left: bool | None = None
    words: tuple[str, ...] | None = None
    promised: tuple[PromiseId, ...] | None = None
    visits_from: int | None = None
    times_from: int | None = None
    times_below: int | None = None
    replies_from: int | None = None
    replies_below: int | None = None
    after_abuse: bool | None = None
    threat: bool | None = None
    temperament: TemperamentId | None = None
    automatic: bool | None = None


# --- methods and lessons -------------------------------------------------------------------------


class Step(Content, frozen=True, kw_only=True):
    """One stage of a method: what it is for, the skills it shows, its teaching points.

    ``in_calls`` is off for a step that is practised between calls and never in one.
    """

    id: StepId
    title: Words
    purpose: Words
    skills: tuple[Skill, ...]
    rows: tuple[Words, ...]
    in_calls: bool = True


class Method(Content, frozen=True, kw_only=True, tag_field="kind", tag="method"):
    """A way of calming a customer, in four to ten steps. ``place`` orders the courses on screen."""

    id: MethodId
    revision: Revision
    title: Words
    source: Words
    frame: Words
    steps: Annotated[tuple[Step, ...], Meta(min_length=1)]
    place: int = 99


class Evidence(Content, frozen=True, kw_only=True):
    """How well an effect is supported, and in one sentence what is known."""

    grade: Literal["strong", "some", "weak", "none"]
    says: Words


class Card(Content, frozen=True, kw_only=True):
    """One page of a lesson: a heading and under seventy words."""

    id: Id
    title: Words
    body: Words


class ExampleTurn(Content, frozen=True, kw_only=True):
    """One side of a worked call; a note says why the reply works."""

    who: Literal["customer", "you"]
    says: Words
    mood: str = ""
    note: str = ""


class Faded(Content, frozen=True, kw_only=True):
    """The worked call again, with a part left for the learner."""

    ask: Words
    give: tuple[str, ...] = ()


class Example(Content, frozen=True, kw_only=True):
    """A worked call, then the same with parts left out."""

    id: Id
    premise: Words
    turns: tuple[ExampleTurn, ...]
    faded: tuple[Faded, ...] = ()


class Option(Content, frozen=True, kw_only=True):
    """One answer of a single choice; the checker insists on its own reason."""

    id: Id
    text: Words
    why: str = ""
    right: bool = False


class SingleChoice(Content, frozen=True, kw_only=True, tag_field="kind", tag="single_choice"):
    """Pick the one reply that does what is asked."""

    id: Id
    ask: Words
    options: tuple[Option, ...]


class Labelled(Content, frozen=True, kw_only=True):
    """A piece of text with an id of its own."""

    id: Id
    text: Words


class OrderSteps(Content, frozen=True, kw_only=True, tag_field="kind", tag="order_steps"):
    """Put steps in order; written in true order, shown shuffled."""

    id: Id
    ask: Words
    steps: tuple[Labelled, ...]
    why: Words


class FaultyPart(Content, frozen=True, kw_only=True):
    """Which part of a reply undoes it, what it is, and why."""

    part: Id
    is_: Fault = field(name="is")
    why: Words


class SpotFault(Content, frozen=True, kw_only=True, tag_field="kind", tag="spot_fault"):
    """Find the part of one reply that undoes the rest."""

    id: Id
    ask: Words
    customer: Words
    parts: tuple[Labelled, ...]
    fault: FaultyPart


class Blank(Content, frozen=True, kw_only=True):
    """A gap in a phrase card."""

    id: Annotated[str, Meta(pattern="^[a-z0-9]+([_-][a-z0-9]+)*$")]
    hint: Words
    words_at_most: int = 20
    not_these: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()


class FillCard(Content, frozen=True, kw_only=True, tag_field="kind", tag="fill_card"):
    """Fill the gaps with one's own words; kept, never marked."""

    id: Id
    ask: Words
    template: Words
    blanks: tuple[Blank, ...]
    kept_as: Literal["phrase_card"] = "phrase_card"


class DrillFact(Content, frozen=True, kw_only=True):
    """A detail of a drill's customer, and the stems by which a reply is heard to mention it."""

    id: Id
    words: tuple[str, ...]


class Wanted(Content, frozen=True, kw_only=True):
    """What a drill reply should show, mention, and be free of."""

    shows_all: tuple[Skill, ...] = ()
    mentions: tuple[Id, ...] = ()
    free_of: tuple[Fault, ...] = ()


class Round(Content, frozen=True, kw_only=True):
    """One line of a drill and what a good reply to it does."""

    id: Id
    customer: Words
    wants: Wanted
    one_way: Words
    mood: str = ""
    facts: tuple[DrillFact, ...] = ()
    if_missing: dict[str, str] = {}


class SayIt(Content, frozen=True, kw_only=True, tag_field="kind", tag="say_it"):
    """Say it in one's own words, aloud if possible."""

    id: Id
    ask: Words
    rounds: tuple[Round, ...]


Check = SingleChoice | OrderSteps | SpotFault | FillCard | SayIt


class Lesson(Content, frozen=True, kw_only=True, tag_field="kind", tag="lesson"):
    """A short reading with a worked call and checks."""

    id: LessonId
    revision: Revision
    title: Words
    method: MethodId
    step: StepId
    minutes: Minutes
    aim: Words
    skills: tuple[Skill, ...]
    evidence: Evidence
    provenance: Provenance
    cards: Annotated[tuple[Card, ...], Meta(min_length=3, max_length=6)]
    example: Example
    checks: Annotated[tuple[Check, ...], Meta(min_length=2, max_length=5)]
    takeaway: Words
    tempting: tuple[Fault, ...] = ()
    needs: tuple[LessonId, ...] = ()
    practise_next: tuple[ScenarioId, ...] = ()


# --- people and scenes ---------------------------------------------------------------------------


class VoiceSketch(Content, frozen=True, kw_only=True, omit_defaults=True):
    """How a person sounds, in words an author can judge by ear.

    The casting is optional and keeps people apart: ``pitch`` is the middle of the voice in Hz,
    ``size`` scales its resonances (1 an average woman, 0.87 an average man), ``like`` names the
    neural voices it is a blend of.
    """

    sounds: Literal["low", "mid", "high"]
    pace: Literal["slow", "even", "quick"]
    warmth: Feeling
    pitch: Annotated[float, Meta(ge=75, le=280)] | None = None
    size: Annotated[float, Meta(ge=0.75, le=1.15)] | None = None
    like: tuple[str, ...] = ()


class Persona(Content, frozen=True, kw_only=True, tag_field="kind", tag="persona"):
    """A fictional customer."""

    id: PersonaId
    name: Words
    say_name: Words
    age: int
    about: Words
    voice: VoiceSketch
    temperament: TemperamentId
    habits: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


class Feelings(Content, frozen=True, kw_only=True):
    """The four feelings, each from 0 to 100."""

    heat: Feeling
    heard: Feeling
    trust: Feeling
    patience: Feeling


class Release(When, frozen=True, kw_only=True, omit_defaults=True):
    """When a fact comes out: at the start, with a node's line, or when a condition holds."""

    start: bool = False
    by_node: NodeId | None = None


class Fact(Content, frozen=True, kw_only=True):
    """Something true of this case that the learner may come to know."""

    id: FactId
    about: Words
    words: tuple[Words, ...]
    release: Release
    says: str = ""


class Line(Content, frozen=True, kw_only=True):
    """One way the customer may say a node's line; the first whose ``when`` holds is said."""

    mood: Words
    say: Words
    when: When | None = None
    abuse: bool = False
    threat: bool = False


class Due(Content, frozen=True, kw_only=True):
    """When a promise falls due: so many days on, at a local time of day."""

    days: Annotated[int, Meta(ge=0, le=60)]
    by: Annotated[str, Meta(pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$")]


class Promise(Content, frozen=True, kw_only=True):
    """A dated commitment made in a reply."""

    id: PromiseId
    what: Words
    due: Due | None = None
    keepable: bool = True


class Choice(Content, frozen=True, kw_only=True):
    """A reply the learner may pick, what it shows, and where it leads."""

    id: ChoiceId
    say: str
    feedback: Words
    next: str
    shows: tuple[Skill, ...] = ()
    faults: tuple[Fault, ...] = ()
    mentions: tuple[FactId, ...] = ()
    promises: tuple[Promise, ...] = ()
    withdraws: tuple[PromiseId, ...] = ()
    leaves: bool = False


class Route(Content, frozen=True, kw_only=True):
    """Where own words with these findings lead; no ``when`` always holds."""

    to: str
    when: When | None = None


class Node(Content, frozen=True, kw_only=True):
    """One thing the customer says, and the replies it invites."""

    id: NodeId
    step: StepId
    line: Annotated[tuple[Line, ...], Meta(min_length=1)]
    choices: Annotated[tuple[Choice, ...], Meta(min_length=3, max_length=5)]
    tells: tuple[FactId, ...] = ()
    ready: When | None = None
    instead: NodeId | None = None
    skip_if: When | None = None
    returns: bool = False
    routes: tuple[Route, ...] = ()


class Ending(Content, frozen=True, kw_only=True):
    """How a conversation can close; the first ordinary one whose ``when`` holds is taken."""

    id: EndingId
    kind: EndingKind
    say: str
    summary: Words
    when: When | None = None
    automatic: bool = False


class FollowUp(Content, frozen=True, kw_only=True):
    """A second scene, days later, called up by promises of the first."""

    id: ScenarioId
    title: Words
    for_promises: tuple[PromiseId, ...]
    situation: Words
    opens: dict[Opening, NodeId]
    thread: Annotated[tuple[NodeId, ...], Meta(min_length=1)]
    routes_everywhere: Annotated[tuple[Route, ...], Meta(min_length=1)]
    nodes: Annotated[tuple[Node, ...], Meta(min_length=1)]
    endings: Annotated[tuple[Ending, ...], Meta(min_length=1)]


class Scenario(Content, frozen=True, kw_only=True, tag_field="kind", tag="scenario"):
    """A branching conversation with one upset customer."""

    id: ScenarioId
    revision: Revision
    title: Words
    method: MethodId
    trade: Words
    channel: Channel
    level: Annotated[int, Meta(ge=1, le=5)]
    minutes: Minutes
    persona: PersonaId
    provenance: Provenance
    situation: Words
    you_can: tuple[Words, ...]
    you_cannot: tuple[Words, ...]
    start: Feelings
    opens: NodeId
    thread: Annotated[tuple[NodeId, ...], Meta(min_length=1)]
    facts: tuple[Fact, ...]
    routes_everywhere: Annotated[tuple[Route, ...], Meta(min_length=1)]
    nodes: Annotated[tuple[Node, ...], Meta(min_length=1)]
    endings: Annotated[tuple[Ending, ...], Meta(min_length=1)]
    also: tuple[MethodId, ...] = ()
    temperament: TemperamentId | None = None
    shuffle: bool = True
    follow_up: FollowUp | None = None


# --- walks and the profile -----------------------------------------------------------------------


class Judgement(Content, frozen=True, kw_only=True):
    """What a reply in own words is taken to show, as an author reads it."""

    shows: tuple[Skill, ...] = ()
    faults: tuple[Fault, ...] = ()
    mentions: tuple[FactId, ...] = ()


class WalkReply(Content, frozen=True, kw_only=True):
    """One reply of a walk, and what must be so before and after."""

    at: NodeId
    pick: ChoiceId | None = None
    type: str | None = None
    judged: Judgement | None = None
    then: str | None = None
    expect: When | None = None


class Walk(Content, frozen=True, kw_only=True, tag_field="kind", tag="walk"):
    """A play-through plan, run by the checker."""

    id: Id
    scenario: ScenarioId
    about: Words
    replies: tuple[WalkReply, ...]
    ends: EndingId | None = None
    opening: Opening | None = None


class Variable(Content, frozen=True, kw_only=True):
    """One thing a firm fills in; its default lets the library work untouched."""

    ask: Words
    default: Words


class Profile(Content, frozen=True, kw_only=True, tag_field="kind", tag="profile"):
    """What scenarios may say of the learner's own business."""

    business: Variable
    your_name: Variable
    owner: Variable
    phone: Variable
    town: Variable
    hours: Variable
    refund_days: Variable
    currency: Variable


class Described(Content, frozen=True, kw_only=True):
    """A skill or fault in words for the screen."""

    id: str
    name: Words
    short: Words
    present: Words
    absent: Words
    example: Words
    try_instead: str = ""


class Vocabulary(Content, frozen=True, kw_only=True, tag_field="kind", tag="vocabulary"):
    """The one list of skills and faults, in the order screens show them."""

    id: Id
    revision: Revision
    skills: tuple[Described, ...]
    faults: tuple[Described, ...]


# --- the customer's rules ------------------------------------------------------------------------


class Change(Content, frozen=True, kw_only=True, omit_defaults=True):
    """How much each feeling moves; positive heat means angrier."""

    heat: float = 0
    heard: float = 0
    trust: float = 0
    patience: float = 0


class Rule(Content, frozen=True, kw_only=True):
    """How one finding lands when its condition holds, and why, in words."""

    id: Id
    finding: Skill | Fault
    change: Change
    because: Words
    when: When | None = None


class HarderAtTheTop(Content, frozen=True, kw_only=True):
    """Above ``from_`` heard and trust, above ``heat_from`` heat, move at ``counts`` pace."""

    from_: Feeling = field(name="from")
    heat_from: Feeling
    counts: float


class HeatFloor(Content, frozen=True, kw_only=True):
    """Heat stops falling at ``at_heard_0 - per_heard x heard``."""

    at_heard_0: Feeling
    per_heard: float


class LowTrust(Content, frozen=True, kw_only=True):
    """Below this trust an offer counts only in part."""

    below: Feeling
    solution_counts: float


class BesideFault(Content, frozen=True, kw_only=True):
    """Beside one of these faults a reply's skills count only in part."""

    faults: tuple[Fault, ...]
    skills_count: float


class SolvingFirst(Content, frozen=True, kw_only=True):
    """Offering below this heard adds a fault."""

    skill: Skill
    heard_below: Feeling
    adds: Fault


class SolvingIsFine(Content, frozen=True, kw_only=True):
    """From this heard on, an offer is never too early."""

    heard_from: Feeling
    drops: Fault


class Cancels(Content, frozen=True, kw_only=True):
    """This fault takes that skill out of the same reply."""

    fault: Fault
    cancels: Skill


class BoundaryAfterAbuse(Content, frozen=True, kw_only=True):
    """A line drawn where nobody crossed one counts as this fault."""

    skill: Skill
    without_abuse: Fault


class EachTurn(Content, frozen=True, kw_only=True):
    """What holds for every reply, whatever it says."""

    cost: Change
    nothing_said: Change
    most_heat_fall: float
    most_heat_rise: float
    most_heard_rise: float
    harder_at_the_top: HarderAtTheTop
    heat_floor: HeatFloor
    low_trust: LowTrust
    beside_a_fault: BesideFault
    beside_stuffing: BesideFault
    said_before: tuple[float, ...]
    said_before_with_news: tuple[float, ...]
    solving_first: SolvingFirst
    solving_is_fine: SolvingIsFine
    insincere_cancels: Cancels
    boundary_only_after_abuse: BoundaryAfterAbuse


class BetweenScenes(Content, frozen=True, kw_only=True):
    """What the days between two scenes do to the feelings; patience is set, the rest moves."""

    rest: dict[str, float]
    kept: Change
    late: Change
    forgotten: Change
    broken: Change


class AutomaticEnding(Content, frozen=True, kw_only=True):
    """An ending reached by rule after a reply, before the next line."""

    kind: EndingKind
    when: When


class LongReply(Content, frozen=True, kw_only=True):
    """What a reply of this many words and more costs with this temperament."""

    words_from: int
    change: Change


class Temperament(Content, frozen=True, kw_only=True):
    """Small turns of the same screws: factors on what a finding changes."""

    id: TemperamentId
    name: Words
    factors: dict[str, float]
    each_turn: Change = Change()
    heard_gate: float = 0
    long_reply: LongReply | None = None
    shown_heat: float = 0


class CustomerRules(Content, frozen=True, kw_only=True, tag_field="kind", tag="customer_rules"):
    """How what is said lands on a customer; read top to bottom, every match adds up."""

    id: Id
    revision: Revision
    each_turn: EachTurn
    rules: tuple[Rule, ...]
    between_scenes: BetweenScenes
    automatic_endings: tuple[AutomaticEnding, ...]
    temperaments: tuple[Temperament, ...]


# --- paths ---------------------------------------------------------------------------------------


class PathStep(Content, frozen=True, kw_only=True):
    """One thing to do on a path, on a day counted from its start: exactly one of the three.

    ``follow_up`` names a scene whose promise is to be kept; ``own_words`` asks for at least half of
    a scene's replies typed or spoken.
    """

    id: Id
    day: Annotated[int, Meta(ge=1, le=120)]
    lesson: LessonId | None = None
    scenario: ScenarioId | None = None
    follow_up: ScenarioId | None = None
    own_words: bool = False


class Path(Content, frozen=True, kw_only=True, tag_field="kind", tag="path"):
    """Lessons and scenes in an order with days, for somebody in particular."""

    id: PathId
    revision: Revision
    title: Words
    for_whom: Words
    about: Words
    steps: Annotated[tuple[PathStep, ...], Meta(min_length=1, max_length=60)]
    provenance: Provenance


# --- what the checker is asked to let pass -------------------------------------------------------


class Suppression(Content, frozen=True, kw_only=True):
    """One finding about shipped content that is known and accepted, and why."""

    code: Annotated[str, Meta(pattern="^[RWP][0-9]{2}$")]
    where: Words
    because: Words


class Suppressions(Content, frozen=True, kw_only=True, tag_field="kind", tag="suppressions"):
    """The findings accepted for shipped content; each must match something."""

    id: Id
    suppressions: tuple[Suppression, ...]


Document = (
    Method
    | Lesson
    | Persona
    | Scenario
    | Walk
    | Profile
    | Vocabulary
    | CustomerRules
    | Path
    | Suppressions
)
