"""Work an edit out anew when somebody else has changed the plan since it was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.document import Limits, read
from cet_cli.edit.planned import planned
from cet_cli.edit.resolving import Resolver
from cet_cli.errors import RefusedEdit
from cet_cli.load.places import Places
from cet_cli.load.routes import node_at
from cet_cli.model.walk import parts_of
from cet_cli.patch import Insert

if TYPE_CHECKING:
    from cet_cli.document import Node
    from cet_cli.edit.edits import Edits
    from cet_cli.load import Workspace
    from cet_cli.load.reading import Loaded
    from cet_cli.patch import Patch

_CHANGED = "somebody changed the plan meanwhile, at the same place; nothing was written: look again"


def worked_out_anew(edits: Edits, now: Workspace) -> Edits:
    """Work the patches of an edit out on the plan as it stands now.

    Args:
        edits: as they were worked out, and perhaps shown to somebody.
        now: the plan, read again.

    Raises:
        RefusedEdit: what was to be replaced is another, or an entry has been made by the same name.
    """
    if not edits.patches and not edits.made:
        raise RefusedEdit(_CHANGED)
    before, after = _Seen(edits), _Seen(edits, now)
    if any(before.at(patch) != after.at(patch) for patch in edits.patches):
        raise RefusedEdit(_CHANGED)
    here, limits = edits.here, edits.limits
    anew = planned(now, edits.patches, here=here, made=edits.made, limits=limits)
    if any(_is_twice(patch, now, anew.workspace) for patch in edits.patches):
        raise RefusedEdit(_CHANGED)
    return anew


class _Seen:
    """What stands at the places that patches are about, on one reading of the plan."""

    def __init__(self, edits: Edits, now: Workspace | None = None) -> None:
        self._old = {} if now else {edit.file: edit.old for edit in edits.files}
        self._limits = edits.limits or Limits()
        self._roots: dict[str, Node | None] = {}
        self._resolver = Resolver(now or edits.before, self._root_of)

    def at(self, patch: Patch) -> Node | None:
        """Give what a patch replaces; None where nothing stands, or for a new entry of a list."""
        if isinstance(patch, Insert):
            return None
        try:
            loaded, step = self._resolver.step(patch)
        except RefusedEdit:
            return None
        return node_at(self._root_of(loaded), step.route)

    def _root_of(self, loaded: Loaded) -> Node:
        if loaded.file not in self._roots:
            data = self._old.get(loaded.file) or loaded.reread().data
            self._roots[loaded.file] = read(data, loaded.file, self._limits).root
        return self._roots[loaded.file] or ""


def _is_twice(patch: Patch, now: Workspace, anew: Workspace) -> bool:
    """Tell whether a new entry has the name of one that somebody else has made."""
    if not isinstance(patch, Insert):
        return False
    return _twins(patch, anew) > _twins(patch, now)


def _twins(patch: Insert, workspace: Workspace) -> int:
    standing = Places(workspace).standing(patch.holder)
    if standing is None:
        return 0
    return sum("#" in placed.key for placed in parts_of(standing.holder))
