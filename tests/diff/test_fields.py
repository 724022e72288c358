"""What of a thing differs: its values, what is said of them, and where its links lead."""

from __future__ import annotations

import pytest

from cet_cli.diff import FieldChange
from cet_cli.model.values import Quantity
from tests.diff.trees import Areas, Node, differ, milestones, plan, told


def pad(**fields: object) -> Areas:
    return {"space": milestones({"id": "pad", **fields})}


def goal(*targets: Node, **fields: object) -> Areas:
    return {"space": {"indicators": [{"id": "share", "targets": [*targets], **fields}]}}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("5 trillion", "5  trillion"),
        ("KRW 3", "3 KRW"),
        ("more than 5", "over 5"),
        ("several  hundred", "several hundred"),
        ("1조", "1 trillion"),
    ],
)
def test_how_a_figure_is_spelled_is_no_change(before: str, after: str) -> None:
    assert differ(pad(value=before), pad(value=after)).changes == ()


@pytest.mark.parametrize(
    ("before", "after"),
    [("5 trillion", "5.0 trillion"), ("5", "over 5"), ("many", "few"), ("5 km", "5 m"), ("5", "6")],
)
def test_what_a_figure_says_is_a_change(before: str, after: str) -> None:
    found = differ(pad(value=before), pad(value=after))

    assert [one.fields for one in found.changes] == [
        (FieldChange("value", Quantity.read(before), Quantity.read(after)),)
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"due": "2027"}, {"due": " 2027"}),
        ({"due": "2027"}, {"due": {"is": "2027"}}),
        ({"tags": ["a", "b"]}, {"tags": ["b", "a", "a"]}),
        ({"aka": ["Pad", "Port"]}, {"aka": ["Port", "Pad"]}),
        ({"needs": ["a", "b"]}, {"needs": ["b", "a"]}),
        ({"name": {"en": "A", "ko": "가"}}, {"name": {"ko": "\u1100\u1161", "en": "A"}}),
        ({"source": "plan#page 3"}, {"source": {"id": "plan", "at": "page 3"}}),
    ],
)
def test_layout_and_order_are_no_change(
    before: dict[str, object], after: dict[str, object]
) -> None:
    assert differ(pad(**before), pad(**after)).changes == ()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"name": "Pad"}, {"name": "The pad"}),
        ({"due": "2027"}, {"due": "2027-12"}),
        ({"source": ["plan", "law"]}, {"source": ["law", "plan"]}),
        ({"due": "2027"}, {}),
        ({}, {"owner": "Office"}),
    ],
)
def test_what_is_said_is_a_change(before: dict[str, object], after: dict[str, object]) -> None:
    (name,) = {*before, *after}

    assert told(differ(pad(**before), pad(**after))) == [f"same space/pad space/pad {name}"]


def test_a_cycle_is_as_long_however_it_is_said() -> None:
    def meeting(every: str) -> Areas:
        return {"space": {"governance": [{"id": "meeting", "every": every}]}}

    assert differ(meeting("2 years"), meeting("24 months")).changes == ()
    assert told(differ(meeting("2 years"), meeting("year"))) == [
        "same space/meeting space/meeting every"
    ]


def test_the_day_of_a_source_is_compared() -> None:
    def dated(published: str) -> Node:
        return {"sources": [{"id": "plan", "title": "Plan", "published": published}]}

    assert differ({}, {}, (dated("before 2024"), dated("before  2024"))).changes == ()
    assert told(differ({}, {}, (dated("2024"), dated("before 2024")))) == [
        "same sources/plan sources/plan published"
    ]


def test_a_history_follows_what_it_names() -> None:
    def history(name: str) -> Node:
        was = [{"from": f"{name} approved", "needs": [name], "source": "plan"}]
        return {"indicators": [{"id": "share", "was": was}]}

    port = {"id": "port", "name": "Pad", "formerly": "pad"}
    base = {"space": {"funding": [{"id": "pad"}], **history("pad")}}
    revision = {"space": {"funding": [port], **history("port")}}

    assert told(differ(base, revision)) == ["renamed space/pad space/port formerly"]


def test_what_is_said_of_one_field_is_told_under_its_name() -> None:
    before = pad(due={"is": "2027", "source": "plan", "note": "late"})
    after = pad(due={"is": "2027", "source": "law", "was": [{"is": "2026", "source": "plan"}]})

    assert told(differ(before, after)) == ["same space/pad space/pad due:source due:was due:note"]


def test_the_figures_of_a_table_are_told_by_part() -> None:
    before = goal({"KR": "5", "CN": "7", "by": "2027"}, by="country")
    after = goal({"KR": "6", "JP": "1", "by": "2027"}, by="country")

    assert told(differ(before, after)) == ["same space/share/target space/share/target CN JP KR"]


def test_a_link_to_what_was_renamed_is_no_change() -> None:
    base = {"space": milestones("pad", {"id": "rocket", "needs": "pad", "for": "space/pad"})}
    revision = {
        "space": milestones(
            {"id": "port", "formerly": "pad", "name": "Pad"},
            {"id": "rocket", "needs": "space/port", "for": "port"},
        )
    }

    found = differ(base, revision)

    assert told(found) == ["renamed space/pad space/port formerly"]
    assert [field.field for field in found.followed[0].fields] == ["for", "needs"]


