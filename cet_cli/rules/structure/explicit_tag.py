"""A tag that tells a program what to make of a text.

What it checks
    Whether a value begins with a tag such as `!!int` or `!date`.

Why it matters
    Every value of a roadmap is read as the characters that stand there, so that `5.0` keeps its
    precision. A tag asks for something else, and in some programs even for code to be run.

Example
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: !!int 2027, source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

explicit_tag = met_while_reading("S003", __name__)
