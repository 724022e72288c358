"""What holds for all tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from cet_cli.wording.language import forget, speaking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

settings.register_profile("house", settings.default, deadline=None)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write down what is printed now as expected"
    )


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Let every test begin with nothing asked for, whatever the one before it said."""
    forget()
    yield
    forget()


@pytest.fixture
def _korean() -> Iterator[None]:
    """Answer in Korean."""
    with speaking("ko"):
        yield


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
