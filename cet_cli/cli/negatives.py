"""Negative figures as they are typed: `-3.2` is a figure, and no option."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any, Protocol

from typer.core import TyperCommand

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

_NEGATIVE = re.compile(r"-\.?\d").match
_LETTERS = re.compile(r"-[A-Za-z]+").fullmatch


class Figured(TyperCommand):
    """A command that takes figures, negative ones too."""

    def parse_args(
        self,
        ctx: Any,  # noqa: ANN401 - of the click that typer carries, which has no public name
        args: list[str],
    ) -> list[str]:
        """Take apart what was typed, with negative figures behind a `--`."""
        return super().parse_args(ctx, behind_dashes(args, _wanting(self.params)))


class _Parameter(Protocol):
    """An argument or an option of a command."""

    param_type_name: str
    opts: list[str]


def _wanting(parameters: Iterable[_Parameter]) -> frozenset[str]:
    """List the options that take the word behind them."""
    return frozenset(
        name
        for one in parameters
        if one.param_type_name == "option" and not getattr(one, "is_flag", False)
        for name in one.opts
    )


def _wants(word: str, wanting: Collection[str]) -> bool:
    """Tell whether an option takes the word behind it; of letters in a row, like -yC, the last."""
    if word in wanting or not _LETTERS(word):
        return word in wanting
    first = next((place for place, one in enumerate(word) if f"-{one}" in wanting), None)
    return first == len(word) - 1


def behind_dashes(typed: Sequence[str], wanting: Collection[str]) -> list[str]:
    """Put all that is no option behind a `--`, where a negative figure is among it.

    Args:
        typed: the words behind the command.
        wanting: the options that take the word behind them.
    """
    options: list[str] = []
    words: list[str] = []
    rest = iter(typed)
    for word in rest:
        if word == "--":
            words += rest
        elif _wants(word, wanting):
            follower = [*islice(rest, 1)]
            if not follower:
                return [*options, word]
            options += [word, *follower]
        elif word.startswith("-") and word != "-" and not _NEGATIVE(word):
            options.append(word)
        else:
            words.append(word)
    return [*options, "--", *words] if any(map(_NEGATIVE, words)) else list(typed)
