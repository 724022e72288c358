"""Links, circles, and what is given twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.rules.structure.circles import circles
from cet_cli.wording import advice, says
from tests.rules.harness import codes_of, findings_of

Found = list[tuple[str, str]]


def milestones(*things: str) -> str:
    """Milestones of which only what is asked about is written."""
    rows = (f"  - {{name: A, due: 2027, source: plan, {thing}}}\n" for thing in things)
    return "milestones:\n" + "".join(rows)


IDS: list[tuple[str, Found]] = [
    (milestones("id: a", "id: a", "id: a"), [("S201", "example/a#2"), ("S201", "example/a#3")]),
    (
        f"questions: [{{id: a, ask: Why?}}]\n{milestones('id: a')}",
        [("S201", "example/a#2")],
    ),
    (
        "sources:\n  - {id: plan, title: A, published: 2024}\n  - {id: plan, title: B, seen: 2024}",
        [("S201", "sources/plan#2")],
    ),
]


@pytest.mark.parametrize(("text", "found"), IDS)
def test_an_id_is_used_once(text: str, found: Found) -> None:
    assert codes_of(text, "S201") == found


def test_the_second_use_of_an_id_names_the_first() -> None:
    (finding,) = findings_of(milestones("id: a", "id: b", "id: a"))

    assert finding.span is not None
    assert finding.span.line == 8
    assert [one.span.line for one in finding.related if one.span] == [6]


def test_a_source_that_stands_in_two_files_is_found_in_the_second() -> None:
    text = """# portfolio.yaml
portfolio: demo
name: Demo
source: plan
sources:
  - {id: plan, title: A, published: 2024}
# sources.yaml
sources:
  - {id: plan, title: B, published: 2024}
"""
    (finding,) = findings_of(text)

    assert finding.rule == "S201"
    assert finding.span is not None
    assert (finding.span.file, finding.span.line) == ("sources.yaml", 2)


PARTS: list[tuple[str, Found]] = [
    (
        (
            "indicators:\n  - {id: i, name: I, unit: km, source: plan, observations: "
            "[{value: 1, on: 2024}, {value: 2, on: 2024}, {value: 3, on: 2024, source: own}]}"
        ),
        [("S202", "example/i/obs@2024~plan#2")],
    ),
    (
        (
            "indicators:\n  - {id: i, name: I, unit: km, source: plan, better: higher, "
            "baseline: {value: 0, on: 2023}, targets: "
            "[{value: 1, by: 2025, interim: [{value: 2, by: 2024}, {value: 1, by: 2024}]}, "
            "{value: 2, by: 2026}]}"
        ),
        [("S202", "example/i/target/interim@2024#2"), ("S202", "example/i/target#2")],
    ),
    (
        (
            "projects:\n  - {id: p, name: P, source: plan, steps: [{step: asked, on: 2024}, "
            "{step: asked, on: 2024}], amounts: [{over: 2024, value: 1}, {over: 2024, value: 2}]}"
        ),
        [("S202", "example/p/asked@2024#2"), ("S202", "example/p/amount@2024~unstated#2")],
    ),
    (
        (
            "stepping_stones:\n  - {id: t, name: T, source: plan, maturity: {observations: "
            "[{value: 3, on: 2024}, {value: 4, on: 2024}]}}"
        ),
        [("S202", "example/t/maturity/obs@2024~unsourced#2")],
    ),
    (
        milestones("id: a, progress: [{on: 2025, says: planned}, {on: 2025, says: under_way}]"),
        [("S202", "example/a/progress@2025~plan#2")],
    ),
    (
        (
            "missions: [{id: m, statement: M, source: plan}]\n"
            "claims: [{count: areas, of: [example], stated: 1}, {count: areas, of: [example], "
            "stated: 2}]"
        ),
        [("S202", "example/count@areas~example#2")],
    ),
    (
        (
            "funding:\n  - {id: f, name: F, source: plan, amounts: [{over: 2024, value: KRW 1}, "
            "{over: 2025, value: KRW 2}], claims: [{growth: 1 %, from: 2024, to: 2025}, "
            "{growth: 2 %, from: 2024, to: 2025}]}"
        ),
        [("S202", "example/f/growth@2024~2025#2")],
    ),
    (
        (
            "funding:\n  - {id: f, name: F, source: plan, amounts: [{over: 2024, value: KRW 1}, "
            "{over: 2024, stage: approved, value: KRW 2}, {over: 2025, value: KRW 2}]}"
        ),
        [],
    ),
    (
        (
            "projects:\n  - {id: p, name: P, source: plan, steps: [{step: asked, on: 2024}, "
            "{step: asked, on: 2025}], amounts: [{over: 2024, value: 1}, {over: 2024, value: 2}], "
            "claims: [{growth: 1 %, from: 2024, to: 2025}, {growth: 2 %, from: 2025, to: 2026}]}"
        ),
        [("S202", "example/p/amount@2024~unstated#2")],
    ),
    (
        (
            "indicators:\n  - {id: i, name: I, unit: km, source: plan, observations: "
            "[{value: 1}, {value: 2}]}"
        ),
        [("S202", "example/i/obs@undated~plan#2")],
    ),
]


@pytest.mark.parametrize(("text", "found"), PARTS)
def test_parts_of_a_thing_can_be_told_apart(text: str, found: Found) -> None:
    assert codes_of(text, "S202") == found


GROUND = """
missions:
  - {id: lead, statement: Lead, by: 2028, achieved_by: pilot, source: plan}
