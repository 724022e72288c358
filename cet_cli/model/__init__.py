"""What a plan is in the world: frozen values, with no line numbers, no files and no clock."""
