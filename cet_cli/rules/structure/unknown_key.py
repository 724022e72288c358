"""A key that means nothing here.

What it checks
    Whether every key is one that may stand where it stands. Most are slips of the pen; the
    message names the key that was probably meant.

Why it matters
    A misspelt key would be passed over in silence, and with it the date, the source or the
    figure behind it.

Example
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, deu: 2027, source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

unknown_key = met_while_reading("S101", __name__)
