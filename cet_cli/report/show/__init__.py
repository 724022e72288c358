"""One thing whole: `cet show ADDRESS`."""

from __future__ import annotations

from cet_cli.report.show.compose import Looked, compose_show
from cet_cli.report.show.page import ShowReport

__all__ = ["Looked", "ShowReport", "compose_show"]
