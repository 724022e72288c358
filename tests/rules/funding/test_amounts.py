from __future__ import annotations

import pytest

from cet_cli.wording import advice
from tests.rules.harness import codes_of, findings_of


def funding(amounts: str, unit: str = "") -> str:
    kind = f"    unit: {unit}\n" if unit else ""
    listed = "".join(f"      - {{{amount}}}\n" for amount in amounts.split("; "))
    return f"funding:\n  - id: rnd\n    name: Research\n{kind}    amounts:\n{listed}"


def test_a_stage_that_is_unstated_is_stated_to_be_so() -> None:
    assert codes_of(funding("over: 2024, stage: unstated, value: KRW 5"), "B102") == []
    assert codes_of(funding("over: 2024, value: KRW 5"), "B102") == [
        ("B102", "example/rnd/amount@2024~unstated.stage")
    ]


def test_a_missing_unit_is_told_once_of_the_whole_budget() -> None:
    text = funding("over: 2023, value: 4.7; over: 2024, value: 5.0, printed: 5")

    assert codes_of(text, "B103") == [("B103", "example/rnd.unit")]


def test_a_scale_alone_is_no_currency() -> None:
    (finding,) = findings_of(funding("over: 2023, value: 4.7", "trillion"), "B103")

    assert advice(finding).endswith("`unit: KRW trillion`")


def test_one_bare_amount_among_others_is_named() -> None:
    text = funding("over: 2023, value: KRW 4.7 trillion; over: 2024, value: 5.0 trillion")

    assert codes_of(text, "B103") == [("B103", "example/rnd/amount@2024~unstated.value")]


def test_a_bare_printed_figure_is_named() -> None:
    text = funding("over: 2024, value: KRW 5.0 trillion, printed: 5")

    assert codes_of(text, "B103") == [("B103", "example/rnd/amount@2024~unstated.printed")]


@pytest.mark.parametrize(
    ("amounts", "unit"),
    [
        ("over: 2024, value: undisclosed", ""),
        ("over: 2024, value: 5", "조 원"),
        ("over: 2024, value: KRW 5", "trillion"),
        ("over: 2024, value: 5", "KRW bn"),
    ],
)
def test_words_and_units_of_every_spelling_lack_no_currency(amounts: str, unit: str) -> None:
    assert codes_of(funding(amounts, unit), "B103") == []


def test_the_first_amount_in_another_currency_is_named() -> None:
    text = funding(
        "over: 2022, value: KRW 4; over: 2023, value: 4.7; over: 2024, value: USD 5;"
        " over: 2025, value: USD 6, printed: EUR 6"
    )

    assert codes_of(text, "B104") == [
        ("B104", "example/rnd/amount@2024~unstated.value"),
        ("B104", "example/rnd/amount@2025~unstated.printed"),
    ]


@pytest.mark.parametrize("value", ["KRW 4", "4 won", "₩4 billion", "4원"])
def test_one_currency_in_two_spellings_is_one_currency(value: str) -> None:
    text = funding(f"over: 2022, value: KRW 3; over: 2023, value: {value}")

    assert codes_of(text, "B104") == []


def test_currencies_beside_a_unit_stand_twice_and_are_told_once() -> None:
    text = funding("over: 2022, value: KRW 3; over: 2023, value: USD 4", "KRW")

    assert [code for code, _ in codes_of(text, "B104", "B111")] == ["B111", "B111"]


@pytest.mark.parametrize(
    ("value", "unit", "told", "proposed"),
    [
        ("5.0 trillion", "KRW trillion", "scale", "write `5.0` alone"),
        ("KRW 5.0", "KRW trillion", "unit", "leave it to one of the two"),
        ("5.0 billion", "KRW trillion", "scale", "leave it to one of the two"),
        ("KRW 5.0 trillion", "KRW trillion", "unit", "write `5.0` alone"),
        ("2.8 to 3.4 trillion", "KRW trillion", "scale", "leave it to one of the two"),
    ],
)
def test_what_stands_twice_is_named(value: str, unit: str, told: str, proposed: str) -> None:
    (finding,) = findings_of(funding(f"over: 2024, value: {value}", unit), "B111")

    assert finding.arguments["reason"] == told
    assert advice(finding) == proposed


@pytest.mark.parametrize(
    ("value", "unit"),
    [("5.0 trillion", "KRW"), ("KRW 5.0", "trillion"), ("5", "KRW bn"), ("KRW 5 trillion", "")],
)
def test_a_unit_may_give_what_the_figure_leaves_open(value: str, unit: str) -> None:
    assert codes_of(funding(f"over: 2024, value: {value}", unit), "B111") == []


@pytest.mark.parametrize(
    ("unit", "meant"),
    [
        ("KRW bn", "KRW billion"),
        ("USD Mn", "USD million"),
        ("1 trillion KRW", "trillion KRW"),
        ("billion trillion KRW", ""),
    ],
)
def test_a_unit_that_cannot_be_read_gets_a_proposal_where_one_is_sure(
    unit: str, meant: str
) -> None:
    (finding,) = findings_of(funding("over: 2024, value: 5", unit), "B113")

    assert str(finding.address) == "example/rnd.unit"
    assert finding.arguments["suggestion"] == meant


def test_a_negative_amount_is_told_once() -> None:
    text = funding("over: 2023, value: -4, printed: -4.0; over: 2024, value: 4, printed: -4", "KRW")

    assert codes_of(text, "B109") == [
        ("B109", "example/rnd/amount@2023~unstated.value"),
        ("B109", "example/rnd/amount@2024~unstated.printed"),
    ]


@pytest.mark.parametrize(
    ("amount", "count"),
    [
        ("over: 2025, stage: executed, value: 5", 0),
        ("over: 2025-H2, stage: executed, value: 5", 1),
        ("over: ..2035, stage: executed, value: 5", 0),
        ("over: 2026, stage: executed, value: 5", 1),
        ("over: 2026, stage: planned, value: 5", 0),
    ],
)
def test_only_a_span_that_has_not_begun_cannot_be_spent(amount: str, count: int) -> None:
    assert len(codes_of(funding(amount, "KRW"), "B110")) == count
