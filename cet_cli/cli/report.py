"""`cet report`: the progress summary that an office hands to its committee."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cet_cli.cli.options import AsOf, Directory, KnownBy, day, enter, today
from cet_cli.cli.streams import answer, write
from cet_cli.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from cet_cli.edit.injection import Slot
    from cet_cli.render.markdown.room import Room
    from cet_cli.render.markdown.summary import Look
    from cet_cli.report.summary import SummaryReport

_STALE = 1
_LEAST = 500
"""The bytes in which it can still be said that something was left out, in either language."""

_LIMIT = typer.Option(
    "--limit",
    metavar="comment|summary|BYTES",
    help="Shorten it to what a comment (65,535 characters) or a job summary (1 MiB) may hold.",
)
_INJECT = typer.Option(
    "--inject",
    metavar="FILE",
    help="Put it into this file, between <!-- cet:begin NAME --> and <!-- cet:end NAME -->.",
)
_CHECK = typer.Option(
    "--check",
    help="Write nothing: exit 1 and show the difference where the file is stale. The day is the "
    "one that the file bears, unless --as-of is given.",
)
_SINCE = typer.Option(
    "--since",
    metavar="@DATE|REV|MEETING",
    help="Say what changed since then: a date, a git revision, or the id of a meeting of the plan.",
)
_TEMPLATE = typer.Option(
    "--template", metavar="DIR", help="Use the Jinja templates of this folder before our own."
)


def report(
    path: Annotated[
        Path | None, typer.Argument(metavar="[PATH]", help="A portfolio's folder.")
    ] = None,
    *,
    area: Annotated[str | None, typer.Option("--area", metavar="ID", help="One area only.")] = None,
    since: Annotated[str | None, _SINCE] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write it to this file.")
    ] = None,
    inject: Annotated[Path | None, _INJECT] = None,
    name: Annotated[
        str, typer.Option("--name", metavar="NAME", help="What the marks are called.")
    ] = "report",
    check: Annotated[bool, _CHECK] = False,
    template: Annotated[Path | None, _TEMPLATE] = None,
    limit: Annotated[str | None, _LIMIT] = None,
    revision: Annotated[
        str, typer.Option("--revision", metavar="TEXT", help="Print this as the plan's revision.")
    ] = "",
    format: Annotated[  # noqa: A002 - the option's name
        Literal["markdown", "json"], typer.Option("--format", help="How it is written.")
    ] = "markdown",
    as_of: AsOf = None,
    known_by: KnownBy = None,
    directory: Directory = None,
) -> int:
    """The progress summary for a committee, in Markdown.

    One page first: counts, what needs attention, what changed, evidence. Then area by area.

    Exit code 0. 1: --check, and the file is stale. 2: could not answer.
    """
    enter(directory)
    where = _Where(output, inject, name, form=format)
    where.allows(check=check)
    asked = _Asked(path, area, since, revision, day(as_of, "--as-of"), day(known_by, "--known-by"))
    looks = _looks(where, template, limit)
    if check:
        return where.checked(asked, looks)
    where.put(_text(asked.report(today()), format, looks))
    return 0


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the report is to be about."""

    path: Path | None
    area: str | None
    since: str | None
    revision: str
    as_of: date | None
    known_by: date | None

    def report(self, today: date, as_of: date | None = None) -> SummaryReport:
        """Make the report.

        Args:
            today: the day, where none is asked for.
            as_of: the day that an earlier report was asked for.
        """
        from cet_cli.api import report

        return report(
            self.path,
            today,
            self.as_of or as_of,
            self.known_by,
            area=self.area,
            since=self.since,
            revision=self.revision,
        )

    def again(self, written: str) -> SummaryReport:
        """Make the report for the day that an earlier one bears, so that time alone stales none."""
        from datetime import date

        from cet_cli.render.markdown.summary import read_stamp

        stamp = read_stamp(written)
        if stamp is None:
            return self.report(today())
        bears = date.fromisoformat(stamp.day)
        return self.report(bears, None if stamp.today else bears)


