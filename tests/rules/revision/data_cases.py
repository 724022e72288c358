"""Cases of what was observed and reported, and of history rewritten (R4)."""

from __future__ import annotations

from tests.rules.revision.cases import Case, Told

SOURCES = """\
# sources.yaml
sources:
  - {id: plan, title: Plan, published: 2024-01-01}
  - {id: early, title: Early, published: 2023-01-01}
  - {id: survey, title: Survey, published: 2025-01-01}
# areas/example.yaml
roadmap: example
name: Example
source: plan
"""
PLACE = "example/share"


def share(*observations: str, more: str = "", unit: str = "percent") -> str:
    """Write an indicator with observations, and sources of three ages."""
    listed = "".join(f"      - {one}\n" for one in observations)
    head = f"    name: Share\n    unit: {unit}\n    better: higher\n    source: plan\n{more}"
    return f"{SOURCES}indicators:\n  - id: share\n{head}" + (
        f"    observations:\n{listed}" if listed else ""
    )


def milestone(more: str, review: str = "") -> str:
    """Write a milestone, and perhaps a review."""
    thing = f"milestones:\n  - {{id: pilot, name: Pilot, due: 2028, source: plan{more}}}\n"
    return SOURCES + thing + (f"reviews:\n  - {review}\n" if review else "")


def target(fields: str) -> str:
    """Write an indicator with one target."""
    return share(more=f"    targets: [{{{fields}}}]\n")


FIRST = "{value: 20.5, on: 2022}"
REVIEW = "{about: pilot, on: 2025-02, reviewer: Board, verdict: VERDICT, source: plan}"
ON_TRACK, BEHIND = REVIEW.replace("VERDICT", "on_track"), REVIEW.replace("VERDICT", "behind")
REVIEWED = "example/review@2025-02~pilot~Board"
WAS = ", was: [{due: 2026, source: early}]"

