"""What a rule is: a code, a severity, and a question put to a plan, or to two sides of one."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from cet_cli.finding import Finding, Related, Severity, Side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cet_cli.address import Address
    from cet_cli.rules.plan import Plan


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a rule is broken, with the arguments of its message."""

    address: Address
    args: tuple[tuple[str, str], ...] = ()
    side: Side = "value"
    related: tuple[Related, ...] = ()


def hit(
    address: Address, *, side: Side = "value", related: tuple[Related, ...] = (), **args: object
) -> Hit:
    """Report a place; the remaining keywords are the arguments of the message, as text."""
    return Hit(address, tuple((key, str(value)) for key, value in args.items()), side, related)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the book. Its manual page is the docstring of the module that it stands in."""

    code: str
    """Family letter and three digits, never reused."""
    slug: str
    """Names the defect and reads well after "allow"."""
    severity: Severity
    """How much it matters unless the settings say otherwise."""
    module: str
    """Where its manual page is."""
    search: Callable[[Any], Iterator[Hit]] | None = None
    """Finds where it is broken; None in the lists of the families, which load no rule."""
    reading: bool = False
    """Whether its mistake is met while reading, so that there is nothing to ask a plan."""
    compares: bool = False
    """Whether it is put to a base and a revision, so that there is nothing to ask one plan."""

    @property
    def family(self) -> str:
        """The letter that its code begins with."""
        return self.code[0]

    def findings(self, plan: Plan) -> Iterator[Finding]:
        """Put the rule's question to a plan; a rule about revisions finds nothing in one."""
        if not (self.reading or self.compares):
            yield from self._found(plan)

    def judged(self, compared: object) -> Iterator[Finding]:
        """Put the question of a rule about revisions to two sides, which are a `Compared`."""
        if self.compares:
            yield from self._found(compared)

    def _found(self, subject: object) -> Iterator[Finding]:
        search = self.search or self.loaded().search
        for place in search(subject) if search else ():
            yield Finding(
                rule=self.code,
                severity=self.severity,
                args=place.args,
                address=place.address,
                side=place.side,
                related=place.related,
            )

    def loaded(self) -> Rule:
        """Give the rule as its own module makes it, which is imported only now."""
        made: Rule = getattr(import_module(self.module), self.slug.replace("-", "_"))
        return made


def listed(
    family: str, *rows: tuple[str, str, Severity] | tuple[str, str], compares: bool = False
) -> tuple[Rule, ...]:
    """List the rules of a family without loading them: `cet status` needs a third of the book.

    Args:
        family: the package that they stand in.
        rows: code, slug and severity of each; without a severity it is met while reading.
        compares: whether they are put to a base and a revision.
    """
    return tuple(
        Rule(
            code=row[0],
            slug=row[1],
            severity=row[2] if len(row) > 2 else Severity.ERROR,  # noqa: PLR2004
            module=f"{family}.{row[1].replace('-', '_')}",
            reading=len(row) == 2,  # noqa: PLR2004
            compares=compares,
        )
        for row in rows
    )


def rule(
    code: str, severity: Severity = Severity.ERROR
) -> Callable[[Callable[[Plan], Iterator[Hit]]], Rule]:
    """Make a rule of a generator; its name is the rule's slug."""

    def make(search: Callable[[Plan], Iterator[Hit]]) -> Rule:
        slug = search.__name__.replace("_", "-")
        return Rule(code, slug, severity, search.__module__, search)

    return make


def revision_rule(
    code: str, severity: Severity = Severity.WARNING
) -> Callable[[Callable[[Any], Iterator[Hit]]], Rule]:
    """Make a rule about revisions of a generator that takes a `Compared`."""

    def make(search: Callable[[Any], Iterator[Hit]]) -> Rule:
        slug = search.__name__.replace("_", "-")
        return Rule(code, slug, severity, search.__module__, search, compares=True)

    return make


def met_while_reading(code: str, module: str, severity: Severity = Severity.ERROR) -> Rule:
    """Make a rule whose findings the reader makes; the module's name is the rule's slug."""
    slug = module.rpartition(".")[2].replace("_", "-")
    return Rule(code, slug, severity, module, reading=True)
