"""One thing whole, as plain data: what a page of `cet show` says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction

    from cet_cli.address import Address
    from cet_cli.figures.verdict import ClaimVerdict
    from cet_cli.model.values import Period, Text
    from cet_cli.report.extent import Extent
    from cet_cli.report.findings import FindingLine
    from cet_cli.report.money import MoneyReport
    from cet_cli.report.outlook import Outlook
    from cet_cli.report.reviews import ReviewRow
    from cet_cli.report.tally import Tally
    from cet_cli.report.things import Named


@dataclass(frozen=True, slots=True)
class Ancestor:
    """Something that a thing belongs to: what it is `for`, and at last its area."""

    depth: int
    """How many steps up, from 1."""
    named: Named


@dataclass(frozen=True, slots=True)
class Fact:
    """One plain field of a thing."""

    key: str
    """The field as the file names it."""
    text: str
    """Its value, as written."""
    texts: Text | None = None
    """Its value where it is a display text, in every language."""
    sources: tuple[str, ...] = ()
    """Who says this field, where that is not whoever says the thing."""
    inferred: bool = False
    """Whether it is the editor's reading, not a statement of the source."""
    own: bool = False
    """Whether only the editor says it."""
    note: Text | None = None
    """A remark of the editor on this field."""
    disputed: tuple[State, ...] = ()
    """What other sources say that disagrees."""


@dataclass(frozen=True, slots=True)
class State:
    """A value that a field has or had, and who said so."""

    text: str
    """The value as written; "" where the field was absent."""
    sources: tuple[str, ...]
    said: Period | None
    """When the first of these sources was published; None where that is not known."""
    redefined: bool = False
    """Whether it was another thing under the same name then."""
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class History:
    """How a field changed over the plan's own revisions."""

    address: Address
    """The address of the field."""
    states: tuple[State, ...]
    """Its values, the current one first, the original one last."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement inside a thing: a figure, an amount, a step, a report."""

    address: Address
    kind: str
    when: Period | None
    text: str
    """What it says, in words."""
    number: Fraction | None
    """Its figure, the scale applied; None without one."""
    unit: str
    """The one name of the unit of that."""
    sources: tuple[str, ...]
    """Who says so, by itself or by what it stands in."""
    counted: bool
    """Whether more than a draft or a third party says it."""
    inferred: tuple[str, ...] = ()
    """Fields that are the editor's reading."""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a working: what is worked out, from what, and what comes out."""

    name: str
    """What is worked out, a word of `wording.english.working.STEPS`."""
    sum: str = ""
    """The sum, as it is typed into a pocket calculator; "" where nothing is reckoned."""
    number: Fraction | None = None
    """What comes out."""
    unit: str = ""
    """In what it is counted."""
    says: str = ""
    """What comes out, where that is more than the number."""


@dataclass(frozen=True, slots=True)
class Point:
    """One column of a sparkline."""

    day: date
    """The last day of its time."""
    observed: Fraction | None
    """What was observed then; of a sum, the sum by then."""
    required: Fraction | None
    """What the path asks for then; None where it asks for nothing in particular."""


@dataclass(frozen=True, slots=True)
class Sparkline:
    """Points from the start to the deadline, in equal steps of time."""

    months: int
    """The length of a step in months."""
    points: tuple[Point, ...]
    unit: str
    """The unit of the values."""


@dataclass(frozen=True, slots=True)
class Working:
    """A verdict worked out, so that a reader can do it again by hand."""

    address: Address
    """What was judged: a target, a milestone, a measure, a mission, the readiness of a technology.
    """
    status: str
    reason: str
    """Why nothing can be told; "" where something can."""
    because: str
    """Why it has this status, in one sentence."""
    counted: bool
    """Whether it is counted in the status of the plan."""
    steps: tuple[Step, ...]
    flags: tuple[tuple[str, str], ...] = ()
    """What is worth knowing beside it: a word, and what it means here."""
    rests_on: tuple[Named, ...] = ()
    """The things whose status it was made from: of a mission its tests, of what is at risk the
    chain down to the cause."""
    apart: str = ""
    """The status with the figures of drafts and third parties too; "" where they gave none."""
    spark: Sparkline | None = None
    """What was observed beside what the path asks."""
    outlook: Outlook | None = None
    """Where the average pace would lead, where that was asked for."""
    outlook_steps: tuple[Step, ...] = ()
    """That worked out."""


@dataclass(frozen=True, slots=True)
class Money:
    """A project or a budget that serves a thing."""

    named: Named
    over: Period | None
    cost: str
    """Its cost over its whole life; "" where none is stated."""
    amounts: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A claim, a decision, a note or a question: who says what, of what."""

    address: Address
    kind: str
    when: Period | None
    text: Text | None
    """What was written, in every language."""
    says: str
    """What it says, in words; "" where `text` says it all."""
    sources: tuple[str, ...] = ()
    verdict: ClaimVerdict | None = None
    """Of a claim, whether its figures allow it."""
    judged: str = ""
    """That in one sentence, with the arithmetic."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A source with the places in it that a thing cites."""

    id: str
    title: Text | None
    """None where no such source is listed."""
    publisher: Text | None
    published: str
    """Its date as written; "" where it has none."""
    standing: str
    via: str
    """In what it was read; "" where it was read itself."""
    url: str
    at: tuple[str, ...]
    """The places in it."""
    cited_by: tuple[str, ...]
    """What cites it inside the thing: fields and parts by the end of their address; "" is the thing
    itself."""


@dataclass(frozen=True, slots=True)
class Citing:
    """A thing that cites a source."""

    named: Named
    number: int
    """How many statements in it do."""
    at: tuple[str, ...]
    """The places in the source."""
    by: tuple[Address, ...]
    """The statements."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowReport:
    """One thing whole."""

    read: Extent
    as_of: date
    known_by: date | None
    errors: int
    """Error findings in the plan: what is said here may rest on one of them."""
    address: Address
    kind: str
    """What stands at the address; of a field, what it is a field of."""
    name: Text | None
    part_of: tuple[Named, ...]
    """What a part stands in, the outermost first; empty for a thing."""
    aka: tuple[Text, ...]
    belongs_to: tuple[Ancestor, ...]
    status: str
    facts: tuple[Fact, ...]
    dropped: str
    """Its withdrawal, in words; "" where it was not withdrawn."""
    spark: Sparkline | None
    """Of an indicator without targets, what was observed."""
    working: tuple[Working, ...]
    statements: tuple[Statement, ...]
    links: tuple[tuple[str, tuple[Named, ...]], ...]
    """What it needs and what needs it, by the name of the relation."""
    projects: tuple[Money, ...]
    money: MoneyReport | None
    """Its sums by time and stage; None where nothing is published."""
    records: tuple[Record, ...]
    """Claims, decisions, questions and notes."""
    reviews: tuple[ReviewRow, ...]
    history: tuple[History, ...]
    tallies: tuple[tuple[str, Tally], ...]
    """Of an area, how many of a kind stand where."""
    contents: tuple[tuple[str, tuple[Named, ...]], ...]
    """Of an area, its things by kind."""
    sources: tuple[Cited, ...]
    cited_by: tuple[Citing, ...]
    """Of a source, what cites it."""
    checked: bool
    """Whether the rules were put: an earlier view of a plan is not checked again."""
    findings: tuple[FindingLine, ...]
    suppressed: tuple[tuple[FindingLine, str], ...]
    """The findings that were allowed, each with the reason."""
