"""A key that must be there and is not.

What it checks
    Whether everything has the keys without which it means nothing: a thing its id and its name,
    an amount its value and its span, a source its title.

Why it matters
    A figure without a span or a thing without a name can be neither shown nor compared.

Example
    ```yaml
    milestones:
      - {id: pilot-line, due: 2027, source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

missing_key = met_while_reading("S103", __name__)
