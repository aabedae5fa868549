"""A reply in its context to findings, each with the words that caused it and how sure it is."""
