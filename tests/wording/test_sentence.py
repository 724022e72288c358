from __future__ import annotations

from cet_cli.finding import Severity, found
from cet_cli.rules.book import RULES
from cet_cli.wording import advice, says
from cet_cli.wording.english import CATALOGUE
from cet_cli.wording.message import Message, names_in


def test_a_finding_is_put_into_words_with_its_arguments_made_safe() -> None:
    finding = found("S101", Severity.ERROR, key="du\x1b[31me", suggestion="due")

    assert says(finding) == r"the key `du\x1b[31me` means nothing here"
    assert advice(finding) == "did you mean `due`?"


def test_a_reason_may_have_words_of_its_own() -> None:
    specific = found("S106", reason="impossible", text="2024-02-30", suggestion="")
    general = found("S106", reason="no such reason", text="2024-02-30", suggestion="")

    assert says(specific) != says(general)


def test_of_several_pieces_of_advice_the_first_is_given_whose_arguments_are_there() -> None:
    message = Message("{a} is wrong", "take {b}", "take another")

    assert message.sentence({"a": "x"}) == "x is wrong"
    assert message.advice({"a": "x", "b": "y"}) == "take y"
    assert message.advice({"a": "x", "b": ""}) == "take another"
    assert Message("wrong", "take {b}").advice({}) == ""


def test_a_message_knows_its_arguments() -> None:
    assert Message("{a} and {b}", "or {c}").arguments == {"a", "b", "c"}
    assert names_in("nothing") == []


def test_every_rule_can_be_put_into_words_and_no_words_are_left_over() -> None:
    codes = {rule.code for rule in RULES}
    spoken = {key.partition(".")[0] for key in CATALOGUE}

    assert spoken == codes


def test_messages_are_clauses_in_one_style() -> None:
    for key, message in CATALOGUE.items():
        for text in (message.says, *message.instead):
            assert text == text.strip(), key
            assert not text.endswith("."), key
            assert not text[0].isupper() or text.split()[0].isupper() or text[0] == "`", key
