"""Find a portfolio and the files that it is made of."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from cet_cli.errors import NoPortfolio, SeveralPortfolios, UnreadableFile

MAIN = "portfolio.yaml"
"""The file that makes a folder a portfolio."""

AREAS = "areas"
"""The folder of a portfolio in which each area has a file; none of them is a portfolio itself."""

ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a portfolio lives, and the part of it that was asked for."""

    root: Path
    """Its folder."""
    files: tuple[Path, ...]
    """Its files, the main one first."""
    focus: tuple[Path, ...] = ()
    """The files and folders inside it that were named; none for all of it."""


def locate(path: Path | None, here: Path) -> Place:
    """Find the portfolio that `path` names or lies in, or the one at or above `here`.

    Raises:
        NoPortfolio: nothing was found.
        SeveralPortfolios: more than one was found and none was named.
        UnreadableFile: the path does not exist.
    """
    if path is None:
        return _upwards(here)
    target = here / path
    if ".." in target.parts:
        target = Path(os.path.realpath(target))
    if not target.exists():
        raise UnreadableFile(f"there is no file or folder `{path}`")
    if target.is_dir():
        return _folder(target) if _is_portfolio(target) else _inside_or_below(target, path)
    if target.name == MAIN and _is_portfolio(target.parent):
        return _folder(target.parent)
    above = _above(target.parent)
    return _folder(above, focus=(target,)) if above else Place(target.parent, (target,))


def portfolio_around(folder: Path) -> Path | None:
    """Find the portfolio that a folder, there already or not, would lie in."""
    return _above(Path(os.path.realpath(folder)).parent)


def _upwards(here: Path) -> Place:
    above = _above(here)
    if above:
        return _folder(above)
    for folder in (here, *here.parents):
        shelf = folder / "roadmaps"
        if shelf.is_dir() and (found := _portfolios(shelf)):
            return _only(found, here)
        if (folder / ".git").exists():
            break
    raise NoPortfolio(
        f"no portfolio here: there is no {MAIN} in this folder or above it, and none in roadmaps/; "
        "name a path, or start one with `cet init`"
    )


def _inside_or_below(folder: Path, asked: Path) -> Place:
    above = _above(folder)
    if above:
        return _folder(above, focus=(folder,))
    for shelf in (folder, folder / "roadmaps"):
        if shelf.is_dir() and (found := _portfolios(shelf)):
            return _only(found, folder)
    raise NoPortfolio(f"no portfolio in `{asked}`: there is no {MAIN} in it or above it")


def _above(folder: Path) -> Path | None:
    """Find the nearest portfolio folder from `folder` upwards, not leaving the repository."""
    for candidate in (folder, *folder.parents):
        if (candidate / MAIN).is_file() and _is_portfolio(candidate):
            return candidate
        if (candidate / ".git").exists():
            return None
    return None


def _portfolios(shelf: Path) -> list[Path]:
    """List the portfolio folders that stand directly on a shelf, by name."""
    try:
        return sorted(entry.parent for entry in shelf.glob(f"*/{MAIN}"))
    except OSError:
        return []


def _only(found: list[Path], here: Path) -> Place:
    if len(found) > 1:
        names = ", ".join(f"`{os.path.relpath(folder, here)}`" for folder in found)
        raise SeveralPortfolios(f"several portfolios here, name one: {names}")
    return _folder(found[0])


def _folder(root: Path, focus: tuple[Path, ...] = ()) -> Place:
    """List the files of a portfolio's folder: the main one, then the others by name."""
    others: list[Path] = []
    for folder, names, files in os.walk(root):
        names[:] = sorted(name for name in names if _belongs(Path(folder, name)))
        others += (Path(folder, name) for name in sorted(files) if _is_plan(name))
    main = root / MAIN
    return Place(root, (main, *(path for path in others if path != main)), focus)


def _belongs(folder: Path) -> bool:
    """Leave out hidden folders and portfolios inside a portfolio."""
    return not folder.name.startswith(".") and not _is_portfolio(folder)


def _is_portfolio(folder: Path) -> bool:
    """Tell whether a folder is one of a portfolio: a main file among the areas of one is astray."""
    if not (folder / MAIN).exists():
        return False
    around = (one.parent for one in (folder, *folder.parents) if one.name == AREAS)
    return not any((one / MAIN).is_file() for one in around)


def _is_plan(name: str) -> bool:
    return name.endswith(ENDINGS) and not name.startswith(".")
