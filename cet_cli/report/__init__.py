"""What to say, as plain frozen data, composed once and rendered many times."""

from __future__ import annotations
