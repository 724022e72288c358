"""The address of a thing in a portfolio: made of ids, never of list positions.

`advanced-mobility/k-uam-launch.due` is the field `due` of the thing `k-uam-launch` in the roadmap
`advanced-mobility`; `quantum/qubits/obs@2024~article` is an observation, a part of an indicator.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_FIELD = re.compile(r"(?P<path>.*[^.])\.(?P<field>[a-z][a-z_]*)", re.DOTALL)


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """Where something stands: a roadmap, the ids and part keys below it, and perhaps a field."""

    roadmap: str
    parts: tuple[str, ...] = ()
    field: str = ""

    def __str__(self) -> str:
        """Write the address as people type it."""
        path = "/".join((self.roadmap, *self.parts))
        return f"{path}.{self.field}" if self.field else path

    @classmethod
    def parse(cls, text: str) -> Address:
        """Read an address as `str()` writes it; any text gives one, existing or not."""
        match = _FIELD.fullmatch(text)
        path, field = (match["path"], match["field"]) if match else (text, "")
        roadmap, *parts = path.split("/")
        return cls(roadmap, tuple(parts), field)

    def part(self, *keys: str) -> Address:
        """Name something inside this one."""
        return Address(self.roadmap, (*self.parts, *keys))

    def at(self, field: str) -> Address:
        """Name one field of this thing."""
        return Address(self.roadmap, self.parts, field)

    @property
    def thing(self) -> Address:
        """The address without its field."""
        return Address(self.roadmap, self.parts) if self.field else self

    def covers(self, other: Address) -> bool:
        """Tell whether `other` is this place or lies inside it."""
        if self.roadmap != other.roadmap or other.parts[: len(self.parts)] != self.parts:
            return False
        return not self.field or (self.parts == other.parts and self.field == other.field)
