"""What a verdict on a target was made from, drawn up again to be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.assess.targets import observed, without_weak
from cet_cli.progress.case import case_of
from cet_cli.report.show.sums import Sums

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from cet_cli.assess import TargetVerdict
    from cet_cli.assess.lookup import Lookup
    from cet_cli.assess.standing import Standings
    from cet_cli.model.indicator import Indicator
    from cet_cli.progress.series import Observed


class Drawn(NamedTuple):
    """An indicator with the figures that a verdict on one of its targets counts."""

    indicator: Indicator
    """Without a baseline that only a draft or a third party gives, where the target counts."""
    figures: Sequence[Observed]
    sums: Sums


def draw_up(judged: TargetVerdict, lookup: Lookup, standings: Standings, as_of: date) -> Drawn:
    """Draw up what a verdict was made from."""
    indicator = judged.indicator
    figures = observed(judged.roadmap, indicator, lookup, standings)
    if judged.counted:
        indicator, figures = without_weak(indicator, figures, standings)
    case = case_of(indicator, judged.target, as_of, figures)
    return Drawn(indicator, figures, Sums.of(case, judged.verdict, indicator.unit or ""))
