"""Settings: what a project asks of `cet`, in `cet.toml` or in `[tool.cet]` of pyproject.toml."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from cet_cli.errors import WrongSetting
from cet_cli.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_OFF = "off"
"""In the place of a severity: the rule is not asked."""
_OFF_TOO = frozenset({_OFF})
_LANGUAGES: Final[tuple[Literal["en", "ko"], ...]] = ("en", "ko")


@dataclass(frozen=True, slots=True)
class Suppression:
    """A rule that is not to be reported for an address, with the reason."""

    rule: str
    about: str
    why: str


@dataclass(frozen=True, slots=True)
class Settings:
    """What a project asks of `cet`."""

    file: str = ""
    """Where they were read; "" where there are none."""
    fail_on: Severity = Severity.ERROR
    """The least severity that makes `cet validate` fail."""
    severities: Mapping[str, Severity | None] = field(default_factory=dict)
    """Severities of single rules, by code or slug; None switches a rule off."""
    allow: tuple[Suppression, ...] = ()
    """Findings suppressed, each with its reason."""
    limits: Mapping[str, int] = field(default_factory=dict)
    """Greater or smaller limits for the reader."""
    lang: Literal["en", "ko"] | None = None
    """The language of the answers."""


def read_settings(text: str, file: str, rules: frozenset[str]) -> Settings | None:
    """Read a settings file; None where a pyproject.toml holds no settings of ours.

    Args:
        text: what the file holds.
        file: its name, for messages; `pyproject.toml` keeps ours under `[tool.cet]`.
        rules: the codes and slugs that a severity may be given for.

    Raises:
        WrongSetting: naming the file and the key path.
    """
    import tomllib

    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise WrongSetting(f"{file}: not readable as TOML: {error}") from error
    if file.endswith("pyproject.toml"):
        ours = table.get("tool", {}).get("cet") if isinstance(table.get("tool", {}), dict) else None
        if ours is None:
            return None
        return _Reader(file, "tool.cet.", rules).settings(ours)
    return _Reader(file, "", rules).settings(table)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one table; every refusal names the file and the key path."""

    file: str
    prefix: str
    rules: frozenset[str]

    def settings(self, table: Any) -> Settings:  # noqa: ANN401 - a value of TOML
        keys: dict[str, Callable[[Any], Any]] = {
            "fail-on": self._fail_on,
            "severity": self._severities,
            "allow": self._allow,
            "limits": self._limits,
            "lang": self._lang,
        }
        known = self._table(table, "", frozenset(keys))
        read = {key.replace("-", "_"): keys[key](value) for key, value in known.items()}
        if "severity" in read:
            read["severities"] = read.pop("severity")
        return Settings(file=self.file, **read)

    def _refuse(self, path: str, reason: str) -> WrongSetting:
        full = f"{self.prefix}{path}".rstrip(".")
        return WrongSetting(
            f"{self.file}: `{full}`: {reason}" if full else f"{self.file}: {reason}"
        )

    def _table(self, value: Any, path: str, known: frozenset[str]) -> dict[str, Any]:  # noqa: ANN401
        """Take a table all of whose keys are known."""
        if not isinstance(value, dict):
            raise self._refuse(path, "a table is wanted here")
        for key in value:
            if key not in known:
                near = difflib.get_close_matches(key, sorted(known), n=1)
                hint = f"did you mean `{near[0]}`?" if near else _one_of(known)
                raise self._refuse(f"{path}{key}", f"no such setting; {hint}")
        return value

    def _fail_on(self, value: Any) -> Severity:  # noqa: ANN401
        return self._severity(value, "fail-on")

    def _severity(
        self,
        value: Any,  # noqa: ANN401
        path: str,
        more: frozenset[str] = frozenset(),
    ) -> Severity:
        if not isinstance(value, str) or value not in set(Severity):
            raise self._refuse(path, _one_of(frozenset(Severity) | more))
        return Severity(value)

    def _severities(self, value: Any) -> dict[str, Severity | None]:  # noqa: ANN401
        table = self._table(value, "severity.", self.rules)
        return {
            rule: None if word == _OFF else self._severity(word, f"severity.{rule}", _OFF_TOO)
            for rule, word in table.items()
        }

    def _allow(self, value: Any) -> tuple[Suppression, ...]:  # noqa: ANN401
        if not isinstance(value, list):
            raise self._refuse("allow", "a list of tables is wanted here: [[allow]]")
        return tuple(self._suppression(entry, f"allow[{i}]") for i, entry in enumerate(value))

    def _suppression(self, value: Any, path: str) -> Suppression:  # noqa: ANN401
        keys = frozenset({"rule", "about", "why"})
        entry = self._table(value, f"{path}.", keys)
        for key in sorted(keys):
            if not isinstance(entry.get(key), str) or not entry[key].strip():
                raise self._refuse(f"{path}.{key}", "a text is wanted here")
        if entry["rule"] not in self.rules:
            near = difflib.get_close_matches(entry["rule"], sorted(self.rules), n=1)
            hint = f"; did you mean `{near[0]}`?" if near else ""
            raise self._refuse(f"{path}.rule", f"there is no rule `{entry['rule']}`{hint}")
        return Suppression(**entry)

    def _lang(self, value: Any) -> Literal["en", "ko"]:  # noqa: ANN401
        chosen = next((one for one in _LANGUAGES if one == value), None)
        if chosen is None:
            raise self._refuse("lang", _one_of(frozenset(_LANGUAGES)))
        return chosen

    def _limits(self, value: Any) -> dict[str, int]:  # noqa: ANN401
        table = self._table(value, "limits.", frozenset({"nesting", "size", "nodes"}))
        for key, number in table.items():
            if not isinstance(number, int) or isinstance(number, bool) or number < 1:
                raise self._refuse(f"limits.{key}", "a whole number above 0 is wanted here")
        return table


def _one_of(words: frozenset[str]) -> str:
    listed = sorted(words)
    few = 12
    shown = ", ".join(f"`{word}`" for word in listed[:few])
    return f"one of {shown}" + (" ..." if len(listed) > few else "")
