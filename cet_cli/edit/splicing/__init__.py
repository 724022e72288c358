"""From steps at node paths to new text: only what a step names is written anew."""

from __future__ import annotations

from cet_cli.edit.splicing.steps import Add, Put, Rename, Step, Take

__all__ = ["Add", "Put", "Rename", "Step", "Take"]
