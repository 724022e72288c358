"""The formats that each subject can be written in: the table behind `--format`.

A subject is what a command has to say, composed by `report`; a format is how it looks. The table
names functions without importing them, so that an answer loads only what it is made with.

`text` is made of lines for a page of some width: `function(report, width, ...)`. Every other format
is one text, the same wherever it goes: `function(report)`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from cet_cli.render.terminal.lines import Line

TEXT = "text"
"""The format for people at a terminal."""

TABLE: Mapping[tuple[str, str], str] = {
    ("status", TEXT): "terminal.status:status_lines",
    ("status", "json"): "json.v1.status:status_json",
    ("show", TEXT): "terminal.show:show_lines",
    ("show", "json"): "json.v1.show:show_json",
    ("list", TEXT): "terminal.listing:list_lines",
    ("list", "tsv"): "tsv:list_tsv",
    ("list", "json"): "json.v1.listing:list_json",
    ("changes", TEXT): "terminal.changes:changes_lines",
    ("changes", "json"): "json.v1.changes:changes_json",
    ("changes", "markdown"): "markdown.changes:changes_markdown",
    ("changes", "github"): "github.changes:changes_github",
    ("changes", "gitlab"): "gitlab.changes:changes_gitlab",
    ("changes", "junit"): "junit.changes:changes_junit",
    ("changes", "sarif"): "sarif.changes:changes_sarif",
    ("history", TEXT): "terminal.history:history_lines",
    ("history", "json"): "json.v1.history:history_json",
    ("moved", TEXT): "terminal.history:moved_lines",
    ("moved", "json"): "json.v1.history:moved_json",
    ("summary", "markdown"): "markdown.summary:summary_markdown",
    ("summary", "json"): "json.v1.summary:summary_json",
    ("edited", TEXT): "terminal.edited:edited_lines",
    ("edited", "json"): "json.v1.edited:edited_json",
    ("collected", TEXT): "terminal.collected:collected_lines",
    ("collected", "json"): "json.v1.collected:collected_json",
    ("rules", TEXT): "terminal.rules:rules_lines",
    ("rules", "json"): "json.v1.rules:rules_json",
    ("rule", TEXT): "terminal.rules:rule_lines",
    ("rule", "json"): "json.v1.rules:rule_json",
    ("findings", TEXT): "terminal.findings:findings_lines",
    ("findings", "json"): "json.v1.findings:findings_json",
    ("findings", "markdown"): "markdown.findings:findings_markdown",
    ("findings", "github"): "github.findings:findings_github",
    ("findings", "gitlab"): "gitlab.findings:findings_gitlab",
    ("findings", "junit"): "junit.findings:findings_junit",
    ("findings", "sarif"): "sarif.findings:findings_sarif",
}
"""Subject and format, and the function that writes the one as the other."""


def formats_of(subject: str) -> tuple[str, ...]:
    """List the formats of a subject, the one for people first."""
    return tuple(form for one, form in TABLE if one == subject)


def lines_of(subject: str) -> Callable[..., Iterable[Line]]:
    """Give the function that sets a subject in lines."""
    made: Callable[..., Iterable[Line]] = _function(subject, TEXT)
    return made


def writer_of(subject: str, form: str) -> Callable[[Any], str]:
    """Give the function that writes a subject in another format."""
    made: Callable[[Any], str] = _function(subject, form)
    return made


def _function(subject: str, form: str) -> Any:  # noqa: ANN401 - a function found by its name
    module, _, name = TABLE[subject, form].partition(":")
    return getattr(import_module(f"cet_cli.render.{module}"), name)
