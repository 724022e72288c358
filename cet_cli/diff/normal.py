"""A plan without what a difference does not see: to tell whether two plans say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from cet_cli.diff.linking import link_fields
from cet_cli.diff.links import written_out
from cet_cli.diff.side import NATIONAL, Side
from cet_cli.diff.tidy import tidy
from cet_cli.model.base import Part, Said
from cet_cli.model.change import changed
from cet_cli.model.fields import field_names
from cet_cli.model.inside import part_fields
from cet_cli.model.keys import key_of_part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from cet_cli.model.keys import Holder
    from cet_cli.model.roadmap import Portfolio

_H = TypeVar("_H", bound="Holder")
_NOTHING_SAID = Said()


def normal(portfolio: Portfolio) -> Portfolio:
    """Write a plan in one way: lists in order of their keys, links in full, figures without text.

    Two plans of which this is equal differ in nothing that `compare` tells (METHODS, section 5:
    layout, comments and list order are no change at all).
    """
    side = Side(portfolio)
    areas = (
        _Writer(side, key).whole(area) for key, area in side.roadmaps.items() if key != NATIONAL
    )
    writer = _Writer(side, NATIONAL)
    return changed(
        writer.whole(portfolio),
        areas=_sorted(areas, portfolio),
        sources=_sorted(map(writer.whole, portfolio.sources), portfolio),
    )


def _sorted(parts: Iterable[_H], holder: Holder) -> tuple[_H, ...]:
    return tuple(sorted(parts, key=lambda part: (key_of_part(part, holder), repr(part))))


class _Writer:
    """What writes everything in one roadmap."""

    def __init__(self, side: Side, home: str) -> None:
        self._side = side
        self._home = home

    def _full(self, link: str) -> str:
        return written_out(link, self._home, self._side)

    def whole(self, holder: _H) -> _H:
        """Write something and everything in it."""
        kind = type(holder)
        inside = part_fields(kind) if isinstance(holder, Part) else ()
        linking = link_fields(kind) if isinstance(holder, Part) else frozenset()
        new: dict[str, Any] = {}
        for name in field_names(kind):
            value = getattr(holder, name)
            if name in {"areas", "sources"}:
                continue
            if name in inside:
                new[name] = self._parts(value, holder)
            elif name == "said":
                new[name] = self._said(value)
            else:
                new[name] = _field(name, value, self._full, linking)
        return changed(holder, **new)

    def _parts(self, value: Any, holder: Holder) -> Any:  # noqa: ANN401 - one part or several
        if isinstance(value, tuple):
            return _sorted(map(self.whole, value), holder)
        return value if value is None else self.whole(value)

    def _said(self, said: dict[str, Said]) -> dict[str, Said]:
        """Write what is said about single fields; nothing said is nothing."""
        tidied = {key: tidy("said", one, self._full) for key, one in said.items()}
        return {key: one for key, one in tidied.items() if one != _NOTHING_SAID}


def _field(name: str, value: Any, full: Callable[[str], str], linking: frozenset[str]) -> Any:  # noqa: ANN401
    if name not in linking:
        return tidy(name, value, full)
    if isinstance(value, str):
        return full(value)
    return tuple(sorted({full(link) for link in value or ()})) if value is not None else None