def test_records_and_claims_follow_what_they_are_about() -> None:
    def records(name: str) -> dict[str, object]:
        return {
            "allow": [{"rule": "late", "about": f"{name}.due", "why": "so"}],
            "decisions": [{"accepts": "late", "about": f"space/{name}", "on": "2024"}],
            "reviews": [{"about": name, "on": "2024", "reviewer": "Office", "verdict": "on_track"}],
            "claims": [{"growth": "5 %", "from": f"{name} 2023 approved", "to": "2024 approved"}],
        }

    base = {"space": {**milestones("pad"), **records("pad")}}
    port: Node = {"id": "port", "formerly": "pad", "name": "Pad"}
    revision = {"space": {**milestones(port), **records("port")}}

    assert told(differ(base, revision)) == ["renamed space/pad space/port formerly"]


def test_a_short_link_of_what_moved_leads_elsewhere() -> None:
    base = {"space": milestones("pad", {"id": "rocket", "needs": "pad"}), "sea": {}}
    moved: Node = {"id": "rocket", "formerly": "space/rocket", "needs": "pad"}
    revision = {"space": milestones("pad"), "sea": milestones(moved, "pad")}

    found = differ(base, revision)

    assert told(found)[-1] == "moved space/rocket sea/rocket formerly needs"
    assert found.changes[-1].fields[-1] == FieldChange("needs", ("space/pad",), ("sea/pad",))


def test_a_short_link_of_what_moved_with_its_target_is_no_change() -> None:
    base = {"space": milestones("pad", {"id": "rocket", "needs": "pad"}), "sea": {}}
    revision = {
        "space": {},
        "sea": milestones(
            {"id": "rocket", "formerly": "space/rocket", "needs": "pad"},
            {"id": "pad", "formerly": "space/pad"},
        ),
    }

    assert told(differ(base, revision)) == [
        "moved space/pad sea/pad formerly",
        "moved space/rocket sea/rocket formerly",
    ]


def test_what_serves_a_thing_that_was_split_may_serve_any_piece() -> None:
    base = {"space": milestones("pad", {"id": "rocket", "for": "pad"})}
    revision = {
        "space": milestones(
            {"id": "east", "split_from": "pad"},
            {"id": "west", "split_from": "pad"},
            {"id": "rocket", "for": "east"},
        )
    }

    assert all(one.fields == () for one in differ(base, revision).changes)


@pytest.mark.parametrize(
    ("test", "changes"), [(["east", "west"], 0), (["east"], 1)], ids=["all of it", "half of it"]
)
def test_the_test_of_a_mission_must_follow_to_every_piece(test: list[str], changes: int) -> None:
    def missions(achieved_by: list[str]) -> dict[str, object]:
        return {"missions": [{"id": "moon", "achieved_by": achieved_by}]}

    pieces: list[Node] = [
        {"id": "east", "split_from": "pad"},
        {"id": "west", "split_from": "pad"},
    ]
    base = {"space": {**milestones("pad"), **missions(["pad"])}}
    revision = {"space": {**milestones(*pieces), **missions(test)}}

    assert sum(bool(one.fields) for one in differ(base, revision).changes) == changes


def test_an_observation_of_another_source_is_the_same_observation() -> None:
    def seen(value: str, source: str) -> Areas:
        return goal(observations=[{"value": value, "on": "2024", "source": source}])

    assert told(differ(seen("5", "old"), seen("6", "new"))) == [
        "same space/share/obs@2024~old space/share/obs@2024~new source value"
    ]


def test_what_a_part_inherits_is_not_its_own() -> None:
    def seen(source: str) -> Areas:
        return goal(observations=[{"value": "5", "on": "2024"}], source=source)

    assert told(differ(seen("old"), seen("new"))) == ["same space/share space/share source"]


@pytest.mark.parametrize(
    ("before", "after", "fields"),
    [
        ({"value": "5", "by": "2027"}, {"id": "late", "value": "4", "by": "2027"}, "value id"),
        ({"value": "5", "by": "2027"}, {"id": "late", "value": "5", "by": "2030"}, "id by"),
    ],
)
def test_another_id_does_not_hide_a_target(before: Node, after: Node, fields: str) -> None:
    assert told(differ(goal(before), goal(after))) == [
        f"same space/share/target space/share/late {fields}"
    ]


def test_an_interim_point_may_move_and_a_step_too() -> None:
    def steps(year: str) -> Areas:
        interim = [{"value": "3", "by": year}]
        project = {"id": "launch", "steps": [{"step": "start", "on": year}]}
        return {
            "space": {
                "indicators": [{"id": "share", "targets": [{"value": "5", "interim": interim}]}],
                "projects": [project],
            }
        }

    assert told(differ(steps("2025"), steps("2026"))) == [
        "same space/launch/start@2025 space/launch/start@2026 on",
        "same space/share/target/interim@2025 space/share/target/interim@2026 by",
    ]


def test_equal_keys_are_paired_by_what_they_say_then_in_order() -> None:
    def seen(*values: str) -> Areas:
        return goal(observations=[{"value": value, "on": "2024"} for value in values])

    assert differ(seen("1", "2", "3"), seen("3", "1", "2")).changes == ()
    assert told(differ(seen("1", "2", "3"), seen("3", "1"))) == [
        "same space/share/obs@2024~unsourced#2 -"
    ]
    assert told(differ(seen("1", "2"), seen("2", "4"))) == [
        "same space/share/obs@2024~unsourced space/share/obs@2024~unsourced#2 value"
    ]


def test_what_is_one_object_on_both_sides_is_passed_over() -> None:
    from cet_cli.diff import compare
    from cet_cli.model.change import changed

    base = plan({"space": milestones("pad", "rocket"), "sea": milestones("ship")})
    (space, sea) = base.areas
    revision = changed(base, areas=(sea, changed(space, milestones=space.milestones[:1])))

    found = compare(base, revision)

    assert told(found) == ["same space/rocket -"]
    assert found.compared == 3
