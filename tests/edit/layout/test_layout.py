"""One way of writing for each thing; comments stay with what they are about."""

from __future__ import annotations

import codecs
import json
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cet_cli.document import read
from cet_cli.edit.formatting import formatted
from cet_cli.edit.layout import comments_of
from cet_cli.errors import RefusedEdit

HEAD = "format: 1\nroadmap: sea\nname: Sea\n"


def laid_out(text: str) -> str:
    """Lay a text out, and lay it out again, which changes nothing any more."""
    new = formatted(text.encode(), "sea.yaml")
    assert formatted(new, "sea.yaml") == new
    return new.decode()


AREAS = {
    "keys come in the order of the format": (
        "name: Sea\nroadmap: sea\nformat: 1\n",
        HEAD,
    ),
    "an entry takes its comments along": (
        "# about the name\nname: Sea  # short\nformat: 1\n\n# about the id\nroadmap: sea\n",
        "# about the name\nformat: 1\n\n# about the id\nroadmap: sea\nname: Sea  # short\n",
    ),
    "what is said of the file stays at its top": (
        "# The sea.\n\n# Which it is.\nroadmap: sea\nformat: 1\nname: Sea\n",
        "# The sea.\n\nformat: 1\n# Which it is.\nroadmap: sea\nname: Sea\n",
    ),
    "a section begins behind one blank line": (
        f"{HEAD}milestones:\n  - {{id: a, name: A}}\n\n\n\nmeasures:\n  - {{id: b, name: B}}\n",
        f"{HEAD}\nmilestones:\n  - {{id: a, name: A}}\n\nmeasures:\n  - {{id: b, name: B}}\n",
    ),
    "blank lines stay one, and none stands at the beginning or the end": (
        f"\n\n{HEAD}milestones:\n\n  - {{id: a, name: A}}\n\n\n  - {{id: b, name: B}}\n\n\n",
        f"{HEAD}\nmilestones:\n  - {{id: a, name: A}}\n\n  - {{id: b, name: B}}\n",
    ),
    "two blanks indent, lists stand right of their key": (
        f"{HEAD}\nmilestones:\n-   id: a\n    name:\n          en: A\n          ko: 가\n",
        f"{HEAD}\nmilestones:\n  - id: a\n    name:\n      en: A\n      ko: 가\n",
    ),
    "braces stay while they fit": (
        f"{HEAD}\nmilestones:\n  - {{ id:   a,name:  A  }}\n",
        f"{HEAD}\nmilestones:\n  - {{id: a, name: A}}\n",
    ),
    "braces that are too wide become lines": (
        f"{HEAD}\nmilestones:\n  - {{id: a, name: {'wide ' * 24}end, due: 2027}}  # soon\n",
        f"{HEAD}\nmilestones:\n  # soon\n  - id: a\n    name: {'wide ' * 24}end\n    due: 2027\n",
    ),
    "a Hangul letter takes two columns": (
        f"{HEAD}\nmilestones:\n  - {{id: a, name: {'가' * 50}, due: 2027}}\n",
        f"{HEAD}\nmilestones:\n  - id: a\n    name: {'가' * 50}\n    due: 2027\n",
    ),
    "braces over several lines become one": (
        f"{HEAD}\nmilestones:\n  - {{id: a,\n     name: A,\n\n     due: 2027}}\n",
        f"{HEAD}\nmilestones:\n  - {{id: a, name: A, due: 2027}}\n",
    ),
    "braces with a comment inside become lines": (
        f"{HEAD}\nmilestones:\n  - {{id: a,  # 1\n     # 2\n     name: A\n     # end\n    }}\n",
        f"{HEAD}\nmilestones:\n  - id: a  # 1\n    # 2\n    name: A\n    # end\n",
    ),
    "quotes go where nobody needs them": (
        HEAD.replace("Sea", '"Sea"') + "summary: 'No comma'\n",
        HEAD + "summary: No comma\n",
    ),
    "quotes that braces would need stay": (
        f"{HEAD}summary: 'Deep, blue'\n",
        f'{HEAD}summary: "Deep, blue"\n',
    ),
    "quotes that another reader needs stay": (
        f"{HEAD}summary: '2027'\ntags: ['no', \"~\", '1_0', 'nobody']\n",
        f'{HEAD}summary: "2027"\ntags: ["no", "~", "1_0", nobody]\n',
    ),
    "double quotes inside want single ones outside": (
        f'{HEAD}summary: "Say \\"sea\\": so"\n',
        f"{HEAD}summary: 'Say \"sea\": so'\n",
    ),
    "what cannot be seen stays an escape": (
        f'{HEAD}summary: "a\\u200bb, c"\n',
        f'{HEAD}summary: "a\\u200bb, c"\n',
    ),
    "a text of several lines stays one": (
        f"{HEAD}summary: >-\n      One\n       two\n      three\n\n\nowner: Me\n",
        f"{HEAD}\nowner: Me\nsummary: >-\n  One\n   two\n  three\n",
    ),
    "a literal text keeps its end and the comment at its head": (
        f"{HEAD}summary: |   # by hand\n    One\n\n    # no comment\nnote: x\n",
        f"{HEAD}summary: |   # by hand\n  One\n\n  # no comment\nnote: x\n",
    ),
    "an awkward literal text stands in quotes": (
        f"{HEAD}summary: |+\n  One\n\n\nnote: |1\n   two\n",
        f'{HEAD}summary: "One\\n\\n\\n"\nnote: "  two\\n"\n',
    ),
    "a broken line is joined where it fits": (
        f"{HEAD}summary: One\n  two\n  three\nnote: 'One,\n  two'\n",
        f'{HEAD}summary: One two three\nnote: "One, two"\n',
    ),
    "a broken line that would be too wide stays broken": (
        f"{HEAD}summary: {'word ' * 12}\n      {('more ' * 15).strip()}  # so long\n",
        f"{HEAD}summary: {('word ' * 12).strip()}\n  {('more ' * 15).strip()}  # so long\n",
    ),
    "a value on the next line comes up, its comments go above": (
        f"{HEAD}summary:  # one\n  # two\n  Deep\ntags: # three\n  # four\n  [a]  # five\n",
        f"{HEAD}# two\nsummary: Deep  # one\n# four\n# three\ntags: [a]  # five\n",
    ),
    "a comment behind a key stays behind it": (
        f"{HEAD}\nmilestones:   # soon\n  # first\n  - {{id: a, name: A}}\n",
        f"{HEAD}\nmilestones:   # soon\n  # first\n  - {{id: a, name: A}}\n",
    ),
    "a comment behind a dash goes above": (
        f"{HEAD}\nmilestones:\n  - # first\n    # really\n    name: A\n    id: a\n",
        f"{HEAD}\nmilestones:\n  # first\n  - id: a\n    # really\n    name: A\n",
    ),
    "comments below belong to what they are indented like": (
        (
            f"{HEAD}\nallow:\n  - rule: a\n    why: A\n    # a\n  # all\n# none\ntags:\n"
            "  - b\n    # in b\n  # end\n\n# foot\n"
        ),
        (
            f"{HEAD}# none\ntags:\n  - b\n  # in b\n  # end\n\n"
            "allow:\n  - rule: a\n    why: A\n    # a\n  # all\n\n# foot\n"
        ),
    ),
    "a list at the column of its key": (
        f"{HEAD}\nmilestones:\n- id: a\n  name: A\n  # of a\n# foot\n",
        f"{HEAD}\nmilestones:\n  - id: a\n    name: A\n    # of a\n# foot\n",
    ),
    "one comment too many at an entry goes above": (
        f"{HEAD}\nmilestones: # one\n  [ # two\n  {{id: a, name: A}}]  # three\n",
        f"{HEAD}\n# one\n# two\nmilestones: [{{id: a, name: A}}]  # three\n",
    ),
    "nothing stays nothing": (
        f"{HEAD}summary:\ntags: [ # none\n ]\nnote:   # none\n",
        f"{HEAD}summary:\nnote:   # none\ntags: []  # none\n",
    ),
    "a comma that split a text stays to be seen": (
        f"{HEAD}\nmilestones:\n  - {{name: {{en: {'Wide ' * 22}, deep}}, id: a}}\n",
        f"{HEAD}\nmilestones:\n  - {{id: a, name: {{en: {('Wide ' * 22).strip()}, deep}}}}\n",
    ),
    "keys that mean nothing stay in the middle": (
        f"{HEAD}\nmilestones:\n  - {{source: x, sauce: y, id: a}}\n",
        f"{HEAD}\nmilestones:\n  - {{id: a, sauce: y, source: x}}\n",
    ),
    "fields written long begin with what is": (
        f"{HEAD}group: {{source: x, is: deep, was: [{{source: y, is: flat}}]}}\n",
        f"{HEAD}group: {{is: deep, source: x, was: [{{is: flat, source: y}}]}}\n",
    ),
    "marks of the document stay": (
        "%YAML 1.2\n--- # begin\nname: Sea\nroadmap: sea\n# end\n...\n# foot\n",
        "%YAML 1.2\n--- # begin\nroadmap: sea\nname: Sea\n# end\n...\n# foot\n",
    ),
    "an opened brace with a comment": (
        "# top\n{ # one\n  roadmap: sea, # two\n  name: Sea }\n...\n# foot\n\n\n",
        "# top\n# one\nroadmap: sea # two\nname: Sea\n...\n# foot\n".replace(" # two", "  # two"),
    ),
    "a literal text with blanks at its end": (
        f"{HEAD}summary: |\n    One\n      \nnote: |+\n    Two\n",
        f"{HEAD}summary: |\n  One\n    \nnote: |\n  Two\n",
    ),
    "a file in braces becomes lines": (
        "# top\n{name: Sea,   roadmap: 'sea'} # end\n",
        "# top\nroadmap: sea  # end\nname: Sea\n",
    ),
    "lists in lists, pairs in lists, questions": (
        f"{HEAD}tags:\n  - - a\n    - b\n  -\n    # c\n    - d\nodd: [a: b]\n? c\n: d\n",
        f"{HEAD}tags:\n  - - a\n    - b\n  # c\n  - - d\nodd: [{{a: b}}]\nc: d\n",
    ),
    "no end of line at the end": (HEAD.rstrip(), HEAD),
    "tabs before a comment": (f"{HEAD}tags: [a]\t# deep\n", f"{HEAD}tags: [a]  # deep\n"),
    "areas and documents stand below what is said of the whole": (
        (
            "portfolio: sea\nname: Sea\nsources:\n  - {id: s, title: S}\n"
            "areas:\n  - {roadmap: a, name: A}\n"
            "allow:\n  - {rule: r, about: a, why: W}\nclaims:\n  - {count: areas, stated: 1}\n"
        ),
        (
            "portfolio: sea\nname: Sea\n\nclaims:\n  - {count: areas, stated: 1}\n\n"
            "allow:\n  - {rule: r, about: a, why: W}\n\nareas:\n  - {roadmap: a, name: A}\n\n"
            "sources:\n  - {id: s, title: S}\n"
        ),
    ),
    "the points on the way stand before what a target was": (
        (
            f"{HEAD}\nindicators:\n  - targets:\n      - was: [{{value: 2, source: y}}]\n"
            "        interim: [{value: 1, by: 2026}]\n        value: 3\n        source: x\n"
        ),
        (
            f"{HEAD}\nindicators:\n  - targets:\n      - value: 3\n        source: x\n"
            "        interim: [{value: 1, by: 2026}]\n        was: [{value: 2, source: y}]\n"
        ),
    ),
    "nothing in braces": (
        f"{HEAD}group: {{is: ,  source: }}\n",
        f"{HEAD}group: {{is: , source: }}\n",
    ),
}


