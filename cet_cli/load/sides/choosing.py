"""Tell which two sides are meant by the arguments of a comparison."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.errors import NoPortfolio, SeveralPortfolios, WrongUsage
from cet_cli.load.discovery import locate
from cet_cli.load.git.revisions import is_ancestor, merge_base
from cet_cli.load.sides.sought import LAST, WORKING, exists, seek, seek_end, span

if TYPE_CHECKING:
    from cet_cli.load.discovery import Place
    from cet_cli.load.sides.ground import Ground
    from cet_cli.load.sides.side import SideRead
    from cet_cli.load.sides.sought import Sought


def chosen(ground: Ground, base: str | None, revision: str | None) -> tuple[Sought, Sought]:
    """Tell what both sides are.

    Raises:
        WrongUsage: there is a third one, or a side cannot be what it is meant to be.
    """
    ends = None if base is None or exists(base, ground.here) else span(base)
    if ends and revision is not None:
        raise WrongUsage(f"`{base}` names both sides already")
    if ends:
        return _ends(ground, *ends)
    older = LAST if base is None else seek(base, ground.here)
    newer = WORKING if revision is None else seek(revision, ground.here)
    return _told_by_path(ground, older, newer)


def _ends(ground: Ground, one: str, dots: str, two: str) -> tuple[Sought, Sought]:
    """Take `A..B` apart, and find where `A...B` parted."""
    base, revision = seek_end(one), seek_end(two, one)
    if dots == "..":
        return base, revision
    if base.kind != "commit" or revision.kind != "commit":
        raise WrongUsage(f"`{one}...{two}`: only two revisions have parted somewhere")
    commits = ground.commit_of(base), ground.commit_of(revision)
    parted = merge_base(ground.repository, ground.objects, *commits)
    return replace(base, text=f"{one}...{two}", revision=parted.id), revision


def is_older(ground: Ground, base: SideRead, revision: SideRead) -> bool:
    """Tell whether a revision is for certain older than its base, so that the sides are swapped."""
    if base.day and revision.day:
        return revision.day < base.day
    one, two = revision.commit, base.commit
    if one is None or two is None or one.id == two.id:
        return False
    later = one.day and two.day and one.day > two.day
    return not later and is_ancestor(ground.repository, one, two)


def _told_by_path(ground: Ground, base: Sought, revision: Sought) -> tuple[Sought, Sought]:
    """Let a path tell which portfolio is meant, where the other side needs to be told."""
    paths = [side for side in (base, revision) if side.kind == "path"]
    if base.kind == revision.kind == "path" and base.text != revision.text:
        _are_two(ground, base, revision)
    if len(paths) != 1 or ground.portfolio is not None:
        return base, revision
    place = ground.located(paths[0])
    alone = revision is WORKING and _is_the_one(ground, place)
    if alone or (revision is not WORKING and ground.holds(place)):
        ground.portfolio = Path(paths[0].text)
    return (LAST, WORKING) if alone else (base, revision)


def _are_two(ground: Ground, base: Sought, revision: Sought) -> None:
    """See that two paths lead to two plans: one compared with itself would look unchanged.

    Raises:
        WrongUsage: both lie in one portfolio.
    """
    if ground.located(base).root.resolve() == ground.located(revision).root.resolve():
        raise WrongUsage(
            f"`{base.text}` and `{revision.text}` lie in one portfolio, which would be compared "
            "with itself; name a revision or @DATE for one side"
        )


def _is_the_one(ground: Ground, place: Place) -> bool:
    """Tell whether a portfolio is the one found here, or none alone is found here."""
    try:
        return locate(None, ground.here).root.resolve() == place.root.resolve()
    except (NoPortfolio, SeveralPortfolios):
        return True
