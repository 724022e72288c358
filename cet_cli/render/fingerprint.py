"""What lets another run recognise a finding although lines were added above it."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cet_cli.report.findings import FindingLine


def fingerprints(findings: Iterable[FindingLine]) -> list[str]:
    """Give each finding 64 hexadecimal digits, all different and none made of a line number.

    They are made of the rule and of the place by name; of several findings of a rule at a place,
    in the order of the file, all but the first are numbered.
    """
    seen: Counter[tuple[str, str]] = Counter()
    made = []
    for one in findings:
        about = (one.code, one.landmark)
        seen[about] += 1
        text = "\0".join((*about, str(seen[about])))
        made.append(sha256(text.encode("utf-8", "backslashreplace")).hexdigest())
    return made
