"""A tab at the beginning of a line.

What it checks
    Whether lines are indented by tabs.

Why it matters
    YAML allows only blanks there, because nobody can see how wide a tab is. Most text editors
    can put blanks in their place for you.

Example
    ```text
    milestones:
    <tab>- id: pilot-line
    <tab>  name: Pilot line opens
    <tab>  due: 2027
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

tab_indentation = met_while_reading("S009", __name__)
