"""What the rules about funding say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.wording.message import Message

MESSAGES: Mapping[str, Message] = {}
