"""Cases of amounts, costs and scopes (R5)."""

from __future__ import annotations

from tests.rules.revision.cases import Case, Told

RND = "example/rnd"
TAXI = "example/taxi"


def rnd(*amounts: str, unit: str = "KRW billion") -> str:
    """Write a budget with amounts."""
    listed = "".join(f"      - {{{one}}}\n" for one in amounts)
    head = (f"    unit: {unit}\n" if unit else "") + "    source: plan\n"
    return f"funding:\n  - id: rnd\n    name: Research\n{head}    amounts:\n{listed}"


def taxi(more: str = "", *steps: str) -> str:
    """Write a project with steps."""
    listed = "".join(f"      - {{{one}}}\n" for one in steps)
    tail = (f"    {more}\n" if more else "") + (f"    steps:\n{listed}" if steps else "")
    return f"projects:\n  - id: taxi\n    name: Air taxi\n    source: plan\n{tail}"


def amount(name: str, fields: str, old: str, new: str, codes: str) -> Case:
    """An amount that changed: both codes, there and back."""
    there, back = codes.split()
    over, stage = fields.split()
    place = f"{RND}/amount@{over}~{stage}.value"
    text = f"over: {over}, stage: {stage}, value: "
    return Case(
        name,
        rnd(text + old),
        rnd(text + new),
        (Told(there, place, old, new),),
        (Told(back, place, new, old),),
    )


def scope(name: str, old: str, new: str, codes: str) -> Case:
    """A scope of a project that changed: both codes, there and back."""
    there, back = codes.split()
    return Case(
        name,
        taxi(f"scope: {old}"),
        taxi(f"scope: {new}"),
        (Told(there, f"{TAXI}.scope", old, new),),
        (Told(back, f"{TAXI}.scope", new, old),),
    )


REQUESTED = "over: 2024, stage: requested, value: 625.3"
PROPOSED = "over: 2024, stage: proposed, value: 500.0"
APPROVED = "over: 2024, stage: approved, value: 440.7"
PLANNED = "over: 2024, stage: planned, value: 625.3"
GRANT = "example/rnd/amount@2024~approved"

ASKED = "step: feasibility-requested, on: 2023-03, cost: KRW 625.3 billion"
GRANTED = "step: feasibility-approved, on: 2023-08, cost: KRW 440.7 billion"
LATER = "step: feasibility-approved, on: 2024-05, cost: KRW 320.0 billion"
MOON = "missions:\n  - {id: moon, statement: Land, by: 2030, scope: 2 crews, source: plan}\n"
FIRST, SECOND = (f"{TAXI}/feasibility-approved@{day}" for day in ("2023-08", "2024-05"))
STARTED = "step: started, on: 2024-06"

