"""The two sides of a comparison: what is asked for, found and read.

    read_sides(base, revision, here, *, rules, portfolio=None, known_by=None) -> Sides

`Sides(base, revision)` holds two `SideRead`: `name` and `stamp` (or both as `label`), `workspace`,
`plan` (of `@DATE` the plan in force then, else all that is written), `commit`, `day`, and
`settings(rules)`, the settings that stand with that side. What is asked for is one of

- `None`: the last commit as base, the working tree as revision;
- `@2023-12-31`, `@2023`: the plan as its sources stood then, from the working files;
- a path: a portfolio's folder, or a file in it. A path alone that is the portfolio found here, or
  where none alone is found here, says which portfolio to compare with its last commit;
- a revision: `HEAD~3`, a branch, a tag, an id; `REV:roadmaps/old` for a portfolio's other folder;
- `A..B`, or `A...B` from where they parted, both sides in one;
- `:` for what is staged (`STAGED`).

A portfolio whose folder was renamed is found in a revision by its id. Files of equal content are
read once, and equal things of changed files are shared between the sides.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.load.sides.choosing import chosen, is_older
from cet_cli.load.sides.ground import Ground
from cet_cli.load.sides.reader import Reader
from cet_cli.load.sides.side import SideRead
from cet_cli.load.sides.sought import STAGED, WORKING, seek

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

__all__ = ["STAGED", "SideRead", "Sides", "read_side", "read_sides"]


class Sides(NamedTuple):
    """What is compared."""

    base: SideRead
    revision: SideRead


def read_sides(  # noqa: PLR0913 - a question is put in one call, each part by name
    base: str | None,
    revision: str | None,
    here: Path,
    *,
    rules: frozenset[str],
    portfolio: Path | None = None,
    known_by: date | None = None,
) -> Sides:
    """Read both sides of a comparison; the module says what may be asked for.

    Mistakes in the files are findings of the workspaces; whoever compares refuses them.

    Args:
        base: the older side; None for the last commit.
        revision: the newer side; None for the working tree.
        here: the working directory.
        rules: the codes and slugs that settings may name: how large a file may be stands there.
        portfolio: the portfolio meant where several are here.
        known_by: what had been read by this day counts in the plan of `@DATE`.

    Raises:
        WrongUsage: an argument that cannot be understood.
        GitFailed, NoRepository, NoRevision, MissingHistory, UnreadableRevision: see there.
        NoPortfolio, SeveralPortfolios, UnreadableFile, WrongSetting: see `open_workspace`.
    """
    with Ground(here, rules, portfolio) as ground:
        older, newer = chosen(ground, base, revision)
        reader = Reader(ground, known_by, ground.algorithm(older, newer))
        one, two = reader.read(older), reader.read(newer)
        return Sides(one, replace(two, older=is_older(ground, one, two)))


def read_side(
    text: str | None, here: Path, *, rules: frozenset[str], portfolio: Path | None = None
) -> SideRead:
    """Read one side; None for the working tree. See `read_sides`."""
    with Ground(here, rules, portfolio) as ground:
        return Reader(ground).read(WORKING if text is None else seek(text, here))
