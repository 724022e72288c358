"""Compose the history of one thing: what the plan tells of it, and what git adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.values import Period
from cet_cli.report.extent import extent_of
from cet_cli.report.history.page import FieldHistory, HistoryReport
from cet_cli.report.history.states import tracks_of
from cet_cli.report.history.versions import with_versions
from cet_cli.report.kinds import kind_of
from cet_cli.report.show.inside import inside, unit_of
from cet_cli.schedule.slip import slip_along

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from cet_cli.load import Workspace
    from cet_cli.report.history.states import Track
    from cet_cli.report.history.versions import Version
    from cet_cli.report.look_up import Found
    from cet_cli.schedule.verdict import Slip


def compose_history(  # noqa: PLR0913 - a report is composed in one call, each part by name
    workspace: Workspace,
    found: Found,
    as_of: date,
    *,
    versions: Sequence[Version] = (),
    unreadable: int = 0,
    why: str = "",
) -> HistoryReport:
    """Tell how a thing, a part or a field came to what it says.

    Args:
        workspace: what was read.
        found: what was asked for.
        as_of: the day on which it is looked at.
        versions: the commits that touched the plan, the newest first.
        unreadable: how many commits could not be read.
        why: why git was not asked.
    """
    sources = {one.id: one for one in reversed(workspace.portfolio.sources)}
    tracks = list(tracks_of(inside(found), sources, unit_of(found)))
    merged = with_versions(tracks, found.address.thing, versions, sources) if versions else tracks
    fields = tuple(_history(track) for track in _asked(merged, found) if len(track.told) > 1)
    return HistoryReport(
        read=extent_of(workspace.portfolio, workspace.root, len(workspace.files)),
        as_of=as_of,
        address=found.address,
        kind=kind_of(found.holder),
        name=found.name,
        fields=fields,
        commits=len(versions) + unreadable,
        unreadable=unreadable,
        why=why,
    )


def _asked(tracks: Sequence[Track], found: Found) -> Iterator[Track]:
    """Keep the field that was asked for; all where none was."""
    field = found.address.field
    return (one for one in tracks if not field or one.address == found.address)


def _history(track: Track) -> FieldHistory:
    return FieldHistory(
        address=track.address,
        states=tuple(one.state for one in reversed(track.told)),
        slip=_slip(track),
    )


def _slip(track: Track) -> Slip | None:
    """Measure how far a date moved, back to where it was redefined."""
    current, *earlier = track.told
    periods = []
    for one in earlier:
        if one.state.redefined:
            break
        if isinstance(one.value, Period) and not one.value.open_end:
            periods.append(one.value)
    return slip_along(current.value, periods) if isinstance(current.value, Period) else None
