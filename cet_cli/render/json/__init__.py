"""For machines: versioned wire types of our own, apart from the model."""

from __future__ import annotations
