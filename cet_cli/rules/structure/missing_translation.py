"""A name that is missing in one of the languages.

What it checks
    Whether the names and statements of things and areas are given in each language that the
    portfolio lists under `languages`, where it lists two or more. A name without a language counts
    as missing in all but the first of them.

Why it matters
    A report in that language would show the name in another one.

Example
    ```yaml
    portfolio: demo
    name: {en: Demo, ko: 시범}
    languages: [en, ko]
    milestones:
      - {id: pilot-line, name: Pilot line, due: 2027, source: plan}
    source: plan
    sources:
      - {id: plan, title: Plan, published: 2024-01-01}
    ```

Instead
    ```yaml
    portfolio: demo
    name: {en: Demo, ko: 시범}
    languages: [en, ko]
    milestones:
      - {id: pilot-line, name: {en: Pilot line, ko: 파일럿 라인}, due: 2027, source: plan}
    source: plan
    sources:
      - {id: plan, title: Plan, published: 2024-01-01}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.model.roadmap import SECTIONS
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.values import Text
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_UNKNOWN = ("?",)
"""Stands in the name's place where it is missing altogether, which is reported already."""


@rule("S207", Severity.NOTE)
def missing_translation(plan: Plan) -> Iterator[Hit]:
    languages = plan.portfolio.languages
    if len(languages) < 2:  # noqa: PLR2004 - one language needs no translation
        return
    for roadmap in plan.roadmaps:
        if missing := _missing(roadmap.name, languages):
            yield hit(address_of(roadmap).at("name"), languages=missing)
        for section in SECTIONS:
            fields = ("statement", "name") if section == "missions" else ("name",)
            for thing in getattr(roadmap, section):
                for field in fields:
                    if missing := _missing(getattr(thing, field), languages):
                        yield hit(address_of(roadmap, thing).at(field), languages=missing)
                        break


def _missing(text: Text | None, languages: tuple[str, ...]) -> str:
    """List the languages that a text is not given in."""
    if text is None or text.languages == languages or text.texts == _UNKNOWN:
        return ""
    given = text.languages or languages[:1]
    return ", ".join(language for language in languages if language not in given)
