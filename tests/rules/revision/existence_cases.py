"""Cases of things that come and go, and of their lineage (R3)."""

from __future__ import annotations

from tests.rules.revision.cases import Case, Told

PILOT = "  - {id: pilot, name: Pilot, due: 2030, source: plan}\n"
PLANT = "  - {id: plant, name: Plant, due: 2031, source: plan}\n"
LINES = "example/lines"

SHARE = """\
indicators:
  - id: share
    name: Share
    unit: percent
    better: higher
    source: plan
"""
PILOT_APART = """\
  - id: pilot
    name: Pilot # first
    due: 2030
    source: plan
"""
BOTH = "    targets: [{value: 50, by: 2030}, {id: later, value: 60, by: 2032}]\n"
ONE = "    targets: [{value: 50, by: 2030}]\n"


def milestones(*entries: str) -> str:
    """Write milestones, at least one."""
    return "milestones:\n" + "".join(entries)


def thing(key: str, name: str, due: str, more: str) -> str:
    """Write one milestone."""
    return f"  - {{id: {key}, name: {name}, due: {due}, source: plan, {more}}}\n"


def areas(**texts: str) -> str:
    """Write several areas, each in a file of its own."""
    head = "# areas/{0}.yaml\nroadmap: {0}\nname: Area {0}\nsource: plan\n{1}"
    return "".join(head.format(key, text) for key, text in texts.items())


