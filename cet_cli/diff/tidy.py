"""Values as a difference sees them: without what is only layout or the order of a list.

A figure is its qualifier, number, precision and unit, however they are spelled: `KRW 5 trillion`
is `5 trillion KRW`, `5.0 trillion` is another. A period is its text without blanks around it, a
display text is compared letter by letter (Unicode NFC). Lists are sets, but for citations and
`was`, whose order says something (METHODS, section 5: layout and list order are no change).
"""

from __future__ import annotations

import dataclasses
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cet_cli.model.base import Said
from cet_cli.model.change import changed
from cet_cli.model.citation import Citation
from cet_cli.model.cycle import Cycle
from cet_cli.model.earlier import Earlier
from cet_cli.model.fields import field_names
from cet_cli.model.values import Period, Published, Quantity

if TYPE_CHECKING:
    from collections.abc import Callable

LINKS = frozenset({"for_", "needs", "part_of", "achieved_by", "evidence", "candidate"})
"""The fields of things that name other things."""


def tidy(name: str, value: Any, link: Callable[[str], str] = str) -> Any:  # noqa: ANN401
    """Give a value of a field without what is no change.

    Args:
        name: the field, as Python names it.
        value: what stands in it.
        link: how to write a link to another thing.
    """
    if isinstance(value, tuple) and value:
        return _list(name, value, link)
    if isinstance(value, dict):
        return {key: tidy(key, one, link) for key, one in value.items()}
    if isinstance(value, Earlier | Said):
        return _fields(value, link)
    return _value(value)


@lru_cache(maxsize=4096)
def _figure(figure: Quantity) -> Quantity:
    text = " ".join(figure.text.split()) if figure.words else ""
    return dataclasses.replace(figure, text=text)


def _value(value: Any) -> Any:  # noqa: ANN401 - values of any field
    if isinstance(value, Quantity):
        return _figure(value)
    if isinstance(value, Period):
        return dataclasses.replace(value, text=value.text.strip())
    if isinstance(value, Published):
        return dataclasses.replace(
            value, text=" ".join(value.text.split()), period=_value(value.period)
        )
    return Cycle("", value.months) if isinstance(value, Cycle) else value


def _list(name: str, values: tuple[Any, ...], link: Callable[[str], str]) -> tuple[Any, ...]:
    first = values[0]
    if isinstance(first, Citation):
        return values
    if isinstance(first, str):
        return tuple(sorted({link(one) for one in values} if name in LINKS else set(values)))
    tidied = tuple(tidy(name, one, link) for one in values)
    return tidied if name == "was" else tuple(sorted(tidied, key=repr))


def _fields(value: Any, link: Callable[[str], str]) -> Any:  # noqa: ANN401 - an earlier state
    names = field_names(type(value))
    tidied = {name: tidy(name, getattr(value, name), link) for name in names}
    if tidied.get("from_"):
        tidied["from_"] = link(tidied["from_"])
    return changed(value, **tidied)
