"""What the rules about revisions say of targets and dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.wording.message import Message

MESSAGES: Mapping[str, Message] = {}
