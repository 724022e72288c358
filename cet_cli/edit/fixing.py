"""Mend what a check found, as far as fixes are known, and prove that each mends it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from cet_cli.check.fixes import Recall, Write, fixes_of
from cet_cli.document import Limits
from cet_cli.edit.planned import proved, rewritten
from cet_cli.edit.splicing import Put, Rename, Take
from cet_cli.edit.splicing.splice import Splice
from cet_cli.edit.splicing.taking import Unsettled
from cet_cli.errors import RefusedEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from cet_cli.check import Outcome
    from cet_cli.check.fixes import Change, Fix
    from cet_cli.edit.edits import Edits
    from cet_cli.edit.splicing import Step
    from cet_cli.load import Workspace

_ROUNDS = 10
"""What is mended may show another mistake; nobody nests them deeper."""


@dataclass(frozen=True, slots=True)
class Fixing:
    """What fixes make of a plan; nothing is written yet."""

    edits: Edits
    fixes: tuple[Fix, ...] = ()
    """The fixes made, in the order of the findings of each round."""


@dataclass(slots=True)
class _Mender:
    """Fixes a plan round by round."""

    check: Callable[[Workspace], Outcome]
    here: Path
    limits: Limits
    unsafe: bool
    made: list[Fix] = field(default_factory=list)
    refused: set[tuple[object, ...]] = field(default_factory=set)

    def mended(self, workspace: Workspace) -> Workspace:
        """Give the plan after all fixes."""
        for _ in range(_ROUNDS):
            wanted = self._wanted(workspace)
            if not wanted:
                break
            workspace = self._all(workspace, wanted)
        return workspace

    def _wanted(self, workspace: Workspace) -> list[Fix]:
        findings = self.check(workspace).findings
        fixes = fixes_of(workspace, findings, self.limits)
        return [
            fix
            for fix in fixes
            if fix and (fix.safe or self.unsafe) and _name(fix) not in self.refused
        ]

    def _all(self, workspace: Workspace, fixes: list[Fix]) -> Workspace:
        """Make several fixes at once; where that fails, find those that are in the way."""
        mended = self._tried(workspace, fixes)
        if mended is not None:
            self.made += fixes
            return mended
        alone = [self._tried(workspace, [fix]) for fix in fixes]
        useless = {_name(fix) for fix, one in zip(fixes, alone, strict=True) if one is None}
        self.refused |= useless
        if useless or alone[0] is None:
            return workspace
        self.made.append(fixes[0])
        return alone[0]

    def _tried(self, workspace: Workspace, fixes: Sequence[Fix]) -> Workspace | None:
        edits = tried(workspace, fixes, self.here, self.limits)
        return edits.workspace if edits else None


def tried(workspace: Workspace, fixes: Sequence[Fix], here: Path, limits: Limits) -> Edits | None:
    """Make fixes; None where one cannot be made, or does not mend what it is for."""
    try:
        contents = {
            file: _spliced(workspace, file, [fix for fix in fixes if fix.file == file], limits)
            for file in {fix.file for fix in fixes}
        }
        edits = rewritten(workspace, contents, here=here, limits=limits)
    except (RefusedEdit, Unsettled):
        return None
    return edits if _mended(workspace, edits.workspace, fixes) else None


def _spliced(workspace: Workspace, file: str, fixes: Iterable[Fix], limits: Limits) -> bytes:
    loaded = next(one for one in workspace.files if one.file == file)
    document = loaded.whole(limits)
    splice = Splice(document.data, document.root or {})
    for change in (change for fix in fixes for change in fix.changes):
        splice.take(_step(change))
    return proved(splice, file, limits).data


def fix_plan(
    workspace: Workspace,
    check: Callable[[Workspace], Outcome],
    here: Path,
    limits: Limits | None = None,
    *,
    unsafe: bool = False,
) -> Fixing:
    """Work out what fixes make of a plan; nothing is written.

    A fix is made only if what it mends is no longer found.

    Args:
        workspace: the plan as it was read.
        check: finds what is wrong with a plan.
        here: the folder that shown paths start from.
        limits: how large and how deep a file may be.
        unsafe: whether to make fixes, too, that are a guess.
    """
    mender = _Mender(check, here, limits or Limits(), unsafe)
    mended = mender.mended(workspace)
    changed = {fix.file for fix in mender.made}
    contents = {one.file: one.reread().data for one in mended.files if one.file in changed}
    edits = rewritten(workspace, contents, here=here, limits=limits)
    return Fixing(replace(edits, before=workspace), tuple(mender.made))


def _step(change: Change) -> Step:
    if isinstance(change, Write):
        return Put(change.route, change.text)
    if isinstance(change, Recall):
        return Rename(change.route, change.key)
    return Take(change.route)


def _mended(before: Workspace, after: Workspace, fixes: Iterable[Fix]) -> bool:
    """Tell whether the rules of some fixes find as much less as was mended.

    What else can be read now may show mistakes of other rules, which were there before.
    """
    met, left = _codes(before), _codes(after)
    wanted = Counter(fix.finding.rule for fix in fixes)
    return all(left[rule] <= met[rule] - wanted[rule] for rule in wanted if met[rule])


def _codes(workspace: Workspace) -> Counter[str]:
    """Count the mistakes met while reading."""
    return Counter(finding.rule for finding in workspace.findings)


def _name(fix: Fix) -> tuple[object, ...]:
    return fix.file, fix.changes
