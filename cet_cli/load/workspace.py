"""A workspace: a portfolio as it was read, with what could not be read, and where each thing is."""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cet_cli.document import Document, Limits
from cet_cli.errors import NoPortfolio, WrongUsage
from cet_cli.finding import Finding, Spot, found
from cet_cli.load.collector import collector_paused
from cet_cli.load.discovery import Place, locate
from cet_cli.load.nearness import as_id
from cet_cli.load.opening import Unopenable, read_bytes
from cet_cli.load.pruning import STAND_IN
from cet_cli.load.reading import Loaded, load_document
from cet_cli.load.unfinished import seen_through
from cet_cli.model.change import changed
from cet_cli.model.files import build
from cet_cli.model.roadmap import Portfolio, Roadmap, SourceList

Load = Callable[[bytes, str, Limits, Path], Loaded]
"""How the bytes of a file become a part of the model: its name, the limits, where it stands."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """A portfolio and the files that it was read from."""

    root: str
    """Its folder, as shown."""
    portfolio: Portfolio
    """What it says, without what could not be read."""
    files: tuple[Loaded, ...]
    """Its files, the main one first."""
    findings: tuple[Finding, ...]
    """The mistakes met while reading."""
    focus: tuple[str, ...] = ()
    """The files and folders that were asked for; none for all."""

    @property
    def whole(self) -> bool:
        """Whether everything could be read, so that what is absent is truly absent."""
        return all(loaded.model is not None and not loaded.pruning.removed for loaded in self.files)

    @property
    def unread(self) -> frozenset[str]:
        """The files nothing of which could be used, by their name without ending."""
        return frozenset(Path(one.file).stem for one in self.files if one.model is None)


def open_workspace(
    path: str | Path | None = None, *, here: Path | None = None, limits: Limits | None = None
) -> Workspace:
    """Read the portfolio that a path names or lies in, or the one at or above `here`.

    Mistakes in the files are findings of the workspace.

    Args:
        path: a portfolio's folder or file, or something inside it.
        here: the working directory, from which paths are shown.
        limits: how large and how deep a file may be.

    Raises:
        NoPortfolio: nothing was found, or its main file cannot be used at all.
        SeveralPortfolios: more than one was found and none was named.
        UnreadableFile: the path does not exist.
        MissingParser: PyYAML came without its C part.
    """
    base = here or Path.cwd()
    return open_place(locate(Path(path) if path is not None else None, base), base, limits)


def open_place(
    place: Place, base: Path, limits: Limits | None = None, load: Load | None = None
) -> Workspace:
    """Read the portfolio at a place that was found; see `open_workspace`.

    Args:
        place: where it lives.
        base: the working directory, from which paths are shown.
        limits: how large and how deep a file may be.
        load: how a file is read, where not every file is to be read anew.
    """
    with collector_paused():
        bounds, way = limits or Limits(), load or _fresh
        seen = seen_through(place.root, place.files)
        files = tuple(
            _load(os.path.relpath(file, base), at, place.root, bounds, way)
            for file, at in seen.items()
        )
        return join(place, base, files)


def _fresh(data: bytes, file: str, limits: Limits, path: Path) -> Loaded:
    return load_document(data, file, limits).let_go(path)


def _load(file: str, path: Path, root: Path, limits: Limits, load: Load) -> Loaded:
    try:
        data = read_bytes(path, limits.size, root)
    except Unopenable as refusal:
        finding = found("S016", spot=Spot(file, ()), reason=refusal.reason)
        return Loaded(Document(file, b"", None, (finding,)), findings=(finding,))
    return load(data, file, limits, path)


def join(place: Place, base: Path, files: tuple[Loaded, ...]) -> Workspace:
    """Join the files to one portfolio."""
    main, rest = files[0], files[1:]
    portfolio = main.model if isinstance(main.model, Portfolio) else _unread_portfolio(main)
    areas = [loaded.model for loaded in rest if isinstance(loaded.model, Roadmap)]
    lists = [loaded.model for loaded in rest if isinstance(loaded.model, SourceList)]
    joined = _joined(portfolio, areas, lists)
    second = [_second(loaded) for loaded in rest if isinstance(loaded.model, Portfolio)]
    findings = [finding for loaded in files for finding in loaded.findings]
    return Workspace(
        root=os.path.relpath(place.root, base),
        portfolio=joined,
        files=files,
        findings=(*findings, *second),
        focus=tuple(os.path.relpath(one, base) for one in place.focus),
    )


def _joined(portfolio: Portfolio, areas: list[Roadmap], lists: list[SourceList]) -> Portfolio:
    if not areas and not lists:
        return portfolio
    sources = tuple(source for one in lists for source in one.sources)
    return changed(
        portfolio,
        areas=(*portfolio.areas, *areas),
        sources=(*portfolio.sources, *sources),
    )


def _unread_portfolio(main: Loaded) -> Portfolio:
    """Let the areas still be checked where the main file is broken."""
    if not main.findings:
        raise NoPortfolio(f"`{main.file}` is not a portfolio: it has no key `portfolio` at its top")
    root = main.document.root
    name = root.get("portfolio") if isinstance(root, dict) else None
    known = isinstance(name, str) and as_id(name) == name and name
    portfolio: Portfolio = build("portfolio", {"portfolio": known or "portfolio", "name": STAND_IN})
    return portfolio


def _second(loaded: Loaded) -> Finding:
    """Two files of one folder both say that they are the portfolio."""
    return found("S114", spot=Spot(loaded.file, ("portfolio",)))


def area_of(workspace: Workspace, plan: Portfolio, name: str | None) -> str:
    """Tell which roadmap was asked for, by its id or by a file of its own; "" for all of them.

    Args:
        workspace: what was read.
        plan: the plan in force, which may know fewer areas.
        name: what the user typed, if it is no path.

    Raises:
        WrongUsage: there is no such area, or not yet on the day asked for.
    """
    if name is None:
        return _area_in_focus(workspace)
    known = [roadmap.id for roadmap in plan.roadmaps]
    if name in known:
        return name
    if any(name == roadmap.id for roadmap in workspace.portfolio.roadmaps):
        raise WrongUsage(f"nothing was published about `{name}` by then")
    near = difflib.get_close_matches(name.partition("/")[0], known, n=1, cutoff=0.5)
    hint = f"did you mean `{near[0]}`?" if near else f"there are {', '.join(known)}"
    raise WrongUsage(f"`{name}` is neither a path nor an area of `{plan.id}`; {hint}")


def _area_in_focus(workspace: Workspace) -> str:
    models = [one.model for one in workspace.files if one.file in workspace.focus]
    areas = [model.id for model in models if isinstance(model, Roadmap)]
    return areas[0] if len(areas) == 1 else ""
