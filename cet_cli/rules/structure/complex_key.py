"""A key that is no text.

What it checks
    Whether a list or a mapping stands where a key should stand. Most often it is a place-holder
    such as `{{name}}` that nobody filled in, or brackets that should have been in quotes.

Why it matters
    Nothing can be called by such a key, and what was meant is not known.

Example
    ```yaml
    milestones:
      - id: pilot-line
        name: {{name}}
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

complex_key = met_while_reading("S007", __name__)
