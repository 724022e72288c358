"""Texts with digits that are no figure: why not, and what was probably meant."""

from __future__ import annotations

import re
import unicodedata
from math import isinf

from cet_cli.model.values.grammar import NUMERAL, QUALIFIERS, parse
from cet_cli.model.values.unreadable import Unreadable

_QUALIFIER = "|".join(QUALIFIERS)
_TWO_QUALIFIERS = re.compile(rf"({_QUALIFIER}) ({_QUALIFIER}) .*", re.IGNORECASE)
_EXPONENT = re.compile(r"[0-9]+(?:\.[0-9]+)?e[+-]?[0-9]+(?![^\W_])", re.IGNORECASE)
_GROUPED = re.compile(r"[0-9]+(?:[,._'\u2019][0-9]+)+|(?<![0-9,.])[0-9]{1,3}(?: [0-9]{3}){2,}")
_NUMERAL = re.compile(NUMERAL)
_WITH_UNIT = re.compile(rf"{NUMERAL}\D*")
_OPERATOR = re.compile(r"[0-9] ?(?:[\^*/:~±\u2013\u2014-]|\N{MULTIPLICATION SIGN}) ?[+-]?[0-9]")

_REWRITES = tuple(
    (re.compile(pattern, re.IGNORECASE), repair)
    for pattern, repair in (
        ("[\u2212\ufe63\uff0d]", "-"),
        (r"(?<=[0-9])[_'\u2019](?=[0-9]{3})", ""),
        (r"(?<![0-9,.])([0-9]{1,3}) ([0-9]{3}) ([0-9]{3})(?![0-9])", r"\1,\2,\3"),
        (r"^(?:from|between) (.*?) (?:to|and) ", r"\1 to "),
        (r"(?<=[0-9])([^0-9]{0,20}?) ?[~\u2013\u2014\u301c-] ?(?=[0-9])", r"\1 to "),
        (r"^(?:>=|≥|(?:no|not) less than|(?:a )?minimum(?: of)?) ?", "at least "),
        (r"^(?:<=|≤|(?:no|not) more than|(?:a )?maximum(?: of)?) ?", "at most "),
        (r"^(?:>|above|beyond|exceeding|greater than|in excess of) ?", "over "),
        (r"^(?:<|below|fewer than) ?", "under "),
        (r"^(?:약|~|≈|approximately|approx\.?|around|circa|ca\.|roughly) ?", "about "),
        (r"^(.*?) ?(?:이상|\+|or (?:more|higher|above|over))$", r"at least \1"),
        (r"^(.*?) ?(?:이하|이내|or (?:less|fewer|lower|below|under))$", r"at most \1"),
        (r"^(.*?) ?초과$", r"over \1"),
        (r"^(.*?) ?미만$", r"under \1"),
        (r"(?<=[0-9])\.(?![0-9])", ""),
        (r"(?<![0-9])\.(?=[0-9])", "0."),
        (r"(?<=[0-9]) ?k(?![^\W_])", " thousand"),
        (r"(?<=[0-9]) ?(?:mn|mln|millions)(?![^\W_])", " million"),
        (r"(?<=[0-9]) ?(?:bn|bln|billions)(?![^\W_])", " billion"),
        (r"(?<=[0-9]) ?(?:tn|trn|trillions)(?![^\W_])", " trillion"),
        (r"(?<=[0-9]) ?thousands(?![^\W_])", " thousand"),
        (r"(?<=[0-9])(?:st|nd|rd|th)(?![^\W_])", ""),
        (r"(?<=[0-9])-(?=[a-z])", " "),
    )
)
"""How a figure is written elsewhere, and how it is written here."""


def refusal(clean: str, text: str, cause: Unreadable | None) -> Unreadable:
    """Why a text with digits is no figure: what its reader found, or a fault of its form."""
    cause = cause or _fault(clean)
    meant = _meant_figure(clean) if cause.reason in {"form", "separator", "joined"} else None
    if not meant:
        return Unreadable(cause.reason, text, **cause.details)
    if cause.reason == "joined":
        return Unreadable("form", text, suggestion=meant)
    return Unreadable(cause.reason, text, **cause.details, suggestion=meant)


def _fault(clean: str) -> Unreadable:
    exponent = _EXPONENT.search(clean)
    if exponent:
        return Unreadable("not-finite" if isinf(float(exponent[0])) else "form", clean)
    qualifiers = _TWO_QUALIFIERS.fullmatch(clean)
    if qualifiers:
        return Unreadable("two-qualifiers", clean, first=qualifiers[1], second=qualifiers[2])
    for grouped in _GROUPED.findall(clean):
        if not _NUMERAL.fullmatch(grouped):
            return Unreadable("separator", clean, numeral=grouped)
    figures = [figure.strip() for figure in _WITH_UNIT.findall(clean)]
    if len(figures) > 1 and not _OPERATOR.search(clean):
        return Unreadable("joined", clean, first=figures[0], second=figures[1])
    return Unreadable("form", clean)


def _meant_figure(clean: str) -> str | None:
    """The figure in the form that is read here; None where nothing certain can be said."""
    meant = " ".join(unicodedata.normalize("NFKC", clean).split())
    for pattern, repair in _REWRITES:
        meant = pattern.sub(repair, meant)
    try:
        return meant if meant != clean and parse(meant) else None
    except Unreadable:
        return None
