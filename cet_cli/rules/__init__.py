"""The rule book: what is asked of every plan, one rule a file, a folder a family."""
