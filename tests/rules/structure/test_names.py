"""Names: of areas and things, in each language, and without what nobody can see."""

from __future__ import annotations

import pytest

from cet_cli.wording import says
from tests.rules.harness import codes_of, findings_of

Found = list[tuple[str, str]]


NAMES: list[tuple[str, list[tuple[str, str]], str]] = [
    (
        "milestones: [{id: example, name: A}]",
        [("S206", "example/example")],
        "the id `example` is the name of",
    ),
    (
        "milestones: [{id: sources, name: A}]",
        [("S206", "example/sources")],
        "the id `sources` is the name of",
    ),
    ("questions: [{id: demo, ask: Why?}]", [("S206", "example/demo")], "the id `demo` is the name"),
    (
        "roadmap: demo\nname: Demo\nsource: plan",
        [("S206", "demo#2")],
        "an area is called `demo` like the portfolio",
    ),
    (
        "roadmap: sources\nname: Demo\nsource: plan",
        [("S206", "sources")],
        "`sources` is the name of the list of sources",
    ),
    (
        (
            "# areas/a.yaml\nroadmap: q\nname: A\nsource: plan\n"
            "# areas/b.yaml\nroadmap: q\nname: B\nsource: plan\n"
        ),
        [("S206", "q#2")],
        "two areas are called `q`",
    ),
    (
        "portfolio: p\nname: P\nareas: [{roadmap: q, name: A}, {roadmap: q, name: B}]\n",
        [("S206", "q#2")],
        "two areas are called `q`",
    ),
]


@pytest.mark.parametrize(("text", "found", "sentence"), NAMES)
def test_no_name_stands_for_two(text: str, found: Found, sentence: str) -> None:
    (finding,) = findings_of(text, "S206")

    assert codes_of(text, "S206") == found
    assert says(finding).startswith(sentence)
    assert finding.span is not None


def test_the_second_of_two_areas_is_shown_in_its_own_file() -> None:
    (finding,) = findings_of(NAMES[5][0], "S206")

    assert finding.span is not None
    assert finding.span.file == "areas/b.yaml"
    assert [one.span.file for one in finding.related if one.span] == ["areas/a.yaml"]


LANGUAGES = """portfolio: demo
name: {{en: Demo, ko: 시범}}
languages: {languages}
missions: [{{id: m, statement: {statement}, source: plan}}]
"""


@pytest.mark.parametrize(
    ("languages", "statement", "missing"),
    [
        ("[en, ko]", "{en: Lead, ko: 선도}", None),
        ("[en, ko]", "{ko: 선도, en: Lead}", None),
        ("[en, ko]", "Lead", "ko"),
        ("[en, ko]", "{ko: 선도}", "en"),
        ("[ko, en, de]", "Lead", "en, de"),
        ("[en]", "Lead", None),
        ("[]", "Lead", None),
        ("[en, ko]", "", None),
    ],
)
def test_names_are_given_in_every_language(
    languages: str, statement: str, missing: str | None
) -> None:
    text = LANGUAGES.format(languages=languages, statement=statement)
    found = [one for one in findings_of(text, "S207") if str(one.address) == "demo/m.statement"]

    assert [one.arguments["languages"] for one in found] == ([missing] if missing else [])


@pytest.mark.parametrize(
    ("text", "place", "character"),
    [
        ('measures: [{id: a, name: "A\\u202eB"}]', "example/a.name", "U+202E"),
        ('measures: [{id: a, name: {en: A, ko: "나\\u200b"}}]', "example/a.name", "U+200B"),
        ('measures: [{id: a, name: A, aka: [B, "C\\u00adD"]}]', "example/a.aka", "U+00AD"),
        ('summary: "A\\u2066B"', "example.summary", "U+2066"),
        ('questions: [{id: q, ask: "A\\u200eB"}]', "example/q.ask", "U+200E"),
        ('indicators: [{id: i, name: I, observations: [{on: 2024, value: 1, note: "\\u2060"}]}]',
         "example/i/obs@2024~unsourced.note", "U+2060"),
        ('sources: [{id: plan, title: "Plan\\u200b", published: 2024}]', "sources/plan.title",
         "U+200B"),
    ],
)  # fmt: skip
def test_hidden_characters_are_named(text: str, place: str, character: str) -> None:
    (finding,) = findings_of(text, "S208")

    assert str(finding.address) == place
    assert finding.arguments["character"] == character


def test_visible_text_of_any_script_is_clean() -> None:
    text = 'measures: [{id: a, name: "양자 · 100 % «x»\\nÜber\\u00a0alles é"}]'

    assert codes_of(text, "S208") == []
