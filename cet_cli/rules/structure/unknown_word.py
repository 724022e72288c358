"""A word outside a closed list.

What it checks
    Whether fields that take one of a few words have one of them. The message lists them all.

Why it matters
    These words decide how a figure is judged: a stage, a path, a direction that is misspelt
    would leave it unjudged.

Example
    ```yaml
    funding:
      - id: quantum-rnd
        name: Quantum research
        source: plan
        amounts: [{over: 2024, stage: aproved, value: KRW 120.5 billion}]
    ```

Instead
    ```yaml
    funding:
      - id: quantum-rnd
        name: Quantum research
        source: plan
        amounts: [{over: 2024, stage: approved, value: KRW 120.5 billion}]
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

unknown_word = met_while_reading("S105", __name__)
