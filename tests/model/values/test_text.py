from __future__ import annotations

import pytest

from cet_cli.model.values import Reason, Text, Unreadable


def test_a_plain_text_is_said_in_every_language() -> None:
    text = Text.read("Quantum")

    assert (text.say("en"), text.say("ko"), text.languages) == ("Quantum", "Quantum", ())


def test_a_text_in_two_languages_is_said_in_the_one_asked_for() -> None:
    text = Text.read({"en": "Quantum", "ko": "양자"})

    assert (text.say("ko"), text.say("en")) == ("양자", "Quantum")
    assert text.languages == ("en", "ko")


def test_a_missing_language_falls_back_to_english_then_to_any() -> None:
    assert Text.read({"ko": "양자", "en": "Quantum"}).say("fr") == "Quantum"
    assert Text.read({"ko": "양자", "deu": "Quanten"}).say("en") == "양자"


def test_composed_and_decomposed_characters_are_the_same_text_and_kept_as_written() -> None:
    composed, decomposed = "\uc591", "\u110b\u1163\u11bc"

    assert Text.read(composed) == Text.read(decomposed)
    assert hash(Text.read({"ko": composed})) == hash(Text.read({"ko": decomposed}))
    assert Text.read(decomposed).say("ko") == decomposed


def test_texts_differ_in_words_and_in_languages() -> None:
    assert Text.read("Quantum") != Text.read("quantum")
    assert Text.read("Quantum") != Text.read({"en": "Quantum"})
    assert Text.read("Quantum") != "Quantum"
    assert Text.read({"en": "Q", "ko": "양자"}) == Text.read({"ko": "양자", "en": "Q"})


@pytest.mark.parametrize(
    ("node", "reason", "details"),
    [
        ("", "empty", {}),
        (" \n", "empty", {}),
        ({}, "empty", {}),
        ({"en": ""}, "empty", {"language": "en"}),
        ({"english": "Quantum"}, "language", {"key": "english"}),
        ({"EN": "Quantum"}, "language", {"key": "EN"}),
        ({"en": "High", "low-power chips": ""}, "language", {"key": "low-power chips"}),
        ({1: "Quantum"}, "language", {"key": "1"}),
        ({"en": ["Quantum"]}, "not-text", {"kind": "list", "language": "en"}),
        ({"en": {"x": "y"}}, "not-text", {"kind": "mapping", "language": "en"}),
        (["Quantum"], "not-text", {"kind": "list"}),
        (None, "not-text", {"kind": "NoneType"}),
    ],
)
def test_what_is_no_text_is_refused(node: object, reason: Reason, details: dict[str, str]) -> None:
    with pytest.raises(Unreadable) as refused:
        Text.read(node)

    assert (refused.value.reason, refused.value.details) == (reason, details)
