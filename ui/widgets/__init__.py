"""Widgets: plain values in, plain values out. They know the look and nothing of the domain."""
