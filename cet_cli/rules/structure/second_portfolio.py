"""Two files that say that they are the portfolio.

What it checks
    Whether only `portfolio.yaml` has the key `portfolio` at its top.

Why it matters
    The file of an area has `roadmap` there. A second portfolio in the same folder is not read,
    so everything in it would be missing.

Example
    ```yaml
    # areas/quantum.yaml
    portfolio: quantum
    name: Quantum technology
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

second_portfolio = met_while_reading("S114", __name__)
