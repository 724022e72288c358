"""Templates in which every value is harmless by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from cet_cli.errors import CetError, UnreadableFile, WrongTemplate
from cet_cli.render.markdown import templating
from cet_cli.render.markdown.templating import Markdown, cell, coded, joined, render, told
from cet_cli.wording import shown
from tests.render.hostile import NASTY

if TYPE_CHECKING:
    from collections.abc import Callable

EVIL = "[x](javascript:alert(1)) | <b>"
SAFE = str(cell(EVIL))
GITHUB = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def filled(template: str, **context: Any) -> str:  # noqa: ANN401 - a template takes anything
    return render("own.jinja", context, {"own.jinja": template})


def seen(markdown: str) -> str:
    inline = GITHUB.parseInline(f"x {markdown} x")[0].children or ()
    assert {one.type for one in inline} <= {"text", "code_inline", "text_special"}
    return "".join(one.content for one in inline)[2:-2]


@given(st.text(max_size=60))
def test_a_cell_shows_any_text_as_it_is_on_one_line(said: str) -> None:
    markdown = cell(said)

    assert seen(markdown).replace("\u200b", "") == shown(" ".join(said.split()), limit=999)
    assert "|" not in markdown
    assert "\n" not in markdown


@given(st.text(alphabet="|`<>[]()!&#*_-+.1 a\\\n\t~@:", max_size=30))
def test_whatever_a_cell_holds_the_row_has_its_cells(said: str) -> None:
    row = f"| a | b |\n| - | - |\n| {cell(said)} | {coded(said)} |\n| {told(said)} | z |\n"
    types = [token.type for token in GITHUB.parse(row)]

    assert types.count("td_open") == 4
    assert types.count("tr_open") == 3


@given(st.text(alphabet="-+=#1.) a`[](){}<>~\n", max_size=20))
def test_a_cell_begins_no_block(said: str) -> None:
    types = {token.type for token in GITHUB.parse(f"{cell(said)}\n")}

    assert types <= {"paragraph_open", "paragraph_close", "inline"}


@pytest.mark.parametrize("case", NASTY)
def test_a_filled_template_shows_a_nasty_text_as_it_is(case: str) -> None:
    assert seen(filled("{{ name }}", name=NASTY[case])).replace("\u200b", "") == shown(
        " ".join(NASTY[case].split()), limit=9999
    )


@pytest.mark.parametrize(
    "template",
    [
        "{{ name }}",
        "{{ name|safe }}",
        "{{ name|cell }}",
        "{{ name|upper|lower|replace('JAVASCRIPT', 'javascript')|replace('X', 'x') }}",
        "{{ '%s'|format(name) }}",
        "{{ '%s' % name }}",
        "{{ name ~ '' }}",
        "{{ name + '' }}",
        "{{ [name]|join(' ') }}",
        "{{ [name]|join(evil)|cell }}",
        "{{ '{}'.format(name) }}",
        "{% set x = name %}{{ x }}",
        "{% set x %}{{ name }}{% endset %}{{ x }}",
        "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(name) }}",
        "{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}{{ name }}{% endcall %}",
        "{% filter trim %}{{ name }}{% endfilter %}",
        "{% for one in [name] %}{{ loop.cycle(one) }}{% endfor %}",
        "{{ name if true else '' }}",
    ],
)
def test_no_way_through_a_template_makes_a_text_mark_up(template: str) -> None:
    found = filled(template, name=EVIL, evil=EVIL)

    assert seen(found).replace("\u200b", "").lower() == EVIL
    assert "<" not in found
    assert "](" not in found


def test_what_is_markdown_already_stays_so() -> None:
    assert filled("{{ a }}{{ [a, '*']|join(' | ') }}", a=Markdown("**b**")) == (
        "**b****b** &#124; &#42;"
    )
    assert filled("{{ none }}", none=None) == ""
    assert told(Markdown("*a*")) == cell(Markdown("*a*")) == "*a*"
    assert joined(["a", "b"], Markdown("<br>")) == "a<br>b"


def test_a_template_may_use_ours_and_replace_ours() -> None:
    own = {"own.jinja": "{% include 'money.md.jinja' %}", "money.md.jinja": "mine"}

    assert render("own.jinja", {}, own) == "mine"
    with pytest.raises(WrongTemplate, match=r"there is no template `summary/none\.jinja`"):
        filled("{% include 'summary/none.jinja' %}")
    with pytest.raises(WrongTemplate, match=r"there is no template `none\.md\.jinja`"):
        filled("{% include 'none.md.jinja' %}")


def test_what_the_loader_of_the_package_does_not_have_is_not_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("pkgutil.get_data", lambda *_: None)

    assert templating._ours("other.jinja") is None


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("a\n{% if %}", "template `own.jinja`, line 2: Expected an expression"),
        ("{% nosuch %}", "line 1: Encountered unknown tag 'nosuch'"),
        ("\n\n{{ nosuch }}", "template `own.jinja`, line 3: 'nosuch' is undefined"),
        ("{{ name.nosuch }}", "line 1: 'str object' has no attribute 'nosuch'"),
        ("{{ 1 // 0 }}", "line 1: ZeroDivisionError: "),
        ("{{ name.__class__.__mro__ }}", "line 1: access to attribute '__class__'"),
        ("{{ ''.__class__ }}", "line 1: access to attribute '__class__'"),
        ("{{ many.append(1) }}", "line 1: "),
        ("{% for i in range(999999999) %}{% endfor %}", "line 1: OverflowError: Range too big"),
        ("{{ name|nosuch }}", "line 1: No filter named 'nosuch'"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "RecursionError"),
        ("{% include 'own.jinja' %}", "RecursionError"),
    ],
)
def test_a_mistake_in_a_template_is_one_line_with_its_place(template: str, says: str) -> None:
    with pytest.raises(WrongTemplate) as caught:
        filled(template, name="a", many=[1])

    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def _fail(error: Exception) -> Callable[..., None]:
    def fail(*_: object) -> None:
        raise error

    return fail


def test_what_could_not_be_answered_stays_what_it_is() -> None:
    with pytest.raises(UnreadableFile):
        filled("{{ fail() }}", fail=_fail(UnreadableFile("gone")))


def test_a_mistake_of_our_own_is_not_blamed_on_a_template() -> None:
    with pytest.raises(KeyError):
        render("summary.md.jinja", {"h": _fail(KeyError("x"))})


def test_a_mistake_outside_of_every_line_is_told_too() -> None:
    assert templating._told(ValueError("odd")) == (
        "the template cannot be filled in: ValueError: odd"
    )
    assert issubclass(WrongTemplate, CetError)
