"""Customers' voices: from a line and a feeling to a sound file, whatever the computer has."""
