"""Too many things inside one another.

What it checks
    Whether lists and mappings stand inside one another deeper than the limit, which is 64
    unless the settings raise it.

Why it matters
    No plan needs more than ten levels. Such a file was made by a program that went wrong, or to
    make this one run out of memory.

Example
    ```text
    milestones: [[[[[[[[ ...and so on, 65 times or more... ]]]]]]]]
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

too_deep = met_while_reading("S012", __name__)
