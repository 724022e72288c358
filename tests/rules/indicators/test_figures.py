from __future__ import annotations

import pytest

from cet_cli.wording import advice, says
from tests.rules.harness import codes_of, findings_of

SOURCES = """\
# sources.yaml
sources:
  - {id: plan, title: Plan, published: 2024-01-01}
  - {id: month, title: Month, published: 2024-12}
# areas/example.yaml
roadmap: example
name: Example
"""


def indicator(fields: str) -> str:
    return f"{SOURCES}indicators:\n  - {{id: x, name: X, source: plan, {fields}}}\n"


def places(fields: str, *only: str) -> list[tuple[str, str]]:
    found = codes_of(indicator(fields), *only)
    return [(code, place.removeprefix("example/x")) for code, place in found]


@pytest.mark.parametrize(
    ("baseline", "observation", "field"),
    [
        ("on: 2023", "on: 2022", "on"),
        ("on: 2023", "over: 2019..2022", "over"),
        ("over: 2023", "on: 2022-12", "on"),
        ("on: 2023", "on: 2023-01", ""),
        ("on: 2023-06", "on: 2023", ""),
        ("on: 2023", "over: 2019..2023", ""),
        ("note: no date", "on: 2022", ""),
        ("on: 2023", "note: no date", ""),
    ],
)
def test_an_observation_is_before_the_baseline_only_if_all_of_it_is(
    baseline: str, observation: str, field: str
) -> None:
    fields = f"baseline: {{value: 1, {baseline}}}, observations: [{{value: 2, {observation}}}]"
    found = places(fields, "I106")

    assert [place.rpartition(".")[2] for _, place in found] == [field] * bool(field)


def test_the_baseline_is_shown_beside_the_older_observation() -> None:
    fields = "baseline: {value: 1, over: 2023}, observations: [{value: 2, on: 2022}]"
    (finding,) = findings_of(indicator(fields), "I106")

    assert [str(one.address) for one in finding.related] == ["example/x/baseline.over"]


@pytest.mark.parametrize(
    ("when", "found"),
    [
        ("on: 2024", ""),
        ("on: 2024-02", "I117 on"),
        ("over: 2024-02..2024-03", "I117 over"),
        ("on: 2024-12, source: month", ""),
        ("on: 2025-01, source: month", "I117 on"),
        ("on: 2025-01, source: [plan, own]", ""),
        ("on: 2025-07", "I107 on"),
        ("over: 2026", "I107 over"),
        ("over: 2025, source: own", ""),
        ("note: no date", ""),
    ],
)
def test_an_observation_is_out_of_time_in_one_way_or_not_at_all(when: str, found: str) -> None:
    seen = places(f"observations: [{{value: 2, {when}}}]", "I107", "I117")

    assert [f"{code} {place.rpartition('.')[2]}" for code, place in seen] == [found] * bool(found)


@pytest.mark.parametrize(
    ("baseline", "found"),
    [
        ("on: 2042", "I107"),
        ("over: 2042", "I107"),
        ("on: 2024-02", "I117"),
        ("on: 2023", ""),
    ],
)
def test_a_baseline_out_of_time_is_the_only_mistake(baseline: str, found: str) -> None:
    rest = "targets: [{value: 3, by: 2028}], observations: [{value: 2, on: 2024}]"
    fields = f"better: higher, baseline: {{value: 1, {baseline}}}, {rest}"
    seen = [code for code, _ in places(fields, "I106", "I107", "I117", "I119", "I129")]

    assert seen == [found] * bool(found)


def test_a_deadline_before_the_baseline_is_not_told_again_for_its_source() -> None:
    fields = "baseline: {value: 1, on: 2023}, targets: [{value: 3, by: 2018}]"

    assert [code for code, _ in places(fields, "I119", "I129")] == ["I119"]


