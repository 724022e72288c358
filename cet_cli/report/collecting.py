"""What a ministry is asked: a row for each thing of which something new may be known.

Things that were done or dropped are not asked for, nor figures that follow from amounts.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.errors import WrongUsage
from cet_cli.model.dated import Dated
from cet_cli.model.funding import Funding
from cet_cli.model.indicator import Indicator
from cet_cli.model.project import Project
from cet_cli.report.kinds import kind_of
from cet_cli.report.things import things_in
from cet_cli.wording.collecting import both, refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.load import Workspace
    from cet_cli.model.funding import Amount
    from cet_cli.model.indicator import Figure
    from cet_cli.model.roadmap import Portfolio, Sections
    from cet_cli.model.thing import Thing
    from cet_cli.model.values import Period, Text

_ASKED = (Indicator, Dated, Project, Funding)
"""The kinds of things of which something is reported every quarter."""

_OWNERS = 12
"""So many owners are named where none was."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who is asked, and for what."""

    owner: str = ""
    """A part of the name of who answers for it, in any language."""
    area: str = ""
    """The id of one area."""
    everything: bool = False
    """Whether everybody is asked."""
    due_before: date | None = None
    """Only milestones and measures that are due before this day, and what has no such date."""


@dataclass(frozen=True, slots=True)
class Asking:
    """One row: a thing, what is known of it, and room for what is new."""

    address: Address
    kind: str
    """`indicator`, `milestone`, `measure`, `project` or `funding`."""
    area: Text
    name: Text
    last: str
    """What was last known, with its date, as written."""
    target: str
    """What is to be reached."""
    due: str
    ends: date | None
    """The last day of the due date of a milestone or measure."""
    unit: str
    """The unit of a bare figure."""
    owner: Text | None
    """Who answers for it: for the thing, else its area, else the whole plan."""
    parts: bool
    """Whether a figure for each part of a whole is wanted."""
    valued: bool
    """Whether a milestone or measure says what it must reach, so that a figure goes with it."""
    meaning: str
    """A short digest of what it means: it changes with its name, unit or definition."""


@dataclass(frozen=True, slots=True)
class Collection:
    """Everything that one office is asked."""

    portfolio: str
    name: Text
    digest: str
    """A short digest of the plan's files."""
    as_of: date
    asked: str
    """Whom it was made for, as typed; "" for everybody."""
    rows: tuple[Asking, ...]
    sources: tuple[tuple[str, Text], ...]
    """The documents that can be cited: id and title."""


def compose_collection(workspace: Workspace, as_of: date, wanted: Wanted) -> Collection:
    """Choose what is asked.

    Raises:
        WrongUsage: nobody is named, nobody is called so, or there is nothing to ask.
    """
    plan = workspace.portfolio
    everything = list(askings(plan))
    _named(plan, everything, wanted)
    rows = tuple(one for one in everything if _is_wanted(one, wanted))
    if not rows:
        raise WrongUsage(refusal("nothing_due"))
    return Collection(
        portfolio=plan.id,
        name=plan.name,
        digest=digest_of(workspace),
        as_of=as_of,
        asked=wanted.owner or wanted.area,
        rows=rows,
        sources=tuple((one.id, one.title) for one in plan.sources),
    )


def digest_of(workspace: Workspace) -> str:
    """Give a short digest of the bytes of a plan's files."""
    total = hashlib.sha256()
    for loaded in workspace.files:
        total.update(hashlib.sha256(loaded.reread().data).digest())
    return total.hexdigest()[:12]


def _named(plan: Portfolio, rows: Iterable[Asking], wanted: Wanted) -> None:
    """Refuse a wish that names nobody, or somebody whom the plan does not have."""
    owners = list(dict.fromkeys(_both(one.owner) for one in rows if one.owner))
    if not (wanted.owner or wanted.area or wanted.everything):
        raise WrongUsage(refusal("whom", owners[:_OWNERS]))
    if wanted.owner and not any(_within(wanted.owner, owner) for owner in owners):
        near = get_close_matches(wanted.owner, owners, n=3) or owners[:_OWNERS]
        raise WrongUsage(refusal("no_owner", near, owner=wanted.owner))
    areas = [one.id for one in plan.roadmaps]
    if wanted.area and wanted.area not in areas:
        near = get_close_matches(wanted.area, areas, n=1) or areas
        raise WrongUsage(refusal("no_area", near, area=wanted.area))


