"""The messages in English, a module a family of rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.english import (
    citations,
    funding,
    indicators,
    measures,
    milestones,
    projects,
    revision_goals,
    revision_record,
    structure,
    technologies,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.wording.message import Message

CATALOGUE: Mapping[str, Message] = {
    **structure.MESSAGES,
    **technologies.MESSAGES,
    **milestones.MESSAGES,
    **indicators.MESSAGES,
    **funding.MESSAGES,
    **projects.MESSAGES,
    **measures.MESSAGES,
    **citations.MESSAGES,
    **revision_goals.MESSAGES,
    **revision_record.MESSAGES,
}
