"""Templates of Markdown, ours or an office's own, in which every value is harmless by itself.

Jinja's own escaping is for HTML and knows nothing of pipes, brackets and backticks, so it is off.
Instead whatever a template prints is escaped for Markdown unless it is `Markdown` already, and only
our own functions, macros and blocks make that: text that is joined, cut or formatted is plain again
and escaped again. No filter can vouch for a text, not even `safe`.

A template runs in Jinja's sandbox: it sees the report, and no file, module or attribute that begins
with an underscore. A name that is not there is a mistake, never an empty text.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from jinja2 import FunctionLoader, StrictUndefined, TemplateError, TemplateNotFound, Undefined
from jinja2 import TemplateSyntaxError as SyntaxMistake
from jinja2.sandbox import ImmutableSandboxedEnvironment

from cet_cli.errors import CetError, WrongTemplate
from cet_cli.render.markdown.escape import code, said_with_code, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import TracebackType

FOLDER = "templates"
"""Where our own templates lie, beside this module."""


class Markdown(str):
    """Text that is Markdown already; whatever is made of it by others is plain text again."""

    __slots__ = ()


def cell(value: object) -> Markdown:
    """Write any value so that it shows as it is, on one line, in a cell or anywhere else."""
    if isinstance(value, Markdown):
        return value
    return Markdown() if value is None else _escaped(str(value))


@lru_cache(maxsize=8192)
def _escaped(said: str) -> Markdown:
    return Markdown(_plainer(text(" ".join(said.split()))))


_NEEDLESS = re.compile(r"^&#8203;(?=\d+[.)]\S)|(?<!^)&#4[01];")
"""A decimal is no list, and round brackets lead nowhere unless square ones stand before them."""


def _plainer(safe: str) -> str:
    """Take back the entities that keep people from reading the source, and nothing else."""
    return _NEEDLESS.sub(lambda found: {"&#40;": "(", "&#41;": ")"}.get(found[0], ""), safe)


def coded(value: object) -> Markdown:
    """Write any value as code, on one line."""
    return Markdown(code(" ".join(str(value).split())))


def told(value: object) -> Markdown:
    """Write one of our own sentences: what it sets between backticks stays code."""
    if isinstance(value, Markdown):
        return value
    return Markdown(_plainer(said_with_code(" ".join(str(value).split()))))


def joined(values: Iterable[object], between: object = "") -> Markdown:
    """Join values, each harmless, with something harmless between them."""
    apart = between if isinstance(between, Markdown) else text(str(between))
    return Markdown(apart.join(map(cell, values)))


def render(name: str, context: Mapping[str, Any], own: Mapping[str, str] | None = None) -> str:
    """Fill in a template.

    Args:
        name: the template to begin with.
        context: what it may use.
        own: an office's own templates by name, which come before ours of the same name.

    Raises:
        WrongTemplate: one of them has a mistake, named by template and line.
    """
    environment = _environment(own or {})
    try:
        return environment.get_template(name).render(context)
    except CetError:
        raise
    except TemplateNotFound as error:
        raise WrongTemplate(f"there is no template `{error.name}`") from error
    except SyntaxMistake as error:
        place = f"template `{error.name or name}`, line {error.lineno}"
        raise WrongTemplate(f"{place}: {error.message}") from error
    except Exception as error:
        if not own:
            raise
        raise WrongTemplate(_told(error)) from error


def _told(error: Exception) -> str:
    """Say in one line what went wrong, and where in the templates if that can be told."""
    spot = _spot(error.__traceback__)
    says = error.message if isinstance(error, TemplateError) else f"{type(error).__name__}: {error}"
    return f"{spot}: {says}" if spot else f"the template cannot be filled in: {says}"


def _spot(trace: TracebackType | None) -> str:
    """Find the innermost line of a template in a traceback."""
    spot = ""
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.endswith(".jinja"):
            spot = f"template `{file}`, line {trace.tb_lineno}"
        trace = trace.tb_next
    return spot


class _Environment(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, in which what a template has printed is Markdown, and nothing else is."""

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Refuse what Jinja's sandbox refuses; a row has nothing to hide, and there are many."""
        if isinstance(obj, tuple) and not attr.startswith("_"):
            return True
        return super().is_safe_attribute(obj, attr, value)

    @staticmethod
    def concat(pieces: Iterable[str]) -> Markdown:
        """Join what a macro, a block or a template has printed: all of it was escaped already."""
        return Markdown("".join(pieces))


def _environment(own: Mapping[str, str]) -> ImmutableSandboxedEnvironment:
    def load(name: str) -> tuple[str, str, None] | None:
        source = own.get(name)
        source = _ours(name) if source is None else source
        return None if source is None else (source, name, None)

    environment = _Environment(
        loader=FunctionLoader(load),
        autoescape=False,
        finalize=_finalized,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        optimized=False,
    )
    environment.filters |= {"cell": cell, "code": coded, "join": joined, "told": told}
    return environment


def _finalized(value: object) -> Markdown:
    """Print a value; one that is not there says so itself."""
    return cell(str(value) if isinstance(value, Undefined) else value)


@cache
def _ours(name: str) -> str | None:
    """Read one of our own templates; None where there is none of that name."""
    from pkgutil import get_data

    parts = name.split("/")
    if len(parts) != 1 or not name.endswith(".jinja"):
        return None
    try:
        data = get_data(__package__, f"{FOLDER}/{name}")
    except OSError:
        return None
    return data.decode() if data is not None else None
