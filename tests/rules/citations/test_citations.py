from __future__ import annotations

import pytest

from cet_cli.wording import advice, says
from tests.rules.harness import codes_of, findings_of

INDICATOR = "indicators: [{{id: i, name: I, unit: km, better: higher, {fields}}}]"
BUDGET = "funding: [{{id: f, name: F, unit: KRW, {fields}}}]"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("missions: [{id: m, statement: M}]", ["m"]),
        ("key_technologies: [{id: t, name: T}]", ["t"]),
        ("stepping_stones: [{id: t, name: T, source: own}]", []),
        ("governance: [{id: b, name: B}]", ["b"]),
        ("measures: [{id: x, name: X, source: plan}]", []),
        ("projects: [{id: p, name: P}]", ["p"]),
        # a link of the editor says nothing of the thing; a field that a document gives does
        ("missions: [{id: m, statement: M, for: {is: x, source: own}}]", ["m"]),
        ("missions: [{id: m, statement: M, by: {is: 2027, source: plan}}]", []),
        ("milestones: [{id: a, name: A, done: {on: 2024, source: plan}}]", []),
    ],
)
def test_a_thing_says_who_says_so(text: str, places: list[str]) -> None:
    assert codes_of(text, "C101") == [("C101", f"example/{place}") for place in places]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (INDICATOR.format(fields="source: plan, observations: [{value: 1, on: 2024}]"), []),
        (INDICATOR.format(fields="observations: [{value: 1, on: 2024, source: plan}]"), []),
        (
            INDICATOR.format(
                fields="baseline: {value: 1, on: 2023}, targets: [{value: 2, by: 2025}], "
                "observations: [{value: 1, on: 2024, source: plan}]"
            ),
            ["i/baseline", "i/target"],
        ),
        (
            INDICATOR.format(
                fields="baseline: {value: {is: 1, source: plan}, on: 2023}, observations: "
                "[{value: 1, on: 2024, source: own}]"
            ),
            [],
        ),
        (
            INDICATOR.format(
                fields="targets: [{value: 2, by: 2025, interim: [{value: 1, by: 2024, "
                "source: plan}]}]"
            ),
            [],
        ),
        (INDICATOR.format(fields="observations: [{value: 1, on: 2024}]"), ["i"]),
        (
            BUDGET.format(
                fields="amounts: [{over: 2024, value: 1, source: plan}, {over: 2025, value: 1}]"
            ),
            ["f/amount@2025~unstated"],
        ),
        (BUDGET.format(fields="amounts: [{over: 2024, value: 1}]"), ["f"]),
        (BUDGET.format(fields="source: plan, amounts: [{over: 2024, value: 1}]"), []),
        (
            (
                "stepping_stones: [{id: t, name: T, maturity: {observations: "
                "[{value: 3, on: 2024, source: plan}, {value: 4, on: 2025, source: plan}]}}]"
            ),
            [],
        ),
    ],
)
def test_a_part_has_a_source_or_inherits_one(text: str, places: list[str]) -> None:
    assert codes_of(text, "C101") == [("C101", f"example/{place}") for place in places]


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ("source: plann", "m.source"),
        ("source: [plan, {id: plann, at: page 3}]", "m.source"),
        ("source: plann#page 3", "m.source"),
        ("by: {is: 2027, source: plann}, source: plan", "m.by"),
        ("source: plan, by: 2028, was: [{by: 2027, source: plann}]", "m.was"),
        ("source: plan, by: {is: 2028, was: [{is: 2027, source: plann}]}", "m.by"),
        ("source: plan, by: 2028, disputed: [{by: 2027, source: plann}]", "m.disputed"),
        ("source: plan, not_repeated_in: plann", "m.not_repeated_in"),
        ("source: plan, dropped: {on: 2024, source: plann}", "m/dropped.source"),
        ("source: own", ""),
    ],
)
def test_a_source_that_is_not_listed_is_found_wherever_it_is_cited(fields: str, place: str) -> None:
    found = findings_of(f"missions: [{{id: m, statement: M, {fields}}}]", "C102")

    assert [str(one.address) for one in found] == ([f"example/{place}"] if place else [])
    assert all(says(one) == "there is no source `plann`" for one in found)
    assert all(advice(one) == "did you mean `plan`?" for one in found)


