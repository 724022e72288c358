"""What people do to a plan, each verb turned into patches.

Nothing here writes a file, and nothing reads one but to see how something is written now.
"""