@pytest.mark.parametrize("name", AREAS)
def test_there_is_one_layout(name: str) -> None:
    before, after = AREAS[name]

    assert laid_out(before) == after


@pytest.mark.parametrize("name", AREAS)
def test_the_ends_of_lines_and_the_mark_at_the_top_stay(name: str) -> None:
    before, after = AREAS[name]
    windows = codecs.BOM_UTF8 + before.replace("\n", "\r\n").encode()

    assert formatted(windows, "sea.yaml") == codecs.BOM_UTF8 + after.replace("\n", "\r\n").encode()


def test_most_lines_decide_how_all_end() -> None:
    mixed = "format: 1\r\nroadmap: sea\nname: Sea\n"

    assert laid_out(mixed) == HEAD


@pytest.mark.parametrize("text", ["a: [", "- a\n", "", "a: 1\na: 2\n", "a: &b 1\n"])
def test_what_is_no_plan_is_left_alone(text: str) -> None:
    with pytest.raises(RefusedEdit, match=r"`sea.yaml`"):
        formatted(text.encode(), "sea.yaml")


_WORDS = st.text(st.sampled_from("ab :#-,[]{}'\"&*!|>%@?`~=\\\n가\u200b0."), max_size=12)
_KEYS = st.sampled_from(["id", "name", "due", "source", "was", "note", "odd", "is"]) | _WORDS
_NODES = st.recursive(
    _WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=12,
)
_COMMENTS = st.sampled_from(["", "", "", "  # 하나", " # two: {x}", "\t# '"])
_BREAKS = st.sampled_from(["\n", "\n", "\n\n", "\n# left\n", "\n      # right\n", "\n\n  #mid\n\n"])


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


