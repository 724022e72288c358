"""Evidence coverage: how much of a plan can be judged at all, as counts with denominators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.assess.assessment import Evidence, Share
from cet_cli.assess.figures import citations_of_figures
from cet_cli.assess.order import DROPPED
from cet_cli.progress import Flag

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cet_cli.assess.assessment import DatedState, TargetVerdict
    from cet_cli.assess.standing import Standings
    from cet_cli.model.roadmap import Sections


def evidence_of(
    roadmap: Sections,
    targets: Sequence[TargetVerdict],
    milestones: Sequence[DatedState],
    standings: Standings,
) -> Evidence:
    """Count the evidence of one roadmap; what was dropped or does not count is not asked for."""
    counted = [one for one in targets if one.counted and one.verdict.status != DROPPED]
    due = [one.thing for one in milestones if one.counted and one.verdict.state != DROPPED]
    cited = list(citations_of_figures(roadmap))
    return Evidence(
        baseline=_share(map(has_baseline, counted)),
        interim=_share(bool(one.target.interim) for one in counted),
        observed=_share(one.verdict.last is not None for one in counted),
        recent=_share(map(is_recent, counted)),
        dated=_share(one.due is not None for one in due),
        owned=_share(one.owner is not None for one in due),
        cited=_share(any(not citation.own for citation in one) for one in cited),
        official=_share(map(standings.is_official, cited)),
    )


def has_baseline(target: TargetVerdict) -> bool:
    """A sum starts at zero, at the start of its span: it needs no baseline."""
    return target.indicator.baseline is not None or target.verdict.path == "cumulative"


def is_recent(target: TargetVerdict) -> bool:
    """Tell whether a target has an observation that is not stale."""
    verdict = target.verdict
    return verdict.last is not None and Flag.STALE not in verdict.flags


def _share(facts: Iterable[bool]) -> Share:
    known = list(facts)
    return Share(sum(known), len(known))


def added(evidence: Sequence[Evidence]) -> Evidence:
    """Add the counts of all levels; nothing is averaged."""
    names = ("baseline", "interim", "observed", "recent", "dated", "owned", "cited", "official")
    return Evidence(**{name: _sum(getattr(one, name) for one in evidence) for name in names})


def _sum(shares: Iterable[Share]) -> Share:
    every = list(shares)
    return Share(sum(one.count for one in every), sum(one.of for one in every))
