"""What every way down to something leads through: dominators of a graph without circles.

After Cooper, Harvey and Kennedy, "A simple, fast dominance algorithm" (2001): what dominates a node
directly is the nearest common ancestor, in the tree of dominators, of all that leads to it. Nearest
common ancestors take logarithmic time by the jumps of Myers, "An applicative random-access stack"
(1983), so that a long chain costs no more than a wide plan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = 0
"""What leads to everything that nothing else leads to."""


class Dominators:
    """A tree that grows downwards, node by node."""

    __slots__ = ("_jump", "above", "depth")

    def __init__(self) -> None:
        """Begin with the root."""
        self.above = [ROOT]
        """What dominates each node directly."""
        self.depth = [0]
        self._jump = [ROOT]

    def add(self, before: Sequence[int]) -> int:
        """Add the next node below what leads to it, all of which was added before."""
        above = before[0] if before else ROOT
        for other in before[1:]:
            above = self._nearest(above, other)
        jump = self._jump[above]
        far = self._jump[jump]
        even = self.depth[above] - self.depth[jump] == self.depth[jump] - self.depth[far]
        self.above.append(above)
        self.depth.append(self.depth[above] + 1)
        self._jump.append(far if even else above)
        return len(self.above) - 1

    def _nearest(self, one: int, other: int) -> int:
        """Find the nearest node that dominates both of two."""
        above, depth, jump = self.above, self.depth, self._jump
        if depth[one] < depth[other]:
            one, other = other, one
        while depth[one] > depth[other]:
            one = jump[one] if depth[jump[one]] >= depth[other] else above[one]
        while one != other:
            if jump[one] != jump[other]:
                one, other = jump[one], jump[other]
            else:
                one, other = above[one], above[other]
        return one