milestones:
  - {id: pilot, name: Pilot, due: 2027, source: plan}
indicators:
  - id: share
    name: Share
    unit: percent
    better: higher
    source: plan
    baseline: {value: 1, on: 2024}
    targets: [{id: first, value: 2, by: 2026}, {id: last, value: 3, by: 2027}]
funding:
  - {id: rnd, name: R&D, source: plan, amounts: [{over: 2024, stage: approved, value: KRW 1}]}
"""

LINKS: list[tuple[str, Found]] = [
    ("needs: share/first", []),
    ("needs: [share.targets, share/last.by]", []),
    ("needs: share@2027", []),
    ("needs: example/pilot", []),
    ("for: demo", []),
    ("for: example", []),
    ("needs: share@2028", [("S203", "example/x.needs")]),
    ("needs: share/middle", [("S203", "example/x.needs")]),
    ("needs: share.target", [("S203", "example/x.needs")]),
    ("needs: pilott", [("S203", "example/x.needs")]),
    ("needs: [pilot, ghost]", [("S203", "example/x.needs")]),
    ("for: quantum/lead", [("S203", "example/x.for")]),
    ("candidate: ghost", [("S203", "example/x.candidate")]),
    ("replaces: ghost", [("S203", "example/x.replaces")]),
    ("formerly: ghost", []),
    ("for: rnd", [("S204", "example/x.for")]),
    ("for: sources/plan", [("S204", "example/x.for")]),
    ("needs: example", [("S204", "example/x.needs")]),
    ("for: x", [("S204", "example/x.for")]),
    ("needs: x", [("S205", "example/x.needs")]),
]


@pytest.mark.parametrize(("link", "found"), LINKS)
def test_links_lead_to_something_that_can_be_meant(link: str, found: Found) -> None:
    text = f"{GROUND}measures:\n  - {{id: x, name: X, due: 2027, source: plan, {link}}}\n"

    assert codes_of(text, "S203", "S204", "S205") == found


@pytest.mark.parametrize(
    ("thing", "sentence"),
    [
        (
            "measures: [{id: x, name: X, pillar: talent, source: plan, for: rnd}]",
            "`rnd` is a budget, and nothing can serve one",
        ),
        (
            "projects: [{id: x, name: X, source: plan, part_of: pilot}]",
            "`pilot` is a milestone, and no sum of which something can be a part",
        ),
        (
            "governance: [{id: x, name: X, source: plan, candidate: x}]",
            "`candidate` names the thing itself",
        ),
        (
            "key_technologies: [{id: x, name: X, source: plan, needs: demo}]",
            "`demo` is a portfolio, and `needs` cannot name one",
        ),
    ],
)
def test_a_misdirected_link_says_what_it_names(thing: str, sentence: str) -> None:
    (finding,) = findings_of(f"{GROUND}{thing}\n", "S204")

    assert says(finding) == sentence


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ("evidence: pilot", "S204"),
        ("from: pilot approved", "S204"),
        ("from: rnd approved", ""),
        ("from: rdn approved", "S203"),
        ("evidence: share", ""),
        ("evidence: shares", "S203"),
    ],
)
def test_an_indicator_links_to_indicators_and_budgets(fields: str, code: str) -> None:
    thing = f"  - {{id: x, name: X, unit: km, role: context, source: plan, {fields}}}\n"
    text = GROUND.replace("funding:\n", f"{thing}funding:\n")

    assert [found for found, _ in codes_of(text, "S203", "S204")] == ([code] if code else [])


@pytest.mark.parametrize(
    ("record", "place"),
    [
        ("claims: [{count: things, of: [lead, leed], stated: 2}]", "count@things~lead~leed.of"),
        (
            "claims: [{difference: KRW 1, from: rnd 2024 approved, to: rmd 2024 approved}]",
            "difference@rnd 2024 approved~rmd 2024 approved.to",
        ),
        (
            "reviews: [{about: pilt, on: 2025, reviewer: Panel, verdict: on_track, source: plan}]",
            "review@2025~pilt~Panel.about",
        ),
        (
            "decisions: [{accepts: milestone-slipped, about: pilt.due, on: 2025, source: plan}]",
            "milestone-slipped@2025~pilt",
        ),
        (
            "decisions: [{accepts: milestone-vanished, about: pilt, on: 2025, source: plan}]",
            "",
        ),
        ("decisions: [{accepts: milestone-slipped, about: pilot.due, on: 2025}]", ""),
        ("claims: [{growth: 1 %, from: rnd 2024 approved, to: demo/rnd 2024}]", "growth"),
    ],
)
def test_records_and_claims_are_about_something(record: str, place: str) -> None:
    found = codes_of(f"{GROUND}{record}\n", "S203")

    assert len(found) == bool(place)
    assert all(address.startswith(f"example/{place}") for _, address in found)


@pytest.mark.parametrize(
    ("link", "meant"),
    [
        ("pilott", "did you mean `pilot`?"),
        ("exampel/pilot", "did you mean `example/pilot`?"),
        ("example/pilott", "did you mean `example/pilot`?"),
        ("pilott.due", "did you mean `pilot.due`?"),
        ("pilot.deu", "did you mean `pilot.due`?"),
        ("pilot.zzz", "name something that is there"),
        ("zzz.due", "name something that is there"),
        ("share/frist", "did you mean `share/first`?"),
        ("share/zzz", "name something that is there"),
        ("demoo", "did you mean `demo`?"),
        ("goal", "did you mean `demo/goal`?"),
        ("zzz", "name something that is there"),
        ("zzz/pilot", "did you mean `example/pilot`?"),
        ("demo/zzz", "name something that is there"),
    ],
)
def test_a_dangling_link_is_told_what_was_meant(link: str, meant: str) -> None:
    national = """# portfolio.yaml
