"""The units that are known: how they are spelled, and which convert exactly."""

from __future__ import annotations

from fractions import Fraction

_PREFIXES = {"n": -9, "μ": -6, "m": -3, "c": -2, "-": 0, "k": 3, "M": 6, "G": 9, "T": 12}
_PREFIXES |= {"P": 15, "E": 18}

_DECIMAL_UNITS = (
    ("length", "m", Fraction(1), "n μ m c - k"),
    ("mass", "g", Fraction(1), "n μ m - k"),
    ("mass", "t", Fraction(10**6), "- k M G"),
    ("emissions", "tCO2e", Fraction(1), "- k M G"),
    ("volume", "L", Fraction(1), "μ m -"),
    ("energy", "Wh", Fraction(3600), "m - k M G T P"),
    ("energy", "J", Fraction(1), "m - k M G T P E"),
    ("power", "W", Fraction(1), "n μ m - k M G T"),
    ("electric power", "We", Fraction(1), "k M G"),
    ("thermal power", "Wt", Fraction(1), "k M G"),
    ("charge", "Ah", Fraction(1), "m - k"),
    ("voltage", "V", Fraction(1), "μ m - k M"),
    ("current", "A", Fraction(1), "μ m - k"),
    ("frequency", "Hz", Fraction(1), "m - k M G T"),
    ("data rate", "bps", Fraction(1), "- k M G T P"),
    ("data", "B", Fraction(1), "- k M G T P E"),
    ("computing rate", "FLOPS", Fraction(1), "- M G T P E"),
    ("integer computing rate", "TOPS", Fraction(1), "-"),
)

_OTHER_UNITS = {
    "m2": ("area", Fraction(1)),
    "cm2": ("area", Fraction(1, 10**4)),
    "ha": ("area", Fraction(10**4)),
    "km2": ("area", Fraction(10**6)),
    "m3": ("volume", Fraction(1000)),
    "ns": ("time", Fraction(1, 10**9)),
    "μs": ("time", Fraction(1, 10**6)),
    "ms": ("time", Fraction(1, 1000)),
    "seconds": ("time", Fraction(1)),
    "minutes": ("time", Fraction(60)),
    "hours": ("time", Fraction(3600)),
    "days": ("time", Fraction(86_400)),
    "weeks": ("time", Fraction(604_800)),
    "months": ("calendar time", Fraction(1)),
    "years": ("calendar time", Fraction(12)),
}

_CODES = (
    "KRW USD EUR JPY CNY GBP AUD BRL CAD CHF CZK DKK HKD IDR ILS INR MXN MYR NOK NZD PHP PLN RUB "
    "SAR SEK SGD THB TRY TWD VND ZAR AED"
)
_CURRENCIES = _CODES.split()

SYMBOLS = {
    "₩": "KRW",
    "$": "USD",
    "US$": "USD",
    "€": "EUR",
    "£": "GBP",
    "%": "percent",
    "\N{FULLWIDTH PERCENT SIGN}": "percent",
    "‰": "per mille",
    "%p": "percentage points",
    "%P": "percentage points",
    "pp": "percentage points",
    "%포인트": "percentage points",
    "h": "hours",
    "s": "seconds",
    "l": "L",
    "bit/s": "bps",
    "MWth": "MWt",
    "GWth": "GWt",
    "m²": "m2",
    "km²": "km2",
    "cm²": "cm2",
    "m³": "m3",
    "um": "μm",
    "us": "μs",
    "x": "times",
    "\N{MULTIPLICATION SIGN}": "times",
    "tCO2eq": "tCO2e",
    "t CO2e": "tCO2e",
}
"""Other spellings that only this case has."""

_SPELLINGS = {
    "KRW": "won 원",
    "USD": "dollar dollars 달러",
    "EUR": "euro euros 유로",
    "JPY": "yen 엔",
    "CNY": "yuan renminbi 위안",
    "percent": "percent 퍼센트",
    "hours": "hour hours 시간",
    "seconds": "second seconds sec 초",
    "minutes": "minute minutes min 분",
    "days": "day days 일",
    "weeks": "week weeks 주",
    "months": "month months 개월",
    "years": "year years 년",
    "m": "metre metres meter meters 미터",
    "km": "kilometre kilometres kilometer kilometers 킬로미터",
    "kg": "kilogram kilograms 킬로그램",
    "t": "tonne tonnes ton tons 톤",
    "nm": "nanometre nanometres nanometer nanometers 나노미터",
    "μm": "micron microns micrometre micrometres micrometer micrometers",
    "L": "litre litres liter liters 리터",
    "kWh": "kwh",
    "qubits": "qubit qubits 큐비트",
    "persons": "person persons people 명",
    "companies": "company companies",
    "areas": "area areas",
    "technologies": "technology technologies",
    "times": "time times 배",
    "rank": "rank 위",
    "TRL": "trl",
    "MRL": "mrl",
    "FLOPS": "flops",
}

_PHRASES = {
    "per cent": "percent",
    "percentage point": "percentage points",
    "percentage points": "percentage points",
}

WORDS = {spelling: name for name, spellings in _SPELLINGS.items() for spelling in spellings.split()}
WORDS |= _PHRASES | {code.lower(): code for code in _CURRENCIES}
"""Other spellings, in lower case: singular and plural, English and Korean."""

LEADING = frozenset([*_CURRENCIES, "TRL", "MRL", "SRL", "IRL", "SAE level", "level", "rank"])
"""The units that may stand before their number: `KRW 4.7`, `TRL 6`."""

SINGULAR = {"seconds": "second", "minutes": "minute", "hours": "hour", "days": "day"}
SINGULAR |= {"weeks": "week", "months": "month", "years": "year"}
"""How a unit of time is written below the line: `KRW/month`."""


def _factors() -> dict[str, tuple[str, Fraction]]:
    """Every unit with its dimension and its size in the dimension's first unit."""
    factors = {code: (code, Fraction(1)) for code in _CURRENCIES} | _OTHER_UNITS
    for dimension, symbol, size, prefixes in _DECIMAL_UNITS:
        for prefix in prefixes.split():
            name = prefix.replace("-", "") + symbol
            factors[name] = (dimension, size * Fraction(10) ** _PREFIXES[prefix])
    return factors


FACTORS = _factors()
"""Dimension and size of each unit that converts; units of one dimension convert into each other."""
