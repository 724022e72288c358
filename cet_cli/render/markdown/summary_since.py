"""What changed since the last report, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.markdown import summary_rows as rows
from cet_cli.wording import changes as of_changes
from cet_cli.wording.summary import counted, sentence

if TYPE_CHECKING:
    from cet_cli.report.summary.page import Since

_CHANGES = 12
"""More changes than this do not fit on the first page."""


class SincePage:
    """What changed since the last report, in words."""

    def __init__(self, since: Since, most: int | None) -> None:
        """Take a comparison.

        Args:
            since: what changed.
            most: how many rows the table has at most.
        """
        self._since = since
        changes = since.changes
        found = list(rows.change_rows(changes))
        self.rows = found[: min(_CHANGES, most if most is not None else _CHANGES)]
        more = len(found) - len(self.rows)
        self.more = counted("more_changes", more) if more else ""
        accepted = len(changes.accepted)
        self.accepted = counted("accepted", accepted) if accepted else ""

    @property
    def lead(self) -> str:
        """Say since when."""
        since, base = self._since, self._since.changes.base
        if since.meeting:
            return sentence("since_meeting", name=rows.say(since.meeting), date=base.name[1:])
        return sentence("since", base=of_changes.side_words(base.name, base.stamp))

    @property
    def verdict(self) -> str:
        """Say whether the plan got weaker."""
        changes = self._since.changes
        differences = len(changes.changes) + len(changes.accepted)
        return of_changes.verdict_words(differences, changes.weaker)

    @property
    def kinds(self) -> str:
        """Count the changes by class."""
        return of_changes.kinds_words(self._since.changes.counts)
