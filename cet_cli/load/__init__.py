"""From files to a workspace: the portfolio, its mistakes, and the way from an address to a node."""

from __future__ import annotations

from cet_cli.load.places import Places, spot_of
from cet_cli.load.workspace import Workspace, open_workspace

__all__ = ["Places", "Workspace", "open_workspace", "spot_of"]
