"""An id that is not lower-case letters, digits and hyphens.

What it checks
    Whether every id is made of the letters a to z, digits and single hyphens between them.

Why it matters
    Ids stand in addresses, in links and in file names, on every keyboard and in every program.
    Two ids that look the same must be the same.

Example
    ```yaml
    milestones:
      - {id: Pilot_Line, name: Pilot line opens, due: 2027, source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

malformed_id = met_while_reading("S108", __name__)
