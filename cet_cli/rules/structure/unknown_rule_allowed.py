"""A rule that there is not.

What it checks
    Whether every entry of `allow` names a rule of the book by its slug or its code, and every
    entry of `decisions` a slug.

Why it matters
    An allowance for a rule that does not exist allows nothing, and looks as if it did.

Example
    ```yaml
    allow:
      - {rule: part-exceed-whole, about: example, why: The document prints it so}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2024, source: plan}
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

unknown_rule_allowed = met_while_reading("S301", __name__)
