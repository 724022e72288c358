"""What people put on record: opinions, accepted changes, suppressions, open questions."""

from pydantic import Field
from pydantic.dataclasses import dataclass

from cet_cli.model.base import Part
from cet_cli.model.cycle import Cycle
from cet_cli.model.frozen import FROZEN
from cet_cli.model.thing import Thing
from cet_cli.model.values import Period, Text
from cet_cli.model.words import Id, Line, Verdict


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Review(Part):
    """A recorded opinion, shown beside what is computed and never mixed with it."""

    about: Line
    """What it is about."""
    on: Period
    """When it was given."""
    reviewer: Text
    """Who gave it."""
    verdict: Verdict
    """What was said, in the words of the tool."""
    text: Text | None = None
    """What was said, in words."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Decision(Part):
    """One step of a revision accepted knowingly."""

    accepts: Line
    """The rule that would report it."""
    about: Line
    """The address whose change is accepted."""
    from_: Line | None = Field(default=None, alias="from")
    """What it was before."""
    to: Line | None = None
    """What it became."""
    on: Period
    """When it was decided."""
    why: Text | None = None
    """The reason that the document gives."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Allowance(Part):
    """A finding suppressed, with its reason."""

    rule: Line
    """The rule, by slug or code."""
    about: Line
    """The address that the finding is about."""
    why: Text
    """The reason."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Question(Part):
    """A question that nobody has answered yet."""

    id: Id
    """Its name in the roadmap."""
    ask: Text
    """The question."""
    to: Text | None = None
    """Who is asked."""
    due: Period | None = None
    """When an answer is due."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Body(Thing):
    """A committee, a meeting, or a rule of the procedure."""

    name: Text
    """Its name."""
    role: Text | None = None
    """What it does."""
    every: Cycle | None = None
    """How often it happens."""
    last: Period | None = None
    """When it last happened."""
    on: Period | None = None
    """When it happened or will happen."""
