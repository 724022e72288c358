"""A length of time that cannot be read.

What it checks
    Whether `every` is a number of months, quarters, halves or years, such as `2 years`,
    `quarter` or `6 months`.

Why it matters
    The cycle tells when the next figure is late and when the last one is old.

Example
    ```yaml
    indicators:
      - {id: technology-level, name: Technology level, unit: percent, every: biennial, source: plan}
    ```

Instead
    ```yaml
    indicators:
      - {id: technology-level, name: Technology level, unit: percent, every: 2 years, source: plan}
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

unreadable_cycle = met_while_reading("S112", __name__)
