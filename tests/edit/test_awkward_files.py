from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.edit import planned
from cet_cli.load import open_workspace
from tests.edit.awkward_files import Case, cases
from tests.plans import AREA_FILE, demo, write

if TYPE_CHECKING:
    from pathlib import Path

CASES = cases()


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_every_byte_is_as_it_should_be(tmp_path: Path, case: Case) -> None:
    before, after = case.data(case.before), case.data(case.after)
    write(tmp_path, {**demo("x"), AREA_FILE: before})

    edits = planned(open_workspace(tmp_path, here=tmp_path), [case.patch], here=tmp_path)

    assert [(edit.file, edit.old, edit.new) for edit in edits.files] == [(AREA_FILE, before, after)]


def test_they_are_many_and_all_different() -> None:
    assert len(CASES) >= 100
    assert len({case.name for case in CASES}) == len(CASES)