CASES = (
    Case(
        "something new, and gone",
        milestones(PILOT),
        milestones(PILOT, PLANT),
        (Told("R301", "example/plant", "", "Plant"),),
        (Told("R303", "example/plant", "Plant", ""),),
    ),
    Case(
        "a target more, and less",
        SHARE + ONE,
        SHARE + BOTH,
        (Told("R301", "example/share/later", "", "60 by 2032"),),
        (Told("R303", "example/share/later", "60 by 2032", ""),),
    ),
    Case(
        "a target without a deadline, and one without a figure",
        SHARE + ONE,
        SHARE + ONE.replace("]", ", {id: some, value: 60}, {id: sum, over: 2024..2028}]"),
        (
            Told("R301", "example/share/some", "", "60"),
            Told("R301", "example/share/sum", "", "over 2024..2028"),
        ),
    ),
    Case(
        "of a thing with parts only the whole is told",
        milestones(PILOT),
        milestones(PILOT) + SHARE + BOTH,
        (Told("R301", "example/share", "", "Share"),),
        (Told("R303", "example/share", "Share", ""),),
    ),
    Case(
        "a whole area",
        areas(one=milestones(PILOT)),
        areas(one=milestones(PILOT), two=milestones(PLANT)),
        (Told("R301", "two", "", "Area two"),),
        (Told("R303", "two", "Area two", ""),),
    ),
    Case(
        "the readiness of a technology, whole",
        "key_technologies:\n  - {id: cells, name: Cells, source: plan}\n",
        "key_technologies:\n  - {id: cells, name: Cells, source: plan, "
        "maturity: {goal: {value: 9, by: 2030}}}\n",
        (Told("R301", "example/cells/maturity", "", "9 by 2030"),),
        (Told("R303", "example/cells/maturity", "9 by 2030", ""),),
    ),
    Case(
        "a claim",
        "funding:\n  - {id: rnd, name: Research, source: plan}\n",
        "funding:\n  - id: rnd\n    name: Research\n    source: plan\n"
        "    claims: [{growth: 6.3 %, from: 2023 approved, to: 2024 approved}]\n",
        (Told("R301", "example/rnd/growth@2023 approved~2024 approved", "", "growth 6.3 %"),),
        (Told("R303", "example/rnd/growth@2023 approved~2024 approved", "growth 6.3 %", ""),),
    ),
    Case(
        "withdrawn, and taken back",
        milestones(PILOT),
        milestones(thing("pilot", "Pilot", "2030", "dropped: {on: 2025, source: plan}")),
        (Told("R302", "example/pilot/dropped", "Pilot", ""),),
        (Told("R310", "example/pilot/dropped", "", "Pilot"),),
    ),
    Case(
        "withdrawn and then taken out is gone all the same",
        milestones(PILOT, thing("old", "Old", "2030", "dropped: {on: 2025, source: plan}")),
        milestones(PILOT),
        (Told("R303", "example/old", "Old", ""),),
    ),
    Case(
        "renamed",
        milestones(PILOT),
        milestones(thing("first", "Pilot", "2030", "formerly: pilot")),
        (Told("R304", "example/first", "example/pilot", "example/first"),),
        (Told("R304", "example/pilot", "example/first", "example/pilot"),),
    ),
    Case(
        "renamed and slipped are two findings, each once",
        milestones(PILOT),
        milestones(thing("first", "Pilot", "2032", "formerly: pilot")),
        (
            Told("R304", "example/first", "example/pilot", "example/first"),
            Told("R201", "example/first.due", "2030", "2032"),
        ),
        (
            Told("R304", "example/pilot", "example/first", "example/pilot"),
            Told("R202", "example/pilot.due", "2032", "2030"),
        ),
    ),
    Case(
        "moved to another area",
        areas(one=milestones(PILOT), two=""),
        areas(one="", two=milestones(thing("pilot", "Pilot", "2030", "formerly: one/pilot"))),
        (Told("R305", "two/pilot", "one/pilot", "two/pilot"),),
        (Told("R305", "one/pilot", "two/pilot", "one/pilot"),),
    ),
    Case(
        "an area renamed does not move what stands in it",
        areas(one=milestones(PILOT)),
        areas(uno="formerly: one\n" + milestones(PILOT)).replace("Area uno", "Area one"),
        (Told("R304", "uno", "one", "uno"),),
        (Told("R304", "one", "uno", "one"),),
    ),
    Case(
        "areas merged do not move what stands in them",
        areas(one=milestones(PILOT), two=milestones(PLANT)),
        areas(both="merged_from: [one, two]\n" + milestones(PILOT, PLANT)),
        (Told("R306", "both", "one, two", "both"),),
        (Told("R307", "one", "both", "one, two"),),
    ),
    Case(
        "merged, and split",
        milestones(PILOT, PLANT),
        milestones(thing("lines", "Lines", "2031", "merged_from: [pilot, plant]")),
        (Told("R306", LINES, "example/pilot, example/plant", LINES),),
        (Told("R307", "example/pilot", LINES, "example/pilot, example/plant"),),
    ),
    Case(
        "split, and merged",
        milestones(thing("lines", "Lines", "2031", "")).replace(", }", "}"),
        milestones(
            thing("pilot", "Pilot", "2030", "split_from: lines"),
            thing("plant", "Plant", "2031", "split_from: lines"),
        ),
        (Told("R307", "example/pilot", LINES, "example/pilot, example/plant"),),
        (Told("R306", LINES, "example/pilot, example/plant", LINES),),
    ),
    Case(
        "one thing split off from another that stays",
        milestones(PILOT),
        milestones(PILOT, thing("plant", "Plant", "2031", "split_from: pilot")),
        (Told("R307", "example/plant", "example/pilot", "example/plant"),),
    ),
    Case(
        "replaced, and the old stays",
        milestones(PILOT),
        milestones(PILOT, thing("plant", "Plant", "2031", "replaces: pilot")),
        (Told("R308", "example/plant", "example/pilot", "example/plant"),),
    ),
    Case(
        "replaced, and the old is gone",
        milestones(PILOT),
        milestones(thing("plant", "Plant", "2031", "replaces: pilot")),
        (Told("R308", "example/plant", "example/pilot", "example/plant"),),
    ),
    Case(
        "a new id that nobody declared is suggested, and counts as vanished",
        milestones(thing("pilot", "Commercial pilot line of solid cells", "2030", "owner: MSIT")),
        milestones(thing("first", "Commercial pilot line of solid cells", "2030", "owner: MSIT")),
        (
            Told("R301", "example/first", "", "Commercial pilot line of solid cells"),
            Told("R303", "example/pilot", "Commercial pilot line of solid cells", ""),
            Told("R309", "example/first", "example/pilot", "example/first"),
        ),
    ),
    Case(
        "a candidate is suggested",
        milestones(PILOT),
        milestones(thing("pilot", "Pilot", "2030", "candidate: plant"), PLANT),
        (
            Told("R301", "example/plant", "", "Plant"),
            Told("R309", "example/plant", "example/pilot", "example/plant"),
        ),
    ),
    Case(
        "the order of a list and the layout are no change",
        milestones(PILOT, PLANT),
        milestones(
            PLANT, "  - id: pilot\n    name: Pilot # first\n    due: 2030\n    source: plan\n"
        ),
        (),
        (),
    ),
)
