"""What is said where files were begun, in Korean, and where git asks for nothing to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SAYS: Mapping[str, str] = {
    "wrote": "{path:을를} 썼습니다",
    "next": "다음: {command}",
    "then": "      {command}",
    "not_merged": "{path}: 아직 병합되지 않음",
}
"""Short sentences."""
