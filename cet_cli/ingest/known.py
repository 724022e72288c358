"""Whether a plan says already what a row says: then there is nothing to take over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.edit.verbs.figures import bare, is_table
from cet_cli.edit.verbs.recording import DONE
from cet_cli.ingest.unfit import Unfit
from cet_cli.model.dated import Dated
from cet_cli.model.funding import Funding
from cet_cli.model.indicator import Indicator
from cet_cli.model.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cet_cli.edit.verbs.sayings import Report
    from cet_cli.model.citation import Citation
    from cet_cli.model.keys import Holder
    from cet_cli.model.values import Period
    from cet_cli.report.collecting import Asking


def is_known(thing: Holder, asked: Asking, report: Report) -> bool:
    """Tell whether the plan says so already.

    Raises:
        Unfit: it says something else of the same date and source.
    """
    if isinstance(thing, Dated):
        return _is_reported(thing, report)
    wanted = _figures(report, asked.unit)
    if isinstance(thing, Indicator):
        known = list(_observed(thing, report))
    else:
        known = list(_granted(thing, report)) if isinstance(thing, Funding | Project) else []
    return _is_one_of(wanted, known, "value")


def _is_reported(thing: Dated, report: Report) -> bool:
    if thing.done is not None:
        if report.text == DONE and thing.done.on.text == report.on:
            return True
        raise Unfit("status", "done_already", on=thing.done.on.text)
    known = [
        (str(one.says),)
        for one in thing.progress
        if one.on.text == report.on and _cites(one.source or thing.source, report)
    ]
    return report.text != DONE and _is_one_of((report.text,), known, "status")


def _is_one_of(wanted: tuple[str, ...], known: Sequence[tuple[str, ...]], column: str) -> bool:
    if known and wanted not in known:
        raise Unfit(column, "other_value", value=" ".join(known[0]))
    return bool(known)


def _observed(indicator: Indicator, report: Report) -> Iterator[tuple[str, ...]]:
    for one in indicator.observations:
        cited = _cites(one.source or indicator.source, report)
        if cited and _is_of(one.over or one.on, report):
            table = one.table.items()
            parts = sorted(f"{part}={_plainly(value.text)}" for part, value in table)
            yield (_plainly(one.value.text),) if one.value else tuple(parts)


def _granted(thing: Funding | Project, report: Report) -> Iterator[tuple[str, ...]]:
    for one in thing.amounts:
        if one.stage == report.stage and _is_of(one.over, report):
            yield (_plainly(one.value.text),)


def _is_of(when: Period | None, report: Report) -> bool:
    return when is not None and when.text == report.on


def _cites(citations: Iterable[Citation], report: Report) -> bool:
    return report.source in {one.id for one in citations}


def _figures(report: Report, unit: str) -> tuple[str, ...]:
    """Write the figures of a report as those of the plan are compared."""
    if is_table(report.words):
        return tuple(sorted(report.words))
    return (_plainly(bare(report.text, unit)),)


def _plainly(text: str) -> str:
    return "".join(text.split())
