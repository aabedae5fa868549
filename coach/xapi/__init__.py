"""Finished work as xAPI statements: in a file, or sent to a Learning Record Store if one is set.

Nothing else in the program opens a connection.
"""
