"""An argument of a message in the form that its place in the sentence asks for.

`{days:day|days}` is `1 day` or `1,096 days`; `{months: (month|months)}` the same in brackets, or
nothing where it is 0; `{pace:#}` the decimal of an exact fraction, `{share:.2}` the same with two
places; `{unit:+}` the unit with a blank before it, or nothing. What only Korean
asks for is in `hangul.forms`.
"""

from __future__ import annotations

from fractions import Fraction


class Argument(str):
    """The text of an argument, which knows the forms of the catalogue."""

    __slots__ = ()

    def __format__(self, form: str) -> str:
        """Write the argument in a form; one that does not fit its text leaves it as it is."""
        if not form:
            return str(self)
        try:
            return _written(str(self), form) if form.isascii() else _korean(str(self), form)
        except ValueError:
            return str(self)


def _korean(text: str, form: str) -> str:
    from cet_cli.wording.hangul.forms import written

    return written(text, form)


def _written(text: str, form: str) -> str:
    if form == "+":
        return f" {text}" if text else ""
    if form == "#":
        from cet_cli.wording.decimals import few_digits, number_words

        number = Fraction(text)
        few = few_digits(number)
        return f"{'about ' if few != number else ''}{number_words(few)}"
    if form == ".2":
        from cet_cli.wording.decimals import two_places

        return two_places(Fraction(text))
    if form.startswith(" ("):
        return f" ({_written(text, form[2:-1])})" if int(text) else ""
    one, _, many = form.partition("|")
    return f"{int(text):,} {one if int(text) == 1 else many}"
