"""What a plan calls its things in Korean, for messages that name them as the file does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.model.fields import field_names
from cet_cli.model.values import Text
from cet_cli.model.walk import walk
from cet_cli.wording.language import language

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cet_cli.finding import Finding
    from cet_cli.model.keys import Holder
    from cet_cli.model.roadmap import Portfolio


def korean_names(*plans: Portfolio) -> Mapping[str, str]:
    """Map each text that plans give in English to the same in Korean; nothing where none is asked.

    Messages hold the English text, because a finding is the same whatever language it is told in.
    """
    if language() == "en":
        return {}
    return dict(pair for plan in plans for pair in _pairs(plan))


def _pairs(plan: Portfolio) -> Iterator[tuple[str, str]]:
    for roadmap in (plan, *plan.areas):
        for _, holder in walk(roadmap, Address(roadmap.id)):
            for text in _texts(holder):
                yield text.say("en"), text.say("ko")


def _texts(holder: Holder) -> Iterator[Text]:
    for name in field_names(type(holder)):
        value = getattr(holder, name)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Text) and "ko" in one.languages:
                yield one


def renamed(finding: Finding, names: Mapping[str, str]) -> Finding:
    """Let a finding name things as another language does."""
    if not names:
        return finding
    return replace(finding, args=tuple((key, names.get(text, text)) for key, text in finding.args))
