"""Whether the figures of a claim allow it, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

VERDICTS: Mapping[str, str] = {
    "consistent": "{arithmetic:식}, {claimed:값은는} 맞습니다",
    "consistent.compared": "{arithmetic:식}, 맞습니다",
    "consistent_if_rounded_to_n_digits": "{arithmetic:식}, 수치를 {digits}로 반올림했다면 "
    "{claimed:값은는} 맞습니다",
    "consistent_if_rounded_to_n_digits.compared": "{arithmetic:식}, 수치를 {digits}로 "
    "반올림했다면 맞습니다",
    "inconsistent": "{arithmetic:식}, {claimed:값은는} 맞지 않습니다",
    "inconsistent.compared": "{arithmetic:식}, 맞지 않습니다",
    "cannot_tell": "판단 불가: {why}",
    "cannot_tell.worked": "{arithmetic:식}, 판단 불가: {why}",
    "digit": "유효숫자 한 자리",
    "digits": "유효숫자 {number}자리",
}
"""How a claim was judged."""

COUNTS: Mapping[str, str] = {
    "same": "목록에 {distinct}개",
    "names": "목록에 항목 {distinct}개, 이름 {names}개",
    "fits": "{counted}, 문서에는 {stated}: 맞습니다",
    "off": "{counted}, 문서에는 {stated}: 맞지 않습니다",
    "twice": ". {twice:은는} 두 번 적혀 있습니다",
    "and": ", ",
}
"""How a count was judged."""

SLIPS: Mapping[str, str] = {
    "leading_digit": "`{end}`에서 첫 숫자가 빠진 `{text}`{text:~이라라}면 맞습니다",
    "scale": "`{end}`의 자릿수 단위가 달라 `{text}`{text:~이라라}면 맞습니다",
    "stage": "`{end}` 대신 `{text}`{text:~이라라}면 맞습니다. 같은 예산이 두 가지로 공표되었을 수 "
    "있습니다",
    "swapped": "`{end}`에서 `{text}`까지라면 맞습니다",
}
"""What may have happened to a figure that does not fit."""

REASONS: Mapping[str, str] = {
    "kind": "내용이 없거나 여러 내용이 한꺼번에 있음",
    "no_end": "무엇에 대한 것인지 적혀 있지 않음",
    "unmatched": "`{end}`에 해당하는 수치가 계획에 없음",
    "ambiguous": "`{end}`에 해당하는 수치가 여럿일 수 있음",
    "non_numeric": "`{end}`{end:~은는} 그 단위의 숫자가 아님",
    "unit": "`{end}`의 단위가 환산되지 않음",
    "not_positive": "증가율이나 비중에는 0보다 큰 수치가 필요함",
    "open_bound": "수치의 한쪽만 정해져 있어 가릴 수 없음",
    "soft": "`about`으로 적힌 수치와의 차이가 너무 작아 가릴 수 없음",
    "named_twice": "목록에 같은 항목이 두 번 있음",
    "fewer": "목록이 문서에 적힌 것보다 적음",
    "more": "목록이 문서에 적힌 것보다 많음",
}
"""Why it cannot be told."""
