"""Every kind of claim at its edges."""

from __future__ import annotations

from typing import Any

import pytest

from cet_cli.figures.words import Reason, Word
from tests.figures.plans import Node, budget, national, verdict, written

FITS, ROUNDED = Word.CONSISTENT, Word.CONSISTENT_IF_ROUNDED
OFF, OPEN = Word.INCONSISTENT, Word.CANNOT_TELL
ENDS = {"from": "2023 approved", "to": "2024 approved"}


def two(earlier: str, later: str, unit: str | None = "KRW billion") -> Node:
    return budget(f"2023 approved {earlier}; 2024 approved {later}", unit)


@pytest.mark.parametrize(
    ("earlier", "later", "growth", "word"),
    [
        ("4.7", "5.0", "4.2 %", FITS),
        ("4.7", "5.0", "8.7 %", OFF),
        ("4.7", "5.0", "4.0 %", OFF),
        ("4.7", "5.0", "6", FITS),
        ("4.7", "5.0", "over 6 %", FITS),
        ("4.7", "5.0", "over 9 %", OFF),
        ("4.7", "5.0", "5 to 7 %", FITS),
        ("4.7", "5.0", "about 10 %", ROUNDED),
        ("4.7", "5.0", "about 14 %", OPEN),
        ("4.7", "5.0", "about 34 %", OFF),
        ("5.0", "4.7", "-6 %", FITS),
        ("4.7", "0", "-100 %", FITS),
        ("300", "345", "15 %", FITS),
        ("300", "400", "20 %", ROUNDED),
        ("300", "400", "90 %", OFF),
        ("over 4", "5.0", "20 %", OPEN),
        ("over 4", "5.0", "31 %", OFF),
        ("over 4", "5.0", "under 30 %", FITS),
        ("4.7", "over 5", "5 %", OPEN),
        ("4.7", "over 5", "4 %", OFF),
        ("4.7", "over 5", "over 5 %", FITS),
        ("2.0", "6.0", "3 times", FITS),
        ("2.0", "8.0", "3 times", FITS),
        ("2.0", "7.0", "3.0 times", OFF),
        ("about 1", "5.0", "900 %", OPEN),
    ],
)
def test_growth(earlier: str, later: str, growth: str, word: Word) -> None:
    assert verdict({"growth": growth, **ENDS}, two(earlier, later)).word is word


@pytest.mark.parametrize(
    ("earlier", "later", "growth", "reason"),
    [
        ("0", "5.0", "10 %", Reason.NOT_POSITIVE),
        ("4.7", "-5.0", "10 %", Reason.NOT_POSITIVE),
        ("-4.7", "5.0", "10 %", Reason.NOT_POSITIVE),
        ("little", "5.0", "10 %", Reason.NON_NUMERIC),
        ("4.7", "5.0", "much", Reason.NON_NUMERIC),
        ("4.7", "5.0", "10 qubits", Reason.UNIT),
        ("4.7", "5.0", "3 percentage points", Reason.UNIT),
        ("about 1", "5.0", "900 %", Reason.OPEN_BOUND),
        ("4.7", "5.0", "about 14 %", Reason.SOFT),
    ],
)
def test_why_a_growth_cannot_be_told(earlier: str, later: str, growth: str, reason: Reason) -> None:
    told = verdict({"growth": growth, **ENDS}, two(earlier, later))

    assert (told.word, told.reason) == (OPEN, reason)


@pytest.mark.parametrize(
    ("claimed", "digits", "word"),
    [("400 billion", None, FITS), ("50 billion", None, OFF), ("500 billion", 1, ROUNDED)],
)
def test_trailing_zeros_are_digits_first_and_filling_then(
    claimed: str, digits: int | None, word: Word
) -> None:
    """Between 4.7 and 5.10 trillion lie 345 to 455 billion."""
    told = verdict({"difference": f"KRW {claimed}", **ENDS}, two("4.7", "5.10", "KRW trillion"))

    assert (told.word, told.digits) == (word, digits)


def test_the_figure_that_is_taken_as_rounded_is_named() -> None:
    told = verdict({"growth": "20 %", **ENDS}, two("300", "400"))

    assert told.digits == 1
    assert told.arithmetic is not None
    assert told.arithmetic.claimed is not None
    assert [term.digits for term in told.arithmetic.terms] == [1, 1]
    assert told.arithmetic.claimed.digits is None


