"""From the name of a revision to its commit; or why there is none, and what would be right."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from cet_cli.errors import CetError, MissingHistory, NoRevision
from cet_cli.load.git.command import ask
from cet_cli.load.git.commits import Commit, read_commit
from cet_cli.load.git.objects import Missing

if TYPE_CHECKING:
    from cet_cli.load.git.objects import Objects
    from cet_cli.load.git.repository import Repository

_LONGEST = 1000
_DEEPEN = "`git fetch --unshallow` brings the rest (in CI: fetch-depth 0)"
_START = re.compile(r"[~^:]|@\{")
_DIGITS = re.compile(r"[0-9a-f]{4,64}")
_FOLDERS = ("refs/heads/", "refs/tags/", "refs/remotes/")
_MOST_NAMED = 4


def resolve(repository: Repository, objects: Objects, name: str) -> Commit:
    """Find the commit that a name stands for: `HEAD~3`, a tag, a branch, an id or its beginning.

    Raises:
        NoRevision: there is no such commit, or not one alone; says what is near.
        MissingHistory: the clone is shallow, so that it may lie beyond its beginning.
    """
    if len(name) > _LONGEST or "\n" in name or "\0" in name or not name:
        raise NoRevision("the name of a revision is one line, and not a long one")
    try:
        info = objects.info(name if name.startswith(":/") else f"{name}^{{commit}}")
        return read_commit(info.id, objects.read(info.id))
    except Missing as missing:
        raise _refusal(repository, objects, name, ambiguous=missing.ambiguous) from missing


def merge_base(repository: Repository, objects: Objects, one: Commit, two: Commit) -> Commit:
    """Find the commit at which two histories part.

    Raises:
        NoRevision: they have nothing in common.
        MissingHistory: they may have, beyond the beginning of a shallow clone.
    """
    answer = ask(repository.folder, ("merge-base", one.id, two.id))
    found = answer.out.decode("ascii", "replace").strip()
    if answer.code == 0 and found:
        return resolve(repository, objects, found)
    say = f"{one.short} and {two.short} have no commit in common"
    if repository.shallow:
        raise MissingHistory(f"{say} in this shallow clone; {_DEEPEN}")
    raise NoRevision(f"{say}; compare them with `..`")


def is_ancestor(repository: Repository, one: Commit, two: Commit) -> bool:
    """Tell whether one commit is part of the history of another."""
    answer = ask(repository.folder, ("merge-base", "--is-ancestor", one.id, two.id))
    return answer.code == 0


def _refusal(repository: Repository, objects: Objects, name: str, *, ambiguous: bool) -> CetError:
    """Tell why a name stands for no commit."""
    if ambiguous or _DIGITS.fullmatch(name):
        several = _several(repository, objects, name)
        if several:
            return NoRevision(f"`{name}` may be {several}; write more digits")
    kind = _kind(objects, name)
    if kind:
        return NoRevision(f"`{name}` names a {kind}, not a commit")
    if _kind(objects, "HEAD") != "commit" and not _names(repository):
        return NoRevision(f"there is no commit yet in this repository, so there is no `{name}`")
    if repository.shallow:
        return MissingHistory(f"`{name}` is not in this clone, which is shallow; {_DEEPEN}")
    return NoRevision(f"there is no revision `{name}`; {_near(repository, objects, name)}")


def _kind(objects: Objects, name: str) -> str:
    """Tell what a name stands for, through tags; "" for nothing."""
    for question in (f"{name}^{{}}", name):
        try:
            return {"blob": "file", "tree": "folder"}.get(kind := objects.info(question).kind, kind)
        except Missing:
            continue
    return ""


def _several(repository: Repository, objects: Objects, digits: str) -> str:
    """List the commits whose ids begin so, where there is more than one."""
    answer = ask(repository.folder, ("rev-parse", f"--disambiguate={digits}"))
    ids = answer.out.decode("ascii", "replace").split()
    commits = sorted(one for one in ids if _kind(objects, one) == "commit")
    shown = [f"`{one[: len(digits) + 4]}`" for one in commits[:_MOST_NAMED]]
    more = ["..."] if len(commits) > _MOST_NAMED else []
    return " or ".join(shown + more) if len(commits) > 1 else ""


def _near(repository: Repository, objects: Objects, name: str) -> str:
    """Say what was probably meant."""
    start = _START.split(name, maxsplit=1)[0] or "HEAD"
    if start != name and _kind(objects, start) == "commit":
        return f"`{start}` has no such ancestor or entry"
    names = _names(repository)
    elsewhere = [known for known in names if known.endswith(f"/{start}")]
    near = elsewhere or get_close_matches(start, names, n=1, cutoff=0.5)
    if near:
        return f"did you mean `{near[0]}{name[len(start) :]}`?"
    listed = ", ".join(f"`{known}`" for known in names[:_MOST_NAMED])
    return f"there are {listed}" if names else "there is no branch and no tag here"


def _names(repository: Repository) -> list[str]:
    """List branches, tags and what is known of other repositories."""
    answer = ask(repository.folder, ("for-each-ref", "--format=%(refname)", *_FOLDERS))
    lines = answer.out.decode("utf-8", "surrogateescape").splitlines()
    return [line.split("/", 2)[2] for line in lines if line.count("/") > 1]
