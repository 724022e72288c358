"""Rules about funding: amounts, their units and stages, and the claims that documents make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.funding.amount_without_unit import amount_without_unit
from cet_cli.rules.funding.annual_exceeds_lifetime import annual_exceeds_lifetime
from cet_cli.rules.funding.claim_without_ends import claim_without_ends
from cet_cli.rules.funding.claim_without_kind import claim_without_kind
from cet_cli.rules.funding.executed_in_future import executed_in_future
from cet_cli.rules.funding.mixed_currencies import mixed_currencies
from cet_cli.rules.funding.negative_amount import negative_amount
from cet_cli.rules.funding.part_exceeds_whole import part_exceeds_whole
from cet_cli.rules.funding.parts_exceed_whole import parts_exceed_whole
from cet_cli.rules.funding.stage_missing import stage_missing
from cet_cli.rules.funding.unit_twice import unit_twice
from cet_cli.rules.funding.unmatched_claim_end import unmatched_claim_end
from cet_cli.rules.funding.unreadable_unit import unreadable_unit

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    part_exceeds_whole,
    stage_missing,
    amount_without_unit,
    mixed_currencies,
    claim_without_kind,
    claim_without_ends,
    annual_exceeds_lifetime,
    parts_exceed_whole,
    negative_amount,
    executed_in_future,
    unit_twice,
    unmatched_claim_end,
    unreadable_unit,
)
