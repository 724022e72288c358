"""A roadmap is one area; a portfolio holds all of them and the national level."""

from pydantic import Field
from pydantic.dataclasses import dataclass

from cet_cli.model.base import Part
from cet_cli.model.claim import Claim
from cet_cli.model.frozen import FROZEN, Value
from cet_cli.model.funding import Funding
from cet_cli.model.indicator import Indicator
from cet_cli.model.measure import Measure
from cet_cli.model.milestone import Milestone
from cet_cli.model.mission import Mission
from cet_cli.model.project import Project
from cet_cli.model.record import Allowance, Body, Decision, Question, Review
from cet_cli.model.source import Source
from cet_cli.model.technology import KeyTechnology, SteppingStone
from cet_cli.model.values import Period, Text
from cet_cli.model.words import Id, Line, Lines

SECTIONS = (
    "governance",
    "missions",
    "key_technologies",
    "stepping_stones",
    "milestones",
    "indicators",
    "funding",
    "projects",
    "measures",
)
"""The lists of a roadmap whose entries are things."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Sections(Part):
    """What may stand in a roadmap and, at the national level, in the portfolio's own file."""

    id: Id
    """Its name for machines; every address in it starts with this."""
    format: Line | None = None
    """The version of the rules of the format: `1`."""
    name: Text
    """Its name."""
    horizon: Period | None = None
    """The period that it plans for."""
    summary: Text | None = None
    """Two sentences that a committee member reads first; the editor's own."""
    questions: tuple[Question, ...] = ()
    """Open questions; the editor's own."""
    governance: tuple[Body, ...] = ()
    """Committees, meetings and procedures."""
    missions: tuple[Mission, ...] = ()
    """What is to be accomplished."""
    key_technologies: tuple[KeyTechnology, ...] = ()
    """The technologies that the area is made of."""
    stepping_stones: tuple[SteppingStone, ...] = ()
    """Technologies that a mission needs on the way."""
    milestones: tuple[Milestone, ...] = ()
    """Dated, checkable events."""
    indicators: tuple[Indicator, ...] = ()
    """Figures that are watched."""
    funding: tuple[Funding, ...] = ()
    """Budgets."""
    projects: tuple[Project, ...] = ()
    """Work that is paid for."""
    measures: tuple[Measure, ...] = ()
    """What is done for the ecosystem."""
    reviews: tuple[Review, ...] = ()
    """Recorded opinions."""
    decisions: tuple[Decision, ...] = ()
    """Changes accepted knowingly."""
    allow: tuple[Allowance, ...] = ()
    """Findings suppressed with a reason."""
    claims: tuple[Claim, ...] = ()
    """What the documents say of their own figures."""
    formerly: Lines = ()
    """Earlier ids: each maps the prefix of everything in it."""
    merged_from: Lines = ()
    """The roadmaps that became this one."""
    split_from: Lines = ()
    """The roadmap that this one was a part of."""
    replaces: Lines = ()
    """The roadmaps that this one takes the place of."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Roadmap(Sections):
    """The plan of one area."""

    id: Id = Field(alias="roadmap")
    """The area's name for machines; every address in it starts with this."""
    group: Id | None = None
    """The class of the area in the strategy, such as `leading`."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Portfolio(Sections):
    """All roadmaps of a strategy, with its national level and its sources."""

    id: Id = Field(alias="portfolio")
    """The portfolio's name for machines; every address at the national level starts with this."""
    languages: Lines = ()
    """The languages that names are to be given in."""
    areas: tuple[Roadmap, ...] = ()
    """The areas; in their own files, or here for a small portfolio."""
    sources: tuple[Source, ...] = ()
    """The documents; in their own file, or here for a small portfolio."""

    @property
    def roadmaps(self) -> tuple[Sections, ...]:
        """The national level first, then the areas in their order."""
        return (self, *self.areas)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class SourceList(Value):
    """The file `sources.yaml`."""

    format: Line | None = None
    """The version of the rules of the format: `1`."""
    sources: tuple[Source, ...] = ()
    """The documents."""
