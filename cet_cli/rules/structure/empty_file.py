"""A file with nothing in it.

What it checks
    Whether there is anything in the file besides blank lines and comments.

Why it matters
    It was probably begun and forgotten, or saved wrongly, and the area that it should hold is
    missing from every count.

Example
    ```yaml
    # areas/quantum.yaml
    # to be written
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

empty_file = met_while_reading("S015", __name__)