CASES = (
    amount("the amount of a year, lower and higher", "2024 planned", "6.4", "6.5", "R501 R501"),
    amount("an amount of a year within its rounding", "2024 planned", "6", "6.4", "R507 R507"),
    amount("a total, lower and higher", "2024..2028 planned", "700", "600", "R503 R504"),
    amount("a total within its rounding", "2024..2028 planned", "700", "700.2", "R507 R507"),
    amount("a total that was spent", "2022..2023 executed", "700", "600", "R501 R501"),
    amount("an amount of words", "2024 planned", "several billion", "6.4", "R501 R501"),
    Case(
        "another currency",
        rnd("over: 2024, stage: planned, value: KRW 6.4 billion").replace(
            "    unit: KRW billion\n", ""
        ),
        rnd("over: 2024, stage: planned, value: USD 6.4 billion").replace(
            "    unit: KRW billion\n", ""
        ),
        (Told("R501", f"{RND}/amount@2024~planned.value", "KRW 6.4 billion", "USD 6.4 billion"),),
    ),
    Case(
        "a request, and its grant",
        rnd(REQUESTED),
        rnd(REQUESTED, APPROVED),
        (Told("R502", f"{GRANT}.value", "625.3", "440.7"),),
        (Told("R506", GRANT, "440.7", ""),),
    ),
    Case(
        "a request that made way for its grant",
        rnd(REQUESTED),
        rnd(APPROVED),
        (Told("R502", f"{GRANT}.value", "625.3", "440.7"),),
    ),
    Case(
        "a grant is held against the request, not the proposal",
        rnd(REQUESTED, PROPOSED),
        rnd(REQUESTED, PROPOSED, APPROVED),
        (Told("R502", f"{GRANT}.value", "625.3", "440.7"),),
    ),
    Case(
        "an approved amount that nobody had asked for",
        rnd(PLANNED),
        rnd(PLANNED, APPROVED),
        (Told("R301", GRANT, "", "440.7"),),
        (Told("R506", GRANT, "440.7", ""),),
    ),
    Case(
        "a plan that made way for what was approved",
        rnd(PLANNED),
        rnd(APPROVED),
        (
            Told("R301", GRANT, "", "440.7"),
            Told("R506", f"{RND}/amount@2024~planned", "625.3", ""),
        ),
    ),
    Case(
        "a step that grants what was asked for",
        taxi("", ASKED),
        taxi("", ASKED, GRANTED),
        (
            Told(
                "R502",
                f"{FIRST}.cost",
                "KRW 625.3 billion",
                "KRW 440.7 billion",
            ),
        ),
        (Told("R506", f"{FIRST}", "KRW 440.7 billion", ""),),
    ),
    Case(
        "a later step of the same kind cuts",
        taxi("", ASKED, GRANTED),
        taxi("", ASKED, GRANTED, LATER),
        (
            Told(
                "R503",
                f"{SECOND}.cost",
                "KRW 440.7 billion",
                "KRW 320.0 billion",
            ),
        ),
    ),
    Case(
        "a later step in the place of the first",
        taxi("", ASKED, GRANTED),
        taxi("", ASKED, LATER),
        (
            Told(
                "R503",
                f"{SECOND}.cost",
                "KRW 440.7 billion",
                "KRW 320.0 billion",
            ),
        ),
    ),
    Case(
        "a step without a cost",
        taxi("", ASKED),
        taxi("", ASKED, STARTED),
        (Told("R301", f"{TAXI}/started@2024-06", "", "started"),),
        (Told("R506", f"{TAXI}/started@2024-06", "started", ""),),
    ),
    Case(
        "the cost of a step",
        taxi("", GRANTED),
        taxi("", GRANTED.replace("440.7", "450.7")),
        (
            Told(
                "R501",
                f"{FIRST}.cost",
                "KRW 440.7 billion",
                "KRW 450.7 billion",
            ),
        ),
    ),
    Case(
        "the cost of a project, lower and higher",
        taxi("cost: KRW 479.7 billion"),
        taxi("cost: KRW 320 billion"),
        (Told("R503", f"{TAXI}.cost", "KRW 479.7 billion", "KRW 320 billion"),),
        (Told("R504", f"{TAXI}.cost", "KRW 320 billion", "KRW 479.7 billion"),),
    ),
    Case(
        "a cost that is stated at last, and not any more",
        taxi(),
        taxi("cost: KRW 320 billion"),
        (Told("R606", f"{TAXI}.cost", "", "KRW 320 billion"),),
        (Told("R506", f"{TAXI}.cost", "KRW 320 billion", ""),),
    ),
    scope("fewer satellites, and more", "4 satellites", "3 satellites", "R505 R508"),
    scope(
        "fewer of one, more of the other",
        "4 satellites, 2 sites",
        "3 satellites, 3 sites",
        "R509 R509",
    ),
    scope("other words", "without personnel", "with personnel", "R509 R509"),
    scope("fewer of many", "1,200.5 km of road", "1,100.5 km of road", "R505 R508"),
    scope("another day", "4 flights by 2024.5.1", "4 flights by 2024.6.1", "R509 R509"),
    scope("fewer by the same day", "4 flights by 2024.5.1", "3 flights by 2024.5.1", "R505 R508"),
    Case(
        "the scope of anything else",
        MOON,
        MOON.replace("2 crews", "1 crew"),
        (Told("R509", "example/moon.scope", "2 crews", "1 crew"),),
    ),
    Case(
        "the same scope with other blanks",
        taxi("scope: 3  satellites"),
        taxi("scope: 3 satellites"),
        (Told("R606", f"{TAXI}.scope", "3  satellites", "3 satellites"),),
    ),
    Case(
        "a unit that nobody can read",
        rnd("over: 2024, stage: planned, value: 6.4", unit="KRW billion"),
        rnd("over: 2024, stage: planned, value: 7.4", unit="30"),
        (
            Told("R501", f"{RND}/amount@2024~planned.value", "6.4", "7.4"),
            Told("R509", f"{RND}.unit", "KRW billion", "30"),
        ),
    ),
    Case(
        "a request after a grant is a step like any other",
        taxi("", ASKED, GRANTED),
        taxi("", ASKED, GRANTED, ASKED.replace("2023-03", "2025-03")),
        (Told("R301", f"{TAXI}/feasibility-requested@2025-03", "", "KRW 625.3 billion"),),
    ),
    Case(
        "a scope that is stated at last, and not any more",
        taxi(),
        taxi("scope: 4 satellites"),
        (Told("R509", f"{TAXI}.scope", "", "4 satellites"),),
        (Told("R509", f"{TAXI}.scope", "4 satellites", ""),),
    ),
    Case(
        "the currency of a budget",
        rnd("over: 2024, stage: planned, value: 6.4", unit="KRW billion"),
        rnd("over: 2024, stage: planned, value: 6.4", unit="USD billion"),
        (Told("R509", f"{RND}.unit", "KRW billion", "USD billion"),),
    ),
    Case(
        "the scale of a budget, with its figures",
        rnd("over: 2024, stage: planned, value: 6.4", unit="KRW trillion"),
        rnd("over: 2024, stage: planned, value: 6400", unit="KRW billion"),
        (
            Told("R507", f"{RND}/amount@2024~planned.value", "6.4", "6400"),
            Told("R606", f"{RND}.unit", "KRW trillion", "KRW billion"),
        ),
    ),
)
