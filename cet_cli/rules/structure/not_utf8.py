"""A file in another encoding.

What it checks
    Whether the bytes of the file are UTF-8. Korean files from older Windows programs are often
    in CP949, and some spreadsheets write UTF-16.

Why it matters
    In the wrong encoding every Korean name would turn into other characters. Such a file is not
    read at all.

Example
    ```text
    name: ¾çÀÚ       (the Korean for "quantum", written in CP949 and read as something else)
    ```

Instead
    ```text
    Save the file again with the encoding UTF-8.
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

not_utf8 = met_while_reading("S011", __name__)
