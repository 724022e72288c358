"""What code scanning reads."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from cet_cli.api import check_paths
from cet_cli.finding import Severity, Span
from cet_cli.render.sarif.findings import findings_sarif
from cet_cli.render.sarif.log import Run, log
from cet_cli.render.sarif.results import FINGERPRINT
from cet_cli.render.sarif.rules import descriptor
from cet_cli.render.sarif.uri import is_relative, uri_of
from cet_cli.report.rules import compose_rules
from cet_cli.wording import shown
from tests.render.hostile import NASTY, NO_CHARACTERS, finding, nasty_report, report

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data"
DAY = date(2026, 6, 30)
SCHEMA = json.loads((DATA / "sarif" / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
VALID = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
LINK = re.compile(r"(?<!\\)\[")
PLACE = re.compile(r"(?<!\{)\{(?!\{)")


def run_of(text: str) -> dict[str, Any]:
    """Read a log, which has to be as the schema of OASIS and code scanning want it."""
    written = json.loads(text)
    assert list(VALID.iter_errors(written)) == []
    assert (written["version"], written["$schema"].rpartition("/")[2]) == (
        "2.1.0",
        "sarif-schema-2.1.0.json",
    )
    (run,) = written["runs"]
    assert code_scanning_takes(run)
    assert consistent(run)
    return dict(run)


def code_scanning_takes(run: dict[str, Any]) -> bool:
    """What the rules of the SARIF Multitool 5.7 for GitHub (GH1001 to GH1018, GH2012) ask for."""
    assert len(run["results"]) <= 25_000
    assert "/" in run["automationDetails"]["id"]
    for rule in run["tool"]["driver"]["rules"]:
        assert 0 < len(rule["name"]) <= 255
        assert rule["help"]["text"]
        for words in ("shortDescription", "fullDescription"):
            assert 0 < len(rule[words]["text"]) <= 1024
    for result in run["results"]:
        assert result["message"]["text"]
        for place in (*result["locations"], *result.get("relatedLocations", ())):
            where = place["physicalLocation"]
            uri = urlsplit(where["artifactLocation"]["uri"])
            assert uri.scheme in {"", "file"}
            assert re.fullmatch(r"(%[0-9A-F]{2}|[A-Za-z0-9._~/-])+", uri.path)
            assert where["region"]["startLine"] >= 1
        assert "codeFlows" not in result
    return True


def consistent(run: dict[str, Any]) -> bool:
    """What the standard asks for and no schema can: indexes, regions, texts without links."""
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted({one["ruleId"] for one in run["results"]})
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        region = result["locations"][0]["physicalLocation"]["region"]
        assert (region["endLine"], region["endColumn"]) >= (
            region["startLine"],
            region["startColumn"],
        )
        assert "suppressions" in result
        text = result["message"]["text"]
        assert not LINK.search(text.replace("\\\\", ""))
        assert not PLACE.search(text.replace("{{", ""))
    marks = [result["partialFingerprints"][FINGERPRINT] for result in run["results"]]
    assert len(set(marks)) == len(marks)
    return True


def plain(text: str) -> str:
    """A message as a viewer shows it."""
    text = re.sub(r"\\([\\\[\]])", r"\1", text)
    return text.replace("{{", "{").replace("}}", "}")


@pytest.mark.parametrize("case", NASTY)
def test_a_log_is_valid_whatever_it_is_about(case: str) -> None:
    text = findings_sarif(nasty_report(NASTY[case]))
    results = run_of(text)["results"]
    quoted = shown(NASTY[case])

    assert [one["level"] for one in results] == ["error", "warning", "note", "error"]
    for one in results:
        assert plain(one["message"]["text"]) == (
            f"The key `{quoted}` means nothing here. Did you mean `{quoted}`?"
        )
        uri = one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert unquote_to_bytes(uri).decode("utf-8", "replace").startswith("areas/")
    assert [one["suppressions"] for one in results[:3]] == [[], [], []]
    assert results[3]["suppressions"][0]["justification"] == shown(NASTY[case], limit=9999)
    assert text.replace("\n", "").translate(NO_CHARACTERS).isprintable()


@pytest.mark.parametrize("path", ["tests/data/mistake", "tests/data/haneul", "roadmaps/korea"])
def test_a_real_plan_gives_a_valid_log(path: str) -> None:
    found = check_paths([Path(path)], DAY, ROOT, traced=True)[0]
    run = run_of(findings_sarif(found))

    assert len(run["results"]) == len(found.findings) + len(found.suppressed)
    suppressed = [one for one in run["results"] if one["suppressions"]]
    assert [one["suppressions"][0]["justification"] for one in suppressed] == [
        shown(why, limit=len(why)) for _, why in found.suppressed
    ]
    for one in run["results"]:
        place = one["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"].startswith(f"{path}/")
        assert place["artifactLocation"]["uriBaseId"] == "%SRCROOT%"
        line = (
            (ROOT / place["artifactLocation"]["uri"])
            .read_text("utf-8")
            .split("\n")[place["region"]["startLine"] - 1]
        )
        if "snippet" in place["region"]:
            start, end = place["region"]["startColumn"], place["region"]["endColumn"]
            assert line[start - 1 : end - 1] == place["region"]["snippet"]["text"]


def test_a_finding_is_known_again_when_lines_were_added_above_it(tmp_path: Path) -> None:
    plan = "format: 1\nportfolio: demo\nname: Demo\nmilestones:\n"
    first = "  - {id: a, name: A, deu: 2030, source: own}\n"
    second = "  - {id: b, name: B, deu: 2030, due: 2030-02-31, source: own}\n"
    texts = (plan + first + second, f"# new\n\n{plan}{second}", plan + second + first)
    marks = []
    for text in texts:
        (tmp_path / "portfolio.yaml").write_text(text)
        found = check_paths([tmp_path], DAY, tmp_path, traced=True)[0]
        results = run_of(findings_sarif(found))["results"]
        marks.append({one["partialFingerprints"][FINGERPRINT] for one in results})

    assert marks[1] < marks[0]
    assert marks[2] == marks[0]


def test_a_clean_plan_is_a_run_without_results() -> None:
    run = run_of(findings_sarif(report()))

    assert run["results"] == []
    assert run["invocations"] == [{"executionSuccessful": True}]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["properties"] == {"asOf": "2026-06-30"}


def test_what_could_not_be_read_is_told() -> None:
    (invocation,) = run_of(findings_sarif(report(finding(code="S013"))))["invocations"]

    assert not invocation["executionSuccessful"]
    assert invocation["toolExecutionNotifications"][0]["level"] == "error"


def test_of_too_many_the_worst_are_kept_and_that_is_told() -> None:
    notes = [finding(severity=Severity.NOTE, line=line) for line in range(1, 6)]
    errors = [finding(line=line) for line in range(6, 9)]
    run = run_of(log(Run("validate", ".", DAY, [*notes, *errors]), most=4))

    assert [one["level"] for one in run["results"]] == ["note", "error", "error", "error"]
    (told,) = run["invocations"][0]["toolExecutionNotifications"]
    assert told["message"]["text"] == "4 of 8 findings kept, the worst first."


def test_what_stands_in_no_file_stands_in_the_folder_and_without_an_address_has_none() -> None:
    nowhere = replace(finding(), span=None, address="", excerpt=None, companions=())
    (one,) = run_of(findings_sarif(report(nowhere)))["results"]

    assert one["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "roadmaps/demo", "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1},
            }
        }
    ]


def test_an_absolute_path_has_no_base() -> None:
    away = replace(finding(), span=Span("/plans/a b.yaml", 1, 1, 1, 2))
    place = run_of(findings_sarif(report(away)))["results"][0]["locations"][0]["physicalLocation"]

    assert place["artifactLocation"] == {"uri": "file:///plans/a%20b.yaml"}


def test_every_rule_of_the_book_can_be_described() -> None:
    for entry in compose_rules():
        described = descriptor(entry.code)
        assert described["help"]["markdown"].count("```") == 4
        assert described["properties"]["slug"] == entry.slug
        assert "helpUri" not in described


def bytes_of(char: str) -> bytes:
    """The bytes of a character of a name: of one that is no text, the byte that it stands for."""
    escaped = "\udc80" <= char <= "\udcff"
    return char.encode("utf-8", "surrogateescape" if escaped else "surrogatepass")


@given(st.text(st.characters(exclude_characters="\0"), min_size=1))
def test_a_uri_leads_back_to_the_bytes_of_the_name(path: str) -> None:
    path = path.lstrip("/") or "x"
    uri = uri_of(f"a/{path}")

    assert unquote_to_bytes(uri) == b"".join(map(bytes_of, f"a/{path}"))
    assert urlsplit(uri).path == uri


@pytest.mark.parametrize(
    ("path", "uri", "relative"),
    [
        ("areas/양자 1.yaml", "areas/%EC%96%91%EC%9E%90%201.yaml", True),
        ("a:b.yaml", "a%3Ab.yaml", True),
        ("../x/#?.yaml", "../x/%23%3F.yaml", True),
        ("\udcff.yaml", "%FF.yaml", True),
        ("\ud800.yaml", "%ED%A0%80.yaml", True),
        ("/x/y.yaml", "file:///x/y.yaml", False),
        ("C:/x y.yaml", "file:///C:/x%20y.yaml", False),
    ],
)
def test_paths_become_uris(path: str, uri: str, relative: bool) -> None:  # noqa: FBT001
    assert uri_of(path) == uri
    assert is_relative(path) is relative
