"""Write several files so that all of them are the new ones, or all of them the old ones."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.document import Limits
from cet_cli.edit.atomic import write_atomically
from cet_cli.edit.edits import Edits
from cet_cli.edit.journal import Journal, recover
from cet_cli.edit.lock import locked
from cet_cli.edit.meanwhile import worked_out_anew
from cet_cli.edit.planned import planned
from cet_cli.errors import RefusedEdit, UnwritableFile
from cet_cli.load.discovery import Place, locate
from cet_cli.load.opening import Unopenable, read_bytes
from cet_cli.load.unfinished import PREFIX
from cet_cli.load.workspace import open_place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cet_cli.edit.edits import FileEdit
    from cet_cli.load import Workspace
    from cet_cli.load.reading import Loaded
    from cet_cli.patch import Patch

_MOVED = "somebody changed the plan at the same moment; nothing was written"


def write(edits: Edits, recheck: Callable[[Edits], object] | None = None) -> Edits:
    """Write edits that were worked out, all files or none.

    If any file of the plan was changed meanwhile, the patches are worked out anew on the plan as it
    is now, provided that what they replace is still as it was seen. So two edits, each of them
    right alone, cannot together make the plan wrong: whoever comes second is checked once more.

    Args:
        edits: what is to be written.
        recheck: looks at edits that were worked out anew, and raises what refuses them.

    Returns:
        The edits as written.

    Raises:
        RefusedEdit: the files changed meanwhile at the very places; nothing was written.
        UnwritableFile: nothing was written; what stood there before still does.
        BusyPlan: another edit has been running for ten seconds.
    """
    here = edits.here or Path.cwd()
    place = _place_of(edits.before, here)
    with _alone(place):
        if not _is_as_seen(edits, here):
            now = open_place(_place_of(edits.before, here), here, edits.limits)
            edits = worked_out_anew(edits, now)
            if recheck is not None:
                recheck(edits)
        _put(place.root, edits.files)
    return edits


def edit_locked(
    path: Path | None,
    make: Callable[[Workspace], Iterable[Patch] | Edits],
    *,
    here: Path | None = None,
    limits: Limits | None = None,
) -> Edits:
    """Take the lock, read the plan fresh, let `make` say what to change, and write it.

    Args:
        path: a portfolio's folder or file, as for `open_workspace`.
        make: from the plan as it stands now to the patches, or to edits already `planned`; what it
            raises is passed on, with nothing written. It must not write itself.
        here: the working directory, from which paths are shown.
        limits: how large and how deep a file may be.

    Raises:
        RefusedEdit: see `planned`.
        UnwritableFile: nothing was written; what stood there before still does.
        BusyPlan: another edit has been running for ten seconds.
    """
    base = here or Path.cwd()
    place = locate(path, base)
    with _alone(place):
        place = locate(path, base)
        workspace = open_place(place, base, limits)
        wanted = make(workspace)
        if not isinstance(wanted, Edits):
            wanted = planned(workspace, wanted, here=base, limits=limits)
        _refuse_unless_seen(wanted.files)
        _put(place.root, wanted.files)
    return wanted


@contextmanager
def _alone(place: Place) -> Iterator[None]:
    """Hold the lock, with nothing left of an edit that was cut off."""
    with locked(place.root):
        folders = {path.resolve().parent for path in (*place.files, place.root / "x")}
        try:
            recover(place.root, sorted(folders))
        except OSError as error:
            raise UnwritableFile(
                f"an edit of `{place.root}` was cut off and cannot be put back: {error.strerror}"
            ) from error
        yield


def _place_of(workspace: Workspace, here: Path) -> Place:
    """Find the files of a plan again; others may have come."""
    focus = tuple(here / one for one in workspace.focus)
    found = locate(here / workspace.files[0].file, here)
    return Place(found.root, found.files, focus)


def _is_as_seen(edits: Edits, here: Path) -> bool:
    """Tell whether the plan is still the one that an edit was worked out on.

    A new layout of some files says nothing of the others; they may be as they like.
    """
    if not all(map(_as_seen, edits.files)):
        return False
    if not edits.patches and not edits.made:
        return True
    before, limits = edits.before.files, edits.limits or Limits()
    place = _place_of(edits.before, here)
    known = {os.path.normpath(here / loaded.file): loaded for loaded in before}
    return known.keys() == {os.path.normpath(path) for path in place.files} and all(
        _holds_the_same(loaded, Path(path), limits.size, place.root)
        for path, loaded in known.items()
    )


def _holds_the_same(loaded: Loaded, path: Path, limit: int, root: Path) -> bool:
    """Tell whether a file still holds what was read of it; of one that is never read, nothing."""
    if loaded.origin is not None:
        return bool(loaded.reread().data)
    try:
        data = read_bytes(path, limit, root)
    except Unopenable:
        data = b""
    return data == loaded.document.data


def _as_seen(edit: FileEdit) -> bool:
    """Tell whether a file still holds what the edit was worked out on."""
    try:
        return edit.path.read_bytes() == edit.old
    except FileNotFoundError:
        return edit.old is None
    except OSError as error:
        raise UnwritableFile(f"`{edit.file}` cannot be read: {error.strerror}") from error


def _refuse_unless_seen(files: tuple[FileEdit, ...]) -> None:
    if not all(map(_as_seen, files)):
        raise RefusedEdit(_MOVED)


def _put(root: Path, files: tuple[FileEdit, ...]) -> None:
    """Write all files or none; a single one needs no journal."""
    if len(files) == 1:
        (edit,) = files
        old = edit.old
        write_atomically(edit.path, edit.new, replace=old is not None, over=old, prefix=PREFIX)
    elif files:
        _put_all(root, files)


def _put_all(root: Path, files: tuple[FileEdit, ...]) -> None:
    journal = Journal(root)
    last = ""
    try:
        for edit in files:
            last = edit.file
            edit.path.parent.mkdir(parents=True, exist_ok=True)
            journal.prepare(edit.path.resolve(), edit.new)
        _refuse_unless_seen(files)
        journal.commit()
    except BaseException as error:
        _undo(journal)
        if isinstance(error, OSError):
            raise UnwritableFile(f"`{last}` cannot be written: {error.strerror}") from error
        raise
    journal.clear()


def _undo(journal: Journal) -> None:
    try:
        journal.give_up()
    except OSError as error:
        raise UnwritableFile(
            f"the edit failed halfway ({error.strerror}); the plan is read as it was before, and "
            "the next edit puts the old files back"
        ) from error
