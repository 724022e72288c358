"""What libyaml says about a text that is not YAML, told by what the writer did and where.

libyaml names the token it stumbled over, which often stands lines below the mistake. Each function
here looks at one of its messages and at the text around, and answers with one of these reasons:

- `apostrophe`: an apostrophe ended a text in single quotes.
- `bad-escape`: a backslash in double quotes that begins no escape.
- `bad-indentation`: a line that begins in a column that fits nothing above.
- `block-marker`: a text that begins with `|` or `>`.
- `colon-in-text`: a text without quotes that holds a colon and a space.
- `comma-or-colon`: inside brackets, either a comma is missing or a text holds a colon.
- `item-among-keys`: `- ` among keys.
- `key-among-items`: a key among the items of a list.
- `list-on-key-line`: a list that begins on the line of its key.
- `look-alike`: a wide colon or space, or one that does not break, in place of the usual one.
- `missing-colon`: a line that is neither `key: value` nor the rest of a text.
- `missing-comma`: inside brackets.
- `missing-key`: a colon without a key before it.
- `missing-space`: behind a colon or a dash.
- `reserved-character`: a text that begins with a character that means something in YAML.
- `text-after-bracket`, `text-after-quote`: a value that goes on behind its end.
- `unclosed-bracket`, `unclosed-quote`: at the bracket or quote that was opened.
- `unexpected-bracket`: one that closes nothing.
- `other`: none of these; libyaml's own words say more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.document.brackets import CLOSERS, is_closed
from cet_cli.document.events import DocumentEndEvent, ScalarEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from cet_cli.document.events import Event, MarkedYAMLError
    from cet_cli.document.ledger import Ledger
    from cet_cli.document.source import Source

_QUOTES = ("'", '"')
_WORD = re.compile(r"[^\s,\[\]{}]*")
_TIGHT = re.compile(r"(?P<key>[\w.-]+):(?!//)\S|-(?P<item>\S)")
_KEY_AND_QUOTE = re.compile(r"\s*(?:- )*[\w.-]+:\s+[\"']")
_LOOK_ALIKE = re.compile("[\uff1a\u00a0\u2000-\u200b\u202f\u3000]")
_TAB_INDENT = re.compile(r"(?:\A|(?<=[\r\n]))[ -]*\t")
_NEW_ENTRY = re.compile(r"[\"'\[{]|[\w.-]+:\s")


@dataclass(frozen=True, slots=True)
class Mistake:
    """What the writer did, from index `start` to index `end`; most are of the rule S001."""

    reason: str
    start: int
    end: int
    character: str = ""
    rule: str = "S001"


def report_syntax(
    error: MarkedYAMLError,
    source: Source,
    last: Event | None,
    openers: list[int],
    ledger: Ledger,
) -> None:
    """Report where libyaml stopped, unless something was reported there before."""
    at = error.problem_mark.index if error.problem_mark else 0
    context = error.context_mark.index if error.context_mark else at
    mistake = explain(Scene(source, error.problem or "", at, context, last, openers))
    if not ledger.explains(mistake.start):
        args = _arguments(mistake, source, error.problem or "")
        ledger.add(mistake.rule, mistake.start, mistake.end, (), **args)


def _arguments(mistake: Mistake, source: Source, detail: str) -> dict[str, str]:
    if mistake.rule == "S001":
        return {"reason": mistake.reason, "character": mistake.character, "detail": detail}
    if mistake.rule == "S009":
        return {"lines": str(len(_TAB_INDENT.findall(source.text)))}
    name = {"S003": "tag", "S008": "version", "S010": "character"}.get(mistake.rule)
    return {name: mistake.character} if name else {}


@dataclass(frozen=True, slots=True)
class Scene:
    """Where libyaml stopped.

    Attributes:
        source: The text.
        problem: libyaml's words.
        at: The index it stopped at.
        context: The index of what it was reading; `at` where it does not say.
        last: The last event before, if any.
        openers: The indexes of the brackets that are open.
    """

    source: Source
    problem: str
    at: int
    context: int
    last: Event | None
    openers: list[int]

    @property
    def scalar(self) -> Event | None:
        """The last event, when it was a text."""
        return self.last if self.last.__class__ is ScalarEvent else None

    @property
    def quoted(self) -> Event | None:
        """The last event, when it was a text in quotes and nothing stands behind it."""
        scalar = self.scalar
        if scalar is None or scalar.style not in _QUOTES:
            return None
        return scalar if self.source.text[: self.behind].endswith(scalar.style) else None

    @property
    def character(self) -> str:
        """The character libyaml stopped at; empty at the end of the file."""
        return self.source.text[self.at : self.at + 1]

    @property
    def behind(self) -> int:
        """The index just behind the last visible character before the stop."""
        return len(self.source.text[: self.at].rstrip())

    def spread(self, start: int) -> bool:
        """Tell whether a line ends between `start` and the stop."""
        return self.source.line_end(start) < self.at


def explain(scene: Scene) -> Mistake:
    """Say what the writer did."""
    for start, read in _IN_A_TOKEN:
        if scene.problem.startswith(start):
            return read(scene)
    if scene.openers and not is_closed(scene.source, scene.openers[-1]):
        return _unclosed_bracket(scene)
    for start, read in _BETWEEN_TOKENS:
        if scene.problem.startswith(start):
            return read(scene)
    return _point("other", scene)


def _one(reason: str, source: Source, at: int, rule: str = "S001") -> Mistake:
    """A mistake that is one character."""
    return Mistake(reason, at, at + 1, source.text[at : at + 1], rule)


def _point(reason: str, scene: Scene, rule: str = "S001") -> Mistake:
    return _one(reason, scene.source, scene.at, rule)


def _word_end(scene: Scene) -> int:
    match = _WORD.match(scene.source.text, scene.at)
    return match.end() if match else scene.at


def _tab(scene: Scene) -> Mistake:
    return _point("", scene, "S009")


def _cannot_start(scene: Scene) -> Mistake:
    return _tab(scene) if scene.character == "\t" else _point("reserved-character", scene)


def _reserved(scene: Scene) -> Mistake:
    return _one("reserved-character", scene.source, scene.context)


def _block_marker(scene: Scene) -> Mistake:
    return _one("block-marker", scene.source, scene.context)


def _unclosed_quote(scene: Scene) -> Mistake:
    return _one("unclosed-quote", scene.source, scene.context)


def _bad_escape(scene: Scene) -> Mistake:
    start = scene.source.text.rfind("\\", 0, scene.at + 1)
    return Mistake("bad-escape", start, start + 2, scene.source.text[start : start + 2])


def _surrogate(scene: Scene) -> Mistake:
    """Half a surrogate pair is a character no text may hold; beyond U+10FFFF there is none."""
    start = scene.source.text.rfind("\\", 0, scene.at + 1)
    match = re.match(r"\\[uU]0*([dD][89a-fA-F]..)", scene.source.text[start : start + 10])
    if match is None:
        return _bad_escape(scene)
    return Mistake("", start, start + len(match[0]), f"U+{match[1].upper()}", "S010")


def _tag(scene: Scene) -> Mistake:
    match = _WORD.match(scene.source.text, scene.context)
    tag = match[0] if match else ""
    return Mistake("", scene.context, scene.context + len(tag), tag, "S003")


def _version(scene: Scene) -> Mistake:
    """A directive for another version behind the first document."""
    directive = scene.source.text[scene.at : scene.source.line_end(scene.at)]
    version = directive.removeprefix("%YAML").split()[0]
    return Mistake("", scene.at, scene.at + len(directive), version, "S008")


def _unclosed_bracket(scene: Scene) -> Mistake:
    return _one("unclosed-bracket", scene.source, scene.openers[-1])


def _expected_comma(scene: Scene) -> Mistake:
    """Inside brackets that are closed, something follows a value."""
    text = scene.source.text
    if scene.character == ":":
        return _colon_in_brackets(scene)
    if scene.quoted and not _NEW_ENTRY.match(text, scene.at):
        return _after_quote(scene, scene.quoted)
    return Mistake("missing-comma", scene.behind, scene.behind + 1)


def _colon_in_brackets(scene: Scene) -> Mistake:
    """A second colon: a text that holds it, or the next key after a forgotten comma."""
    if scene.scalar is not None:
        start = scene.scalar.start_mark.index
        if scene.spread(start):
            end = start + len(scene.source.text[start : scene.source.line_end(start)].rstrip())
            return Mistake("missing-comma", end, end + 1)
        if " " in scene.source.text[start : scene.at].rstrip():
            return _point("comma-or-colon", scene)
    return _point("colon-in-text", scene)


def _expected_entry(scene: Scene) -> Mistake:
    """A key or an item should begin here and something else does."""
    before = scene.source.before(scene.at).rstrip()
    if scene.character in CLOSERS.values():
        return _point("unexpected-bracket", scene)
    if scene.character == ":":
        return _point("missing-key", scene)
    if not before:
        return _misplaced_line(scene)
    if scene.quoted:
        return _after_quote(scene, scene.quoted)
    if before.endswith(_QUOTES):
        return Mistake("text-after-quote", scene.at, scene.source.line_end(scene.at), before[-1])
    return _point("text-after-bracket" if before.endswith(("]", "}")) else "other", scene)


def _misplaced_line(scene: Scene) -> Mistake:
    """A line begins with something that does not belong to what stands around it."""
    source, at, end = scene.source, scene.at, _word_end(scene)
    if len(source.before(at)) != len(source.before(scene.context)):
        return Mistake("bad-indentation", at, end)
    if scene.problem.startswith("did not find expected '-'"):
        return Mistake("key-among-items", at, end)
    return Mistake("item-among-keys" if scene.character == "-" else "bad-indentation", at, end)


def _after_quote(scene: Scene, quoted: Event) -> Mistake:
    """A quoted text ended and something follows on its line: where was the slip?"""
    start, end, quote = quoted.start_mark.index, scene.behind, quoted.style
    opens = end == scene.at or _KEY_AND_QUOTE.fullmatch(scene.source.before(end))
    if scene.spread(start) and opens:
        return _one("unclosed-quote", scene.source, start)
    if quote == "'" and end == scene.at and scene.character.isalnum():
        return Mistake("apostrophe", end - 1, end, quote)
    stop = _word_end(scene) if scene.openers else scene.source.line_end(scene.at)
    return Mistake("text-after-quote", scene.at, stop, quote)


def _unexpected_colon(scene: Scene) -> Mistake:
    """A second `: ` in what was one text so far."""
    source = scene.source
    if scene.scalar is not None and scene.spread(scene.scalar.start_mark.index):
        start = scene.scalar.start_mark.index
        if not source.before(start).strip(" -"):
            return _no_colon(source, start)
        word = source.before(scene.at).strip()
        if " " not in word.removeprefix("- "):
            return Mistake("bad-indentation", scene.at - len(word), scene.at)
    return _point("colon-in-text", scene)


def _no_colon(source: Source, start: int) -> Mistake:
    """A line that should be a key and its value, or an item, and is neither."""
    line_end = source.line_end(start)
    look_alike = _LOOK_ALIKE.search(source.text, start, line_end)
    if look_alike:
        return Mistake("look-alike", look_alike.start(), look_alike.end(), look_alike[0])
    match = _TIGHT.match(source.text, start, line_end)
    if match is None:
        return Mistake("missing-colon", start, line_end)
    at = match.end() - 1
    return _one("missing-space", source, at - 1)


def _expected_colon(scene: Scene) -> Mistake:
    quoted = scene.source.text.startswith(_QUOTES, scene.context)
    if quoted and scene.source.line_end(scene.context) < scene.behind:
        return _unclosed_quote(scene)
    return _no_colon(scene.source, scene.context)


def _no_content(scene: Scene) -> Mistake:
    if scene.character in CLOSERS.values():
        return _point("unexpected-bracket", scene)
    reason = {",": "reserved-character", ":": "missing-key"}.get(scene.character, "other")
    return _point(reason, scene)


def _second_root(scene: Scene) -> Mistake:
    """Something follows the whole content of the file, or a directive without `---`."""
    last = scene.last
    if last is None or last.__class__ is not DocumentEndEvent:
        start = scene.source.text.find("%")
        return Mistake("reserved-character", start, start + 1, "%")
    if last.explicit:
        return _point("", scene, "S006")
    before = scene.source.before(scene.at).strip()
    if before.endswith(_QUOTES):
        return Mistake("text-after-quote", scene.at, scene.source.line_end(scene.at), before[-1])
    if before or scene.source.text.lstrip().startswith(("[", "{")):
        return _point("text-after-bracket", scene)
    return Mistake("bad-indentation", scene.at, _word_end(scene))


_Reader = tuple["str", "Callable[[Scene], Mistake]"]
_IN_A_TOKEN: tuple[_Reader, ...] = (
    ("found a tab character", _tab),
    ("found character that cannot start any token", _cannot_start),
    ("did not find expected alphabetic or numeric character", _reserved),
    ("did not find expected comment or line break", _block_marker),
    ("found an indentation indicator equal to 0", _block_marker),
    ("found unexpected end of stream", _unclosed_quote),
    ("found unexpected document indicator", _unclosed_quote),
    ("found unknown escape character", _bad_escape),
    ("did not find expected hexdecimal number", _bad_escape),
    ("found invalid Unicode character escape code", _surrogate),
    ("found incompatible YAML document", _version),
    ("found undefined tag handle", _tag),
    ("did not find expected tag URI", _tag),
    ("did not find the expected '>'", _tag),
    ("did not find URI escaped octet", _tag),
    ("found an incorrect", _tag),
    ("did not find expected whitespace or line break", _tag),
    ("did not find expected '!'", _tag),
    ("found unexpected non-alphabetical character", _reserved),
    ("found unknown directive name", _reserved),
    ("could not find expected directive name", _reserved),
    ("did not find expected version number", _reserved),
    ("mapping keys are not allowed", lambda scene: _point("reserved-character", scene)),
    ("found unexpected ':'", lambda scene: _point("missing-space", scene)),
)
_BETWEEN_TOKENS: tuple[_Reader, ...] = (
    ("did not find expected ',' or", _expected_comma),
    ("did not find expected key", _expected_entry),
    ("did not find expected '-' indicator", _expected_entry),
    ("mapping values are not allowed", _unexpected_colon),
    ("block sequence entries are not allowed", lambda scene: _point("list-on-key-line", scene)),
    ("could not find expected ':'", _expected_colon),
    ("did not find expected node content", _no_content),
    ("did not find expected <document start>", _second_root),
)
