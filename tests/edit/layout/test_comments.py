"""Comments, counted by another reader of YAML, and each known by what it says."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from cet_cli.diff import compare
from cet_cli.document import Limits, read
from cet_cli.edit.formatting import format_plan, formatted
from cet_cli.load.discovery import Place
from cet_cli.load.reading import load_document
from cet_cli.load.workspace import join
from tests.edit.awkward_files import Case, cases
from tests.edit.layout.test_layout import files

HERE = Path("/nowhere")
MAIN = load_document(b"portfolio: korea\nname: All\n", "main", Limits())
_COMMENT = re.compile(r"#[^\r\n]*")


def comments(text: str) -> Counter[str]:
    """Count the comments between the tokens of PyYAML, and behind the heads of its block texts."""
    text = text.replace("\r\n", "\n").removeprefix("\ufeff")
    tokens = [*yaml.scan(text, Loader=yaml.CLoader)]
    spans = ((one.start_mark.index, one.end_mark.index) for one in tokens)
    ends = pairwise([0, *(at for span in spans for at in span), len(text)])
    found = [
        comment
        for number, (start, end) in enumerate(ends)
        if number % 2 == 0
        for comment in _COMMENT.findall(text[start:end])
    ]
    for one in tokens:
        if isinstance(one, yaml.ScalarToken) and one.style in ("|", ">"):
            found += _COMMENT.findall(text[one.start_mark.index :].splitlines()[0])
    return Counter(comment.strip() for comment in found)


@given(files())
@settings(max_examples=200, deadline=None)
def test_no_comment_is_lost_or_told_twice(text: str) -> None:
    before = read(text.encode(), "sea.yaml")
    if before.findings or not isinstance(before.root, dict):
        return

    assert comments(formatted(text.encode(), "sea.yaml").decode()) == comments(text)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_awkward_files_say_the_same_and_keep_their_comments(case: Case) -> None:
    for text in (case.before, case.after):
        data = case.data(text)
        loaded = load_document(data, "area.yaml", Limits())
        plan = join(Place(HERE, (HERE / "main", HERE / "area.yaml")), HERE, (MAIN, loaded))

        formatting = format_plan(plan, HERE)
        again = format_plan(formatting.edits.workspace, HERE)

        assert formatting.refused == ()
        assert compare(plan.portfolio, formatting.edits.workspace.portfolio).changes == ()
        assert again.edits.files == ()
        assert comments(formatted(data, "area.yaml").decode()) == comments(data.decode())


KEYS = ("id", "name", "due", "note", "for", "source", "was", "owner", "needs", "odd")
VALUES = ("x", "'x, y'", "[a, b]", "{is: a, source: b}", f"[{'long ' * 30}, b]", "\n        - a")


@st.composite
def entries(draw: st.DrawFn) -> tuple[str, dict[str, str]]:
    """Draw an entry whose keys have comments above and beside, and say whose each is."""
    lines, owners = [], {}
    keys = draw(st.lists(st.sampled_from(KEYS), min_size=1, unique=True))
    for number, key in enumerate(keys):
        above, beside = f"# above {number}", f"# beside {number}"
        value = draw(st.sampled_from(VALUES))
        # A comment above the first key of an entry stands above the dash, which is the entry's.
        if number and draw(st.booleans()):
            lines.append(f"    {above}")
            owners[above] = key
        if draw(st.booleans()) and "\n" not in value:
            value += f"  {beside}"
            owners[beside] = key
        lines.append(f"{'    ' if number else '  - '}{key}: {value}")
    return "\n".join(["roadmap: sea", "milestones:", *lines, ""]), owners


@given(entries())
@settings(max_examples=200, deadline=None)
def test_every_comment_stays_with_its_key(entry: tuple[str, dict[str, str]]) -> None:
    text, owners = entry

    lines = formatted(text.encode(), "sea.yaml").decode().splitlines()

    for comment, key in owners.items():
        (at,) = (number for number, line in enumerate(lines) if line.endswith(comment))
        rest = [line for line in lines[at:] if not line.lstrip().startswith("#")]
        assert rest[0].lstrip(" -").startswith(f"{key}:"), (comment, lines)
