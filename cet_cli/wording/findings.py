"""What is said around findings: how many, of what, what was read, and who refuses a plan."""

from __future__ import annotations

from cet_cli.wording import spoken
from cet_cli.wording.spoken import fill

_NEEDS = "needs "


def counted(number: int, word: str) -> str:
    """Say how many of something there are."""
    return fill(spoken.findings.COUNTS[word][number != 1], number=f"{number:,}")


def severity_word(severity: str, *, several: bool = False) -> str:
    """Say how much a finding matters."""
    return spoken.findings.SEVERITIES[severity][several]


def sentence(name: str, /, **about: object) -> str:
    """Say one of the short sentences."""
    return fill(spoken.findings.SAYS[name], **about)


def more_words(number: int, file: str) -> str:
    """Say how many findings of a file are not shown."""
    return sentence("more_1" if number == 1 else "more_n", number=f"{number:,}", file=file)


def label_words(label: str) -> str:
    """Say what a second place is, by what the rule says in English."""
    if label.startswith(_NEEDS):
        return sentence("needs", thing=label.removeprefix(_NEEDS))
    return spoken.findings.LABELS.get(label, label)
