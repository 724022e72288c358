"""From a finding to its sentence and its advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.shown import shown
from cet_cli.wording.spoken import catalogue as spoken_catalogue

if TYPE_CHECKING:
    from cet_cli.finding import Finding
    from cet_cli.wording.message import Message


def says(finding: Finding) -> str:
    """Say what is wrong, in one sentence."""
    return _message(finding).sentence(_arguments(finding))


def advice(finding: Finding) -> str:
    """Say what would be right; "" where nothing can be said."""
    return _message(finding).advice(_arguments(finding))


def _message(finding: Finding) -> Message:
    """Choose the message; a finding with a `reason` may have one of its own."""
    reason = finding.arguments.get("reason", "")
    catalogue = spoken_catalogue()
    return catalogue.get(f"{finding.rule}.{reason}") or catalogue[finding.rule]


def _arguments(finding: Finding) -> dict[str, str]:
    return {name: shown(value) for name, value in finding.args}
