"""A milestone: something dated and checkable."""

from pydantic.dataclasses import dataclass

from cet_cli.model.dated import Dated
from cet_cli.model.frozen import FROZEN


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Milestone(Dated):
    """A dated, checkable event on the way to a mission."""
