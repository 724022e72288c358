"""What documents say of their own figures, held against these figures: METHODS, section 4.

`check.check_claim` gives the verdict, `formula.formula` writes its arithmetic; nothing is loaded
here, for most rules need no more than `ends`.
"""
