"""The findings of a run as test cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.junit.suites import Case, case_of, suites
from cet_cli.wording import shown_path
from cet_cli.wording.ci import sentence

if TYPE_CHECKING:
    from cet_cli.report.findings import FindingsReport

_NAME = "cet validate"


def findings_junit(report: FindingsReport) -> str:
    """Write a case for each finding; what does not make the check fail passes, and says so.

    Where nothing was found there is one case that passes: an empty report would look as if nobody
    had looked.
    """
    cases = [case_of(one, report.fails_from) for one in report.findings]
    cases += [case_of(one, report.fails_from, why) for one, why in report.suppressed]
    place = shown_path(report.read.path)
    well = Case(place, sentence("all_well", place=place))
    return suites(_NAME, sorted(cases, key=lambda case: case.suite) or [well])
