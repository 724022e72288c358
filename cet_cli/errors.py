"""Why a question could not be answered: every one ends as exit code 2 with one clear line.

A mistake inside a roadmap is never an exception; it is a finding (`cet_cli.finding`).
"""

from __future__ import annotations


class CetError(Exception):
    """The question could not be answered; `str()` is the one line shown to the user."""


class MissingParser(CetError):
    """The C part of PyYAML (libyaml) is not installed, so no roadmap can be read."""


class UnreadableFile(CetError):
    """A file named by the user cannot be read at all."""


class NoPortfolio(CetError):
    """No portfolio was found where the user looked for one."""


class SeveralPortfolios(CetError):
    """More than one portfolio was found and none was named."""


class WrongSetting(CetError):
    """A settings file holds something `cet` does not know; names the file and the key path."""


class WrongUsage(CetError):
    """An argument that cannot be understood, such as an impossible date or an unknown area."""


class RefusedPlan(CetError):
    """The plan has error findings, so nothing true could be said about its state."""


class WrongTemplate(CetError):
    """A template of an office's own has a mistake; names the template and the line."""


class WrongMarks(CetError):
    """The marks between which a report is put are not in the file, or not in good order."""


class UnwritableFile(CetError):
    """A file could not be written; what stood there before is still there."""


class RefusedEdit(CetError):
    """An edit that cannot be made as it was asked for; nothing was changed."""


class BusyPlan(CetError):
    """Another edit of the same plan has been running for too long; nothing was changed."""


class GitFailed(CetError):
    """git is not installed, refused, or did not answer."""


class NoRepository(CetError):
    """A revision was asked for where no git repository is."""


class NoRevision(CetError):
    """No commit is called so, or not one alone."""


class MissingHistory(CetError):
    """The commit or its content is not in this clone, which is shallow, partial or damaged."""


class UnreadableRevision(CetError):
    """The portfolio does not stand in the revision as plain files."""
