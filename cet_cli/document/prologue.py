"""What libyaml is not shown: characters it refuses and directives for another version of YAML.

`%YAML 1.2` means nothing and is allowed; the other directives are findings.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from cet_cli.document.characters import ODD, code_point, covered
from cet_cli.document.ledger import MOST

if TYPE_CHECKING:
    from cet_cli.document.ledger import Ledger

_PROLOGUE = re.compile(r"(?:[ ]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)|%[^\r\n]*(?:\r\n|\r|\n|$))*")
_VERSION = re.compile(r"(?:\A|(?<=[\r\n]))%YAML[ \t]+([^\s#]+)")
_TAG = re.compile(r"(?:\A|(?<=[\r\n]))%TAG\b[^\r\n#]*(?<![ \t])")


def report_prologue(text: str, ledger: Ledger) -> None:
    """Report the odd characters that are written directly, and the directives."""
    odd = ODD.finditer(text)
    for match in islice(odd, MOST):
        ledger.add("S010", *match.span(), character=code_point(match[0]))
    ledger.counts["S010"] += sum(1 for _ in odd)
    prologue = _prologue(text)
    for match in _VERSION.finditer(prologue):
        if match[1] != "1.2":
            ledger.add("S008", *match.span(), version=match[1])
    for match in _TAG.finditer(prologue):
        ledger.add("S003", *match.span(), tag=match[0])


def parseable(text: str) -> str:
    """The text for libyaml: same places, but no character or version that makes it stop."""
    prologue = _prologue(text)
    text = _VERSION.sub(_as_comment, prologue) + text[len(prologue) :]
    return covered(text) if ODD.search(text) else text


def _as_comment(version: re.Match[str]) -> str:
    return version[0] if version[1] == "1.2" else f"#{version[0][1:]}"


def _prologue(text: str) -> str:
    match = _PROLOGUE.match(text)
    return match[0] if match and "%" in match[0] else ""
