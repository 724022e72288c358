"""Too many values in one file.

What it checks
    Whether a file holds more keys, texts, lists and mappings than the limit, which is 200,000
    unless the settings raise it.

Why it matters
    Nobody can review such a file, and a small one of this kind can make programs run out of
    memory.

Example
    ```text
    One file with 60,000 observations.
    ```

Instead
    ```text
    One file for each area, in the folder areas/.
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

too_many_nodes = met_while_reading("S014", __name__)
