"""Keys taken over from elsewhere.

What it checks
    Whether `<<:` takes over the keys of another thing.

Why it matters
    What a thing says must stand where it stands: a change in one place would silently change
    every thing that takes its keys over.

Example
    ```yaml
    milestones:
      - &usual {id: first-flight, name: First flight, due: 2027, source: plan}
      - {<<: *usual, id: second-flight, due: 2028}
    ```

Instead
    ```yaml
    milestones:
      - {id: first-flight, name: First flight, due: 2027, source: plan}
      - {id: second-flight, name: Second flight, due: 2028, source: plan}
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

merge_key = met_while_reading("S005", __name__)
