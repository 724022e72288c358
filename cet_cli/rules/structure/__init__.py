"""Rules about structure: whether the files can be read, and whether their parts fit together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.structure.anchor_or_alias import anchor_or_alias
from cet_cli.rules.structure.clashing_name import clashing_name
from cet_cli.rules.structure.comma_split import comma_split
from cet_cli.rules.structure.complex_key import complex_key
from cet_cli.rules.structure.control_character import control_character
from cet_cli.rules.structure.dangling_link import dangling_link
from cet_cli.rules.structure.dependency_cycle import dependency_cycle
from cet_cli.rules.structure.duplicate_id import duplicate_id
from cet_cli.rules.structure.duplicate_key import duplicate_key
from cet_cli.rules.structure.duplicate_part import duplicate_part
from cet_cli.rules.structure.empty_file import empty_file
from cet_cli.rules.structure.empty_value import empty_value
from cet_cli.rules.structure.explicit_tag import explicit_tag
from cet_cli.rules.structure.hidden_character import hidden_character
from cet_cli.rules.structure.malformed_id import malformed_id
from cet_cli.rules.structure.merge_key import merge_key
from cet_cli.rules.structure.misdirected_link import misdirected_link
from cet_cli.rules.structure.missing_key import missing_key
from cet_cli.rules.structure.missing_translation import missing_translation
from cet_cli.rules.structure.not_utf8 import not_utf8
from cet_cli.rules.structure.second_portfolio import second_portfolio
from cet_cli.rules.structure.several_documents import several_documents
from cet_cli.rules.structure.syntax_error import syntax_error
from cet_cli.rules.structure.tab_indentation import tab_indentation
from cet_cli.rules.structure.too_deep import too_deep
from cet_cli.rules.structure.too_large import too_large
from cet_cli.rules.structure.too_many_nodes import too_many_nodes
from cet_cli.rules.structure.unknown_file import unknown_file
from cet_cli.rules.structure.unknown_format import unknown_format
from cet_cli.rules.structure.unknown_key import unknown_key
from cet_cli.rules.structure.unknown_language import unknown_language
from cet_cli.rules.structure.unknown_rule_allowed import unknown_rule_allowed
from cet_cli.rules.structure.unknown_word import unknown_word
from cet_cli.rules.structure.unreadable_cycle import unreadable_cycle
from cet_cli.rules.structure.unreadable_date import unreadable_date
from cet_cli.rules.structure.unreadable_file import unreadable_file
from cet_cli.rules.structure.unreadable_quantity import unreadable_quantity
from cet_cli.rules.structure.unused_suppression import unused_suppression
from cet_cli.rules.structure.wrong_shape import wrong_shape
from cet_cli.rules.structure.yaml_version import yaml_version

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    syntax_error,
    duplicate_key,
    explicit_tag,
    anchor_or_alias,
    merge_key,
    several_documents,
    complex_key,
    yaml_version,
    tab_indentation,
    control_character,
    not_utf8,
    too_deep,
    too_large,
    too_many_nodes,
    empty_file,
    unreadable_file,
    unknown_key,
    comma_split,
    missing_key,
    wrong_shape,
    unknown_word,
    unreadable_date,
    unreadable_quantity,
    malformed_id,
    unknown_format,
    empty_value,
    unknown_file,
    unreadable_cycle,
    unknown_language,
    second_portfolio,
    duplicate_id,
    duplicate_part,
    dangling_link,
    misdirected_link,
    dependency_cycle,
    clashing_name,
    missing_translation,
    hidden_character,
    unknown_rule_allowed,
    unused_suppression,
)
"""The rules of the family by code."""
