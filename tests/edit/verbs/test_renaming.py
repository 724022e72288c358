"""Another id, with all that names it; there and back is as if nothing had been."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cet_cli.address import Address
from cet_cli.api.verbs import Desk, move, rename, write_down
from cet_cli.edit import planned
from cet_cli.edit.verbs.aim import Aim
from cet_cli.edit.verbs.renaming import rename as renaming
from cet_cli.edit.verbs.written import Written
from cet_cli.errors import RefusedEdit
from cet_cli.load import open_workspace
from cet_cli.model.indicator import Target
from cet_cli.model.roadmap import Sections
from cet_cli.model.source import Source
from cet_cli.model.thing import Thing
from cet_cli.model.walk import walk_portfolio
from cet_cli.report.look_up import look_up
from tests.edit.verbs.desks import TODAY, changes, desk
from tests.plans import KOREA

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.api.verbs import Proposal
    from cet_cli.edit import Edits
    from cet_cli.load import Workspace
    from cet_cli.model.roadmap import Portfolio

WORKSPACE = open_workspace(KOREA, here=KOREA)
NAMED = sorted(
    str(address)
    for address, holder in walk_portfolio(WORKSPACE.portfolio)
    if isinstance(holder, Thing | Sections | Source | Target)
)


def called(workspace: Workspace, address: str, name: str) -> Edits:
    plan = workspace.portfolio
    found = look_up(address, plan, plan)
    aim = Aim(found.address, found.above, found.holder)
    return planned(workspace, renaming(aim, Written(workspace), name), here=KOREA)


@settings(max_examples=12, deadline=None)
@given(st.sampled_from(NAMED))
def test_there_and_back_is_the_identity(address: str) -> None:
    *above, name = address.split("/")

    there = called(WORKSPACE, address, "another-name")
    back = called(there.workspace, "/".join((*above, "another-name")), name)

    assert there.workspace.portfolio != WORKSPACE.portfolio
    assert {one.path: one.new for one in back.files} == {one.path: one.old for one in there.files}
    assert back.workspace.portfolio == WORKSPACE.portfolio
    assert not back.workspace.findings


def test_every_reference_follows(tmp_path: Path) -> None:
    lines = changes(rename("area/launch", "lift-off", desk(tmp_path)))

    assert lines == [
        "-    achieved_by: {is: [launch, share], source: own}",
        "+    achieved_by: {is: [lift-off, share], source: own}",
        "-  - id: launch",
        "+  - id: lift-off",
        "+    formerly: [launch]",
        "-  - {about: launch, on: 2025, reviewer: Board, verdict: on_track, source: plan}",
        "+  - {about: lift-off, on: 2025, reviewer: Board, verdict: on_track, source: plan}",
        (
            "-  - {id: far, statement: Far, by: 2031, needs: {is: [area/launch], source: own}, "
            "source: plan}"
        ),
        (
            "+  - {id: far, statement: Far, by: 2031, needs: {is: [area/lift-off], source: own}, "
            "source: plan}"
        ),
    ]


def test_what_is_observed_and_claimed_of_money_follows(tmp_path: Path) -> None:
    text = "\n".join(changes(rename("area/money", "cash", desk(tmp_path))))

    assert "from: cash approved" in text
    assert "to: cash 2024 approved" in text
    assert "from: 2023 approved" in text
    assert "part_of: [cash]" in text


def test_a_record_about_a_record_follows(tmp_path: Path) -> None:
    area = """\
milestones:
  - {id: pad, name: Pad, due: 2027, source: plan, was: [{due: 2026, source: old}]}
  - {id: pod, name: Pod, due: 2027, needs: pad, source: plan, was: [{needs: [pad], source: old}]}
decisions:
  - {accepts: milestone-slipped, about: pad.due, from: 2026, to: 2027, on: 2024, source: plan}
allow:
  - {rule: history-without-source, about: area/milestone-slipped@2024~pad:due, why: None}
"""
    text = "\n".join(changes(rename("area/pad", "pod-2", desk(tmp_path, area))))

    assert "about: pod-2.due" in text
    assert "was: [{needs: [pod-2], source: old}]" in text


CLAIMED = """\
funding:
  - {id: purse, name: Purse, unit: KRW trillion, source: plan, amounts: [{over: 2024, value: 9}]}
  - id: money
    name: Money
    unit: KRW trillion
    source: plan
    amounts: [{over: 2024, value: 4.7}]
    claims:
      - {share: 52 %, part: money 2024, of: purse 2024, source: plan}
claims:
  - {count: budgets, of: [purse, money], stated: 2, source: plan}
decisions:
  - {accepts: amount-restated, about: money/share@money 2024~purse 2024, on: 2025, source: plan}
