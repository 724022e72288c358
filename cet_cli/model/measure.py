"""A measure: what is done for the ecosystem around the technologies."""

from pydantic.dataclasses import dataclass

from cet_cli.model.dated import Dated
from cet_cli.model.frozen import FROZEN
from cet_cli.model.words import Id


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Measure(Dated):
    """Something done for talent, cooperation, institutions or infrastructure."""

    pillar: Id | None = None
    """The part of the plan that it stands in, such as `talent`."""
