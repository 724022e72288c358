"""What became of what: by address, then by declared lineage, never by position."""

from __future__ import annotations

import pytest

from cet_cli.address import Address
from cet_cli.diff import Relation, compare
from cet_cli.model.milestone import Milestone
from tests.diff.trees import Areas, Node, differ, milestones, plan, told


def space(*nodes: str | Node) -> Areas:
    return {"space": milestones(*nodes)}


def test_the_order_of_lists_is_no_change() -> None:
    assert differ(space("pad", "rocket"), space("rocket", "pad")).changes == ()


def test_what_is_new_is_told_once_with_all_that_stands_in_it() -> None:
    rocket: Node = {"id": "rocket", "done": {"on": "2024"}, "progress": []}

    assert told(differ(space("pad"), space("pad", rocket))) == ["same - space/rocket"]


def test_what_is_gone_is_told_where_it_stood() -> None:
    found = differ(space("pad", "rocket"), space("pad"))

    assert told(found) == ["same space/rocket -"]
    assert [str(pair.revision) for pair in found.changes[0].above] == ["space"]


def test_a_new_area_is_one_change() -> None:
    assert told(differ(space("pad"), {**space("pad"), "sea": milestones("ship")})) == ["same - sea"]


def test_a_source_is_told_by_its_address() -> None:
    more = {"sources": [{"id": "plan", "title": "Plan"}, {"id": "law", "title": "Law"}]}
    less = {"sources": [{"id": "plan", "title": "The plan"}]}

    found = differ(space("pad"), space("pad"), (more, less))

    assert told(found) == ["same sources/law -", "same sources/plan sources/plan title"]


def test_another_id_is_another_thing_unless_lineage_says_otherwise() -> None:
    assert told(differ(space("pad"), space("port"))) == [
        "same space/pad -",
        "same - space/port",
    ]


def test_a_rename_is_declared_on_either_side() -> None:
    new = space({"id": "port", "formerly": "pad", "name": "Pad"})

    assert told(differ(space("pad"), new)) == ["renamed space/pad space/port formerly"]
    assert told(differ(new, space("pad"))) == ["renamed space/port space/pad formerly"]


def test_what_is_renamed_is_compared_whole() -> None:
    old = space({"id": "pad", "name": "Pad", "due": "2027", "done": {"on": "2026"}})
    new = space(
        {"id": "port", "name": "Pad", "due": "2028", "formerly": "pad", "done": {"on": "2025"}}
    )

    assert told(differ(old, new)) == [
        "renamed space/pad space/port formerly due",
        "same space/pad/done space/port/done on",
    ]


def test_a_chain_of_names_is_followed_through_both_sides() -> None:
    old = space({"id": "second", "name": "Pad", "formerly": "first"})
    new = space({"id": "third", "name": "Pad", "formerly": "first"})

    assert told(differ(old, new)) == ["renamed space/second space/third"]


def test_a_move_to_another_area_is_declared_by_address() -> None:
    base = {**space("pad"), "sea": milestones("ship")}
    revision = {
        "space": milestones(),
        "sea": milestones("ship", {"id": "pad", "formerly": "space/pad"}),
    }

    assert told(differ(base, revision)) == ["moved space/pad sea/pad formerly"]


def test_a_renamed_area_carries_everything_in_it() -> None:
    base = space("pad", {"id": "rocket", "due": "2027"})
    revision = {
        "cosmos": {
            "name": "Space",
            "formerly": "space",
            **milestones("pad", {"id": "rocket", "due": "2028"}),
        }
    }

    assert told(differ(base, revision)) == [
        "renamed space cosmos formerly",
        "same space/rocket cosmos/rocket due",
    ]


def test_things_moved_into_a_renamed_area_are_found_by_its_old_name() -> None:
    base = {**space("pad"), "sea": milestones("ship")}
    revision = {
        "cosmos": {
            "name": "Space",
            "formerly": "space",
            **milestones({"id": "port", "name": "Pad", "formerly": "space/pad"}),
        },
        "sea": milestones("ship"),
    }

    assert told(differ(base, revision))[-1] == "renamed space/pad cosmos/port formerly"


def test_a_portfolio_under_another_name_is_the_same() -> None:
    national = {"milestones": [{"id": "law", "due": "2024"}]}

    found = differ(
        space("pad"),
        space({"id": "pad", "needs": "corea/law"}),
        (national, {**national, "portfolio": "corea"}),
    )

    assert told(found) == ["renamed korea corea", "same space/pad space/pad needs"]


def test_several_became_one() -> None:
    found = differ(
        space("pad", "rocket"),
        space({"id": "launcher", "merged_from": ["pad", "rocket"]}),
    )

    assert told(found) == [
        "merged space/pad space/launcher",
        "merged space/rocket space/launcher",
    ]
    assert {tuple(map(str, one.lineage)) for one in found.changes} == {
        ("space/pad", "space/rocket")
    }


def test_one_became_several() -> None:
    found = differ(
        space("launcher"),
        space({"id": "pad", "split_from": "launcher"}, {"id": "rocket", "split_from": "launcher"}),
    )

    assert told(found) == [
        "split space/launcher space/pad",
        "split space/launcher space/rocket",
    ]


def test_something_split_off_leaves_the_rest_standing() -> None:
    found = differ(
        space({"id": "launcher", "due": "2027"}),
        space({"id": "launcher", "due": "2028"}, {"id": "pad", "split_from": "launcher"}),
    )

    assert told(found) == [
        "same space/launcher space/launcher due",
        "split space/launcher space/pad",
    ]
    assert found.changes[1].lineage == (Address("space", ("launcher",)),)