def _both(owner: Text) -> str:
    return " / ".join(dict.fromkeys(owner.texts))


def _is_wanted(one: Asking, wanted: Wanted) -> bool:
    if wanted.area and one.address.roadmap != wanted.area:
        return False
    if wanted.owner and not (one.owner and _within(wanted.owner, _both(one.owner))):
        return False
    return wanted.due_before is None or one.ends is None or one.ends < wanted.due_before


def _within(asked: str, text: str) -> bool:
    return _plainly(asked) in _plainly(text)


def _plainly(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split())).casefold()


def askings(plan: Portfolio) -> Iterator[Asking]:
    """Give a row for everything of which something new may be known, in the plan's order."""
    for roadmap in plan.roadmaps:
        for thing in things_in(roadmap):
            if is_open(thing):
                yield asking(plan, roadmap, thing)


def is_open(thing: Thing) -> bool:
    """Tell whether something new may be reported of a thing."""
    if not isinstance(thing, _ASKED) or thing.dropped is not None:
        return False
    if isinstance(thing, Indicator):
        return thing.from_ is None
    return not (isinstance(thing, Dated) and thing.done is not None)


def asking(plan: Portfolio, roadmap: Sections, thing: Thing) -> Asking:
    """Give the row of one thing."""
    name: Text = getattr(thing, "name")  # noqa: B009 - all that is asked for has one
    due: Period | None = getattr(thing, "due", None)
    return Asking(
        address=Address(roadmap.id, (thing.id,)),
        kind=kind_of(thing),
        area=roadmap.name,
        name=name,
        last=_last(thing),
        target=_target(thing),
        due=due.text if due else _span(thing),
        ends=due.end if due else None,
        unit=getattr(thing, "unit", None) or "",
        owner=thing.owner or roadmap.owner or plan.owner,
        parts=isinstance(thing, Indicator) and thing.by is not None,
        valued=isinstance(thing, Dated) and thing.value is not None,
        meaning=_meaning(thing, name),
    )


def _span(thing: Thing) -> str:
    over: Period | None = getattr(thing, "over", None)
    return over.text if over else ""


def _last(thing: Thing) -> str:
    """Say what was last known of a thing, in the words of the file."""
    if isinstance(thing, Indicator):
        known = thing.observations or ((thing.baseline,) if thing.baseline else ())
        figures = (_dated(_figure(one), one.over or one.on) for one in known)
        return max(figures, key=_day, default=_NONE)[1]
    if isinstance(thing, Dated):
        said = [
            (one.on.end, f"{both('STATUSES', one.says)} ({one.on.text})") for one in thing.progress
        ]
        return max(said, key=_day, default=_NONE)[1]
    amounts = thing.amounts if isinstance(thing, Funding | Project) else ()
    given = [(one.over.end, _amount(one)) for one in amounts]
    return max(given, key=_day, default=_NONE)[1]


def _amount(one: Amount) -> str:
    stage = both("STAGES", one.stage or "unstated")
    return f"{one.value.text} ({one.over.text}, {stage})"


_NONE = (date.min, "")


def _day(one: tuple[date, str]) -> date:
    return one[0]


def _dated(figure: str, when: Period | None) -> tuple[date, str]:
    return (when.end, f"{figure} ({when.text})") if when else (date.min, figure)


def _figure(figure: Figure) -> str:
    """Write a figure, or one a part, as the file does."""
    if figure.value is not None:
        return figure.value.text
    return " ".join(f"{part}={value.text}" for part, value in figure.table.items())


def _target(thing: Thing) -> str:
    if isinstance(thing, Indicator):
        aims = [(_figure(one), one.by or one.over) for one in thing.targets]
        return "; ".join(f"{figure} ({when.text})" if when else figure for figure, when in aims)
    value = getattr(thing, "value", None) if isinstance(thing, Dated) else None
    cost = thing.cost if isinstance(thing, Project) else None
    return value.text if value else (cost.text if cost else "")


def _meaning(thing: Thing, name: Text) -> str:
    """Digest what a report of this thing would mean."""
    definition: Text | None = getattr(thing, "definition", None)
    said = (
        kind_of(thing),
        _plainly(name.say("en")),
        *(str(getattr(thing, key, None) or "") for key in ("unit", "by", "whole", "relative_to")),
        definition.say("en") if definition else "",
        _target(thing) if isinstance(thing, Dated) else "",
    )
    return hashlib.sha256("\0".join(said).encode()).hexdigest()[:12]
