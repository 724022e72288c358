"""Something that is not YAML.

What it checks
    Whether the file can be read as YAML at all: quotes and brackets that are closed, a blank
    after every colon and dash, lines that begin in the same column as their neighbours.

Why it matters
    Nothing of such a file can be judged. Everything else in the portfolio is still checked;
    links into this file are left alone.

Example
    ```yaml
    milestones:
      - id: k-uam-launch
        name: K-UAM: commercial service
        due: 2028
        source: plan
    ```

Instead
    ```yaml
    milestones:
      - id: k-uam-launch
        name: "K-UAM: commercial service"
        due: 2028
        source: plan
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

syntax_error = met_while_reading("S001", __name__)
