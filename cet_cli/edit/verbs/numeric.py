"""Refuse words where a number is wanted: they would be kept, and judge nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.errors import RefusedEdit
from cet_cli.model.indicator import Indicator
from cet_cli.model.values import Quantity, Unreadable
from cet_cli.wording.editing import refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.address import Address
    from cet_cli.edit.verbs.aim import Aim
    from cet_cli.model.funding import Funding
    from cet_cli.model.project import Project


def refuse_words(aim: Aim, holder: Indicator | Funding | Project, typed: Iterable[str]) -> None:
    """Refuse figures without a number, unless what they are for is told in words.

    Args:
        aim: what they are for.
        holder: the indicator, the funding or the project.
        typed: the figures.

    Raises:
        RefusedEdit: saying what would be right.
    """
    known = list(_known(holder))
    if any(figure.words for figure in known) and not getattr(holder, "counts", False):
        return
    for text in typed:
        if is_wordy(text):
            raise RefusedEdit(_wanted(aim.address, text, holder.unit or "", known))


def is_wordy(text: str) -> bool:
    """Tell whether a figure has no number; what cannot be read is for the check to explain."""
    try:
        return Quantity.read(text).words
    except Unreadable:
        return False


def _known(holder: Indicator | Funding | Project) -> Iterator[Quantity]:
    """List the figures that are there already, the last reported first."""
    if isinstance(holder, Indicator):
        baseline = [holder.baseline] if holder.baseline else []
        for figure in (*reversed(holder.observations), *baseline, *holder.targets):
            yield from (figure.value,) if figure.value else figure.table.values()
    else:
        yield from (one.value for one in reversed(holder.amounts))


def _wanted(address: Address, text: str, unit: str, known: list[Quantity]) -> str:
    """Say what is wanted, with a figure that is there already as an example."""
    number = next((one for one in known if one.number is not None), None)
    example = f"{number.text if number else 12} {'' if number and number.unit else unit}".strip()
    return refusal("wants_number", address=str(address), text=text, near=[example])
