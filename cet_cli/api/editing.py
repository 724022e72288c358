"""A plan that is open to be edited: what is wanted is worked out, checked and judged first."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.api.settings import limits_of, settings_of
from cet_cli.check import check
from cet_cli.edit.verbs.aim import Aim
from cet_cli.edit.verbs.written import Written
from cet_cli.errors import RefusedPlan, WrongUsage
from cet_cli.finding import Severity
from cet_cli.load.discovery import locate
from cet_cli.load.keeping import load_whole
from cet_cli.load.workspace import open_place
from cet_cli.wording import advice, says
from cet_cli.wording.editing import refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from cet_cli.assess import Judgements
    from cet_cli.check import Outcome
    from cet_cli.config import Settings
    from cet_cli.document import Limits
    from cet_cli.edit.edits import Edits
    from cet_cli.finding import Finding
    from cet_cli.load import Workspace
    from cet_cli.patch import Patch
    from cet_cli.report.edited import EditReport
    from cet_cli.report.findings import FindingLine


@dataclass(frozen=True, slots=True)
class Proposal:
    """An edit that is worked out, checked and judged, and not yet written."""

    edits: Edits
    """What would be written."""
    report: EditReport
    """What it does."""
    recheck: Callable[[Edits], object]
    """Checks it once more where the plan was changed meanwhile."""


class NewErrors(RefusedPlan):
    """An edit would bring errors into the plan."""

    def __init__(self, errors: Sequence[Finding], what: str = "new_errors") -> None:
        """Take the errors, for whoever can leave out what brings them.

        Args:
            errors: those that were not there before.
            what: the code of the sentence that stands above them.
        """
        super().__init__("\n".join([refusal(what), *map(_line, errors)]))
        self.errors = tuple(errors)


class Desk:
    """A plan that is open to be edited."""

    def __init__(self, today: date, here: Path | None = None) -> None:
        """Open the portfolio that is found from a folder.

        Args:
            today: the day on which the plan is checked and judged.
            here: the working directory.
        """
        self.today = today
        self.here = here or Path.cwd()
        place = locate(None, self.here)
        self.settings: Settings = settings_of(place.root, self.here)
        self.limits: Limits = limits_of(self.settings)
        self.workspace: Workspace = open_place(place, self.here, self.limits, load_whole)
        self.written = Written(self.workspace, self.limits)

    def aim(self, asked: str) -> Aim:
        """Find what an address names, as `cet show` does.

        Raises:
            WrongUsage: nothing, or not one thing alone, is called so.
        """
        from cet_cli.report.look_up import look_up

        plan = self.workspace.portfolio
        try:
            found = look_up(asked, plan, plan)
        except WrongUsage as error:
            file = self._unread(asked)
            if file:
                text = refusal("may_stand_in", address=asked, file=file)
                raise WrongUsage(text) from error
            raise
        return Aim(found.address, found.above, found.holder)

    def aim_at_whole(self, asked: str) -> Aim:
        """Find a thing or a part, where nothing can be done to one field of it.

        Raises:
            WrongUsage: nothing, or not one thing alone, is called so, or a field was named.
        """
        aim = self.aim(asked)
        if aim.address.field:
            whole = str(aim.address.thing)
            raise WrongUsage(refusal("wants_whole", address=str(aim.address), whole=whole))
        return aim

    def whole(self) -> None:
        """Refuse what concerns every file, where one could not be read.

        Raises:
            RefusedPlan: one could not.
        """
        lost = next((one.file for one in self.workspace.files if one.model is None), "")
        if lost:
            raise RefusedPlan(refusal("unread_file", file=lost))

    def _unread(self, asked: str) -> str:
        """Name the file that has the roadmap of an address, where it could not be read."""
        stem = asked.strip().partition("/")[0].partition(".")[0]
        lost = [one.file for one in self.workspace.files if one.model is None]
        return next((file for file in lost if Path(file).stem == stem), "")

    def propose(
        self,
        patches: Iterable[Patch],
        remarks: Iterable[str] = (),
        made: Mapping[str, bytes] | None = None,
    ) -> Proposal:
        """Work patches out, check the plan that they lead to, and judge it.

        Raises:
            RefusedEdit: they cannot be made.
            RefusedPlan: they would bring errors into the plan.
        """
        edits = self.planned(patches, made)
        return Proposal(edits, self._report(edits, tuple(remarks)), self._rechecked)

    def planned(self, patches: Iterable[Patch], made: Mapping[str, bytes] | None = None) -> Edits:
        """Work patches out, unchecked.

        Raises:
            RefusedEdit: they cannot be made.
        """
        from cet_cli.edit import planned

        return planned(self.workspace, patches, here=self.here, made=made, limits=self.limits)

    def _report(self, edits: Edits, remarks: tuple[str, ...]) -> EditReport:
        from cet_cli.report.edited import EditReport, effects_of
        from cet_cli.report.extent import extent_of

        findings = self._checked(edits)
        before, after = (self._judged(one) for one in (self.workspace, edits.workspace))
        changed = edits.workspace
        return EditReport(
            as_of=self.today,
            read=extent_of(changed.portfolio, changed.root, len(changed.files)),
            files=tuple(edit.file for edit in edits.files),
            difference=edits,
            effects=effects_of(before, after),
            findings=findings,
            remarks=remarks,
        )

    def _judged(self, workspace: Workspace) -> Judgements:
        """Judge the plan in force today."""
        from cet_cli.assess import judge_plan
        from cet_cli.model.in_force import as_of

        plan = as_of(workspace.portfolio, self.today, undated=True)
        return judge_plan(plan, self.today)

    def _rechecked(self, edits: Edits) -> None:
        """Check an edit once more on a plan that somebody else has changed meanwhile."""
        try:
            self._checked(edits)
        except NewErrors as error:
            raise NewErrors(error.errors, "new_errors_meanwhile") from error

    def _checked(self, edits: Edits) -> tuple[FindingLine, ...]:
        """Give the warnings and notes that an edit brings; refuse it for the errors."""
        from cet_cli.report.findings import finding_line

        after = check(edits.workspace, self.today, self.settings)
        if not after.findings:
            return ()
        new = _new(check(edits.before, self.today, self.settings), after)
        errors = [one for one in new if one.severity is Severity.ERROR]
        if errors:
            raise NewErrors(errors)
        return tuple(finding_line(one, {}) for one in new)


def _new(before: Outcome, after: Outcome) -> list[Finding]:
    """Give the findings that were not there before, wherever they stand now.

    One that went and one of the same rule that came are one that only has another address.
    """
    known = {_what(one) for one in before.findings}
    now = {_what(one) for one in after.findings}
    carried = Counter(one.rule for one in before.findings if _what(one) not in now)
    new: list[Finding] = []
    for one in after.findings:
        if _what(one) not in known:
            carried[one.rule] -= 1
            new += [one] if carried[one.rule] < 0 else []
    return new


def _what(finding: Finding) -> tuple[object, ...]:
    """Tell what a finding is about, whatever line it stands on."""
    place = finding.address or (finding.spot and finding.spot.route)
    return finding.rule, str(place), finding.args


def _line(error: Finding) -> str:
    advised = advice(error)
    return f"  {error.rule} {says(error)}{f'; {advised}' if advised else ''}"


def write_down(proposal: Proposal) -> None:
    """Write a proposal, all of its files or none.

    Raises:
        RefusedEdit: the plan was changed meanwhile at the very places.
        RefusedPlan: the plan was changed meanwhile, and this would make it wrong now.
        UnwritableFile: nothing was written.
        BusyPlan: another edit has been running for ten seconds.
    """
    from cet_cli.edit import write

    write(proposal.edits, proposal.recheck)
