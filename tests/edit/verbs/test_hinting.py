"""What is new tells in comments what it lacks, so that a newcomer only has to uncomment."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from cet_cli.api.creating import Beginning, begin
from cet_cli.api.editing import Desk, write_down
from cet_cli.api.verbs import record
from cet_cli.check import check
from cet_cli.config import Settings
from cet_cli.edit.formatting import formatted
from cet_cli.edit.splicing.manner import width
from cet_cli.edit.verbs.creating import SECTIONS
from cet_cli.edit.verbs.sayings import Report
from cet_cli.load import open_workspace
from cet_cli.wording.language import speaking
from tests.edit.verbs.desks import TODAY
from tests.plans import AREA_FILE, demo, write

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.wording.language import Language

GROUND = """\
missions:
  - {id: a-mission, statement: Reach it, by: 2030, achieved_by: a-milestone, source: old}
milestones:
  - {id: a-milestone, name: One, due: 2026, for: a-mission, source: old}
  - {id: another-milestone, name: Two, due: 2025, for: a-mission, source: old}
"""
SOURCE = "  - {id: a-plan, title: A plan, published: 2024-01-01}\n"
"""The places that the examples name."""


def begun(root: Path, kind: str, language: Language = "en", **fields: str) -> tuple[Path, str]:
    """Begin something with a name alone, and give the file and what is new in it."""
    files = demo(GROUND)
    write(root, {**files, "sources.yaml": str(files["sources.yaml"]) + SOURCE})
    area = "" if kind in {"area", "source"} else "area"
    given = {key: [text] for key, text in fields.items()}
    with speaking(language):
        proposal = begin(Beginning(kind, area, "new", ("New",), "", given), Desk(TODAY, root))
        write_down(proposal)
    (edit,) = proposal.edits.files
    old = set((edit.old or b"").decode().splitlines())
    new = [line for line in edit.new.decode().splitlines() if line not in old]
    return edit.path, "\n".join(new)


def mistakes(root: Path) -> list[str]:
    outcome = check(open_workspace(root, here=root), TODAY, Settings())
    return [str(one) for one in outcome.findings if one.severity.value == "error"]


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("kind", ["area", *SECTIONS, "source"])
def test_to_uncomment_it_all_makes_it_whole(tmp_path: Path, kind: str, language: Language) -> None:
    path, new = begun(tmp_path, kind, language)
    assert "# " in new
    assert all(len(line) <= 130 for line in new.splitlines())

    text = path.read_text()
    path.write_text(re.sub(r"^( *)# (?!yaml)", r"\1", text, flags=re.MULTILINE))

    assert mistakes(tmp_path) == []
    _, again = begun(tmp_path / "other", kind, language)
    assert again == new


def test_a_milestone_lists_what_it_lacks(tmp_path: Path) -> None:
    _, new = begun(tmp_path, "milestone", due="2029")

    assert (
        new
        == """\
  - id: new
    name: New
    due: 2029
    # for: a-mission              # what it serves: the id of a mission or technology
    # needs: [another-milestone]  # what must come first
    # source: a-plan#page 3       # who says so: the id of a source, and where in it"""
    )


def test_in_korean_where_korean_is_spoken(tmp_path: Path) -> None:
    _, new = begun(tmp_path, "measure", "ko", due="2029")

    assert "# pillar: talent         # 정책의 어느 부문인지" in new
    assert "# source: a-plan#page 3  # 누가 말했는지" in new


def test_hangul_is_as_wide_as_it_looks(tmp_path: Path) -> None:
    _, new = begun(tmp_path, "source", "ko")

    columns = {width(line[: line.rindex("  # ")]) for line in new.splitlines() if "  # " in line}

    assert "# publisher: 과학기술정보통신부" in new
    assert len(columns) == 1


def test_an_indicator_that_is_context_needs_no_target(tmp_path: Path) -> None:
    _, new = begun(tmp_path, "indicator", role="context")

    assert "# unit" in new
    assert "targets" not in new
    assert "better" not in new


def test_a_project_whose_unit_is_said_needs_none_in_its_amounts(tmp_path: Path) -> None:
    _, bare = begun(tmp_path, "project", unit="KRW billion")
    _, whole = begun(tmp_path / "other", "project")

    assert "value: 12}" in bare
    assert "value: KRW 12 billion}" in whole


def test_what_lacks_nothing_has_no_comments(tmp_path: Path) -> None:
    fields = {"for": "a-mission", "source": "a-plan"}

    _, new = begun(tmp_path, "milestone", "en", due="2029", **fields)

    assert new == "  - {id: new, name: New, due: 2029, for: a-mission, source: a-plan}"


def test_the_comments_stay_with_it_when_it_is_laid_out_and_reported(tmp_path: Path) -> None:
    path, _ = begun(tmp_path, "milestone", due="2029")
    path.write_bytes(formatted(path.read_bytes(), AREA_FILE))

    write_down(record("area/new", Report(("done",), "2026", "late"), Desk(TODAY, tmp_path)))

    text = path.read_text()
    assert "    done: {on: 2026, source: late}\n" in text
    assert text.index("done:") < text.index("# for: a-mission") < len(text)
    assert text.rstrip().endswith("where in it")
