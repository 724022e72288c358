"""The sums of a time in words, stage by stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.money import spent_words, sum_words

if TYPE_CHECKING:
    from cet_cli.report.money import Sums


def said_by_stage(sums: Sums) -> dict[str, str]:
    """Say each sum of a time; what was spent beside what was planned."""
    said: dict[str, str] = {one.stage: sum_words(one) for one in sums.stages}
    if sums.execution and (spent := spent_words(sums.execution)):
        said["executed"] = spent
    return said
