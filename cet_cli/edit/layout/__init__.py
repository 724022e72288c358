"""The canonical layout of a file: order, indentation, blank lines, quotes; every comment stays.

`laid_out` takes the text of a file apart into values and comments, and writes it anew. It changes
no value; whoever writes the result proves that by reading both.
"""

from __future__ import annotations

from cet_cli.edit.layout.gathering import comments_of, gather
from cet_cli.edit.layout.printing import Manual, printed

__all__ = ["Manual", "comments_of", "laid_out"]


def laid_out(text: str, manual: Manual) -> str:
    """Write a file in the canonical layout.

    Args:
        text: a file that was read without a finding of its YAML; a mapping stands at its top.
        manual: what of the layout depends on the format.
    """
    return printed(gather(text), manual)
