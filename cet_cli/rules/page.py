"""The manual page of a rule: the docstring of its module, taken apart only when it is asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from inspect import cleandoc
from pkgutil import get_data
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

HEADINGS = ("What it checks", "Why it matters", "Example", "Instead")
"""What every page has, in this order, each at the margin with its text indented."""

KOREAN_HEADINGS = ("무엇을 확인하나", "왜 중요한가", "예", "이렇게")
"""The same in Korean; under the last two stands what to look at in the English examples."""

_KOREAN_HEADING = re.compile(r"^## (.*)$", re.MULTILINE)
_HEADING = re.compile(r"^(\S.*)\n", re.MULTILINE)
_BLOCK = re.compile(r"```(?P<kind>yaml|text)\n(?P<text>.*?)```", re.DOTALL)


class UnfinishedPage(ValueError):
    """A manual page that lacks a section, or has one that no page has."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A piece of a plan as people write it."""

    kind: str
    """`yaml`, or `text` where no roadmap can be written that shows it, such as bytes of another
    encoding."""
    text: str
    """The piece, its lines ended."""

    @property
    def runs(self) -> bool:
        """Whether it can be read as a plan."""
        return self.kind == "yaml"


@dataclass(frozen=True, slots=True)
class Page:
    """What there is to know about a rule."""

    title: str
    """The defect in plain words."""
    checks: str
    """What is looked for."""
    matters: str
    """What goes wrong for the reader of the plan."""
    example: Sample
    """A plan that breaks the rule."""
    instead: Sample
    """The same plan as it should be."""
    shows: str = ""
    """What to look at in the example; "" where the page says nothing of it."""
    mends: str = ""
    """What is otherwise in the plan as it should be."""


@cache
def page_of(rule: Rule) -> Page:
    """Give the manual page of a rule.

    Raises:
        UnfinishedPage: the docstring of its module is no page.
    """
    return read_page(import_module(rule.module).__doc__ or "", rule.module)


@cache
def korean_page_of(rule: Rule) -> Page:
    """Give the manual page of a rule in Korean, with the examples of the English one.

    A rule that has none yet shows the English one.

    Raises:
        UnfinishedPage: the file beside the rule's module is no page.
    """
    package, _, module = rule.module.rpartition(".")
    try:
        data = get_data(package, f"{module}.ko.md")
    except FileNotFoundError:
        data = None
    page = page_of(rule)
    return page if data is None else read_korean_page(data.decode(), page, rule.module)


def read_korean_page(text: str, page: Page, name: str) -> Page:
    """Take a Korean page apart; raises `UnfinishedPage`, naming the page and what it lacks."""
    title, *sections = _KOREAN_HEADING.split(text.strip())
    headings = tuple(sections[::2])
    texts = [one.strip() for one in sections[1::2]]
    if headings != KOREAN_HEADINGS or not all(texts) or not title.startswith("# "):
        raise UnfinishedPage(f"{name}: its Korean headings are {headings}, not {KOREAN_HEADINGS}")
    checks, matters, shows, mends = texts
    return replace(
        page,
        title=title.removeprefix("# ").strip(),
        checks=checks,
        matters=matters,
        shows=shows,
        mends=mends,
    )


def read_page(docstring: str, name: str) -> Page:
    """Take a docstring apart; raises `UnfinishedPage`, naming the page and what it lacks."""
    title, _, body = cleandoc(docstring).partition("\n")
    pieces = _HEADING.split(f"{body.strip()}\n")
    headings = tuple(pieces[1::2])
    if headings != HEADINGS:
        raise UnfinishedPage(f"{name}: its headings are {headings}, not {HEADINGS}")
    texts = [cleandoc(f"\n{piece}") for piece in pieces[2::2]]
    for heading, text in zip(HEADINGS, texts, strict=True):
        if not text:
            raise UnfinishedPage(f"{name}: nothing stands under {heading!r}")
    checks, matters, example, instead = texts
    return Page(
        title.removesuffix("."), checks, matters, _sample(example, name), _sample(instead, name)
    )


def _sample(text: str, name: str) -> Sample:
    match = _BLOCK.fullmatch(text)
    if match is None:
        raise UnfinishedPage(f"{name}: an example is one fenced block of `yaml` or of `text`")
    return Sample(match["kind"], match["text"])
