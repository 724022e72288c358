"""An allowance that allows nothing.

What it checks
    Whether every entry of `allow` still suppresses a finding. It is not asked while a part of
    the portfolio cannot be read.

Why it matters
    The mistake was mended or the address has changed. An allowance that is left over would hide
    the next mistake of its kind in the same place.

Example
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027, source: plan}
    allow:
      - {rule: malformed-id, about: pilot-line, why: The ministry spells it so}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from cet_cli.finding import Severity
from cet_cli.rules.rule import met_while_reading

unused_suppression = met_while_reading("S302", __name__, Severity.WARNING)
