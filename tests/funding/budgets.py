"""Small portfolios of budgets for tests, built from nodes as they stand in a file."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from cet_cli.address import Address
from cet_cli.funding import FundingSum, Ledger, LeftOut, Money, sum_of
from cet_cli.model.files import build
from cet_cli.model.values import Period

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from hypothesis.strategies import DrawFn

    from cet_cli.model.words import Stage

Node = dict[str, Any]
Links = tuple[tuple[int, ...], ...]

YEAR = Period.read("2024")
BILLION = 10**9


def budget(name: str, *amounts: str | Node, **fields: object) -> Node:
    """A budget in KRW billion; `2024 approved 10.5` is short for an amount, `-` for no stage."""
    return {
        "id": name,
        "name": name,
        "unit": "KRW billion",
        "amounts": [one if isinstance(one, dict) else amount(one) for one in amounts],
        **fields,
    }


def amount(text: str, **fields: object) -> Node:
    over, stage, value = text.split(maxsplit=2)
    staged = {} if stage == "-" else {"stage": stage}
    return {"over": over, "value": value, **staged, **fields}


def ledger(*funding: Node, areas: Mapping[str, Node] | None = None, **fields: object) -> Ledger:
    """The ledger of a portfolio `p` with these fundings, and areas with these sections."""
    named = [{"roadmap": name, "name": name, **node} for name, node in (areas or {}).items()]
    plan = {"portfolio": "p", "name": "P", "funding": funding, "areas": named, **fields}
    return Ledger.of(build("portfolio", plan))


def at(text: str) -> Address:
    """`p/a` as an address."""
    return Address.parse(text)


def summed(
    book: Ledger, within: str | None = None, *, over: str = "2024", stage: Stage = "approved"
) -> FundingSum:
    place = None if within is None else at(within)
    return sum_of(book, over=Period.read(over), stage=stage, within=place)


def billions(money: Money | None) -> Fraction | None:
    """The written number in billions."""
    return None if money is None else Fraction(money.number) / BILLION


def bounds(money: Money | None) -> tuple[float | None, ...]:
    """The bounds in billions, to be read in a test."""
    assert money is not None
    ends = (money.bounds.low, money.bounds.high)
    return tuple(None if end is None else float(Fraction(end) / BILLION) for end in ends)


def parts_in(found: FundingSum) -> list[str]:
    return [str(part.address) for part in found.parts]


def why(left_out: Iterable[LeftOut]) -> dict[str, tuple[str, str]]:
    """What is left out, with the reason and what it is because of."""
    return {
        str(one.address): (str(one.reason), str(one.because) if one.because else "")
        for one in left_out
    }


@st.composite
def links(draw: DrawFn) -> Links:
    """What each of up to nine budgets is part of, without a circle."""
    size = draw(st.integers(1, 9))
    return tuple(
        tuple(sorted(draw(st.sets(st.integers(0, place - 1), max_size=3)))) if place else ()
        for place in range(size)
    )


def below(wholes: Sequence[Sequence[int]]) -> list[set[int]]:
    """What is in each budget, itself included."""
    inside = [{place} for place in range(len(wholes))]
    for place in reversed(range(len(wholes))):
        for whole in wholes[place]:
            inside[whole] |= inside[place]
    return inside


def leaves(wholes: Sequence[Sequence[int]]) -> list[frozenset[int]]:
    """The budgets without parts that are in each budget, or are it."""
    ends = set(range(len(wholes))).difference(*wholes)
    return [frozenset(inside & ends) for inside in below(wholes)]


def network(wholes: Links, values: Mapping[int, int]) -> list[Node]:
    """Budgets `b0`, `b1`... that are part of each other, with an amount where there is a value."""
    return [
        budget(
            f"b{place}",
            *([f"2024 approved {values[place]}"] if place in values else []),
            part_of=[f"b{whole}" for whole in above],
        )
        for place, above in enumerate(wholes)
    ]