def test_a_figure_without_date_is_found_at_the_missing_field() -> None:
    fields = "baseline: {value: 1}, observations: [{value: 2}, {value: 3, over: 2023}]"

    assert sorted(places(fields, "I110", "I111")) == [
        ("I110", "/obs@undated~plan.on"),
        ("I111", "/baseline.on"),
    ]
    assert places("baseline: {value: 1, over: 2023}", "I111") == []


@pytest.mark.parametrize(
    ("fields", "kind", "place"),
    [
        ("baseline: {on: 2023}", "baseline", "/baseline.value"),
        ("targets: [{by: 2028}]", "target", "/target.value"),
        ("targets: [{value: 1, interim: [{by: 2026}]}]", "interim", "/target/interim@2026.value"),
        ("observations: [{on: 2023}]", "observation", "/obs@2023~plan.value"),
    ],
)
def test_an_empty_figure_is_named_by_its_kind(fields: str, kind: str, place: str) -> None:
    (finding,) = findings_of(indicator(fields), "I113")

    assert str(finding.address) == f"example/x{place}"
    assert kind in says(finding)


def test_a_table_is_a_value() -> None:
    assert places("by: country, observations: [{on: 2023, KR: 1}]", "I113") == []


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ("baseline: {on: 2023}, targets: [{by: 2022}]", "/target.by"),
        ("baseline: {over: 2023}, targets: [{over: 2020..2022}]", "/target.over"),
        ("baseline: {on: 2023}, targets: [{by: 2023}]", ""),
        ("baseline: {on: 2023-06}, targets: [{by: 2023}]", ""),
        ("baseline: {value: 1}, targets: [{by: 2022}]", ""),
        ("targets: [{by: 2022}]", ""),
        ("baseline: {on: 2023}, targets: [{value: 1}]", ""),
    ],
)
def test_a_target_is_before_its_baseline_only_if_all_of_it_is(fields: str, found: str) -> None:
    assert places(fields, "I119") == [("I119", found)] * bool(found)


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ("targets: [{value: 1, by: 2018}]", "/target.by"),
        ("targets: [{value: 1, over: 2015..2018}]", "/target.over"),
        ("targets: [{value: 1, by: {is: 2018, source: [plan, own]}}]", "/target.by"),
        ("targets: [{value: 1, by: 2018, source: own}]", ""),
        ("targets: [{value: 1, by: {is: 2018, source: own}}]", ""),
        ("targets: [{value: 1, by: 2024}]", ""),
        ("targets: [{value: 1}]", ""),
        ("targets: [{value: 1, by: 2018}], dropped: {on: 2024}", ""),
    ],
)
def test_a_deadline_that_had_passed_when_it_was_set_is_found(fields: str, found: str) -> None:
    assert places(fields, "I129") == [("I129", found)] * bool(found)


@pytest.mark.parametrize(
    ("figure", "whole"),
    [
        ("3", True),
        ("3.0", True),
        ("2.5 million", True),
        ("some", True),
        ("1 to 2", True),
        ("3.5", False),
        ("1 to 2.5", False),
    ],
)
@pytest.mark.parametrize("exact", ["counts: true", "unit: rank"])
def test_counts_and_ranks_are_whole(figure: str, whole: bool, exact: str) -> None:  # noqa: FBT001
    fields = f"{exact}, targets: [{{value: {figure}}}]"

    assert places(fields, "I122") == [("I122", "/target.value")] * (not whole)


def test_a_measured_value_may_have_a_fraction() -> None:
    assert places("unit: percent, targets: [{value: 3.5}]", "I122") == []


SHARES = "whole: world sales, by: country, observations: [{{on: 2023, {}}}]"


