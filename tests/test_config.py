from __future__ import annotations

import contextlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.config import Settings, Suppression, read_settings
from cet_cli.errors import WrongSetting
from cet_cli.finding import Severity

RULES = frozenset({"M101", "milestone-after-horizon", "S101", "unknown-key"})
MANY = frozenset(f"X{number}" for number in range(101, 120))


def settings(text: str, file: str = "cet.toml") -> Settings | None:
    return read_settings(text, file, RULES)


def test_every_setting_is_read() -> None:
    text = """\
fail-on = "warning"
[severity]
M101 = "note"
unknown-key = "off"
[[allow]]
rule = "milestone-after-horizon"
about = "quantum/k"
why = "It is so."
[limits]
size = 5_000_000
"""
    assert settings(text) == Settings(
        file="cet.toml",
        fail_on=Severity.WARNING,
        severities={"M101": Severity.NOTE, "unknown-key": None},
        allow=(Suppression("milestone-after-horizon", "quantum/k", "It is so."),),
        limits={"size": 5_000_000},
    )


def test_an_empty_file_asks_for_nothing() -> None:
    assert settings("") == Settings(file="cet.toml")


@pytest.mark.parametrize("text", ["", "[project]\n", "tool = 3\n", "[tool.ruff]\n"])
def test_a_pyproject_may_say_nothing_of_us(text: str) -> None:
    assert settings(text, "pyproject.toml") is None


def test_a_pyproject_keeps_ours_in_a_table() -> None:
    found = settings('[tool.cet]\nfail-on = "note"\n', "a/pyproject.toml")

    assert found == Settings(file="a/pyproject.toml", fail_on=Severity.NOTE)


WRONG = [
    ('fail_on = "note"', "`fail_on`: no such setting; did you mean `fail-on`?"),
    ("qqq = 1", "`qqq`: no such setting; one of `allow`, `fail-on`, `lang`, `limits`, `severity`"),
    ('fail-on = "nothing"', "`fail-on`: one of `error`, `note`, `warning`"),
    ("fail-on = 3", "`fail-on`: one of `error`, `note`, `warning`"),
    ("fail-on = []", "`fail-on`: one of `error`, `note`, `warning`"),
    ("fail-on = {}", "`fail-on`: one of `error`, `note`, `warning`"),
    ("severity = 1", "`severity`: a table is wanted here"),
    ('severity.M110 = "note"', "`severity.M110`: no such setting; did you mean `M101`?"),
    ('severity.unknow-key = "off"', "did you mean `unknown-key`?"),
    ('severity.M101 = "loud"', "`severity.M101`: one of `error`, `note`, `off`, `warning`"),
    ("severity.M101 = false", "`severity.M101`: one of `error`, `note`, `off`, `warning`"),
    ("allow = {}", "`allow`: a list of tables is wanted here: [[allow]]"),
    ("allow = [1]", "`allow[0]`: a table is wanted here"),
    ('allow = [{rule = "M101", about = "a"}]', "`allow[0].why`: a text is wanted here"),
    ('allow = [{rule = "M101", about = "a", why = " "}]', "`allow[0].why`: a text is wanted here"),
    ('allow = [{rule = 1, about = "a", why = "b"}]', "`allow[0].rule`: a text is wanted here"),
    (
        'allow = [{rule = "M1010", about = "b", why = "b"}]',
        "`allow[0].rule`: there is no rule `M1010`; did you mean `M101`?",
    ),
    ('allow = [{rule = "zz", about = "a", why = "b"}]', "`allow[0].rule`: there is no rule `zz`"),
    ('allow = [{rule = "M101", abuot = "a"}]', "`allow[0].abuot`: no such setting; did you mean"),
    ("limits.size = 0", "`limits.size`: a whole number above 0 is wanted here"),
    ("limits.size = true", "`limits.size`: a whole number above 0 is wanted here"),
    ("limits.size = 1.5", "`limits.size`: a whole number above 0 is wanted here"),
    ("limits.depth = 5", "`limits.depth`: no such setting; one of `nesting`, `nodes`, `size`"),
    ("limits = 5", "`limits`: a table is wanted here"),
    ("fail-on = ", "not readable as TOML"),
    (f"fail-on = {'[' * 5000}", "not readable as TOML"),
]


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_a_wrong_setting_is_named_by_file_and_path(text: str, said: str) -> None:
    with pytest.raises(WrongSetting, match=re.escape(said)) as caught:
        settings(text)
    assert str(caught.value).startswith("cet.toml: ")


def test_in_a_pyproject_the_path_begins_with_our_table() -> None:
    with pytest.raises(WrongSetting, match=re.escape("`tool.cet`: a table is wanted here")):
        settings("tool.cet = 1", "pyproject.toml")
    with pytest.raises(WrongSetting, match=re.escape("`tool.cet.limits.size`: a whole")):
        settings("[tool.cet]\nlimits.size = 'x'", "pyproject.toml")


def test_of_a_long_list_the_beginning_is_given() -> None:
    with pytest.raises(WrongSetting, match=r"one of `X101`.*`X112` \.\.\.$"):
        read_settings("severity.qqqq = 'note'", "cet.toml", MANY)


@given(text=st.text(), file=st.sampled_from(["cet.toml", "pyproject.toml"]))
def test_no_text_makes_it_stumble(text: str, file: str) -> None:
    with contextlib.suppress(WrongSetting):
        settings(text, file)
