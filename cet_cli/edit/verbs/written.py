"""The nodes of a plan as its files hold them, read when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.document import Limits
from cet_cli.edit.splicing.spelled import Spelled, cut_out
from cet_cli.errors import RefusedEdit
from cet_cli.load import Places
from cet_cli.load.routes import node_at
from cet_cli.wording.editing import refusal

if TYPE_CHECKING:
    from cet_cli.address import Address
    from cet_cli.load import Workspace
    from cet_cli.load.reading import Loaded
    from cet_cli.patch import Node


class Written:
    """Reads what is written at addresses of one workspace."""

    def __init__(self, workspace: Workspace, limits: Limits | None = None) -> None:
        """Take the workspace; what was not kept of its files is read again, once."""
        self.workspace = workspace
        self._limits = limits or Limits()
        self._places = Places(workspace)
        self._roots: dict[str, Node] = {}

    def node(self, address: Address) -> Node | None:
        """Give the node of a part, or of one of its fields; None where nothing is written.

        Raises:
            RefusedEdit: the file is no longer as it was read.
        """
        standing = self._places.standing(address.thing)
        if standing is None:
            return None
        field = (address.field,) if address.field else ()
        return node_at(self._root(standing.loaded), (*standing.route, *field))

    def mapping(self, address: Address) -> dict[str, Node]:
        """Give the node of a part or thing, which is a mapping; empty where it is none."""
        node = self.node(address.thing)
        return node if isinstance(node, dict) else {}

    def spelled(self, address: Address) -> Spelled:
        """Give a thing as it is spelled, with the comments above it, beside it and in it.

        Raises:
            RefusedEdit: the file is no longer as it was read.
        """
        node, standing = self.mapping(address), self._places.standing(address.thing)
        if standing is None:
            return Spelled(node)
        return cut_out(standing.loaded.whole(self._limits).data, standing.route, node)

    def file(self, address: Address) -> str:
        """Name the file in which something stands."""
        standing = self._places.standing(address.thing)
        return standing.loaded.file if standing else ""

    def _root(self, loaded: Loaded) -> Node:
        root = self._roots.get(loaded.file)
        if root is None:
            root = loaded.whole(self._limits).root
            if root is None:
                raise RefusedEdit(refusal("changed", file=loaded.file))
            self._roots[loaded.file] = root
        return root
