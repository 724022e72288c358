"""What is said in English where an address or a word was typed that names nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

UNKNOWN: Mapping[str, str] = {
    "address": "nothing in `{portfolio}` is called `{asked}`",
    "part": "`{holder}` has no part `{asked}`",
    "field": "`{holder}` has no field `{asked}`",
    "kind": "there is no kind `{asked}`",
    "status": "there is no status `{asked}`",
    "area": "`{portfolio}` has no area `{asked}`",
}
"""What was asked for and is not there."""

HINTS: Mapping[str, str] = {
    "near": "did you mean {near}?",
    "known": "there are {known}",
    "one": "there is {known}",
    "some": "there are {known} and others",
    "none": "`cet list` shows everything that has an address",
    "or": " or ",
    "beside": "{said}; {hint}",
}
"""What was probably meant."""

REFUSALS: Mapping[str, str] = {
    "several": "several things are called `{asked}`, name one: {found}",
    "unknown_yet": "nothing was published about `{asked}` by then",
    "several_targets": "`{asked}` may be several targets, name one: {found}",
}
"""Why an address that is known is no answer."""
