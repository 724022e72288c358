"""For people at a terminal: plain text when piped, colours and columns when not."""

from __future__ import annotations
