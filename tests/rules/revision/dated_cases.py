"""Cases of milestones, missions, projects, readiness goals and horizons (R2)."""

from __future__ import annotations

from tests.rules.revision.cases import Case, Told
from tests.rules.revision.plans import milestone, mission, readiness

DUE, REACH, LAUNCH = "example/launch.due", "example/launch.value", "example/launch"
MOON = "example/moon.by"
MATURITY = "example/cells/maturity"
GOAL = f"{MATURITY}/goal"


def due(name: str, old: str, new: str, codes: str) -> Case:
    """A due date that moved: both codes, there and back."""
    there, back = codes.split()
    return Case(
        name,
        milestone(f"due: {old}"),
        milestone(f"due: {new}"),
        (Told(there, DUE, old, new),),
        (Told(back, DUE, new, old),),
    )


def reach(name: str, old: str, new: str, codes: str) -> Case:
    """What a milestone has to reach, changed."""
    there, back = codes.split()
    return Case(
        name,
        milestone(f"due: 2030, value: {old}"),
        milestone(f"due: 2030, value: {new}"),
        (Told(there, REACH, old, new),),
        (Told(back, REACH, new, old),),
    )


def goal(name: str, old: str, new: str, *told: Told, back: tuple[Told, ...]) -> Case:
    """A readiness goal that changed."""
    return Case(name, readiness(f"goal: {{{old}}}"), readiness(f"goal: {{{new}}}"), told, back)


MOVED = (
    due("a milestone slipped, and brought forward", "2025", "2028", "R201 R202"),
    due("a date inside the old period", "2027", "2027-Q2", "R203 R201")._replace(
        back=(Told("R201", DUE, "2027-Q2", "2027"),)
    ),
    due("a date of the same last day", "2027", "2027-12-31", "R203 R203"),
    due("a milestone with an open end", "2030", "2034..", "R201 R202"),
    due("an open end that moved", "2034..", "2036..", "R201 R202"),
    Case(
        "a date gone, and given",
        milestone("due: 2027"),
        milestone("note: no date"),
        (Told("R217", DUE, "2027", ""),),
        (Told("R218", DUE, "", "2027"),),
    ),
    Case(
        "a measure that slipped",
        "measures:\n  - {id: launch, name: Pilots, pillar: talent, due: 2025, source: plan}\n",
        "measures:\n  - {id: launch, name: Pilots, pillar: talent, due: 2026, source: plan}\n",
        (Told("R201", DUE, "2025", "2026"),),
        (Told("R202", DUE, "2026", "2025"),),
    ),
    Case(
        "a milestone moved again",
        milestone("due: 2026, was: [{due: 2025, source: plan}]"),
        milestone("due: 2028, was: [{due: 2026, source: plan}, {due: 2025, source: plan}]"),
        (Told("R204", DUE, "2026", "2028"),),
    ),
    Case(
        "moved twice between the two sides",
        milestone("due: 2024"),
        milestone("due: 2028, was: [{due: 2026, source: plan}, {due: 2024, source: plan}]"),
        (Told("R204", DUE, "2024", "2028"),),
    ),
    Case(
        "a date written long that moved again",
        milestone("due: {is: 2026, source: plan, was: [{is: 2025, source: plan}]}"),
        milestone(
            "due: {is: 2028, source: plan, was: [{is: 2026, source: plan}, {is: 2025, "
            "source: plan}]}"
        ),
        (Told("R204", DUE, "2026", "2028"),),
    ),
)

REACHED = (
    reach("a milestone has to reach less, and more", "1000 qubits", "500 qubits", "R205 R206"),
    reach("at most means that less is more", "at most 50 t", "at most 40 t", "R206 R205"),
    reach("within rounding", "1000 qubits", "1000.4 qubits", "R203 R203"),
    reach("words instead of a number", "1000 qubits", "several hundred qubits", "R213 R215"),
    reach("about instead of a number", "1000 qubits", "about 1000 qubits", "R213 R215"),
    reach("other words", "several hundred", "quite some", "R227 R227"),
    reach("a unit that does not convert", "1000 qubits", "1000 gates", "R228 R228"),
    reach("from the least to the most", "at least 50 t", "at most 50 t", "R228 R228"),
    Case(
        "a figure gone, and given",
        milestone("due: 2030, value: 1000 qubits"),
        milestone("due: 2030"),
        (Told("R213", REACH, "1000 qubits", ""),),
        (Told("R215", REACH, "", "1000 qubits"),),
    ),
    Case(
        "more, but later",
        milestone("due: 2031, value: 500 qubits"),
        milestone("due: 2032, value: 1000 qubits"),
        (Told("R207", LAUNCH, "500 qubits (2031)", "1000 qubits (2032)"),),
        (Told("R207", LAUNCH, "1000 qubits (2032)", "500 qubits (2031)"),),
    ),
    Case(
        "a number at last, but later",
        milestone("due: 2030, value: several hundred qubits"),
        milestone("due: 2031, value: 1000 qubits"),
        (Told("R207", LAUNCH, "several hundred qubits (2030)", "1000 qubits (2031)"),),
    ),
    Case(
        "less and later are two weakenings",
        milestone("due: 2030, value: 1000 qubits"),
        milestone("due: 2031, value: 500 qubits"),
        (Told("R205", REACH, "1000 qubits", "500 qubits"), Told("R201", DUE, "2030", "2031")),
        (Told("R206", REACH, "500 qubits", "1000 qubits"), Told("R202", DUE, "2031", "2030")),
    ),
    Case(
        "another scope",
        milestone("due: 2030, scope: Seoul"),
        milestone("due: 2030, scope: One street"),
        (Told("R228", "example/launch.scope", "Seoul", "One street"),),
        (Told("R228", "example/launch.scope", "One street", "Seoul"),),
    ),
    Case(
        "a history that says it was another thing",
        milestone("due: 2030, value: 1000 qubits"),
        milestone(
            "due: 2030, value: 500 qubits, "
            "was: [{value: 1000 qubits, redefined: true, source: plan}]"
        ),
        (Told("R228", REACH, "1000 qubits", "500 qubits"),),
    ),
)