@pytest.mark.parametrize(
    ("claimed", "word"),
    [
        ("KRW 340.7 billion", FITS),
        ("0.3", FITS),
        ("340.7 billion", FITS),
        ("KRW 0.45 trillion", OFF),
        ("-0.3", OFF),
        ("USD 0.3 trillion", OPEN),
    ],
)
def test_a_difference_in_the_unit_of_its_figures_or_its_own(claimed: str, word: Word) -> None:
    home = two("4.7", "5.0", "KRW trillion")

    assert verdict({"difference": claimed, **ENDS}, home).word is word


def test_a_bare_difference_of_figures_with_scales_of_their_own_has_no_scale() -> None:
    told = verdict({"difference": "0.3", **ENDS}, two("KRW 4.7 trillion", "KRW 5.0 trillion", None))

    assert (told.reason, told.end) == (Reason.UNIT, "0.3")


def test_figures_without_any_unit_are_compared_all_the_same() -> None:
    assert verdict({"difference": "300", **ENDS}, two("4.7 thousand", "5.0 thousand", None)).fits


def measured(name: str, unit: str, first: str, last: str) -> Node:
    seen = [{"value": first, "on": "2023"}, {"value": last, "on": "2024"}]
    return {"id": name, "name": name, "unit": unit, "observations": seen}


@pytest.mark.parametrize(
    ("unit", "claim", "word"),
    [
        ("percent", {"difference": "3 percentage points"}, FITS),
        ("percent", {"difference": "3 %"}, FITS),
        ("percent", {"growth": "3 percentage points"}, FITS),
        ("percent", {"growth": "25 %"}, FITS),
        ("percent", {"difference": "5 percentage points"}, OFF),
        ("GWh", {"difference": "3000 MWh"}, FITS),
        ("GWh", {"difference": "9000 MWh"}, OFF),
        ("rank", {"difference": "3"}, FITS),
        ("rank", {"difference": "4"}, OFF),
    ],
)
def test_a_change_of_an_indicator(unit: str, claim: dict[str, str], word: Word) -> None:
    ends = {"from": "level 2023", "to": "level 2024"}
    told = national({**claim, **ends}, indicators=[measured("level", unit, "12", "15")])

    assert told.word is word


def test_figures_in_units_that_convert_are_compared() -> None:
    things = [measured("one", "GWh", "12", "15.0"), measured("other", "MWh", "12000", "1")]
    told = national({"growth": "25 %", "from": "other 2023", "to": "one 2024"}, indicators=things)

    assert written(told) == "14.95..15.05 / 11.9995..12.0005 = +24.6..+25.4 %"


WHOLE = budget("2024 approved 636.2", name="whole")
OTHER = budget("2024 approved 100.0", name="other")


@pytest.mark.parametrize(
    ("claim", "word", "arithmetic"),
    [
        ({"share": "26 %"}, FITS, "164.45..164.55 / 636.15..636.25 = 25.8..25.9 %"),
        ({"share": "26", "part": "2024 approved"}, FITS, None),
        ({"share": "over 20 %"}, FITS, None),
        ({"share": "52 %"}, OFF, None),
        (
            {"share": "22.3 %", "of": ["whole 2024 approved", "other 2024 approved"]},
            FITS,
            "164.45..164.55 / (636.15..636.25 + 99.95..100.05) = 22.3..22.4 %",
        ),
    ],
)
def test_a_share(claim: dict[str, Any], word: Word, arithmetic: str | None) -> None:
    home = budget("2024 approved 164.5")
    told = verdict({"of": "whole 2024 approved", **claim}, home, funding=[WHOLE, OTHER])

    assert told.word is word
    assert arithmetic in {None, written(told)}


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ({"share": "26 qubits", "of": "whole 2024 approved"}, Reason.UNIT),
        ({"share": "26 %", "of": "whole"}, Reason.NO_END),
        ({"share": "26 %"}, Reason.NO_END),
        ({"share": "26 %", "of": "nothing 2024"}, Reason.UNMATCHED),
        ({"share": "26 %", "of": "zero 2024 approved"}, Reason.NOT_POSITIVE),
    ],
)
def test_why_a_share_cannot_be_told(claim: dict[str, Any], reason: Reason) -> None:
    zero = budget("2024 approved 0", name="zero")
    told = verdict(claim, budget("2024 approved 164.5"), funding=[WHOLE, zero])

    assert (told.word, told.reason) == (OPEN, reason)


YEARS = budget(
    "2024 approved 5.0; 2025 approved 6.4; 2026 approved 8.6; 2026 planned 9.0", "KRW trillion"
)


