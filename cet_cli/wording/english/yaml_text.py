"""What is said of a file that is not the YAML it should be: S001 to S016."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_SYNTAX: Mapping[str, Message] = {
    "S001": Message("this is not YAML: {detail}", "look at this line and at the one above it"),
    "S001.apostrophe": Message(
        "an apostrophe ends this text, which began with one",
        "write the apostrophe twice, or put the text in double quotes",
    ),
    "S001.bad-escape": Message(
        "`{character}` means nothing in double quotes",
        "write the backslash twice, or put the text in single quotes",
    ),
    "S001.bad-indentation": Message(
        "this line begins in a column that fits nothing above it",
        "let it begin where the line begins that it belongs beside",
    ),
    "S001.block-marker": Message(
        "a text cannot begin with `{character}`", "put the text in quotes"
    ),
    "S001.colon-in-text": Message(
        "this text holds a colon and a blank, which end a key", "put the text in quotes"
    ),
    "S001.comma-or-colon": Message(
        "inside brackets a colon stands in what may be one text",
        "put the text in quotes, or write a comma before the next key",
    ),
    "S001.item-among-keys": Message(
        "a line with `- ` stands among lines with a key",
        "indent it under its key, or give it a key",
    ),
    "S001.key-among-items": Message(
        "a line with a key stands among the lines of a list",
        "begin it with `- `, or indent it under the line that it belongs to",
    ),
    "S001.list-on-key-line": Message(
        "a list begins on the line of its key", "begin the list on the next line"
    ),
    "S001.look-alike": Message(
        "`{character}` looks like a colon or a blank and is another character",
        "type it anew, with the keyboard set to English",
    ),
    "S001.missing-colon": Message(
        "this line is neither a key with its value nor the rest of a text",
        "write `key: value`, or indent it under the text that it goes on with",
    ),
    "S001.missing-comma": Message(
        "a comma is missing here", "write a comma, or put a text that holds quotes in other quotes"
    ),
    "S001.missing-key": Message("a colon stands here without a key before it", "write the key"),
    "S001.missing-space": Message(
        "a blank is missing behind `{character}`", "write a blank behind it"
    ),
    "S001.reserved-character": Message(
        "a text cannot begin with `{character}`", "put the text in quotes"
    ),
    "S001.text-after-bracket": Message(
        "something stands behind the closing bracket",
        "begin a new line, or put the whole text in quotes",
    ),
    "S001.text-after-quote": Message(
        "something stands behind the closing quote",
        "put the whole text in quotes; a quote inside it is written twice or is of the other kind",
    ),
    "S001.unclosed-bracket": Message("this `{character}` is never closed", "close it"),
    "S001.unclosed-quote": Message("this quote is never closed", "close it at the end of the text"),
    "S001.unexpected-bracket": Message(
        "`{character}` closes nothing", "take it away, or put the text in quotes"
    ),
}

_FILES: Mapping[str, Message] = {
    "S002": Message(
        "`{key}` stands twice here, first on line {first_line}",
        "keep one of them ({more} more keys in this file stand twice)",
        "keep one of them; what the plan said before belongs under `was`",
    ),
    "S003": Message(
        "`{tag}` is a tag, and roadmaps have none",
        "take the tags away, or put the texts in quotes ({more} more in this file)",
        "take it away, or put the text in quotes",
    ),
    "S004": Message(
        "`{name}` is an {kind}, which makes one text stand for another",
        "write out what is meant; a text that begins with `&` or `*` needs quotes "
        "({more} more in this file)",
        "write out what is meant; a text that begins with `&` or `*` needs quotes",
    ),
    "S005": Message("`<<` takes over keys from elsewhere", "write the keys out"),
    "S006": Message(
        "a second document begins here", "take this line away, or make a second file of the rest"
    ),
    "S007": Message(
        "brackets stand where a key should stand",
        "put a text that begins with a bracket in quotes; fill in what a place-holder was to hold",
    ),
    "S008": Message("this file asks for YAML {version}", "take the line away"),
    "S009": Message(
        "a tab stands at the beginning of the line, as in {lines} in all",
        "put blanks in place of the tabs",
    ),
    "S010": Message(
        "{character} is a character that nobody can see",
        "take them away ({more} more in this file)",
        "take it away",
    ),
    "S011": Message(
        "the file is not in UTF-8 (its encoding: {encoding})", "save it again as UTF-8"
    ),
    "S012": Message(
        "more than {limit} lists and mappings stand inside one another here",
        "write it flatter, or raise `limits.nesting` in the settings",
    ),
    "S013": Message(
        "the file has more than {limit} bytes",
        "make several files of it, or raise `limits.size` in the settings",
    ),
    "S014": Message(
        "the file has more than {limit} keys and values",
        "make several files of it, or raise `limits.nodes` in the settings",
    ),
    "S015": Message("there is nothing in this file", "write it, or delete it"),
    "S016": Message("the file cannot be read", "look at what it is"),
    "S016.outside": Message(
        "the file is a link that leads out of the portfolio's folder",
        "put the file itself into the folder",
    ),
    "S016.not-a-file": Message("this is no plain file", "give it another ending, or take it away"),
    "S016.folder": Message("this is a folder that is called like a file", "call it something else"),
    "S016.missing": Message("the file is no longer there, or is a link to nothing", "put it back"),
    "S016.forbidden": Message("the file may not be read by you", "ask for permission to read it"),
    "S016.link": Message(
        "the file is a symbolic link in this revision, and git's links are not followed",
        "put the file itself into the folder",
    ),
    "S016.submodule": Message(
        "this is a submodule in this revision, with a history of its own",
        "give the submodule another name than that of a file",
    ),
    "S016.lfs": Message(
        "git holds only a pointer to the file, which is kept in Git LFS",
        "take the file out of Git LFS; it is text, and small",
    ),
    "S016.broken": Message("the disk failed to give the file", "try again, or restore the file"),
}

MESSAGES: Mapping[str, Message] = {**_SYNTAX, **_FILES}
