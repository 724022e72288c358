"""How Korean writes what a sentence is given: particles, dates, figures, units, words."""
