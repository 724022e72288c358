from __future__ import annotations

import pytest

from cet_cli.wording import says
from tests.rules.harness import codes_of, findings_of

HEAD = "indicators:\n  - {id: x, name: X, source: plan, "


def indicator(fields: str) -> str:
    return f"{HEAD}{fields}}}\n"


def codes(fields: str, *only: str) -> list[str]:
    return [code for code, _ in codes_of(indicator(fields), *only)]


def places(fields: str, *only: str) -> list[str]:
    return [place for _, place in codes_of(indicator(fields), *only)]


@pytest.mark.parametrize(
    "fields",
    [
        "baseline: {value: 3}, targets: [{value: 6}]",
        "observations: [{value: 3, on: 2023}], targets: [{value: 6}]",
        "path: cumulative, targets: [{value: 6}]",
        "path: maintain, targets: [{value: 6}]",
        "targets: [{value: 6, path: cumulative}, {id: b, value: 1, path: maintain}]",
        "from: rnd approved, targets: [{value: 6}]",
        "role: context, targets: [{value: 6}]",
        "dropped: {on: 2024}, targets: [{value: 6}]",
        "better: higher",
    ],
)
def test_a_target_that_has_or_needs_no_start_is_fine(fields: str) -> None:
    assert codes(fields, "I101") == []


@pytest.mark.parametrize("path", ["linear", "compound", "interim", "ordinal"])
def test_several_targets_without_a_start_are_one_finding(path: str) -> None:
    fields = f"path: {path}, targets: [{{value: 6}}, {{id: b, value: 1, path: maintain}}]"

    assert places(fields, "I101") == ["example/x.baseline"]


@pytest.mark.parametrize(
    "fields",
    [
        "targets: [{value: 6, by: 2028}]",
        "targets: [{value: 6, over: 2024..2028}]",
        "targets: [{value: 6, by: ..2028}]",
        "path: maintain, targets: [{value: 6}]",
        "path: cumulative, targets: [{value: 6}]",
        "dropped: {on: 2024}, targets: [{value: 6}]",
        "role: context, targets: [{value: 6}]",
    ],
)
def test_a_target_that_has_or_needs_no_deadline_is_fine(fields: str) -> None:
    assert codes(fields, "I102") == []


@pytest.mark.parametrize(
    "fields",
    [
        "targets: [{value: 6}]",
        "targets: [{id: target, by: 2028..}]",
        "path: cumulative, targets: [{value: 6, over: 2024..}]",
    ],
)
def test_a_target_without_an_end_is_found_at_the_target(fields: str) -> None:
    assert places(fields, "I102") == ["example/x/target.by"]


@pytest.mark.parametrize(
    "fields",
    [
        "path: cumulative, targets: [{value: 6, over: 2024..}]",
        "path: cumulative, targets: [{value: 6, path: linear, by: 2028}]",
        "targets: [{value: 6, by: 2028}]",
    ],
)
def test_a_sum_with_its_span_is_fine(fields: str) -> None:
    assert codes(fields, "I115") == []


@pytest.mark.parametrize("fields", ["{value: 6, by: 2028}", "{by: 2028}", "{value: 6}"])
def test_a_sum_without_its_span_is_one_finding(fields: str) -> None:
    assert codes(f"path: cumulative, targets: [{fields}]", "I102", "I115") == ["I115"]


@pytest.mark.parametrize(
    "fields",
    [
        "targets: [{value: 6, by: 2028, interim: [{value: 4, by: 2025}, {value: 5, by: 2026}]}]",
        "targets: [{value: 6, by: 2028-06, interim: [{value: 4, by: 2028}]}]",
        "targets: [{value: 6, by: 2028, interim: [{value: 4, by: 2028-06}]}]",
        "targets: [{value: 6, interim: [{value: 4, by: 2040}]}]",
        "targets: [{value: 6, interim: [{value: 4, by: 2026-06}, {value: 5, by: 2026}]}]",
    ],
)
def test_points_that_may_be_in_order_are_fine(fields: str) -> None:
    assert codes(fields, "I105") == []


