"""A second document in one file.

What it checks
    Whether a line `---` or `...` begins another document in the same file.

Why it matters
    A file is one roadmap. What stands behind such a line would be lost for most programs.

Example
    ```yaml
    roadmap: quantum
    name: Quantum technology
    source: plan
    ---
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027, source: plan}
    ```

Instead
    ```yaml
    roadmap: quantum
    name: Quantum technology
    source: plan
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

several_documents = met_while_reading("S006", __name__)
