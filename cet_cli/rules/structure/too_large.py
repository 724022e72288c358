"""A file that is too large.

What it checks
    Whether a file has more bytes than the limit, which is 2,000,000 unless the settings raise
    it.

Why it matters
    Nobody can review such a file. A whole area of a national strategy with all its history
    takes some 50,000 bytes.

Example
    ```text
    One file of 3 MB with all areas.
    ```

Instead
    ```text
    One file for each area, in the folder areas/.
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

too_large = met_while_reading("S013", __name__)
