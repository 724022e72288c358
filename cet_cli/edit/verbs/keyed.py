"""Names inside names: the key of a claim, a review, a decision or an allowance is made of names.

`kps/share@space-programme 2024` has to be written anew when `space-programme` is called otherwise,
for the claim that it leads to has another key then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.address import Address
from cet_cli.diff.linking import link_fields
from cet_cli.edit.verbs.references import end_with
from cet_cli.model.change import changed
from cet_cli.model.claim import Claim
from cet_cli.model.keys import key_of_part
from cet_cli.model.known import full
from cet_cli.model.record import Allowance, Decision, Review
from cet_cli.model.walk import way_to

if TYPE_CHECKING:
    from cet_cli.edit.verbs.references import Names
    from cet_cli.model.keys import Holder
    from cet_cli.model.roadmap import Portfolio, Sections

_RECORDS = (Allowance, Claim, Decision, Review)
_STEM = "@"
"""Stands for the keys while what comes before them is named."""


class Keyed:
    """What names become, inside the keys of records too."""

    def __init__(
        self, names: Names, plan: Portfolio, moved: tuple[Address, Names] | None = None
    ) -> None:
        """Take what names become.

        Args:
            names: what they become where they stand.
            plan: the plan as it is.
            moved: a thing that goes elsewhere, and what the names in it become there.
        """
        self._names = names
        self._homes: dict[str, Sections] = {one.id: one for one in plan.roadmaps}
        self._moved = (moved[0], Keyed(moved[1], plan)) if moved else None

    def source(self, text: str) -> str:
        """Give the id of a source as it is from now on."""
        return self._names.source(text)

    def link(self, text: str, home: str) -> str:
        """Give an address as it is written in a roadmap from now on."""
        old, new = self._tails(text, home) if "@" in text else ("", "")
        if not old or not text.endswith(old):
            return self._names.link(text, home)
        stem = self._names.link(text.removesuffix(old) + _STEM, home)
        return stem.removesuffix(_STEM) + new

    def _tails(self, text: str, home: str) -> tuple[str, str]:
        """Give the key of a record at the end of an address, with its field, as it is and anew.

        Both are empty where it leads to no record; nothing stands in one.
        """
        address = Address.parse(full(home, text, self._homes))
        roadmap = self._homes.get(address.roadmap)
        way = way_to(roadmap, address.parts) if roadmap else ()
        if not way or not isinstance(way[-1], _RECORDS):
            return "", ""
        inside = self._moved is not None and self._moved[0].covers(address.thing)
        names = self._moved[1] if self._moved and inside else self
        old = address.parts[-1]
        new = _anew(way[-1], way[-2], old, names, address.roadmap)
        return str(Address(old, (), address.field)), str(Address(new, (), address.field))


def _anew(part: Holder, above: Holder, key: str, names: Keyed, home: str) -> str:
    """Make the key of a record from what the names in it become."""

    def link(text: str) -> str:
        return names.link(text, home)

    def renamed(value: Any) -> Any:  # noqa: ANN401 - one name, several, or none
        if isinstance(value, tuple):
            return tuple(map(renamed, value))
        if not value:
            return value
        return end_with(value, link) if isinstance(part, Claim) else link(value)

    number = key.removeprefix(key_of_part(part, above))
    fields = {name: renamed(getattr(part, name)) for name in link_fields(type(part))}
    return key_of_part(changed(part, **fields), above) + number
