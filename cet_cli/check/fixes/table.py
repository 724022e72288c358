"""Which rules can be mended, and how."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING

from cet_cli.check.fixes.allowances import unused_allowance
from cet_cli.check.fixes.fix import Fix
from cet_cli.check.fixes.keys import empty_key, misspelt_key, misspelt_kind, split_text
from cet_cli.check.fixes.sheets import MANY, Sheets
from cet_cli.check.fixes.texts import (
    date_form,
    nearest_link,
    nearest_source,
    nearest_text,
    nearest_word,
)
from cet_cli.document import Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping, Sequence

    from cet_cli.check.fixes.fix import Proposal, Sheet
    from cet_cli.finding import Finding, Route
    from cet_cli.load import Workspace

    Fixer = Callable[[Sheet, Route, Mapping[str, str]], Proposal | None]

FIXABLE: Mapping[str, Fixer] = MappingProxyType(
    {
        "C102": nearest_source,
        "S101": misspelt_key,
        "S102": split_text,
        "S105": nearest_word,
        "S106": date_form,
        "S107": nearest_text,
        "S108": nearest_text,
        "S110": empty_key,
        "S111": misspelt_kind,
        "S203": nearest_link,
        "S301": nearest_text,
        "S302": unused_allowance,
    }
)
"""How the findings of a rule are mended, by its code; of the others a person must know better."""


def fixes_of(
    workspace: Workspace, findings: Sequence[Finding], limits: Limits | None = None
) -> list[Fix | None]:
    """Say for each finding what would mend it; None where nothing is known to.

    Args:
        workspace: what was checked.
        findings: what was found, each with its place in a file.
        limits: how large and how deep a file may be.
    """
    sheets = Sheets(workspace, limits or Limits())
    fixable = Counter(one.spot.file for one in findings if one.spot and one.rule in FIXABLE)
    many = frozenset(file for file, number in fixable.items() if number >= MANY)
    return [_fix(sheets, finding, many) for finding in findings]


def _fix(sheets: Sheets, finding: Finding, many: Container[str]) -> Fix | None:
    fixer, spot = FIXABLE.get(finding.rule), finding.spot
    if fixer is None or spot is None:
        return None
    sheet = sheets.whole(spot.file) if spot.file in many else sheets.near(spot)
    proposal = fixer(sheet, spot.route, finding.arguments) if sheet else None
    return Fix(finding, spot.file, *proposal) if proposal else None
