"""A date that cannot be read.

What it checks
    Whether every date is a year, half, quarter, month or day in the form `2027`, `2026-H1`,
    `2024-Q3`, `2024-08`, `2024-08-29`, or a span such as `2024..2028`, `2034..`, `..2035`, and
    a day that the calendar has.

Why it matters
    A deadline that cannot be read is never missed. Other forms are not guessed, for 08/09/2024
    is a day in August to one reader and in September to another.

Example
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027-02-30, source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027-02-28, source: plan}
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

unreadable_date = met_while_reading("S106", __name__)
