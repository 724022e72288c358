"""A language that is no language code.

What it checks
    Whether a text in several languages names each by its code of two or three letters, such as
    `en` and `ko`.

Why it matters
    A text under another key would be shown to nobody.

Example
    ```yaml
    milestones:
      - {id: pilot-line, name: {english: Pilot line opens}, due: 2027, source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: {en: Pilot line opens}, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

unknown_language = met_while_reading("S113", __name__)
