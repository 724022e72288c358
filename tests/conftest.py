"""What holds for all tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

settings.register_profile("house", settings.default, deadline=None)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write down what is printed now as expected"
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare what was printed with what was written down, or write it down anew."""
    update: bool = request.config.getoption("--update-golden")

    def compare(path: Path, printed: str) -> None:
        if update:
            path.parent.mkdir(exist_ok=True)
            path.write_text(printed, encoding="utf-8")
        assert path.exists(), "not written down yet: pytest --update-golden"
        assert printed == path.read_text(encoding="utf-8")

    return compare
