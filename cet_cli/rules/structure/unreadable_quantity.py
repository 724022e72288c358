"""A figure that cannot be read.

What it checks
    Whether every figure is a number as it was published, perhaps with a word before it (`over`,
    `at least`, `up to`, `at most`, `under`, `about`), a currency, a scale word and a unit, or a
    range `A to B`. A text without any digit is kept as words.

Why it matters
    A target whose figure cannot be read can be neither met nor missed. A comma or a point in
    the wrong place changes a budget a thousandfold, so nothing is guessed.

Example
    ```yaml
    funding:
      - id: quantum-rnd
        name: Quantum research
        source: plan
        amounts: [{over: 2024, stage: approved, value: "KRW 1,2050 billion"}]
    ```

Instead
    ```yaml
    funding:
      - id: quantum-rnd
        name: Quantum research
        source: plan
        amounts: [{over: 2024, stage: approved, value: "KRW 12,050 billion"}]
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

unreadable_quantity = met_while_reading("S107", __name__)
