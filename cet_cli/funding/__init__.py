"""Money: sums and shares, execution against plan, restatements, grants, trees (METHODS, section 3).

All answers are plain data made from a `Ledger`, which is opened once for the plan in force:

    ledger = Ledger.of(as_of(portfolio, day))
    sum_of(ledger, over=Period.read("2024"), stage="approved", within=Address("quantum"))
"""

from __future__ import annotations

from cet_cli.funding.execution import Execution, execution_of
from cet_cli.funding.granted import Grant, grants_of
from cet_cli.funding.ledger import Ledger
from cet_cli.funding.money import Money, Share
from cet_cli.funding.picking import LeftOut
from cet_cli.funding.restated import Restatement, restatements
from cet_cli.funding.shares import Shares, Slice, areas_of, projects_of, shares_of
from cet_cli.funding.sums import FundingSum, sum_of, sums_by_stage, sums_by_year
from cet_cli.funding.tree import Parts, Tree, parts_of, tree_of
from cet_cli.funding.words import Reason, Refusal

__all__ = [
    "Execution",
    "FundingSum",
    "Grant",
    "Ledger",
    "LeftOut",
    "Money",
    "Parts",
    "Reason",
    "Refusal",
    "Restatement",
    "Share",
    "Shares",
    "Slice",
    "Tree",
    "areas_of",
    "execution_of",
    "grants_of",
    "parts_of",
    "projects_of",
    "restatements",
    "shares_of",
    "sum_of",
    "sums_by_stage",
    "sums_by_year",
    "tree_of",
]
