"""Scales, currencies and units as Koreans say them; a unit that has no Korean word stays."""

from __future__ import annotations

SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
"""The scale words of published figures and their powers of ten."""

CURRENCIES = {
    "KRW": "원",
    "USD": "달러",
    "EUR": "유로",
    "JPY": "엔",
    "CNY": "위안",
    "GBP": "파운드",
}
"""The currencies."""

UNITS = {
    "%": "%",
    "percent": "%",
    "percentage points": "%p",
    "% a year": "%/년",
    "areas": "개 분야",
    "bodies": "개 기관",
    "cases": "건",
    "centres": "개소",
    "companies": "개사",
    "countries": "개국",
    "cycles": "회",
    "days": "일",
    "day": "일",
    "fields": "개 분야",
    "groups": "개 그룹",
    "institutions": "개 기관",
    "layers": "단",
    "members": "명",
    "months": "개월",
    "month": "개월",
    "papers": "편",
    "patents": "건",
    "people": "명",
    "persons": "명",
    "places": "곳",
    "projects": "개 사업",
    "qubits": "큐비트",
    "rank": "위",
    "SAE level": "단계(SAE)",
    "satellites": "기",
    "seconds": "초",
    "startups": "개사",
    "students": "명",
    "technologies": "개 기술",
    "times": "배",
    "units": "대",
    "vehicles": "대",
    "years": "년",
    "year": "년",
}
"""The units that are words."""


def unit_word(unit: str) -> str:
    """Say a unit."""
    return UNITS.get(unit, unit)
