"""Small areas around what differs between two sides of a case."""

from __future__ import annotations

PLACE = "example/cars/target"
"""The address of the only target of `cars`."""


def cars(*targets: str, baseline: str = "{value: 400, on: 2024}", **fields: str) -> str:
    """Write an indicator of measured figures with its targets."""
    about = {"name": "Range", "unit": "km", "better": "higher", "source": "plan"} | fields
    lines = [f"    {key.rstrip('_')}: {value}\n" for key, value in about.items() if value]
    start = f"    baseline: {baseline}\n" if baseline else ""
    listed = "".join(f"      - {target}\n" for target in targets)
    return f"indicators:\n  - id: cars\n{''.join(lines)}{start}    targets:\n{listed}"


def counted(*targets: str, **fields: str) -> str:
    """Write an indicator that counts things."""
    return cars(*targets, **({"unit": "firms", "counts": "true"} | fields))


def milestone(fields: str, more: str = "") -> str:
    """Write a milestone with these fields, and perhaps other things."""
    return f"{more}milestones:\n  - {{id: launch, name: Launch, source: plan, {fields}}}\n"


def mission(by: str, more: str = "") -> str:
    """Write a mission with a deadline, perhaps, and with other fields."""
    fields = ", ".join(one for one in (f"by: {by}" if by else "", more) if one)
    return f"missions:\n  - {{id: moon, statement: Land, source: plan, {fields}}}\n"


def readiness(maturity: str) -> str:
    """Write a technology with a readiness."""
    return (
        "key_technologies:\n"
        f"  - {{id: cells, name: Cells, source: plan, maturity: {{{maturity}}}}}\n"
    )
