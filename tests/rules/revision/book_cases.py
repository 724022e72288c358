"""Cases of what the plan says of itself: suppressions, decisions, sources, words (R6)."""

from __future__ import annotations

from tests.rules.revision.cases import Case, Told

PILOT = "milestones:\n  - {id: pilot, name: Pilot, due: 2030, source: plan}\n"
LATER = PILOT.replace("2030", "2032")
SLIP = Told("R201", "example/pilot.due", "2030", "2032")


def allow(rule: str, about: str) -> str:
    """Write a suppression."""
    return f"allow:\n  - {{rule: {rule}, about: {about}, why: known}}\n"


def decision(fields: str, about: str = "pilot.due", source: str = "plan") -> str:
    """Write a decision about the slip."""
    more = f", {fields}" if fields else ""
    return (
        f"decisions:\n  - {{accepts: milestone-slipped, about: {about}, on: 2025-03, "
        f"source: {source}{more}}}\n"
    )


def source(fields: str = "", more: str = "") -> str:
    """Write the list of sources."""
    return (
        "# sources.yaml\nsources:\n"
        f"  - {{id: plan, title: Plan, published: 2024-01-01{fields}}}\n{more}"
    )


COUNTED = (
    "milestones:\n  - {{id: {0}, name: Pilot plant, due: 2030, source: plan}}\n"
    "  - {{id: plant, name: Plant, due: 2031, source: plan}}\n"
    "claims:\n  - {{count: pilots, of: [{0}, plant], stated: 3, source: plan}}\n"
)
NARROW, WIDE = allow("M105", "pilot"), allow("M105", "example")
SOUND = decision("from: 2030, to: 2032")
AT = "example/milestone-slipped@2025-03~pilot:due"
REMOVED = "example/source-removed@2025-03~sources:survey"
NOWHERE = "example/milestone-slipped@2025-03~nowhere:pilot:due"
SEVERITY = "example/severity-loosened@2025-03~settings:severity:milestone-slipped"
SEVERITY_SHORT = "severity-loosened settings/severity/milestone-slipped warning -> note"
SURVEY = "  - {id: survey, title: Survey, published: 2024-06-01}\n"