allow:
  - {rule: one, about: "money/share@money 2024~purse 2024.share", why: None}
  - {rule: two, about: count@budgets~purse~money, why: None}
  - {rule: three, about: area/amount-restated@2025~money:share@money 2024~purse 2024, why: None}
"""


def abouts(proposal: Proposal) -> list[str]:
    """What the records of the area are about after an edit; each leads to something."""
    plan = proposal.edits.workspace.portfolio
    (area,) = (one for one in plan.roadmaps if one.id == "area")
    links = [*(one.about for one in area.decisions), *(one.about for one in area.allow)]
    for link in links:
        address = Address.parse(link if link.startswith(("area/", "other/")) else f"area/{link}")
        assert find_in(plan, address), link
    return links


def find_in(plan: Portfolio, address: Address) -> bool:
    return any(address.thing == one for one, _ in walk_portfolio(plan))


def test_names_inside_the_keys_of_records_follow_however_short(tmp_path: Path) -> None:
    assert abouts(rename("area/purse", "bag", desk(tmp_path, CLAIMED))) == [
        "money/share@money 2024~bag 2024",
        "money/share@money 2024~bag 2024.share",
        "count@budgets~bag~money",
        "area/amount-restated@2025~money:share@money 2024~bag 2024",
    ]
    assert abouts(rename("area/money", "cash", desk(tmp_path, CLAIMED))) == [
        "cash/share@cash 2024~purse 2024",
        "cash/share@cash 2024~purse 2024.share",
        "count@budgets~purse~cash",
        "area/amount-restated@2025~cash:share@cash 2024~purse 2024",
    ]


def test_what_is_claimed_in_a_thing_that_moves_has_the_key_that_it_has_there(
    tmp_path: Path,
) -> None:
    assert abouts(move("area/money", "other", desk(tmp_path, CLAIMED))) == [
        "other/money/share@money 2024~area:purse 2024",
        "other/money/share@money 2024~area:purse 2024.share",
        "count@budgets~purse~other:money",
        "area/amount-restated@2025~other:money:share@money 2024~area:purse 2024",
    ]


def test_a_source_is_renamed_in_every_form_of_citation(tmp_path: Path) -> None:
    area = """\
