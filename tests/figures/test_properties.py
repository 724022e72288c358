"""What holds of every figure: no document is accused that rounded rightly, in whatever way."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cet_cli.figures.given import Given
from cet_cli.figures.given import given as taken
from cet_cli.figures.words import Reading, Word
from cet_cli.model.values import Quantity
from tests.figures.plans import budget, verdict

if TYPE_CHECKING:
    from random import Random

NEAREST = ("half up", "half down", "half even")
CUT = ("floor", "ceiling")
HALF = Fraction(1, 2)
ENDS = {"from": "2023 approved", "to": "2024 approved"}

exact = st.integers(1, 10**7).map(lambda number: Fraction(number, 1000))
places = st.integers(-2, 3)
modes = st.sampled_from(NEAREST)


def published(number: Fraction, place: int, mode: str) -> str:
    """A number as a document prints it: rounded, with all digits down to the last one meant.

    Nobody prints zero for tens or hundreds.
    """
    scaled = number * Fraction(10) ** place
    below = floor(scaled)
    rest = scaled - below
    upwards = {
        "half up": rest >= HALF,
        "half down": rest > HALF,
        "half even": rest > HALF or (rest == HALF and below % 2 == 1),
        "floor": False,
        "ceiling": rest > 0,
    }
    rounded = below + upwards[mode]
    assume(rounded or place >= 0)
    return f"{Decimal(rounded).scaleb(-place):f}"


def figure(text: str) -> Given:
    found = taken("figure", text, Quantity.read(text))
    assert found is not None
    return found


@given(exact, places, modes)
def test_a_figure_may_be_every_number_that_prints_as_it_does(
    number: Fraction, place: int, mode: str
) -> None:
    """As it stands for those rounded to a place after the point, else with its zeros as filling."""
    one = figure(published(number, place, mode))

    assert one.bounds(Reading.FEWEST).contains(number)
    assert place < 0 or one.bounds().contains(number)


@given(exact, places, st.sampled_from([*NEAREST, *CUT]))
def test_about_allows_every_way_to_round_or_to_cut(number: Fraction, place: int, mode: str) -> None:
    one = figure(f"about {published(number, place, mode)}")

    assert one.bounds(Reading.FEWEST).contains(number)


@given(exact, st.sampled_from(["over", "at least", "about", "up to", "under", ""]))
def test_a_coarser_reading_holds_a_finer_one(number: Fraction, word: str) -> None:
    one = figure(f"{word} {published(number, 3, NEAREST[0])}".strip())

    assert one.bounds().within(one.bounds(Reading.FEWEST))
    assert one.bounds(Reading.FEWEST).within(one.bounds(Reading.SOFT))


@st.composite
def printed(draw: st.DrawFn) -> tuple[Fraction, str]:
    """An exact amount, and how a document prints it; never as zero."""
    number, place, mode = draw(exact), draw(places), draw(modes)
    text = published(number, place, mode)
    assume(Decimal(text) > 0)
    return number, text


@given(printed(), printed(), places, modes)
@settings(max_examples=200)
def test_a_growth_from_exact_amounts_is_never_called_inconsistent(
    earlier: tuple[Fraction, str], later: tuple[Fraction, str], place: int, mode: str
) -> None:
    (before, base), (after, now) = earlier, later
    growth = published((after / before - 1) * 100, place, mode)
    told = verdict(
        {"growth": f"{growth} %", **ENDS}, budget(f"2023 approved {base}; 2024 approved {now}")
    )

    assert told.word is not Word.INCONSISTENT


@given(printed(), printed(), places, modes)
def test_nor_is_a_difference(
    earlier: tuple[Fraction, str], later: tuple[Fraction, str], place: int, mode: str
) -> None:
    (before, base), (after, now) = earlier, later
    told = verdict(
        {"difference": published(after - before, place, mode), **ENDS},
        budget(f"2023 approved {base}; 2024 approved {now}"),
    )

    assert told.word is not Word.INCONSISTENT


@given(st.lists(printed(), min_size=1, max_size=5), places, modes, st.randoms())
def test_nor_is_a_sum_and_it_is_judged_alike_in_every_order(
    parts: list[tuple[Fraction, str]], place: int, mode: str, chance: Random
) -> None:
    total = published(sum((number for number, _ in parts), Fraction(0)), place, mode)
    years = [f"{2000 + position} approved" for position in range(len(parts))]
    home = budget("; ".join(f"{year} {text}" for year, (_, text) in zip(years, parts, strict=True)))
    orders = [years, years[::-1], chance.sample(years, len(years))]
    told = [verdict({"sum": total, "of": order}, home) for order in orders]

    assert Word.INCONSISTENT not in {one.word for one in told}
    assert len({(one.word, one.arithmetic and one.arithmetic.result) for one in told}) == 1


@given(printed(), printed(), places, modes)
def test_nor_is_a_share_or_a_part(
    part: tuple[Fraction, str], rest: tuple[Fraction, str], place: int, mode: str
) -> None:
    whole = part[0] + rest[0]
    home = budget(f"2024 approved {part[1]}")
    wholes = [budget(f"2024 approved {published(whole, place, mode)}", name="whole")]
    assume(Decimal(published(whole, place, mode)) > 0)
    claims = (
        {"share": f"{published(part[0] / whole * 100, place, mode)} %"},
        {"part": "2024 approved"},
    )

    for claim in claims:
        told = verdict({**claim, "of": "whole 2024 approved"}, home, funding=wholes)
        assert told.word is not Word.INCONSISTENT


@given(st.lists(printed(), min_size=1, max_size=4), exact, places, modes)
def test_nor_is_a_lifetime(
    years: list[tuple[Fraction, str]], rest: Fraction, place: int, mode: str
) -> None:
    total = sum((number for number, _ in years), rest)
    spent = "; ".join(f"{2001 + each} approved {text}" for each, (_, text) in enumerate(years))
    home = budget(f"2000..2020 planned {published(total, place, mode)}; {spent}")
    told = verdict({"lifetime": "2000..2020 planned", "of": "approved"}, home)

    assert told.word is not Word.INCONSISTENT


@given(st.dates(), st.dates(), st.sampled_from(["year", "month", "day"]), modes)
def test_nor_is_a_slip_between_any_days_of_two_periods(
    first: object, last: object, precision: str, mode: str
) -> None:
    length = {"year": 4, "month": 7, "day": 10}[precision]
    start, end = str(first)[:length], str(last)[:length]
    slip = published(_months(str(last)) - _months(str(first)), 0, mode)
    told = verdict({"slip": f"{slip} months", "from": start, "to": end}, budget(""))

    assert told.word is not Word.INCONSISTENT


def _months(day: str) -> Fraction:
    """Whole months of a date, a day being a thirty-first of a month."""
    year, month, date = map(int, day.split("-"))
    return 12 * year + month + Fraction(date, 31)


@given(printed(), printed())
def test_a_growth_that_is_far_off_is_found(
    earlier: tuple[Fraction, str], later: tuple[Fraction, str]
) -> None:
    (_, base), (_, now) = earlier, later
    home = budget(f"2023 approved {base}; 2024 approved {now}")
    most = Fraction(figure(now).bounds(Reading.FEWEST).high or 0)
    least = Fraction(figure(base).bounds(Reading.FEWEST).low or 0)
    assume(least > 0)
    beyond = published((most / least - 1) * 100 + 2, 3, "ceiling")

    assert verdict({"growth": f"{beyond}1 %", **ENDS}, home).word is Word.INCONSISTENT
