"""The end of a claim names no figure.

What it checks
    That an end such as `2023 approved` is an amount of the funding or project that the claim
    stands on, and `korea/cet-rnd 2023 approved` one of the funding that it names; on an indicator,
    that a figure of that date stands there.

Why it matters
    The claim cannot be checked until both figures are in the plan. Often it is a slip of the year
    or the stage; sometimes the document claims a growth from a figure that it never prints, which
    is worth knowing.

Example
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2023, stage: approved, value: 705.1}
          - {over: 2024, stage: approved, value: 777.2}
        claims:
          - {growth: 10.2 %, from: 2022 approved, to: 2024 approved}
    ```

Instead
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2023, stage: approved, value: 705.1}
          - {over: 2024, stage: approved, value: 777.2}
        claims:
          - {growth: 10.2 %, from: 2023 approved, to: 2024 approved}
    ```
"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, TypeAlias

from cet_cli.figures.ends import ends_of, meets, read_end
from cet_cli.finding import Severity
from cet_cli.model.funding import Funding
from cet_cli.model.indicator import Indicator
from cet_cli.model.project import Project
from cet_cli.rules.funding.claims import claims_in
from cet_cli.rules.places import place_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.figures.ends import End
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.thing import Thing
    from cet_cli.model.values import Period
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

    Figure: TypeAlias = tuple[Period, str]
_FEW = 5


@rule("B112", Severity.WARNING)
def unmatched_claim_end(plan: Plan) -> Iterator[Hit]:
    for roadmap, holder, claim in claims_in(plan) if plan.whole else ():
        for field, text in ends_of(claim):
            end = read_end(text)
            meant = plan.target(roadmap, end.link) if _is_link(end) else holder
            figures = _figures(meant, end) if meant is not None else None
            if meant is None or figures is None or _finds(end, figures):
                continue
            names = [f"{period.text} {stage}".strip() for period, stage in figures]
            yield hit(
                place_of(roadmap, holder, claim).at(field),
                field=field,
                end=text,
                of=end.link if _is_link(end) else holder.id,
                suggestion=_slip_of(end, names),
                known=", ".join(f"`{name}`" for name in names[-_FEW:]),
            )


def _is_link(end: End) -> bool:
    """Tell whether an end begins with an address, and not with words that nobody can read."""
    return bool(end.link) and " " not in end.link


def _figures(meant: Thing | Sections, end: End) -> list[Figure] | None:
    """List the figures that an end may name; None where it names none, or who knows which."""
    if end.period is None and not end.stage and " " not in end.link:
        return None
    if isinstance(meant, Funding | Project):
        return [(amount.over, amount.stage or "unstated") for amount in meant.amounts]
    if isinstance(meant, Indicator):
        return None if meant.from_ else [(period, "") for period in _dates(meant)]
    return [] if end.stage else None


def _dates(indicator: Indicator) -> Iterator[Period]:
    """Give the dates of the figures of an indicator."""
    measured = (indicator.baseline, *indicator.observations)
    dates = [figure.over or figure.on for figure in measured if figure]
    yield from (date for date in dates if date)
    yield from (date for date in (goal.over or goal.by for goal in indicator.targets) if date)


def _finds(end: End, figures: list[Figure]) -> bool:
    return " " not in end.link and any(
        end.stage in {"", stage} and meets(end.period, period, of_money=bool(stage))
        for period, stage in figures
    )


def _slip_of(end: End, names: list[str]) -> str:
    """Propose the figure that a misspelt end means; "" where none is nearly the same."""
    return "".join(difflib.get_close_matches(end.link, names, n=1, cutoff=0.85))
