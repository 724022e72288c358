"""From the ends of a claim to the figures that they name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from cet_cli.figures.ends import meets, read_end
from cet_cli.figures.given import given
from cet_cli.figures.places import locate
from cet_cli.figures.printed import in_unit, is_reprint, written
from cet_cli.figures.verdict import Undecided
from cet_cli.figures.words import Reason
from cet_cli.model.funding import Amount, Funding
from cet_cli.model.indicator import Indicator
from cet_cli.model.project import Project
from cet_cli.model.values import Period, Quantity, canonical

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cet_cli.figures.ends import End
    from cet_cli.figures.given import Given
    from cet_cli.figures.places import Named, Place
    from cet_cli.model.keys import Holder
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.thing import Thing

_MAIN = ("value", "cost")
"""The fields that hold the figure of a part, in the order in which they are looked for."""
_DATES = ("over", "on", "by")


@dataclass(frozen=True, slots=True)
class Found:
    """A figure of the plan that an end names."""

    given: Given
    """The figure as a claim is judged by it."""
    home: Thing | Sections
    """What it stands in."""
    link: str
    """The address by which the claim names that; "" for what the claim itself stands on."""
    part: Holder
    """The statement that holds it."""
    field: str
    """The field of that statement."""
    under: str
    """The unit of every bare figure there; "" without one."""
    period: Period | None
    """The date or span that it is for."""
    stage: str
    """The stage of its budget; "" without one."""


class Resolver:
    """Finds the figures that are named where one claim stands."""

    def __init__(self, home: Thing | Sections, named: Named) -> None:
        """Take what the claim stands on, and who can look up a link."""
        self._home = home
        self._named = named

    def place(self, address: str) -> Place:
        """Find what an address names; raises `Undecided`."""
        return locate(address, self._home, self._named)

    def one(self, text: str) -> Found:
        """Find the one figure that an end names; raises `Undecided`."""
        found = list(self._figures(text, read_end(text)))
        if len(found) != 1:
            raise Undecided(Reason.AMBIGUOUS if found else Reason.UNMATCHED, text)
        return _with_editions(found[0])

    def several(self, text: str) -> list[Found]:
        """Find the figures of an end without a date: what one budget gets at one stage.

        Raises `Undecided` where two of them may be the same money.
        """
        end = read_end(text)
        place = self._place(text, end)
        if end.period or place.is_inside or not isinstance(place.home, Funding | Project):
            return [self.one(text)]
        found = list(self._amounts(text, end, place))
        if not are_apart(found):
            raise Undecided(Reason.AMBIGUOUS if found else Reason.UNMATCHED, text)
        return found

    def _place(self, text: str, end: End) -> Place:
        """Find what an end speaks of; what follows its address must be a date or a stage."""
        try:
            return self.place(end.link)
        except Undecided as cause:
            raise Undecided(cause.reason, text) from None

    def _figures(self, text: str, end: End) -> Iterator[Found]:
        place = self._place(text, end)
        home = place.home
        dated = end.period or end.stage
        if place.is_inside or (not dated and _main(home)):
            yield from self._at(text, place)
        elif isinstance(home, Funding | Project):
            yield from self._amounts(text, end, place)
        elif isinstance(home, Indicator) and not end.stage and not home.from_:
            yield from self._dated(text, end, place, home)
        elif isinstance(home, Indicator) and home.from_:
            yield from self._copied(text, end, place, home.from_)

    def _at(self, text: str, place: Place) -> Iterator[Found]:
        """Give the figure at an address."""
        field = place.field or _main(place.part)
        value = getattr(place.part, field, None)
        if isinstance(value, Quantity):
            yield _found(text, place, place.part, field)

    def _amounts(self, text: str, end: End, place: Place) -> Iterator[Found]:
        """Give the amounts of a budget for a span, at a stage."""
        amounts = place.home.amounts if isinstance(place.home, Funding | Project) else ()
        for amount in amounts:
            if end.stage in {"", amount.stage or "unstated"} and meets(
                end.period, amount.over, of_money=True
            ):
                name = text if end.period else _name(place.link, amount)
                yield _found(name, place, amount, "value")

    def _dated(self, text: str, end: End, place: Place, home: Indicator) -> Iterator[Found]:
        """Give the figures of an indicator of one date; of several the one that is dated so."""
        figures = [one for one in (home.baseline, *home.observations, *home.targets) if one]
        dated = [(one, date) for one in figures if (date := date_of(one))]
        met = [(one, date) for one, date in dated if meets(end.period, date, of_money=False)]
        exact = [(one, date) for one, date in met if meets(end.period, date, of_money=True)]
        for one, _ in exact or met:
            yield _found(text, place, one, "value")

    def _copied(self, text: str, end: End, place: Place, source: str) -> Iterator[Found]:
        """Give the figure of an indicator whose observations are the amounts of a budget."""
        copied = read_end(source)
        if end.stage in {"", copied.stage}:
            place = self._beside(place, copied.link)
            yield from self._amounts(text, end._replace(stage=copied.stage), place)

    def _beside(self, place: Place, link: str) -> Place:
        """Find what a link names where something of another roadmap stands."""
        roadmap, slash, _ = place.link.rpartition("/")
        try:
            return self.place(f"{roadmap}{slash}{link}")
        except Undecided:
            return self.place(link)


def date_of(part: Holder) -> Period | None:
    """Give the date or span that a statement speaks of."""
    dates = (getattr(part, name, None) for name in _DATES)
    return next((date for date in dates if isinstance(date, Period)), None)


def are_apart(found: Sequence[Found]) -> bool:
    """Tell whether figures are for times that do not overlap, all of them at one stage."""
    periods = sorted((one.period for one in found if one.period), key=lambda one: one.start)
    if not found or len(periods) < len(found) or len({one.stage for one in found}) > 1:
        return False
    return all(one.before(other) for one, other in pairwise(periods))


def _main(part: Holder) -> str:
    """Name the field that holds the figure of a statement; "" where it holds none."""
    return next((name for name in _MAIN if isinstance(getattr(part, name, None), Quantity)), "")


def _found(text: str, place: Place, part: Holder, field: str) -> Found:
    """Take a figure in its unit; raises `Undecided` for words and what contradicts its unit."""
    value: Quantity | None = getattr(part, field)
    if value is None:
        raise Undecided(Reason.NON_NUMERIC, text)
    under = _unit_for(value, part, place.home)
    printed = getattr(part, "printed", None)
    if not place.field and printed and is_reprint(printed, value, under):
        field, value = "printed", printed
    figure = in_unit(value, under)
    taken = given(text, written(value, under), figure, counts=_counts(place.home))
    if taken is None:
        raise Undecided(Reason.NON_NUMERIC, text)
    stage = (part.stage or "unstated") if isinstance(part, Amount) else ""
    return Found(taken, place.home, place.link, part, field, under, date_of(part), stage)


def _unit_for(value: Quantity, part: Holder, home: Thing | Sections) -> str:
    """Give the unit that a figure is read in; a cost may have another than the amounts."""
    unit: str | None = getattr(home, "unit", None)
    cost = isinstance(home, Project) and not isinstance(part, Amount)
    return "" if not unit or (cost and value.unit) else unit


def _with_editions(found: Found) -> Found:
    """Add what the same budget gets for the same span at other stages."""
    if not found.stage or not found.period or not isinstance(found.home, Funding | Project):
        return found
    others: list[Given] = []
    for amount in found.home.amounts:
        stage = amount.stage or "unstated"
        if stage != found.stage and meets(found.period, amount.over, of_money=True):
            figure, text = in_unit(amount.value, found.under), written(amount.value, found.under)
            other = given(_name(found.link, amount), text, figure)
            others += [other] if other else []
    return replace(found, given=replace(found.given, editions=tuple(others)))


def _name(link: str, amount: Amount) -> str:
    """Name an amount as the end of a claim does."""
    parts = (link, amount.over.text, amount.stage or "unstated")
    return " ".join(part for part in parts if part)


def _counts(home: Thing | Sections) -> bool:
    """Tell whether the figures of something are exact counts; ranks always are."""
    if not isinstance(home, Indicator):
        return False
    return home.counts or (home.unit is not None and canonical(home.unit) == "rank")
