"""A key with nothing behind it.

What it checks
    Whether something stands behind every key.

Why it matters
    It was probably meant to be filled in later, and reads as if there were a value. Leave the
    key away until it is known: what is absent is counted as absent.

Example
    ```yaml
    milestones:
      - id: pilot-line
        name: Pilot line opens
        due: 2027
        owner:
        source: plan
    ```

Instead
    ```yaml
    milestones:
      - id: pilot-line
        name: Pilot line opens
        due: 2027
        source: plan
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

empty_value = met_while_reading("S110", __name__)