DONE = (
    Case(
        "done withdrawn, and reported",
        milestone("due: 2024-05, done: {on: 2024-05-27}"),
        milestone("due: 2024-05"),
        (Told("R214", f"{LAUNCH}.done", "2024-05-27", ""),),
        (Told("R216", f"{LAUNCH}/done", "", "2024-05-27"),),
    ),
)

TRACK = "milestones:\n  - {{id: launch, name: Track, due: {}, source: plan}}\n"
NEEDER = "  - {{id: cars, name: Cars, due: {}, needs: [launch], source: plan}}\n"

BEHIND = (
    Case(
        "a milestone behind the mission that it shows",
        mission("2027", "achieved_by: [launch]") + TRACK.format("2026"),
        mission("2027", "achieved_by: [launch]") + TRACK.format("2028"),
        (Told("R208", DUE, "2026", "2028"),),
        (Told("R202", DUE, "2028", "2026"),),
    ),
    Case(
        "a milestone behind the mission that it serves",
        milestone("due: 2026, for: moon", mission("2027")),
        milestone("due: 2028, for: moon", mission("2027")),
        (Told("R208", DUE, "2026", "2028"),),
    ),
    Case(
        "a milestone behind another that needs it",
        TRACK.format("2026") + NEEDER.format("2027"),
        TRACK.format("2028") + NEEDER.format("2027"),
        (Told("R208", DUE, "2026", "2028"),),
    ),
    Case(
        "both were moved",
        TRACK.format("2026") + NEEDER.format("2027"),
        TRACK.format("2028") + NEEDER.format("2029"),
        (Told("R201", DUE, "2026", "2028"), Told("R201", "example/cars.due", "2027", "2029")),
    ),
    Case(
        "it was behind already",
        TRACK.format("2028") + NEEDER.format("2027"),
        TRACK.format("2029") + NEEDER.format("2027"),
        (Told("R201", DUE, "2028", "2029"),),
    ),
    Case(
        "what needs it is done",
        TRACK.format("2026")
        + "  - {id: cars, name: Cars, needs: [launch], done: {on: 2025}, source: plan}\n",
        TRACK.format("2028")
        + "  - {id: cars, name: Cars, needs: [launch], done: {on: 2025}, source: plan}\n",
        (Told("R201", DUE, "2026", "2028"),),
    ),
)

MISSIONS = (
    Case(
        "a mission slipped, and brought forward",
        mission("2027"),
        mission("2030"),
        (Told("R211", MOON, "2027", "2030"),),
        (Told("R212", MOON, "2030", "2027"),),
    ),
    Case(
        "a mission slipped again",
        mission("2030", "was: [{by: 2027, source: plan}]"),
        mission("2032", "was: [{by: 2030, source: plan}, {by: 2027, source: plan}]"),
        (Told("R211", MOON, "2030", "2032"),),
    ),
    Case(
        "a mission dated more exactly",
        mission("2027"),
        mission("2027-H1"),
        (Told("R226", MOON, "2027", "2027-H1"),),
        (Told("R211", MOON, "2027-H1", "2027"),),
    ),
    Case(
        "a mission without a date, and with one",
        mission("2027"),
        mission(""),
        (Told("R217", MOON, "2027", ""),),
        (Told("R218", MOON, "", "2027"),),
    ),
)


def span(name: str, old: str, new: str, codes: str) -> Case:
    """A project that runs at another time."""
    there, back = codes.split()
    place = "example/work.over"
    before, after = (
        f"projects:\n  - {{id: work, name: Work, over: {over}, source: plan}}\n"
        for over in (old, new)
    )
    return Case(
        name, before, after, (Told(there, place, old, new),), (Told(back, place, new, old),)
    )


