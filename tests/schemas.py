"""What an answer in JSON has that its schema does not allow."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from jsonschema import Draft202012Validator


def wrong_in(name: str, answer: object) -> list[str]:
    """List what is wrong; empty where the answer is as its schema says."""
    return [error.message for error in _schema(name).iter_errors(answer)]


@cache
def _schema(name: str) -> Draft202012Validator:
    text = (files("cet_cli.render.json.v1") / f"{name}.schema.json").read_text(encoding="utf-8")
    checker = Draft202012Validator.FORMAT_CHECKER
    return Draft202012Validator(json.loads(text), format_checker=checker)
