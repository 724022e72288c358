"""What is said in Korean where an address or a word was typed that names nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

UNKNOWN: Mapping[str, str] = {
    "address": "`{portfolio}`에 `{asked}`{asked:~이라라}는 것이 없습니다",
    "part": "`{holder}`에 하위 항목 `{asked}`{asked:~이가} 없습니다",
    "field": "`{holder}`에 필드 `{asked}`{asked:~이가} 없습니다",
    "kind": "`{asked}`{asked:~이라라}는 종류는 없습니다",
    "status": "`{asked}`{asked:~이라라}는 상태는 없습니다",
    "area": "`{portfolio}`에 `{asked}` 분야가 없습니다",
}
"""What was asked for and is not there."""

HINTS: Mapping[str, str] = {
    "near": "{near} 쪽을 뜻한 것인지 확인하십시오",
    "known": "쓸 수 있는 것: {known}",
    "one": "쓸 수 있는 것: {known}",
    "some": "쓸 수 있는 것: {known} 등",
    "none": "`cet list`로 주소가 있는 모든 것을 볼 수 있습니다",
    "or": " 또는 ",
    "beside": "{said}. {hint}",
}
"""What was probably meant."""

REFUSALS: Mapping[str, str] = {
    "several": "`{asked}`{asked:~이라라}는 것이 여럿이므로 하나를 적어야 합니다: {found}",
    "unknown_yet": "`{asked}`에 관해 그때까지 발행된 문서가 없습니다",
    "several_targets": "`{asked}`에 해당하는 목표가 여럿이므로 하나를 적어야 합니다: {found}",
}
"""Why an address that is known is no answer."""
