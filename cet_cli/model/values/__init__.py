"""The values that stand in a plan: texts, dates, figures and units, as written and as meant."""

from __future__ import annotations

from cet_cli.model.values.dates import last_day, years_between
from cet_cli.model.values.interval import Interval, Mode, rounding_interval
from cet_cli.model.values.period import Period, Precision
from cet_cli.model.values.published import Published
from cet_cli.model.values.quantity import Quantity
from cet_cli.model.values.text import Text
from cet_cli.model.values.units import Unit, canonical, convert
from cet_cli.model.values.unreadable import REASONS, Reason, Unreadable

__all__ = [
    "REASONS",
    "Interval",
    "Mode",
    "Period",
    "Precision",
    "Published",
    "Quantity",
    "Reason",
    "Text",
    "Unit",
    "Unreadable",
    "canonical",
    "convert",
    "last_day",
    "rounding_interval",
    "years_between",
]
