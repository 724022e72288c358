"""A file that does not say what it is.

What it checks
    Whether each YAML file in the folder of the portfolio has one of the keys `portfolio`,
    `roadmap` or `sources` at its top.

Why it matters
    Without it nobody can tell what the file is, and what stands in it counts nowhere. Files of
    another kind belong into another folder.

Example
    ```yaml
    # areas/quantum.yaml
    name: Quantum technology
    source: plan
    ```

Instead
    ```yaml
    # areas/quantum.yaml
    roadmap: quantum
    name: Quantum technology
    source: plan
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

unknown_file = met_while_reading("S111", __name__)
