"""A text where a list should stand, or the like.

What it checks
    Whether a text, a list or a mapping stands where one of its kind is wanted.

Why it matters
    What is meant cannot be told from what is written. Most often a dash or a pair of brackets
    is missing.

Example
    ```yaml
    milestones:
      id: pilot-line
      name: Pilot line opens
      due: 2027
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

wrong_shape = met_while_reading("S104", __name__)
