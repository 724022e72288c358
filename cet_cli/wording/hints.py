"""What is said in the comments of something new."""

from __future__ import annotations

from cet_cli.wording import spoken


def purpose(field: str) -> str:
    """Tell what a field of a thing or a source is for."""
    said: str = spoken.hints.FIELDS[field]
    return said


def contents(section: str) -> str:
    """Tell what a list of an area holds."""
    said: str = spoken.hints.SECTIONS[section]
    return said


def example(name: str) -> str:
    """Give the words that stand in an example."""
    said: str = spoken.hints.EXAMPLES[name]
    return said
