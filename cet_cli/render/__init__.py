"""How it looks: a folder a format, a function a subject."""

from __future__ import annotations
