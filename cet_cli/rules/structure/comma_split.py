"""A text that a comma split in two.

What it checks
    Whether a text between braces or brackets holds a comma and no quotes. Inside braces a comma
    begins a new key.

Why it matters
    Half of the name, or the thousands of a figure, would be cut off without a word.

Example
    ```yaml
    milestones:
      - {id: chips, name: High-performance, low-power chips, due: 2027, source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: chips, name: "High-performance, low-power chips", due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

comma_split = met_while_reading("S102", __name__)