def test_a_source_cited_often_is_reported_once_an_area() -> None:
    things = "".join(f"  - {{id: m{n}, statement: M, source: zzz}}\n" for n in range(9))
    found = findings_of(f"missions:\n{things}", "C102")

    assert [str(one.address) for one in found] == ["example/m0.source"]
    assert advice(found[0]) == "add it to the list of sources"


def test_what_a_source_was_read_in_is_listed_too() -> None:
    sources = "sources:\n  - {id: law, title: Law, published: 2023, via: tech-map}\n"

    assert codes_of(sources, "C102") == [("C102", "sources/law.via")]


@pytest.mark.parametrize(
    "sources",
    [
        "# sources.yaml\nsources: [\n",
        "# sources.yaml\nsources:\n  - {id: plan, title: Plan, published: soon}\n",
        "# sources.yaml\nsources:\n  - {id: plan, titel: Plan, kind: x}\n  - {id: b}\n",
        "# documents.yaml\nsources: [\n# sources.yaml\nsources: []\n",
    ],
)
def test_nothing_is_said_of_citations_while_the_sources_cannot_be_read(sources: str) -> None:
    area = "# areas/a.yaml\nroadmap: a\nname: A\nsource: plan\n"

    assert codes_of(sources + area, "C102", "C104") == [
        one for one in codes_of(sources + area) if one[0].startswith("S")
    ]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ("published: 2024", None),
        ("published: before 2023-02-21", None),
        ("published: unknown, seen: 2025-03", None),
        ("seen: 2025-03", None),
        ("published: unknown", "unknown"),
        ("url: https://example.org", "absent"),
    ],
)
def test_a_source_has_a_date(fields: str, reason: str | None) -> None:
    found = findings_of(f"sources:\n  - {{id: plan, title: Plan, {fields}}}\n", "C103")

    assert [one.arguments["reason"] for one in found] == ([reason] if reason else [])


PORTFOLIO = """portfolio: demo
name: Demo
source: a
milestones: [{{id: m, name: M, due: 2028, source: a, {fields}}}]
sources:
  - {{id: a, title: A, published: 2024-08-26}}
  - {{id: b, title: B, published: {date}{more}}}
"""


@pytest.mark.parametrize(
    "fields",
    [
        "was: [{due: 2027, source: b}]",
        "disputed: [{due: 2027, source: b}]",
        "not_repeated_in: b",
        "due: {is: 2027, source: b}",
        "progress: [{on: 2024, says: planned, source: b}]",
        "owner: {is: X, was: [{is: Y, source: b}]}",
    ],
)
def test_a_source_is_used_wherever_it_is_named(fields: str) -> None:
    fields = fields.replace("due: {", "value: {").replace("is: 2027, s", "is: 3, s")
    text = PORTFOLIO.format(fields=fields, date=2020, more="")

    assert codes_of(text, "C104") == []


def test_a_source_that_is_named_nowhere_is_unused() -> None:
    text = PORTFOLIO.format(fields="note: b", date=2020, more="")
    via = text.replace("id: a,", "id: a, via: b,")

    assert codes_of(text, "C104") == [("C104", "sources/b")]
    assert codes_of(via, "C104") == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (INDICATOR.format(fields="targets: [{value: 1, by: 2025, inferred: [by]}]"), "i/target"),
        (INDICATOR.format(fields="note: X, targets: [{value: 1, inferred: [by]}]"), ""),
        (INDICATOR.format(fields="targets: [{value: 1, inferred: [by], note: X}]"), ""),
        ("missions: [{id: m, statement: M, by: {is: 2027, inferred: is}}]", "m.by"),
        ("missions: [{id: m, statement: M, by: {is: 2027, inferred: is, note: X}}]", ""),
    ],
)
def test_a_reading_of_the_editor_is_explained(text: str, place: str) -> None:
    address = f"example/{place}" if "." in place else f"example/{place}.inferred"

    assert codes_of(text, "C105") == ([("C105", address)] if place else [])


