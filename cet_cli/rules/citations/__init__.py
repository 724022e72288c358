"""Rules about citations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