milestones:
  - {id: pad, name: Pad, due: 2027, source: [plan#p. 3, {id: plan, at: p. 4}], tags: [plan]}
  - id: pod
    name: Pod
    due: {is: 2026, source: plan}
    source: late
    was: [{due: 2025, source: plan}]
indicators:
  - id: n
    name: N
    unit: cars
    role: context
    observations: [{value: 1, on: 2020, source: plan}]
    source: plan
allow:
  - {rule: milestone-without-owner, about: n/obs@2020~plan, why: None}
  - {rule: milestone-without-owner, about: sources/plan, why: None}
"""
    sources = """\
sources:
  - {id: plan, title: Plan, published: 2024-01-01}
  - {id: late, title: Late, published: 2026-01-01, via: plan}
  - {id: old, title: Old, published: 2020-01-01}
"""
    opened = desk(tmp_path, area, **{"sources.yaml": sources})

    text = "\n".join(
        one for one in changes(rename("sources/plan", "scheme", opened)) if one[0] == "+"
    )

    assert "[scheme#p. 3, {id: scheme, at: p. 4}], tags: [plan]" in text
    assert "{is: 2026, source: scheme}" in text
    assert "was: [{due: 2025, source: scheme}]" in text
    assert "about: n/obs@2020~scheme" in text
    assert "about: sources/scheme" in text
    assert "via: scheme" in text
    assert "formerly" not in text


def test_an_area_is_renamed_with_the_prefix_of_everything_in_it(tmp_path: Path) -> None:
    lines = changes(rename("area", "field", desk(tmp_path)))

    assert "+roadmap: field" in lines
    assert "+formerly: [area]" in lines
    assert any("area/launch" in line and line[0] == "-" for line in lines)
    assert any("field/launch" in line and line[0] == "+" for line in lines)


def test_a_target_takes_its_part_addresses_along(tmp_path: Path) -> None:
    area = """\
missions:
  - {id: aim, statement: Reach, by: 2030, achieved_by: share/target, source: plan}
indicators:
  - id: share
    name: Share
    unit: percent
    better: higher
    baseline: {value: 1, on: 2020}
    targets: [{value: 3, by: 2030}]
    source: plan
"""
    lines = changes(rename("area/share/target", "by-2030", desk(tmp_path, area)))

    assert any("achieved_by: share/by-2030" in line for line in lines)
    assert any("id: by-2030" in line for line in lines)


def test_names_in_a_row_are_all_kept(tmp_path: Path) -> None:
    area = "milestones:\n  - {id: c, name: C, due: 2027, formerly: [a, b], source: plan}\n"
    opened = desk(tmp_path, area)

    assert "formerly: [a, b, c]" in "\n".join(changes(rename("area/c", "d", opened)))
    assert "formerly: [a]," in "\n".join(changes(rename("area/c", "b", opened)))
    assert "formerly: [b, c]" in "\n".join(changes(rename("area/c", "a", opened)))


def test_settings_that_name_it_are_told_of(tmp_path: Path) -> None:
    (tmp_path / "cet.toml").write_text(
        '[[allow]]\nrule = "milestone-without-date"\nabout = "area/launch"\nwhy = "Known"\n'
    )

    (remark,) = rename("area/launch", "lift-off", desk(tmp_path)).report.remarks

    assert remark == "cet.toml names `launch`: change it there by hand"


@pytest.mark.parametrize(
    ("address", "name", "why"),
    [
        ("area/launch", "Launch", "`Launch` is no id"),
        ("area/launch", "launch", "is called so already"),
        ("area/launch", "pad", "`pad` is taken: `area/pad`"),
        ("area/launch", "other", "`other` is taken"),
        ("area/launch", "sources", "`sources` is taken"),
        ("area", "demo", "`demo` is taken"),
        ("sources/plan", "old", "`old` is taken: `sources/old`"),
        ("area/share/baseline", "x", "has no id"),
    ],
)
def test_what_cannot_be_renamed_is_refused(
    tmp_path: Path, address: str, name: str, why: str
) -> None:
    with pytest.raises(RefusedEdit, match=why):
        rename(address, name, desk(tmp_path))


def test_a_thing_moves_with_its_references(tmp_path: Path) -> None:
    text = "\n".join(changes(move("area/launch", "other", desk(tmp_path))))

    assert "achieved_by: {is: [other/launch, share], source: own}" in text
    assert "about: other/launch" in text
    assert "needs: {is: [launch], source: own}" in text
    assert "+    for: area/aim" in text
    assert "formerly: [area/launch]" in text


def test_moving_back_leaves_nothing_behind(tmp_path: Path) -> None:
    opened = desk(tmp_path)
    before = opened.workspace.portfolio
    there = move("area/launch", "other", opened)
    for edit in there.edits.files:
        edit.path.write_bytes(edit.new)

    back = move("other/launch", "area", Desk(TODAY, tmp_path)).edits.workspace.portfolio

    old, new = ({one.id: one for one in plan.areas[0].milestones} for plan in (before, back))
    assert old == new
    assert back.areas[0].missions == before.areas[0].missions
    assert back.areas[1] == before.areas[1]


@pytest.mark.parametrize(
    ("address", "area", "why"),
    [
        ("area/pad", "other", "`pad` is taken"),
        ("area/launch", "area", "stands in `area` already"),
        ("area/launch", "orbit", "there is no area `orbit`; there are `demo`, `area`, `other`"),
        ("area/share/target", "other", "only a thing with an id can be moved"),
    ],
)
def test_what_cannot_be_moved_is_refused(tmp_path: Path, address: str, area: str, why: str) -> None:
    with pytest.raises(RefusedEdit, match=why):
        move(address, area, desk(tmp_path))


def test_what_changed_since_it_was_read_is_not_edited(tmp_path: Path) -> None:
    renamed = rename("area/launch", "lift-off", desk(tmp_path))
    (tmp_path / "areas" / "other.yaml").write_text("roadmap: other\nname: O\n")

    with pytest.raises(RefusedEdit, match="somebody changed the plan meanwhile"):
        write_down(renamed)


def test_what_is_written_nowhere_has_no_node(tmp_path: Path) -> None:
    opened = desk(tmp_path)

    assert opened.written.node(Address.parse("area/nothing")) is None
    assert opened.written.spelled(Address.parse("area/nothing")) == {}
    assert opened.written.node(Address.parse("area/launch.due")) == "2028"


def test_what_is_written_wrongly_elsewhere_is_left_as_it_is(tmp_path: Path) -> None:
    area = """\
milestones:
  - {id: pad, name: Pad, due: 2027, source: plan}
  - {id: pod, name: Pod, due: 2027, for: [pad, {x: y}], source: plan, was: [words]}
  - id: pud
    name: Pud
    due: {is: 2027, source: plan, was: [words, {is: 2026, source: old}]}
    needs: pad
    source: plan
"""
    lines = changes(rename("area/pad", "pier", desk(tmp_path, area)))

    assert "+    needs: pier" in lines
    assert any("for: [pier, {x: y}]" in line for line in lines)
