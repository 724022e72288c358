"""Markdown as GitHub and GitLab show it."""

from __future__ import annotations
