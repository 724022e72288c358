"""Judge the progress of an indicator towards a target: METHODS, section 1, whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.progress.case import case_of
from cet_cli.progress.order import BEFORE_ANY_RATIO, first_answer
from cet_cli.progress.unrated import unrated
from cet_cli.progress.words import Status

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from cet_cli.model.indicator import Indicator, Target
    from cet_cli.progress.case import Case
    from cet_cli.progress.series import Observed
    from cet_cli.progress.verdict import Verdict


def judge(
    indicator: Indicator,
    target: Target,
    as_of: date,
    observations: Sequence[Observed] | None = None,
) -> Verdict:
    """Judge one target of an indicator on a day.

    R = [(y - y0)/(t - t0)] / [(T - y0)/(tT - t0)] on the linear path, with the thresholds 0.95,
    0.60 and 0 of Eurostat's monitoring of the Sustainable Development Goals; the other paths, the
    order of the tests and the edge rules are those of METHODS, section 1. Arithmetic is exact.

    Args:
        indicator: the plan in force: only what was known on the day is in it.
        target: one of its targets.
        as_of: the day on which deadlines are looked at.
        observations: what was observed, where that is not the indicator's own list, such as the
            amounts of a budget; of equal dates the last in the list counts.
    """
    observed = indicator.observations if observations is None else observations
    case = case_of(indicator, target, as_of, observed)
    if case.path != "cumulative":
        return judge_case(case)
    from cet_cli.progress.cumulative import judge_sum

    return judge_sum(case, observed)


def judge_case(case: Case) -> Verdict:
    """Judge a target that is to be reached, not to be summed up."""
    answer = first_answer(case, BEFORE_ANY_RATIO)
    if answer is not None and answer is not Status.MET:
        return unrated(case, answer)
    from cet_cli.progress.rating import rated, ratio_of_met

    if answer is Status.MET:
        return unrated(case, answer, ratio_of_met(case))
    return rated(case)
