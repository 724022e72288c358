from __future__ import annotations

import pytest

from cet_cli.wording.message import Message, names_in


@pytest.mark.parametrize(
    ("form", "given", "written"),
    [
        ("{n:day|days}", "1", "1 day"),
        ("{n:day|days}", "1096", "1,096 days"),
        ("{n:day|days}", "some", "some"),
        ("then{n: (month|months)}", "21", "then (21 months)"),
        ("then{n: (month|months)}", "1", "then (1 month)"),
        ("then{n: (month|months)}", "0", "then"),
        ("{n:#}", "3/4", "0.75"),
        ("{n:#}", "1/3", "about 0.3333"),
        ("{n:#}", "98/9", "about 10.89"),
        ("{n:#}", "1234567/2", "about 617,284"),
        ("{n:#}", "1234567", "1,234,567"),
        ("{n:#}", "5000", "5,000"),
        ("{n:.2}", "299/300", "0.99"),
        ("7{n:+}", "km", "7 km"),
        ("7{n:+}", "", "7"),
        ("{n}", "{n}", "{n}"),
    ],
)
def test_an_argument_takes_the_form_of_its_place(form: str, given: str, written: str) -> None:
    assert names_in(form) == ["n"]
    assert Message(form).sentence({"n": given}) == written
