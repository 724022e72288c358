r"""A character that nobody can see.

What it checks
    Whether a text holds control characters, or characters that end a line in some programs and
    not in others.

Why it matters
    They come in from PDFs and from terminals. They hide text, break tables and make two equal
    names differ.

Example
    ```yaml
    milestones:
      - {id: pilot-line, name: "Pilot line \e[31mopens", due: 2027, source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: "Pilot line opens", due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

control_character = met_while_reading("S010", __name__)
