from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.address import Address

IDS = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True)
KEYS = IDS | st.sampled_from(
    ["obs@2024..2028~plan", "amount@..2035~approved", "growth@2023 approved~2024 proposed", "a#2"]
)
FIELDS = st.sampled_from(["", "due", "part_of", "for"])


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("korea", Address("korea")),
        ("korea.horizon", Address("korea", (), "horizon")),
        ("mobility/launch.due", Address("mobility", ("launch",), "due")),
        ("q/qubits/obs@2024~article", Address("q", ("qubits", "obs@2024~article"))),
        (
            "q/r/amount@2024..2028~approved.value",
            Address("q", ("r", "amount@2024..2028~approved"), "value"),
        ),
        ("q/r/amount@2034..~approved", Address("q", ("r", "amount@2034..~approved"))),
        ("sources/plan", Address("sources", ("plan",))),
        ("", Address("")),
        (".due", Address(".due")),
        ("a/b.", Address("a", ("b.",))),
        ("a/b.due\n", Address("a", ("b.due\n",))),
        ("a/한국\n.due", Address("a", ("한국\n",), "due")),
    ],
)
def test_an_address_is_read_as_people_type_it(text: str, address: Address) -> None:
    assert Address.parse(text) == address
    assert str(address) == text


@given(roadmap=IDS, parts=st.lists(KEYS, max_size=3), field=FIELDS)
def test_an_address_survives_being_written(roadmap: str, parts: list[str], field: str) -> None:
    address = Address(roadmap, tuple(parts), field)

    assert Address.parse(str(address)) == address


@given(st.text())
def test_any_text_is_an_address(text: str) -> None:
    assert str(Address.parse(text)) == text


def test_an_address_is_built_from_the_one_around_it() -> None:
    thing = Address("quantum").part("qubits")

    assert (
        str(thing.part("target", "interim@2026").at("by"))
        == "quantum/qubits/target/interim@2026.by"
    )
    assert thing.at("unit").thing == thing
    assert thing.thing is thing


@pytest.mark.parametrize(
    ("about", "place", "covered"),
    [
        ("a", "a/b/c.due", True),
        ("a/b", "a/b", True),
        ("a/b", "a/b.due", True),
        ("a/b", "a/b/c.due", True),
        ("a/b", "a/bc", False),
        ("a/b", "x/b", False),
        ("a/b/c", "a/b", False),
        ("a/b.due", "a/b.due", True),
        ("a/b.due", "a/b.by", False),
        ("a/b.due", "a/b", False),
        ("a/b.due", "a/b/c.due", False),
    ],
)
def test_an_address_covers_itself_and_what_lies_inside(
    about: str, place: str, *, covered: bool
) -> None:
    assert Address.parse(about).covers(Address.parse(place)) is covered
