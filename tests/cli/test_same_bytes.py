"""The same input and the same day give the same bytes, wherever and however often."""

from __future__ import annotations

import pytest

from tests.cli.running import AS_OF, ran

COMMANDS = (
    ("status", "tests/data/haneul", *AS_OF),
    ("status", "tests/data/haneul", *AS_OF, "--format", "json"),
    ("status", "tests/data/haneul/areas/sky-cars.yaml", *AS_OF, "--format", "json"),
    ("validate", "tests/data/mistake", *AS_OF),
    ("validate", "tests/data/mistake", *AS_OF, "--format", "json"),
)


@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda arguments: " ".join(arguments[:2]))
def test_hash_seed_zone_locale_and_width_change_nothing(arguments: tuple[str, ...]) -> None:
    environments: list[dict[str, str]] = [
        {"PYTHONHASHSEED": "0", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "1", "TZ": "Etc/GMT+12"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "ko_KR.UTF-8", "LANGUAGE": "ko"},
        {"PYTHONHASHSEED": "3", "COLUMNS": "30", "FORCE_COLOR": "1", "TERM": "dumb"},
    ]
    answers = {ran(*arguments, env=env).stdout for env in environments}

    assert len(answers) == 1
    assert answers != {b""}
