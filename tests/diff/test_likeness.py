"""What is gone and what is new may be one thing: suggested, never assumed."""

from __future__ import annotations

import time

from cet_cli.diff import compare
from tests.diff.trees import Areas, differ, milestones, plan

LAUNCH = {"name": {"en": "First launch of the reusable rocket", "ko": "재사용 발사체 첫 발사"}}


def suggestions(base: Areas, revision: Areas) -> list[tuple[str, str]]:
    found = differ(base, revision)
    return [(str(one.base), str(one.revision)) for one in found.likenesses]


def test_an_undeclared_rename_is_suggested() -> None:
    base = {"space": milestones({"id": "launch", "due": "2027", **LAUNCH}, "pad")}
    revision = {"space": milestones({"id": "first-launch", "due": "2028", **LAUNCH}, "pad")}

    assert suggestions(base, revision) == [("space/launch", "space/first-launch")]


def test_a_name_in_korean_is_enough() -> None:
    base = {"space": milestones({"id": "a1", "name": "도심항공교통 상용화 개시", "due": "2027"})}
    revision = {
        "space": milestones({"id": "b7", "name": "도심항공교통(UAM) 상용화 개시", "due": "2027"})
    }

    assert suggestions(base, revision) == [("space/a1", "space/b7")]


def test_what_moved_undeclared_is_suggested() -> None:
    base = {"space": milestones({"id": "launch", "due": "2027", **LAUNCH}), "sea": {}}
    revision = {"space": {}, "sea": milestones({"id": "launch", "due": "2027", **LAUNCH})}

    (one,) = differ(base, revision).likenesses

    assert (str(one.base), str(one.revision), one.likeness) == ("space/launch", "sea/launch", 1.0)


def test_other_things_are_not_suggested() -> None:
    base = {"space": milestones({"id": "launch", "due": "2027", **LAUNCH})}
    other = {"id": "vaccine", "name": "Vaccine for everyone", "due": "2027"}

    assert suggestions(base, {"space": milestones(other)}) == []


def test_each_thing_is_suggested_once_with_the_likest() -> None:
    base = {"space": milestones({"id": "launch", "due": "2027", **LAUNCH})}
    revision = {
        "space": milestones(
            {"id": "launch-1", "due": "2029", **LAUNCH},
            {"id": "launch-2", "due": "2027", **LAUNCH},
        )
    }

    assert suggestions(base, revision) == [("space/launch", "space/launch-2")]


def test_another_kind_is_not_suggested() -> None:
    base = {"space": {"missions": [{"id": "launch", "statement": "First launch of the rocket"}]}}
    revision = {"space": milestones({"id": "launched", "name": "First launch of the rocket"})}

    assert suggestions(base, revision) == []


def test_a_renamed_area_is_suggested_whole() -> None:
    things = milestones({"id": "launch", "due": "2027", **LAUNCH}, "pad")
    base = {"aerospace-and-marine": things}
    revision = {"aerospace-marine": things}

    assert suggestions(base, revision) == [("aerospace-and-marine", "aerospace-marine")]


def test_a_declared_candidate_is_suggested_however_little_it_looks_alike() -> None:
    base = {"space": milestones("flagship")}
    revision = {"space": milestones({"id": "flagship", "candidate": "next"}, "next")}

    (one,) = differ(base, revision).likenesses

    assert (str(one.base), str(one.revision), one.declared) == (
        "space/flagship",
        "space/next",
        True,
    )


def test_a_candidate_named_before_it_was_there_is_suggested() -> None:
    base = {"space": milestones({"id": "flagship", "candidate": "next"})}

    (one,) = differ(base, {"space": milestones("next")}).likenesses

    assert one.declared
    assert one.likeness < 0.6


def test_a_candidate_that_both_sides_know_is_nothing_new() -> None:
    both = {"space": milestones({"id": "flagship", "candidate": "next"}, "next")}

    assert differ(both, {**both, "sea": {}}).likenesses == ()


def test_many_that_look_alike_take_time_in_proportion() -> None:
    def fleet(size: int, letter: str) -> Areas:
        names = (f"{letter}{number}" for number in range(size))
        return {"space": milestones(*({"id": name, "name": f"Rocket {name}"} for name in names))}

    def spent(size: int) -> float:
        base, revision = plan(fleet(size, "a")), plan(fleet(size, "b"))
        start = time.process_time()
        compare(base, revision)
        return time.process_time() - start

    small = min(spent(500) for _ in range(3))
    large = min(spent(4000) for _ in range(3))

    assert large < 8 * small * 3