portfolio: demo
name: Demo
source: plan
milestones: [{id: goal, name: Goal, due: 2027, source: plan}]
# areas/example.yaml
roadmap: example
name: Example
source: plan
"""
    text = f"{national}{GROUND}measures: [{{id: x, name: X, source: plan, needs: {link}}}]\n"
    (finding,) = findings_of(text, "S203")

    assert advice(finding) == meant


def test_after_many_dangling_links_nothing_is_proposed_any_more() -> None:
    findings = findings_of(milestones("id: pilot", *(f"id: a{n}, needs: pilt" for n in range(120))))
    proposals = [advice(one) for one in findings if one.rule == "S203"]

    assert proposals[99] == "did you mean `pilot`?"
    assert proposals[100] == "name something that is there"


def test_links_into_what_could_not_be_read_are_left_alone() -> None:
    text = """# areas/quantum.yaml
roadmap: quantum
name: [
# areas/example.yaml
roadmap: example
name: Example
source: plan
milestones:
  - {id: a, name: A, due: 2027, source: plan, needs: [quantum/b, ai/c, d, e/f]}
  - {id: d, nam: D, due: tomorrow, source: plan}
"""
    assert {code for code, _ in codes_of(text)} == {"S001", "S101", "S106"}


def test_a_circle_is_walked_step_by_step_through_the_areas() -> None:
    text = """# areas/one.yaml
roadmap: one
name: One
source: plan
milestones:
  - {id: a, name: A, due: 2027, source: plan, needs: two/b}
  - {id: z, name: Z, due: 2027, source: plan, needs: a}
# areas/two.yaml
roadmap: two
name: Two
source: plan
indicators:
  - {id: b, name: B, unit: km, role: context, source: plan, needs: three/c.due}
# areas/zzz.yaml
roadmap: three
name: Three
source: plan
milestones:
  - {id: c, name: C, due: 2027, source: plan, needs: [one/a, one/z]}
"""
    (finding,) = findings_of(text, "S205")

    assert says(finding) == "`one/a` waits for itself: one/a -> two/b -> three/c -> one/a"
    assert [one.label for one in finding.related] == ["needs three/c", "needs one/a"]
    assert all(one.span for one in finding.related)


GRAPHS = st.dictionaries(
    st.sampled_from("abcdef"), st.lists(st.sampled_from("abcdefg"), max_size=3), max_size=6
)


@given(GRAPHS)
def test_circles_are_real_and_none_is_left_when_they_are_cut(graph: dict[str, list[str]]) -> None:
    found = list(circles(graph))

    for circle in found:
        assert len(set(circle)) == len(circle)
        for step, after in zip(circle, [*circle[1:], circle[0]], strict=True):
            assert after in graph[step]
    nodes = [node for circle in found for node in circle]
    assert len(set(nodes)) == len(nodes)
    assert bool(found) == any(node in _reached(graph, node) for node in graph)


def _reached(graph: dict[str, list[str]], start: str) -> set[str]:
    seen: set[str] = set()
    queue = list(graph[start])
    while queue:
        node = queue.pop()
        if node not in seen:
            seen.add(node)
            queue += graph.get(node, [])
    return seen


def test_the_longest_circle_is_found_without_running_out_of_stack() -> None:
    size = 50_000
    graph = {str(n): [str((n + 1) % size)] for n in range(size)}

    assert [len(circle) for circle in circles(graph)] == [size]


PLAN_OF_TWO = """# portfolio.yaml
portfolio: land
name: Land
sources:
  - {id: plan, title: Plan, published: 2024}
# areas/sea.yaml
roadmap: sea
name: Sea
source: plan
milestones:
  - {id: harbour, name: Harbour, due: 2027, source: plan}
  - {id: pier, name: Pier, due: 2027, source: plan, for: LINK}
# areas/air.yaml
roadmap: air
name: Air
source: plan
indicators:
  - {id: flights, name: Flights, unit: flights, targets: [{value: 9, by: 2028}], source: plan}
milestones:
  - {id: airport-opens, name: Airport, due: 2027, source: plan}
  - {id: pier, name: Pier in the air, due: 2027, source: plan}
"""


@pytest.mark.parametrize(
    ("link", "meant"),
    [
        ("air/airport-open", "air/airport-opens"),
        ("sea/airport-opens", "air/airport-opens"),
        ("air/harbour", "sea/harbour"),
        ("airr/airport-opens", "air/airport-opens"),
        ("nowhere/airport-opens", "air/airport-opens"),
        ("airr/airport-open", "air/airport-opens"),
        ("airport-opens", "air/airport-opens"),
        ("airport-open", "air/airport-opens"),
        ("harbor", "harbour"),
        ("air:airport-opens", "air/airport-opens"),
        ("air.airport-opens", "air/airport-opens"),
        ("air/flights/targets", "air/flights/target"),
        ("air/flight/target", "air/flights/target"),
        ("nowhere/pier", ""),
        ("air/zzz", ""),
        ("air/flights/zzz", ""),
    ],
)
def test_what_a_link_to_another_area_was_meant_to_name_is_proposed(link: str, meant: str) -> None:
    (finding,) = findings_of(PLAN_OF_TWO.replace("LINK", link), "S203")

    asked = advice(finding)
    expected = f"did you mean `{meant}`?" if meant else "name something that is there"
    assert asked == expected
