"""Which changes make a comparison fail: what `--fail-on` asks for."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.errors import WrongUsage
from cet_cli.finding import Severity
from cet_cli.rules.book import by_name
from cet_cli.rules.revision.classes import CLASSES, ChangeClass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cet_cli.finding import Finding

ANY = "any"
"""Whatever changed, but data that were added."""

WEAKER = frozenset(
    {
        ChangeClass.WEAKENED,
        ChangeClass.HISTORY_REWRITTEN,
        ChangeClass.VANISHED,
        ChangeClass.LOOSENED,
        ChangeClass.MIXED,
        ChangeClass.SOFTENED,
    }
)
"""The classes that make a plan weaker, or that hide whether it is."""

GROUPS: Mapping[str, frozenset[ChangeClass]] = {
    ANY: frozenset(ChangeClass) - {ChangeClass.OBSERVATION_ADDED},
    "weakened": WEAKER,
    "slipped": frozenset({ChangeClass.SLIPPED, ChangeClass.MIXED}),
    "dropped": frozenset({ChangeClass.DROPPED, ChangeClass.VANISHED}),
}
"""Words that stand for several classes; the name of any other class stands for itself."""


class Bar(NamedTuple):
    """What makes a comparison fail."""

    classes: frozenset[ChangeClass] = frozenset()
    severities: frozenset[Severity] = frozenset()
    codes: frozenset[str] = frozenset()

    def fails(self, finding: Finding) -> bool:
        """Tell whether a change is one of those."""
        return (
            finding.rule in self.codes
            or finding.severity in self.severities
            or CLASSES.get(finding.rule) in self.classes
        )


def bar_of(words: Iterable[str]) -> Bar:
    """Read what `--fail-on` asks for.

    Args:
        words: `any`, `weakened`, `slipped`, `dropped`, the name of another class of changes, a
            severity (with all that is worse), or a rule by code or slug.

    Raises:
        WrongUsage: a word that is none of them.
    """
    bar = Bar()
    for word in words:
        bar = _with(bar, word.strip())
    return bar


def _with(bar: Bar, word: str) -> Bar:
    name = word.replace("-", "_")
    if word in by_name():
        return bar._replace(codes=bar.codes | {by_name()[word].code})
    if name in GROUPS:
        return bar._replace(classes=bar.classes | GROUPS[name])
    if name in set(ChangeClass):
        return bar._replace(classes=bar.classes | {ChangeClass(name)})
    if word in set(Severity):
        worst = [one for one in Severity if one.rank <= Severity(word).rank]
        return bar._replace(severities=bar.severities | set(worst))
    raise WrongUsage(f"--fail-on: `{word}` is nothing to fail on; {_hint(word)}")


def _hint(word: str) -> str:
    words = [*dict.fromkeys((*GROUPS, *ChangeClass)), *Severity]
    near = get_close_matches(word, [*words, *by_name()], n=1)
    if near:
        return f"did you mean `{near[0]}`?"
    return f"there are {', '.join(words)}, and the code or the name of any rule (`cet rules`)"