@pytest.mark.parametrize(
    ("claim", "word"),
    [
        ({"sum": "20.0", "of": "rnd approved"}, FITS),
        ({"sum": "20.3", "of": "rnd approved"}, OFF),
        ({"sum": "20.0", "of": ["2026 approved", "2024 approved", "2025 approved"]}, FITS),
        ({"sum": "about 20", "of": "approved"}, FITS),
        ({"sum": "over 30", "of": "rnd approved"}, OFF),
        ({"sum": "20.0", "of": "rnd"}, OPEN),
        ({"sum": "20.0", "of": "rnd executed"}, OPEN),
        ({"sum": "20.0"}, OPEN),
    ],
)
def test_a_sum(claim: dict[str, Any], word: Word) -> None:
    assert verdict(claim, YEARS).word is word


@pytest.mark.parametrize(
    ("part", "word"),
    [
        ("636.2", FITS),
        ("636.3", FITS),
        ("636.4", OFF),
        ("640", ROUNDED),
        ("up to 900", OPEN),
        ("over 600", OPEN),
        ("over 700", OFF),
        ("up to 600", FITS),
        ("600 to 700", FITS),
    ],
)
def test_a_part(part: str, word: Word) -> None:
    claim = {"part": "2024 approved", "of": "whole 2024 approved"}

    assert verdict(claim, budget(f"2024 approved {part}"), funding=[WHOLE]).word is word


def test_a_part_of_several_that_are_its_whole_together() -> None:
    claim = {"part": "2024 approved", "of": ["whole 2024 approved", "other 2024 approved"]}
    home = budget("2024 approved 700.5")
    told = verdict(claim, home, funding=[WHOLE, OTHER])

    assert told.fits
    assert written(told) == "700.45..700.55 <= 636.15..636.25 + 99.95..100.05 billion KRW"


@pytest.mark.parametrize(
    ("years", "word"),
    [
        ("2024 approved 300.5; 2025 approved 200.5", FITS),
        ("2024 approved 300.5; 2025 approved 400.5", OFF),
        ("2024 approved 300.5; 2024..2025 approved 400.5", FITS),
        ("2024 approved 300.5; 2024..2025 approved 700.5", OFF),
    ],
)
def test_a_lifetime_holds_its_years_together_or_where_they_overlap_each(
    years: str, word: Word
) -> None:
    home = budget(f"2020..2030 planned 600.0; {years}")
    ends = [" ".join(one.split(" ")[:2]) for one in years.split("; ")]

    assert verdict({"lifetime": "2020..2030 planned", "of": ends}, home).word is word


def test_a_lifetime_is_that_of_a_project() -> None:
    project: Node = {
        "id": "kps",
        "name": "Positioning",
        "unit": "KRW billion",
        "cost": "3723.4",
        "amounts": [
            {"over": "2024", "stage": "approved", "value": "217.9"},
            {"over": "2025", "stage": "approved", "value": "317.9"},
        ],
    }
    told = national({"lifetime": "kps", "of": "kps"}, projects=[project])

    assert told.fits
    assert written(told) == "217.85..217.95 + 317.85..317.95 <= 3,723.35..3,723.45 billion KRW"


