"""One key twice in the same place.

What it checks
    Whether a key stands twice among the keys of one thing.

Why it matters
    Most programs keep the last value and say nothing, so a date or a figure would vanish from
    the plan unseen. The first value is read here and the second reported.

Example
    ```yaml
    milestones:
      - id: k-uam-launch
        name: Commercial urban air mobility
        due: 2025
        due: 2028
        source: plan
    ```

Instead
    ```yaml
    milestones:
      - id: k-uam-launch
        name: Commercial urban air mobility
        due: 2028
        source: plan
        was: [{due: 2025, source: plan}]
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

duplicate_key = met_while_reading("S002", __name__)
