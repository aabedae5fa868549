"""Signed files that carry work between computers that share no server."""
