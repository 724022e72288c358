"""What was typed beside a report and has no place in it: it is refused, never left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.errors import RefusedEdit
from cet_cli.wording.editing import refusal

if TYPE_CHECKING:
    from cet_cli.address import Address
    from cet_cli.edit.verbs.sayings import Report


def refuse_strays(address: Address, report: Report, *fitting: str) -> None:
    """Refuse what does not belong to what is recorded.

    Args:
        address: what it is recorded for.
        report: what was typed.
        fitting: what may be said beside the value, the date and the source.

    Raises:
        RefusedEdit: something else was said.
    """
    said = {"stage": report.stage, "value": report.value, **report.more}
    stray = next((key for key, text in said.items() if text and key not in fitting), "")
    if stray:
        near = [f"--{key}" for key in fitting]
        text = refusal("stray_option", address=str(address), option=f"--{stray}", near=near)
        raise RefusedEdit(text)
