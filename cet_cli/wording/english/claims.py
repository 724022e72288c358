"""Whether the figures of a claim allow it, in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

VERDICTS: Mapping[str, str] = {
    "consistent": "{arithmetic}, {claimed} fits",
    "consistent.compared": "{arithmetic}, which fits",
    "consistent_if_rounded_to_n_digits": "{arithmetic}, {claimed} fits if the figures are rounded "
    "to {digits}",
    "consistent_if_rounded_to_n_digits.compared": "{arithmetic}, which fits if the figures are "
    "rounded to {digits}",
    "inconsistent": "{arithmetic}, {claimed} does not fit",
    "inconsistent.compared": "{arithmetic}, which does not fit",
    "cannot_tell": "cannot tell: {why}",
    "cannot_tell.worked": "{arithmetic}, cannot tell: {why}",
    "digit": "one digit",
    "digits": "{number} digits",
}
"""How a claim was judged."""

COUNTS: Mapping[str, str] = {
    "same": "{distinct} listed",
    "names": "{names} names listed for {distinct} things",
    "fits": "{counted}, {stated} stated: it fits",
    "off": "{counted}, {stated} stated: it does not fit",
    "twice": "; {twice} stands there twice",
    "and": " and ",
}
"""How a count was judged."""

SLIPS: Mapping[str, str] = {
    "leading_digit": "without its first digit `{end}` would fit, as `{text}`",
    "scale": "in another scale `{end}` would fit, as `{text}`",
    "stage": "`{text}` in the place of `{end}` would fit: there may be two editions of one budget",
    "swapped": "from `{end}` to `{text}` it would fit",
}
"""What may have happened to a figure that does not fit."""

REASONS: Mapping[str, str] = {
    "kind": "it says nothing, or several things at once",
    "no_end": "it does not say what it is about",
    "unmatched": "`{end}` names no figure of the plan",
    "ambiguous": "`{end}` may name several figures",
    "non_numeric": "`{end}` is no number in its unit",
    "unit": "`{end}` is in a unit that does not convert",
    "not_positive": "a growth or a share needs figures above zero",
    "open_bound": "a figure is only a bound, which does not decide",
    "soft": "a figure given as `about` is missed by too little to tell",
    "named_twice": "the list names a thing twice",
    "fewer": "fewer things are listed than were stated",
    "more": "more things are listed than were stated",
}
"""Why it cannot be told."""
