"""Rules about structure: whether the files can be read, and whether their parts fit together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.rule import listed

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

ERROR = Severity.ERROR
NOTE = Severity.NOTE
WARNING = Severity.WARNING

RULES: tuple[Rule, ...] = listed(
    __name__,
    ("S001", "syntax-error"),
    ("S002", "duplicate-key"),
    ("S003", "explicit-tag"),
    ("S004", "anchor-or-alias"),
    ("S005", "merge-key"),
    ("S006", "several-documents"),
    ("S007", "complex-key"),
    ("S008", "yaml-version"),
    ("S009", "tab-indentation"),
    ("S010", "control-character"),
    ("S011", "not-utf8"),
    ("S012", "too-deep"),
    ("S013", "too-large"),
    ("S014", "too-many-nodes"),
    ("S015", "empty-file"),
    ("S016", "unreadable-file"),
    ("S101", "unknown-key"),
    ("S102", "comma-split"),
    ("S103", "missing-key"),
    ("S104", "wrong-shape"),
    ("S105", "unknown-word"),
    ("S106", "unreadable-date"),
    ("S107", "unreadable-quantity"),
    ("S108", "malformed-id"),
    ("S109", "unknown-format"),
    ("S110", "empty-value"),
    ("S111", "unknown-file"),
    ("S112", "unreadable-cycle"),
    ("S113", "unknown-language"),
    ("S114", "second-portfolio"),
    ("S201", "duplicate-id", ERROR),
    ("S202", "duplicate-part", ERROR),
    ("S203", "dangling-link", ERROR),
    ("S204", "misdirected-link", ERROR),
    ("S205", "dependency-cycle", ERROR),
    ("S206", "clashing-name", ERROR),
    ("S207", "missing-translation", NOTE),
    ("S208", "hidden-character", WARNING),
    ("S301", "unknown-rule-allowed"),
    ("S302", "unused-suppression", WARNING),
)
