"""What is counted in, where words say it: less of the same, more of the same, or something else."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from cet_cli.model.base import Part
from cet_cli.model.funding import Funding
from cet_cli.model.project import Project
from cet_cli.model.values import Unreadable
from cet_cli.model.values.units import read_unit
from cet_cli.rules.revision.as_written import written, written_pair
from cet_cli.rules.revision.claimed import claimed_fields
from cet_cli.rules.revision.steps import altered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.diff.changes import Change
    from cet_cli.rules.revision.compared import Compared

Fate = Literal["cut", "widened", "other"]

_SCOPE = frozenset({"scope"})
_UNIT = frozenset({"unit"})
_NUMBER = re.compile(r"(?<![0-9.,])[0-9]+(?:,[0-9]+)*(?:\.[0-9]+)?(?![0-9]|[.,][0-9])")
"""A number alone: `2024.5.1` and `1.2.3` are words, of which none is less or more."""


class Rescoping(NamedTuple):
    """Something that is counted otherwise."""

    fate: Fate
    change: Change
    field: str
    texts: tuple[str, str]
    """What was counted and what is, as written."""


def rescoped(compared: Compared) -> tuple[Rescoping, ...]:
    """List what has another scope, but for what the rules about goals report."""
    return tuple(
        Rescoping(
            _fate(change, written(one.before), written(one.after)),
            change,
            "scope",
            written_pair(one.before, one.after),
        )
        for change, one in altered(compared.changes, Part, fields=_SCOPE)
        if written(one.before).split() != written(one.after).split()
        and "scope" not in claimed_fields(cast("type", type(change.after)))
    )


def _fate(change: Change, old: str, new: str) -> Fate:
    """Compare two scopes: only numbers within the same words can be less or more."""
    if not isinstance(change.after, Project | Funding):
        return "other"
    if _NUMBER.sub("#", old).split() != _NUMBER.sub("#", new).split():
        return "other"
    pairs = list(zip(_numbers(old), _numbers(new), strict=True))
    if any(first > second for first, second in pairs):
        return "other" if any(first < second for first, second in pairs) else "cut"
    return "widened" if any(first < second for first, second in pairs) else "other"


def _numbers(text: str) -> list[Decimal]:
    return [Decimal(number.replace(",", "")) for number in _NUMBER.findall(text)]


def recounted(compared: Compared) -> Iterator[Rescoping]:
    """List what is another thing than before: other words in its scope, or another currency."""
    yield from (one for one in compared.once(rescoped) if one.fate == "other")
    for change, one in altered(compared.changes, Funding, Project, fields=_UNIT):
        if one.before and one.after and _currency(one.before) != _currency(one.after):
            yield Rescoping("other", change, "unit", (one.before, one.after))


def _currency(unit: str) -> str:
    """Name the currency of a unit, or give the unit as written where it cannot be read."""
    try:
        return read_unit(unit).name
    except Unreadable:
        return unit