CASES = (
    Case(
        "an observation, there and gone",
        share(FIRST),
        share(FIRST, "{value: 21.5, on: 2023}"),
        (Told("R401", f"{PLACE}/obs@2023~plan", "", "21.5"),),
        (Told("R405", f"{PLACE}/obs@2023~plan", "21.5", ""),),
    ),
    Case(
        "another value from a newer source; an older one is no revision",
        share("{value: 20.5, on: 2022, source: early}"),
        share("{value: 19.5, on: 2022, source: survey}"),
        (Told("R402", f"{PLACE}/obs@2022~survey", "20.5", "19.5"),),
        (Told("R404", f"{PLACE}/obs@2022~early", "19.5", "20.5"),),
    ),
    Case(
        "a newer source beside the first",
        share("{value: 20.5, on: 2022, source: early}"),
        share("{value: 20.5, on: 2022, source: early}", "{value: 19.5, on: 2022, source: survey}"),
        (Told("R402", f"{PLACE}/obs@2022~survey", "20.5", "19.5"),),
        (Told("R405", f"{PLACE}/obs@2022~survey", "19.5", ""),),
    ),
    Case(
        "a newer source beside what the indicator's source said",
        share(FIRST),
        share(FIRST, "{value: 19.5, on: 2022, source: survey}"),
        (Told("R402", f"{PLACE}/obs@2022~survey", "20.5", "19.5"),),
    ),
    Case(
        "an older source beside the first is no revision",
        share("{value: 20.5, on: 2022, source: survey}"),
        share("{value: 20.5, on: 2022, source: survey}", "{value: 19.5, on: 2022, source: early}"),
        (Told("R401", f"{PLACE}/obs@2022~early", "", "19.5"),),
    ),
    Case(
        "one of two sources of a date makes way for others",
        share("{value: 20.5, on: 2022, source: early}", "{value: 20.5, on: 2022}"),
        share("{value: 19.5, on: 2022, source: survey}"),
        (
            Told("R402", f"{PLACE}/obs@2022~survey", "20.5", "19.5"),
            Told("R405", f"{PLACE}/obs@2022~plan", "20.5", ""),
        ),
        (
            Told("R404", f"{PLACE}/obs@2022~early", "19.5", "20.5"),
            Told("R401", f"{PLACE}/obs@2022~plan", "", "20.5"),
        ),
    ),
    Case(
        "one of two sources of a date, the value kept",
        share("{value: 20.5, on: 2022, source: early}", "{value: 20.5, on: 2022, source: own}"),
        share("{value: 20.5, on: 2022, source: survey}"),
        (
            Told("R405", f"{PLACE}/obs@2022~own", "20.5", ""),
            Told("R606", f"{PLACE}/obs@2022~survey.source", "early", "survey"),
        ),
    ),
    Case(
        "an observation in another unit than the indicator's",
        share("{value: 20.5, on: 2022}"),
        share("{value: 20.5 points, on: 2022}", unit="").replace("    unit: \n", ""),
        (
            Told("R119", f"{PLACE}.unit", "percent", ""),
            Told("R404", f"{PLACE}/obs@2022~plan", "20.5", "20.5 points"),
        ),
    ),
    Case(
        "the same value confirmed by another source",
        share("{value: 20.5, on: 2022, source: early}"),
        share("{value: 20.5, on: 2022, source: early}", "{value: 20.5, on: 2022, source: survey}"),
        (Told("R401", f"{PLACE}/obs@2022~survey", "", "20.5"),),
    ),
    Case(
        "the same value cited from another source",
        share("{value: 20.5, on: 2022, source: early}"),
        share("{value: 20.5, on: 2022, source: survey}"),
        (Told("R606", f"{PLACE}/obs@2022~survey.source", "early", "survey"),),
        (Told("R606", f"{PLACE}/obs@2022~early.source", "survey", "early"),),
    ),
    Case(
        "another value under the same source",
        share(FIRST),
        share("{value: 23.5, on: 2022}"),
        (Told("R404", f"{PLACE}/obs@2022~plan", "20.5", "23.5"),),
        (Told("R404", f"{PLACE}/obs@2022~plan", "23.5", "20.5"),),
    ),
    Case(
        "the same value, more precisely",
        share(FIRST),
        share("{value: 20.53, on: 2022}"),
        (Told("R410", f"{PLACE}/obs@2022~plan", "20.5", "20.53"),),
        (Told("R410", f"{PLACE}/obs@2022~plan", "20.53", "20.5"),),
    ),
    Case(
        "a part of a table under the same source",
        share("{over: 2022, KR: 81.3, CN: 17.9}", more="    by: country\n"),
        share("{over: 2022, KR: 83.3, CN: 17.9}", more="    by: country\n"),
        (Told("R404", f"{PLACE}/obs@2022~plan", "KR: 81.3, CN: 17.9", "KR: 83.3, CN: 17.9"),),
    ),
    Case(
        "a readiness that was observed",
        SOURCES + "key_technologies:\n  - id: cells\n    name: Cells\n    source: plan\n"
        "    maturity: {observations: [{value: 4, on: 2023}]}\n",
        SOURCES + "key_technologies:\n  - id: cells\n    name: Cells\n    source: plan\n"
        "    maturity: {observations: [{value: 5, on: 2023}]}\n",
        (Told("R404", "example/cells/maturity/obs@2023~unsourced", "4", "5"),),
    ),
    Case(
        "a series that starts anew",
        share(FIRST),
        share("{value: 20.5, on: 2022, break: another panel}"),
        (Told("R606", f"{PLACE}/obs@2022~plan.break", "", "another panel"),),
    ),
    Case(
        "a target changed after its time under the same source",
        target("value: 25.0, by: 2023"),
        target("value: 20.0, by: 2023"),
        (Told("R403", f"{PLACE}/target", "25.0 by 2023", "20.0 by 2023"),),
        (Told("R403", f"{PLACE}/target", "20.0 by 2023", "25.0 by 2023"),),
    ),
    Case(
        "a deadline that had passed, moved under the same source",
        target("value: 25.0, by: 2023"),
        target("value: 25.0, by: 2027"),
        (Told("R403", f"{PLACE}/target", "25.0 by 2023", "25.0 by 2027"),),
    ),
    Case(
        "a deadline that had passed, given more precisely",
        target("value: 25.0, by: 2023"),
        target("value: 25.0, by: 2023-06"),
        (Told("R103", f"{PLACE}/target.by", "2023", "2023-06"),),
    ),
    Case(
        "a target changed after its time within its rounding",
        target("value: 25.0, by: 2023"),
        target("value: 25.04, by: 2023"),
        (Told("R103", f"{PLACE}/target.value", "25.0", "25.04"),),
    ),
    Case(
        "a figure taken out of a target after its time",
        target("value: 25.0, by: 2023"),
        target("by: 2023"),
        (Told("R403", f"{PLACE}/target", "25.0 by 2023", "by 2023"),),
    ),
    Case(
        "a target changed after its time by a newer document is weakened",
        target("value: 25.0, by: 2023"),
        target("value: 20.0, by: 2023, source: survey"),
        (Told("R101", f"{PLACE}/target.value", "25.0", "20.0"),),
    ),
    Case(
        "a target still to come is weakened, whoever said so",
        target("value: 25.0, by: 2027"),
        target("value: 20.0, by: 2027"),
        (Told("R101", f"{PLACE}/target.value", "25.0", "20.0"),),
    ),
    Case(
        "history taken out, and entered",
        milestone(WAS),
        milestone(""),
        (Told("R406", "example/pilot.due", "2026", ""),),
        (Told("R606", "example/pilot.was", "", "due 2026 (early)"),),
    ),
    Case(
        "history rewritten",
        milestone(WAS),
        milestone(WAS.replace("2026", "2027")),
        (Told("R406", "example/pilot.due", "2026", ""),),
    ),
    Case(
        "a move written down as history is one finding",
        milestone(WAS),
        milestone(
            ", due_: x, was: [{due: 2028, source: plan}, {due: 2026, source: early}]"
        ).replace("due: 2028, source: plan, due_: x", "due: 2029, source: survey"),
        (Told("R204", "example/pilot.due", "2028", "2029"),),
    ),
    Case(
        "a report, there and gone",
        milestone(""),
        milestone(", progress: [{on: 2025-02, says: not_done}]"),
        (Told("R407", "example/pilot/progress@2025-02~plan", "", "not_done"),),
        (Told("R408", "example/pilot/progress@2025-02~plan", "not_done", ""),),
    ),
    Case(
        "a report that says something else",
        milestone(", progress: [{on: 2025-02, says: not_done}]"),
        milestone(", progress: [{on: 2025-02, says: under_way}]"),
        (Told("R409", "example/pilot/progress@2025-02~plan.says", "not_done", "under_way"),),
    ),
    Case(
        "a review, there and gone",
        milestone(""),
        milestone("", ON_TRACK),
        (Told("R407", REVIEWED, "", "on_track"),),
        (Told("R408", REVIEWED, "on_track", ""),),
    ),
    Case(
        "a review that says something else",
        milestone("", BEHIND),
        milestone("", ON_TRACK),
        (Told("R409", f"{REVIEWED}.verdict", "behind", "on_track"),),
    ),
)
