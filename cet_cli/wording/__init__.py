"""The message catalogue: a code and its arguments become a sentence."""

from __future__ import annotations

from cet_cli.wording.sentence import advice, says
from cet_cli.wording.shown import shown, shown_json, shown_line, shown_path

__all__ = ["advice", "says", "shown", "shown_json", "shown_line", "shown_path"]