@pytest.mark.parametrize(
    ("target", "related"),
    [
        ("by: 2028, interim: [{value: 4, by: 2029-01}]", "example/x/target.by"),
        ("by: 2028, interim: [{value: 4, by: 2028}]", "example/x/target.by"),
        ("over: 2024..2028, interim: [{value: 4, by: 2031}]", "example/x/target.over"),
        (
            "by: 2030, interim: [{value: 5, by: 2027}, {value: 4, by: 2026}]",
            "example/x/target/interim@2027.by",
        ),
    ],
)
def test_a_point_out_of_order_is_told_with_what_it_should_come_before(
    target: str, related: str
) -> None:
    (finding,) = findings_of(indicator(f"targets: [{{value: 6, {target}}}]"), "I105")

    assert [str(one.address) for one in finding.related] == [related]


@pytest.mark.parametrize("unit", ["unit: rank", "unit: 위", "unit: Rank"])
def test_a_rank_is_never_on_a_line(unit: str) -> None:
    assert places(f"{unit}, targets: [{{value: 3}}]", "I127") == ["example/x.path"]
    assert places(f"{unit}, path: ordinal, targets: [{{value: 3}}]", "I127") == []
    assert places(f"{unit}, path: maintain, targets: [{{value: 3, path: compound}}]", "I127") == [
        "example/x/target.path"
    ]


def test_a_path_along_points_needs_some() -> None:
    assert codes("path: interim, targets: [{value: 3}]", "I124") == ["I124"]
    assert codes("path: interim, targets: [{value: 3, path: linear}]", "I124") == []


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ("baseline: {value: 0}, targets: [{value: 5}, {id: b, value: 6}]", ["baseline.value"]),
        ("baseline: {value: -1}, targets: [{value: 0}]", ["baseline.value", "target.value"]),
        ("targets: [{value: 5}], observations: [{value: 0, on: 2023}]", ["obs@2023~plan.value"]),
        ("baseline: {value: some}, targets: [{value: 5}]", []),
        ("baseline: {on: 2023}, targets: [{value: 0.1}]", []),
        ("baseline: {value: 0}, targets: [{value: 5, path: linear}]", []),
    ],
)
def test_growth_needs_figures_above_zero(fields: str, found: list[str]) -> None:
    assert sorted(places(f"path: compound, {fields}", "I123")) == [
        f"example/x/{place}" for place in found
    ]


def test_a_target_in_words_is_noted_and_never_called_bare() -> None:
    fields = "targets: [{value: several hundred, by: 2030}]"

    assert places(fields, "I104", "I118") == ["example/x/target.value"]


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        (
            "targets: [{value: 6}], observations: [{value: a few, on: 2023}]",
            ["obs@2023~plan.value"],
        ),
        ("targets: [{value: 6}], baseline: {value: hardly any}", ["baseline.value"]),
        ("targets: [{value: 6}], observations: [{value: over 10, on: 2023}]", []),
        ("targets: [{value: many}], observations: [{value: a few, on: 2023}]", []),
        ("targets: [{value: 6}], role: context, observations: [{value: few, on: 2023}]", []),
        (
            "by: country, targets: [{KR: 6}], observations: [{KR: a few, CN: 3, on: 2023}]",
            ["obs@2023~plan.KR"],
        ),
    ],
)
def test_words_are_not_compared_with_a_number(fields: str, found: list[str]) -> None:
    assert places(fields, "I131") == [f"example/x/{place}" for place in found]


def test_context_is_not_judged_and_its_targets_are_not_looked_at_one_by_one() -> None:
    fields = "role: context, targets: [{value: several}]"

    assert codes(fields, "I102", "I104", "I114", "I118") == ["I114"]


def test_a_missing_deadline_names_the_target_by_its_id_where_it_has_no_value() -> None:
    (finding,) = findings_of(indicator("targets: [{id: goal}]"), "I102")

    assert says(finding) == "target `goal` has no deadline"


def test_a_sum_and_a_path_without_points_name_their_target_too() -> None:
    for path, code in (("cumulative", "I115"), ("interim", "I124")):
        (finding,) = findings_of(indicator(f"path: {path}, targets: [{{id: goal}}]"), code)

        assert "`goal`" in says(finding)
