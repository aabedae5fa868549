"""Hearing the learner: spoken words to text, on this machine."""