@st.composite
def files(draw: st.DrawFn) -> str:
    """Draw a file written as nobody would, with comments everywhere."""
    node = draw(st.dictionaries(_KEYS, _NODES, min_size=1, max_size=5))
    return draw(_COMMENTS).strip() + "\n" + _block(draw, node, 0) + draw(_COMMENTS)


def _block(draw: st.DrawFn, node: Mapping[str, object] | Sequence[object], indent: int) -> str:
    pairs = node.items() if isinstance(node, Mapping) else ((None, one) for one in node)
    lines = []
    for key, value in pairs:
        head = f"{' ' * indent}-" if key is None else f"{' ' * indent}{_quoted(key)}:"
        lines.append(head + _value(draw, value, indent) + draw(_COMMENTS) + draw(_BREAKS))
    return "".join(lines)


def _value(draw: st.DrawFn, value: object, indent: int) -> str:
    if isinstance(value, str):
        return f" {_quoted(value)}" if value or draw(st.booleans()) else ""
    assert isinstance(value, dict | list)
    if not value or draw(st.booleans()):
        between = draw(st.sampled_from([" ", f"{' # x'}\n{' ' * (indent + 2)}"]))
        return between + _flow(draw, value, indent + 2)
    inner = indent + draw(st.sampled_from([1, 2, 5]))
    return f"{draw(_COMMENTS)}\n{_block(draw, value, inner)}".rstrip("\n")


def _flow(draw: st.DrawFn, value: object, indent: int) -> str:
    if isinstance(value, str):
        return _quoted(value) if value or draw(st.booleans()) else " "
    comma = draw(
        st.sampled_from([", ", f", # c\n{' ' * indent}", f"\n{' ' * indent}# d\n{' ' * indent}, "])
    )
    if isinstance(value, dict):
        return (
            "{"
            + comma.join(f"{_quoted(k)}: {_flow(draw, v, indent)}" for k, v in value.items())
            + "}"
        )
    assert isinstance(value, list)
    return "[" + comma.join(_flow(draw, one, indent).strip() or "''" for one in value) + "]"


@given(files())
@settings(max_examples=300, deadline=None)
def test_any_file_is_laid_out_once_and_says_the_same(text: str) -> None:
    before = read(text.encode(), "sea.yaml")
    if before.findings or not isinstance(before.root, dict):
        return
    new = laid_out(text)

    assert read(new.encode(), "sea.yaml").root == before.root
    assert sum(comments_of(new).values()) == sum(comments_of(text).values())
