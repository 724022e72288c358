"""What is said of layout and of fixes, in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SAYS: Mapping[str, str] = {
    "formatted": "Formatted {file}",
    "would_format": "Would format {file}",
    "same_1": "{number} file is in good layout.",
    "same_n": "{number} files are in good layout.",
    "broken": "`{file}` has mistakes in its YAML: see `cet validate`",
    "fixed_1": "Fixed {number} finding in {file} ({codes})",
    "fixed_n": "Fixed {number} findings in {file} ({codes})",
    "safe": " (fixable with `--fix`)",
    "unsafe": " (fixable with `--fix --unsafe-fixes`, a guess)",
    "nothing": "nothing here can be fixed for you; `cet validate` lists what is found",
    "needs_fix": "--unsafe-fixes goes with --fix or --diff",
}
"""Short sentences."""
