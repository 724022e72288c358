"""A file for another version of YAML.

What it checks
    Whether a line `%YAML` at the top asks for a version other than 1.2.

Why it matters
    Versions differ in what they take for a number or for yes and no. Roadmaps are read in one
    way only, so the line would promise something that does not happen.

Example
    ```yaml
    %YAML 1.1
    ---
    roadmap: quantum
    name: Quantum technology
    source: plan
    ```

Instead
    ```yaml
    roadmap: quantum
    name: Quantum technology
    source: plan
    ```
"""

from __future__ import annotations

from cet_cli.rules.rule import met_while_reading

yaml_version = met_while_reading("S008", __name__)
