"""Fixes of allowances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.check.fixes.fix import TakeOut, safe

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.check.fixes.fix import Proposal, Sheet
    from cet_cli.finding import Route

_ALLOW = "allow"


def unused_allowance(_sheet: Sheet, route: Route, _args: Mapping[str, str]) -> Proposal:
    """Take an allowance out that allows nothing."""
    return safe(TakeOut(route[: route.index(_ALLOW) + 2]))
