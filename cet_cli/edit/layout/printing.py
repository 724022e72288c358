"""Write a file that was taken apart: one way of writing for each thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.edit.layout.texts import flow_text, key_text, text_lines
from cet_cli.edit.splicing.manner import width

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from cet_cli.edit.layout.sheet import Item, Sheet, Value
    from cet_cli.finding import Route

WIDTH = 120
"""How wide a line may be, without its comment, before what stands in brackets on it is broken.

People write a fifth wider than `cet` does itself, and what they wrote on one line stays there.
"""

_STEP = 2
_BLANK = "\n"
"""A blank line that parts things; empty lines inside a text are its own."""


@dataclass(frozen=True, slots=True)
class Manual:
    """What of the layout depends on the format.

    Attributes:
        order: From the path of a mapping and its keys to the keys in their order.
        sections: The keys at the top of a file that a blank line parts from what is above.
    """

    order: Callable[[Route, Sequence[str]], Iterable[str]]
    sections: frozenset[str] = frozenset()


def printed(sheet: Sheet, manual: Manual) -> str:
    """Write a whole file; it ends with the end of a line."""
    printer = _Printer(manual)
    lines = _indented(sheet.head, 0)
    lines += printer.mapping(sheet.root, 0, ())
    lines += _indented(sheet.foot, 0)
    return sheet.line_end.join([*_single_blanks(lines), ""])


class _Printer:
    """Gives the lines of every part."""

    def __init__(self, manual: Manual) -> None:
        self._manual = manual

    def mapping(self, value: Value, indent: int, route: Route) -> list[str]:
        """Write a mapping by indentation."""
        lines: list[str] = []
        for item in self._sorted(value, route):
            above = item.above
            if not route and item.key in self._manual.sections and item.value.items:
                above = ["", *above]
            if route and not lines:
                above = _without_first_blanks(above)
            name = f"{key_text(item.key or '')}:"
            lines += self._entry(name, item, indent, (*route, item.key or ""), above)
        return lines + _indented(value.tail, indent)

    def _list(self, value: Value, indent: int, route: Route) -> list[str]:
        lines: list[str] = []
        for number, item in enumerate(value.items):
            above = item.above if lines else _without_first_blanks(item.above)
            lines += self._entry("-", item, indent, (*route, number), above)
        return lines + _indented(value.tail, indent)

    def _sorted(self, value: Value, route: Route) -> list[Item]:
        """Order the keys of a mapping; not where a comma split a text, whose pieces would part."""
        if any(item.bare for item in value.items):
            return value.items
        items = {item.key or "": item for item in value.items}
        return [items[key] for key in self._manual.order(route, list(items))]

    def _entry(
        self, name: str, item: Item, indent: int, route: Route, above: list[str]
    ) -> list[str]:
        """Write an entry with the comments at it."""
        value = item.value
        if value.kind == "text":
            return self._text(name, item, indent, above)
        one = self._fitting(value, indent + width(name) + 1, route)
        if one is not None:
            beside = item.beside or item.head
            hoisted = [item.head.strip()] if item.head and item.beside else []
            return [*_indented([*above, *hoisted], indent), f"{' ' * indent}{name} {one}{beside}"]
        if name == "-":
            return self._in_dash(item, indent, route, above)
        head = item.head or item.beside
        hoisted = [item.beside.strip()] if item.head and item.beside else []
        inside = self._block(value, indent + _STEP, route)
        return [*_indented([*above, *hoisted], indent), f"{' ' * indent}{name}{head}", *inside]

    def _in_dash(self, item: Item, indent: int, route: Route, above: list[str]) -> list[str]:
        """Write a mapping or list behind a dash; what is said of its first entry goes above."""
        said = [one.strip() for one in (item.head, item.beside) if one]
        lines = self._block(item.value, indent + _STEP, route)
        first = next(n for n, line in enumerate(lines) if line.strip() and line.lstrip()[0] != "#")
        said += [line.strip() for line in lines[:first]]
        begun = f"{' ' * indent}- {lines[first].lstrip()}"
        return [*_indented([*above, *said], indent), begun, *lines[first + 1 :]]

    def _block(self, value: Value, indent: int, route: Route) -> list[str]:
        if value.kind == "mapping":
            return self.mapping(value, indent, route)
        return self._list(value, indent, route)

    def _text(self, name: str, item: Item, indent: int, above: list[str]) -> list[str]:
        room = WIDTH - indent - width(name) - 1
        first, *rest = text_lines(item.value, room, indent + _STEP)
        said = [item.head.strip()] if item.head and item.beside else []
        begun = [f"{' ' * indent}{name} {first}".rstrip()]
        if not rest or first[0] in ("|", ">"):
            begun[0] += item.beside or item.head
        elif item.beside:
            rest[-1] += item.beside
        else:
            said = [item.head.strip()] if item.head else []
        return [*_indented([*above, *said], indent), *begun, *rest]

    def _fitting(self, value: Value, taken: int, route: Route) -> str | None:
        """Write a value on the rest of a line; None where it should not stand there."""
        if not value.items:
            return self.one_line(value, route)
        if not value.style or value.commented or value.blocky:
            return None
        one = self.one_line(value, route)
        return one if taken + width(one) <= WIDTH or value.split else None

    def one_line(self, value: Value, route: Route = ()) -> str:
        """Write a value on one line."""
        if value.kind == "text":
            return flow_text(value)
        if value.kind == "list":
            items = enumerate(value.items)
            return f"[{', '.join(self.one_line(one.value, (*route, n)) for n, one in items)}]"
        return f"{{{', '.join(self._pair(one, route) for one in self._sorted(value, route))}}}"

    def _pair(self, item: Item, route: Route) -> str:
        key = item.key or ""
        if item.bare:
            return key_text(key)
        return f"{key_text(key)}: {self.one_line(item.value, (*route, key))}"


def _indented(lines: list[str], indent: int) -> list[str]:
    return [f"{' ' * indent}{line}" if line else _BLANK for line in lines]


def _without_first_blanks(lines: list[str]) -> list[str]:
    start = next((at for at, line in enumerate(lines) if line), len(lines))
    return lines[start:]


def _single_blanks(lines: list[str]) -> list[str]:
    """Leave one of several blank lines, and none at the beginning and at the end."""
    kept: list[str] = []
    for line in lines:
        if line != _BLANK or (kept and kept[-1] != _BLANK):
            kept.append(line)
    while kept and kept[-1] == _BLANK:
        kept.pop()
    return ["" if line == _BLANK else line for line in kept]
