"""A file that cannot be opened.

What it checks
    Whether every YAML file of the portfolio can be opened and is a plain file inside the
    portfolio's folder.

Why it matters
    What cannot be opened cannot be judged: counts without that file would be too small. A link
    that leads out of the folder is not followed, so that a portfolio from a stranger can show
    nothing but itself.

Example
    ```text
    areas/quantum.yaml is a link to ../../notes/quantum.yaml
    ```

Instead
    ```text
    areas/quantum.yaml is a file of its own
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

unreadable_file = met_while_reading("S016", __name__)
