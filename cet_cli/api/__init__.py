"""The same verbs for a notebook as for the terminal.

from datetime import date
from cet_cli.api import check, open_workspace

workspace = open_workspace("roadmaps/korea")
outcome = check(workspace, as_of=date(2026, 3, 31))
"""

from __future__ import annotations

from cet_cli.api.checking import check_paths
from cet_cli.api.comparing import compare
from cet_cli.api.fixing import fix_paths
from cet_cli.api.formatting import format_paths
from cet_cli.api.histories import history, moved
from cet_cli.api.judging import list_things, show, summarise
from cet_cli.api.reporting import report
from cet_cli.api.settings import settings_of
from cet_cli.api.writing import begin_portfolio, schema_text
from cet_cli.check import Outcome, check
from cet_cli.load import Workspace, open_workspace
from cet_cli.wording.language import speaking

__all__ = [
    "Outcome",
    "Workspace",
    "begin_portfolio",
    "check",
    "check_paths",
    "compare",
    "fix_paths",
    "format_paths",
    "history",
    "list_things",
    "moved",
    "open_workspace",
    "report",
    "schema_text",
    "settings_of",
    "show",
    "speaking",
    "summarise",
]
