from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.model.indicator import Indicator
from cet_cli.model.values import Quantity, Text
from cet_cli.rules.indicators.direction import allowed, inside, is_weaker, reaching
from tests.rules.harness import codes_of, findings_of


def places(fields: str, *only: str) -> list[tuple[str, str]]:
    text = f"indicators:\n  - {{id: x, name: X, source: plan, {fields}}}\n"
    return [(code, place.removeprefix("example/x")) for code, place in codes_of(text, *only)]


@pytest.mark.parametrize("better", ["higher", "lower"])
@pytest.mark.parametrize(
    "word", ["", "about ", "at least ", "over ", "at most ", "under ", "up to "]
)
def test_a_word_and_a_direction_agree_or_one_of_them_is_wrong(better: str, word: str) -> None:
    away = {"higher": {"at most ", "under ", "up to "}, "lower": {"at least ", "over "}}[better]
    found = places(f"better: {better}, targets: [{{value: {word}5}}]", "I103", "I104")

    assert found == ([("I103", "/target.value")] if word in away else [])


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("5", True),
        ("about 5", True),
        ("4 to 5", True),
        ("within 4 to 5", False),
        ("at least 5", False),
        ("up to 5", False),
        ("some", False),
    ],
)
def test_only_a_bare_figure_needs_a_direction(value: str, found: bool) -> None:  # noqa: FBT001
    assert places(f"targets: [{{value: {value}}}]", "I104") == [("I104", ".better")] * found


def test_of_several_bare_targets_the_first_is_shown_beside_the_missing_direction() -> None:
    text = "indicators: [{id: x, name: X, targets: [{value: at least 1}, {id: b, value: 2}]}]"
    (finding,) = findings_of(text, "I104")

    assert [str(one.address) for one in finding.related] == ["example/x/b"]


@pytest.mark.parametrize(
    ("better", "found"),
    [
        ("{KR: higher, CN: lower}", []),
        ("{KR: higher}", [("I104", ".better")]),
        ("{KR: lower, CN: lower}", [("I103", "/target.KR")]),
        ("higher", []),
    ],
)
def test_in_a_table_each_part_has_its_direction(better: str, found: list[tuple[str, str]]) -> None:
    fields = f"by: country, better: {better}, targets: [{{KR: at least 60, CN: 20}}]"

    assert places(fields, "I103", "I104") == found


def test_a_point_on_the_way_points_the_same_way() -> None:
    fields = "better: higher, targets: [{value: 9, interim: [{value: up to 5, by: 2026}]}]"

    assert places(fields, "I103") == [("I103", "/target/interim@2026.value")]


def test_what_is_dropped_or_context_needs_no_direction() -> None:
    for state in ("dropped: {on: 2024}", "role: context"):
        assert places(f"{state}, better: lower, targets: [{{value: over 5}}]", "I103") == []
        assert places(f"{state}, targets: [{{value: 5}}]", "I104") == []


@pytest.mark.parametrize(
    ("better", "baseline", "target", "met"),
    [
        ("higher", "250", "200", True),
        ("higher", "200", "200", False),
        ("higher", "200", "at least 200", False),
        ("higher", "200.6", "at least 200", True),
        ("higher", "over 200", "over 200", True),
        ("higher", "at least 200", "over 200", False),
        ("higher", "over 200", "at least 200", True),
        ("higher", "up to 300", "at least 200", False),
        ("higher", "250 to 300", "200", True),
        ("higher", "190 to 300", "200", False),
        ("higher", "some", "200", False),
        ("higher", "250", "most", False),
        ("higher", "250", "at most 200", False),
        ("lower", "3", "5", True),
        ("lower", "5", "3", False),
        ("lower", "under 3", "at most 5", True),
        ("", "250", "200", False),
        ("", "250", "over 200", True),
        ("", "250", "within 200 to 300", True),
        ("", "190", "within 200 to 300", False),
        ("", "310", "within 200 to 300", False),
        ("higher", "250", "within 100 to 200", False),
    ],
)
def test_a_target_is_met_at_the_start_only_if_no_rounding_can_deny_it(
    better: str,
    baseline: str,
    target: str,
    met: bool,  # noqa: FBT001
) -> None:
    way = f"better: {better}, " if better else ""
    fields = f"{way}baseline: {{value: {baseline}}}, targets: [{{value: {target}}}]"

    assert places(fields, "I126") == [("I126", "/target.value")] * met


@pytest.mark.parametrize("exact", ["counts: true", "unit: rank"])
def test_counts_are_exact_so_that_equal_ones_are_met(exact: str) -> None:
    fields = f"{exact}, better: lower, baseline: {{value: 3}}, targets: [{{value: 3}}]"

    assert places(fields, "I126") == [("I126", "/target.value")]


@pytest.mark.parametrize("path", ["maintain", "cumulative"])
def test_a_sum_and_something_to_be_kept_are_never_met_at_the_start(path: str) -> None:
    fields = f"path: {path}, better: higher, baseline: {{value: 9}}, targets: [{{value: 3}}]"

    assert places(fields, "I126") == []


def test_units_and_scales_are_seen_through() -> None:
    fields = (
        "unit: KRW, better: higher, baseline: {value: 2 billion}, targets: [{value: 300 million}]"
    )

    assert places(fields, "I126") == [("I126", "/target.value")]
    assert places(fields.replace("unit: KRW", "unit: KRW trillion"), "I126") == []


