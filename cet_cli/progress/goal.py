"""What a target asks for: a bound or a range, and whether a figure satisfies it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from cet_cli.progress.numbers import ends_of, number_of

if TYPE_CHECKING:
    from fractions import Fraction

    from cet_cli.model.values import Quantity
    from cet_cli.model.words import Better
    from cet_cli.progress.numbers import Number

Comparator = Literal["over", "at_least", "at_most", "under", "within"]
"""How a value is compared with a target; `over 30` is not met by 30."""

_DIRECTIONS: dict[str, Better] = {
    "over": "higher",
    "at_least": "higher",
    "at_most": "lower",
    "under": "lower",
}


class Goal(NamedTuple):
    """A target as a condition on values of one unit."""

    comparator: Comparator
    low: Number
    """The number of the target; the lower end of a range."""
    high: Number
    """The number of the target; the upper end of a range."""

    def near(self, value: Fraction) -> Number:
        """Give the end of the target that a value outside it has to reach."""
        return self.high if value > self.high.value else self.low

    def allows(self, value: Fraction) -> bool:
        """Tell whether an exact value satisfies the target."""
        match self.comparator:
            case "at_least":
                return value >= self.low.value
            case "over":
                return value > self.low.value
            case "at_most":
                return value <= self.low.value
            case "under":
                return value < self.low.value
        return self.low.value <= value <= self.high.value

    def satisfied(self, value: Fraction, figure: Quantity, ends: Number) -> bool | None:
        """Tell whether a published figure satisfies the target; None where it does not decide.

        A rounded figure counts as written, an uncertain one from end to end; `over` and the like
        are bounds, which judge only where they decide (METHODS, section 4).
        """
        if figure.high is not None:
            return self.between(ends.low, ends.high)
        match figure.qualifier:
            case "over" | "at_least" as word:
                return self.above(value, strict=word == "over")
            case "at_most" | "under" as word:
                return self.below(value, strict=word == "under")
        return self.allows(value)

    def between(self, first: Fraction, second: Fraction) -> bool | None:
        """Judge all values from one end to the other."""
        low, high = self.allows(first), self.allows(second)
        around = first < self.low.value and self.high.value < second
        if low != high or (around and self.comparator == "within"):
            return None
        return low

    def above(self, bound: Fraction, *, strict: bool) -> bool | None:
        """Judge all values above a bound."""
        match self.comparator:
            case "at_least" | "over":
                return True if strict and bound == self.low.value else self.allows(bound) or None
            case "under":
                return False if bound >= self.low.value else None
        beyond = bound >= self.high.value if strict else bound > self.high.value
        return False if beyond else None

    def below(self, bound: Fraction, *, strict: bool) -> bool | None:
        """Judge all values below a bound."""
        match self.comparator:
            case "at_most" | "under":
                return True if strict and bound == self.low.value else self.allows(bound) or None
            case "over":
                return False if bound <= self.low.value else None
        beyond = bound <= self.low.value if strict else bound < self.low.value
        return False if beyond else None


def comparator_of(figure: Quantity, better: Better | None) -> Comparator | None:
    """Take the comparator of a target from its figure, or from the direction of progress.

    None where neither says, or where they contradict each other: it is never guessed.
    """
    if figure.within:
        return "within"
    match figure.qualifier:
        case "over" | "at_least" | "at_most" | "under" as word:
            return word if better in (None, _DIRECTIONS[word]) else None
    if better is None:
        return None
    return "at_least" if better == "higher" else "at_most"


def goal_of(figure: Quantity, unit: str | None, comparator: Comparator) -> Goal | None:
    """Make the condition that a target's figure states; None where it is words."""
    number = number_of(figure, unit)
    if number is None:
        return None
    return Goal(comparator, *(ends_of(number) if figure.within else (number, number)))
