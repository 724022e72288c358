"""The evidence that is missing is what the counts of the status lack, named thing by thing."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cet_cli import api
from cet_cli.api import judging
from cet_cli.assess.cited import cited_figures
from cet_cli.assess.figures import citations_of_figures
from cet_cli.assess.missing import missing_evidence
from cet_cli.render.json.v1.status import status_json
from cet_cli.render.terminal.lines import plain
from cet_cli.render.terminal.listing import list_lines
from cet_cli.render.terminal.missing import missing_lines
from cet_cli.report.listing import Selection
from tests.report.gallery import DAY, listed, made

if TYPE_CHECKING:
    from cet_cli.report.listing import ListReport

ROOT = Path(__file__).parents[2]
HANEUL = ROOT / "tests" / "data" / "haneul"
PLANS = ("roadmaps/korea", "tests/data/haneul")


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("made"))


def wants(report: ListReport) -> dict[str, tuple[str, ...]]:
    return {str(row.address): row.missing for row in report.rows}


@pytest.mark.parametrize("folder", PLANS)
def test_what_is_missing_is_what_the_counts_of_the_status_lack(folder: str) -> None:
    looked = judging._look(DAY, None, None, ROOT / folder, findings=False)
    things = looked.things
    found = list(missing_evidence(things.plan, things.assessment, things.standings))
    counts = Counter(want for one in found for want in one.wants)
    evidence = things.assessment.evidence

    def lacking(name: str) -> int:
        share = getattr(evidence, name)
        return int(share.of - share.count)

    assert counts["baseline"] == lacking("baseline")
    assert counts["interim"] == lacking("interim")
    assert counts["observation"] == lacking("observed")
    assert counts["date"] == lacking("dated")
    assert counts["owner"] == lacking("owned")
    assert counts["official"] == lacking("official")


@pytest.mark.parametrize("folder", PLANS)
def test_figures_are_the_ones_that_are_counted(folder: str) -> None:
    plan = api.open_workspace(ROOT / folder).portfolio

    for roadmap in plan.roadmaps:
        named = Counter(tuple(one.citations) for one in cited_figures(roadmap))
        assert named == Counter(tuple(one) for one in citations_of_figures(roadmap))


def test_figures_of_every_kind_are_the_ones_that_are_counted(plan: Path) -> None:
    for roadmap in api.open_workspace(plan).portfolio.roadmaps:
        named = Counter(tuple(one.citations) for one in cited_figures(roadmap))
        assert named == Counter(tuple(one) for one in citations_of_figures(roadmap))


def test_each_thing_says_what_it_lacks(plan: Path) -> None:
    missing = wants(listed(plan, Selection(missing=True)))

    assert missing["paths/linear/target"] == ("interim",)
    assert missing["paths/speechless/target"] == ("observation", "interim")
    assert missing["paths/silent/target"] == ("recent", "interim")
    assert missing["paths/once/target"] == ("baseline", "interim")
    assert missing["paths/dateless/target"] == ("deadline", "interim")
    assert missing["paths/undefined/target"] == ("definition", "interim")
    assert missing["paths/summed/target"] == ("interim",)
    assert missing["paths/no-date"] == ("date", "owner")
    assert missing["paths/rumoured"] == ("report", "owner")
    assert missing["paths/training"] == ("report",)
    assert missing["paths/alone"] == ("test",)
    assert missing["paths/leaked/obs@2025~draft"] == ("official",)
    assert "paths/stepwise/target" not in missing
    assert "paths/withdrawn/target" not in missing
    assert "paths/given-up" not in missing
    assert "paths/whisper" not in missing
    assert "paths/leaked/wish" in missing  # the figure of it, which only a draft gives
    assert missing["paths/leaked/wish"] == ("official",)
    assert "paths/rules" not in missing


def test_a_row_of_what_is_missing_says_whom_to_ask(plan: Path) -> None:
    (training,) = listed(plan, Selection(missing=True, owner="office", kinds=("measure",))).rows

    assert training.owner is not None
    assert (str(training.address), training.owner.say("en")) == ("paths/training", "Office")
    figures = listed(plan, Selection(missing=True, kinds=("figure",))).rows
    assert {row.sources for row in figures} == {("draft",)}
    assert {row.name and row.name.say("en") for row in figures} == {"A draft knows more"}


def test_what_is_missing_is_chosen_like_any_list(plan: Path) -> None:
    chosen = listed(
        plan, Selection(missing=True, status="due_unreported", due_before=date(2026, 1, 1))
    )

    assert set(wants(chosen)) == {
        "paths/rumoured",
        "paths/training",
        "paths/silent/target",
        "paths/unwritten/target",
    }


def test_for_people_words_say_what_is_missing() -> None:
    report = api.list_things(Selection(missing=True, area="quiet"), DAY, None, None, HANEUL)

    assert "test" in plain(list_lines(report, 80)).splitlines()[2]
    none = api.list_things(Selection(missing=True, owner="nobody"), DAY, None, None, HANEUL)
    assert plain(list_lines(none, 80)).startswith("Nothing is missing. ")


def test_the_status_counts_it_area_by_area() -> None:
    report = api.summarise(None, DAY, DAY, here=HANEUL, missing=True)
    assert report.missing is not None

    assert [(one.id, one.national) for one in report.missing] == [
        ("haneul", True),
        ("deep-ice", False),
        ("quiet", False),
        ("sky-cars", False),
    ]
    assert dict(report.missing[0].counts) == {
        "observation": 1,
        "interim": 1,
        "report": 1,
        "test": 1,
    }
    page = plain(missing_lines(report.missing, 80))
    assert page.startswith("Missing evidence\n  National level   1 observation, 1 interim point, ")
    assert "\n  Quiet machines   1 test" in page
    assert '"missing": [' in status_json(report)


def test_the_status_of_an_area_counts_its_own() -> None:
    quiet = api.summarise("quiet", DAY, DAY, here=HANEUL, missing=True)

    assert quiet.missing is not None
    assert [one.id for one in quiet.missing] == ["quiet"]
    assert api.summarise("quiet", DAY, DAY, here=HANEUL).missing is None


def test_a_plan_that_lacks_nothing_says_so() -> None:
    assert plain(missing_lines((), 80)) == "Missing evidence  none\n"
