"""What comes in from others: figures collected in workbooks and tables.

Nothing here reads or writes a file: bytes come in and go out. What comes in is data: no formula is
run, no link followed, and everything has a limit.
"""
