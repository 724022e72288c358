"""Time a network of a hundred thousand activities and four hundred thousand links, once."""

from __future__ import annotations

from cet_cli.schedule.critical_path import Activity, CriticalPath, find_critical_path

SIZE = 100_000
GAPS = (1, 2, 30, 400)


def main() -> None:
    network = [
        Activity(number, number % 7, tuple(number - gap for gap in GAPS if gap <= number))
        for number in range(SIZE)
    ]
    found = find_critical_path(network)
    if not isinstance(found, CriticalPath):
        raise TypeError(found)


if __name__ == "__main__":
    main()
