"""A text that stands for another one.

What it checks
    Whether a value is marked with `&name` or taken from elsewhere with `*name`. A text that
    only begins with one of these signs needs quotes.

Why it matters
    A reader of the file, or of a change to it, cannot see what such a value is, and a few lines
    can blow up to millions. What is meant is written out, or linked by its id.

Example
    ```yaml
    measures:
      - {id: training, name: Training, owner: &ministry Ministry of Education, source: plan}
      - {id: pilots, name: Pilots, owner: *ministry, source: plan}
    ```

Instead
    ```yaml
    measures:
      - {id: training, name: Training, owner: Ministry of Education, source: plan}
      - {id: pilots, name: Pilots, owner: Ministry of Education, source: plan}
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

anchor_or_alias = met_while_reading("S004", __name__)
