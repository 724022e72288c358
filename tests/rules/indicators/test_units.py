from __future__ import annotations

import pytest

from cet_cli.wording import says
from tests.rules.harness import codes_of, findings_of

UNITS = ("I108", "I109", "I120", "I121")


def indicator(fields: str) -> str:
    return f"indicators:\n  - {{id: x, name: X, {fields}}}\n"


def codes(fields: str) -> list[str]:
    return [code for code, _ in codes_of(indicator(fields), *UNITS)]


@pytest.mark.parametrize(
    ("unit", "figure", "found"),
    [
        ("KRW trillion", "4.7", []),
        ("KRW", "4.7 trillion", []),
        ("trillion", "KRW 4.7", []),
        ("KRW trillion", "4.7 trillion", ["I120"]),
        ("KRW trillion", "KRW 4.7", ["I120"]),
        ("KRW trillion", "KRW 4.7 trillion", ["I120"]),
        ("KRW", "4.7 won", ["I120"]),
        ("km", "300 m", ["I120"]),
        ("percent", "20 %", ["I120"]),
        ("percent", "20 percentage points", ["I108"]),
        ("qubits", "20 km", ["I108"]),
        ("KRW trillion", "USD 4.7 trillion", ["I108"]),
        ("KRW billion trillion", "4.7", ["I121"]),
        ("KRW billion trillion", "4.7 km", ["I121"]),
        ("to 5", "4.7", ["I121"]),
        ("qubits", "several hundred qubits", []),
    ],
)
def test_a_figure_and_its_unit_fit_or_are_wrong_in_one_way(
    unit: str, figure: str, found: list[str]
) -> None:
    assert codes(f"unit: {unit}, targets: [{{value: {figure}}}]") == found


@pytest.mark.parametrize(
    ("baseline", "target", "found"),
    [
        ("20 km", "300 m", []),
        ("20 km", "300 qubits", ["I108"]),
        ("20 km", "300", ["I109"]),
        ("20", "300", ["I109"]),
        ("20", "300 km", ["I109"]),
        ("5 million", "7 million", ["I109"]),
        ("some", "several", []),
    ],
)
def test_without_a_unit_each_figure_bears_one_that_converts(
    baseline: str, target: str, found: list[str]
) -> None:
    fields = f"baseline: {{value: {baseline}}}, targets: [{{value: {target}}}]"

    assert codes(fields) == found


def test_what_is_printed_is_looked_at_as_well() -> None:
    fields = "unit: KRW trillion, observations: [{value: 5.0, printed: KRW 5 trillion, on: 2024}]"

    assert codes_of(indicator(fields), *UNITS) == [("I120", "example/x/obs@2024~unsourced.printed")]


def test_each_part_of_a_table_is_looked_at() -> None:
    fields = "unit: percent, by: country, observations: [{on: 2024, KR: 60, CN: 30 km}]"

    assert codes_of(indicator(fields), *UNITS) == [("I108", "example/x/obs@2024~unsourced.CN")]


def test_a_point_on_the_way_is_looked_at() -> None:
    fields = "unit: percent, targets: [{value: 9, interim: [{value: 5 %, by: 2026}]}]"

    assert codes_of(indicator(fields), *UNITS) == [("I120", "example/x/target/interim@2026.value")]


def test_the_unit_is_shown_beside_the_figure_that_repeats_it() -> None:
    (finding,) = findings_of(
        indicator("unit: KRW trillion, targets: [{value: 5 trillion}]"), "I120"
    )

    assert [str(one.address) for one in finding.related] == ["example/x.unit"]
    assert says(finding) == "`5 trillion` repeats the scale that `unit: KRW trillion` gives"


def test_a_dropped_indicator_owes_no_unit() -> None:
    assert codes("targets: [{value: 5}], dropped: {on: 2024}") == []