@pytest.mark.parametrize(
    ("start", "end", "slip", "word", "arithmetic"),
    [
        ("2025", "2028", "3 years", FITS, "2028 - 2025 = +36 months"),
        ("2025", "2028", "36 months", FITS, "2028 - 2025 = +36 months"),
        ("2025", "2028", "4 years", FITS, "2028 - 2025 = +24..+48 months"),
        ("2025", "2028", "5 years", OFF, "2028 - 2025 = +24..+48 months"),
        ("2025-12", "2028-12", "4 years", OFF, "2028-12 - 2025-12 = +35..+37 months"),
        ("2031-06", "2032-08", "14 months", FITS, "2032-08 - 2031-06 = +14 months"),
        ("2024-01-31", "2024-02-29", "1 month", FITS, "2024-02-29 - 2024-01-31 = +1 months"),
        ("2024-02-28", "2024-03-06", "1 week", FITS, "2024-03-06 - 2024-02-28 = +7 days"),
        ("2024-02-28", "2024-03-06", "10 days", ROUNDED, "2024-03-06 - 2024-02-28 = +7 days"),
        ("2024-02-28", "2024-03-06", "21 days", OFF, "2024-03-06 - 2024-02-28 = +6..+8 days"),
        ("2028", "2025", "-3 years", FITS, "2025 - 2028 = -36 months"),
        ("pilot", "2030", "2 years", FITS, "2030 - 2028 = +24 months"),
        ("pilot.due", "2030", "2 years", FITS, "2030 - 2028 = +24 months"),
    ],
)
def test_a_slip(start: str, end: str, slip: str, word: Word, arithmetic: str) -> None:
    pilot: Node = {"id": "pilot", "name": "Pilot", "due": "2028"}
    told = national({"slip": slip, "from": start, "to": end}, milestones=[pilot])

    assert told.word is word
    assert written(told) == arithmetic


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ({"slip": "3 years", "from": "2025"}, Reason.NO_END),
        ({"slip": "3", "from": "2025", "to": "2028"}, Reason.UNIT),
        ({"slip": "long", "from": "2025", "to": "2028"}, Reason.NON_NUMERIC),
        ({"slip": "3 years", "from": "2025", "to": "2028.."}, Reason.OPEN_BOUND),
        ({"slip": "3 years", "from": "..2025", "to": "2028"}, Reason.OPEN_BOUND),
        ({"slip": "3 years", "from": "nothing", "to": "2028"}, Reason.UNMATCHED),
        ({"slip": "3 years", "from": "pilot", "to": "2028"}, Reason.UNMATCHED),
        ({"slip": "3 years", "from": "pilot.name", "to": "2028"}, Reason.UNMATCHED),
    ],
)
def test_why_a_slip_cannot_be_told(claim: dict[str, Any], reason: Reason) -> None:
    told = national(claim, milestones=[{"id": "pilot", "name": "Pilot"}])

    assert (told.word, told.reason) == (OPEN, reason)


@pytest.mark.parametrize(
    ("stated", "of", "word", "reason"),
    [
        ("2", ["rnd", "whole"], FITS, None),
        ("2", ["rnd", "demo/whole"], FITS, None),
        ("over 1", ["rnd", "whole"], FITS, None),
        ("3", ["rnd", "whole"], OFF, Reason.FEWER),
        ("1", ["rnd", "whole"], OFF, Reason.MORE),
        ("3", ["rnd", "whole", "demo/rnd"], OFF, Reason.NAMED_TWICE),
        ("2", ["rnd", "whole", "demo/rnd"], OFF, Reason.NAMED_TWICE),
        ("9", ["rnd", "whole", "demo/rnd"], OFF, Reason.FEWER),
        ("about 12", ["rnd", "whole"], OPEN, Reason.SOFT),
        ("about 20", ["rnd", "whole"], OFF, Reason.FEWER),
        ("20", ["rnd", "whole"], OFF, Reason.FEWER),
        ("several", ["rnd", "whole"], OPEN, Reason.NON_NUMERIC),
        (None, ["rnd", "whole"], OPEN, Reason.NO_END),
        ("2", [], OPEN, Reason.NO_END),
        ("2", ["rnd", "nothing"], OPEN, Reason.UNMATCHED),
        ("2", ["rnd", "demo"], FITS, None),
        ("2", ["rnd/amount@2024~approved", "whole"], FITS, None),
    ],
)
def test_a_count(stated: str | None, of: list[str], word: Word, reason: Reason | None) -> None:
    claim: Node = {"count": "budgets", "of": of, **({"stated": stated} if stated else {})}
    told = verdict(claim, budget("2024 approved 5.0"), funding=[WHOLE])

    assert (told.word, told.reason) == (word, reason)


def test_what_is_named_twice_is_told() -> None:
    claim = {"count": "budgets", "of": ["rnd", "whole", "demo/rnd"], "stated": "3"}
    told = verdict(claim, budget("2024 approved 5.0"), funding=[WHOLE])

    assert told.listing is not None
    assert (told.listing.names, told.listing.distinct, told.listing.twice) == (3, 2, ("rnd",))


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ({"from": "2023 approved"}, Reason.KIND),
        ({"growth": "3 %", "difference": "3", **ENDS}, Reason.KIND),
        ({"growth": "3 %", "from": "2023 approved"}, Reason.NO_END),
        ({"difference": "3", "to": "2023 approved"}, Reason.NO_END),
        ({"part": "2023 approved"}, Reason.NO_END),
        ({"lifetime": "2023 approved"}, Reason.NO_END),
    ],
)
def test_a_claim_without_a_kind_or_an_end_cannot_be_told(
    claim: dict[str, str], reason: Reason
) -> None:
    told = verdict(claim, two("4.7", "5.0"))

    assert (told.word, told.reason, told.fits) == (OPEN, reason, False)
