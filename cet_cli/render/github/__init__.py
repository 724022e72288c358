"""Annotations, as the log of a GitHub workflow makes them."""

from __future__ import annotations