@pytest.mark.parametrize(
    ("fields", "date", "place"),
    [
        ("was: [{due: 2027, source: b}]", "2020", ""),
        ("was: [{due: 2027, source: b}]", "2024-08-26", ""),
        ("was: [{due: 2027, source: b}]", "2024", ""),
        ("was: [{due: 2027, source: b}]", "before 2026", ""),
        ("was: [{due: 2027, source: b}]", "unknown, seen: 2026", ""),
        ("was: [{due: 2027, source: b}]", "2024-09", "m.was"),
        ("was: [{due: 2027, source: b}, {due: 2026, source: a}]", "2020", "m.was"),
        ("was: [{due: 2027}, {due: 2026, source: b}]", "2026", "m.was"),
        ("was: [{due: 2027, source: c}]", "2020", ""),
        ("owner: {is: X, was: [{is: Y, source: b}]}", "2025", "m.owner"),
        ("owner: {is: X, source: b, was: [{is: Y, source: a}]}", "2025", ""),
        ("progress: [{on: 2024, says: planned, was: [{on: 2023, source: b}]}]", "2025",
         "m/progress@2024~a.was"),
    ],
)  # fmt: skip
def test_a_history_goes_from_the_newest_to_the_oldest(fields: str, date: str, place: str) -> None:
    found = codes_of(PORTFOLIO.format(fields=fields, date=date, more=""), "C106")

    assert found == ([("C106", f"demo/{place}")] if place else [])


def test_the_history_of_a_roadmap_is_looked_at_too() -> None:
    text = PORTFOLIO.format(fields="note: X", date=2025, more="").replace(
        "name: Demo", "name: Demo\nhorizon: {is: 2024..2028, was: [{is: 2023..2027, source: b}]}"
    )

    assert codes_of(text, "C106") == [("C106", "demo.horizon")]


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://example.org/a/b?c=d&e=%20#f", True),
        ("HTTP://example.org", True),
        ("https://한국.kr/계획", True),
        ("https://example.org:8443/x", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("//example.org", False),
        ("example.org", False),
        ("https://", False),
        ("https:///x", False),
        ("https://user:word@example.org/", False),
        ("https://example.org/a b", False),
        ('https://example.org/\\"onclick', False),
        ("https://example.org/\\u202ex", False),
        ("https://example.org/\\n", False),
        ("data:text/html,x", False),
    ],
)
def test_a_url_can_be_followed(url: str, safe: bool) -> None:  # noqa: FBT001 - a column of a table
    text = f'sources:\n  - {{id: plan, title: Plan, published: 2024, url: "{url}"}}\n'

    assert codes_of(text, "C108") == ([] if safe else [("C108", "sources/plan.url")])


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (BUDGET.format(fields="amounts: [{over: 2024, value: 5.0, printed: 5}]"), "f/amount@2024~"),
        (BUDGET.format(fields="amounts: [{over: 2024, value: 5, printed: 5}]"), ""),
        (BUDGET.format(fields="amounts: [{over: 2024, value: 5, printed: 6, note: X}]"), ""),
        (BUDGET.format(fields="note: X, amounts: [{over: 2024, value: 5, printed: 6}]"), ""),
        ("projects: [{id: p, name: P, cost: KRW 5, printed: KRW 6}]", "p."),
        ("milestones: [{id: m, name: M, value: 50 qubits, printed: 500 qubits}]", "m."),
        (INDICATOR.format(fields="baseline: {value: 217.9, printed: 7217.9}"), "i/baseline."),
        (INDICATOR.format(fields="baseline: {printed: 7217.9}"), ""),
    ],
)
def test_a_correction_is_explained(text: str, place: str) -> None:
    found = codes_of(text, "C111")

    assert len(found) == bool(place)
    for _, address in found:
        assert address.startswith(f"example/{place}")
        assert address.endswith(".printed")