CASES = (
    Case(
        "a suppression, new and gone",
        PILOT,
        PILOT + NARROW,
        (Told("R601", "example/allow@M105~pilot", "", "pilot"),),
        (Told("R606", "example/allow@M105~pilot", "M105 pilot", ""),),
    ),
    Case(
        "a suppression widened, and narrowed",
        PILOT + NARROW,
        PILOT + WIDE,
        (
            Told("R601", "example/allow@M105~example", "pilot", "example"),
            Told("R606", "example/allow@M105~pilot", "M105 pilot", ""),
        ),
        (
            Told("R601", "example/allow@M105~pilot", "", "pilot"),
            Told("R606", "example/allow@M105~example", "M105 example", ""),
        ),
    ),
    Case(
        "a suppression about something new hides nothing that was shown",
        PILOT,
        PILOT + "  - {id: plant, name: Plant, due: 2031, source: plan}\n" + allow("M105", "plant"),
        (
            Told("R301", "example/plant", "", "Plant"),
            Told("R606", "example/allow@M105~plant", "", "M105 plant"),
        ),
    ),
    Case(
        "a suppression about something renamed is about something that was there",
        PILOT,
        PILOT.replace("pilot,", "first, formerly: pilot,") + allow("M105", "first"),
        (
            Told("R304", "example/first", "example/pilot", "example/first"),
            Told("R601", "example/allow@M105~first", "", "first"),
        ),
    ),
    Case(
        "a suppression about a claim goes with the names in it",
        COUNTED.format("pilot") + allow("B118", "count@pilots~pilot~plant"),
        COUNTED.format("first, formerly: pilot").replace(
            "of: [first, formerly: pilot", "of: [first"
        )
        + allow("B118", "example/count@pilots~first~plant"),
        (Told("R304", "example/first", "example/pilot", "example/first"),),
    ),
    Case(
        "a suppression of changes hides nothing, new or old",
        PILOT,
        LATER + allow("milestone-slipped", "pilot"),
        (SLIP, Told("R610", "example/allow@milestone-slipped~pilot", "", "pilot")),
    ),
    Case(
        "a sound decision is recorded",
        PILOT,
        LATER + SOUND,
        (SLIP, Told("R301", AT, "", "milestone-slipped pilot.due 2030 -> 2032")),
    ),
    Case(
        "a decision without its step",
        PILOT,
        LATER + decision(""),
        (SLIP, Told("R603", AT, "", "milestone-slipped pilot.due")),
    ),
    Case(
        "a decision that only the editor records",
        PILOT,
        LATER + decision("from: 2030, to: 2032", source="own"),
        (SLIP, Told("R603", AT, "", "milestone-slipped pilot.due 2030 -> 2032")),
    ),
    Case(
        "a decision with other terms",
        PILOT + decision("from: 2028, to: 2030").replace("2028", "2030"),
        LATER + SOUND,
        (SLIP, Told("R603", f"{AT}.to", "2030", "2032")),
    ),
    Case(
        "a decision taken out",
        LATER + SOUND,
        LATER,
        (Told("R606", AT, "milestone-slipped pilot.due 2030 -> 2032", ""),),
    ),
    Case(
        "a decision about a whole area",
        PILOT,
        LATER + decision("from: 2030, to: 2032", about="example"),
        (
            SLIP,
            Told(
                "R608",
                "example/milestone-slipped@2025-03~example.about",
                "",
                "milestone-slipped example 2030 -> 2032",
            ),
        ),
    ),
    Case(
        "a decision about a step that nobody remembers",
        PILOT + decision("from: 2024, to: 2026"),
        PILOT + decision("from: 2024, to: 2026"),
        (Told("R607", AT, "2024", "2026"),),
    ),
    Case(
        "a decision about a step that the history holds",
        LATER.replace("}", ", was: [{due: 2030, source: plan}]}") + SOUND,
        LATER.replace("}", ", was: [{due: 2030, source: plan}]}") + SOUND,
        (),
    ),
    Case(
        "a decision that something was withdrawn is held by the withdrawal",
        PILOT.replace("}", ", dropped: {on: 2025, source: plan}}"),
        PILOT.replace("}", ", dropped: {on: 2025, source: plan}}")
        + decision("", about="pilot").replace("milestone-slipped", "thing-dropped"),
        (Told("R301", "example/thing-dropped@2025-03~pilot", "", "thing-dropped pilot"),),
    ),
    Case(
        "a decision that something vanished, of which nobody remembers anything",
        PILOT + decision("", about="plant").replace("milestone-slipped", "R303"),
        PILOT + decision("", about="plant").replace("milestone-slipped", "R303"),
        (Told("R607", "example/R303@2025-03~plant", "", ""),),
    ),
    Case(
        "a decision that a source went, and one about a setting",
        PILOT,
        PILOT
        + decision("", about="sources/survey").replace("milestone-slipped", "source-removed")
        + decision("from: warning, to: note", about="settings/severity/milestone-slipped")
        .replace("decisions:\n", "")
        .replace("milestone-slipped, about", "severity-loosened, about"),
        (
            Told("R301", SEVERITY, "", SEVERITY_SHORT),
            Told("R301", REMOVED, "", "source-removed sources/survey"),
            Told("R607", REMOVED, "", ""),
        ),
    ),
    Case(
        "a decision about all sources",
        PILOT,
        PILOT + decision("from: a, to: b", about="sources"),
        (
            Told(
                "R608",
                "example/milestone-slipped@2025-03~sources.about",
                "",
                "milestone-slipped sources a -> b",
            ),
        ),
    ),
    Case(
        "a decision about a thing in an area that is nowhere",
        PILOT,
        PILOT + decision("from: a, to: b", about="nowhere/pilot.due"),
        (
            Told("R301", NOWHERE, "", "milestone-slipped nowhere/pilot.due a -> b"),
            Told("R607", NOWHERE, "a", "b"),
        ),
    ),
    Case(
        "a source, new and gone",
        source(),
        source(more=SURVEY),
        (Told("R301", "sources/survey", "", "Survey"),),
        (Told("R604", "sources/survey", "Survey", ""),),
    ),
    Case(
        "a draft that became official, and the other way round",
        source(", standing: draft"),
        source(", standing: official"),
        (Told("R609", "sources/plan.standing", "draft", "official"),),
        (Told("R606", "sources/plan.standing", "official", "draft"),),
    ),
    Case(
        "where a source is to be read, and under which terms",
        source(", url: https://example.org/a, licence: CC BY"),
        source(", url: https://example.org/b, licence: CC0"),
        (
            Told(
                "R606",
                "sources/plan",
                "url https://example.org/a; licence CC BY",
                "url https://example.org/b; licence CC0",
            ),
        ),
    ),
    Case(
        "a name, in the language that differs",
        PILOT.replace("name: Pilot", "name: {en: Pilot, ko: 시험}"),
        PILOT.replace("name: Pilot", "name: {en: Pilot, ko: 실증}"),
        (Told("R605", "example/pilot.name", "시험", "실증"),),
        (Told("R605", "example/pilot.name", "실증", "시험"),),
    ),
    Case(
        "a statement",
        "missions:\n  - {id: cars, statement: Cars drive themselves, by: 2030, source: plan}\n",
        "missions:\n  - {id: cars, statement: Cars are promoted, by: 2030, source: plan}\n",
        (Told("R605", "example/cars.statement", "Cars drive themselves", "Cars are promoted"),),
    ),
    Case(
        "the role of an indicator is no wording",
        "indicators:\n  - {id: share, name: Share, source: plan}\n",
        "indicators:\n  - {id: share, name: Share, role: context, source: plan}\n",
        (Told("R606", "example/share.role", "", "context"),),
    ),
    Case(
        "an owner and a link are one finding",
        PILOT,
        PILOT.replace("source: plan", "owner: MSIT, needs: [plant], source: plan"),
        (Told("R606", "example/pilot", "", "owner MSIT; needs plant"),),
        (Told("R606", "example/pilot", "owner MSIT; needs plant", ""),),
    ),
    Case(
        "the source of a date that moved belongs to the move",
        PILOT,
        LATER.replace("source: plan", "source: [plan, own], note: as told"),
        (SLIP,),
    ),
    Case(
        "another source for the same thing",
        PILOT,
        PILOT.replace("source: plan", "source: own"),
        (Told("R606", "example/pilot.source", "plan", "own"),),
    ),
    Case(
        "a note on one field",
        PILOT.replace("due: 2030", "due: {is: 2030, source: plan}"),
        PILOT.replace("due: 2030", "due: {is: 2030, source: plan, note: the end of it}"),
        (Told("R606", "example/pilot.due", "", "the end of it"),),
    ),
    Case(
        "a question, new and gone",
        "questions:\n  - {id: who, ask: Who decides?}\n",
        "questions:\n  - {id: who, ask: Who decides?}\n  - {id: why, ask: Why?}\n",
        (Told("R301", "example/why", "", "Why?"),),
        (Told("R606", "example/why", "Why?", ""),),
    ),
    Case(
        "a milestone that became a measure",
        "milestones:\n  - {id: pilot, name: Pilot, due: 2030, source: plan}\n",
        "measures:\n  - {id: pilot, name: Pilot, due: 2030, source: plan}\n",
        (Told("R606", "example/pilot.kind", "milestone", "measure"),),
    ),
)