@dataclass(frozen=True, slots=True)
class _Where:
    """Where the report goes."""

    output: Path | None
    inject: Path | None
    name: str
    form: str

    def allows(self, *, check: bool) -> None:
        """Refuse what does not go together.

        Raises:
            WrongUsage: it does not.
        """
        from cet_cli.edit.injection import NAME

        if self.output and self.inject:
            raise WrongUsage("--output and --inject: a report goes to one file")
        if check and not (self.output or self.inject):
            raise WrongUsage("--check: which file? Name it with --output or --inject")
        if self.form == "json" and (self.inject or check):
            raise WrongUsage("--format json is neither put into a file nor checked")
        if self.output and self.output.suffix.lower() in {".yaml", ".yml"}:
            raise WrongUsage(
                f"--output: `{self.output}`: a report is no YAML, which plans are written in"
            )
        if not NAME.fullmatch(self.name):
            raise WrongUsage(f"--name: `{self.name}`: lower-case letters, digits and hyphens")

    def put(self, text: str) -> None:
        """Write the report; a file that says it already is left alone."""
        from cet_cli.edit import write_atomically

        if self.inject:
            old, new = self._both(self.inject, lambda _: text)
            if old != new:
                write_atomically(self.inject, new, replace=True)
        elif self.output:
            write_atomically(self.output, text.encode(), replace=True)
        else:
            write(text.encode())

    def checked(self, asked: _Asked, looks: Look) -> int:
        """Compare the file with what it would be, and show the difference."""

        def again(written: str) -> str:
            return _text(asked.again(written), self.form, looks)

        file = self.inject or self.output
        if file is None:  # pragma: no cover - `allows` has seen to it
            return 0
        old, new = self._both(file, again)
        if old == new:
            return 0
        answer(_difference(file, old, new))
        return _STALE

    def _both(self, file: Path, make: Callable[[str], str]) -> tuple[bytes, bytes]:
        """Give a file as it is and as it is to be; `make` gets what stands there of the report."""
        from cet_cli.edit.injection import content_of, find_slot, injected, read_whole

        if not self.inject:
            old = read_whole(file) if file.exists() else b""
            return old, make(old.decode("utf-8", "replace")).encode()
        old = read_whole(file)
        slot: Slot = find_slot(old, self.name, str(file))
        return old, injected(old, slot, make(content_of(old, slot)), self.name)


def _looks(where: _Where, template: Path | None, limit: str | None) -> Look:
    from cet_cli.load.templates import read_templates
    from cet_cli.render.markdown.summary import Look

    return Look(
        room=_room(limit),
        level=2 if where.inject else 1,
        prefix=f"{where.name}-" if where.inject else "",
        templates=read_templates(template) if template else {},
    )


def _room(limit: str | None) -> Room:
    """Read how long a report may be.

    Raises:
        WrongUsage: it is neither a service's limit nor a number of bytes.
    """
    from cet_cli.render.markdown.room import COMMENT, SUMMARY, Room

    known = {None: Room(), "comment": COMMENT, "summary": SUMMARY}
    if limit in known:
        return known[limit]
    number = (limit or "").replace(",", "").replace("_", "")
    if not (number.isascii() and number.isdigit() and int(number) >= _LEAST):
        raise WrongUsage(f"--limit: `{limit}`: comment, summary or a number of bytes from 500 on")
    return Room(bytes=int(number))


def _text(report: SummaryReport, form: str, looks: Look) -> str:
    if form == "markdown":
        from cet_cli.render.markdown.summary import summary_markdown

        return summary_markdown(report, looks)
    from cet_cli.render.formats import writer_of

    return writer_of("summary", form)(report)


def _difference(file: Path, old: bytes, new: bytes) -> str:
    """Show the difference, line by line, harmless to a terminal and a build log."""
    from difflib import unified_diff

    from cet_cli.wording import shown_line, shown_path

    name = shown_path(str(file))
    before, after = (text.decode("utf-8", "replace").splitlines() for text in (old, new))
    lines = unified_diff(before, after, name, f"{name} (as it would be)", lineterm="")
    return "".join(f"{shown_line(line)}\n" for line in lines)
