"""Decimal arithmetic that never rounds."""

from __future__ import annotations

from decimal import Context, DivisionByZero, Inexact, InvalidOperation, Overflow

EXACT = Context(prec=1000, traps=[Inexact, InvalidOperation, DivisionByZero, Overflow])
"""Wide enough for every figure that can be read; a result that would be rounded raises `Inexact`.

Call its methods (`EXACT.add(a, b)`); the operators `+ - *` use the thread's own context, which
rounds to 28 digits.
"""
