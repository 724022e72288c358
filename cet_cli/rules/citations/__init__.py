"""Rules about citations: whether every statement says who says so, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.citations.disputed_without_source import disputed_without_source
from cet_cli.rules.citations.history_out_of_order import history_out_of_order
from cet_cli.rules.citations.history_without_source import history_without_source
from cet_cli.rules.citations.inferred_without_note import inferred_without_note
from cet_cli.rules.citations.printed_without_note import printed_without_note
from cet_cli.rules.citations.source_without_date import source_without_date
from cet_cli.rules.citations.uncited_statement import uncited_statement
from cet_cli.rules.citations.unknown_source import unknown_source
from cet_cli.rules.citations.unsafe_url import unsafe_url
from cet_cli.rules.citations.unused_source import unused_source

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    uncited_statement,
    unknown_source,
    source_without_date,
    unused_source,
    inferred_without_note,
    history_out_of_order,
    history_without_source,
    unsafe_url,
    disputed_without_source,
    printed_without_note,
)
"""The rules of the family by code."""
