"""From a patch to a step: which file, which node path."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from cet_cli.edit.order import order_of
from cet_cli.edit.splicing.steps import Add, Put, Take
from cet_cli.errors import RefusedEdit
from cet_cli.load.places import Places, Standing
from cet_cli.load.routes import node_at
from cet_cli.model.roadmap import Portfolio, Roadmap, SourceList
from cet_cli.model.walk import SOURCES
from cet_cli.patch import Insert, Remove, Set

if TYPE_CHECKING:
    from collections.abc import Callable

    from cet_cli.address import Address
    from cet_cli.document import Node
    from cet_cli.edit.splicing.steps import Step
    from cet_cli.finding import Route
    from cet_cli.load import Workspace
    from cet_cli.load.reading import Loaded
    from cet_cli.patch import Patch


class Unknown(RefusedEdit):
    """An address leads nowhere, at least in the plan as it was read."""


class Resolver:
    """Finds the nodes that patches are about, in the plan as it was read."""

    def __init__(self, workspace: Workspace, root_of: Callable[[Loaded], Node]) -> None:
        """Take the plan, and what gives the nodes of a file of it."""
        self._workspace = workspace
        self._places = Places(workspace)
        self._root_of = root_of

    def step(self, patch: Patch) -> tuple[Loaded, Step]:
        """Give the file and the step of a patch.

        Raises:
            Unknown: the address leads nowhere.
            RefusedEdit: what it names cannot be edited that way.
        """
        match patch:
            case Set():
                return self._set(patch)
            case Insert():
                return self._insert(patch)
            case Remove():
                return self._remove(patch)
            case _:
                assert_never(patch)

    def _set(self, patch: Set) -> tuple[Loaded, Step]:
        loaded, route, holder = self._standing(patch.address)
        order = order_of(type(holder))
        if not patch.address.field:
            return loaded, Put(route, patch.value)
        route = (*route, _written(holder, patch.address.field))
        wholly = isinstance(patch.value, dict) and "is" in patch.value
        return loaded, Put(route if wholly else self._meant(loaded, route), patch.value, order)

    def _insert(self, patch: Insert) -> tuple[Loaded, Step]:
        loaded, route, order = self._list_of(patch)
        route = self._meant(loaded, route)
        place = 0 if patch.first else self._behind(patch, loaded, route)
        return loaded, Add(route, patch.item, place, order)

    def _list_of(self, patch: Insert) -> tuple[Loaded, Route, tuple[str, ...]]:
        if patch.holder.roadmap == SOURCES and not patch.holder.parts:
            return self._sources()
        loaded, route, holder = self._standing(patch.holder)
        return loaded, (*route, patch.key), order_of(type(holder))

    def _sources(self) -> tuple[Loaded, Route, tuple[str, ...]]:
        """Find the list of sources: in its own file, or else in that of the portfolio."""
        files = self._workspace.files
        lists = (one for one in files if isinstance(one.model, SourceList))
        return next(lists, files[0]), (SOURCES,), order_of(Portfolio)

    def _behind(self, patch: Insert, loaded: Loaded, route: Route) -> int | None:
        """Give the number behind the entry that is named; None for the end."""
        if patch.after is None:
            return None
        node = node_at(self._root_of(loaded), route)
        if isinstance(node, list) and patch.after in node:
            return node.index(patch.after) + 1
        standing = self._places.standing(patch.holder.part(patch.after))
        if standing is None or standing.route[:-1] != route:
            raise Unknown(f"`{patch.holder}` has no `{patch.after}` in its `{patch.key}`")
        last = standing.route[-1]
        return last + 1 if isinstance(last, int) else None

    def _remove(self, patch: Remove) -> tuple[Loaded, Step]:
        loaded, route, holder = self._standing(patch.address)
        if patch.address.field:
            route = (*route, _written(holder, patch.address.field))
            if node_at(self._root_of(loaded), route) is None:
                raise Unknown(f"`{patch.address}` is not there")
        elif not route:
            raise RefusedEdit(f"`{patch.address}` is a whole file: take the file away itself")
        return loaded, Take(_entry(route), patch.wholly)

    def _meant(self, loaded: Loaded, route: Route) -> Route:
        """Go through the `is` of a field written long."""
        node = node_at(self._root_of(loaded), route)
        return (*route, "is") if isinstance(node, dict) and "is" in node else route

    def _standing(self, address: Address) -> Standing:
        standing = self._places.standing(address)
        if standing is None:
            raise Unknown(f"nothing in the plan is called `{address.thing}`")
        return standing


def _written(holder: object, field: str) -> str:
    """Name a field as in the file: the id of an area or portfolio is the key at its top."""
    if field == "id" and isinstance(holder, Roadmap | Portfolio):
        return "roadmap" if isinstance(holder, Roadmap) else "portfolio"
    return field


def _entry(route: Route) -> Route:
    """Take a part written long out with all that is said of it."""
    return route[:-1] if route[-1] == "is" else route