@pytest.mark.parametrize(
    ("better", "baseline", "target", "kept"),
    [
        ("lower", "1", "1", True),
        ("lower", "2", "1", True),
        ("lower", "3", "1", False),
        ("higher", "80.04", "80.0", True),
        ("higher", "79", "80", True),
        ("higher", "78", "80", False),
        ("higher", "78", "at least 80", False),
        ("higher", "some", "80", True),
        ("", "78", "80", True),
    ],
)
def test_only_what_one_has_can_be_kept(
    better: str,
    baseline: str,
    target: str,
    kept: bool,  # noqa: FBT001
) -> None:
    way = f"better: {better}, " if better else ""
    fields = f"{way}path: maintain, baseline: {{value: {baseline}}}, targets: [{{value: {target}}}]"

    assert places(fields, "I125") == [("I125", "/target.value")] * (not kept)


def test_without_a_start_nothing_is_met_or_lost() -> None:
    for start in ("", "baseline: {on: 2023}, "):
        fields = f"better: higher, path: maintain, {start}targets: [{{value: 3}}]"

        assert places(fields, "I125", "I126") == []


@pytest.mark.parametrize(
    ("better", "first", "last", "weaker"),
    [
        ("higher", "400", "200", True),
        ("higher", "200", "400", False),
        ("higher", "200", "200", False),
        ("higher", "200.4", "200", False),
        ("higher", "at least 400", "at least 200", True),
        ("higher", "400", "up to 200", False),
        ("higher", "up to 400", "200", False),
        ("higher", "within 300 to 400", "200", False),
        ("higher", "400", "within 100 to 200", False),
        ("higher", "300 to 400", "200 to 250", True),
        ("higher", "300 to 400", "200 to 350", False),
        ("higher", "some", "200", False),
        ("higher", "400", "some", False),
        ("higher", "400 km", "200", True),
        ("lower", "2", "4", True),
        ("lower", "4", "2", False),
        ("lower", "at most 2", "at most 4", True),
        ("", "400", "200", False),
    ],
)
def test_a_later_target_is_weaker_only_if_no_rounding_can_deny_it(
    better: str,
    first: str,
    last: str,
    weaker: bool,  # noqa: FBT001
) -> None:
    way = f"better: {better}, " if better else ""
    early, late = f"{{id: a, value: {first}, by: 2026}}", f"{{id: b, value: {last}, by: 2030}}"
    hidden = "400 km" in first
    found = [] if hidden or not weaker else [("I128", "/b.value")]

    assert places(f"unit: m, {way}targets: [{early}, {late}]", "I128") == found
    assert places(f"unit: m, {way}targets: [{late}, {early}]", "I128") == found


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("value: 4, by: 2027", "value: 2, by: 2027-06"),
        ("value: 4, by: 2026", "value: 2"),
        ("value: 4, by: 2026", "by: 2030"),
        ("by: 2026", "value: 2, by: 2030"),
        ("value: 4, by: 2026, path: cumulative", "value: 2, by: 2030"),
    ],
)
def test_targets_that_are_not_in_a_row_are_not_compared(first: str, last: str) -> None:
    fields = f"better: higher, targets: [{{id: a, {first}}}, {{id: b, {last}}}]"

    assert places(fields, "I128") == []


@pytest.mark.parametrize(
    ("point", "found"),
    [("value: 8", True), ("value: 7", False), ("value: 6.4", False), ("note: none", False)],
)
def test_a_point_on_the_way_asks_for_no_more_than_the_end(
    point: str,
    found: bool,  # noqa: FBT001
) -> None:
    fields = f"better: higher, targets: [{{value: 6, interim: [{{by: 2026, {point}}}]}}]"

    assert places(fields, "I130") == [("I130", "/target/interim@2026.value")] * found


FIGURES = st.decimals(-1000, 1000, places=2).map(str) | st.integers(-1000, 1000).map(str)


def half_a_unit(text: str) -> Fraction:
    return Fraction(1, 2 * 10 ** (len(text.partition(".")[2])))


def watched(better: Literal["higher", "lower"]) -> Indicator:
    return Indicator(id="x", name=Text.read("X"), better=better)


@given(one=FIGURES, other=FIGURES, better=st.sampled_from(["higher", "lower"]))
def test_one_target_is_weaker_just_when_every_reading_of_both_says_so(
    one: str, other: str, better: Literal["higher", "lower"]
) -> None:
    sign = 1 if better == "higher" else -1
    gap = sign * (Fraction(other) - Fraction(one))
    surely = gap > half_a_unit(one) + half_a_unit(other)

    assert is_weaker(watched(better), Quantity.read(one), Quantity.read(other)) == surely


@given(start=FIGURES, target=FIGURES, better=st.sampled_from(["higher", "lower"]))
def test_what_surely_reaches_a_target_also_possibly_does(
    start: str, target: str, better: Literal["higher", "lower"]
) -> None:
    indicator, aim = watched(better), Quantity.read(target)
    held = allowed(indicator, Quantity.read(start))
    sure, possible = (reaching(indicator, aim, surely=surely) for surely in (True, False))

    assert held is not None
    assert sure is not None
    assert possible is not None
    assert inside(sure, possible)
    assert not (inside(held, sure) and held.disjoint(possible))
    assert possible.contains(Decimal(target))
