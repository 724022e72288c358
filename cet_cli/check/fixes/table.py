"""Which rules can be mended, and how."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from cet_cli.check.fixes.allowances import unused_allowance
from cet_cli.check.fixes.fix import Fix, Sheet
from cet_cli.check.fixes.keys import empty_key, misspelt_key, misspelt_kind, split_text
from cet_cli.check.fixes.texts import date_form, nearest_link, nearest_text, nearest_word
from cet_cli.document import Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from cet_cli.check.fixes.fix import Proposal
    from cet_cli.finding import Finding, Route
    from cet_cli.load import Workspace

    Fixer = Callable[[Sheet, Route, Mapping[str, str]], Proposal | None]

FIXABLE: Mapping[str, Fixer] = MappingProxyType(
    {
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
    workspace: Workspace, findings: Iterable[Finding], limits: Limits | None = None
) -> list[Fix | None]:
    """Say for each finding what would mend it; None where nothing is known to.

    Args:
        workspace: what was checked.
        findings: what was found, each with its place in a file.
        limits: how large and how deep a file may be.
    """
    sheets = _Sheets(workspace, limits or Limits())
    return [_fix(sheets, finding) for finding in findings]


def _fix(sheets: _Sheets, finding: Finding) -> Fix | None:
    fixer, spot = FIXABLE.get(finding.rule), finding.spot
    sheet = sheets.of(spot.file) if fixer and spot else None
    if fixer is None or spot is None or sheet is None:
        return None
    proposal = fixer(sheet, spot.route, finding.arguments)
    return Fix(finding, spot.file, *proposal) if proposal else None


class _Sheets:
    """The files that have findings, each read once more and only when it is needed."""

    def __init__(self, workspace: Workspace, limits: Limits) -> None:
        self._files = {loaded.file: loaded for loaded in workspace.files}
        self._limits = limits
        self._sheets: dict[str, Sheet | None] = {}

    def of(self, file: str) -> Sheet | None:
        """Give a file; None where its YAML is broken, so that no node of it can be changed."""
        if file not in self._sheets:
            document = self._files[file].whole(self._limits)
            whole = document.root is not None and not document.findings
            self._sheets[file] = Sheet(document) if whole else None
        return self._sheets[file]