def horizon(name: str, old: str, new: str) -> Case:
    """A roadmap that plans for another period."""
    head = "format: 1\nroadmap: example\nname: Example\nsource: plan\n"
    place = "example.horizon"
    before, after = (f"{head}horizon: {one}\n" if one else head for one in (old, new))
    return Case(
        name, before, after, (Told("R221", place, old, new),), (Told("R221", place, new, old),)
    )


SPANS = (
    span("a project runs longer", "2024..2026", "2024..2028", "R219 R220"),
    span("a project starts later", "2024..2026", "2025..2026", "R219 R220"),
    span("a project as a whole later", "2024..2026", "2025..2027", "R219 R220"),
    span("a project without an end", "2024..2026", "2024..", "R219 R220"),
    horizon("a plan for other years", "2023..2027", "2024..2028"),
    horizon("a plan that says its years", "", "2024..2028"),
)

READINESS = (
    goal(
        "a readiness goal lowered, and raised",
        "value: 9, by: 2027",
        "value: 7, by: 2027",
        Told("R209", f"{GOAL}.value", "9", "7"),
        back=(Told("R210", f"{GOAL}.value", "7", "9"),),
    ),
    goal(
        "a readiness goal later, and earlier",
        "value: 9, by: 2027",
        "value: 9, by: 2029",
        Told("R222", f"{GOAL}.by", "2027", "2029"),
        back=(Told("R223", f"{GOAL}.by", "2029", "2027"),),
    ),
    goal(
        "a higher level, but later",
        "value: 7, by: 2027",
        "value: 9, by: 2029",
        Told("R224", GOAL, "7 (2027)", "9 (2029)"),
        back=(Told("R224", GOAL, "9 (2029)", "7 (2027)"),),
    ),
    goal(
        "the same level with its scale",
        "value: 9, by: 2027",
        "value: TRL 9, by: 2027",
        Told("R226", f"{GOAL}.value", "9", "TRL 9"),
        back=(Told("R226", f"{GOAL}.value", "TRL 9", "9"),),
    ),
    goal(
        "a level lower and later",
        "value: 9, by: 2027",
        "value: 8, by: 2028",
        Told("R209", f"{GOAL}.value", "9", "8"),
        Told("R222", f"{GOAL}.by", "2027", "2028"),
        back=(Told("R210", f"{GOAL}.value", "8", "9"), Told("R223", f"{GOAL}.by", "2028", "2027")),
    ),
    goal(
        "only about a level",
        "value: 9, by: 2027",
        "value: about 9, by: 2027",
        Told("R209", f"{GOAL}.value", "9", "about 9"),
        back=(Told("R210", f"{GOAL}.value", "about 9", "9"),),
    ),
    goal(
        "a goal without a date, and with one",
        "value: 9, by: 2027",
        "value: 9",
        Told("R217", f"{GOAL}.by", "2027", ""),
        back=(Told("R218", f"{GOAL}.by", "", "2027"),),
    ),
    Case(
        "another scale",
        readiness("scale: trl, goal: {value: 8, by: 2027}"),
        readiness("scale: mrl, goal: {value: 8, by: 2027}"),
        (Told("R225", f"{MATURITY}.scale", "trl", "mrl"),),
        (Told("R225", f"{MATURITY}.scale", "mrl", "trl"),),
    ),
    Case(
        "another level of another scale is never called lower",
        readiness("scale: trl, goal: {value: 8, by: 2027}"),
        readiness("scale: mrl, goal: {value: 6, by: 2027}"),
        (
            Told("R225", f"{MATURITY}.scale", "trl", "mrl"),
            Told("R225", f"{GOAL}.value", "8", "6"),
        ),
    ),
    Case(
        "a goal gone, and given",
        readiness("goal: {value: 9, by: 2027}, observations: [{value: 6, on: 2024}]"),
        readiness("observations: [{value: 6, on: 2024}]"),
        (Told("R229", f"{MATURITY}.goal", "9 (2027)", ""),),
        (Told("R230", GOAL, "", "9 (2027)"),),
    ),
)

DROPPED = "dropped: {on: 2025-01, source: plan}"

NOTHING = (
    Case(
        "a milestone withdrawn is told as withdrawn alone",
        milestone("due: 2030"),
        milestone(f"due: 2031, {DROPPED}"),
        (Told("R302", f"{LAUNCH}/dropped", "Launch", ""),),
    ),
    Case(
        "a mission withdrawn is told as withdrawn alone",
        mission("2027"),
        mission("2030", DROPPED),
        (Told("R302", "example/moon/dropped", "Land", ""),),
    ),
    Case(
        "another observation says nothing of the goal",
        readiness("observations: [{value: 6, on: 2024}]"),
        readiness("observations: [{value: 6, on: 2024}, {value: 7, on: 2025}]"),
        (Told("R401", f"{MATURITY}/obs@2025~unsourced", "", "7"),),
    ),
)

CASES = (*NOTHING, *MOVED, *REACHED, *DONE, *BEHIND, *MISSIONS, *SPANS, *READINESS)