@pytest.mark.parametrize(
    ("unit", "parts", "too_much"),
    [
        ("percent", "KR: 67.2, CN: 33.3", True),
        ("'%'", "KR: 67.2, CN: 33.3", True),
        ("percent", "KR: 66.7, CN: 33.3", False),
        ("percent", "KR: 66.7, CN: 33.4", False),
        ("percent", "KR: 67, CN: 34", False),
        ("percent", "KR: 67, CN: 35", True),
        ("percent", "KR: over 67, CN: 33.1", True),
        ("percent", "KR: up to 67, CN: 40", False),
        ("percent", "KR: most, CN: 40", False),
        ("KRW trillion", "value: 10.0, KR: 8.0, CN: 3.0", True),
        ("KRW trillion", "value: 10, KR: 8, CN: 3", False),
        ("KRW trillion", "value: over 10, KR: 80, CN: 3", False),
        ("KRW trillion", "value: some, KR: 80, CN: 3", False),
        ("KRW trillion", "KR: 80, CN: 30", False),
        ("no 1 unit", "KR: 80, CN: 30", False),
    ],
)
def test_shares_exceed_their_whole_only_if_no_rounding_can_deny_it(
    unit: str,
    parts: str,
    too_much: bool,  # noqa: FBT001
) -> None:
    fields = f"unit: {unit}, {SHARES.format(parts)}"

    assert places(fields, "I112") == [("I112", "/obs@2023~plan")] * too_much


def test_without_a_whole_shares_need_not_add_up() -> None:
    fields = "unit: percent, by: country, observations: [{on: 2023, KR: 67.2, CN: 80}]"

    assert places(fields, "I112") == []


def test_shares_without_a_unit_have_no_hundred() -> None:
    assert places(SHARES.format("KR: 67.2, CN: 80"), "I112") == []


TABLES = "by: country, observations: [{{on: 2021, {}}}, {{on: 2022, {}}}, {{on: 2023, {}}}]"


@pytest.mark.parametrize(
    ("rows", "stray", "meant"),
    [
        (("Koera: 1", "Korea: 1", "Korea: 1"), "/obs@2021~plan.Koera", "Korea"),
        (("Korea: 1", "Korea: 1", "korea: 1"), "/obs@2023~plan.korea", "Korea"),
        (("Korea: 1", "Koera: 1", "Japan: 1"), "/obs@2022~plan.Koera", "Korea"),
        (("KR: 1, JP: 2", "RK: 1, JP: 2", "JP: 1"), "/obs@2022~plan.RK", "KR"),
    ],
)
def test_a_misspelt_part_is_found_where_it_stands(
    rows: tuple[str, str, str], stray: str, meant: str
) -> None:
    (finding,) = findings_of(indicator(TABLES.format(*rows)), "I116")

    assert str(finding.address) == f"example/x{stray}"
    assert advice(finding) == f"did you mean `{meant}`?"


@pytest.mark.parametrize(
    "rows",
    [
        ("Korea: 1", "Japan: 1", "China: 1"),
        ("North Korea: 1, South Korea: 1", "South Korea: 1", "South Korea: 1"),
        ("Region 1: 1", "Region 2: 1", "Region 3: 1"),
        ("Korea: 1, Koera: 1", "Japan: 1", "Japan: 1"),
        ("value: 1", "value: 2", "Korea: 3"),
    ],
)
def test_parts_that_may_be_different_are_left_alone(rows: tuple[str, str, str]) -> None:
    assert places(TABLES.format(*rows), "I116") == []


def test_a_direction_of_a_part_that_no_figure_has_is_found() -> None:
    table = (
        "by: country, better: {KR: higher, KOR: higher}, observations: [{on: 2023, KR: 1, CN: 2}]"
    )
    (finding,) = findings_of(indicator(table), "I116")

    assert str(finding.address) == "example/x.better"
    assert "`KOR`" in says(finding)
    assert advice(finding) == "the parts are `CN, KR`"


def test_a_direction_is_no_stranger_while_there_are_no_parts_or_it_is_one_for_all() -> None:
    assert places("by: country, better: {KOR: higher}", "I116") == []
    assert places("by: country, better: higher, observations: [{on: 2023, KR: 1}]", "I116") == []
