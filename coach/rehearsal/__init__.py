"""Scenes tried out before a learner meets them: written walks, and ten simulated learners."""
