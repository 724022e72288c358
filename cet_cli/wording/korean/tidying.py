"""What is said of layout and of fixes, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SAYS: Mapping[str, str] = {
    "formatted": "정리함: {file}",
    "would_format": "정리 필요: {file}",
    "same_1": "파일 {number}개는 이미 정리되어 있습니다.",
    "same_n": "파일 {number}개는 이미 정리되어 있습니다.",
    "broken": "`{file}`에 YAML 오류가 있습니다: `cet validate`로 확인하십시오",
    "fixed_1": "{file}: 지적 사항 {number}건을 고침({codes})",
    "fixed_n": "{file}: 지적 사항 {number}건을 고침({codes})",
    "safe": " (`--fix`로 고칠 수 있음)",
    "unsafe": " (`--fix --unsafe-fixes`로 고칠 수 있으나 추정임)",
    "nothing": "자동으로 고칠 사항이 없습니다. 지적 사항은 `cet validate`로 확인하십시오",
    "needs_fix": "--unsafe-fixes는 --fix 또는 --diff와 함께 씁니다",
}
"""Short sentences."""
