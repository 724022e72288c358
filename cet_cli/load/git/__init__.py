"""The reading of git: commits, trees and blobs, and nothing that could run or write anything.

Everything here is a question to git's plumbing, put by `command`, the one place in the house that
starts a program. A repository may be hostile: its configuration, attributes and hooks are data.
"""
