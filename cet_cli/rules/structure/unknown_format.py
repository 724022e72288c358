"""A file for another version of the format.

What it checks
    Whether `format` names a version of the rules for roadmap files that this program knows.

Why it matters
    A file of a later version may mean something else by the same words. It is not read rather
    than misread.

Example
    ```yaml
    format: 2
    roadmap: quantum
    name: Quantum technology
    source: plan
    ```

Instead
    ```yaml
    format: 1
    roadmap: quantum
    name: Quantum technology
    source: plan
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

unknown_format = met_while_reading("S109", __name__)