def test_something_is_taken_up_by_what_was_there() -> None:
    found = differ(space("launcher", "pad"), space({"id": "launcher", "merged_from": "pad"}))

    assert told(found) == [
        "same space/launcher space/launcher merged_from",
        "merged space/pad space/launcher",
    ]
    assert list(map(str, found.changes[1].lineage)) == ["space/launcher", "space/pad"]


def test_a_merger_of_one_is_compared_whole_so_that_nothing_hides_in_it() -> None:
    found = differ(
        space({"id": "pad", "due": "2027"}),
        space({"id": "port", "name": "Pad", "due": "2030", "merged_from": "pad"}),
    )

    assert told(found) == ["merged space/pad space/port merged_from due"]


def test_what_takes_the_place_of_another_is_another() -> None:
    new: Node = {"id": "port", "due": "2030", "replaces": "pad"}

    still_there = differ(space("pad"), space("pad", new))
    gone = differ(space("pad"), space(new))

    assert told(still_there) == ["replaced space/pad space/port"]
    assert told(gone) == ["replaced space/pad space/port"]
    assert list(map(str, still_there.changes[0].lineage)) == ["space/pad"]
    assert gone.changes[0].lineage == ()


def test_lineage_that_both_sides_know_is_no_change() -> None:
    both = space("pad", {"id": "port", "replaces": "pad"}, {"id": "pier", "split_from": "pad"})

    assert differ(both, both).changes == ()


def test_merged_areas_carry_their_things() -> None:
    base = {"sea": milestones("ship"), "space": milestones("pad", "rocket")}
    revision = {"world": {"merged_from": ["sea", "space"], **milestones("ship", "pad")}}

    assert told(differ(base, revision)) == [
        "same space/rocket -",
        "merged sea world",
        "merged space world",
        "moved space/pad world/pad",
        "moved sea/ship world/ship",
    ]


def test_an_area_split_off_takes_things_with_it() -> None:
    base = {"world": milestones("ship", "pad")}
    revision = {"world": milestones("ship"), "space": {"split_from": "world", **milestones("pad")}}

    assert told(differ(base, revision)) == [
        "split world space",
        "moved world/pad space/pad",
    ]


def test_a_milestone_may_become_a_measure() -> None:
    base = {"space": {"milestones": [{"id": "pad", "due": "2027"}]}}
    revision = {"space": {"measures": [{"id": "pad", "due": "2028"}]}}

    found = differ(base, revision)

    assert told(found) == ["same space/pad space/pad kind due"]
    assert found.changes[0].fields[0][1:] == ("milestone", "measure")


def test_a_mission_does_not_become_a_milestone() -> None:
    base = {"space": {"missions": [{"id": "pad", "by": "2027"}]}}

    assert told(differ(base, space("pad"))) == ["same space/pad -", "same - space/pad"]


@pytest.mark.parametrize("word", ["formerly", "merged_from", "split_from", "replaces"])
@pytest.mark.parametrize(
    "name", ["pad", "port", "", "space/", "/", "x/y/z", "nowhere/pad", "korea"]
)
def test_lineage_without_sense_does_no_harm(word: str, name: str) -> None:
    names = [name] if name else []
    new = space({"id": "pad", word: names}, {"id": "port", word: ["pad", "port"]})

    assert differ(space("pad", "pier"), new).changes


def test_two_things_of_one_id_are_not_mixed_up() -> None:
    base: Areas = {
        "space": {
            "missions": [{"id": "pad"}],
            "milestones": [{"id": "pad"}, {"id": "pier"}, {"id": "pad"}],
        }
    }
    revision = space({"id": "pad", "merged_from": "pier"}, "pad")

    found = compare(plan(base), plan(revision))

    assert all(type(pair.before) is type(pair.after) for pair in found.pairs)
    assert "merged space/pier space/pad" in told(found)


def test_a_question_of_the_same_id_does_no_harm() -> None:
    asked = {"questions": [{"id": "pad", "ask": "Where?"}]}
    revision = {"space": {**milestones("pad", {"id": "dock", "split_from": "pad"}), **asked}}

    found = compare(plan(space("pad")), plan(revision))

    assert told(found) == ["split space/pad space/dock", "same - space/pad"]


def test_names_in_a_circle_end() -> None:
    def circle(size: int, shift: int) -> Areas:
        ids = [f"m{number}" for number in range(size)]
        return space(*({"id": f"{one}-{shift}", "formerly": ids} for one in ids[shift : shift + 3]))

    assert differ(circle(300, 0), circle(300, 100)).changes


def test_every_thing_is_counted_once() -> None:
    base = {**space("pad", "rocket"), "sea": milestones("ship")}
    revision = space({"id": "port", "formerly": "pad"}, "moon")

    assert differ(base, revision).compared == 4


def test_changes_and_pairs_are_had_by_kind() -> None:
    found = differ(space({"id": "pad", "due": "2027"}), space({"id": "pad", "due": "2028"}, "moon"))

    assert [str(one.address) for one in found.of(Milestone)] == ["space/moon", "space/pad"]
    assert [str(pair.revision) for pair in found.touched(Milestone)] == ["space/pad"]


def test_the_relation_turns_with_the_difference() -> None:
    found = differ(
        space({"id": "pad", "split_from": "launcher"}, {"id": "rocket", "split_from": "launcher"}),
        space("launcher"),
    )

    assert {one.relation for one in found.changes} == {Relation.MERGED}
