"""Sources as they are cited, looked up and newly written."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.errors import RefusedEdit
from cet_cli.model.citation import OWN
from cet_cli.model.walk import SOURCES
from cet_cli.patch import Insert
from cet_cli.wording.editing import refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cet_cli.model.roadmap import Portfolio
    from cet_cli.patch import Node

NEW = "new"
"""What is typed in the place of a source that is to be entered with the edit."""

FIELDS = ("id", "title", "publisher", "published", "seen", "standing", "kind", "url", "licence")
"""What may be said of a source, in the order of the format."""

_MOST = 3


def citation(source: str, place: str = "") -> str:
    """Write a citation: `roadmap-1`, `roadmap-1#section 3`.

    Raises:
        RefusedEdit: two places in it were named.
    """
    name, _, inside = source.partition("#")
    if place and inside and place != inside:
        raise RefusedEdit(refusal("two_places", source=name, first=inside, second=place))
    where = place or inside
    return f"{name}#{where}" if where else name


def known(portfolio: Portfolio, source: str, coming: Iterable[str] = ()) -> None:
    """Refuse a source that the plan does not have.

    Args:
        portfolio: the plan.
        source: its id, perhaps with a place in it.
        coming: ids that the same edit enters.

    Raises:
        RefusedEdit: naming what was probably meant.
    """
    name = source.partition("#")[0].strip()
    ids = [one.id for one in portfolio.sources]
    if name in {OWN, *ids, *coming}:
        return
    near = list(dict.fromkeys((*_titled(portfolio, name), *get_close_matches(name, ids, n=_MOST))))
    what = "unknown_source_near" if near else "unknown_source"
    raise RefusedEdit(refusal(what, source=name, near=near[:_MOST]))


def _titled(portfolio: Portfolio, words: str) -> Iterator[str]:
    """Name the sources whose title or publisher says something."""
    meant = words.casefold()
    for source in portfolio.sources:
        texts = [*source.title.texts, *(source.publisher.texts if source.publisher else ())]
        if any(meant in text.casefold() for text in texts):
            yield source.id


def entering(portfolio: Portfolio, fields: Mapping[str, str]) -> Insert:
    """Enter a source.

    Raises:
        RefusedEdit: it has no title or id, its id is taken, or nothing like a field of it is known.
    """
    name = fields.get("id", "")
    stray = next((key for key in fields if key not in FIELDS), None)
    if stray is not None:
        near = get_close_matches(stray, FIELDS, n=1) or FIELDS
        raise RefusedEdit(refusal("no_field", field=stray, near=near))
    for field in ("title", "id"):
        if not fields.get(field):
            raise RefusedEdit(refusal("source_without", field=field))
    if any(one.id == name for one in portfolio.sources):
        raise RefusedEdit(refusal("source_taken", source=name))
    item: dict[str, Node] = {key: fields[key] for key in FIELDS if fields.get(key)}
    return Insert(Address(SOURCES), SOURCES, item)
