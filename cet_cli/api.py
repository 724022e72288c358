"""The same verbs for a notebook as for the terminal.

>>> from datetime import date
>>> workspace = open_workspace("roadmaps/korea")
>>> outcome = check(workspace, as_of=date(2026, 3, 31))
"""

from __future__ import annotations

from cet_cli.check import Outcome, check
from cet_cli.load import Workspace, open_workspace

__all__ = ["Outcome", "Workspace", "check", "open_workspace"]
