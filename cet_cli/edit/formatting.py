"""Bring the files of a plan into the canonical layout; nothing that they say changes."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from cet_cli.document import Limits, read
from cet_cli.document.decode import decode
from cet_cli.edit.layout import Manual, comments_of, laid_out
from cet_cli.edit.order import OTHERS, order_of
from cet_cli.edit.planned import rewritten
from cet_cli.errors import RefusedEdit
from cet_cli.model.base import Part, Said
from cet_cli.model.citation import Citation
from cet_cli.model.earlier import Earlier
from cet_cli.model.fields import kind_at
from cet_cli.model.files import KINDS
from cet_cli.model.roadmap import Portfolio, SourceList
from cet_cli.model.source import Source
from cet_cli.wording.tidying import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from cet_cli.document import Node
    from cet_cli.edit.edits import Edits
    from cet_cli.finding import Route
    from cet_cli.load import Workspace

_ORDERED = (Part, Said, Citation, Earlier, Source, SourceList)
_SECTIONS = frozenset(
    key
    for key in order_of(Portfolio)
    if (kind := kind_at(Portfolio, (key,))) and issubclass(kind, Part | Source)
)
"""The lists at the top of a file: each begins behind a blank line."""


@dataclass(frozen=True, slots=True)
class Formatting:
    """What the canonical layout of a plan would be."""

    edits: Edits
    """The files that change."""
    files: int
    """How many were looked at."""
    refused: tuple[RefusedEdit, ...] = ()
    """Why some were left as they are."""


def format_plan(workspace: Workspace, here: Path, limits: Limits | None = None) -> Formatting:
    """Work out the canonical layout of the files of a plan that were asked for.

    Files with mistakes in their YAML are left as they are. Nothing is written.

    Args:
        workspace: the plan as it was read.
        here: the folder that shown paths start from.
        limits: how large and how deep a file may be.

    Raises:
        RefusedEdit: the plan would not be the same, which is a mistake in `cet` itself.
    """
    asked = [one for one in workspace.files if _is_asked(one.file, workspace.focus)]
    contents: dict[str, bytes] = {}
    refused: list[RefusedEdit] = []
    for loaded in asked:
        try:
            contents[loaded.file] = formatted(loaded.reread().data, loaded.file, limits)
        except RefusedEdit as refusal:
            refused.append(refusal)
    edits = rewritten(workspace, contents, here=here, limits=limits)
    if edits.changes.changes:
        raise RefusedEdit("the plan would not be the same in another layout; nothing was written")
    return Formatting(edits, len(asked), tuple(refused))


def _is_asked(file: str, focus: tuple[str, ...]) -> bool:
    return not focus or any(file == one or file.startswith(f"{one}/") for one in focus)


def formatted(data: bytes, file: str, limits: Limits | None = None) -> bytes:
    """Give a file in the canonical layout.

    Args:
        data: the file.
        file: how it is called in complaints.
        limits: how large and how deep a file may be.

    Raises:
        RefusedEdit: its YAML has mistakes, or it cannot be laid out without a change of what it
            says.
    """
    before = _read(data, file, limits)
    manual = Manual(partial(_in_order, _kind_of(before)), _SECTIONS)
    text = decode(data).text
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    new = laid_out(text, manual)
    after = mark + new.encode()
    if _read(after, file, limits) != before or comments_of(new) != comments_of(text):
        raise RefusedEdit(f"`{file}` cannot be laid out without changing what it says")
    return after


def _read(data: bytes, file: str, limits: Limits | None) -> dict[str, Node]:
    """Read what a file says.

    Raises:
        RefusedEdit: it has mistakes in its YAML, or no mapping at its top.
    """
    document = read(data, file, limits or Limits())
    if document.findings or not isinstance(document.root, dict):
        raise RefusedEdit(sentence("broken", file=file))
    return document.root


def _kind_of(root: dict[str, Node]) -> type | None:
    return next((KINDS[key] for key in KINDS if key in root), None)


def _in_order(kind: type | None, route: Route, keys: Sequence[str]) -> Iterable[str]:
    """Order the keys of a mapping; those that the format does not know stay in the middle."""
    here = Said if "is" in keys else kind_at(kind, _plain(route)) if kind else None
    if here is None or not issubclass(here, _ORDERED):
        return keys
    ranks = {key: rank for rank, key in enumerate(order_of(here))}
    unknown = ranks.get(OTHERS, len(ranks))
    return sorted(keys, key=lambda key: ranks.get(key, unknown))


def _plain(route: Route) -> Route:
    """Pass over the `is` of fields written long."""
    return tuple(step for step in route if step != "is")
